import type { Bilingual, Language } from '../core/language';
import { UserFacingError } from '../core/errors';
import { quoted } from '../i18n/quoted';
import { fill } from '../i18n/sentences';
import { TEMPLATE_TABLES, type TemplateTable, templateColumns } from '../reports/template-tables';
import { GUIDE_SHEET, GUIDE_WIDTHS, guideCells } from '../reports/template-guide';
import { blankSheet, isBlank } from '../sheets/blank-sheet';
import { withDocumentLock } from '../sheets/document-lock';
import { languageOf } from '../sheets/language';
import { loadIntake, settingsSheet } from '../sheets/load';
import { ensurePeoplesSheet, findPeoplesSheet, type PeoplesSheet } from '../sheets/peoples-sheet';
import { TIPS } from '../sheets/tips-sheet';
import { ensureSize, writeLooks, writeValues } from '../sheets/write-cells';
import { writeSettingsSheet } from '../sheets/write-settings';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

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
  if (isMissing(spreadsheet, GUIDE_SHEET[language])) made.push(writeGuide(spreadsheet, language));
  for (const table of TEMPLATE_TABLES) {
    const peoples = peoplesSheetOf(table);
    if (found.has(table.kind) || !isUnwritten(spreadsheet, peoples)) continue;
    made.push(ensurePeoplesSheet(spreadsheet, peoples, []).getName());
  }
  if (isUnwritten(spreadsheet, TIPS)) made.push(ensurePeoplesSheet(spreadsheet, TIPS, []).getName());
  const settings = settingsSheet(spreadsheet);
  if (settings === null || isBlank(settings)) made.push(writeSettingsSheet(spreadsheet, {}).getName());
  if (made.length > 0) spreadsheet.setActiveSheet(spreadsheet.getSheetByName(GUIDE_SHEET[language])!);
  // The one empty sheet of a new spreadsheet would only stand in the way.
  if (others.length === 1 && isBlank(others[0]!)) spreadsheet.deleteSheet(others[0]!);
  const sentence = made.length === 0 ? COMPLETE[language] : fill(MADE[language], { sheets: quoted(made, language) });
  spreadsheet.toast(sentence);
  return sentence;
}

const peoplesSheetOf = (table: TemplateTable): PeoplesSheet => ({
  name: table.name,
  rows: table.rows,
  columns: (_, language) => templateColumns(table, language),
});

function isMissing(spreadsheet: Spreadsheet, name: string): boolean {
  const sheet = spreadsheet.getSheetByName(name);
  return sheet === null || isBlank(sheet);
}

/** A blank one is what a run left that died before it had written the headers. */
function isUnwritten(spreadsheet: Spreadsheet, peoples: PeoplesSheet): boolean {
  const sheet = findPeoplesSheet(spreadsheet, peoples);
  return sheet === null || isBlank(sheet);
}

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

function writeGuide(spreadsheet: Spreadsheet, language: Language): string {
  const sheet = blankSheet(spreadsheet, GUIDE_SHEET[language]);
  const cells = guideCells(language);
  ensureSize(sheet, cells.length, GUIDE_WIDTHS.length);
  const block = sheet.getRange(1, 1, cells.length, GUIDE_WIDTHS.length);
  writeLooks(block, { cells });
  GUIDE_WIDTHS.forEach((width, column) => sheet.setColumnWidth(column + 1, width));
  // Last, in one call: a run that dies before leaves a blank sheet, which the next one takes.
  writeValues(block, cells);
  return sheet.getName();
}
