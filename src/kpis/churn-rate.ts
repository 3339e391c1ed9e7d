import { defineKpi } from '../core/kpi';

export default defineKpi({
  id: 'churn-rate',
  place: 14,
  functionName: 'KPI_CHURN_RATE',
  name: { ja: '解約率', en: 'Churn rate' },
  reading: 'かいやくりつ',
  summary: { ja: '契約をやめた顧客の割合', en: 'The share of customers who left' },
  formula: {
    ja: '期首の契約客のうち期末に契約していない割合',
    en: 'customers active at the opening and gone at the close ÷ customers active at the opening',
  },
  unit: 'ratio',
  better: 'lower',
  accumulates: 'rate',
  needs: ['spells'],
  numerator: {
    name: { ja: '期末に契約なし', en: 'gone at the close' },
    value: ({ stocks }) => stocks.opening - stocks.retained,
  },
  denominator: { name: { ja: '期首の契約客', en: 'active at the opening' }, value: ({ stocks }) => stocks.opening },
  isProportion: true,
  examples: ['()', '("2024-05")', '("FY2023")'],
});
