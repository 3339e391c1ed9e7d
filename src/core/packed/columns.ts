/**
 * Columns of numbers as short plain text, to be kept where only text can be kept. Whole numbers are written as VLQ digits
 * (six bits a character: five of the number, one that says whether it goes on, the sign in the lowest bit; as in source
 * maps), after the plainest of four treatments: as they are or as differences, one by one or as runs.
 */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const CODE_OF = new Map([...DIGITS].map((digit, code) => [digit.charCodeAt(0), code]));

/**
 * d = differences, r = runs, i = differences in runs, p = plain; beside these t = any numbers in decimal, and n = whole
 * numbers from 0 on with gaps (NaN), each one higher and packed again, 0 being the gap.
 */
type Treatment = 'p' | 'd' | 'r' | 'i';

/** Text without quotes, blanks or commas for whole numbers; decimal numbers with commas otherwise. Begins with a letter. */
export function packColumn(values: ArrayLike<number>): string {
  const plain = Array.from(values);
  if (plain.some(Number.isNaN) && plain.every((value) => Number.isNaN(value) || (isWhole(value) && value >= 0)))
    return `n${packColumn(plain.map((value) => (Number.isNaN(value) ? 0 : value + 1)))}`;
  if (!plain.every(isWhole)) return `t${plain.join(',')}`;
  const differences = plain.map((value, i) => value - (plain[i - 1] ?? 0));
  const candidates: readonly (readonly [Treatment, readonly number[]])[] = [
    ['p', plain],
    ['d', differences],
    ['r', runs(plain)],
    ['i', runs(differences)],
  ];
  let best = candidates[0]!;
  let shortest = Infinity;
  for (const candidate of candidates) {
    const length = digitCount(candidate[1]);
    if (length < shortest) [best, shortest] = [candidate, length];
  }
  return best[0] + best[1].map(digitsOf).join('');
}

const isWhole = (value: number): boolean => Number.isSafeInteger(value) && !Object.is(value, -0);

/** How long the text of the numbers would be, which is quicker than writing it; Infinity where it cannot be written. */
function digitCount(numbers: readonly number[]): number {
  let count = 0;
  for (const number of numbers) {
    if (!Number.isSafeInteger(number)) return Infinity;
    const size = Math.abs(number);
    count++;
    for (let limit = 16; size >= limit; limit *= 32) count++;
  }
  return count;
}

/**
 * What was packed, or null where the text is none that {@link packColumn} makes.
 * @param length how many numbers there were
 */
export function unpackColumn(text: string, length: number): number[] | null {
  const body = text.slice(1);
  switch (text[0]) {
    case 't': {
      const numbers = body === '' ? [] : body.split(',').map(Number);
      return numbers.length === length && !numbers.some(Number.isNaN) ? numbers : null;
    }
    case 'n':
      return unpackColumn(body, length)?.map((value) => (value === 0 ? NaN : value - 1)) ?? null;
    case 'p':
      return ofLength(numbersOf(body), length);
    case 'd':
      return ofLength(summed(numbersOf(body)), length);
    case 'r':
      return ofLength(repeated(numbersOf(body), length), length);
    case 'i':
      return ofLength(summed(repeated(numbersOf(body), length)), length);
    default:
      return null;
  }
}

const ofLength = (numbers: number[] | null, length: number): number[] | null =>
  numbers !== null && numbers.length === length ? numbers : null;

/** Value, how often, value, how often … */
function runs(values: readonly number[]): number[] {
  const pairs: number[] = [];
  for (let i = 0; i < values.length;) {
    let end = i + 1;
    while (end < values.length && values[end] === values[i]) end++;
    pairs.push(values[i]!, end - i);
    i = end;
  }
  return pairs;
}

/** @param most more than that is a broken text, which must not fill the memory */
function repeated(pairs: readonly number[] | null, most: number): number[] | null {
  if (pairs === null || pairs.length % 2 === 1) return null;
  const values: number[] = [];
  for (let i = 0; i < pairs.length; i += 2) {
    const times = pairs[i + 1]!;
    if (times < 1 || values.length + times > most) return null;
    for (let n = 0; n < times; n++) values.push(pairs[i]!);
  }
  return values;
}

function summed(differences: readonly number[] | null): number[] | null {
  let sum = 0;
  return differences === null ? null : differences.map((difference) => (sum += difference));
}

function digitsOf(value: number): string {
  if (value >= 0 && value < 16) return DIGITS[value * 2]!;
  let rest = Math.abs(value);
  // The first digit holds four bits and the sign.
  let low = (rest % 16) * 2 + (value < 0 ? 1 : 0);
  rest = Math.floor(rest / 16);
  let digits = '';
  while (rest > 0) {
    digits += DIGITS[low + 32];
    low = rest % 32;
    rest = Math.floor(rest / 32);
  }
  return digits + DIGITS[low];
}

function numbersOf(text: string): number[] | null {
  const numbers: number[] = [];
  let value = 0;
  let scale = 0;
  let isNegative = false;
  for (let i = 0; i < text.length; i++) {
    const code = CODE_OF.get(text.charCodeAt(i));
    if (code === undefined) return null;
    const part = code % 32;
    if (scale === 0) {
      isNegative = part % 2 === 1;
      value = part >> 1;
      scale = 16;
    } else {
      value += part * scale;
      scale *= 32;
    }
    if (code >= 32) continue;
    numbers.push(isNegative ? -value : value);
    scale = 0;
  }
  return scale === 0 ? numbers : null;
}
