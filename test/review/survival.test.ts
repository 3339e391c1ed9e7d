/** Curves of groups: by hand, and with the medians of 想定継続期間. */
import { parseIsoDay } from '../../src/core/days';
import { figureOf, measure } from '../../src/core/evaluate';
import { monthOf } from '../../src/core/periods';
import type { Settings } from '../../src/core/settings';
import { type Filter, sliceOf } from '../../src/core/slice';
import { KPIS } from '../../src/kpis';
import { survival } from '../../src/review/survival';
import { factsOfSheets } from '../support/report-facts';
import { sampleFacts } from '../support/sample-facts';

const HEADER = ['顧客', '担当者', '商品', '開始日', '解約日', '金額', '請求'];
const factsOf = (contracts: readonly unknown[][], settings: Partial<Settings> = {}) =>
  factsOfSheets({ 契約: [HEADER, ...contracts] }, parseIsoDay('2024-06-30')!, settings);
/** So many customers from 1 January 2024, the first of them ended on 1 March: their day 61, or 2.004 months. */
const office = (count: number, ended: number, product = '水', rep = '佐藤'): unknown[][] =>
  Array.from({ length: count }, (_, i) => [
    ...[`${rep}${product}${i}`, rep, product, '2024/1/1', i < ended ? '2024/3/1' : '', 1000, '月額'],
  ]);

test('twelve customers, two of them gone after two months, on their day 182', () => {
  const { all } = survival(factsOf(office(12, 2)));
  expect(all).toMatchObject({ spells: 12, ended: 2, medianMonths: null });
  expect([0, 2, 2.25, 5.75].map((months) => all.surviving(months))).toEqual([1, 1, 10 / 12, 10 / 12]);
  expect([0, 2, 3, 5.75, 6].map((months) => all.atRisk(months))).toEqual([12, 12, 10, 10, 0]);
  // 6 months are 182.6 days.
  expect(all.until).toBe(6);
  expect(all.surviving(6)).toBeNull();
});

test('the line stops where fewer than ten are left, and is not drawn of nine', () => {
  const { all } = survival(factsOf(office(12, 3)));
  expect(all.until).toBe(2.25);
  expect(all.surviving(2)).toBe(1);
  expect(survival(factsOf(office(9, 0))).all).toMatchObject({ spells: 9, until: 0 });
  expect(survival(factsOf([])).all).toMatchObject({ spells: 0, ended: 0, until: 0, medianMonths: null });
});

test('who began before the record comes in at that age: the first months are too thin to draw', () => {
  // Ten at risk after day 91, which is 2.99 months; nobody is followed from the beginning.
  const { all } = survival(factsOf(office(12, 2), { recordStart: parseIsoDay('2024-04-01') }));
  expect(all).toMatchObject({ spells: 10, ended: 0, until: 0 });
  expect([0, 2, 3, 4].map((months) => all.atRisk(months))).toEqual([0, 0, 10, 10]);
});

test('the three largest of each kind, by size and then by name; nameless ones are no group', () => {
  const { groups } = survival(
    factsOf([
      ...office(4, 0, 'い', '田中'),
      ...office(4, 0, 'あ', '鈴木'),
      ...office(5, 0, 'う', '佐藤'),
      ...office(1, 0, 'え', '伊藤'),
      ...office(6, 0, '', ''),
      ['先', '伊藤', 'え', '2024/7/1', '', 1000, '月額'],
    ]),
  );
  expect(groups.product.map(({ name, spells }) => [name, spells])).toEqual([
    ['う', 5],
    ['あ', 4],
    ['い', 4],
  ]);
  expect(groups.rep.map(({ name }) => name)).toEqual(['佐藤', '田中', '鈴木']);
  expect(groups.area).toEqual([]);
});

test('a handed over customer counts for who had it at the end', () => {
  const { groups } = survival(
    factsOf([
      ['A', '佐藤', '水', '2024/1/1', '2024/2/29', 1000, '月額'],
      ['A', '田中', '水', '2024/3/1', '', 1000, '月額'],
    ]),
  );
  expect(groups.rep.map(({ name, spells, ended }) => [name, spells, ended])).toEqual([['田中', 1, 0]]);
});

describe.each<[string, Partial<Settings>]>([
  ['as it is', {}],
  ['with a late record', { recordStart: parseIsoDay('2023-01-01') }],
])('the sample %s', (_, settings) => {
  const facts = sampleFacts(settings);
  const month = monthOf(facts.asOf, facts.settings.closingDay);
  const kpi = KPIS.find(({ id }) => id === 'expected-tenure')!;
  const tenure = (filter: Filter): number | null =>
    figureOf(
      kpi,
      measure(
        sliceOf(facts, filter, () => ''),
        { first: month, last: month },
      ),
    ).value;
  const { all, groups } = survival(facts);

  test('medians are those of the KPI', () => {
    expect(all.medianMonths).toBe(tenure({}));
    for (const kind of ['product', 'rep', 'area'] as const) {
      expect(groups[kind]).toHaveLength(3);
      for (const { name, medianMonths } of groups[kind]) expect(medianMonths).toBe(tenure({ [kind]: name }));
    }
    const medians = Object.values(groups).flatMap((curves) => curves.map(({ medianMonths }) => medianMonths));
    expect(medians.filter((each) => each !== null).length).toBeGreaterThan(2);
  });

  test('curves begin at 1 and never rise, and stop with too few', () => {
    for (const curve of [all, ...Object.values(groups).flat()]) {
      let height = 1;
      for (let months = 0; months < Math.min(36, curve.until); months += 0.25) {
        const next = curve.surviving(months)!;
        expect(next).toBeLessThanOrEqual(height);
        expect(curve.atRisk(months)).toBeGreaterThanOrEqual(10);
        height = next;
      }
    }
  });
});
