import { defineKpi } from '../core/kpi';

export default defineKpi({
  id: 'calls',
  place: 5,
  functionName: 'KPI_CALLS',
  name: { ja: '通話数', en: 'Calls' },
  reading: 'つうわすう',
  summary: { ja: '電話をかけた、または受けた回数', en: 'How many phone calls were made or taken' },
  formula: {
    ja: '通話の表があればその行数、なければ種別が電話の活動の数',
    en: 'rows of the calls table if there are any, otherwise activities of kind call',
  },
  unit: 'count',
  better: 'higher',
  accumulates: 'sum',
  needs: ['calls'],
  numerator: { name: { ja: '通話', en: 'calls' }, value: ({ activities }) => activities.calls },
  base: ({ stocks }) => stocks.opening,
  examples: ['()', '("2024-05")', '("FY2023")'],
});
