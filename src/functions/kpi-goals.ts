/** KPI_TARGET, KPI_GAP and KPI_STATUS: a KPI against its goal. */
import type { Bilingual } from '../core/language';
import type { Goal } from '../goals/targets';
import { STATUS_TEXT } from '../reports/formats';
import type { CellValue, FunctionDefinition } from './function-definition';
import { goalOf, statusOf } from './standing';

const BLANK_WITHOUT_GOAL: Bilingual = { ja: '目標がないときは空欄', en: 'blank without a target' };

export const KPI_TARGET: FunctionDefinition = {
  name: 'KPI_TARGET',
  title: { ja: 'KPIの目標', en: 'Target of a KPI' },
  reading: 'けーぴーあいのもくひょう',
  summary: { ja: '目標シートにある、その期間の目標', en: 'The target of the period, from the targets sheet' },
  details: {
    ja: '月の目標から、件数と金額は合計、継続率は掛け合わせ、ほかの率は平均。範囲の目標は下限と上限の2セル',
    en: 'from the months: counts and money add up, retention compounds, other rates are the mean; a range spills its two bounds',
  },
  parameters: ['kpi', 'period', 'filter', 'more'],
  returns: { type: 'number', text: BLANK_WITHOUT_GOAL },
  examples: ['("商談数")', '("訪問頻度", "2024-06", "佐藤")'],
  englishExamples: ['("Meetings")', '("Visit frequency", "2024-06", "Sato")'],
  compute: (call) => {
    const goal = goalOf(call);
    if (goal === null) return '';
    return goal.kind === 'value' ? goal.value : [[goal.lower, goal.upper === Infinity ? '' : goal.upper]];
  },
};

export const KPI_GAP: FunctionDefinition = {
  name: 'KPI_GAP',
  title: { ja: 'KPIと目標の差', en: 'Gap of a KPI' },
  reading: 'けーぴーあいともくひょうのさ',
  summary: { ja: '実績から目標を引いた差', en: 'The figure less its target' },
  details: {
    ja: '実績 − 目標。範囲の目標では、範囲の中なら 0、外なら近いほうの端との差',
    en: 'actual − target; against a range 0 inside it, otherwise the difference to the nearer bound',
  },
  parameters: ['kpi', 'period', 'filter', 'more'],
  returns: {
    type: 'number',
    text: { ja: '実績か目標がないときは空欄', en: 'blank without a figure or a target' },
  },
  examples: ['("商談数")', '("継続率", "2024-05")'],
  englishExamples: ['("Meetings")', '("Retention rate", "2024-05")'],
  compute: (call) => {
    const goal = goalOf(call);
    const actual = call.figure(call.kpi).value;
    return goal === null || actual === null ? '' : gap(actual, goal);
  },
};

export const KPI_STATUS: FunctionDefinition = {
  name: 'KPI_STATUS',
  title: { ja: 'KPIの判定', en: 'Status of a KPI' },
  reading: 'けーぴーあいのはんてい',
  summary: {
    ja: '目標に対する判定(◎ 達成、△ 注意、▲ 遅れ …)',
    en: 'How it stands (◎ on target, △ caution, ▲ behind …)',
  },
  details: {
    ja: '進捗シートと同じ判定。月の途中の件数と金額は、目標 × 営業日のペースと比べる',
    en: 'as on the progress sheet; counts and money of a running month are held against target × pace',
  },
  parameters: ['kpi', 'period', 'filter', 'more'],
  returns: { type: 'string', text: { ja: '記号と言葉', en: 'sign and word' } },
  examples: ['("商談数")', '("継続率", "2024-05", "佐藤")'],
  englishExamples: ['("Meetings")', '("Retention rate", "2024-05", "Sato")'],
  compute: (call): CellValue => STATUS_TEXT[statusOf(call)][call.workbook.language],
};

function gap(actual: number, goal: Goal): number {
  if (goal.kind === 'value') return actual - goal.value;
  if (actual < goal.lower) return actual - goal.lower;
  return actual > goal.upper ? actual - goal.upper : 0;
}
