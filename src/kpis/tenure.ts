import { defineKpi } from '../core/kpi';

export default defineKpi({
  id: 'tenure',
  place: 11,
  functionName: 'KPI_TENURE',
  name: { ja: '継続期間', en: 'Tenure' },
  reading: 'けいぞくきかん',
  summary: {
    ja: '契約中の顧客がこれまで続いている長さの平均',
    en: 'How long current customers have stayed so far, on average',
  },
  formula: {
    ja: '期末に契約中の顧客の、現在の契約の開始からの月数の平均(月 = 30.436875日)',
    en: 'mean months since the start of the current spell over customers active at the close (month = 30.436875 days)',
  },
  unit: 'months',
  better: 'higher',
  accumulates: 'stock',
  needs: ['spells'],
  numerator: { name: { ja: '継続月数の合計', en: 'sum of months' }, value: ({ tenure }) => tenure.months },
  denominator: { name: { ja: '契約中の顧客', en: 'active customers' }, value: ({ tenure }) => tenure.customers },
  examples: ['()', '("2024-05")', '("FY2023")'],
});
