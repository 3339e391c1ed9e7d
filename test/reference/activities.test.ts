/** Worked examples of the activity KPIs, counted by hand. */
import type { RefOutcome } from './reference';
import { call, contract, d, kpi, kpis, sale, visit, workbook } from './worked';

describe('meetings', () => {
  test('meeting of any kind; quote, won, lost face to face; never routine; never cancelled', () => {
    const book = workbook({
      visits: [
        visit('A', '2024-04-01', { outcome: 'meeting' }), // 1
        visit('A', '2024-04-30', { outcome: 'meeting', kind: 'call' }), // 2: the last day counts
        visit('B', '2024-04-02', { outcome: 'quote' }), // 3
        visit('B', '2024-04-03', { outcome: 'won', kind: 'online', rep: '佐藤' }), // 4
        visit('B', '2024-04-04', { outcome: 'lost' }), // 5
        visit('B', '2024-04-05', { outcome: 'won', kind: 'call' }), // not face to face
        visit('B', '2024-04-05', { outcome: 'quote', kind: 'mail' }),
        visit('C', '2024-04-06', { outcome: 'meeting', purpose: 'routine' }),
        visit('C', '2024-04-07', { outcome: 'won', purpose: 'routine' }),
        visit('C', '2024-04-08', { outcome: 'cancelled' }),
        visit('C', '2024-04-09', { outcome: 'talked' }),
        visit('C', '2024-05-01', { outcome: 'meeting' }), // May
      ],
    });
    expect(kpis('meetings', book, ['2024-04', '2024-05', '2024-04:2024-05'])).toEqual([5, 1, 6]);
    expect(kpi('meetings', book, '2024-04', { rep: '佐藤' })).toBe(1);
    expect(kpi('meetings', book, '2024-04', { customer: 'A' })).toBe(2);
    expect(kpi('meetings', book, '2024-04', {}, { asOf: d('2024-04-03') })).toBe(3); // 1, 3, 4 April
  });
  test('closing day 20 in February: 21 January to 20 February', () => {
    const days = ['2024-01-20', '2024-01-21', '2024-02-20', '2024-02-21'];
    const book = workbook({ visits: days.map((day) => visit('A', day, { outcome: 'meeting' })) });
    expect(kpis('meetings', book, ['2024-01', '2024-02', '2024-03'], {}, { closingDay: 20 })).toEqual([1, 2, 1]);
  });
  test('no data before the first visit, 0 after, null wholly after the as-of day and without visits', () => {
    const book = workbook({ visits: [visit('A', '2024-02-29')] });
    expect(kpis('meetings', book, ['2024-01', '2024-02', '2024-03', '2025-01'])).toEqual([null, 0, 0, null]);
    expect(kpi('meetings', workbook({}), '2024-04')).toBeNull();
    expect(kpi('meetings', workbook({ visits: [] }), '2024-04')).toBeNull();
  });
});

/** A is under contract until 10 April; N never. */
const prospecting = workbook({
  contracts: [contract('A', '2024-01-01..2024-04-10'), contract('N', '2024-01-01..', { cycle: 'single' })],
  visits: [
    visit('A', '2024-04-01', { purpose: 'prospecting' }), // 1: purpose alone is enough, also at a customer
    visit('A', '2024-04-10', { outcome: 'talked' }), // under contract on the last day
    visit('A', '2024-04-11', { outcome: 'talked' }), // 2: the day after
    visit('N', '2024-04-12', { outcome: 'absent', kind: 'call' }), // 3
    visit('N', '2024-04-13', { outcome: 'refused', kind: 'mail' }), // 4
    visit('N', '2024-04-14', { outcome: 'appointment' }), // 5, an appointment
    visit('N', '2024-04-15', { outcome: 'appointment', purpose: 'prospecting', rep: '佐藤' }), // 6, an appointment
    visit('N', '2024-04-16', { outcome: 'talked', purpose: 'follow' }), // has another purpose
    visit('N', '2024-04-17', { outcome: 'meeting' }), // no outcome of an approach
    visit('N', '2024-04-18'), // done, no outcome
    visit('N', '2024-04-19', { outcome: 'cancelled', purpose: 'prospecting' }),
    visit('A', '2024-04-09', { outcome: 'appointment' }), // under contract: not an approach
  ],
});

