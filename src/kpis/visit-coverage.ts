import { defineKpi } from '../core/kpi';

export default defineKpi({
  id: 'visit-coverage',
  place: 7,
  functionName: 'KPI_VISIT_COVERAGE',
  name: { ja: '訪問カバー率', en: 'Visit coverage' },
  reading: 'ほうもんかばーりつ',
  summary: {
    ja: '契約中の顧客のうち一度でも訪問した割合',
    en: 'The share of customers under contract that were visited at least once',
  },
  formula: {
    ja: '期間中に一度でも訪問した契約顧客 ÷ 期間中に一日でも契約していた顧客',
    en: 'customers under contract with at least one visit ÷ customers under contract on at least one day',
  },
  unit: 'ratio',
  better: 'higher',
  accumulates: 'rate',
  needs: ['visits', 'spells'],
  numerator: {
    name: { ja: '訪問した契約顧客', en: 'customers visited' },
    value: ({ service }) => service.customersVisited,
  },
  denominator: {
    name: { ja: '契約顧客', en: 'customers under contract' },
    value: ({ service }) => service.customersUnderContract,
  },
  isProportion: true,
  examples: ['()', '("2024-05")', '("FY2023")'],
});
