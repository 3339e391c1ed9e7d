import { defineKpi } from '../core/kpi';

export default defineKpi({
  id: 'cumulative-revenue',
  place: 18,
  functionName: 'KPI_CUMULATIVE_REVENUE',
  name: { ja: '現在までの利用金額', en: 'Revenue to date per customer' },
  reading: 'げんざいまでのりようきんがく',
  summary: {
    ja: '契約中の顧客がこれまでに支払った金額の平均',
    en: 'What current customers have paid so far, on average',
  },
  formula: {
    ja: '期末に契約中の顧客の、これまでの取引金額の平均。顧客を指定するとその顧客の合計',
    en: 'mean of all transactions to date over customers active at the close; with a customer filter, the sum of that customer',
  },
  unit: 'yenPerCompany',
  better: 'higher',
  accumulates: 'stock',
  needs: ['transactions'],
  numerator: { name: { ja: 'これまでの取引金額', en: 'transactions to date' }, value: ({ money }) => money.cumulative },
  denominator: {
    name: { ja: '契約中の顧客', en: 'active customers' },
    value: ({ money }) => money.cumulativeCustomers,
  },
  examples: ['()', '("2024-05")', '("FY2023")'],
});