describe('approaches and appointment-rate', () => {
  test('six approaches, two of them with an appointment', () => {
    expect(kpi('approaches', prospecting, '2024-04')).toBe(6);
    expect(kpi('appointment-rate', prospecting, '2024-04')).toBeCloseTo(2 / 6, 12);
  });
  test('by rep', () => {
    expect(kpi('approaches', prospecting, '2024-04', { rep: '佐藤' })).toBe(1);
    expect(kpi('appointment-rate', prospecting, '2024-04', { rep: '佐藤' })).toBe(1);
    expect(kpi('appointment-rate', prospecting, '2024-04', { rep: '田中' })).toBeCloseTo(1 / 5, 12);
  });
  test('a product filter asks for contracts of the product', () => {
    const book = workbook({
      contracts: [contract('A', '2024-01-01..', { product: 'X' }), contract('A', '2024-06-01..', { product: 'Y' })],
      visits: [visit('A', '2024-04-01', { outcome: 'talked' }), visit('B', '2024-04-01', { outcome: 'talked' })],
    });
    expect(kpi('approaches', book, '2024-04')).toBe(1); // B
    expect(kpi('approaches', book, '2024-04', { product: 'X' })).toBe(0); // A is under contract, B has none of X
    expect(kpi('approaches', book, '2024-04', { product: 'Y' })).toBe(1); // A, whose Y begins in June
  });
  test('calls as activities: one contact in both tables counts once', () => {
    const book = workbook({
      visits: [visit('N', '2024-04-01', { kind: 'call', outcome: 'talked' })],
      calls: [
        call('N', '2024-04-01', { outcome: 'appointment' }), // the same contact
        call('N', '2024-04-02', { outcome: 'appointment' }),
        call('N', '2024-04-01', { outcome: 'talked', rep: '佐藤' }), // another rep's
        call(null, '2024-04-03', { outcome: 'refused' }), // a number nobody knows is under no contract
      ],
    });
    expect(kpi('approaches', book, '2024-04')).toBe(1);
    expect(kpi('approaches', book, '2024-04', {}, { callsAreActivities: true })).toBe(4);
    expect(kpi('appointment-rate', book, '2024-04', {}, { callsAreActivities: true })).toBeCloseTo(1 / 4, 12);
  });
  test('no approaches: 0 and blank', () => {
    expect(kpi('approaches', prospecting, '2024-05')).toBe(0);
    expect(kpi('appointment-rate', prospecting, '2024-05')).toBeNull();
  });
});

describe('visits', () => {
  const book = workbook({
    visits: [
      visit('A', '2024-04-30'),
      visit('A', '2024-04-01', { purpose: 'routine', rep: null }),
      visit('B', '2024-04-15', { rep: '佐藤', outcome: 'absent' }),
      visit('B', '2024-04-15', { kind: 'call' }),
      visit('B', '2024-04-15', { kind: 'other' }),
      visit('B', '2024-04-15', { outcome: 'cancelled' }),
    ],
    areas: new Map([['B', '東']]),
    teams: [{ rep: '佐藤', team: '一課', from: d('2024-04-15'), to: d('2024-04-15') }],
  });
  test('kind visit, whatever purpose and rep, not cancelled', () => {
    expect(kpi('visits', book, '2024-04')).toBe(3);
    expect(kpi('visits', book, '2024-04', { rep: '田中' })).toBe(1);
  });
  test('by area and by team on the day', () => {
    expect(kpi('visits', book, '2024-04', { area: '東' })).toBe(1);
    expect(kpi('visits', book, '2024-04', { team: '一課' })).toBe(1);
    const dayLater = { ...book, teams: [{ rep: '佐藤', team: '一課', from: d('2024-04-16'), to: null }] };
    expect(kpi('visits', dayLater, '2024-04', { team: '一課' })).toBe(0);
  });
  test('the as-of day counts, the day after does not', () => {
    expect(kpi('visits', book, '2024-04', {}, { asOf: d('2024-04-30') })).toBe(3);
    expect(kpi('visits', book, '2024-04', {}, { asOf: d('2024-04-29') })).toBe(2);
  });
});

