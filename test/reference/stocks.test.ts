/** Worked examples of stocks and tenures: every expected figure is calculated by hand in the comment above it. */
import { repIdentity, teamIdentity } from './reference';
import { contract, d, kpi, kpis, months, sale, settings, workbook } from './worked';

const DAYS = 30.436875;

/**
 * April 2024:
 *   A ends on the month end (gone at the close of 30 April, April's cancellation)
 *   B runs on · C is new on 10 April · D renews on the very next day · E is handed over from 田中 to 佐藤 on 15 April
 *   F joins and leaves within April
 * opening (close of 31 March): A B D E = 4 · closing (close of 30 April): B C D E = 4
 */
const april = workbook({
  contracts: [
    contract('A', '2024-01-01..2024-04-30'),
    contract('B', '2024-01-15..'),
    contract('C', '2024-04-10..', { rep: '佐藤' }),
    contract('D', '2023-06-01..2024-03-31', { rep: '佐藤' }),
    contract('D', '2024-04-01..', { rep: '佐藤' }),
    contract('E', '2023-10-01..2024-04-14'),
    contract('E', '2024-04-15..', { rep: '佐藤' }),
    contract('F', '2024-04-05..2024-04-20', { rep: '佐藤' }),
  ],
});

/** One contract that ends on 31 March and one from 4 April: 3 days (1, 2, 3 April) without service. */
const gapOfThreeDays = workbook({
  contracts: [contract('G', '2024-01-01..2024-03-31'), contract('G', '2024-04-04..', { rep: '佐藤' })],
});

describe('active-customers', () => {
  test('the closing stock; a contract that ends on the month end is gone at its close', () => {
    expect(kpis('active-customers', april, ['2024-03', '2024-04'])).toEqual([4, 4]);
    // As of 29 April A is still there: A B C D E.
    expect(kpi('active-customers', april, '2024-04', {}, { asOf: d('2024-04-29') })).toBe(5);
  });
  test('by rep: the owner at the close', () => {
    // 30 April: 田中 has B; 佐藤 has C, D and E (handed over).
    expect(kpi('active-customers', april, '2024-04', { rep: '田中' })).toBe(1);
    expect(kpi('active-customers', april, '2024-04', { rep: '佐藤' })).toBe(3);
  });
  test('0 with data, null before the first contract and wholly after the as-of day', () => {
    const one = workbook({ contracts: [contract('A', '2024-02-10..2024-02-20')] });
    expect(kpis('active-customers', one, ['2024-01', '2024-02', '2024-03', '2025-01'])).toEqual([null, 0, 0, null]);
  });
  test('a single sale makes no spell; a product selects contracts first', () => {
    const book = workbook({
      contracts: [
        contract('A', '2024-01-01..', { cycle: 'single', product: 'X' }),
        contract('B', '2024-01-01..', { product: 'X' }),
        contract('C', '2024-01-01..', { product: 'Y' }),
      ],
    });
    expect(kpi('active-customers', book, '2024-01')).toBe(2);
    expect(kpi('active-customers', book, '2024-01', { product: 'X' })).toBe(1);
  });
  test('overlapping contracts: the latest start owns, then the larger amount, then the later row', () => {
    const overlap = (...rows: [string, string, number][]) =>
      workbook({ contracts: rows.map(([rep, start, amount]) => contract('A', `${start}..`, { rep, amount })) });
    const later = overlap(['田中', '2024-02-01', 1], ['佐藤', '2024-01-01', 9]);
    expect(kpi('active-customers', later, '2024-02', { rep: '田中' })).toBe(1);
    const larger = overlap(['田中', '2024-01-01', 9], ['佐藤', '2024-01-01', 1]);
    expect(kpi('active-customers', larger, '2024-02', { rep: '田中' })).toBe(1);
    const equal = overlap(['田中', '2024-01-01', 5], ['佐藤', '2024-01-01', 5]);
    expect(kpi('active-customers', equal, '2024-02', { rep: '佐藤' })).toBe(1);
  });
  test('by team: the owner is in the team on the day of the stock', () => {
    // 田中 is in 一課 until 31 March: opening of April A B E are the team's, at the close of April nothing is.
    const book = { ...april, teams: [{ rep: '田中', team: '一課', from: null, to: d('2024-03-31') }] };
    expect(kpis('active-customers', book, ['2024-03', '2024-04'], { team: '一課' })).toEqual([3, 0]);
  });
  test('by area', () => {
    const book = {
      ...april,
      areas: new Map([
        ['B', '東'],
        ['C', '東'],
        ['D', '西'],
      ]),
    };
    expect(kpi('active-customers', book, '2024-04', { area: '東' })).toBe(2);
  });
  test('without a contracts table: from a sale until 90 days after the last', () => {
    // 10 January + 90 days = 9 April (21 + 29 + 31 = 81 to the end of March, + 9): the last day; gone at its close.
    const book = workbook({
      sales: [sale('A', '2024-01-10', 500), sale('B', '2024-02-01', 500), sale('B', '2024-03-01', 1)],
    });
    expect(kpis('active-customers', book, ['2024-01', '2024-03', '2024-04', '2024-05'])).toEqual([1, 2, 1, 0]);
    expect(kpis('churn-count', book, ['2024-03', '2024-04', '2024-05'])).toEqual([0, 1, 1]);
  });
});

