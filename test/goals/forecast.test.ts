import { BusinessCalendar } from '../../src/core/calendar';
import { formatIsoDay } from '../../src/core/days';
import type { Facts } from '../../src/core/facts';
import { formatMonth } from '../../src/core/periods';
import { sliceOf, wholeTeam } from '../../src/core/slice';
import { chance } from '../../src/goals/chance';
import { projectionBasis } from '../../src/goals/forecast';
import { kgiStanding } from '../../src/goals/kgi';
import { largestSupported } from '../../src/goals/levers';
import { project } from '../../src/goals/projection';
import type { ProjectionBasis } from '../../src/goals/projection-types';
import { teamRecord } from '../../src/goals/record';
import { SAMPLE_KGI } from '../../src/sample/sample-workbook';
import { contract, d, sale, visit } from '../reference/worked';
import { sampleFacts } from '../support/sample-facts';
import { factsOf } from '../support/worked-facts';

const CALENDAR = new BusinessCalendar([]);
const basisOrNull = (facts: Facts): ProjectionBasis | null =>
  projectionBasis(teamRecord(wholeTeam(facts)), facts, CALENDAR);
function basisOf(facts: Facts): ProjectionBasis {
  const basis = basisOrNull(facts);
  if (basis === null) throw new Error('no basis');
  return basis;
}
const landingOf = (basis: ProjectionBasis): number => project(basis, basis.level).landing;
const monthsOf = (basis: ProjectionBasis): [string, number][] =>
  basis.months.map(({ month, share }) => [formatMonth(month), share]);

/**
 * March: opening A–D, A leaves, E joins: 3 of 4 kept, 1 won, 5 × 10,000 over 4 customers: 12,500 of 10,000 each.
 * April: B–E, F and G join: all kept, 2 won, 40,000 + 32,000 over (4 + 6) ÷ 2: 14,400 of 12,000 each.
 * May: B leaves: 5 of 6 kept, none won, 72,000 in 6 transactions over 5.5: 13,090.91 of 12,000 each.
 */
const BOOK = {
  contracts: [
    contract('A', '2024-02-01..2024-03-31'),
    contract('B', '2024-02-01..2024-05-15'),
    contract('C', '2024-02-01..'),
    contract('D', '2024-02-01..'),
    contract('E', '2024-03-10..'),
    contract('F', '2024-04-05..', { amount: 16_000 }),
    contract('G', '2024-04-20..', { amount: 16_000 }),
  ],
};

test('worked by hand: levels are the medians, and their product the revenue per customer-month', () => {
  // Friday 14 June: 10 of the 20 business days have gone.
  const basis = basisOf(factsOf(BOOK, d('2024-06-14'), { kgiPeriod: '2024-06:2024-07' }));
  expect(basis.level.retention).toBeCloseTo(5 / 6, 12);
  expect(basis.level).toMatchObject({ won: 1, price: 12_000 });
  expect(basis.level.frequency * basis.level.price).toBeCloseTo(72_000 / 5.5, 8);
  // C and D on the 1st, F on the 5th, E on the 10th; G's 20 June is still to come.
  expect(basis).toMatchObject({ actual: 46_000, customers: 5 });
  expect(monthsOf(basis)).toEqual([
    ['2024-06', 0.5],
    ['2024-07', 1],
  ]);
  expect(basis.months[0]!.season).toEqual({ retention: 0, won: 0, frequency: 1, price: 1 });
  // June: 5 × √(5/6) + 0.5 = 5.064355, mean 5.032177 × 0.5 × 13,090.909 = 32,937.89.
  // July: 5.064355 × 5/6 + 1 = 5.220296, mean 5.142325 × 13,090.909 = 67,317.71.
  expect(landingOf(basis)).toBeCloseTo(46_000 + 32_937.8879 + 67_317.7103, 2);
});

test('the history is the evidence months as they were', () => {
  const { history } = basisOf(factsOf(BOOK, d('2024-06-14')));
  const [march, april, may] = history;
  expect(history).toHaveLength(3);
  expect(march).toMatchObject({ retention: 0.75, won: 1, price: 10_000, frequency: expect.closeTo(1.25, 12) });
  expect(april).toMatchObject({ retention: 1, won: 2, price: 12_000, frequency: expect.closeTo(1.2, 12) });
  expect(may).toMatchObject({ won: 0, price: 12_000, frequency: expect.closeTo(6 / 5.5, 12) });
});

test('a customer who returns is won as well', () => {
  const back = { contracts: [...BOOK.contracts, contract('A', '2024-05-20..')] };
  const { history } = basisOf(factsOf(back, d('2024-06-14')));
  expect(history.map(({ won }) => won)).toEqual([1, 2, 1]);
});

