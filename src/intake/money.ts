/** Amounts as people type them → yen. */
import type { Column } from './column';
import { arabicDigits, plainNumerals } from './kanji-numbers';
import { cleanText } from './text';

/** An amount that was read. `inYen`: the cell itself named its unit, so a unit in the header does not apply to it. */
export interface MoneyReading {
  readonly value: number;
  readonly inYen: boolean;
  /** The cell says 税込. */
  readonly taxIncluded: boolean;
  /** It says 約 or 程度. */
  readonly isAbout?: boolean;
}

const LONGEST_MONEY_TEXT = 60;
const LARGEST_AMOUNT = 1e15;
const NEGATIVE_MARKS = '\\-‐‑‒–—−ー▲△▼';
const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?/;
const UNITS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
  ['億', 100_000_000],
]);
/** 約50,000円, 5万円程度, about 50,000 */
const ABOUT =
  /^(?:約|およそ|おおよそ|概算|approx(?:imately)?\.?|about) ?(?=.*\d)|(?<=\d.*) ?(?:程度|ほど|くらい|ぐらい|位|前後)$/i;
/** 50.000: a point before three digits, which is a decimal mark in Japan and separates thousands elsewhere. */
const POINT_BEFORE_THREE = /^[^\d]*\d{1,3}\.\d{3}[^\d.,十百千万億kKmM]*$/;
/** Accountants' dash: the cell is meant to be empty. */
const DASHES_ONLY = /^[-‐‑‒–—−ー―]+$/;

/** 1.200,50 or 1.200.000: here the point cannot be the decimal mark. */
const POINTS_SEPARATE = /\d\.\d{3}(?:,\d{1,2}|\.\d{3})(?!\d)/;
/** 1,200: here the comma is no decimal mark. */
const COMMAS_SEPARATE = /\d,\d{3}(?!\d)/;

/** Reads an amount. `blank` for an empty cell or a lone dash, null when it is no amount. */
export function readMoneyText(text: string): MoneyReading | 'blank' | null {
  return readText(text, false);
}

/** `decimalComma`: 1.200,50 is how amounts are written here. */
function readText(text: string, decimalComma: boolean): MoneyReading | 'blank' | null {
  if (text.length > LONGEST_MONEY_TEXT) return cleanText(text) === '' ? 'blank' : null;
  let rest = cleanText(text);
  if (rest === '' || DASHES_ONLY.test(rest)) return 'blank';
  if (/^\d+$/.test(rest)) return finite(Number(rest), false, false);
  if (/^無[料償]$/.test(rest)) return { value: 0, inYen: true, taxIncluded: false };

  const isAbout = ABOUT.test(rest);
  if (isAbout) rest = rest.replace(ABOUT, '');
  if (decimalComma) rest = rest.replace(/\.(?=\d{3}(?!\d))/g, '').replace(/,(?=\d)/g, '.');
  const taxIncluded = /税込|内税/.test(rest);
  rest = rest.replace(/\(?(?:消費)?(?:税込み?|税抜き?|税別|外税|内税)\)?|\(?[+＋] ?(?:消費)?税\)?/, '');
  rest = plainNumerals(rest)
    .replace(/圓/g, '円')
    .replace(/^金(?=.*円)/, '')
    .replace(/^マイナス/, '-')
    .replace(/(\d)、(?=\d{3}(?!\d))/g, '$1,')
    .replace(/\(([百千万億]*円)\)$/, '$1');
  const inKanji = /[一二三四五六七八九]/.test(rest);
  rest = arabicDigits(rest);
  // Spaces may stand around signs and units, never between digits.
  if (/\d \d/.test(rest)) return null;
  rest = rest.replace(/ /g, '');

  let negative = false;
  const bracketed = /^(.*?)\((.+)\)(円?)$/.exec(rest);
  if (bracketed && /^[¥\\]?$/.test(bracketed[1] ?? '')) {
    negative = true;
    rest = `${bracketed[1] ?? ''}${bracketed[2] ?? ''}${bracketed[3] ?? ''}`;
  }
  let inYen = false;
  const signs = new RegExp(
    `^([${NEGATIVE_MARKS}+]?)([¥\\\\]|JPY)?([${NEGATIVE_MARKS}+]?)(.*?)(円|yen|JPY)?(也|\\.?[-−ー―—])?$`,
    'i',
  ).exec(rest);
  if (!signs) return null;
  const [, before = '', currency, after = '', body = '', yen, tail] = signs;
  // `¥1,200-` closes an amount in Japan, `500-` is a negative in some exports: without the yen sign nobody can tell.
  if (tail !== undefined && tail !== '也' && currency === undefined) return null;
  const marks = [before, after].filter((mark) => mark !== '');
  // Twice negative (`-(500)`, `▲-500`) has no agreed meaning.
  if (marks.length + (negative ? 1 : 0) > 1) return null;
  if (marks.length === 1 && marks[0] !== '+') negative = true;
  if (currency !== undefined || yen !== undefined) inYen = true;

  const amount = readAmount(body, inKanji);
  if (amount === null) return null;
  const reading = finite(negative ? -amount.value : amount.value, inYen || amount.hasUnit, taxIncluded);
  return reading !== null && isAbout ? { ...reading, isAbout } : reading;
}

/**
 * `1,200`, `1.2百万`, `1億2,000万`, `3万5千`, `1.2M`, without signs and currency. `inKanji`: 千五百 is 1,500; without other
 * numerals, 千円 is a unit and no amount.
 */
