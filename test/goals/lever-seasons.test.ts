import { monthOfYear } from '../../src/core/periods';
import type { RecordedMonth } from '../../src/goals/lever-record';
import { NO_SEASON, seasonsOf, withoutSeason } from '../../src/goals/lever-seasons';
import { span } from '../support/worked-facts';

/** Three years from January 2021: more joining in April, dearer in December; in the last year one more joins, all at 1.2 times the price. */
const RECORD: RecordedMonth[] = Array.from({ length: 36 }, (_, i) => {
  const month = span('2021-01').first + i;
  const rise = i < 24 ? 1 : 1.2;
  const price = (monthOfYear(month) === 12 ? 20_000 : 10_000) * rise;
  const won = (monthOfYear(month) === 4 ? 6 : 2) + (i < 24 ? 0 : 1);
  return { month, retention: 0.98, won, perCustomer: price, transactions: 1, price };
});
const LAST_YEAR = RECORD.slice(-12);
// The medians of the last year.
const LEVEL = { retention: 0.98, won: 3, frequency: 1, price: 12_000 };
const close = (value: number): unknown => expect.closeTo(value, 9);

test('the shape of all years at the height of the last', () => {
  const seasons = seasonsOf(RECORD, LAST_YEAR, LEVEL);
  seasons.forEach((season, i) => {
    expect(season).toEqual({
      retention: close(0),
      // With the level 3: seven in April, three otherwise.
      won: close(i === 3 ? 4 : 0),
      frequency: close(1),
      price: close(i === 11 ? 2 : 1),
    });
  });
});

test('with its season taken out, every month stands at the level', () => {
  const seasons = seasonsOf(RECORD, LAST_YEAR, LEVEL);
  for (const month of LAST_YEAR)
    expect(withoutSeason(month, LEVEL, seasons[monthOfYear(month.month) - 1]!)).toEqual({
      retention: close(0.98),
      won: close(3),
      frequency: close(1),
      price: close(12_000),
    });
});

test('one large order does not raise the year', () => {
  const order = RECORD.map((month, i) => (i === 26 ? { ...month, perCustomer: month.perCustomer * 10 } : month));
  const [january, , march] = seasonsOf(order, order.slice(-12), LEVEL);
  expect(january!.frequency).toBeCloseTo(1, 9);
  // Nor the next March: two of three were as usual.
  expect(march!.frequency).toBeCloseTo(1, 9);
});

test('a month of the year without a record has no season; one without transactions none of their price', () => {
  const gaps = RECORD.filter(({ month }) => monthOfYear(month) !== 5).map((month) =>
    monthOfYear(month.month) === 8 ? { ...month, perCustomer: 0, transactions: 0, price: null } : month,
  );
  const seasons = seasonsOf(gaps, gaps.slice(-11), LEVEL);
  expect(seasons[4]).toEqual(NO_SEASON);
  expect(seasons[7]).toMatchObject({ frequency: 0, price: 1 });
  // Nothing is left to see of such a month.
  const august = gaps.find(({ month }) => monthOfYear(month) === 8)!;
  expect(withoutSeason(august, LEVEL, seasons[7]!)).toMatchObject({ frequency: 1, price: 12_000 });
});

test('a level of 0 has nothing to multiply', () => {
  const free = RECORD.map((month) => ({ ...month, perCustomer: 0, price: 0 }));
  const [season] = seasonsOf(free, free.slice(-12), { ...LEVEL, price: 0 });
  expect(season).toMatchObject({ frequency: 1, price: 1 });
});
