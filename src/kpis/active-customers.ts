import { defineKpi } from '../core/kpi';

export default defineKpi({
  id: 'active-customers',
  place: 17,
  functionName: 'KPI_ACTIVE_CUSTOMERS',
  name: { ja: '契約中の顧客数', en: 'Active customers' },
  reading: 'けいやくちゅうのこきゃくすう',
  summary: { ja: '期末に契約中の顧客の数', en: 'How many customers are under contract at the close' },
  formula: { ja: '期末日の終わりに契約中の顧客の数', en: 'customers active at the close of the last day' },
  unit: 'companies',
  better: 'higher',
  accumulates: 'stock',
  needs: ['spells'],
  numerator: { name: { ja: '契約中の顧客', en: 'active customers' }, value: ({ stocks }) => stocks.closing },
  base: ({ stocks }) => stocks.opening,
  examples: ['()', '("2024-05")', '("FY2023")'],
});
