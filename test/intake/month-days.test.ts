import { civilDate, dayOf, NO_DAY } from '../../src/core/days';
import { readMonthDay } from '../../src/intake/month-days';

const dayOfDate = (date: Date): number => Math.floor(date.getTime() / 86_400_000);
const read = (cell: unknown): string | null => {
  const day = readMonthDay(cell, dayOfDate);
  if (day === null || day === NO_DAY) return day === null ? null : '';
  const { month, day: of } = civilDate(day);
  return `${month}/${of}`;
};

test.each([
  [new Date(Date.UTC(1975, 4, 20)), '5/20'],
  ['1975/5/20', '5/20'],
  ['昭和50年5月20日', '5/20'],
  ['5/20', '5/20'],
  ['5月20日', '5/20'],
  ['2/29', '2/29'],
  ['3月', '3/1'],
  ['３月決算', '3/1'],
  ['3月末', '3/31'],
  [12, '12/1'],
  ['', ''],
  [null, ''],
  [false, ''],
  ['2/30', null],
  ['13月', null],
  [0, null],
  ['春', null],
  ['#N/A', null],
  [true, null],
  [new Date(NaN), null],
  ['<script>', null],
])('%p comes back on %s', (cell, expected) => expect(read(cell)).toBe(expected));

test('a serial is its day', () => expect(readMonthDay(45_383, dayOfDate)).toBe(dayOf(2024, 4, 1)));
