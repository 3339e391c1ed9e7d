/** KPI_TABLE and KPI_TREND: many figures by one formula. */
import { measure } from '../core/evaluate';
import { figureOf } from '../core/evaluate';
import type { Bilingual, Language } from '../core/language';
import { formatMonth, monthOf } from '../core/periods';
import { type Filter, UNASSIGNED } from '../core/slice';
import { NO_NAME, type Tables } from '../core/tables';
import { KPIS } from '../kpis';
import { requireRecords, requireSomeRecord } from '../sheets/records';
import { readChoice, readCount } from './arguments';
import type { FunctionCall } from './function-call';
import type { CellValue, FunctionDefinition } from './function-definition';

type Grouping = 'rep' | 'month' | 'area' | 'team';
const GROUPINGS: ReadonlyMap<string, Grouping> = new Map<string, Grouping>([
  ['担当者', 'rep'],
  ['担当', 'rep'],
  ['rep', 'rep'],
  ['reps', 'rep'],
  ['月', 'month'],
  ['month', 'month'],
  ['months', 'month'],
  ['エリア', 'area'],
  ['area', 'area'],
  ['areas', 'area'],
  ['チーム', 'team'],
  ['team', 'team'],
  ['teams', 'team'],
]);
const ALL: Bilingual = { ja: '全体', en: 'All' };

export const KPI_TABLE: FunctionDefinition = {
  name: 'KPI_TABLE',
  title: { ja: 'KPIの一覧表', en: 'Table of KPIs' },
  reading: 'けーぴーあいのいちらんひょう',
  summary: {
    ja: 'すべてのKPIを、担当者・月・エリア・チームごとに並べた表',
    en: 'All KPIs by rep, month, area or team',
  },
  details: {
    ja: '見出しの行と列がつきます。1つの式で足りるので、セルごとに書くより速く、上限にもかかりにくくなります',
    en: 'with a header row and column; one formula is quicker than one a cell and spares the daily limits',
  },
  parameters: ['period', 'by', 'filter', 'more'],
  returns: {
    type: 'Array',
    text: { ja: 'KPI × 列の表。値がないところは空欄', en: 'KPIs × columns, blank where there is no value' },
  },
  examples: ['("先月", "担当者")', '("直近3か月", "月")', '("2024-04:2024-06", "月", "チーム=東チーム")'],
  englishExamples: [
    '("last month", "rep")',
    '("last 3 months", "month")',
    '("2024-04:2024-06", "month", "team=East team")',
  ],
  compute: (call) => {
    const { facts, language } = call.workbook;
    // The rows whose records are missing are blank.
    requireSomeRecord(call.workbook);
    const by = readChoice('by', call.argument('by'), GROUPINGS, Object.values(EXAMPLE_GROUPINGS[language]));
    const columns = columnsOf(call, by ?? null);
    const measures = columns.map(({ filter, span }) => measure(call.slice(filter), span));
    return [
      ['KPI', ...columns.map(({ name }) => name)],
      ...KPIS.map((kpi): CellValue[] => [
        kpi.name[language],
        ...measures.map((column) => figureOf(kpi, column).value ?? ''),
      ]),
    ];

    function columnsOf({ span, filter }: FunctionCall, grouping: Grouping | null) {
      const all = { name: ALL[language], filter: {}, span };
      if (grouping === 'month')
        return Array.from({ length: span.last - span.first + 1 }, (_, i) => {
          const month = span.first + i;
          return { name: formatMonth(month), filter: {}, span: { first: month, last: month } };
        });
      if (grouping === null) return [all];
      const only = filter[grouping];
      const names = only === undefined ? namesOf(facts.tables, grouping, language) : [only];
      const groups = names.map((name) => ({ name, filter: { [grouping]: name } as Filter, span }));
      return only === undefined ? [all, ...groups] : groups;
    }
  },
};

const EXAMPLE_GROUPINGS = { ja: ['担当者', '月', 'エリア', 'チーム'], en: ['rep', 'month', 'area', 'team'] } as const;

/** Rows without a rep have a column of their own: otherwise the reps' counts would not add up to the team's. */
function namesOf(tables: Tables, grouping: Exclude<Grouping, 'month'>, language: Language): readonly string[] {
  if (grouping !== 'rep') return grouping === 'area' ? tables.areas : tables.teams;
  const unassigned = [tables.visits, tables.contracts, tables.sales, tables.calls].some((table) =>
    table?.rep.includes(NO_NAME),
  );
  return unassigned ? [...tables.reps, UNASSIGNED[language === 'ja' ? 0 : 1]!] : tables.reps;
}

const MOST_MONTHS = 60;

export const KPI_TREND: FunctionDefinition = {
  name: 'KPI_TREND',
  title: { ja: 'KPIの推移', en: 'Trend of a KPI' },
  reading: 'けーぴーあいのすいい',
  summary: { ja: '終わった月のKPIを古い順に横に並べる', en: 'A KPI of the closed months, oldest first, in one row' },
  details: {
    ja: 'SPARKLINE の中に書くと小さなグラフになります。例: =SPARKLINE(KPI_TREND("継続率"))',
    en: 'within SPARKLINE it is a small chart. Example: =SPARKLINE(KPI_TREND("Retention rate"))',
  },
  parameters: ['kpi', 'months', 'filter', 'more'],
  returns: { type: 'Array', text: { ja: '1行。値がない月は空欄', en: 'one row; a month without a value is blank' } },
  examples: ['("継続率")', '("商談数", 6, "佐藤")'],
  englishExamples: ['("Retention rate")', '("Meetings", 6, "Sato")'],
  compute: (call) => {
    const { kpi } = call;
    const count = readCount('months', call.argument('months'), MOST_MONTHS) ?? 12;
    requireRecords(call.workbook, kpi.needs);
    const { facts, settings } = call.workbook;
    const current = monthOf(facts.asOf, settings.closingDay);
    const slice = call.slice();
    const last =
      measure(slice, { first: current, last: current })?.cell.period.partial === false ? current : current - 1;
    return [
      Array.from({ length: count }, (_, i) => {
        const month = last - count + 1 + i;
        return figureOf(kpi, measure(slice, { first: month, last: month })).value ?? '';
      }),
    ];
  },
};
