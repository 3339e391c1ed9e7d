import { UserFacingError } from '../core/errors';
import type { PlanCell } from '../core/sheet-plan';
import { HEADER_FILL } from '../reports/formats';
import { SAMPLE_AS_OF, type SampleCell, type SampleTable, sampleKgi, sampleWorkbook } from '../sample/sample-workbook';
import { SETTINGS_SHEETS } from '../sheets/load';
import { languageOf } from '../sheets/language';
import { ensureSize, writeValues } from '../sheets/write-cells';
import { writeSettingsSheet } from '../sheets/write-settings';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const DONE = {
  ja: 'サンプルデータを入れました(会社・人・数字はすべて架空です)。次は「最新に更新」を押してください。',
  en: 'Sample data inserted (every company, person and figure is invented). Now choose "Refresh".',
};

/**
 * Menu action サンプルデータを入れる: adds the made-up team's sheets and a settings sheet with its KGI. Refuses where a
 * sheet of one of those names exists, so that nobody's data is mixed with it. Returns the sentence shown.
 */
export function insertSampleData(options?: { readonly visits?: number; readonly seed?: number }): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const language = languageOf(spreadsheet);
  const tables = sampleWorkbook({ ...sizeOf(options), language });
  const taken = [...tables.map(({ name }) => name), ...SETTINGS_SHEETS].find((name) =>
    spreadsheet.getSheetByName(name),
  );
  if (taken !== undefined) throw new UserFacingError('sample-would-overwrite', { sheet: taken });

  const before = spreadsheet.getSheets();
  for (const table of tables.slice(0, -1)) writeTable(spreadsheet, table);
  writeSettingsSheet(spreadsheet, { kgiTarget: sampleKgi(sizeOf(options).visits), asOf: SAMPLE_AS_OF });
  // The last one holds formulas over all the others: they are calculated once, when they are written.
  writeTable(spreadsheet, tables[tables.length - 1]!);
  spreadsheet.setActiveSheet(spreadsheet.getSheetByName(tables[0]!.name)!);
  // The one empty sheet of a new spreadsheet would only stand in the way.
  if (before.length === 1 && before[0]!.getLastRow() === 0) spreadsheet.deleteSheet(before[0]!);
  spreadsheet.toast(DONE[language]);
  return DONE[language];
}

/** Empty rows below the data, to type into. */
const ROOM_BELOW = 200;

/** A menu click hands over nothing; the command line may ask for another size. */
function sizeOf(options: { readonly visits?: number; readonly seed?: number } | undefined): {
  visits?: number;
  seed?: number;
} {
  return {
    ...(typeof options?.visits === 'number' ? { visits: options.visits } : {}),
    ...(typeof options?.seed === 'number' ? { seed: options.seed } : {}),
  };
}

function writeTable(spreadsheet: Spreadsheet, { name, header, rows }: SampleTable): void {
  const sheet = spreadsheet.insertSheet(name);
  ensureSize(sheet, rows.length + 1 + ROOM_BELOW, header.length);
  const cells = [header, ...rows].map((row) => row.map(planCell));
  writeValues(sheet.getRange(1, 1, cells.length, header.length), cells);
  sheet.getRange(1, 1, 1, header.length).setFontWeight('bold').setBackground(HEADER_FILL);
  sheet.setFrozenRows(1);
  header.forEach((_, column) => sheet.setColumnWidth(column + 1, widthFor(cells.map((row) => row[column]!))));
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
