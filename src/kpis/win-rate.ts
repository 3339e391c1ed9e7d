import { defineKpi } from '../core/kpi';

export default defineKpi({
  id: 'win-rate',
  place: 21,
  functionName: 'KPI_WIN_RATE',
  name: { ja: '成約率', en: 'Win rate' },
  reading: 'せいやくりつ',
  summary: { ja: '結論の出た商談のうち受注した割合', en: 'The share of decided deals that were won' },
  formula: { ja: '受注 ÷ (受注 + 失注)', en: 'won ÷ (won + lost)' },
  unit: 'ratio',
  better: 'higher',
  accumulates: 'rate',
  needs: ['visits'],
  numerator: { name: { ja: '受注', en: 'won' }, value: ({ activities }) => activities.won },
  denominator: {
    name: { ja: '受注 + 失注', en: 'won + lost' },
    value: ({ activities }) => activities.won + activities.lost,
  },
  isProportion: true,
  examples: ['()', '("2024-05")', '("FY2023")'],
});
