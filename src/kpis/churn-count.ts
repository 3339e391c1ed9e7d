import { defineKpi } from '../core/kpi';

export default defineKpi({
  id: 'churn-count',
  place: 15,
  functionName: 'KPI_CHURN_COUNT',
  name: { ja: '解約数', en: 'Cancellations' },
  reading: 'かいやくすう',
  summary: { ja: '解約した顧客の数', en: 'How many customers left' },
  formula: {
    ja: '期間中に契約が終わった顧客の数(更新で続いた契約を除く)',
    en: 'spells that ended in the period (renewals joined)',
  },
  unit: 'companies',
  better: 'lower',
  accumulates: 'sum',
  needs: ['spells'],
  numerator: { name: { ja: '解約', en: 'cancelled' }, value: ({ stocks }) => stocks.cancelled },
  base: ({ stocks }) => stocks.opening,
  examples: ['()', '("2024-05")', '("FY2023")'],
});
