import { readSeconds, secondsPerUnit } from '../../src/intake/durations';

const serialOfDate = (date: Date): number => date.getTime() / 86_400_000 + 25_569;
const read = (cell: unknown, header = '通話時間'): number | null =>
  readSeconds(cell, secondsPerUnit(header), { serialOfDate });

test.each([
  [205, 205],
  ['205', 205],
  ['1,205', 1205],
  ['205秒', 205],
  ['3分25秒', 205],
  ['３分', 180],
  ['1時間2分', 3720],
  ['3:25', 205],
  ['0:03:25', 205],
  ['01:02:03', 3723],
  ['3m 25s', 205],
  ['2 min', 120],
  [0, 0],
  ['0', 0],
  // A length of time that Sheets understood is a fraction of a day, or a moment of 30 December 1899.
  [205 / 86_400, 205],
  [new Date(Date.UTC(1899, 11, 30, 0, 3, 25)), 205],
  ['', NaN],
  [null, NaN],
  [false, NaN],
  ['ながい', null],
  ['-5', null],
  [-5, null],
  ['13:00:00', null],
  [new Date(Date.UTC(2024, 3, 1)), null],
  [Infinity, null],
  ['#N/A', null],
  [true, null],
  ['__proto__', null],
])('%p lasts %p seconds', (cell, seconds) => expect(read(cell)).toBe(seconds));

test.each([
  ['通話時間(分)', 3.5, 210],
  ['Duration (min)', '2', 120],
  ['通話時間(分:秒)', '3:25', 205],
  ['通話時間(分秒)', 205, 205],
  ['通話秒数', 90, 90],
])('under %s %p is %p seconds', (header, cell, seconds) => expect(read(cell, header)).toBe(seconds));
