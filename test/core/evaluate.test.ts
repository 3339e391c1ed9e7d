import { type Figure, figureOf, hasRecord, measure } from '../../src/core/evaluate';
import type { Facts } from '../../src/core/facts';
import { kgiSpan } from '../../src/core/kgi-span';
import { sliceOf, wholeTeam } from '../../src/core/slice';
import { contract, d, sale, visit } from '../reference/worked';
import { kpiOf } from '../support/catalogue';
import { factsOf, span } from '../support/worked-facts';

const figure = (facts: Facts, id: string, first: string, last = first): Figure =>
  figureOf(kpiOf(id), measure(wholeTeam(facts), span(first, last)));

/** As of 15 June: B is lost with May, C is new in June, the visit of 20 June is a plan. */
const BOOK = {
  contracts: [contract('A', '2024-01-10..'), contract('B', '2024-02-01..2024-05-31'), contract('C', '2024-06-05..')],
  visits: [
    visit('A', '2024-05-10'),
    visit('A', '2024-06-03', { outcome: 'won' }),
    visit('A', '2024-06-04', { outcome: 'cancelled' }),
    visit('A', '2024-06-20', { outcome: 'lost' }),
  ],
};
const AS_OF = d('2024-06-15');
const FACTS = factsOf(BOOK, AS_OF, { kgiTarget: 1_200_000 });

test('a figure comes with its parts', () => {
  // Opening of May: A and B. B ends on 31 May and is gone at that day's close.
  expect(figure(FACTS, 'churn-rate', '2024-05')).toEqual({
    value: 0.5,
    numerator: 1,
    denominator: 2,
    base: 2,
    partial: false,
  });
  expect(figure(FACTS, 'retention-rate', '2024-05').value).toBe(0.5);
  expect(figure(FACTS, 'churn-count', '2024-05').value).toBe(1);
  expect(figure(FACTS, 'churn-count', '2024-06').value).toBe(0);
});

test('a count rests on the opening stock', () => {
  expect(figure(FACTS, 'visits', '2024-05')).toEqual({
    value: 1,
    numerator: 1,
    denominator: null,
    base: 2,
    partial: false,
  });
});

test('what is dated after the as-of day, or cancelled, counts nowhere', () => {
  expect(figure(FACTS, 'visits', '2024-06')).toMatchObject({ value: 1, base: 1, partial: true });
  expect(figure(FACTS, 'win-rate', '2024-06')).toMatchObject({ value: 1, denominator: 1 });
});

test('nothing to divide by gives no value, never 0', () => {
  expect(figure(FACTS, 'win-rate', '2024-05')).toMatchObject({ value: null, numerator: 0, denominator: 0 });
  // Nobody was under contract at the opening of January.
  expect(figure(FACTS, 'retention-rate', '2024-01').value).toBeNull();
});

test('months before the first row are no data; months after it without rows are 0', () => {
  expect(figure(FACTS, 'visits', '2024-04').value).toBeNull();
  expect(figure(FACTS, 'active-customers', '2023-12').value).toBeNull();
  expect(figure(FACTS, 'active-customers', '2024-01').value).toBe(1);
  const later = factsOf({ visits: [visit('A', '2024-03-10')] }, AS_OF);
  expect(figure(later, 'visits', '2024-04').value).toBe(0);
  expect(figure(later, 'visits', '2024-02').value).toBeNull();
  expect(figure(later, 'visits', '2024-02', '2024-03').value).toBe(1);
});

test('a KPI that needs two records has a figure only where both reach', () => {
  const coverage = kpiOf('visit-coverage');
  expect(hasRecord(coverage.needs, FACTS, d('2024-05-09'))).toBe(false);
  expect(hasRecord(coverage.needs, FACTS, d('2024-05-10'))).toBe(true);
  expect(figure(FACTS, 'visit-coverage', '2024-04').value).toBeNull();
  // May: A and B were under contract, A was visited.
  expect(figure(FACTS, 'visit-coverage', '2024-05').value).toBe(0.5);
});

test('a table that is not there gives no value', () => {
  expect(figure(factsOf({ visits: null, contracts: BOOK.contracts }, AS_OF), 'visits', '2024-05').value).toBeNull();
});

test('a period wholly after the as-of day has nothing', () => {
  expect(measure(wholeTeam(FACTS), span('2024-07'))).toBeNull();
  expect(figure(FACTS, 'visits', '2024-07')).toEqual({
    value: null,
    numerator: null,
    denominator: null,
    base: null,
    partial: false,
  });
});

