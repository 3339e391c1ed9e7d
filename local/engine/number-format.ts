/** Number formats: what is a date, and how a value is shown. */
import { numfmt } from '@univerjs/core';
import type { CellValue } from '../model/workbook-model';

const dateFormats = new Map<string, boolean>();

/** Whether a number in this format is a date or a time. Durations (`[h]:mm`) are numbers of hours, yet Google reads them as dates too. */
export function isDateFormat(pattern: string | undefined): boolean {
  if (!pattern) return false;
  let known = dateFormats.get(pattern);
  if (known === undefined) {
    const bare = pattern
      .replace(/"[^"]*"/g, '')
      .replace(/\\./g, '')
      .replace(/\[\$[^\]]*\]/g, '')
      .replace(/\[(black|blue|cyan|green|magenta|red|white|yellow|color ?\d+|[<>=][^\]]*)\]/gi, '')
      .replace(/general/gi, '')
      .split(';')[0]!;
    known =
      /[ydhms]/i.test(bare.replace(/am\/pm|a\/p/gi, 'h')) && !/[0#?]\.?[0#?]*[eE]/.test(bare) && !/[#?]/.test(bare);
    dateFormats.set(pattern, known);
  }
  return known;
}

/** The text a cell shows. `errors` never throw: an unreadable format shows the plain value, as Google does. */
export function displayValue(value: CellValue | null, pattern: string | undefined, locale: string): string {
  if (value === null || value === '') return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') {
    if (!pattern || pattern === '@') return value;
    return safely(() => numfmt.format(pattern, value, { locale: tag(locale), throws: false }), value);
  }
  if (!pattern || pattern === '@') return plainNumber(value);
  return safely(() => numfmt.format(pattern, value, { locale: tag(locale), throws: false }), plainNumber(value));
}

/** Automatic format: up to ten significant digits behind the point are shown. */
function plainNumber(value: number): string {
  return String(Number(value.toPrecision(11)));
}

const tag = (locale: string): string => locale.split('_')[0]!;

function safely(format: () => unknown, otherwise: string): string {
  try {
    return String(format());
  } catch {
    return otherwise;
  }
}