describe('the months ahead', () => {
  const at = (asOf: string, kgiPeriod: string): ProjectionBasis => basisOf(factsOf(BOOK, d(asOf), { kgiPeriod }));

  test('the last day of a month leaves nothing of it', () => {
    expect(monthsOf(at('2024-06-30', '2024-06:2024-07'))).toEqual([['2024-07', 1]]);
    // A Saturday: no business day of June is left either.
    expect(monthsOf(at('2024-06-29', '2024-06:2024-07'))).toEqual([['2024-07', 1]]);
  });

  test('a period wholly in the past has none', () => {
    const basis = at('2024-06-14', '2024-04:2024-05');
    expect(basis.months).toEqual([]);
    expect(landingOf(basis)).toBe(144_000);
  });

  test('a period that has not begun starts from the customers whom the levels leave until then', () => {
    const running = at('2024-06-14', '2024-06:2024-08');
    const later = at('2024-06-14', '2024-08:2024-09');
    const { months } = project(running, running.level);
    expect(later.actual).toBe(0);
    expect(monthsOf(later)).toEqual([
      ['2024-08', 1],
      ['2024-09', 1],
    ]);
    expect(later.customers).toBeCloseTo(months[1]!.closing, 12);
    // July ends with 5.220296 customers, see above.
    expect(later.customers).toBeCloseTo(5.220296, 5);
  });

  test('a period that begins next month lets the rest of this month pass', () => {
    // 5 × √(5/6) + 0.5
    expect(at('2024-06-14', '2024-07').customers).toBeCloseTo(5.064355, 5);
  });

  test('a period that cannot be read has no projection', () => {
    expect(basisOrNull(factsOf(BOOK, d('2024-06-14'), { kgiPeriod: 'someday' }))).toBeNull();
  });
});

describe('seasons', () => {
  /** A and B buy for 10,000 every month, in December for 20,000. */
  const sales = (months: number) =>
    Array.from({ length: months }, (_, i) => {
      const day = `${2022 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-10`;
      return ['A', 'B'].map((customer) => sale(customer, day, i % 12 === 11 ? 20_000 : 10_000));
    }).flat();

  test('24 closed months show a December: level with season is its median', () => {
    // January 2022 has no opening customers: 26 months are recorded.
    const basis = basisOf(factsOf({ sales: sales(27) }, d('2024-03-31'), { kgiPeriod: '2024-04:2025-03' }));
    expect(basis.level).toEqual({ retention: 1, won: 0, frequency: 1, price: 10_000 });
    const factors = basis.months.map(({ season }) => season.price);
    expect(factors).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1]);
    // Eleven months of 20,000 and one of 40,000.
    expect(landingOf(basis)).toBeCloseTo(260_000, 6);
    // With the season taken out every month is alike, so nothing is left to chance.
    expect(basis.history).toEqual(Array(12).fill(basis.level));
  });

  test('a month does not vouch for its own season: an odd June stays as odd as it was for chance to draw', () => {
    // A sale of 10,000 a month, 16,000 in June 2023. The other June is usual, so nothing of it is season.
    const months = Array.from(
      { length: 26 },
      (_, i) => `${2021 + Math.floor((i + 10) / 12)}-${String(((i + 10) % 12) + 1).padStart(2, '0')}`,
    );
    const odd = months.map((month) => sale('A', `${month}-10`, month === '2023-06' ? 16_000 : 10_000));
    const { history, level } = basisOf(factsOf({ sales: odd }, d('2023-12-31'), { kgiPeriod: '2024-01:2024-12' }));
    expect(level.price).toBe(10_000);
    expect(history.map(({ price }) => price)).toEqual([...Array(5).fill(10_000), 16_000, ...Array(6).fill(10_000)]);
  });

  test('fewer do not: December is as any other month', () => {
    const basis = basisOf(factsOf({ sales: sales(24) }, d('2023-12-31'), { kgiPeriod: '2024-01:2024-12' }));
    expect(basis.months.every(({ season }) => season.price === 1)).toBe(true);
    expect(landingOf(basis)).toBeCloseTo(240_000, 6);
    expect(Math.max(...basis.history.map(({ price }) => price))).toBe(20_000);
  });

  test('a team that bills every third month does not earn nothing', () => {
    const quarterly = sales(30).filter((_, i) => Math.floor(i / 2) % 3 === 0);
    const basis = basisOf(
      factsOf({ sales: quarterly }, d('2024-06-30'), { kgiPeriod: '2024-07:2025-06', dormancyDays: 120 }),
    );
    // 2 customers × 10,000 in January, April, July and October.
    expect(landingOf(basis)).toBeCloseTo(80_000, 6);
  });
});

