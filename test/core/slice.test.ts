import { type Filter, type Slice, repSelected, selectedOwnership, sliceOf, wholeTeam } from '../../src/core/slice';
import { NO_NAME } from '../../src/core/tables';
import { buildFacts } from '../../src/core/facts';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { nearestName } from '../../src/intake/nearest-name';
import { iso } from '../intake/support';
import { toTables } from '../reference/product-records';
import { contract, d, workbook } from '../reference/worked';
import { thrownBy } from '../support/thrown';

/** A and B are 田中's, A passes to 佐藤 on 1 May; C is nobody's. 佐藤 changes from 1課 to 2課 on 1 June. */
const TABLES = {
  ...toTables(
    workbook({
      contracts: [
        contract('A', '2024-01-01..2024-04-30', { rep: '田中', product: '水' }),
        contract('A', '2024-05-01..2024-12-31', { rep: '佐藤', product: '茶' }),
        contract('B', '2024-02-01..', { rep: '田中', product: '水' }),
        contract('C', '2024-03-01..', { rep: null }),
      ],
      areas: new Map([
        ['A', '藤沢'],
        ['B', '茅ヶ崎'],
      ]),
      teams: [
        { rep: '田中', team: '1課', from: null, to: null },
        { rep: '佐藤', team: '1課', from: null, to: d('2024-05-31') },
        { rep: '佐藤', team: '2課', from: d('2024-06-01'), to: null },
      ],
    }),
  ),
  ranks: ['Gold'],
};
const FACTS = buildFacts(
  { ...TABLES, customerInfo: { ...TABLES.customerInfo, rank: Int32Array.of(NO_NAME, 0, NO_NAME) } },
  DEFAULT_SETTINGS,
  d('2024-12-31'),
);
const [TANAKA, SATO] = [0, 1];
const [A] = [0];

const slice = (filter: Filter): Slice => sliceOf(FACTS, filter, nearestName);
const customers = (filter: Filter): string[] =>
  TABLES.customers.filter((_name, index) => slice(filter).customer(index));
const ownership = (filter: Filter, customer: number): string[] => {
  const chosen = slice(filter);
  return chosen.facts.spells[customer]!.flatMap((spell) => selectedOwnership(chosen, spell)).map(
    ({ from, to }) => `${iso(from)}..${iso(to)}`,
  );
};

test('without a filter everyone is selected', () => {
  for (const everyone of [slice({}), wholeTeam(FACTS)]) {
    expect([0, 1, 2, NO_NAME].map(everyone.customer)).toEqual([true, true, true, true]);
    expect(repSelected(everyone, NO_NAME, d('2024-06-01'))).toBe(true);
    expect(everyone.facts).toBe(FACTS);
  }
});

test.each([
  [{ customer: 'B' }, ['B']],
  [{ area: '藤沢' }, ['A']],
  [{ rank: 'Gold' }, ['B']],
  [{ area: '藤沢', rank: 'Gold' }, []],
  [{ area: '茅ヶ崎', rank: 'Gold' }, ['B']],
  [{ rep: '田中' }, ['A', 'B', 'C']],
])('%j selects the customers %j', (filter: Filter, expected) => {
  expect(customers(filter)).toEqual(expected);
});

test('rows without a customer are out where a customer condition stands', () => {
  expect(slice({ area: '藤沢' }).customer(NO_NAME)).toBe(false);
});

test('names are found however they are typed', () => {
  expect(customers({ rank: 'ＧＯＬＤ' })).toEqual(['B']);
  expect(customers({ area: ' 藤 沢 ' })).toEqual(['A']);
});

test('a rep owns from the day of the handover', () => {
  expect(ownership({ rep: '田中' }, A)).toEqual(['2024-01-01..2024-04-30']);
  expect(ownership({ rep: '佐藤' }, A)).toEqual(['2024-05-01..2024-12-31']);
  expect(ownership({}, A)).toEqual(['2024-01-01..2024-12-31']);
});

test('a team owns while its member is in it; a handover inside the team is none', () => {
  expect(ownership({ team: '1課' }, A)).toEqual(['2024-01-01..2024-05-31']);
  expect(ownership({ team: '2課' }, A)).toEqual(['2024-06-01..2024-12-31']);
  expect(ownership({ team: '1課', rep: '佐藤' }, A)).toEqual(['2024-05-01..2024-05-31']);
  expect(ownership({ team: '2課', rep: '田中' }, A)).toEqual([]);
});

test('rows of a rep count for the team of that day', () => {
  const first = slice({ team: '1課' });
  expect(repSelected(first, SATO, d('2024-05-31'))).toBe(true);
  expect(repSelected(first, SATO, d('2024-06-01'))).toBe(false);
  expect(repSelected(first, TANAKA, d('2024-06-01'))).toBe(true);
  expect(repSelected(first, NO_NAME, d('2024-06-01'))).toBe(false);
});

test.each(['未割当', 'Unassigned'])('%s selects rows without a rep', (rep) => {
  const unassigned = slice({ rep });
  expect(repSelected(unassigned, NO_NAME, d('2024-06-01'))).toBe(true);
  expect(repSelected(unassigned, TANAKA, d('2024-06-01'))).toBe(false);
});

test('a product selects the contracts before spells are built', () => {
  expect(ownership({ product: '水' }, A)).toEqual(['2024-01-01..2024-04-30']);
  expect(ownership({ product: '茶' }, A)).toEqual(['2024-05-01..2024-12-31']);
});

test.each([
  [{ rep: '田仲' }, 'rep', '田仲', '田中'],
  [{ area: '藤澤' }, 'area', '藤澤', '藤沢'],
  [{ team: '3課' }, 'team', '3課', '1課'],
  [{ rank: 'Silver' }, 'rank', 'Silver', ''],
  [{ product: '珈琲豆' }, 'product', '珈琲豆', ''],
  [{ customer: 'Zebra' }, 'customer', 'Zebra', ''],
])('%j is unknown', (filter: Filter, kind, name, nearest) => {
  expect(thrownBy(() => slice(filter))).toEqual({ code: 'unknown-name', params: { kind, name, nearest } });
});
