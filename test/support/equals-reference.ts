/** The product's figure of a KPI beside another computation of it, on random small workbooks. */
import fc from 'fast-check';
import { figureOf, measure } from '../../src/core/evaluate';
import { buildFacts } from '../../src/core/facts';
import type { Measures } from '../../src/core/measures';
import { type Filter, sliceOf } from '../../src/core/slice';
import type { Scenario } from '../reference/arbitraries';
import { toTables } from '../reference/product-records';
import { kpiOf } from './catalogue';
import { scenarios, settingsOf, spanOf } from './scenario-settings';

export const RUNS = Number(process.env.RUNS ?? 300);

export function measuresOf({ workbook, settings, months, filter }: Scenario): Measures | null {
  const facts = buildFacts(toTables(workbook), settingsOf(settings), settings.asOf);
  return measure(
    sliceOf(facts, filter as Filter, () => ''),
    spanOf(months),
  );
}

export const productFigure = (id: string, scenario: Scenario): number | null =>
  figureOf(kpiOf(id), measuresOf(scenario)).value;

export function equalsReference(id: string, reference: (scenario: Scenario) => number | null): void {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      const expected = reference(scenario);
      const actual = productFigure(id, scenario);
      if (expected === null || actual === null) expect(actual).toBe(expected);
      else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
    }),
    { numRuns: RUNS },
  );
}