describe('spells from sales', () => {
  test('without contracts a customer is lost with their dormancy', () => {
    // C bought once, on 5 January: dormant after 90 days, on 4 April (2024 has a 29 February).
    const sales = [
      ...['01', '02', '03', '04', '05'].flatMap((month) =>
        ['A', 'B', 'D'].map((who) => sale(who, `2024-${month}-03`, 6000)),
      ),
      sale('C', '2024-01-05', 6000),
    ];
    const basis = basisOf(factsOf({ sales }, d('2024-05-31'), { kgiPeriod: '2024-05:2024-06' }));
    expect(basis.history.map(({ retention }) => retention)).toEqual([1, 1, 0.75, 1]);
    expect(basis).toMatchObject({ customers: 3, actual: 18_000 });
  });

  test('a month without sales has no price, and a frequency of 0', () => {
    const sales = ['2024-01-10', '2024-02-10', '2024-04-10', '2024-05-10'].map((day) => sale('A', day, 5000));
    const { history, level } = basisOf(factsOf({ sales }, d('2024-05-31')));
    expect(level).toMatchObject({ price: 5000, frequency: 1 });
    expect(history.map(({ frequency, price }) => [frequency, price])).toEqual([
      [1, 5000],
      [0, 5000],
      [1, 5000],
      [1, 5000],
    ]);
  });

  test('sales of 0 yen and returns only keep every figure finite', () => {
    const sales = ['01', '02', '03', '04', '05'].flatMap((month) => [
      sale('A', `2024-${month}-10`, 0),
      sale('B', `2024-${month}-10`, -500),
      sale('B', `2024-${month}-11`, 0),
    ]);
    const basis = basisOf(factsOf({ sales }, d('2024-05-31'), { kgiPeriod: '2024-04:2025-03' }));
    expect(Number.isFinite(landingOf(basis))).toBe(true);
    for (const months of basis.history) expect(Object.values(months).every(Number.isFinite)).toBe(true);
    expect(chance(basis, basis.level, 1, 1).probability).toBe(0);
  });
});

describe('too little to project from', () => {
  test.each<[string, Facts]>([
    ['no rows', factsOf({}, d('2024-06-14'))],
    ['visits only', factsOf({ visits: [visit('A', '2023-01-10')] }, d('2024-06-14'))],
    ['one month', factsOf({ contracts: [contract('A', '2024-05-01..')] }, d('2024-06-14'))],
    // April and May have an opening stock; February's is empty, as is January's.
    ['two months', factsOf({ contracts: [contract('A', '2024-03-10..')] }, d('2024-06-14'))],
    ['everybody left long ago', factsOf({ contracts: [contract('A', '2020-01-01..2020-02-10')] }, d('2024-06-14'))],
    [
      'no transaction',
      factsOf({ contracts: [contract('A', '2020-01-01..')], sales: [sale('A', '2020-01-01', -1)] }, d('2024-06-14'), {
        revenueBasis: 'sales',
      }),
    ],
  ])('%s', (_, facts) => {
    expect(basisOrNull(facts)).toBeNull();
  });

  test('three months are enough', () => {
    expect(basisOf(factsOf({ contracts: [contract('A', '2024-02-10..')] }, d('2024-06-14'))).history).toHaveLength(3);
  });
});

test('ten years: a level of the last twelve months, however different the years before', () => {
  const start = d('2014-04-01');
  const contracts = Array.from({ length: 120 }, (_, i) =>
    contract(`C${i}`, `${formatIsoDay(start + i * 30)}..`, { amount: i < 100 ? 1000 : 50_000 }),
  );
  const basis = basisOf(factsOf({ contracts }, d('2024-05-31'), { kgiPeriod: 'FY2024' }));
  expect(basis.history).toHaveLength(12);
  expect(basis.level.retention).toBe(1);
  // 99 to 120 customers by now, of whom some twenty pay 50,000: about 9,200 each. In the years before it was 1,000.
  expect(basis.level.frequency * basis.level.price).toBeGreaterThan(5000);
});

test('a mistyped year of long ago does not stretch the record', () => {
  const contracts = [...BOOK.contracts, contract('Z', '1924-02-01..1924-06-30')];
  expect(basisOf(factsOf({ contracts }, d('2024-06-14'))).level).toEqual(basisOf(factsOf(BOOK, d('2024-06-14'))).level);
});

test("one rep's customers", () => {
  const both = {
    contracts: [...BOOK.contracts, contract('H', '2023-01-01..', { rep: '鈴木', amount: 900_000 })],
  };
  const facts = factsOf(both, d('2024-06-14'), { kgiPeriod: '2024-06:2024-07' });
  const own = projectionBasis(teamRecord(sliceOf(facts, { rep: '田中' }, () => '')), facts, CALENDAR);
  expect(own).toEqual(basisOf(factsOf(BOOK, d('2024-06-14'), { kgiPeriod: '2024-06:2024-07' })));
});

describe('the sample', () => {
  const facts = sampleFacts();
  const basis = basisOf(facts);

  test('starts from what 進捗 shows', () => {
    expect(basis.actual).toBeCloseTo(kgiStanding(facts, CALENDAR).actual!, 4);
    expect(monthsOf(basis)).toHaveLength(10);
    // 20 June 2024: 14 of 20 business days gone.
    expect(basis.months[0]!.share).toBeCloseTo(0.3, 12);
  });

  test('lands near its pace, within reach of the KGI', () => {
    const landing = landingOf(basis);
    expect(landing / SAMPLE_KGI).toBeGreaterThan(0.9);
    expect(landing / SAMPLE_KGI).toBeLessThan(1.1);
    const { probability, landingLow, landingHigh } = chance(basis, basis.level, SAMPLE_KGI, 1);
    expect(probability).toBeGreaterThan(0);
    expect(probability).toBeLessThan(1);
    expect(landingLow).toBeLessThan(landing);
    expect(landing).toBeLessThan(landingHigh);
    expect(largestSupported(basis).landing).toBeGreaterThan(landing);
  });
});
