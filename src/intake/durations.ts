/** 通話時間: how long a call lasted, in whole seconds. */
import { cleanText, isBlankCell, isDateCell, withoutSpaces } from './text';
import type { IntakeOptions } from './types';

const DAY_SECONDS = 86_400;
/** Half a day: no call is longer, and a day or an amount in this column is none. */
const LONGEST = DAY_SECONDS / 2;
/** `205`, `205秒`, `3分25秒`, `1時間2分`, `3:25` (minutes first, as telephone systems write), `0:03:25` */
const CLOCK = /^(?:(\d{1,2}):)?(\d{1,3}):(\d{2})(?:\.\d+)?$/;
const WORDS =
  /^(?:(\d{1,2})(?:時間|h(?:ours?)?))?(?:(\d{1,3})(?:分|m(?:in(?:utes?)?)?))?(?:(\d{1,5})(?:秒間?|s(?:ec(?:onds?)?)?))?$/i;
const NUMBER = /^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?$/;

/** Seconds of a bare number in a column with this header: 通話時間(分) counts minutes, all others count seconds. */
export function secondsPerUnit(header: string): number {
  return /分|min/i.test(header) && !/秒|sec/i.test(header) ? 60 : 1;
}

/** Seconds; NaN for a blank cell; null for anything that is no length of a call. */
export function readSeconds(
  cell: unknown,
  perUnit: number,
  { serialOfDate }: Pick<IntakeOptions, 'serialOfDate'>,
): number | null {
  if (isBlankCell(cell) || cell === false) return NaN;
  if (isDateCell(cell)) return serialOfDate === undefined ? NaN : inRange(fraction(serialOfDate(cell)) * DAY_SECONDS);
  // Sheets keeps a length of time as a fraction of a day.
  if (typeof cell === 'number') return inRange(cell > 0 && cell < 1 ? cell * DAY_SECONDS : cell * perUnit);
  return typeof cell === 'string' ? secondsOfText(withoutSpaces(cleanText(cell)), perUnit) : null;
}

function secondsOfText(text: string, perUnit: number): number | null {
  if (text.length > 20) return null;
  if (NUMBER.test(text)) return inRange(Number(text.replace(/,/g, '')) * perUnit);
  const parts = CLOCK.exec(text) ?? WORDS.exec(text);
  if (parts === null) return null;
  const [hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0)) as [number, number, number];
  return inRange(hours * 3600 + minutes * 60 + seconds);
}

/** A time alone is a moment of 30 December 1899, whose serial is below 1. */
const fraction = (serial: number): number => (serial >= 0 && serial < 1 ? serial : NaN);

function inRange(seconds: number): number | null {
  const whole = Math.round(seconds);
  return whole >= 0 && whole <= LONGEST ? whole : null;
}
