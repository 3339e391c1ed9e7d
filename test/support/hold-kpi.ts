/** What a KPI has to show that came after those of the definitions' table: its test states it, and nothing else. */
import fc from 'fast-check';
import type { KpiDefinition } from '../../src/core/kpi';
import type { Scenario } from '../reference/arbitraries';
import { type RefPeriod, periodOf } from '../reference/calendar';
import type { RefFilter, RefMonths, RefSettings, RefWorkbook } from '../reference/records';
import { type NeededData, hasDataBy } from '../reference/selection';
import { type RefStock, buildStock } from '../reference/stocks';
import { months, settings } from '../reference/worked';
import { kpiOf } from './catalogue';
import { equalsReference, productFigure } from './equals-reference';
import { scenarios } from './scenario-settings';

/** A small workbook and what follows from the filter. */
export interface Given {
  readonly workbook: RefWorkbook;
  readonly settings: RefSettings;
  readonly filter: RefFilter;
  readonly stock: RefStock;
  readonly months: RefMonths;
  /** From its first day `a` to its last `b`, or to the as-of day. */
  readonly period: RefPeriod;
}

export interface Held {
  /** Public names and what is shown: people's sheets depend on them. */
  readonly states: Pick<KpiDefinition, 'functionName' | 'unit' | 'better' | 'accumulates'> & {
    readonly ja: string;
    readonly en: string;
    readonly isProportion?: boolean;
  };
  /** Records without which there is no figure (test/reference/selection.ts). */
  readonly needed: readonly NeededData[];
  /** The figure straight from its definition, row by row: slow, obvious, and without any of the product's code. */
  readonly reference: (given: Given) => number | null;
  /** Worked by hand: a name, the tables, the period, the figure. At least two. */
  readonly worked: readonly (readonly [string, RefWorkbook, string, number | null])[];
}

export function holdKpi(id: string, { states, needed, reference, worked }: Held): void {
  const expected = ({ workbook, settings, months, filter }: Scenario): number | null => {
    const period = periodOf(settings, months);
    if (period === null || !needed.every((each) => hasDataBy(workbook, settings, each, period.b))) return null;
    return reference({ workbook, settings, filter, stock: buildStock(workbook, settings, filter), months, period });
  };

  test('it is what people see', () => {
    const { functionName, name, unit, better, accumulates, isProportion } = kpiOf(id);
    expect({ functionName, ...name, unit, better, accumulates, isProportion: isProportion === true }).toEqual({
      isProportion: false,
      ...states,
    });
  });

  test('at least two examples are worked by hand', () => {
    expect(worked.length).toBeGreaterThanOrEqual(2);
  });

  for (const [name, workbook, period, figure] of worked)
    test(`worked by hand: ${name}`, () => {
      const scenario = { workbook, settings: settings(), months: months(period), filter: {} };
      const found = [expected(scenario), productFigure(id, scenario)];
      for (const each of found) {
        if (figure === null) expect(each).toBeNull();
        else expect(each).toBeCloseTo(figure, 9);
      }
    });

  test('the product gives what the reference gives', () => {
    equalsReference(id, expected);
  });

  test('the reference has values to give', () => {
    const values = fc.sample(scenarios, { numRuns: 400, seed: 1 }).map(expected);
    expect(values.filter((value) => value !== null && value !== 0).length).toBeGreaterThan(25);
  });
}
