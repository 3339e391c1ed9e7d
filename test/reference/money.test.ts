/** Worked examples of the money KPIs, calculated by hand. Contracts are 10,000 yen a month of 田中 unless told. */
import { call, contract, d, kpi, kpis, sale, visit, workbook } from './worked';

describe('revenue', () => {
  test('the anniversary of 31 January: 29 February, 31 March, 30 April; one each month', () => {
    const book = workbook({ contracts: [contract('A', '2024-01-31..')] });
    expect(kpis('revenue', book, ['2023-12', '2024-01', '2024-02', '2024-03'])).toEqual([null, 10_000, 10_000, 10_000]);
    const february = (asOf: string) => kpi('revenue', book, '2024-02', {}, { asOf: d(asOf) });
    expect([february('2024-02-28'), february('2024-02-29')]).toEqual([0, 10_000]);
    const march = (asOf: string) => kpi('revenue', book, '2024-03', {}, { asOf: d(asOf) });
    expect([march('2024-03-30'), march('2024-03-31')]).toEqual([0, 10_000]);
  });
  test('in a common year 28 February', () => {
    const book = workbook({ contracts: [contract('A', '2023-01-31..')] });
    expect(kpi('revenue', book, '2023-02', {}, { asOf: d('2023-02-28') })).toBe(10_000);
    expect(kpi('revenue', book, '2023-02', {}, { asOf: d('2023-02-27') })).toBe(0);
  });
  test('the last day of service counts, without proration', () => {
    // From 15 January: 15 January, 15 February, and 15 March only if that is still a day of service.
    const until = (end: string) => workbook({ contracts: [contract('A', `2024-01-15..${end}`)] });
    expect(kpi('revenue', until('2024-03-14'), '2024-01:2024-06')).toBe(20_000);
    expect(kpi('revenue', until('2024-03-15'), '2024-01:2024-06')).toBe(30_000);
  });
  test('yearly: a twelfth on each monthly anniversary, or the whole on each yearly one', () => {
    // 120,000 ÷ 12 = 10,000. In full on 29 February 2024 and, clamped, on 28 February 2025.
    const book = workbook({ contracts: [contract('A', '2024-02-29..', { cycle: 'yearly', amount: 120_000 })] });
    const asOf = d('2025-12-31');
    const periods = ['2024-02', '2024-03', '2025-01', '2025-02', '2024-02:2025-02'];
    expect(kpis('revenue', book, periods, {}, { asOf })).toEqual([10_000, 10_000, 10_000, 10_000, 130_000]);
    const lump = { asOf, yearlyRecognition: 'lump' as const };
    expect(kpis('revenue', book, periods, {}, lump)).toEqual([120_000, 0, 0, 120_000, 240_000]);
  });
  test('once and single: on the start day only', () => {
    const book = workbook({
      contracts: [
        contract('A', '2024-01-31..', { cycle: 'once', amount: 50_000 }),
        contract('B', '2024-01-31..2024-01-31', { cycle: 'single', amount: 7_000 }),
      ],
    });
    expect(kpis('revenue', book, ['2024-01', '2024-02', '2024-03'])).toEqual([57_000, 0, 0]);
  });
  test('the basis: contracts while nothing is chosen; sales; both', () => {
    const book = workbook({
      contracts: [contract('A', '2024-04-01..')],
      sales: [sale('A', '2024-04-30', 3_000), sale('A', '2024-04-30', -500), sale('A', '2024-03-31', 100)],
    });
    expect(kpi('revenue', book, '2024-04')).toBe(10_000);
    expect(kpi('revenue', book, '2024-04', {}, { revenueBasis: 'sales' })).toBe(2_500);
    expect(kpi('revenue', book, '2024-04', {}, { revenueBasis: 'both' })).toBe(12_500);
    // March: contracts have no data yet, sales have; both: the earlier of the two.
    expect(kpi('revenue', book, '2024-03')).toBeNull();
    expect(kpi('revenue', book, '2024-03', {}, { revenueBasis: 'both' })).toBe(100);
    expect(kpi('revenue', { ...book, contracts: null }, '2024-04')).toBe(2_500);
    expect(kpi('revenue', { ...book, contracts: [] }, '2024-04')).toBe(2_500);
    expect(kpi('revenue', { ...book, sales: null }, '2024-04', {}, { revenueBasis: 'sales' })).toBeNull();
  });
  test('filters: the rep of the row, the product, the area, the team on the day', () => {
    const book = workbook({
      contracts: [
        contract('A', '2024-04-01..2024-04-14', { product: 'X' }),
        contract('A', '2024-04-15..', { product: 'Y', rep: '佐藤', amount: 4_000 }),
        contract('B', '2024-04-01..', { product: 'X', amount: 500, rep: null }),
      ],
      sales: [sale('A', '2024-04-02', 30), sale('C', '2024-04-02', 7)],
      areas: new Map([['A', '東']]),
      teams: [{ rep: '佐藤', team: '一課', from: d('2024-05-01'), to: null }],
    });
    expect(kpi('revenue', book, '2024-04')).toBe(14_500);
    expect(kpi('revenue', book, '2024-04', { rep: '佐藤' })).toBe(4_000);
    expect(kpi('revenue', book, '2024-04', { product: 'X' })).toBe(10_500);
    expect(kpi('revenue', book, '2024-04', { area: '東' })).toBe(14_000);
    expect(kpi('revenue', book, '2024-04', { rep: '佐藤', product: 'X' })).toBe(0);
    expect(kpis('revenue', book, ['2024-04', '2024-05'], { team: '一課' })).toEqual([0, 4_000]);
    // Sales know no product: A has a contract of Y, C has none.
    expect(kpi('revenue', book, '2024-04', { product: 'Y' }, { revenueBasis: 'sales' })).toBe(30);
  });
  test('closing day 20: "2024-02" is 21 January to 20 February', () => {
    const book = workbook({
      sales: [
        sale('A', '2024-01-20', 1),
        sale('A', '2024-01-21', 10),
        sale('A', '2024-02-20', 100),
        sale('A', '2024-02-21', 1_000),
      ],
    });
    expect(kpis('revenue', book, ['2024-01', '2024-02', '2024-03'], {}, { closingDay: 20 })).toEqual([1, 110, 1_000]);
  });
  test('activities and calls are no money', () => {
    const book = workbook({ visits: [visit('A', '2024-04-01', { outcome: 'won' })], calls: [call('A', '2024-04-01')] });
    expect(kpi('revenue', book, '2024-04')).toBeNull();
  });
});

