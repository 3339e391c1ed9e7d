import { defineKpi } from '../core/kpi';

export default defineKpi({
  id: 'kgi-progress',
  place: 22,
  functionName: 'KPI_KGI_PROGRESS',
  name: { ja: 'KGI達成率', en: 'KGI attainment' },
  reading: 'けーじーあいたっせいりつ',
  summary: { ja: '売上目標(KGI)にどこまで届いたか', en: 'How far the revenue goal (KGI) has been reached' },
  formula: { ja: 'KGIの期間の今日までの売上 ÷ KGI', en: 'revenue of the KGI period to date ÷ the KGI' },
  unit: 'ratio',
  better: 'higher',
  accumulates: 'rate',
  needs: ['transactions'],
  numerator: { name: { ja: '期間の売上', en: 'revenue to date' }, value: ({ money }) => money.kgiRevenue },
  denominator: { name: { ja: 'KGI', en: 'KGI' }, value: ({ cell }) => cell.kgi.target },
  base: ({ stocks }) => stocks.opening,
  examples: ['()', '("2024-05")', '("FY2023")'],
});
