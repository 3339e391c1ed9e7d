/** What stands in a block and what a plan wants there, in one form that can be compared. */
import { digest } from '../core/digest';
import { serialOfDay } from '../core/days';
import type { PlanValue, SheetPlan } from '../core/sheet-plan';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Cells as texts that begin with their kind: `n` number or date, `t` text, `b` yes or no, `=` formula; '' for a blank. */
type Contents = readonly (readonly string[])[];

export interface Found {
  readonly values: readonly (readonly unknown[])[];
  readonly contents: Contents;
}

/** One call, two where formulas count. @param serialOfDate of a date cell, in the spreadsheet's zone */
export function foundContents(range: Range, withFormulas: boolean, serialOfDate: (date: Date) => number): Found {
  const values = range.getValues() as unknown[][];
  const formulas = withFormulas ? range.getFormulas() : null;
  const contents = values.map((row, r) =>
    row.map((value, c) => {
      // What a formula shows is its own affair: a SPARKLINE has no value that could be read.
      const formula = formulas?.[r]?.[c] ?? '';
      if (formula !== '') return formula;
      if (typeof value === 'string') return value === '' ? '' : `t${value}`;
      if (typeof value === 'boolean') return `b${value}`;
      return numberText(typeof value === 'number' ? value : serialOfDate(value as Date));
    }),
  );
  return { values, contents };
}

export function plannedContents(plan: SheetPlan): Contents {
  return plan.cells.map((row) =>
    row.map(({ value }) => {
      const input = writtenValue(value);
      if (typeof input === 'number') return numberText(input);
      return input === '' || isFormula(value) ? input : `t${input}`;
    }),
  );
}

export const hasFormulas = (plan: SheetPlan): boolean =>
  plan.cells.some((row) => row.some(({ value }) => isFormula(value)));

/** @param stamp a cell that says nothing about the others */
export function contentsDigest(contents: Contents, stamp: SheetPlan['stamp']): string {
  return digest(
    JSON.stringify(
      contents.map((row, r) => (r === stamp?.row ? row.map((cell, c) => (c === stamp.column ? '' : cell)) : row)),
    ),
  );
}

/** What is handed to `setValues`. */
export function writtenValue(value: PlanValue): string | number {
  if (value === null) return '';
  if (typeof value !== 'object') return value;
  if ('day' in value) return serialOfDay(value.day);
  if ('sparkline' in value) return sparklineFormula(value.sparkline, value.kind);
  return 'formula' in value ? value.formula : value.text;
}

function isFormula(value: PlanValue): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return 'formula' in value || ('sparkline' in value && writtenValue(value) !== '');
}

/**
 * Scripts write formulas with the separators of en-US, whatever the locale. The values go down a column, whose separator is
 * the same in every locale; a text stands for a gap, which an array cannot hold otherwise.
 */
function sparklineFormula(values: readonly (number | null)[], kind: 'line' | 'column'): string {
  if (values.every((value) => value === null)) return '';
  const data = values.map((value) => value ?? '""').join(';');
  return `=SPARKLINE({${data}},{"charttype","${kind}";"nan","ignore"})`;
}

/** Sheets keeps fifteen digits or so: what differs behind them is the same number. */
const numberText = (value: number): string => `n${Number(value.toPrecision(13)) + 0}`;