/** 20,000 + 10,000 − 6,000 + 0 − 1,000 = 23,000 from 3 transactions at A and B; C has only a return. */
const sales = workbook({
  sales: [
    sale('A', '2024-04-01', 20_000),
    sale('A', '2024-04-30', 10_000),
    sale('A', '2024-04-10', -6_000),
    sale('B', '2024-04-10', 0, '佐藤'),
    sale('C', '2024-04-10', -1_000, '佐藤'),
  ],
});

describe('deal-size', () => {
  test('a negative row reduces revenue and is no transaction; 0 yen is one', () => {
    expect(kpi('deal-size', sales, '2024-04')).toBeCloseTo(23_000 / 3, 9);
    expect(kpi('deal-size', sales, '2024-04', { rep: '田中' })).toBeCloseTo(24_000 / 2, 9);
    expect(kpi('deal-size', sales, '2024-04', { customer: 'C' })).toBeNull();
  });
  test('with contracts each anniversary is a transaction: (10,000 × 2 + 120,000 ÷ 12) ÷ 3', () => {
    const book = workbook({
      contracts: [contract('A', '2024-04-15..'), contract('B', '2024-05-01..', { cycle: 'yearly', amount: 120_000 })],
    });
    expect(kpi('deal-size', book, '2024-04:2024-05')).toBeCloseTo(10_000, 9);
    // In full: (20,000 + 120,000) ÷ 3
    const lump = { yearlyRecognition: 'lump' as const };
    expect(kpi('deal-size', book, '2024-04:2024-05', {}, lump)).toBeCloseTo(140_000 / 3, 9);
    expect(kpi('deal-size', book, '2024-04', {}, { asOf: d('2024-04-14') })).toBeNull();
  });
});

