/** Adds rows below the 目標 sheet's others. What stands there stays as it is: of several rows for one goal the last counts. */
import { UserFacingError } from '../core/errors';
import type { Bilingual, Language } from '../core/language';
import type { PlanCell } from '../core/sheet-plan';
import { type TargetField, type TargetHeader, TARGET_COLUMNS, findTargetHeader } from '../intake/target-columns';
import { isBlankRow, lastFilledRow } from '../intake/table-rows';
import { TARGETS_SHEET, TARGET_WIDTHS, type TargetLine, targetHeader } from '../reports/targets-sheet';
import { languageOf } from './language';
import { targetsSheet } from './load';
import { requireEditable } from './places';
import { ensureSize, writeLooks, writeValues } from './write-cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Where the rows go: the sheet's header, with the columns that it still lacks, and the first free row (from 0). */
interface Ledger {
  readonly header: TargetHeader;
  readonly added: readonly TargetField[];
  readonly top: number;
  /** The sheet's cells; people's own among them are put back as they are. */
  readonly cells: readonly (readonly unknown[])[];
}

/**
 * Looks whether the rows can be written, and writes nothing yet: call the result to do so. It gives the sheet's name.
 * @throws UserFacingError `missing-column`: a sheet of that name holds something else; `protected-cells`
 */
export function targetsWriter(spreadsheet: Spreadsheet, lines: readonly TargetLine[]): () => string {
  const sheet = targetsSheet(spreadsheet);
  const ledger = sheet === null ? EMPTY : ledgerOf(sheet, languageOf(spreadsheet));
  if (sheet !== null && lines.length > 0) {
    const [left, right] = edges(ledger);
    const row = Math.min(ledger.top + 1, sheet.getMaxRows());
    const width = Math.min(right, sheet.getMaxColumns() - 1) - left + 1;
    requireEditable(sheet.getRange(row, left + 1, 1, width));
  }
  return () => {
    if (lines.length === 0) return sheet?.getName() ?? '';
    const target = sheet ?? newSheet(spreadsheet);
    writeHeader(spreadsheet, target, ledger);
    writeLines(target, ledger, lines);
    return target.getName();
  };
}

const ALL_COLUMNS: TargetHeader['columns'] = new Map(TARGET_COLUMNS.map(({ field }, column) => [field, column]));
/** By these the header is known. */
const KEY_COLUMNS: Bilingual = { ja: '「KPI」「目標」', en: '"KPI", "Target"' };
const EMPTY: Ledger = {
  header: { row: 0, columns: ALL_COLUMNS },
  added: TARGET_COLUMNS.map(({ field }) => field),
  top: 1,
  cells: [],
};

function ledgerOf(sheet: Sheet, language: Language): Ledger {
  const cells = sheet.getDataRange().getValues() as unknown[][];
  if (cells.every(isBlankRow)) return EMPTY;
  const found = findTargetHeader(cells);
  if (found === null)
    throw new UserFacingError('missing-column', { sheet: sheet.getName(), columns: KEY_COLUMNS[language] });
  // To the right of everything that anybody wrote.
  let free = cells[0]!.length;
  const added = TARGET_COLUMNS.map(({ field }) => field).filter((field) => !found.columns.has(field));
  const columns = new Map([...found.columns, ...added.map((field): [TargetField, number] => [field, free++])]);
  const top = lastFilledRow(cells) + 1;
  return { header: { row: found.row, columns }, added, top, cells };
}

/** Behind the other sheets; the one that the person looks at stays in front. */
function newSheet(spreadsheet: Spreadsheet): Sheet {
  const shown = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(TARGETS_SHEET[languageOf(spreadsheet)], spreadsheet.getNumSheets());
  spreadsheet.setActiveSheet(shown);
  return sheet;
}

function writeHeader(spreadsheet: Spreadsheet, sheet: Sheet, { header, added }: Ledger): void {
  if (added.length === 0) return;
  const names = targetHeader(languageOf(spreadsheet));
  const first = header.columns.get(added[0]!)!;
  ensureSize(sheet, header.row + 1, first + added.length);
  const range = sheet.getRange(header.row + 1, first + 1, 1, added.length);
  const cells = [added.map((field): PlanCell => names.get(field)!)];
  writeValues(range, cells);
  writeLooks(range, { cells });
  added.forEach((field, i) =>
    sheet.setColumnWidth(first + 1 + i, TARGET_WIDTHS[TARGET_COLUMNS.findIndex((column) => column.field === field)]!),
  );
  if (sheet.getFrozenRows() === 0) sheet.setFrozenRows(header.row + 1);
}

/** All rows by one values call, so that a run that dies leaves all of them or none. */
function writeLines(sheet: Sheet, ledger: Ledger, lines: readonly TargetLine[]): void {
  const [left, right] = edges(ledger);
  const fields = new Map([...ledger.header.columns].map(([field, column]) => [column, field]));
  ensureSize(sheet, ledger.top + lines.length, right + 1);
  const block = sheet.getRange(ledger.top + 1, left + 1, lines.length, right - left + 1);
  const foreign = right - left + 1 > fields.size ? foreignCells(block, ledger, left) : null;
  const cells = lines.map((line, i) =>
    Array.from({ length: right - left + 1 }, (_, j): PlanCell => {
      const field = fields.get(left + j);
      return field === undefined ? foreign![i]![j]! : (line[field] ?? { value: null });
    }),
  );
  const validations = block.getDataValidations();
  const isChecked = validations.some((row) => row.some((rule) => rule !== null));
  // A list that refuses other words would refuse the whole call: the row is there, and Sheets marks the cell.
  if (isChecked) block.clearDataValidations();
  writeValues(block, cells);
  if (isChecked) block.setDataValidations(validations);
}

/** What people prepared in columns of their own between ours, such as a formula that waits for its row. */
function foreignCells(block: Range, { cells, top }: Ledger, left: number): PlanCell[][] {
  const formats = block.getNumberFormats();
  return block.getFormulas().map((row, i) =>
    row.map((formula, j): PlanCell => {
      // As typed: a box that nobody has ticked stays a box.
      const prepared = cells[top + i]?.[left + j] === false ? 'FALSE' : formula;
      const value = prepared === '' ? null : { formula: prepared };
      // Given to a text cell it would become its own text.
      const format = formats[i]![j]!;
      return { value, format: value !== null && format === '@' ? 'General' : format };
    }),
  );
}

function edges({ header }: Ledger): [left: number, right: number] {
  const columns = [...header.columns.values()];
  return [Math.min(...columns), Math.max(...columns)];
}
