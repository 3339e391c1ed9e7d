import type { Bilingual } from '../core/language';
import { UserFacingError } from '../core/errors';
import { quoted } from '../i18n/quoted';
import { fill } from '../i18n/sentences';
import { TEMPLATE_TABLES, type TemplateTable, templateColumns } from '../reports/template-tables';
import { GUIDE_SHEET, GUIDE_WIDTHS, guideCells } from '../reports/template-guide';
import { deleteOnlyBlank, unlessBlank } from '../sheets/blank-sheet';
import { withDocumentLock } from '../sheets/document-lock';
import { languageOf } from '../sheets/language';
import { loadIntake, settingsSheet } from '../sheets/load';
import { writeNewSheet } from '../sheets/new-sheet';
import { ensurePeoplesSheet, findPeoplesSheet, type PeoplesSheet } from '../sheets/peoples-sheet';
import { TIPS } from '../sheets/tips-sheet';
import { writeSettingsSheet } from '../sheets/write-settings';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const MADE: Bilingual = {
  ja: 'シート{sheets}を作りました。「はじめに」の順に書いていけば始められます。いらないシートは消してかまいません。',
  en: 'New sheets: {sheets}. "Start here" says what to fill in. Delete the ones that you do not need.',
};
const COMPLETE: Bilingual = {
  ja: '必要なシートはもうそろっています。何も変えていません。',
  en: 'All the sheets are there already. Nothing was changed.',
};

/**
 * Menu action ひな形を作る: the sheets to start from, empty, with lists to choose from and help on every header. Tables that
 * the workbook has already, under whatever name, are not added; no existing sheet is changed. Returns the sentence shown.
 * @throws UserFacingError `document-busy`
 */
export const makeTemplate = (): string => withDocumentLock(create);

function create(): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const language = languageOf(spreadsheet);
  const found = tablesFound(spreadsheet);
  const own = [GUIDE_SHEET, ...TEMPLATE_TABLES.map(({ name }) => name)].map((name) => name[language]);
  const others = spreadsheet.getSheets().filter((sheet) => !own.includes(sheet.getName()));
  const made: string[] = [];
  const make = (existing: Sheet | null, write: () => Sheet): void => {
    if (unlessBlank(existing) === null) made.push(write().getName());
  };
  const makePeoples = (peoples: PeoplesSheet): void =>
    make(findPeoplesSheet(spreadsheet, peoples), () => ensurePeoplesSheet(spreadsheet, peoples, []));
  const guide = { sheetName: GUIDE_SHEET[language], cells: guideCells(language), columnWidths: GUIDE_WIDTHS };
  make(spreadsheet.getSheetByName(guide.sheetName), () => writeNewSheet(spreadsheet, guide));
  for (const table of TEMPLATE_TABLES) if (!found.has(table.kind)) makePeoples(peoplesSheetOf(table));
  makePeoples(TIPS);
  make(settingsSheet(spreadsheet), () => writeSettingsSheet(spreadsheet, {}));
  if (made.length > 0) spreadsheet.setActiveSheet(spreadsheet.getSheetByName(guide.sheetName)!);
  deleteOnlyBlank(spreadsheet, others);
  const sentence = made.length === 0 ? COMPLETE[language] : fill(MADE[language], { sheets: quoted(made, language) });
  spreadsheet.toast(sentence);
  return sentence;
}

const peoplesSheetOf = (table: TemplateTable): PeoplesSheet => ({
  name: table.name,
  rows: table.rows,
  columns: (_, language) => templateColumns(table, language),
});

/** Contracts do without sales, and the other way round. */
function tablesFound(spreadsheet: Spreadsheet): ReadonlySet<TemplateTable['kind']> {
  try {
    const kinds = new Set<TemplateTable['kind']>();
    const { sources } = loadIntake(spreadsheet, []).intake;
    for (const { kind } of TEMPLATE_TABLES)
      if (kind !== 'targets' && (sources[kind]?.parts.length ?? 0) > 0) kinds.add(kind);
    if (kinds.has('contracts') !== kinds.has('sales')) kinds.add('contracts').add('sales');
    return kinds;
  } catch (error) {
    // A setting with a mistake in it keeps the tables from being read: then their names alone tell.
    if (error instanceof UserFacingError) return new Set();
    throw error;
  }
}
