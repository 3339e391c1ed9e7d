/** Telephone numbers: how a call finds its customer. */
import { cleanText, tidySpelling } from './text';

const EXTENSION = /[(\[]?(?:内線|内|ext(?:ension)?\.?|#|(?<=\d ?)x)[ :.]*\d.*$/i;
/** How a call abroad begins in front of the country code: +, 00 in Europe, 010 in Japan, 011 in America. */
const JAPAN_FROM_ABROAD = /^\D*(?:\+|00|010|011)[\s\-()]*81/;
/** Caller-id prefixes of Japan: 184 hides the number, 186 shows it. */
const CALLER_ID = /^18[46](?=0\d{9})/;

/**
 * `03-1234-5678`, `+81 3 1234 5678`, `０３（１２３４）５６７８` and the number 312345678 → `0312345678`, without an extension; '' if there
 * are no digits.
 */
export function phoneKey(cell: unknown): string {
  if (typeof cell !== 'string' && typeof cell !== 'number') return '';
  // `312345678.0` comes from programs that read the column as numbers.
  const cleaned = cleanText(String(cell).slice(0, 100))
    .replace(EXTENSION, '')
    .replace(/^(\d+)\.0+$/, '$1');
  let digits = cleaned.replace(/\D/g, '').replace(CALLER_ID, '');
  if (JAPAN_FROM_ABROAD.test(cleaned)) digits = digits.replace(/^0{2}|^01[01]/, '');
  else if (!/^81\d{9,11}$/.test(digits)) return withLeadingZero(digits);
  return `0${digits.slice(2).replace(/^0/, '')}`;
}

/** A number cell has lost its leading zero: Japanese numbers have 10 digits, mobile ones 11, all with a leading zero. */
function withLeadingZero(digits: string): string {
  return /^[1-9]\d{8,9}$/.test(digits) ? `0${digits}` : digits;
}

/** All numbers of a customer's cell: several may stand in it, separated by a slash, comma or line break, or by spaces and words. */
export function phoneKeys(cell: unknown): string[] {
  if (typeof cell !== 'string') {
    const key = phoneKey(cell);
    return key === '' ? [] : [key];
  }
  return partsOf(cell)
    .flatMap((part) => {
      const key = phoneKey(part);
      // No number is that long: two stand side by side.
      return key.length > LONGEST_NUMBER
        ? cleanText(part)
            .split(/ (?=[^\d]*\+?0)/)
            .map(phoneKey)
        : [key];
    })
    .filter((key) => key !== '');
}

const partsOf = (text: string): string[] => text.slice(0, 1000).split(/[/／,，、;；\n]/);

/** The numbers of a customer's cells as they were typed, each once; a number cell gets its leading zero back. */
export function phoneTexts(cells: readonly unknown[]): string[] {
  const texts = new Map<string, string>();
  for (const part of cells.flatMap((cell) => (typeof cell === 'string' ? partsOf(cell) : [phoneKey(cell)]))) {
    const key = phoneKey(part);
    if (key !== '' && !texts.has(key)) texts.set(key, tidySpelling(part));
  }
  return [...texts.values()];
}

/** ITU-T E.164. */
const LONGEST_NUMBER = 15;
