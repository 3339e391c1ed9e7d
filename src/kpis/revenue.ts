import { defineKpi } from '../core/kpi';

export default defineKpi({
  id: 'revenue',
  place: 19,
  functionName: 'KPI_REVENUE',
  name: { ja: '売上', en: 'Revenue' },
  reading: 'うりあげ',
  summary: { ja: '期間の売上', en: 'Revenue of the period' },
  formula: { ja: '期間の取引金額の合計', en: 'sum of transactions dated in the period' },
  unit: 'yen',
  better: 'higher',
  accumulates: 'sum',
  needs: ['transactions'],
  numerator: { name: { ja: '売上', en: 'revenue' }, value: ({ money }) => money.revenue },
  base: ({ stocks }) => stocks.opening,
  examples: ['()', '("2024-05")', '("FY2023")'],
});
