/**
 * Columns of numbers as short plain text, to be kept where only text can be kept. Whole numbers are written as VLQ digits
 * (six bits a character: five of the number, one that says whether it goes on, the sign in the lowest bit; as in source
 * maps), after the plainest of four treatments: as they are or as differences, one by one or as runs.
 */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** By the character's code; undefined for what is no digit. */
const CODE_OF: readonly (number | undefined)[] = codes();

function codes(): (number | undefined)[] {
  const found = new Array<number | undefined>(128).fill(undefined);
  [...DIGITS].forEach((digit, code) => (found[digit.charCodeAt(0)] = code));
  return found;
}

/**
 * p = plain, d = differences, r = runs, i = differences in runs; beside these t = any numbers in decimal, and n = whole
 * numbers from 0 on with gaps (NaN), each one higher and packed again, 0 being the gap.
 */
type Treatment = 'p' | 'd' | 'r' | 'i';
const TREATMENTS: readonly Treatment[] = ['p', 'd', 'r', 'i'];

/** Text without quotes, blanks or commas for whole numbers; decimal numbers with commas otherwise. Begins with a letter. */
export function packColumn(values: ArrayLike<number>): string {
  if (hasGapsOnly(values))
    return `n${packColumn(Float64Array.from(values, (value) => (Number.isNaN(value) ? 0 : value + 1)))}`;
  if (!isWhole(values)) return `t${Array.from(values).join(',')}`;
  const lengths = lengthsOf(values);
  let best: Treatment = 'p';
  for (const treatment of TREATMENTS) if (lengths[treatment] < lengths[best]) best = treatment;
  const digits: string[] = [];
  treated(values, best, (number) => digits.push(digitsOf(number)));
  return best + digits.join('');
}

/** Whether there are gaps, and whole numbers from 0 on beside them. */
function hasGapsOnly(values: ArrayLike<number>): boolean {
  let gaps = 0;
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i])) gaps++;
    else if (!Number.isSafeInteger(values[i]) || values[i]! < 0 || Object.is(values[i], -0)) return false;
  }
  return gaps > 0;
}

function isWhole(values: ArrayLike<number>): boolean {
  for (let i = 0; i < values.length; i++)
    if (!Number.isSafeInteger(values[i]) || Object.is(values[i], -0)) return false;
  return true;
}

/** How long the text would be after each treatment: counting is quicker than writing. */
function lengthsOf(values: ArrayLike<number>): Record<Treatment, number> {
  const lengths = { p: 0, d: 0, r: 0, i: 0 };
  let previous = 0;
  let previousDifference = 0;
  // How often the previous number and difference stand there in a row.
  let times = 0;
  let differenceTimes = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    const difference = value - previous;
    const digits = digitCount(value);
    const differenceDigits = digitCount(difference);
    lengths.p += digits;
    lengths.d += differenceDigits;
    if (times > 0 && difference === 0) times++;
    else {
      if (times > 0) lengths.r += digitCount(times);
      lengths.r += digits;
      times = 1;
    }
    if (differenceTimes > 0 && difference === previousDifference) differenceTimes++;
    else {
      if (differenceTimes > 0) lengths.i += digitCount(differenceTimes);
      lengths.i += differenceDigits;
      differenceTimes = 1;
    }
    previous = value;
    previousDifference = difference;
  }
  if (values.length === 0) return lengths;
  return { ...lengths, r: lengths.r + digitCount(times), i: lengths.i + digitCount(differenceTimes) };
}

/** Gives the numbers to be written one by one; a run as its value and how often it stands there. */
function treated(values: ArrayLike<number>, treatment: Treatment, write: (number: number) => void): void {
  const [isDifference, isRuns] = [treatment === 'd' || treatment === 'i', treatment === 'r' || treatment === 'i'];
  let previous = 0;
  let repeatedNumber = 0;
  let times = 0;
  const endRun = (): void => {
    if (times === 0) return;
    write(repeatedNumber);
    write(times);
  };
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const number = isDifference ? value - previous : value;
    previous = value;
    if (!isRuns) write(number);
    else if (times > 0 && number === repeatedNumber) times++;
    else {
      endRun();
      [repeatedNumber, times] = [number, 1];
    }
  }
  endRun();
}

/** How long the text of a number is; Infinity where it cannot be written. */
function digitCount(number: number): number {
  if (!Number.isSafeInteger(number)) return Infinity;
  const size = Math.abs(number);
  let count = 1;
  for (let limit = 16; size >= limit; limit *= 32) count++;
  return count;
}

/**
 * What was packed, or null where the text is none that {@link packColumn} makes.
 * @param length how many numbers there were
 */
export function unpackColumn(text: string, length: number): Float64Array | null {
  const body = text.slice(1);
  switch (text[0]) {
    case 't': {
      const numbers = Float64Array.from(body === '' ? [] : body.split(','), Number);
      return numbers.some(Number.isNaN) ? null : ofLength(numbers, length);
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

const ofLength = (numbers: Float64Array | null, length: number): Float64Array | null =>
  numbers !== null && numbers.length === length ? numbers : null;

/** @param most more than that is a broken text, which must not fill the memory */
function repeated(pairs: Float64Array | null, most: number): Float64Array | null {
  if (pairs === null || pairs.length % 2 === 1) return null;
  const values = new Float64Array(most);
  let count = 0;
  for (let i = 0; i < pairs.length; i += 2) {
    const times = pairs[i + 1]!;
    if (times < 1 || count + times > most) return null;
    values.fill(pairs[i]!, count, count + times);
    count += times;
  }
  return values.subarray(0, count);
}

/** Each number becomes the sum up to it, in its place. */
function summed(differences: Float64Array | null): Float64Array | null {
  if (differences === null) return null;
  for (let i = 1; i < differences.length; i++) differences[i] = differences[i]! + differences[i - 1]!;
  return differences;
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

function numbersOf(text: string): Float64Array | null {
  // No number is shorter than a digit.
  const numbers = new Float64Array(text.length);
  let count = 0;
  let value = 0;
  let scale = 0;
  let isNegative = false;
  for (let i = 0; i < text.length; i++) {
    const code = CODE_OF[text.charCodeAt(i)];
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
    numbers[count++] = isNegative ? -value : value;
    scale = 0;
  }
  return scale === 0 ? numbers.subarray(0, count) : null;
}