describe('calls', () => {
  const visits = [visit('A', '2024-04-01', { kind: 'call' }), visit('A', '2024-04-02')];
  test('without rows in a calls table: activities of kind call', () => {
    expect(kpi('calls', workbook({ visits }), '2024-04')).toBe(1);
    expect(kpi('calls', workbook({ visits, calls: [] }), '2024-04')).toBe(1);
  });
  test('with rows: those rows, in P, not cancelled', () => {
    const calls = [
      call('A', '2024-04-01'),
      call(null, '2024-04-30', { rep: '佐藤' }),
      call('A', '2024-04-02', { outcome: 'cancelled' }),
      call('A', '2024-05-01'),
    ];
    const book = workbook({ visits: [visit('A', '2024-03-01', { kind: 'call' }), ...visits], calls });
    // March: the calls table has not begun, and where it has rows it is the table that counts.
    expect(kpis('calls', book, ['2024-03', '2024-04', '2024-05', '2024-06'])).toEqual([null, 2, 1, 0]);
    expect(kpi('calls', book, '2024-04', { rep: '佐藤' })).toBe(1);
    expect(kpi('calls', book, '2024-04', { customer: 'A' })).toBe(1);
    expect(kpi('calls', workbook({ calls }), '2024-04', {}, { callsAreActivities: true })).toBe(2);
  });
  test('no data without visits and calls', () => {
    expect(kpi('calls', workbook({}), '2024-04')).toBeNull();
  });
});

describe('win-rate', () => {
  const outcomes: RefOutcome[] = ['won', 'won', 'lost', 'quote', 'cancelled'];
  const book = workbook({
    visits: [
      ...outcomes.map((outcome) => visit('A', '2024-04-30', { outcome })),
      visit('A', '2024-04-01', { outcome: 'lost', rep: '佐藤', kind: 'mail' }),
    ],
  });
  test('won ÷ (won + lost), of any kind', () => {
    expect(kpi('win-rate', book, '2024-04')).toBeCloseTo(2 / 4, 12);
    expect(kpi('win-rate', book, '2024-04', { rep: '田中' })).toBeCloseTo(2 / 3, 12);
    expect(kpi('win-rate', book, '2024-04', { rep: '佐藤' })).toBe(0);
  });
  test('blank without either; partial period', () => {
    expect(kpi('win-rate', book, '2024-05')).toBeNull();
    expect(kpi('win-rate', book, '2024-04', {}, { asOf: d('2024-04-29') })).toBe(0);
  });
});

describe('visit-frequency', () => {
  const book = workbook({
    contracts: [contract('A', '2024-04-16..'), contract('B', '2024-01-01..2024-04-30')],
    visits: [
      visit('A', '2024-04-15'), // the day before the contract
      visit('A', '2024-04-16'), // 1
      visit('B', '2024-04-30', { rep: '佐藤' }), // 2: the last day of service
      visit('B', '2024-05-01'), // gone
      visit('A', '2024-05-31'), // 3
      visit('A', '2024-05-31', { kind: 'online' }),
    ],
  });
  test('April to May: A 15/30 + 31/31, B 30/30 = 2.5 customer-months, 3 visits', () => {
    expect(kpi('visit-frequency', book, '2024-04:2024-05')).toBeCloseTo(3 / 2.5, 12);
    expect(kpi('visit-frequency', book, '2024-04')).toBeCloseTo(2 / 1.5, 12);
    expect(kpi('visit-frequency', book, '2024-05')).toBeCloseTo(1, 12);
  });
  test('partial: as of 15 May the days gone over the days of the month', () => {
    const asOf = d('2024-05-15');
    expect(kpi('visit-frequency', book, '2024-04:2024-05', {}, { asOf })).toBeCloseTo(2 / (1.5 + 15 / 31), 12);
    expect(kpi('visit-frequency', book, '2024-05', {}, { asOf })).toBe(0);
  });
  test('closing day 20: "2024-02" has 31 days, 10 of them (11–20 February) under contract', () => {
    const one = workbook({ contracts: [contract('A', '2024-02-11..')], visits: [visit('A', '2024-02-20')] });
    expect(kpi('visit-frequency', one, '2024-02', {}, { closingDay: 20 })).toBeCloseTo(31 / 10, 12);
  });
  test('by rep: owned that day, visited by anyone', () => {
    // Handed over on 16 April: 15/30 each. 田中 goes on visiting: 20 April is for the customer of 佐藤.
    const handover = workbook({
      contracts: [contract('A', '2024-04-01..2024-04-15'), contract('A', '2024-04-16..', { rep: '佐藤' })],
      visits: [visit('A', '2024-04-20')],
    });
    expect(kpi('visit-frequency', handover, '2024-04', { rep: '佐藤' })).toBeCloseTo(1 / 0.5, 12);
    expect(kpi('visit-frequency', handover, '2024-04', { rep: '田中' })).toBe(0);
    expect(kpi('visit-frequency', handover, '2024-05', { rep: '田中' })).toBeNull();
  });
  test('a gap bridged by grace is not under contract', () => {
    // 1–10 and 21–30 April = 20/30; the visit on the 15th is in the gap.
    const gap = workbook({
      contracts: [contract('A', '2024-04-01..2024-04-10'), contract('A', '2024-04-21..2024-04-30')],
      visits: [visit('A', '2024-04-15'), visit('A', '2024-04-21')],
    });
    expect(kpi('visit-frequency', gap, '2024-04', {}, { graceDays: 30 })).toBeCloseTo(1 / (20 / 30), 12);
  });
});

