import { UserFacingError } from '../core/errors';
import type { PlanCell } from '../core/sheet-plan';
import { HEADER_FILL } from '../reports/formats';
import { SETTINGS_SHEET } from '../reports/settings-sheet';
import { SAMPLE_AS_OF, type SampleCell, type SampleTable, sampleKgi, sampleWorkbook } from '../sample/sample-workbook';
import { deleteOnlyBlank, isBlank, unlessBlank } from '../sheets/blank-sheet';
import { withDocumentLock } from '../sheets/document-lock';
import { SETTINGS_SHEETS } from '../sheets/load';
import { languageOf } from '../sheets/language';
import { ensureSize, writeValues } from '../sheets/write-cells';
import { SampleJournal } from '../sheets/sample-journal';
import { writeSettingsSheet } from '../sheets/write-settings';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const DONE = {
  ja: 'サンプルデータを入れました(会社・人・数字はすべて架空です)。次は「最新に更新」を押してください。',
  en: 'Sample data inserted (every company, person and figure is invented). Now choose "Refresh".',
};

/**
 * Menu action サンプルデータを入れる: adds the made-up team's sheets and a settings sheet with its KGI. Refuses where a
 * sheet of one of those names holds anything, so that nobody's data is mixed with it, unless an earlier run has made it that
 * broke off: this one goes on where that one stopped. Returns the sentence shown.
 * @throws UserFacingError `sample-would-overwrite`, `document-busy`
 */
export const insertSampleData = (options?: Size): string => withDocumentLock(() => insert(sizeOf(options)));

function insert(size: Size): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const language = languageOf(spreadsheet);
  const tables = sampleWorkbook({ ...size, language });
  const journal = new SampleJournal();
  const settings = SETTINGS_SHEET[language];
  const taken = [...tables.map(({ name }) => name), ...SETTINGS_SHEETS].find((name) => {
    const sheet = unlessBlank(spreadsheet.getSheetByName(name));
    return sheet !== null && !journal.has(sheet);
  });
  if (taken !== undefined) throw new UserFacingError('sample-would-overwrite', { sheet: taken });

  const others = spreadsheet.getSheets().filter((sheet) => !journal.has(sheet));
  const fill = (name: string, write: (sheet: Sheet) => void): void => {
    const sheet = spreadsheet.getSheetByName(name) ?? spreadsheet.insertSheet(name);
    // What stands on it came by one call: it is complete.
    if (!isBlank(sheet)) return;
    journal.note(sheet);
    write(sheet);
  };
  for (const table of tables.slice(0, -1)) fill(table.name, (sheet) => writeTable(sheet, table));
  fill(settings, () => void writeSettingsSheet(spreadsheet, { kgiTarget: sampleKgi(size.visits), asOf: SAMPLE_AS_OF }));
  // The last one holds formulas over all the others: they are calculated once, when they are written.
  for (const table of tables.slice(-1)) fill(table.name, (sheet) => writeTable(sheet, table));
  spreadsheet.setActiveSheet(spreadsheet.getSheetByName(tables[0]!.name)!);
  deleteOnlyBlank(spreadsheet, others);
  journal.close();
  spreadsheet.toast(DONE[language]);
  return DONE[language];
}

/** Empty rows below the data, to type into. */
const ROOM_BELOW = 200;

interface Size {
  readonly visits?: number;
  readonly seed?: number;
}

/** A menu click hands over nothing; the command line may ask for another size. */
function sizeOf(options: Size | undefined): Size {
  return {
    ...(typeof options?.visits === 'number' ? { visits: options.visits } : {}),
    ...(typeof options?.seed === 'number' ? { seed: options.seed } : {}),
  };
}

function writeTable(sheet: Sheet, { header, rows }: SampleTable): void {
  ensureSize(sheet, rows.length + 1 + ROOM_BELOW, header.length);
  const cells = [header, ...rows].map((row) => row.map(planCell));
  sheet.getRange(1, 1, 1, header.length).setFontWeight('bold').setBackground(HEADER_FILL);
  sheet.setFrozenRows(1);
  header.forEach((_, column) => sheet.setColumnWidth(column + 1, widthFor(cells.map((row) => row[column]!))));
  // Last, in one call: a run that dies before leaves a blank sheet, which the next one fills.
  writeValues(sheet.getRange(1, 1, cells.length, header.length), cells);
}

/** Wide enough for the longest of the first texts, within reason: about 14 pixels a full-width character, 8 otherwise. */
function widthFor(column: readonly PlanCell[]): number {
  const pixels = column.slice(0, 40).map(({ value }) => {
    const text = typeof value === 'string' ? value : '0000/00/00';
    return [...text].reduce((sum, character) => sum + (character < '\u0100' ? 8 : 14), 20);
  });
  return Math.min(640, Math.max(80, ...pixels));
}

function planCell(value: SampleCell): PlanCell {
  if (value === null || typeof value !== 'object') return { value };
  if (!('day' in value)) return { value, format: value.format };
  return { value, format: Number.isInteger(value.day) ? 'yyyy/mm/dd' : 'yyyy/mm/dd hh:mm:ss' };
}