function readAmount(body: string, inKanji: boolean): { value: number; hasUnit: boolean } | null {
  const english = /^(.*\d)([kKmM])$/.exec(body);
  if (english) {
    const plain = readNumber(english[1] ?? '');
    if (plain === null || plain.length !== (english[1] ?? '').length) return null;
    return { value: snap(plain.value * (english[2]?.toLowerCase() === 'k' ? 1000 : 1_000_000)), hasUnit: true };
  }
  let total = 0;
  let section = 0;
  let pending: number | null = null;
  let hasUnit = false;
  let smallestMyriad = Infinity;
  let smallestInSection = Infinity;
  let position = 0;
  while (position < body.length) {
    const unit = UNITS.get(body[position] ?? '');
    if (unit === undefined) {
      const number = readNumber(body.slice(position));
      if (number === null || pending !== null) return null;
      pending = number.value;
      position += number.length;
      continue;
    }
    hasUnit = true;
    position++;
    if (unit >= 10_000) {
      if ((pending === null && section === 0) || unit >= smallestMyriad) return null;
      total += (section + (pending ?? 0)) * unit;
      [section, pending, smallestMyriad, smallestInSection] = [0, null, unit, Infinity];
    } else {
      if ((pending === null && !inKanji) || unit >= smallestInSection) return null;
      section += (pending ?? 1) * unit;
      [pending, smallestInSection] = [null, unit];
    }
  }
  if (!hasUnit && pending === null) return null;
  return { value: snap(total + section + (pending ?? 0)), hasUnit };
}

function readNumber(text: string): { value: number; length: number } | null {
  const match = NUMBER.exec(text)?.[0] ?? '';
  if (match === '' || /^[\d,.]/.test(text.slice(match.length))) return null;
  return { value: Number(match.split(',').join('')), length: match.length };
}

/** `1.15百万` is 1,150,000, not 1,149,999.9999999998. */
export function snap(value: number): number {
  const rounded = Math.round(value);
  return Math.abs(value - rounded) < 1e-6 * Math.max(1, Math.abs(value) * 1e-6) ? rounded : value;
}

function finite(value: number, inYen: boolean, taxIncluded: boolean): MoneyReading | null {
  if (!Number.isFinite(value) || Math.abs(value) > LARGEST_AMOUNT) return null;
  return { value: value === 0 ? 0 : value, inYen, taxIncluded };
}

/** What became of an amount cell, as held in {@link MoneyColumn.states}. */
export const MONEY_READ = 0;
export const MONEY_BLANK = 1;
export const MONEY_UNREADABLE = 2;
/** Read, but the cell says 税込: to be reported. */
export const MONEY_TAX_INCLUDED = 3;
/** Read, but it says 約: to be reported. */
export const MONEY_ABOUT = 4;
/** 50.000 in yen was read as 50: to be reported, since nobody writes thousandths of a yen. */
export const MONEY_POINT = 5;

export interface MoneyColumn {
  /** Yen; 0 where nothing was read. */
  readonly yen: Float64Array;
  readonly states: Uint8Array;
  /** Amounts were read with a decimal comma (1.200,50): to be reported. */
  readonly decimalComma: boolean;
}

/** Reads an amount column. `scale`: yen per unit named in the header (`金額(千円)` = 1000), for cells that name none. */
export function readMoneyColumn({ values, codes }: Column, scale: number): MoneyColumn {
  const yen = new Float64Array(codes.length);
  const states = new Uint8Array(codes.length);
  let decimalComma = false;
  const byText = new Map<string, MoneyReading | 'blank' | null>();
  const take = (reading: MoneyReading | 'blank' | null, index: number, text: string): void => {
    yen[index] = 0;
    if (reading === 'blank') states[index] = MONEY_BLANK;
    else if (reading === null) states[index] = MONEY_UNREADABLE;
    else {
      yen[index] = reading.inYen ? reading.value : snap(reading.value * scale);
      states[index] = stateOf(reading);
      if (scale === 1 && text.includes('.') && !decimalComma && POINT_BEFORE_THREE.test(cleanText(text)))
        states[index] = MONEY_POINT;
    }
  };
  for (let index = 0; index < codes.length; index++) {
    const cell = values[codes[index]!];
    if (typeof cell === 'number') {
      if (Number.isFinite(cell) && Math.abs(cell) <= LARGEST_AMOUNT)
        yen[index] = scale === 1 ? cell : snap(cell * scale);
      else states[index] = MONEY_UNREADABLE;
    } else if (typeof cell === 'string') {
      let reading = byText.get(cell);
      if (reading === undefined) byText.set(cell, (reading = readMoneyText(cell)));
      take(reading, index, cell);
    } else {
      states[index] = cell === null || cell === undefined ? MONEY_BLANK : MONEY_UNREADABLE;
    }
  }
  // All or nothing: in one column 1.200 cannot be both 1,200 and 1.2.
  decimalComma = isDecimalComma(byText.keys());
  if (decimalComma) {
    const again = new Map([...byText.keys()].map((text) => [text, readText(text, true)] as const));
    codes.forEach((code, index) => {
      const cell = values[code];
      if (typeof cell === 'string') take(again.get(cell)!, index, cell);
    });
  }
  return { yen, states, decimalComma };
}

function stateOf({ taxIncluded, isAbout }: MoneyReading): number {
  if (isAbout) return MONEY_ABOUT;
  return taxIncluded ? MONEY_TAX_INCLUDED : MONEY_READ;
}

/** Whether a cell shows that points separate thousands, and none that commas do. */
function isDecimalComma(texts: Iterable<string>): boolean {
  let found = false;
  for (const text of texts) {
    if (text.length > LONGEST_MONEY_TEXT) continue;
    const cleaned = cleanText(text);
    if (COMMAS_SEPARATE.test(cleaned)) return false;
    found ||= POINTS_SEPARATE.test(cleaned);
  }
  return found;
}
