/** Properties of the reference itself: identities, additivity, and that it answers for every KPI. */
import fc from 'fast-check';
import { arbitraryScenario, namesIn, type Scenario } from './arbitraries';
import { periodOf } from './calendar';
import { toTables } from './product-records';
import {
  REF_KPI_IDS,
  referenceKpi,
  repIdentity,
  teamIdentity,
  type RefFilter,
  type RefKpiId,
  type RefWorkbook,
} from './reference';
import { months, settings, workbook } from './worked';

const runs = { numRuns: 400 };

function value(
  { workbook, settings, months, filter }: Scenario,
  id: RefKpiId,
  other: RefFilter = filter,
): number | null {
  return referenceKpi(id, workbook, settings, months, other);
}

/** Nobody is unassigned, so that the reps are everyone. */
function withoutUnassigned(workbook: RefWorkbook): RefWorkbook {
  const assign = <Row extends { rep: string | null }>(rows: Row[] | null): Row[] | null =>
    rows && rows.map((row) => ({ ...row, rep: row.rep ?? '田中' }));
  return {
    ...workbook,
    visits: assign(workbook.visits),
    contracts: assign(workbook.contracts),
    sales: assign(workbook.sales),
    calls: assign(workbook.calls),
  };
}

test('the ids are those of the page, in its order', () => {
  expect(REF_KPI_IDS).toHaveLength(22);
  expect(() => referenceKpi('no-such-kpi', workbook({}), settings(), months('2024-04'), {})).toThrow('no-such-kpi');
});

test('every KPI is null or a finite number', () => {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      for (const id of REF_KPI_IDS) {
        const result = value(scenario, id);
        expect(result === null || Number.isFinite(result)).toBe(true);
      }
    }),
    runs,
  );
});

test('team: opening + new + returned − cancelled = closing', () => {
  fc.assert(
    fc.property(arbitraryScenario, ({ workbook, settings, months, filter }) => {
      const identity = teamIdentity(workbook, settings, months, filter);
      if (identity === null) return;
      const { opening, newCustomers, returned, cancelled, closing } = identity;
      expect(opening + newCustomers + returned - cancelled).toBe(closing);
    }),
    runs,
  );
});

test('rep or team: opening + new + returned + handed in − cancelled − handed out = closing', () => {
  fc.assert(
    fc.property(arbitraryScenario, ({ workbook, settings, months, filter }) => {
      const identity = repIdentity(workbook, settings, months, filter);
      if (identity === null) return;
      const { opening, newCustomers, returned, handedIn, cancelled, handedOut, closing } = identity;
      expect(opening + newCustomers + returned + handedIn - cancelled - handedOut).toBe(closing);
    }),
    runs,
  );
});

test('the identity and the KPIs say the same', () => {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      const { workbook, settings, months, filter } = scenario;
      const identity = repIdentity(workbook, settings, months, filter);
      const active = value(scenario, 'active-customers');
      if (identity === null) expect(active).toBeNull();
      if (identity === null || active === null) return;
      expect(active).toBe(identity.closing);
      expect(value(scenario, 'new-customers')).toBe(identity.newCustomers);
      expect(value(scenario, 'churn-count')).toBe(identity.cancelled);
    }),
    runs,
  );
});

test('retention + churn = 1', () => {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      const retention = value(scenario, 'retention-rate');
      const churn = value(scenario, 'churn-rate');
      if (retention === null || churn === null) expect([retention, churn]).toEqual([null, null]);
      else expect(retention + churn).toBeCloseTo(1, 12);
    }),
    runs,
  );
});

test('by-rep counts, stocks and money add up to the whole', () => {
  const additive: RefKpiId[] = [
    'meetings',
    'approaches',
    'visits',
    'calls',
    'churn-count',
    'new-customers',
    'active-customers',
    'revenue',
  ];
  fc.assert(
    fc.property(arbitraryScenario, (drawn) => {
      const scenario = { ...drawn, workbook: withoutUnassigned(drawn.workbook) };
      const { rep: _rep, team: _team, ...others } = scenario.filter;
      const reps = namesIn(scenario.workbook).rep;
      for (const id of additive) {
        const whole = value(scenario, id, others);
        const parts = reps.map((rep) => value(scenario, id, { ...others, rep }));
        if (whole === null) expect(parts.every((part) => part === null)).toBe(true);
        else expect(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)).toBeCloseTo(whole, 6);
      }
    }),
    { numRuns: 150 },
  );
});

test('what happens after the as-of day changes nothing, but that a renewal joins', () => {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      const { workbook, settings } = scenario;
      const period = periodOf(settings, scenario.months);
      const known = {
        ...workbook,
        visits: workbook.visits && workbook.visits.filter((visit) => visit.day <= settings.asOf),
        sales: workbook.sales && workbook.sales.filter((sale) => sale.day <= settings.asOf),
      };
      for (const id of REF_KPI_IDS) {
        const result = value({ ...scenario, workbook: known }, id);
        expect(result).toEqual(value(scenario, id));
        if (period === null) expect(result).toBeNull();
      }
    }),
    { numRuns: 150 },
  );
});

test('the scenarios are rich: every KPI has values, every kind of filter occurs', () => {
  const scenarios = fc.sample(arbitraryScenario, { numRuns: 400, seed: 1 });
  for (const id of REF_KPI_IDS) {
    const values = scenarios.map((scenario) => value(scenario, id)).filter((result) => result !== null);
    expect(values.filter((result) => result !== 0).length).toBeGreaterThan(25);
  }
  for (const part of ['rep', 'team', 'product', 'area', 'customer'] as const) {
    expect(scenarios.filter(({ filter }) => filter[part] !== undefined).length).toBeGreaterThan(20);
  }
});

test("records become the product's columns, row by row", () => {
  fc.assert(
    fc.property(arbitraryScenario, ({ workbook }) => {
      const tables = toTables(workbook);
      const { contracts } = tables;
      expect(contracts === null).toBe(workbook.contracts === null);
      (workbook.contracts ?? []).forEach((record, index) => {
        expect(contracts?.row[index]).toBe(index + 2);
        expect(tables.customers[contracts?.customer[index] ?? -1]).toBe(record.customer);
        expect(tables.reps[contracts?.rep[index] ?? -1] ?? null).toBe(record.rep);
        expect(contracts?.start[index]).toBe(record.start);
      });
      expect(tables.visits?.length ?? null).toBe(workbook.visits?.length ?? null);
      expect(tables.customerInfo.area).toHaveLength(tables.customers.length);
      for (const [customer, area] of workbook.areas) {
        const areaIndex = tables.customerInfo.area[tables.customers.indexOf(customer)] ?? -1;
        expect(tables.areas[areaIndex]).toBe(area);
      }
    }),
    runs,
  );
});
