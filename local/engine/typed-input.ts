/**
 * What a typed text becomes. `Range.setValue(s)` reads text as if a person had typed it (design/apps-script-facts.md,
 * "Writing values"), so that codes and phone numbers lose their zeros and `1-2` becomes a date: an emulation that
 * stored the text as it is would hide the bugs that follow.
 */
import type { CellValue } from '../model/workbook-model';

export type Typed =
  { kind: 'blank' } | { kind: 'formula'; formula: string } | { kind: 'value'; value: CellValue; numberFormat?: string };

const ERRORS = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/i;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;

/** @param currentFormat the cell's number format; `@` keeps every text. @param year for `4/1`, which has none. */
export function readTyped(text: string, currentFormat: string | undefined, locale: string, year: number): Typed {
  if (text === '') return { kind: 'blank' };
  if (currentFormat === '@') return { kind: 'value', value: text };
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const trimmed = text.trim();
  if (/^true$/i.test(trimmed)) return { kind: 'value', value: true };
  if (/^false$/i.test(trimmed)) return { kind: 'value', value: false };
  if (ERRORS.test(trimmed)) return { kind: 'value', value: trimmed.toUpperCase() };
  return (
    typedNumber(trimmed) ?? typedDate(trimmed, locale, year) ?? typedFormula(text) ?? { kind: 'value', value: text }
  );
}

/** `+A1` and `-SUM(…)` are formulas too; `-` alone or `- memo` are not. */
function typedFormula(text: string): Typed | null {
  return /^[+-][A-Za-z$(][\w$(]*[\d)]/.test(text) ? { kind: 'formula', formula: `=${text}` } : null;
}

function typedNumber(text: string): Typed | null {
  const plain = (part: string): number | null => {
    if (NUMBER.test(part)) return Number(part);
    return GROUPED.test(part) ? Number(part.replace(/,/g, '')) : null;
  };
  const of = (value: number | null, numberFormat?: string): Typed | null =>
    value === null || !Number.isFinite(value)
      ? null
      : { kind: 'value', value, ...(numberFormat === undefined ? {} : { numberFormat }) };
  if (NUMBER.test(text)) return of(plain(text), /[eE]/.test(text) ? '0.00E+00' : undefined);
  if (GROUPED.test(text)) return of(plain(text), text.includes('.') ? '#,##0.00' : '#,##0');
  if (text.endsWith('%')) {
    const value = plain(text.slice(0, -1));
    return of(value === null ? null : Number((value / 100).toPrecision(15)), text.includes('.') ? '0.00%' : '0%');
  }
  const money = /^(-?)([¥￥$])([\d,]*\d(?:\.\d+)?)$/.exec(text);
  if (money) {
    const value = plain(money[3]!);
    return of(value === null ? null : money[1] ? -value : value, money[2] === '$' ? '[$$]#,##0.00' : '[$¥-411]#,##0');
  }
  const negative = /^\(([\d,]*\d(?:\.\d+)?)\)$/.exec(text);
  if (negative) {
    const value = plain(negative[1]!);
    return of(value === null ? null : -value, negative[1]!.includes(',') ? '#,##0' : undefined);
  }
  return null;
}

function typedDate(text: string, locale: string, currentYear: number): Typed | null {
  const [, dayText = text, timeText] = /^(\S+?)(?:\s+(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?))?$/.exec(text) ?? [];
  const time = timeText === undefined ? null : timeFraction(timeText);
  if (timeText !== undefined && time === null) return null;
  const alone = timeFraction(text);
  if (alone !== null) {
    return { kind: 'value', value: alone, numberFormat: text.split(':').length > 2 ? 'h:mm:ss' : 'h:mm' };
  }
  const day = typedDay(dayText, locale, currentYear);
  if (!day) return null;
  if (time === null) return { kind: 'value', value: day.serial, numberFormat: day.format };
  return {
    kind: 'value',
    value: day.serial + time,
    numberFormat: `${day.format} ${timeText!.split(':').length > 2 ? 'h:mm:ss' : 'h:mm'}`,
  };
}

function typedDay(text: string, locale: string, currentYear: number): { serial: number; format: string } | null {
  const japanese = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (japanese && locale.startsWith('ja')) {
    return dated(Number(japanese[1]), Number(japanese[2]), Number(japanese[3]), 'yyyy"年"m"月"d"日"');
  }
  const full = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (full) {
    const format = full[2] === '-' ? 'yyyy-mm-dd' : defaultDateFormat(locale);
    return dated(Number(full[1]), Number(full[3]), Number(full[4]), format);
  }
  const monthFirst = !locale.startsWith('ja');
  const three = /^(\d{1,2})([/-])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text);
  if (three) {
    const [a, b, c] = [Number(three[1]), Number(three[3]), Number(three[4])];
    return monthFirst
      ? dated(fullYear(c), a, b, defaultDateFormat(locale))
      : dated(fullYear(a), b, c, defaultDateFormat(locale));
  }
  const short = /^(\d{1,2})([/-])(\d{1,2})$/.exec(text);
  return short ? dated(currentYear, Number(short[1]), Number(short[3]), defaultDateFormat(locale)) : null;
}

const fullYear = (year: number): number => (year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year);

function dated(year: number, month: number, day: number, format: string): { serial: number; format: string } | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return { serial: time / 86_400_000 + 25_569, format };
}

function timeFraction(text: string): number | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?$/.exec(text);
  if (!match) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  return minutes < 60 && seconds < 60 ? (hours * 3600 + minutes * 60 + seconds) / 86_400 : null;
}

/** The format a date gets in a cell that has none. */
export function defaultDateFormat(locale: string, withTime = false): string {
  const day = locale === 'en_US' ? 'm/d/yyyy' : 'yyyy/mm/dd';
  return withTime ? `${day} h:mm:ss` : day;
}
