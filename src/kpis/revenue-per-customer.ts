import { defineKpi } from '../core/kpi';

export default defineKpi({
  id: 'revenue-per-customer',
  place: 10,
  functionName: 'KPI_REVENUE_PER_CUSTOMER',
  name: { ja: '客単価', en: 'Revenue per customer' },
  reading: 'きゃくたんか',
  summary: { ja: '取引のあった顧客1社あたりの売上', en: 'Yen per customer with a transaction' },
  formula: { ja: '売上 ÷ 取引のあった顧客数', en: 'revenue ÷ customers with a transaction' },
  unit: 'yenPerCompany',
  better: 'higher',
  accumulates: 'rate',
  needs: ['transactions'],
  numerator: { name: { ja: '売上', en: 'revenue' }, value: ({ money }) => money.revenue },
  denominator: {
    name: { ja: '取引のあった顧客', en: 'paying customers' },
    value: ({ money }) => money.payingCustomers,
  },
  examples: ['()', '("2024-05")', '("FY2023")'],
});