describe('without a contracts table', () => {
  test('a return does not prolong, a sale after the as-of day is a plan, grace joins', () => {
    // A: 10 January + 90 = 9 April. The return of 1 March does not count.
    const returned = workbook({ sales: [sale('A', '2024-01-10', 500), sale('A', '2024-03-01', -500)] });
    expect(kpi('churn-count', returned, '2024-04')).toBe(1);
    // A sale on 10 April is the day after the last: it joins, unless it is still a plan as of 9 April.
    const again = workbook({ sales: [sale('A', '2024-01-10', 500), sale('A', '2024-04-10', 500)] });
    expect(kpi('churn-count', again, '2024-04')).toBe(0);
    expect(kpi('churn-count', again, '2024-04', {}, { asOf: d('2024-04-09') })).toBe(1);
    // A sale on 13 April leaves 10, 11 and 12 April without: joined by 3 grace days.
    const later = workbook({ sales: [sale('A', '2024-01-10', 500), sale('A', '2024-04-13', 500)] });
    expect(kpi('churn-count', later, '2024-04', {}, { graceDays: 2 })).toBe(1);
    expect(kpi('churn-count', later, '2024-04', {}, { graceDays: 3 })).toBe(0);
  });
  test('the owner is the rep of the latest sale, then of the larger one', () => {
    const book = workbook({
      sales: [
        sale('A', '2024-01-10', 500),
        sale('A', '2024-02-10', 900, '佐藤'),
        sale('A', '2024-02-10', 100),
        sale('A', '2024-03-20', 1),
      ],
    });
    expect(kpis('active-customers', book, ['2024-01', '2024-02', '2024-03'], { rep: '田中' })).toEqual([1, 0, 1]);
    expect(kpi('active-customers', book, '2024-02', { rep: '佐藤' })).toBe(1);
    expect(kpi('active-customers', book, '2024-02', { product: 'X' })).toBe(0);
  });
});

describe('new-customers', () => {
  test('first spells begun in the period, also one that ended in it', () => {
    expect(kpis('new-customers', april, ['2024-01', '2024-03', '2024-04'])).toEqual([2, 0, 2]); // A B · – · C F
    expect(kpi('new-customers', april, '2024-04', { rep: '佐藤' })).toBe(2);
    expect(kpi('new-customers', april, '2024-04', { rep: '田中' })).toBe(0);
  });
  test('a returned customer is not new; one that starts tomorrow is not new yet', () => {
    expect(kpis('new-customers', gapOfThreeDays, ['2024-01', '2024-04'])).toEqual([1, 0]);
    const march30 = { asOf: d('2024-03-30') };
    const tomorrow = workbook({ contracts: [contract('A', '2024-03-01..'), contract('B', '2024-03-31..')] });
    expect(kpi('new-customers', tomorrow, '2024-03', {}, march30)).toBe(1);
  });
  test('closing day 20: "2024-02" is 21 January to 20 February', () => {
    const book = workbook({
      contracts: ['2024-01-20', '2024-01-21', '2024-02-20', '2024-02-21'].map((day, index) =>
        contract(`K${index}`, `${day}..`),
      ),
    });
    expect(kpis('new-customers', book, ['2024-01', '2024-02', '2024-03'], {}, { closingDay: 20 })).toEqual([1, 2, 1]);
  });
  test('closing day 30 is clamped: "2024-02" is 31 January to 29 February, "2024-03" 1 to 30 March', () => {
    const book = workbook({
      contracts: ['2024-01-30', '2024-01-31', '2024-02-29', '2024-03-01', '2024-03-30', '2024-03-31'].map(
        (day, index) => contract(`K${index}`, `${day}..`),
      ),
    });
    const periods = ['2024-01', '2024-02', '2024-03', '2024-04'];
    expect(kpis('new-customers', book, periods, {}, { closingDay: 30 })).toEqual([1, 2, 2, 1]);
  });
});