test('opening + new + returned − cancelled = closing', () => {
  // April to 15 June: A and B at the opening, C new, B cancelled, A and C at the close.
  const { opening, newCustomers, returned, cancelled, closing } = measure(
    wholeTeam(FACTS),
    span('2024-04', '2024-06'),
  )!.stocks;
  expect([opening, newCustomers, returned, cancelled, closing]).toEqual([2, 1, 0, 1, 2]);
});

test('a customer who renews tomorrow is neither lost nor new today', () => {
  const facts = factsOf(
    { contracts: [contract('A', '2024-01-01..2024-06-30'), contract('A', '2024-07-01..')] },
    d('2024-06-30'),
  );
  expect(figure(facts, 'retention-rate', '2024-06').value).toBe(1);
  expect(figure(facts, 'churn-count', '2024-06').value).toBe(0);
  expect(figure(facts, 'new-customers', '2024-06').value).toBe(0);
  expect(figure(facts, 'active-customers', '2024-06').value).toBe(1);
});

test('a customer who joined and left within the period counts in the number, not in the rate', () => {
  const facts = factsOf(
    { contracts: [contract('A', '2024-01-01..'), contract('B', '2024-05-02..2024-05-20')] },
    d('2024-06-15'),
  );
  expect(figure(facts, 'churn-count', '2024-05').value).toBe(1);
  expect(figure(facts, 'churn-rate', '2024-05').value).toBe(0);
  expect(figure(facts, 'new-customers', '2024-05').value).toBe(1);
});

test('a handover moves the customer between reps without loss', () => {
  const facts = factsOf(
    {
      contracts: [
        contract('A', '2024-01-01..2024-05-15', { rep: '田中' }),
        contract('A', '2024-05-16..', { rep: '佐藤' }),
      ],
    },
    AS_OF,
  );
  const stocks = (rep: string) =>
    measure(
      sliceOf(facts, { rep }, () => ''),
      span('2024-05'),
    )!.stocks;
  expect(stocks('田中')).toMatchObject({ opening: 1, retained: 1, cancelled: 0, handedOut: 1, closing: 0 });
  expect(stocks('佐藤')).toMatchObject({ opening: 0, newCustomers: 0, handedIn: 1, closing: 1 });
});

test('a return reduces revenue and is no transaction of its own', () => {
  const facts = factsOf(
    { sales: [sale('A', '2024-05-10', 30_000), sale('A', '2024-05-12', -5_000), sale('B', '2024-05-12', -1_000)] },
    AS_OF,
  );
  expect(figure(facts, 'revenue', '2024-05').value).toBe(24_000);
  expect(figure(facts, 'deal-size', '2024-05')).toMatchObject({ value: 24_000, denominator: 1 });
  expect(figure(facts, 'revenue-per-customer', '2024-05')).toMatchObject({ value: 24_000, denominator: 1 });
});

describe('KGI', () => {
  test.each([
    ['2024-06-15', '', '2024-04', '2025-03'],
    ['2024-03-31', '', '2023-04', '2024-03'],
    ['2024-06-15', '2024-04:2024-09', '2024-04', '2024-09'],
    ['2024-06-15', 'FY2023', '2023-04', '2024-03'],
  ])('as of %s, set to "%s": %s to %s', (asOf, kgiPeriod, first, last) => {
    expect(kgiSpan(factsOf(BOOK, d(asOf), { kgiPeriod }))).toEqual(span(first, last));
  });

  test('a period that cannot be read is none', () => {
    expect(kgiSpan(factsOf(BOOK, AS_OF, { kgiPeriod: 'abc' }))).toBeNull();
  });

  test('progress is the revenue of the KGI period up to the end of the figure’s own', () => {
    // A on the 10th of April, May and June; B on the 1st of April and May; C on 5 June: 10,000 yen each.
    expect(figure(FACTS, 'kgi-progress', '2024-06')).toMatchObject({ value: 0.05, numerator: 60_000 });
    expect(figure(FACTS, 'kgi-progress', '2024-05')).toMatchObject({ numerator: 40_000, denominator: 1_200_000 });
  });

  test('without a goal, or before the KGI period, there is none', () => {
    expect(figure(factsOf(BOOK, AS_OF), 'kgi-progress', '2024-06').value).toBeNull();
    expect(figure(FACTS, 'kgi-progress', '2024-03').value).toBeNull();
  });
});
