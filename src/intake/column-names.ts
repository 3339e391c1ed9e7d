/** How a table's columns are called in messages: by the headers that we suggest. */
import type { Language } from '../core/language';
import { TABLE_HEADERS } from './header-aliases';
import type { TableKind } from './types';

const isJapanese = (header: string): boolean => /[\u3040-\u30ff\u4e00-\u9fff]/.test(header);

/** The suggested header of a field (the first of its aliases in that language); the field itself if it has none. */
export function columnName(kind: TableKind, field: string, language: Language): string {
  const headers = TABLE_HEADERS[kind].fields.find((candidate) => candidate.field === field)?.headers ?? [];
  return headers.find((header) => isJapanese(header) === (language === 'ja')) ?? field;
}

/** The suggested headers of the columns that a table cannot do without. */
export function requiredColumnNames(kind: TableKind, language: Language): string[] {
  return TABLE_HEADERS[kind].required.map((group) => columnName(kind, group[0]!, language));
}