describe('visit-coverage', () => {
  const book = workbook({
    contracts: [
      contract('A', '2024-01-01..2024-04-01'), // one day of April
      contract('B', '2024-04-30..', { rep: '佐藤' }), // one day of April
      contract('C', '2024-01-01..2024-03-31'), // none
    ],
    visits: [
      visit('A', '2024-04-20', { rep: '佐藤' }), // in P, by anyone, though no longer under contract
      visit('B', '2024-04-30', { kind: 'call' }),
      visit('C', '2024-04-10'),
    ],
  });
  test('A of A and B is visited', () => {
    expect(kpi('visit-coverage', book, '2024-04')).toBeCloseTo(1 / 2, 12);
    expect(kpi('visit-coverage', book, '2024-05')).toBe(0); // B alone, not visited
  });
  test('by rep: owned on some day, visited by anyone; blank without customers', () => {
    expect(kpi('visit-coverage', book, '2024-04', { rep: '田中' })).toBe(1);
    expect(kpi('visit-coverage', book, '2024-04', { rep: '佐藤' })).toBe(0);
    expect(kpi('visit-coverage', book, '2024-05', { rep: '田中' })).toBeNull();
  });
  test('partial: as of 19 April the visit is a plan and B has not begun', () => {
    expect(kpi('visit-coverage', book, '2024-04', {}, { asOf: d('2024-04-19') })).toBe(0);
  });
  test('no visits before their first row: no data', () => {
    expect(kpi('visit-coverage', book, '2024-03')).toBeNull();
  });
  test('without a contracts table: under contract for 90 days from a sale', () => {
    // 10 January + 90 = 9 April: under contract on 9 days of April, not in May.
    const sales = workbook({ sales: [sale('A', '2024-01-10', 100)], visits: [visit('A', '2024-04-30')] });
    expect(kpis('visit-coverage', sales, ['2024-04', '2024-05'])).toEqual([1, null]);
  });
});

describe('first-month-follow', () => {
  const book = workbook({
    contracts: [
      contract('A', '2024-04-30..'), // followed on 30 May = day 30
      contract('B', '2024-04-01..'), // visited on the start day and on 2 May = day 31: not followed
      contract('C', '2024-04-10..', { rep: '佐藤' }), // a call of purpose follow
      contract('D', '2024-04-10..'), // a call of another purpose: not followed
      contract('E', '2024-01-01..2024-03-31'), // renewed on the next day: no spell begins in April
      contract('E', '2024-04-01..'),
    ],
    visits: [
      visit('A', '2024-05-30', { rep: null }),
      visit('B', '2024-04-01'),
      visit('B', '2024-05-02'),
      visit('C', '2024-04-11', { kind: 'call', purpose: 'follow' }),
      visit('D', '2024-04-11', { kind: 'call', purpose: 'routine' }),
      visit('D', '2024-04-11', { outcome: 'cancelled' }),
    ],
  });
  test('A and C of A B C D', () => {
    expect(kpi('first-month-follow', book, '2024-04')).toBeCloseTo(2 / 4, 12);
  });
  test('only spells at least 30 days before the as-of day', () => {
    // 30 May − 30 = 30 April: A is in, followed on the as-of day. One day earlier A is not yet asked: C of B C D.
    expect(kpi('first-month-follow', book, '2024-04', {}, { asOf: d('2024-05-30') })).toBeCloseTo(2 / 4, 12);
    expect(kpi('first-month-follow', book, '2024-04', {}, { asOf: d('2024-05-29') })).toBeCloseTo(1 / 3, 12);
  });
  test('by rep: the owner on the first day; blank without spells', () => {
    expect(kpi('first-month-follow', book, '2024-04', { rep: '佐藤' })).toBe(1);
    expect(kpi('first-month-follow', book, '2024-04', { rep: '田中' })).toBeCloseTo(1 / 3, 12);
    expect(kpi('first-month-follow', book, '2024-05')).toBeNull();
  });
});
