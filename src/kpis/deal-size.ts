import { defineKpi } from '../core/kpi';

export default defineKpi({
  id: 'deal-size',
  place: 9,
  functionName: 'KPI_DEAL_SIZE',
  name: { ja: '取引単価', en: 'Deal size' },
  reading: 'とりひきたんか',
  summary: { ja: '取引1件あたりの金額', en: 'Yen per transaction' },
  formula: { ja: '売上 ÷ 取引件数', en: 'revenue ÷ number of transactions' },
  unit: 'yenPerTransaction',
  better: 'higher',
  accumulates: 'rate',
  needs: ['transactions'],
  numerator: { name: { ja: '売上', en: 'revenue' }, value: ({ money }) => money.revenue },
  denominator: { name: { ja: '取引件数', en: 'transactions' }, value: ({ money }) => money.transactions },
  examples: ['()', '("2024-05")', '("FY2023")'],
});
