import { defineKpi } from '../core/kpi';

export default defineKpi({
  id: 'approaches',
  place: 2,
  functionName: 'KPI_APPROACHES',
  name: { ja: 'アプローチ数', en: 'Approaches' },
  reading: 'あぷろーちすう',
  summary: { ja: '新しい話を始めようとした活動の数', en: 'How many attempts to open a new conversation' },
  formula: {
    ja: '目的がアポ取り・新規・開拓の活動、または目的が空欄で、契約中でない顧客への不在・断り・会話・アポ獲得の数',
    en: 'activities of purpose prospecting, or without a purpose and with outcome absent, refused, talked or appointment at a customer not under contract',
  },
  unit: 'count',
  better: 'higher',
  accumulates: 'sum',
  needs: ['visits'],
  numerator: { name: { ja: 'アプローチ', en: 'approaches' }, value: ({ activities }) => activities.approaches },
  base: ({ stocks }) => stocks.opening,
  examples: ['()', '("2024-05")', '("FY2023")'],
});