describe('revenue-per-customer', () => {
  test('per customer with a transaction: A and B, not C', () => {
    expect(kpi('revenue-per-customer', sales, '2024-04')).toBeCloseTo(23_000 / 2, 9);
    expect(kpi('revenue-per-customer', sales, '2024-04', { rep: '佐藤' })).toBeCloseTo(-1_000, 9); // (0 − 1,000) ÷ 1
  });
  test('over two months a customer counts once', () => {
    const book = workbook({ contracts: [contract('A', '2024-04-01..'), contract('B', '2024-05-01..')] });
    expect(kpi('revenue-per-customer', book, '2024-04:2024-05')).toBeCloseTo(30_000 / 2, 9);
  });
  test('blank without a transaction, no data before the first', () => {
    expect(kpis('revenue-per-customer', sales, ['2024-03', '2024-05'])).toEqual([null, null]);
  });
});

describe('cumulative-revenue', () => {
  // By 30 April: A 4 × 10,000 (two of them by 佐藤) · B 1 × 5,000 · C ended on 30 April after 2 × 10,000
  const book = workbook({
    contracts: [
      contract('A', '2024-01-01..2024-02-29', { rep: '佐藤' }),
      contract('A', '2024-03-01..'),
      contract('B', '2024-04-30..', { amount: 5_000, rep: '佐藤' }),
      contract('C', '2024-03-15..2024-04-30'),
    ],
  });
  test('mean over the closing stock, whoever the rep', () => {
    expect(kpi('cumulative-revenue', book, '2024-04')).toBeCloseTo((40_000 + 5_000) / 2, 9);
    expect(kpi('cumulative-revenue', book, '2024-04', { rep: '田中' })).toBeCloseTo(40_000, 9);
    // March: A 30,000 and C 10,000
    expect(kpi('cumulative-revenue', book, '2024-03')).toBeCloseTo(20_000, 9);
  });
  test('with a customer filter the sum, still active or not', () => {
    expect(kpis('cumulative-revenue', book, ['2024-03', '2024-04', '2024-06'], { customer: 'C' })).toEqual([
      10_000, 20_000, 20_000,
    ]);
    expect(kpi('cumulative-revenue', book, '2024-03', { customer: 'B' })).toBe(0);
  });
  test('blank without a closing stock; a single sale counts as money of its customer', () => {
    const ended = workbook({ contracts: [contract('A', '2024-01-01..2024-01-31')] });
    expect(kpi('cumulative-revenue', ended, '2024-01')).toBeNull();
    const single = workbook({
      contracts: [contract('A', '2024-01-01..'), contract('A', '2023-05-05..', { cycle: 'single', amount: 99 })],
    });
    expect(kpi('cumulative-revenue', single, '2024-01')).toBeCloseTo(10_099, 9);
  });
});

