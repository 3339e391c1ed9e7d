/** Figures as text and back. */
import fc from 'fast-check';
import type { Unit } from '../../../src/core/kpi';
import { asShown } from '../../../src/goals/rep-targets';
import {
  fieldText,
  readFigure,
  rounded,
  shortYen,
  shownMonth,
  shownTarget,
  wholePercent,
} from '../../../src/sidebar/goals/shown';

const UNITS: Unit[] = ['ratio', 'count', 'companies', 'visitsPerCompanyMonth', 'yen', 'yenPerTransaction', 'months'];

test.each<[string, Unit, number | '' | null]>([
  ['98.5', 'ratio', 0.985],
  ['98.5%', 'ratio', 0.985],
  ['９８．５％', 'ratio', 0.985],
  ['201', 'ratio', null],
  ['1,200', 'count', 1200],
  ['12件', 'count', 12],
  ['2.5', 'visitsPerCompanyMonth', 2.5],
  ['2万円', 'yenPerTransaction', 20_000],
  ['', 'count', ''],
  ['-1', 'count', null],
  ['-100円', 'yen', null],
  ['たくさん', 'count', null],
  ['1e9', 'count', null],
  ['=1+1', 'count', null],
])('%s as %s', (text, unit, expected) => {
  expect(readFigure(text, unit)).toBe(expected);
});

test('what stands in a field reads back, and is rounded as the parts by rep are', () => {
  fc.assert(
    fc.property(fc.constantFrom(...UNITS), fc.double({ min: 0, max: 2, noNaN: true }), (unit, value) => {
      expect(readFigure(fieldText(value, unit), unit)).toBeCloseTo(asShown(value, unit), 10);
      expect(rounded(value, unit)).toBe(asShown(value, unit));
    }),
  );
});

test.each<[number, string, string]>([
  [980, '980円', '¥980'],
  [12_300, '1.2万円', '¥12K'],
  [15_700_000, '1,570万円', '¥15.7M'],
  [99_994_000, '9,999万円', '¥100M'],
  [113_100_000, '1.13億円', '¥113M'],
])('%d in few characters', (amount, ja, en) => {
  expect([shortYen(amount, 'ja'), shortYen(amount, 'en')]).toEqual([ja, en]);
});

test.each<[number | null, number | null, number | null, string, string]>([
  [2.5, null, null, '2.50回', '2.50'],
  [null, 2, 3, '2.00〜3.00回', '2.00–3.00'],
  [null, null, 3, '3.00回以下', '≤ 3.00'],
  [null, 2, null, '2.00回以上', '≥ 2.00'],
  [null, null, null, '—', '—'],
])('target %s, %s to %s', (value, lower, upper, ja, en) => {
  const target = { value, lower, upper };
  expect(shownTarget(target, 'visitsPerCompanyMonth', 'ja')).toBe(ja);
  expect(shownTarget(target, 'visitsPerCompanyMonth', 'en')).toBe(en);
});

test('months and chances', () => {
  expect([shownMonth('2024-06', 'ja'), shownMonth('2024-06', 'en')]).toEqual(['2024年6月', 'Jun 2024']);
  // Of what is to come nothing is certain.
  expect([0, 0.004, 0.5, 0.614, 1].map(wholePercent)).toEqual(['<1%', '<1%', '50%', '61%', '>99%']);
});