describe('churn-count', () => {
  test('spells ended in the period: the month end is its own month, F joined and left', () => {
    expect(kpis('churn-count', april, ['2024-03', '2024-04', '2024-05'])).toEqual([0, 2, 0]); // – · A F · –
    expect(kpi('churn-count', april, '2024-04', { rep: '田中' })).toBe(1);
    expect(kpi('churn-count', april, '2024-04', { rep: '佐藤' })).toBe(1);
  });
  test('grace: a gap of 3 days is bridged by 3 grace days and not by 2', () => {
    expect(kpi('churn-count', gapOfThreeDays, '2024-03', {}, { graceDays: 2 })).toBe(1);
    expect(kpi('churn-count', gapOfThreeDays, '2024-03', {}, { graceDays: 3 })).toBe(0);
  });
  test('a renewal that starts after the as-of day already joins', () => {
    const asOf = d('2024-03-31');
    const renewed = workbook({ contracts: [contract('A', '2024-01-01..2024-03-31'), contract('A', '2024-04-01..')] });
    expect(kpi('churn-count', renewed, '2024-03', {}, { asOf })).toBe(0);
    expect(kpi('active-customers', renewed, '2024-03', {}, { asOf })).toBe(1);
    const lateByOneDay = workbook({
      contracts: [contract('A', '2024-01-01..2024-03-31'), contract('A', '2024-04-02..')],
    });
    expect(kpi('churn-count', lateByOneDay, '2024-03', {}, { asOf })).toBe(1);
  });
  test('a cancellation after the as-of day is a plan', () => {
    expect(kpi('churn-count', april, '2024-04', {}, { asOf: d('2024-04-29') })).toBe(1); // 29 April: F only
  });
});

describe('retention-rate and churn-rate', () => {
  test('April: of A B D E three stay', () => {
    expect(kpi('retention-rate', april, '2024-04')).toBeCloseTo(3 / 4, 12);
    expect(kpi('churn-rate', april, '2024-04')).toBeCloseTo(1 / 4, 12);
  });
  test('by rep: a customer handed over and still active is retained', () => {
    // 田中 opened with A B E; A left, E went to 佐藤 and counts as retained: 2 of 3. 佐藤 opened with D only.
    expect(kpi('retention-rate', april, '2024-04', { rep: '田中' })).toBeCloseTo(2 / 3, 12);
    expect(kpi('churn-rate', april, '2024-04', { rep: '田中' })).toBeCloseTo(1 / 3, 12);
    expect(kpi('retention-rate', april, '2024-04', { rep: '佐藤' })).toBe(1);
  });
  test('blank without an opening stock', () => {
    expect(kpi('retention-rate', april, '2023-06')).toBeNull();
    expect(kpi('churn-rate', april, '2023-06')).toBeNull();
  });
  test('over several months the ends count: left and returned within is retained', () => {
    expect(kpi('retention-rate', gapOfThreeDays, '2024-03')).toBe(0);
    expect(kpi('retention-rate', gapOfThreeDays, '2024-03:2024-04')).toBe(1);
    expect(kpi('churn-rate', gapOfThreeDays, '2024-03:2024-04')).toBe(0);
  });
  test('partial period: as of 29 April nobody of the opening stock has left', () => {
    expect(kpi('retention-rate', april, '2024-04', {}, { asOf: d('2024-04-29') })).toBe(1);
  });
});

