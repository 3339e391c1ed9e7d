/** What the runs of a runtime write into cells, seen at the moment at which they write it. */
import type { WorkbookModel } from '../../local/model/workbook-model';
import type { Area } from '../../local/platform/protocol';
import type { Runtime } from '../../local/runtime';

/** The only formulas that the add-on writes of its own: small charts of its own numbers, and links within the file. */
const OWN_FORMULAS = [
  /^=SPARKLINE\(\{(?:-?[\d.]+(?:e[+-]?\d+)?|"")(?:;(?:-?[\d.]+(?:e[+-]?\d+)?|""))*\},\{"charttype","(?:line|column)";"nan","ignore"\}\)$/i,
  /^=HYPERLINK\("#gid=-?\d+&range=[A-Z]+\d+","(?:[^"]|"")*"\)$/,
];
export const isOwnFormula = (formula: string): boolean => OWN_FORMULAS.some((own) => own.test(formula));

/**
 * Texts that Google or Excel reads as something else than a text, or with another beginning, when they are typed: OWASP's
 * list ("CSV Injection": `=`, `+`, `-`, `@`, tab, carriage return, and their full-width forms), every other control character,
 * and the apostrophe that is taken away.
 */
const READ_AS_TYPED = /^[=+\-@＝＋－＠'\u0000-\u001f\u007f]/;

export interface WatchedWrites {
  /** Texts of that kind that each function has written. */
  readonly texts: ReadonlyMap<string, number>;
  /** Functions that were run. */
  readonly run: ReadonlySet<string>;
  /** Of those texts the ones that went into a cell that is not formatted as text; and formulas that are nobody's. */
  readonly unsafe: readonly string[];
}

/** @param formulas of people's, which the add-on may put back or move */
export function watchWrites(runtime: Runtime, formulas: ReadonlySet<string> = new Set()): WatchedWrites {
  const { engine } = runtime;
  const texts = new Map<string, number>();
  const run = new Set<string>();
  const unsafe: string[] = [];
  const isKnown = (formula: string): boolean => isOwnFormula(formula) || formulas.has(formula);

  const watch = (name: string, sheetId: string, area: Area, isSafe: (text: string, format: unknown) => boolean) => {
    const formats = engine.readStyles(sheetId, area, 'numberFormat');
    return (text: unknown, row: number, column: number): void => {
      if (typeof text !== 'string' || !READ_AS_TYPED.test(text)) return;
      const format = formats[row]![column];
      if (!isKnown(text)) texts.set(name, (texts.get(name) ?? 0) + 1);
      if (isSafe(text, format)) return;
      const place = `${engine.sheet(sheetId).getName()} ${area.row + row},${area.column + column}`;
      unsafe.push(`${name}: ${place} (${String(format)}): ${JSON.stringify(text)}`);
    };
  };
  const runFunction = runtime.runFunction.bind(runtime);
  runtime.runFunction = (name, args, options = {}) => {
    run.add(name);
    return runFunction(name, args, {
      ...options,
      before: (call, operation, operands) => {
        const [sheetId, area, rows] = operands as [string, Area, unknown[][]];
        const isSafe = {
          'range.setInputs': (text: string, format: unknown) => format === '@' || isKnown(text),
          'range.setFormulas': isKnown,
        }[operation as string];
        if (isSafe !== undefined) {
          const see = watch(name, sheetId, area, isSafe);
          rows.forEach((row, r) => row.forEach((text, c) => see(text, r, c)));
        }
        return options.before?.(call, operation, operands);
      },
    });
  };
  return { texts, run, unsafe };
}

/** Formulas of a workbook, by their places. */
export const formulasIn = ({ sheets }: WorkbookModel): { place: string; formula: string }[] =>
  sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ formula, row, column }) =>
      formula === undefined ? [] : [{ place: `${name} ${row},${column}`, formula }],
    ),
  );
