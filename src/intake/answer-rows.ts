/** What a person answered to a question → rows of 設定 that remember it. */
import { UserFacingError } from '../core/errors';
import { type Language, wordings } from '../core/language';
import { sheetKey } from './find-tables';
import { letterOfColumn } from './header-lines';
import { headerKey } from './headers';
import {
  COLUMN_SETTINGS,
  DECLINED_SHEET_SETTINGS,
  NAME_MEANING_SETTINGS,
  NAME_MEANING_WORDS,
  PIN_SETTINGS,
  PINNED_SHEET_SETTINGS,
  type PinSetting,
} from './pinned-sheets';
import type { ColumnsQuestion, IntakeQuestion } from './questions';
import { settingNameKey } from './settings';
import { listedSheets } from './read-pins';
import { NAME_MEANINGS, TABLE_KINDS, type IntakePins, type NameMeaning, type TableKind } from './types';

/** A row of the settings sheet, by its name; null = blank. */
export interface SettingValue {
  readonly name: string;
  readonly value: string | null;
}

/** Plain JSON, as the sidebar sends it. */
export type QuestionAnswer =
  | {
      readonly type: 'join';
      readonly kind: TableKind;
      /** Sheets to read, in this order. */
      readonly sheets: readonly string[];
      /** Sheets that were asked about and are not to be read. */
      readonly declined: readonly string[];
      readonly nameMeaning: NameMeaning;
    }
  | {
      readonly type: 'columns';
      readonly kind: TableKind;
      readonly sheetName: string;
      /** `column` 1-based; `header` as the question showed it, so that a changed sheet is noticed. */
      readonly columns: readonly { readonly field: string; readonly column: number; readonly header: string }[];
    }
  /** This sheet is no such table. */
  | { readonly type: 'decline'; readonly kind: TableKind; readonly sheetName: string };

/** Puts back what stood in these rows before an answer. */
export interface Restore {
  readonly type: 'restore';
  readonly rows: readonly SettingValue[];
}

interface Now {
  readonly questions: readonly IntakeQuestion[];
  readonly pins: IntakePins;
  readonly sheetNames: readonly string[];
}

const MOST_ROWS = 200;

/**
 * The rows to write. Answers come from outside: what does not fit the questions as they stand now is refused.
 * @throws UserFacingError `outdated-question`
 */
export function rowsOfAnswer(answer: QuestionAnswer, now: Now, language: Language): SettingValue[] {
  const { kind } = answer;
  if (!TABLE_KINDS.includes(kind)) throw outdated('');
  switch (answer.type) {
    case 'join':
      return joinRows(answer, now, language);
    case 'columns':
      return columnRows(answer, now.questions, language);
    case 'decline':
      return [declinedRow(kind, [answer.sheetName], [], now, language)];
    default:
      throw outdated('');
  }
}

function joinRows(answer: Extract<QuestionAnswer, { type: 'join' }>, now: Now, language: Language): SettingValue[] {
  const { kind, nameMeaning } = answer;
  if (!NAME_MEANINGS.includes(nameMeaning)) throw outdated('');
  const sheets = existing(answer.sheets, now.sheetNames);
  const meaning = sheets.length === 0 || nameMeaning === 'none' ? null : NAME_MEANING_WORDS[nameMeaning][language];
  return [
    { name: nameOf(PINNED_SHEET_SETTINGS, kind, language), value: listOf(sheets, now.sheetNames, language) },
    { name: nameOf(NAME_MEANING_SETTINGS, kind, language), value: meaning },
    declinedRow(kind, answer.declined, sheets, now, language),
  ];
}

/** What was declined before stays declined, unless it is chosen now. */
function declinedRow(
  kind: TableKind,
  declined: readonly string[],
  chosen: readonly string[],
  { pins, sheetNames }: Now,
  language: Language,
): SettingValue {
  const all = new Set([...(pins[kind]?.declined ?? []), ...existing(declined, sheetNames)]);
  for (const name of chosen) all.delete(name);
  const value = listOf([...all], sheetNames, language);
  return { name: nameOf(DECLINED_SHEET_SETTINGS, kind, language), value };
}

function columnRows(
  { kind, sheetName, columns }: Extract<QuestionAnswer, { type: 'columns' }>,
  questions: readonly IntakeQuestion[],
  language: Language,
): SettingValue[] {
  const question = questions.find(
    (each): each is ColumnsQuestion =>
      each.type === 'columns' && each.kind === kind && each.sheet.sheetName === sheetName,
  );
  if (!question || !Array.isArray(columns) || columns.length === 0) throw outdated(sheetName);
  const { headers } = question.sheet;
  return columns.map(({ field, column, header }) => {
    const setting = COLUMN_SETTINGS.find((each) => each.kind === kind && each.field === field);
    if (!setting || headers[column - 1] === undefined || headers[column - 1] !== header) throw outdated(sheetName);
    return { name: setting.name[language], value: pinOfColumn(headers, column - 1) };
  });
}

/** How the settings name a column: by its header if that is its alone, else by its letter. Column 0-based. */
export function pinOfColumn(headers: readonly string[], column: number): string {
  const header = headers[column] ?? '';
  const key = headerKey(header);
  const isOwn = headers.filter((other) => headerKey(other) === key).length === 1;
  return key !== '' && isOwn && !header.includes('\ufffd') ? header : letterOfColumn(column);
}

/**
 * The rows to put back: none but those that an answer may write.
 * @throws UserFacingError `outdated-question`
 */
export function restoredRows({ rows }: Restore): SettingValue[] {
  const known = new Set(PIN_SETTINGS.flatMap(({ name }) => wordings(name).map(settingNameKey)));
  if (!Array.isArray(rows) || rows.length > MOST_ROWS) throw outdated('');
  return (rows as readonly SettingValue[]).map(({ name, value }) => {
    if (!known.has(settingNameKey(name)) || (value !== null && typeof value !== 'string')) throw outdated('');
    return { name, value };
  });
}

function existing(names: readonly string[], sheetNames: readonly string[]): string[] {
  return names.map((name) => {
    const found = sheetNames.find((sheet) => sheetKey(sheet) === sheetKey(String(name)));
    if (found === undefined) throw outdated(String(name));
    return found;
  });
}

/** Names in one cell, so that reading gives the same sheets; null for none. */
function listOf(names: readonly string[], sheetNames: readonly string[], language: Language): string | null {
  if (names.length === 0) return null;
  const text = names.join(language === 'ja' ? '、' : ', ');
  // Sheets named `A` and `A、B` side by side: a list of such names may read otherwise than it was meant.
  const read = listedSheets(text, sheetNames).found;
  return read.length === names.length && read.every((name, i) => name === names[i]) ? text : names.join('\n');
}

function nameOf(settings: readonly PinSetting[], kind: TableKind, language: Language): string {
  return settings.find((setting) => setting.kind === kind)!.name[language];
}

function outdated(sheet: string): UserFacingError {
  return new UserFacingError('outdated-question', { sheet: sheet.slice(0, 60) });
}