describe('tenure', () => {
  test('both days counted, over a renewal and a handover', () => {
    // to 30 April: B from 15 January 17+29+31+30 = 107 · C from 10 April 21 · D from 1 June 2023 214+121 = 335
    // E from 1 October 2023 92+121 = 213 · (107+21+335+213) ÷ 4 = 676 ÷ 4 = 169 days = 5.5525 months
    expect(kpi('tenure', april, '2024-04')).toBeCloseTo(169 / DAYS, 12);
    expect(kpi('tenure', april, '2024-04')).toBeCloseTo(5.5525, 4);
    expect(kpi('tenure', april, '2024-04', { rep: '田中' })).toBeCloseTo(107 / DAYS, 12);
  });
  test('a bridged gap belongs to the spell, an unbridged one begins anew', () => {
    // 30 April: from 1 January 121 days; from 4 April 27 days.
    expect(kpi('tenure', gapOfThreeDays, '2024-04', {}, { graceDays: 3 })).toBeCloseTo(121 / DAYS, 12);
    expect(kpi('tenure', gapOfThreeDays, '2024-04')).toBeCloseTo(27 / DAYS, 12);
  });
  test('on the first day 1 day; blank without customers', () => {
    const book = workbook({ contracts: [contract('A', '2024-03-31..2024-04-10')] });
    expect(kpi('tenure', book, '2024-03')).toBeCloseTo(1 / DAYS, 12);
    expect(kpi('tenure', book, '2024-04')).toBeNull();
  });
});

describe('expected-tenure', () => {
  test('Kaplan–Meier with censoring', () => {
    // At the close of 30 June: X1 ended after 30 days · X2 censored at 45 (17 May: 15+30) · X3 ended after 60
    // X4 ended after 90 (31+29+30) · X5 censored at 100 (23 March: 9+30+31+30)
    // t=30: 5 at risk, 1 ends: 4/5 = .8 · t=60: 3 at risk: .8 × 2/3 = .5333 · t=90: 2 at risk: .5333 × 1/2 = .2667 ≤ .5
    const book = workbook({
      contracts: [
        contract('X1', '2024-01-01..2024-01-30'),
        contract('X2', '2024-05-17..'),
        contract('X3', '2024-01-01..2024-02-29'),
        contract('X4', '2024-01-01..2024-03-30'),
        contract('X5', '2024-03-23..'),
      ],
    });
    expect(kpi('expected-tenure', book, '2024-06')).toBeCloseTo(90 / DAYS, 12);
    // February: X1 30 · X3 ends on 29 February, an end at 60 · X4 still runs: 60, censored. X2, X5 have not begun.
    // t=30: 3 at risk: 2/3 · t=60: 2 at risk, 1 ends: 2/3 × 1/2 = 1/3 → 60 days
    expect(kpi('expected-tenure', book, '2024-02')).toBeCloseTo(60 / DAYS, 12);
  });
  test('exactly 50 % is reached; above it blank', () => {
    const half = workbook({ contracts: [contract('X', '2024-01-01..2024-01-30'), contract('Y', '2024-01-01..')] });
    expect(kpi('expected-tenure', half, '2024-06')).toBeCloseTo(30 / DAYS, 12);
    const third = workbook({
      contracts: [
        contract('X', '2024-01-01..2024-01-30'),
        contract('Y', '2024-01-01..'),
        contract('Z', '2024-01-01..'),
      ],
    });
    expect(kpi('expected-tenure', third, '2024-06')).toBeNull();
  });
  test('with a first day of the record, earlier spells enter at their age', () => {
    // Record from 1 January 2024. P Q R lived 22–31 December only: left out. O from 2 November enters at age 60 (29+31),
    // ends on 30 January at 90. S ends at 30. T runs on.
    // t=30: at risk S T (O enters at 60): 1/2 → 30 days. Without the setting: t=10: 6 at risk, 3 end: 1/2 → 10 days.
    const book = workbook({
      contracts: [
        ...['P', 'Q', 'R'].map((customer) => contract(customer, '2023-12-22..2023-12-31')),
        contract('O', '2023-11-02..2024-01-30'),
        contract('S', '2024-01-01..2024-01-30'),
        contract('T', '2024-01-01..'),
      ],
    });
    const recordStart = d('2024-01-01');
    expect(kpi('expected-tenure', book, '2024-06', {}, { recordStart })).toBeCloseTo(30 / DAYS, 12);
    expect(kpi('expected-tenure', book, '2024-06')).toBeCloseTo(10 / DAYS, 12);
    // With one more of S's kind that runs on: t=30: 2/3 · t=90: at risk O T U: 2/3 × 2/3 = 4/9 → 90 days
    const more = workbook({ contracts: [...(book.contracts ?? []), contract('U', '2024-01-01..')] });
    expect(kpi('expected-tenure', more, '2024-06', {}, { recordStart })).toBeCloseTo(90 / DAYS, 12);
  });
  test('the edges of the record: an end on its first day counts, an entry is at risk from the next age on', () => {
    const recordStart = d('2024-01-01');
    // 23 December to 1 January = 10 days, entered at age 9: t=10: 1 at risk, 1 ends → 10 days
    const lastDay = workbook({ contracts: [contract('A', '2023-12-23..2024-01-01')] });
    expect(kpi('expected-tenure', lastDay, '2024-06', {}, { recordStart })).toBeCloseTo(10 / DAYS, 12);
    // S ends at 60 (31 + 29); O enters at age 60 and is not yet at risk there: 1/2 of S and T → 60 days
    const book = workbook({
      contracts: [
        contract('S', '2024-01-01..2024-02-29'),
        contract('T', '2024-01-01..'),
        contract('O', '2023-11-02..'),
      ],
    });
    expect(kpi('expected-tenure', book, '2024-06', {}, { recordStart })).toBeCloseTo(60 / DAYS, 12);
    expect(kpi('expected-tenure', book, '2024-06')).toBeNull(); // 2/3
  });
  test('by rep: the owner at the end', () => {
    const book = workbook({
      contracts: [contract('Z', '2024-01-01..2024-01-31'), contract('Z', '2024-02-01..2024-02-29', { rep: '佐藤' })],
    });
    expect(kpi('expected-tenure', book, '2024-06', { rep: '佐藤' })).toBeCloseTo(60 / DAYS, 12);
    expect(kpi('expected-tenure', book, '2024-06', { rep: '田中' })).toBeNull();
  });
});

