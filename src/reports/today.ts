/** 今日の予定: each rep's visits of the day in the order of the walk, then the week, and plan against actual. */
import type { Bilingual, Language } from '../core/language';
import type { Highlight, PlanCell, SheetPlan } from '../core/sheet-plan';
import { distinctNames } from '../daily/distinct-names';
import type { Plan, Share } from '../daily/plan/types';
import { fill } from '../i18n/sentences';
import { ACCENT, asOfText, QUIET } from './formats';
import { BLANK, text } from './plan-cells';
import { TODAY_COLUMNS, type TodayContext, type TodayInput, type TodayRow } from './today-parts';
import { todayTables } from './today-tables';
import { visitRows } from './today-visits';

export const TODAY_SHEET: Bilingual = { ja: '今日の予定', en: 'Today' };
export const TODAY_BLOCK = 'KPI_TODAY';

const TEXT = {
  title: { ja: 'ルートKPI 今日の予定', en: 'Route KPI today' },
  refreshed: { ja: '更新 {at}', en: 'Refreshed {at}' },
  meta: {
    ja: '{asOf}   {reps}人の予定 {visits}件(済 {done}件)   担当者ごとに、エリアをまとめて回る順です',
    en: '{asOf}   Visits: {visits} ({done} done), reps: {reps}   By rep, in the order of a walk area by area',
  },
  closed: {
    ja: '   今日は休業日です。約束した訪問だけを載せています',
    en: '   Today is a day off: only what was agreed',
  },
  order: {
    ja: '選ぶ順: ①今日の約束 ②上長「高」 ③前の日のやり残し ④巡回に4割、これからの方・節目の日に2割の枠 ⑤残りは約束、急ぎ、巡回、近況うかがいの順。上長「低」は最後',
    en: 'Chosen by: 1 agreed for today, 2 manager "high", 3 left over, 4 two fifths for rounds and one fifth for care in time, 5 agreed, urgent, rounds, care; "low" last',
  },
  within: {
    ja: '急ぎは 金額×待っている日数、巡回は 金額×目安の何倍たったか、の大きい順。朝いちばんの更新で決まり、その日は変わりません(空いた枠だけ埋まります)',
    en: 'Urgent by yen × days waited, rounds by yen × intervals passed. Fixed by the first refresh of the day; after it only free places are filled',
  },
  note: {
    ja: '金額 = 顧客は今月を含む12か月の売上。見込み客(斜体)は {value}',
    en: 'Yen = revenue of 12 months, this one included; of prospects (italic) {value}',
  },
  value: {
    ja: '新しい顧客の1年目の売上の中央値{first} × 契約になる割合(今すぐ {now}、これから {later})',
    en: 'the median first year of a new customer {first} × the share that signs (now {now}, later {later})',
  },
  unknown: { ja: '不明(1年たった新しい顧客がまだいません)', en: 'unknown: no new customer has completed a year' },
  share: { ja: '{share}%(n={count})', en: '{share} % (n={count})' },
  assumed: {
    ja: '記録がまだ少なく10人に2人と仮定(n={count})',
    en: 'two in ten assumed, n={count}',
  },
  nobody: { ja: '予定を立てる顧客がまだいません。', en: 'There is nobody to plan visits for yet.' },
} satisfies Record<string, Bilingual>;

const KEY_COLUMN = 1;
const WRAPPED = { column: 3, columns: 2 };
const STATUS_COLUMN = TODAY_COLUMNS.length - 1;
const HEAD_ROWS = 6;

export function todayPlan(input: TodayInput): SheetPlan {
  const { facts, plan, language } = input;
  const context: TodayContext = { ...input, customers: distinctNames(facts.tables.customers) };
  const rows: TodayRow[] =
    plan.reps.length === 0
      ? [{ cells: [text(TEXT.nobody[language])] }]
      : [...plan.reps.flatMap((rep) => visitRows(rep, context)), ...todayTables(context)];
  return {
    sheetName: TODAY_SHEET[language],
    blockName: TODAY_BLOCK,
    cells: [...headRows(input), ...rows.map(({ cells }) => row(cells))],
    rowKeys: {
      firstRow: HEAD_ROWS,
      column: KEY_COLUMN,
      names: rows.map(({ key }) => (key === undefined ? [] : [key])),
    },
    highlights: highlights(rows.length),
    frozenRows: 1,
    columnWidths: TODAY_COLUMNS.map(({ width }) => width),
    stamp: { row: 0, column: STATUS_COLUMN },
    wrapped: WRAPPED,
  };
}

function headRows({ facts, plan, refreshedAt, language }: TodayInput): PlanCell[][] {
  const quiet = { color: QUIET, size: 9 };
  const meta = fill(TEXT.meta[language], {
    asOf: asOfText(facts.asOf, language),
    reps: plan.reps.length,
    visits: plan.today.length,
    done: plan.today.filter(({ status }) => status === 'done').length,
  });
  const stamp = text(fill(TEXT.refreshed[language], { at: refreshedAt }), { ...quiet, align: 'right' });
  const title = text(TEXT.title[language], { bold: true, size: 14, color: ACCENT });
  return [
    row([title, ...Array.from({ length: STATUS_COLUMN - 1 }, () => BLANK), stamp]),
    row([text(meta + (plan.isBusinessDay ? '' : TEXT.closed[language]), quiet)]),
    row([text(TEXT.order[language], quiet)]),
    row([text(TEXT.within[language], quiet)]),
    row([text(fill(TEXT.note[language], { value: valueText(plan, language) }), quiet)]),
    row([]),
  ];
}

function valueText({ prospects: { firstYear, now, later } }: Plan, language: Language): string {
  if (firstYear === null) return TEXT.unknown[language];
  const share = ({ share, count, isDefault }: Share): string =>
    fill(TEXT[isDefault ? 'assumed' : 'share'][language], { share: Math.round(share * 100), count });
  const first = `¥${Math.round(firstYear).toLocaleString('en-US')}`;
  return fill(TEXT.value[language], { first, now: share(now), later: share(later) });
}

/** One rule a sign over the status. */
function highlights(rows: number): Highlight[] {
  const column = { row: HEAD_ROWS, rows, column: STATUS_COLUMN, columns: 1 };
  const startsWith = (sign: string) => (cell: string) => `=LEFT(${cell},1)="${sign}"`;
  return [
    { ...column, formula: startsWith('☑'), look: { background: '#d9efe4', color: '#0b5d3b' } },
    { ...column, formula: startsWith('→'), look: { background: '#eeeeee', color: '#555555' } },
  ];
}

const row = (cells: readonly PlanCell[]): PlanCell[] => TODAY_COLUMNS.map((_, column) => cells[column] ?? BLANK);
