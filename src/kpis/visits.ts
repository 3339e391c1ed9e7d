import { defineKpi } from '../core/kpi';

export default defineKpi({
  id: 'visits',
  place: 4,
  functionName: 'KPI_VISITS',
  name: { ja: '訪問件数', en: 'Visits' },
  reading: 'ほうもんけんすう',
  summary: { ja: '訪問した回数', en: 'How many visits were made' },
  formula: { ja: '種別が訪問の活動の数', en: 'activities of kind visit' },
  unit: 'count',
  better: 'higher',
  accumulates: 'sum',
  needs: ['visits'],
  numerator: { name: { ja: '訪問', en: 'visits' }, value: ({ activities }) => activities.visits },
  base: ({ stocks }) => stocks.opening,
  examples: ['()', '("2024-05")', '("FY2023")'],
});
