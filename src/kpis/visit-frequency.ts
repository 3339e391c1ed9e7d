import { defineKpi } from '../core/kpi';

export default defineKpi({
  id: 'visit-frequency',
  place: 6,
  functionName: 'KPI_VISIT_FREQUENCY',
  name: { ja: '訪問頻度', en: 'Visit frequency' },
  reading: 'ほうもんひんど',
  summary: { ja: '契約中の顧客を1社あたり月に何回訪問したか', en: 'Visits per customer under contract and month' },
  formula: {
    ja: '契約中の顧客への訪問 ÷ 顧客・月(契約していた日数を月の日数で割った合計)',
    en: 'visits to customers under contract ÷ customer-months (days under contract ÷ days of the month)',
  },
  unit: 'visitsPerCompanyMonth',
  better: 'in-range',
  accumulates: 'rate',
  needs: ['visits', 'spells'],
  numerator: {
    name: { ja: '契約中の顧客への訪問', en: 'visits to customers under contract' },
    value: ({ service }) => service.visitsUnderContract,
  },
  denominator: { name: { ja: '顧客・月', en: 'customer-months' }, value: ({ service }) => service.customerMonths },
  examples: ['()', '("2024-05")', '("FY2023")'],
});
