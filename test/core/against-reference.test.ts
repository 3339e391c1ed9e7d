/**
 * Every KPI against a second, brute-force computation straight from the definitions (test/reference), on random small
 * workbooks; and the stock–flow identities of the product's own measures.
 */
import fc from 'fast-check';
import { figureOf } from '../../src/core/evaluate';
import { KPIS } from '../../src/kpis';
import { REF_KPI_IDS, referenceKpi, repIdentity, teamIdentity } from '../reference/reference';
import { RUNS, equalsReference, measuresOf } from '../support/equals-reference';
import { scenarios } from '../support/scenario-settings';

// A KPI that came later brings its reference in its own test (test/kpis).
test.each(REF_KPI_IDS)('%s equals the reference', (id) => {
  equalsReference(id, ({ workbook, settings, months, filter }) => referenceKpi(id, workbook, settings, months, filter));
});

test('opening + new + returned − cancelled = closing, as in the reference', () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      const whole = { ...scenario, filter: {} };
      const measures = measuresOf(whole);
      if (measures === null) return;
      const { opening, newCustomers, returned, cancelled, closing, handedIn, handedOut } = measures.stocks;
      expect(opening + newCustomers + returned - cancelled).toBe(closing);
      expect([handedIn, handedOut]).toEqual([0, 0]);
      const { workbook, settings, months } = scenario;
      expect({ opening, newCustomers, returned, cancelled, closing }).toEqual(
        teamIdentity(workbook, settings, months, {}),
      );
    }),
    { numRuns: RUNS },
  );
});

test('by rep: opening + new + returned + handed in − cancelled − handed out = closing', () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      const measures = measuresOf(scenario);
      if (measures === null) return;
      const { opening, newCustomers, returned, cancelled, closing, handedIn, handedOut } = measures.stocks;
      expect(opening + newCustomers + returned + handedIn - cancelled - handedOut).toBe(closing);
      const { workbook, settings, months, filter } = scenario;
      const expected = repIdentity(workbook, settings, months, filter)!;
      expect({ opening, newCustomers, returned, cancelled, closing }).toEqual({
        opening: expected.opening,
        newCustomers: expected.newCustomers,
        returned: expected.returned,
        cancelled: expected.cancelled,
        closing: expected.closing,
      });
      expect(handedIn - handedOut).toBe(expected.handedIn - expected.handedOut);
    }),
    { numRuns: RUNS },
  );
});

test('retention and churn are one fact: their sum is 1', () => {
  const kpi = (id: string) => KPIS.find((candidate) => candidate.id === id)!;
  fc.assert(
    fc.property(scenarios, (scenario) => {
      const measures = measuresOf(scenario);
      const retention = figureOf(kpi('retention-rate'), measures).value;
      const churn = figureOf(kpi('churn-rate'), measures).value;
      if (retention === null) expect(churn).toBeNull();
      else expect(retention + churn!).toBeCloseTo(1, 12);
    }),
    { numRuns: RUNS },
  );
});
