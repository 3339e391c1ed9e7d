import { type PolicyRule, readPolicyRows } from '../../src/intake/policies';
import { unusedSettings } from '../../src/intake/settings';

const rule = (lower: number | null, upper: number | null, weight: number | null = null): PolicyRule => ({
  lower,
  upper,
  weight,
});

test.each<[unknown, PolicyRule | null]>([
  ['1.5〜4', rule(1.5, 4)],
  ['１．５～４', rule(1.5, 4)],
  ['1.5 ~ 4', rule(1.5, 4)],
  ['2-4', rule(2, 4)],
  ['2から4まで', rule(2, 4)],
  ['1.5 to 4', rule(1.5, 4)],
  ['4以下', rule(null, 4)],
  ['4回以内', rule(null, 4)],
  ['at most 4', rule(null, 4)],
  ['<=4', rule(null, 4)],
  ['2以上', rule(2, null)],
  ['At least 2', rule(2, null)],
  ['2以上、4以下', rule(2, 4)],
  ['2以上, 4以下', rule(2, 4)],
  ['2', rule(2, 2)],
  [2, rule(2, 2)],
  [0.95, rule(0.95, 0.95)],
  ['95%以上', rule(0.95, null)],
  ['1,200万円以上、重み 2', rule(12_000_000, null, 2)],
  ['12,000円〜20,000円', rule(12_000, 20_000)],
  ['重み 2', rule(null, null, 2)],
  ['重み2', rule(null, null, 2)],
  ['Weight: 0.5', rule(null, null, 0.5)],
  ['at least 2; weight 3', rule(2, null, 3)],
  // The wrong way round, negative, half understood, no figure at all.
  ['4〜2', null],
  ['-2以上', null],
  ['2以上、なるべく', null],
  ['たくさん', null],
  ['重み', null],
  [true, null],
  [new Date(Date.UTC(2024, 1, 4)), null],
])('%j', (cell, expected) => {
  expect(readPolicyRows([['方針: 訪問頻度', cell]])[0]?.rule).toEqual(expected);
});

test('only rows that name a policy and have a value, with their rows', () => {
  const cells = [
    ['設定', '値'],
    ['方針: 訪問頻度', ''],
    ['方針:訪問件数', '10以上', '意味'],
    ['方針', '10'],
    [' policy : Visits ', '5'],
    ['KGI', 100],
    [],
  ];
  expect(readPolicyRows(cells).map(({ row, kpi, text }) => [row, kpi, text])).toEqual([
    [3, '訪問件数', '10以上'],
    [5, 'Visits', '5'],
  ]);
});

test('a policy is no unused setting', () => {
  expect(unusedSettings([['設定'], ['方針: 訪問頻度', '4以下'], ['方真: 訪問頻度', '4以下']])).toEqual([
    '方真: 訪問頻度',
  ]);
});
