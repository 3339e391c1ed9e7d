import { defineKpi } from '../core/kpi';

export default defineKpi({
  id: 'meetings',
  place: 1,
  functionName: 'KPI_MEETINGS',
  name: { ja: '商談数', en: 'Meetings' },
  reading: 'しょうだんすう',
  summary: { ja: '商談まで進んだ活動の数', en: 'How many activities became a sales meeting' },
  formula: {
    ja: '結果が商談、または訪問・オンラインで見積・受注・失注となった活動の数(定期訪問を除く)',
    en: 'activities with outcome meeting, or visit/online with outcome quote, won or lost; never routine ones',
  },
  unit: 'count',
  better: 'higher',
  accumulates: 'sum',
  needs: ['visits'],
  numerator: { name: { ja: '商談', en: 'meetings' }, value: ({ activities }) => activities.meetings },
  base: ({ stocks }) => stocks.opening,
  examples: ['()', '("2024-05")', '("FY2023")'],
});
