import { formatIsoDay } from '../../src/core/days';
import { wholeTeam } from '../../src/core/slice';
import { type Evidence, evidenceMonths, evidenceOf } from '../../src/goals/evidence';
import { type KpiRecord, teamRecord } from '../../src/goals/record';
import { contract, d, visit } from '../reference/worked';
import { kpiOf } from '../support/catalogue';
import { factsOf, span } from '../support/worked-facts';

/** A record in which a KPI had these figures in the months up to May 2024; null = no value. */
function recordOf(values: readonly (number | null)[]): KpiRecord {
  const lastClosed = span('2024-05').first;
  const first = lastClosed - values.length + 1;
  return {
    first,
    lastClosed,
    figure: (_, month) => ({
      value: values[month - first] ?? null,
      numerator: null,
      denominator: null,
      base: null,
      partial: false,
    }),
    measures: () => null,
  };
}
const evidence = (kpi: string, values: readonly (number | null)[]): Evidence => {
  const found = evidenceOf(kpiOf(kpi), recordOf(values));
  if (found === null) throw new Error('no evidence');
  return found;
};
const value = (figure: number) => ({ kind: 'value', value: figure }) as const;
const range = (lower: number, upper: number) => ({ kind: 'range', lower, upper }) as const;

// QUARTILE.INC of 1, 2, 4, 8, 16: positions 1, 2 and 3 of 0 to 4 are whole, so the quartiles are 2, 4 and 8.
const VALUES = [8, 1, 16, 4, 2];

test('higher is better: 現実的 is the median, 挑戦 the upper quartile', () => {
  expect(evidence('visits', VALUES)).toMatchObject({
    n: 5,
    q1: 2,
    median: 4,
    q3: 8,
    best: 16,
    realistic: value(4),
    challenge: value(8),
  });
});

test('lower is better: 挑戦 is the lower quartile, the best month the smallest', () => {
  expect(evidence('churn-count', VALUES)).toMatchObject({ best: 1, realistic: value(4), challenge: value(2) });
});

test('in range: both are Q1 to Q3', () => {
  expect(evidence('visit-frequency', VALUES)).toMatchObject({
    best: 4,
    realistic: range(2, 8),
    challenge: range(2, 8),
  });
});

test('quartiles between two months are interpolated as QUARTILE.INC does', () => {
  // Positions 0.75, 1.5 and 2.25 of 10, 20, 30, 50.
  expect(evidence('visits', [50, 20, 10, 30])).toMatchObject({ q1: 17.5, median: 25, q3: 35 });
});

test('only the last 12 months with a value count', () => {
  const long = [1000, 1000, ...Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? 5 : null)), 5, 5, 5, 5, 5];
  // 5 + 6 fives in the last 17 months; the twelfth is the last 1000.
  const found = evidence('visits', long);
  expect(found.n).toBe(12);
  expect(found.months.map((month) => month.value)).toEqual([1000, ...Array<number>(11).fill(5)]);
});

test.each([[[]], [[3]], [[3, null, 4]]])('the record %j is too short, and says how long it is', (values) => {
  const record = recordOf(values);
  expect(evidenceOf(kpiOf('visits'), record)).toBeNull();
  expect(evidenceMonths(kpiOf('visits'), record)).toHaveLength(values.filter((one) => one !== null).length);
});

test('three months are enough', () => {
  expect(evidence('visits', [3, 1, 2])).toMatchObject({ n: 3, median: 2 });
});

test('KGI attainment has no usual month', () => {
  expect(evidenceOf(kpiOf('kgi-progress'), recordOf([0.1, 0.2, 0.3, 0.4]))).toBeNull();
});

test('from rows: ten years of visits give the last 12 months', () => {
  const start = d('2014-06-01');
  const days = Array.from({ length: 10 * 365 }, (_, i) => formatIsoDay(start + i));
  const record = teamRecord(
    wholeTeam(
      factsOf(
        { visits: days.map((day) => visit('A', day)), contracts: [contract('A', '2014-01-01..')] },
        d('2024-05-15'),
      ),
    ),
  );
  // A visit a day: a month's figure is its number of days. May 2023 to April 2024 have 31 ×7, 30 ×4 and 29.
  expect(evidenceOf(kpiOf('visits'), record)).toMatchObject({ n: 12, q1: 30, median: 31, q3: 31, best: 31 });
});
