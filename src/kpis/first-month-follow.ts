import { defineKpi } from '../core/kpi';

export default defineKpi({
  id: 'first-month-follow',
  place: 8,
  functionName: 'KPI_FIRST_MONTH_FOLLOW',
  name: { ja: '初月フォロー率', en: 'First-month follow-up' },
  reading: 'しょげつふぉろーりつ',
  summary: {
    ja: '契約が始まった顧客を30日以内にフォローした割合',
    en: 'The share of new contracts followed up within 30 days',
  },
  formula: {
    ja: '開始日の翌日から30日以内に訪問またはフォロー電話のあった契約 ÷ 期間中に始まり30日以上たった契約',
    en: 'spells with a visit or follow-up call within 30 days after the start ÷ spells begun in the period at least 30 days ago',
  },
  unit: 'ratio',
  better: 'higher',
  accumulates: 'rate',
  needs: ['visits', 'spells'],
  numerator: { name: { ja: 'フォローした契約', en: 'followed up' }, value: ({ follow }) => follow.spellsFollowed },
  denominator: { name: { ja: '始まった契約', en: 'begun' }, value: ({ follow }) => follow.spellsBegun },
  isProportion: true,
  examples: ['()', '("2024-05")', '("FY2023")'],
});
