/** Facts of a small workbook written down as rows, for the plans of written sheets. */
import { type Day } from '../../src/core/days';
import { type Facts, buildFacts } from '../../src/core/facts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import type { PlanCell, SheetPlan } from '../../src/core/sheet-plan';
import { type Target, resolveTargets } from '../../src/goals/targets';
import { readTables } from '../../src/intake/read-tables';
import { readTargetRows } from '../../src/intake/targets';

type Rows = readonly (readonly unknown[])[];

const noDates = (): number => {
  throw new Error('these sheets hold no Date');
};

/** @param sheets by name, each with its header row */
export function factsOfSheets(
  sheets: Readonly<Record<string, Rows>>,
  asOf: Day,
  settings: Partial<Settings> = {},
): Facts {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  const grids = Object.entries(sheets).map(([name, cells]) => ({ name, cells: cells as unknown[][] }));
  const { tables } = readTables(grids, { dayOfDate: noDates, cancelDayMeaning: all.cancelDayMeaning });
  return buildFacts(tables, all, asOf);
}

/** @param rows of 目標, with the header */
export function targetsOf(rows: Rows, facts: Facts): readonly Target[] {
  const { settings, asOf, tables } = facts;
  return resolveTargets(readTargetRows(rows as unknown[][]), settings, asOf, noDates, tables.reps).targets;
}

/** What a cell of a plan says: numbers as they are, a sparkline as its numbers, a link as its text. */
export function said({ value }: PlanCell): unknown {
  if (value === null || typeof value !== 'object') return value;
  if ('sparkline' in value) return value.sparkline;
  return 'text' in value ? value.text : value;
}

/** The first row below `from` whose first cell says that. */
export function rowSaying(plan: SheetPlan, first: string, from = 0): unknown[] {
  const at = plan.cells.findIndex((cells, row) => row >= from && said(cells[0]!) === first);
  if (at < 0) throw new Error(`no row ${first}`);
  return plan.cells[at]!.map(said);
}
