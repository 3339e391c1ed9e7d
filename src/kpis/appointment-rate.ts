import { defineKpi } from '../core/kpi';

export default defineKpi({
  id: 'appointment-rate',
  place: 3,
  functionName: 'KPI_APPOINTMENT_RATE',
  name: { ja: 'アポ獲得率', en: 'Appointment rate' },
  reading: 'あぽかくとくりつ',
  summary: { ja: 'アプローチのうちアポにつながった割合', en: 'The share of approaches that led to an appointment' },
  formula: { ja: 'アポ獲得となったアプローチ ÷ アプローチ', en: 'approaches with outcome appointment ÷ approaches' },
  unit: 'ratio',
  better: 'higher',
  accumulates: 'rate',
  needs: ['visits'],
  numerator: { name: { ja: 'アポ獲得', en: 'appointments' }, value: ({ activities }) => activities.appointments },
  denominator: { name: { ja: 'アプローチ', en: 'approaches' }, value: ({ activities }) => activities.approaches },
  isProportion: true,
  examples: ['()', '("2024-05")', '("FY2023")'],
});
