/** All reps and months at once against each cell by itself, which in its turn is held against the definitions. */
import fc from 'fast-check';
import { measure, measureMonths } from '../../../src/core/evaluate';
import { buildFacts, type Facts } from '../../../src/core/facts';
import type { Measures } from '../../../src/core/measures';
import { monthMeasures } from '../../../src/core/months';
import { monthOf } from '../../../src/core/periods';
import { sliceOf, UNASSIGNED, wholeTeam } from '../../../src/core/slice';
import { KPIS } from '../../../src/kpis';
import { toTables } from '../../reference/product-records';
import { sampleFacts } from '../../support/sample-facts';
import { scenarios, settingsOf } from '../../support/scenario-settings';

const GROUPS = ['activities', 'stocks', 'service', 'follow', 'money', 'tenure'] as const;

/** Floating sums in another order: equal to a billionth. */
function rounded(measures: Measures | null): unknown {
  if (measures === null) return null;
  return GROUPS.map((group) =>
    Object.entries(measures[group])
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [name, typeof value === 'number' ? Number(value.toPrecision(9)) : value]),
  );
}

function expectSameMonths(facts: Facts): void {
  const running = monthOf(facts.asOf, facts.settings.closingDay);
  const slices = [
    wholeTeam(facts),
    ...[...facts.tables.reps, UNASSIGNED[0]!].map((rep) => sliceOf(facts, { rep }, () => '')),
  ];
  for (const slice of slices) {
    const months = measureMonths(slice);
    for (let month = running - 27; month <= running + 1; month++)
      expect([slice.filter.rep, month, rounded(months(month))]).toEqual([
        slice.filter.rep,
        month,
        rounded(measure(slice, { first: month, last: month })),
      ]);
  }
}

test('random small workbooks', () => {
  fc.assert(
    fc.property(scenarios, ({ workbook, settings }) => {
      expectSameMonths(buildFacts(toTables(workbook), settingsOf(settings), settings.asOf));
    }),
    { numRuns: Number(process.env.RUNS ?? 30) },
  );
});

test('the sample, also as of an earlier day and for one product', () => {
  const facts = sampleFacts();
  expectSameMonths(facts);
  expectSameMonths({ ...facts, asOf: facts.asOf - 100 });
  expectSameMonths(facts.ofProduct(0));
}, 60_000);

test('every KPI asks for measures that are there', () => {
  const months = measureMonths(wholeTeam(sampleFacts()));
  for (const kpi of KPIS) expect(typeof kpi.numerator.value(months(2024 * 12 + 4)!)).toBe('number');
});

test('facts without a day have no months, and slices that are no rep’s are measured by themselves', () => {
  const facts = buildFacts(
    { ...sampleFacts().tables, visits: null, contracts: null, sales: null, calls: null },
    sampleFacts().settings,
    19_000,
  );
  expect(monthMeasures(facts)).toBeNull();
  const sample = sampleFacts();
  const area = sliceOf(sample, { area: sample.tables.areas[0]! }, () => '');
  expect(area.soleRep).toBeUndefined();
  const month = 2024 * 12 + 4;
  expect(rounded(measureMonths(area)(month))).toEqual(rounded(measure(area, { first: month, last: month })));
});
