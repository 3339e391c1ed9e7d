/** What Sheets makes of a text that somebody types: the values of a csv are read in the same way. */
import type { CellValue } from '../model/workbook-model';

export interface TypedValue {
  value: CellValue;
  numberFormat?: string;
}

const NUMBER = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:[eE][-+]?\d{1,3})?$/;
const DATE = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const PERCENT = /^[-+]?\d+(?:\.\d+)?%$/;

/** `undefined` for an empty field. A formula stays the text it is: a csv comes from another program, and nothing in it is run. */
export function typedValue(field: string): TypedValue | undefined {
  if (field === '') return undefined;
  const text = field.trim();
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  if (NUMBER.test(text)) return numberValue(text, field);
  if (PERCENT.test(text))
    return {
      value: Number((Number(text.slice(0, -1)) / 100).toPrecision(15)),
      numberFormat: text.includes('.') ? '0.00%' : '0%',
    };
  return dateValue(text) ?? { value: field };
}

function numberValue(text: string, field: string): TypedValue {
  const digits = text.replace(/^[-+]/, '');
  // Codes, postal codes and phone numbers: the zero in front is part of them. So is every digit of a number too long to be held.
  if (/^0\d/.test(digits)) return { value: field };
  const number = Number(text.replace(/,/g, ''));
  if (!Number.isFinite(number) || digits.replace(/[.,]|e.*$/gi, '').length > 15) return { value: field };
  return text.includes(',')
    ? { value: number, numberFormat: text.includes('.') ? '#,##0.00' : '#,##0' }
    : { value: number };
}

function dateValue(text: string): TypedValue | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = [1, 3, 4, 5, 6, 7].map((i) =>
    Number(match[i] ?? 0),
  );
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  // 2024-02-30 is a text, not the first of March. Serials begin in 1900.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const days = time / 86_400_000 + 25_569;
  if (match[5] === undefined) return { value: days, numberFormat: 'yyyy/mm/dd' };
  const format = match[7] === undefined ? 'yyyy/mm/dd hh:mm' : 'yyyy/mm/dd hh:mm:ss';
  return { value: days + (hour * 3600 + minute * 60 + second) / 86_400, numberFormat: format };
}
