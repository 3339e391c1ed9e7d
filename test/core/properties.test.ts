/** What must hold for any workbook, whatever its figures: the order of rows, blank rows, and parts that add up. */
import fc from 'fast-check';
import { figureOf, measure } from '../../src/core/evaluate';
import { buildFacts } from '../../src/core/facts';
import { type Filter, UNASSIGNED, sliceOf } from '../../src/core/slice';
import type { Tables } from '../../src/core/tables';
import { readTables } from '../../src/intake/read-tables';
import type { SheetGrid } from '../../src/intake/types';
import { KPIS } from '../../src/kpis';
import type { Scenario } from '../reference/arbitraries';
import { toTables } from '../reference/product-records';
import { scenarios, settingsOf, spanOf } from '../support/scenario-settings';
import { sheetsOf } from '../support/scenario-sheets';

const RUNS = Number(process.env.RUNS ?? 200);

function figures(tables: Tables, { settings, months }: Scenario, filter: Filter): Record<string, number | null> {
  const facts = buildFacts(tables, settingsOf(settings), settings.asOf);
  const measures = measure(
    sliceOf(facts, filter, () => ''),
    spanOf(months),
  );
  return Object.fromEntries(KPIS.map((kpi) => [kpi.id, figureOf(kpi, measures).value]));
}

function read(sheets: readonly SheetGrid[]): Tables {
  const intake = readTables(sheets, {
    dayOfDate: () => {
      throw new Error('the sheets of these tests hold serial numbers, no Date');
    },
    cancelDayMeaning: 'lastDay',
  });
  return intake.tables;
}

function expectSame(actual: Record<string, number | null>, expected: Record<string, number | null>): void {
  for (const [id, value] of Object.entries(expected)) {
    if (value === null || actual[id] === null) expect([id, actual[id]]).toEqual([id, value]);
    else expect([id, Math.abs(actual[id]! - value) <= 1e-9 * Math.max(1, Math.abs(value))]).toEqual([id, true]);
  }
}

/** Without calls (the sheets have none), with rows in every table, and without contracts whose owner hangs on the order. */
const typed = scenarios
  .map((scenario): Scenario => ({ ...scenario, workbook: { ...scenario.workbook, calls: null } }))
  .filter(({ workbook }) => {
    const ties = (workbook.contracts ?? []).map(({ customer, start, amount }) => `${customer}/${start}/${amount}`);
    return [workbook.visits, workbook.contracts, workbook.sales].every((rows) => rows?.length !== 0) && isUnique(ties);
  });
const isUnique = (keys: readonly string[]): boolean => new Set(keys).size === keys.length;

test('what a team types gives the figures of the records', () => {
  fc.assert(
    fc.property(typed, (scenario) => {
      expectSame(
        figures(read(sheetsOf(scenario.workbook)), scenario, {}),
        figures(toTables(scenario.workbook), scenario, {}),
      );
    }),
    { numRuns: RUNS },
  );
});

test('the order of rows changes nothing', () => {
  fc.assert(
    fc.property(typed, fc.infiniteStream(fc.nat()), (scenario, keys) => {
      const sheets = sheetsOf(scenario.workbook);
      const shuffled = sheets.map(({ name, cells: [header, ...rows] }) => ({
        name,
        cells: [
          header!,
          ...rows
            .map((row) => ({ row, key: keys.next().value! }))
            .sort((a, b) => a.key - b.key)
            .map(({ row }) => row),
        ],
      }));
      expectSame(figures(read(shuffled), scenario, {}), figures(read(sheets), scenario, {}));
    }),
    { numRuns: RUNS },
  );
});

test('an added blank row changes nothing', () => {
  fc.assert(
    fc.property(typed, fc.nat(20), (scenario, at) => {
      const sheets = sheetsOf(scenario.workbook);
      const spaced = sheets.map(({ name, cells: [header, ...rows] }) => {
        const place = Math.min(at, rows.length);
        return { name, cells: [header!, ...rows.slice(0, place), header!.map(() => ''), ...rows.slice(place)] };
      });
      expectSame(figures(read(spaced), scenario, {}), figures(read(sheets), scenario, {}));
    }),
    { numRuns: RUNS },
  );
});

/** Counts, stocks and money: what adds up over the reps and those without one. Rates do not. */
const ADDING = [
  'meetings',
  'approaches',
  'visits',
  'calls',
  'churn-count',
  'new-customers',
  'active-customers',
  'revenue',
];

test('by-rep counts, stocks and money add up to the team', () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      const tables = toTables(scenario.workbook);
      const team = figures(tables, scenario, {});
      const parts = [...tables.reps, UNASSIGNED[0]!].map((rep) => figures(tables, scenario, { rep }));
      for (const id of ADDING) {
        if (team[id] === null) expect(parts.every((part) => part[id] === null)).toBe(true);
        else expect(parts.reduce((sum, part) => sum + part[id]!, 0)).toBeCloseTo(team[id]!, 6);
      }
    }),
    { numRuns: RUNS },
  );
});