describe('identities', () => {
  test('April of the team: 4 + 2 + 0 − 2 = 4', () => {
    expect(teamIdentity(april, settings(), months('2024-04'), {})).toEqual({
      opening: 4,
      newCustomers: 2,
      returned: 0,
      cancelled: 2,
      closing: 4,
    });
  });
  test('April by rep: 田中 3 − 1 (A) − 1 handed out (E) = 1 · 佐藤 1 + 2 (C F) + 1 handed in (E) − 1 (F) = 3', () => {
    expect(repIdentity(april, settings(), months('2024-04'), { rep: '田中' })).toEqual({
      opening: 3,
      newCustomers: 0,
      returned: 0,
      handedIn: 0,
      cancelled: 1,
      handedOut: 1,
      closing: 1,
    });
    expect(repIdentity(april, settings(), months('2024-04'), { rep: '佐藤' })).toEqual({
      opening: 1,
      newCustomers: 2,
      returned: 0,
      handedIn: 1,
      cancelled: 1,
      handedOut: 0,
      closing: 3,
    });
  });
  test('a return, and with grace a handover on the first day after the gap', () => {
    expect(teamIdentity(gapOfThreeDays, settings(), months('2024-04'), {})).toEqual({
      opening: 0,
      newCustomers: 0,
      returned: 1,
      cancelled: 0,
      closing: 1,
    });
    // In the gap (1 to 3 April) the owner is 田中; from 4 April 佐藤.
    const bridged = repIdentity(gapOfThreeDays, settings({ graceDays: 3 }), months('2024-04'), { rep: '佐藤' });
    expect(bridged).toMatchObject({ opening: 0, handedIn: 1, returned: 0, closing: 1 });
  });
});
