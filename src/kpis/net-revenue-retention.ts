import { defineKpi } from '../core/kpi';

export default defineKpi({
  id: 'net-revenue-retention',
  place: 20,
  functionName: 'KPI_NRR',
  name: { ja: '売上継続率', en: 'Net revenue retention' },
  reading: 'うりあげけいぞくりつ',
  summary: {
    ja: '前からの顧客の売上が、直前の同じ長さの期間からどれだけ続いているか',
    en: 'How much of the earlier revenue from existing customers was kept',
  },
  formula: {
    ja: '期首の契約客の売上 ÷ 同じ顧客の直前の同じ長さの期間の売上',
    en: 'revenue from customers active at the opening ÷ their revenue in the same number of months just before',
  },
  unit: 'ratio',
  better: 'higher',
  accumulates: 'rate',
  needs: ['spells', 'transactions'],
  numerator: {
    name: { ja: '期首の契約客の売上', en: 'revenue from opening customers' },
    value: ({ money }) => money.revenueFromOpening,
  },
  denominator: {
    name: { ja: 'その直前の期間の売上', en: 'their revenue just before' },
    value: ({ money }) => money.priorRevenueFromOpening,
  },
  base: ({ stocks }) => stocks.opening,
  examples: ['()', '("2024-05")', '("FY2023")'],
});