describe('net-revenue-retention', () => {
  // Opening stock of May (close of 30 April): A, B. C ended on 30 April; N is new in May.
  // April from A, B: 10,000 + 10,000 · May: A is raised to 16,000 (a second contract, by 佐藤), B ends on 9 May before
  // its 15th: 16,000 ÷ 20,000 = 80 %
  const book = workbook({
    contracts: [
      contract('A', '2024-01-10..'),
      contract('A', '2024-05-20..', { amount: 6_000, rep: '佐藤' }),
      contract('B', '2024-02-15..2024-05-09'),
      contract('C', '2024-03-05..2024-04-30'),
      contract('N', '2024-05-01..'),
    ],
  });
  test('the money of the opening stock now and just before', () => {
    expect(kpi('net-revenue-retention', book, '2024-05')).toBeCloseTo(16_000 / 20_000, 12);
    // Whoever the rep of the money: everything at the opening was of 田中; 佐藤 had nobody.
    expect(kpi('net-revenue-retention', book, '2024-05', { rep: '田中' })).toBeCloseTo(16_000 / 20_000, 12);
    expect(kpi('net-revenue-retention', book, '2024-05', { rep: '佐藤' })).toBeNull();
  });
  test('partial: as of 12 May, 1–12 May against 1–12 April', () => {
    // A 10 May 10,000 ÷ (A 10 April 10,000; B falls due on the 15th)
    expect(kpi('net-revenue-retention', book, '2024-05', {}, { asOf: d('2024-05-12') })).toBeCloseTo(1, 12);
    // As of 9 May nothing of April's first nine days: blank.
    expect(kpi('net-revenue-retention', book, '2024-05', {}, { asOf: d('2024-05-09') })).toBeNull();
  });
  test('partial: the days before never reach into the period', () => {
    // As of 30 March: 30 days of March, February has 29. A and B paid 10,000 each in both.
    expect(kpi('net-revenue-retention', book, '2024-03', {}, { asOf: d('2024-03-30') })).toBeCloseTo(1, 12);
    // Due on the 1st: 1 February alone stands before, not 1 March too.
    const first = workbook({ contracts: [contract('A', '2024-01-01..')] });
    expect(kpi('net-revenue-retention', first, '2024-03', {}, { asOf: d('2024-03-30') })).toBeCloseTo(1, 12);
  });
  test('two months against the two before', () => {
    // April–May from the close of March (A B C): A 10,000 × 2 + 6,000, B 10,000, C 10,000 = 46,000
    // February–March: A 20,000, B 20,000, C 10,000 = 50,000
    expect(kpi('net-revenue-retention', book, '2024-04:2024-05')).toBeCloseTo(46_000 / 50_000, 12);
  });
  test('no month before the record', () => {
    expect(kpi('net-revenue-retention', book, '2024-01')).toBeNull();
  });
  test('a period whose last day is the as-of day is complete: June against the whole of May', () => {
    const end = workbook({
      contracts: [contract('A', '2024-03-31..'), contract('B', '2024-03-01..', { amount: 5_000 })],
    });
    // A falls due on 31 May and on 30 June: 15,000 ÷ 15,000, on 30 June as on the day after. Held against the first 30
    // days of May it would be 15,000 ÷ 5,000.
    expect(kpi('net-revenue-retention', end, '2024-06', {}, { asOf: d('2024-06-30') })).toBeCloseTo(1, 12);
    expect(kpi('net-revenue-retention', end, '2024-06', {}, { asOf: d('2024-07-01') })).toBeCloseTo(1, 12);
  });
});

describe('kgi-progress', () => {
  const book = workbook({ contracts: [contract('A', '2024-02-01..'), contract('B', '2024-05-31..', { rep: '佐藤' })] });
  const kgi = { kgiTarget: 100_000, kgiFrom: d('2024-04-01'), kgiTo: d('2024-09-30') };
  test('from the first day of the KGI period to the close of the period', () => {
    // April: A 10,000 · to May: A 20,000 + B 10,000 · to September: A 60,000 + B 50,000, no more in October's figure
    expect(kpi('kgi-progress', book, '2024-04', {}, kgi)).toBeCloseTo(0.1, 12);
    expect(kpi('kgi-progress', book, '2024-05', {}, kgi)).toBeCloseTo(0.3, 12);
    expect(kpi('kgi-progress', book, '2024-09:2024-10', {}, kgi)).toBeCloseTo(1.1, 12);
    expect(kpi('kgi-progress', book, '2024-05', { rep: '佐藤' }, kgi)).toBeCloseTo(0.1, 12);
  });
  test('the as-of day ends it', () => {
    expect(kpi('kgi-progress', book, '2024-05', {}, { ...kgi, asOf: d('2024-05-30') })).toBeCloseTo(0.2, 12);
  });
  test('blank without a target, before and after the KGI period', () => {
    expect(kpis('kgi-progress', book, ['2024-03', '2024-10'], {}, kgi)).toEqual([null, null]);
    expect(kpi('kgi-progress', book, '2024-05', {}, { ...kgi, kgiTarget: 0 })).toBeNull();
    expect(kpi('kgi-progress', book, '2024-05', {}, { ...kgi, kgiTarget: null })).toBeNull();
  });
});
