/** KPI_EXPLAIN: what a figure was made of. */
import { explanation } from '../reports/explanation';
import { isChangedSinceRefresh } from '../sheets/shared/marks';
import type { FunctionDefinition } from './function-definition';
import { goalOf, statusOf } from './standing';

export const KPI_EXPLAIN: FunctionDefinition = {
  name: 'KPI_EXPLAIN',
  title: { ja: 'KPIの説明', en: 'Explanation of a KPI' },
  reading: 'けーぴーあいのせつめい',
  summary: { ja: 'その数字が何から計算されたか', en: 'What a figure was computed from' },
  details: {
    ja: '分子・分母・偶然の幅・使った行・使えなかった行とその理由を、2列の表で出します',
    en: 'numerator, denominator, range of chance, rows used, rows left out and why, as two columns',
  },
  parameters: ['kpi', 'period', 'filter', 'more'],
  returns: { type: 'Array', text: { ja: '項目と値の2列', en: 'two columns: item and value' } },
  examples: ['("継続率")', '("アポ獲得率", "2024-05", "佐藤")'],
  englishExamples: ['("Retention rate")', '("Appointment rate", "2024-05", "Sato")'],
  compute: (call) => {
    const { kpi, span, period } = call;
    const { workbook } = call;
    const figure = call.figure(kpi);
    // Goals are set for the team and for reps only.
    const hasGoal = Object.keys(call.filter).every((key) => key === 'rep');
    return explanation({
      kpi,
      figure,
      span,
      period,
      filter: call.filter,
      goal: hasGoal ? goalOf(call) : null,
      status: hasGoal ? statusOf(call) : 'no-goal',
      facts: workbook.facts,
      intake: workbook.intake,
      leftOut: workbook.leftOut,
      data: { readAt: workbook.readAt, isChanged: isChangedSinceRefresh() },
      language: workbook.language,
    }).map(([label, value]) => [label, value]);
  },
};
