import { type Bilingual, wordings } from '../core/language';
import { fill } from '../i18n/sentences';
import { unitedKey } from '../intake/interner';
import { repKey } from '../intake/names';
import { sameNames } from '../intake/same-names';
import { shortText } from '../intake/text';
import type { Intake } from '../intake/types';
import { REPS_SHEET, repsSheetCells, seenReps } from '../reports/reps-sheet';
import { unlessBlank } from '../sheets/blank-sheet';
import { withDocumentLock } from '../sheets/document-lock';
import { loadWorkbook } from '../sheets/load';
import { namedSheet } from '../sheets/named-sheet';
import { writeNewSheet } from '../sheets/new-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const TEXT = {
  made: {
    ja: '記録にある{count}人で「{sheet}」シートを作りました。チームの列を埋めてください。',
    en: 'The sheet "{sheet}" lists the reps found in the records ({count}). Please fill in their teams.',
  },
  nobody: {
    ja: '記録に担当者の名前がないため、「{sheet}」シートは作りませんでした。',
    en: 'No rep stands in the records, so the sheet "{sheet}" was not created.',
  },
  complete: {
    ja: '「{sheet}」シートはもうあり、記録にある担当者が全員のっています。そのまま使えます。',
    en: 'There is a sheet "{sheet}" already, and it lists every rep in the records. It stays as it is.',
  },
  missing: {
    ja: '「{sheet}」シートはもうあるので変えていません。のっていない担当者: {names}',
    en: 'There is a sheet "{sheet}" already; it stays as it is. Reps who are not in it: {names}',
  },
  unread: {
    ja: '「{sheet}」という名前のシートがもうありますが、担当者の表として読めません。1行目に「担当者」「チーム」の見出しを入れてください。',
    en: 'There is a sheet "{sheet}" already, but it cannot be read as the list of reps. Please give it the headers "Rep" and "Team" in row 1.',
  },
} satisfies Record<string, Bilingual>;

const MOST_NAMES = 10;

/**
 * Menu action 担当者シートを作る: a list of the reps in the records. An existing one is never changed; what it lacks is said.
 * Returns the sentence shown.
 * @throws UserFacingError `document-busy`
 */
export const proposeRepsSheet = (): string => withDocumentLock(propose);

function propose(): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { intake, answers, facts, language } = loadWorkbook(spreadsheet, []);
  const seen = seenReps(intake.tables, facts.asOf);
  const say = (text: Bilingual, sheet: string, more: Record<string, string | number> = {}): string => {
    const sentence = fill(text[language], { sheet, ...more });
    spreadsheet.toast(sentence);
    return sentence;
  };
  const part = intake.sources.reps?.parts[0];
  if (part !== undefined) {
    const keyOf = unitedKey(repKey, sameNames(answers.same, 'rep'));
    const listed = listedReps(spreadsheet, intake, keyOf);
    const missing = seen.filter(({ name }) => !listed.has(keyOf(name))).map(({ name }) => shortText(name));
    if (missing.length === 0) return say(TEXT.complete, part.sheetName);
    const names = missing.slice(0, MOST_NAMES).join(language === 'ja' ? '、' : ', ');
    return say(TEXT.missing, part.sheetName, { names: missing.length > MOST_NAMES ? `${names} …` : names });
  }
  const existing = unlessBlank(namedSheet(spreadsheet, wordings(REPS_SHEET)));
  if (existing !== null) return say(TEXT.unread, existing.getName());
  const name = REPS_SHEET[language];
  if (seen.length === 0) return say(TEXT.nobody, name);
  const cells = repsSheetCells(seen, facts.asOf, language);
  spreadsheet.setActiveSheet(writeNewSheet(spreadsheet, { sheetName: name, cells, frozenRows: 1 }));
  return say(TEXT.made, name, { count: seen.length });
}

/** Keys of the reps that stand in the sheets of the reps table. */
function listedReps(
  spreadsheet: Spreadsheet,
  { sources }: Pick<Intake, 'sources'>,
  keyOf: (name: string) => string,
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { sheetName, headerRow, columns } of sources.reps?.parts ?? []) {
    const sheet = spreadsheet.getSheetByName(sheetName);
    if (sheet === null || columns['rep'] === undefined) continue;
    for (const row of sheet.getDataRange().getValues().slice(headerRow))
      keys.add(keyOf(String(row[columns['rep'] - 1])));
  }
  return keys;
}
