import { defineKpi } from '../core/kpi';

export default defineKpi({
  id: 'retention-rate',
  place: 13,
  functionName: 'KPI_RETENTION',
  name: { ja: '継続率', en: 'Retention rate' },
  reading: 'けいぞくりつ',
  summary: { ja: '契約を続けてくれた顧客の割合', en: 'The share of customers who stayed' },
  formula: {
    ja: '期首の契約客のうち期末も契約中の割合',
    en: 'customers active at the opening and at the close ÷ customers active at the opening',
  },
  unit: 'ratio',
  better: 'higher',
  accumulates: 'rate',
  needs: ['spells'],
  numerator: { name: { ja: '期末も契約中', en: 'still active at the close' }, value: ({ stocks }) => stocks.retained },
  denominator: { name: { ja: '期首の契約客', en: 'active at the opening' }, value: ({ stocks }) => stocks.opening },
  isProportion: true,
  attainmentFrom: 'churn-rate',
  examples: ['()', '("2024-05")', '("FY2023")'],
});
