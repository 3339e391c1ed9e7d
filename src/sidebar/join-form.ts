/** Which sheets belong together, and what their names say. */
import type { QuestionAnswer } from '../intake/answer-rows';
import type { JoinQuestion } from '../intake/questions';
import type { NameMeaning } from '../intake/types';
import { make } from './dom';
import { previewTable } from './question-preview';
import type { QuestionsTexts } from './questions-texts';

/** Names that people give to copies, blank forms and what is no longer in use. */
const ASIDE =
  /コピー|copy|雛形|雛型|ひな形|ひな型|テンプレ|template|フォーマット|記入例|見本|バックアップ|backup|旧|old(?![a-z])|[(（]\d+[)）]$/i;

/** Why a sheet is probably not meant; '' for one that is. Joined by mistake, its rows would count twice. */
export function doubtOf(
  sheet: JoinQuestion['sheets'][number],
  before: readonly JoinQuestion['sheets'][number][],
  texts: { readonly isEmpty: string; readonly looksAside: string; readonly sameRows: (sheet: string) => string },
): string {
  if (sheet.rows === 0) return texts.isEmpty;
  const twin = before.find(
    ({ rows, firstRows }) => rows === sheet.rows && JSON.stringify(firstRows) === JSON.stringify(sheet.firstRows),
  );
  if (twin !== undefined) return texts.sameRows(twin.sheetName);
  return ASIDE.test(sheet.sheetName) ? texts.looksAside : '';
}

/** A question's fields, and what has been chosen; a text instead of an answer says what is still missing. */
export interface QuestionForm {
  readonly fields: readonly HTMLElement[];
  answer(): QuestionAnswer | string;
}

export function joinForm(question: JoinQuestion, table: string, texts: QuestionsTexts): QuestionForm {
  const { kind, sheets } = question;
  const doubts = sheets.map((sheet, i) => doubtOf(sheet, sheets.slice(0, i), texts));
  const boxes = sheets.map((_, i) => make('input', { type: 'checkbox', checked: doubts[i] === '' }));
  const meaning = make(
    'select',
    {},
    ...(Object.keys(texts.meanings) as NameMeaning[]).map((value) =>
      make('option', { value, textContent: texts.meanings[value] }),
    ),
  );
  meaning.value = question.nameMeaning;
  const items = sheets.map((sheet, i) => {
    const { sheetName, rows, isRead } = sheet;
    const facts = [texts.rows(rows), ...(isRead && sheets.length > 1 ? [texts.isRead] : []), doubts[i]!]
      .filter((fact) => fact !== '')
      .join(' · ');
    const label = make('label', { className: 'choice' }, boxes[i]!, make('span', { textContent: sheetName }));
    const details = make(
      'details',
      { open: i === 0 },
      make('summary', { className: 'quiet', textContent: facts }),
      previewTable(sheet, sheetName),
    );
    return make('li', {}, label, details);
  });
  return {
    fields: [
      make('p', { textContent: sheets.length > 1 ? texts.joinWhy(table) : texts.joinOne(table) }),
      make('ul', { className: 'sheets' }, ...items),
      make('label', { className: 'field' }, texts.meaning, meaning),
    ],
    answer() {
      const named = (checked: boolean): string[] =>
        sheets.filter((_, i) => boxes[i]!.checked === checked).map(({ sheetName }) => sheetName);
      const nameMeaning = meaning.value as NameMeaning;
      return { type: 'join', kind, sheets: named(true), declined: named(false), nameMeaning };
    },
  };
}
