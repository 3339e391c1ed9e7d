/** What a person's typing makes of a cell, and the text with which a cell is opened for typing. As in Sheets. Pure. */
import { displayValue, isDateFormat } from '../../engine/number-format';
import { defaultDateFormat, readTyped, type Typed } from '../../engine/typed-input';
import type { CellValue } from '../../model/workbook-model';

export interface Spreadsheet {
  locale: string;
  /** Today's: `4/1` is typed without one. */
  year: number;
}

const PLAIN_NUMBER = /^[+-]?(\d[\d,]*)?\.?\d+$/;

/** @param format the cell's number format. A format that somebody chose stays: then none is returned. */
export function typedCell(text: string, format: string | undefined, { locale, year }: Spreadsheet): Typed {
  // Sheets puts the sign behind a number that is typed into a cell of percentages.
  const meant = isPercentage(format) && PLAIN_NUMBER.test(text.trim()) ? `${text.trim()}%` : text;
  const typed = readTyped(meant, format, locale, year);
  return typed.kind === 'value' && format !== undefined ? { kind: 'value', value: typed.value } : typed;
}

/**
 * Typed unchanged, this text gives the same cell again: a date in full, a text that looks like a number behind an
 * apostrophe. Null: what Univer shows by itself does.
 */
export function textForTyping(
  value: CellValue | null,
  format: string | undefined,
  spreadsheet: Spreadsheet,
): string | null {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number' && isDateFormat(format))
    return displayValue(value, fullDateFormat(value, format!, spreadsheet.locale), spreadsheet.locale);
  if (typeof value !== 'string' || format === '@') return null;
  const typed = typedCell(value, format, spreadsheet);
  return typed.kind === 'value' && typed.value === value ? null : `'${value}`;
}

function fullDateFormat(value: number, format: string, locale: string): string {
  const hasDay = /[yd]/i.test(format.replace(/"[^"]*"/g, ''));
  if (hasDay) return defaultDateFormat(locale, !Number.isInteger(value));
  return value < 1 ? 'h:mm:ss' : '[h]:mm:ss';
}

const isPercentage = (format: string | undefined): boolean => /%/.test((format ?? '').replace(/"[^"]*"|\\./g, ''));
