/**
 * Enters formulas anew whose figures would stay as they are: Google recalculates a custom function only when its formula or
 * an argument changes ("Custom Functions in Google Sheets"). Whether the identical formula would do is nowhere said; who
 * refreshes this way puts something else into the cell first and flushes (such as dexscreener/google-sheets, `src/refresh.ts`).
 *
 * The cell is its own journal: what stands there for that moment is its formula as a text, under a sign that nobody can
 * guess and that the document's properties know until all is done. So a run that was killed half-way is mended wherever the
 * cells have moved meanwhile, and a cell that somebody has changed is left alone.
 */
import { isBareCall } from './kpi-formulas';
import { type FormulaBlock, type FormulaCell, rectanglesOf } from './rectangles';
import { writableCells } from './writable-cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const UNDER_WAY = 'reentering';

interface SheetBlocks {
  readonly sheet: Sheet;
  readonly blocks: readonly FormulaBlock[];
}

export interface Reentering {
  /** Names of sheets in which nobody has formulas of that kind. */
  readonly without: ReadonlySet<string>;
  /** Where the figures are the same as the last time: those alone that show an error, for which refreshing is the remedy. */
  readonly onlyErrors: boolean;
}

/**
 * Values, formats, notes and rules of all cells stay, and so does everything around them. They are looked for just before they
 * are entered, and not before other sheets are written: what somebody changes meanwhile is theirs.
 * @returns how many formulas had to be left as they are: protected against this user, formatted as text, or checked by a rule
 */
export function reenterFormulas(
  spreadsheet: Spreadsheet,
  functionNames: readonly string[],
  { without, onlyErrors }: Reentering,
): number {
  const sheets = spreadsheet.getSheets().filter((sheet) => !without.has(sheet.getName()));
  const { work, left } = workIn(sheets, (range) => {
    const found = cellsWhere(range.getFormulas(), (formula) => (isBareCall(formula, functionNames) ? formula : null));
    return onlyErrors && found.length > 0 ? withErrors(range, found) : found;
  });
  if (work.length === 0) return left;
  const sign = `⏳${Utilities.getUuid()} `;
  properties().setProperty(UNDER_WAY, sign);
  for (const { sheet, blocks } of work)
    for (const block of blocks)
      rangeOf(sheet, block).setValues(block.formulas.map((row) => row.map((formula) => sign + formula)));
  SpreadsheetApp.flush();
  write(work);
  properties().deleteProperty(UNDER_WAY);
  return left;
}

/** Mends what a run that was killed left behind. One call where nothing was. */
export function restoreFormulas(spreadsheet: Spreadsheet): void {
  const sign = properties().getProperty(UNDER_WAY);
  if (sign === null) return;
  const { work, left } = workIn(spreadsheet.getSheets(), (range) =>
    cellsWhere(range.getValues() as unknown[][], (value) =>
      typeof value === 'string' && value.startsWith(sign) ? value.slice(sign.length) : null,
    ),
  );
  write(work);
  // Somebody has protected them meanwhile: whoever may edit them mends them.
  if (left === 0) properties().deleteProperty(UNDER_WAY);
}

/** The cells of all sheets that are to be written, and how many cannot be. */
function workIn(
  sheets: readonly Sheet[],
  cellsOf: (range: Range) => FormulaCell[],
): { work: readonly SheetBlocks[]; left: number } {
  let left = 0;
  const work: SheetBlocks[] = [];
  for (const sheet of sheets) {
    // Chart and data-source sheets have no cells.
    const cells = sheet.getType() === SpreadsheetApp.SheetType.GRID ? cellsOf(sheet.getDataRange()) : [];
    if (cells.length === 0) continue;
    const writable = writableCells(sheet, cells);
    left += cells.length - writable.length;
    if (writable.length > 0) work.push({ sheet, blocks: rectanglesOf(writable) });
  }
  return { work, left };
}

function write(work: readonly SheetBlocks[]): void {
  for (const { sheet, blocks } of work)
    for (const block of blocks) rangeOf(sheet, block).setFormulas(block.formulas.map((row) => [...row]));
  SpreadsheetApp.flush();
}

/** Those that show an error, or that they are still being calculated (`Loading...`). The data range begins at A1. */
function withErrors(range: Range, cells: readonly FormulaCell[]): FormulaCell[] {
  const shown = range.getDisplayValues();
  return cells.filter(({ row, column }) => /^#|\.\.\.$/.test(shown[row - 1]![column - 1]!));
}

const rangeOf = (sheet: Sheet, { row, column, formulas }: FormulaBlock): Range =>
  sheet.getRange(row, column, formulas.length, formulas[0]!.length);

/** Row by row. The data range begins at A1. */
function cellsWhere<T>(rows: readonly (readonly T[])[], formulaOf: (cell: T) => string | null): FormulaCell[] {
  const found: FormulaCell[] = [];
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      const formula = cell === '' ? null : formulaOf(cell);
      if (formula !== null) found.push({ row: row + 1, column: column + 1, formula });
    }),
  );
  return found;
}

const properties = (): GoogleAppsScript.Properties.Properties => PropertiesService.getDocumentProperties();
