import { defineKpi } from '../core/kpi';

export default defineKpi({
  id: 'new-customers',
  place: 16,
  functionName: 'KPI_NEW_CUSTOMERS',
  name: { ja: '新規獲得数', en: 'New customers' },
  reading: 'しんきかくとくすう',
  summary: { ja: '初めて契約した顧客の数', en: 'How many customers were won' },
  formula: { ja: '期間中に初めての契約が始まった顧客の数', en: 'customers whose first spell started in the period' },
  unit: 'companies',
  better: 'higher',
  accumulates: 'sum',
  needs: ['spells'],
  numerator: { name: { ja: '新規', en: 'new' }, value: ({ stocks }) => stocks.newCustomers },
  base: ({ stocks }) => stocks.opening,
  examples: ['()', '("2024-05")', '("FY2023")'],
});
