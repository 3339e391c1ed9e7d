import { defineKpi } from '../core/kpi';

export default defineKpi({
  id: 'expected-tenure',
  place: 12,
  functionName: 'KPI_EXPECTED_TENURE',
  name: { ja: '想定継続期間', en: 'Expected tenure' },
  reading: 'そうていけいぞくきかん',
  summary: { ja: '顧客の半分が解約するまでの長さの見込み', en: 'The time after which half of the customers have left' },
  formula: {
    ja: 'カプラン・マイヤー法による契約期間の中央値(契約中の顧客は打ち切りとして扱う)',
    en: 'Kaplan–Meier median of spell lengths, customers still active being censored',
  },
  unit: 'months',
  better: 'higher',
  accumulates: 'stock',
  needs: ['spells'],
  numerator: {
    name: { ja: '契約期間の中央値', en: 'median spell length' },
    value: ({ tenure }) => tenure.medianMonths,
  },
  base: ({ tenure }) => tenure.spells,
  examples: ['()', '("2024-05")', '("FY2023")'],
});
