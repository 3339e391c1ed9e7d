/** What a figure was made of, line by line: for KPI_EXPLAIN and for the sheets that link to it. */
import { formatIsoDay } from '../core/days';
import type { Figure } from '../core/evaluate';
import type { Facts, RecordName } from '../core/facts';
import { RANGE_MARK } from '../core/figure-text';
import type { KpiDefinition } from '../core/kpi';
import type { Bilingual, Language } from '../core/language';
import { formatSpan, type MonthSpan, type Period } from '../core/periods';
import type { Filter } from '../core/slice';
import { wilsonInterval } from '../core/stats';
import { effectiveBasis } from '../core/transactions';
import type { Status } from '../goals/status';
import type { Goal } from '../goals/targets';
import { fill } from '../i18n/sentences';
import { tableName } from '../intake/pinned-sheets';
import type { LeftOut } from '../intake/left-out';
import type { Intake, TableKind } from '../intake/types';
import { FINDING_TEXTS } from './data-check-texts';
import { BASIS_NAMES, STATUS_TEXT } from './formats';

export interface ExplanationInput {
  readonly kpi: KpiDefinition;
  readonly figure: Figure;
  readonly span: MonthSpan;
  /** null while the span has not begun. */
  readonly period: Period | null;
  readonly filter: Filter;
  readonly goal: Goal | null;
  readonly status: Status;
  readonly facts: Facts;
  readonly intake: Pick<Intake, 'sources'>;
  readonly leftOut: readonly LeftOut[];
  readonly data: DataState;
  readonly language: Language;
}

/** How fresh what was read is. */
export interface DataState {
  /** `2024/07/01 08:12`, in the spreadsheet's zone: when the sheets were read. */
  readonly readAt: string;
  /** Somebody has edited something since the last refresh, as far as Google lets one notice. */
  readonly isChanged: boolean;
}

/** A label and what stands beside it: figures stay numbers, in the KPI's own unit. */
export type ExplanationLine = readonly [label: string, value: string | number];

const TEXT = {
  kpi: { ja: 'KPI', en: 'KPI' },
  formula: { ja: '計算のしかた', en: 'How it is computed' },
  period: { ja: '期間', en: 'Period' },
  days: { ja: '{from} 〜 {to}', en: '{from} to {to}' },
  running: { ja: '(途中。月末は {fullTo})', en: ' (running, ends {fullTo})' },
  notBegun: { ja: 'まだ始まっていません', en: 'not begun yet' },
  filter: { ja: '絞り込み', en: 'Filter' },
  everyone: { ja: '全員', en: 'everyone' },
  figure: { ja: '実績', en: 'Figure' },
  numerator: { ja: '分子: {name}', en: 'Numerator: {name}' },
  denominator: { ja: '分母: {name}', en: 'Denominator: {name}' },
  chance: { ja: '偶然の幅(95%)', en: 'Range of chance (95 %)' },
  goal: { ja: '目標', en: 'Target' },
  none: { ja: 'なし', en: 'none' },
  status: { ja: '判定', en: 'Status' },
  basis: { ja: '売上基準', en: 'Revenue basis' },
  asOf: { ja: '基準日', en: 'As of' },
  readAt: { ja: 'シートを読んだ時刻', en: 'Sheets read at' },
  changed: { ja: '(「最新に更新」のあとに変更があります)', en: ' (something was changed after the last refresh)' },
  rows: { ja: '「{table}」の行', en: 'Rows of {table}' },
  counts: {
    ja: '使った {used}、とばした {skipped}、使えなかった {unusable}',
    en: 'used {used}, passed over {skipped}, not usable {unusable}',
  },
  noTable: { ja: '表がありません', en: 'there is no such table' },
  leftOut: { ja: '使えなかった理由', en: 'Why rows were left out' },
} satisfies Record<string, Bilingual>;

const FILTER_NAMES: Readonly<Record<keyof Filter, Bilingual>> = {
  rep: { ja: '担当', en: 'rep' },
  team: { ja: 'チーム', en: 'team' },
  customer: { ja: '顧客', en: 'customer' },
  product: { ja: '商品', en: 'product' },
  area: { ja: 'エリア', en: 'area' },
  rank: { ja: 'ランク', en: 'rank' },
};

/** A range's bounds and a share's interval are texts; what has no value is ''. */
export function explanation(input: ExplanationInput): ExplanationLine[] {
  const { kpi, figure, goal, facts, language } = input;
  const say = (text: Bilingual, params: Record<string, string | number> = {}): string => fill(text[language], params);
  const tables = tablesOf(kpi, facts);
  return [
    [say(TEXT.kpi), kpi.name[language]],
    [say(TEXT.formula), kpi.formula[language]],
    [say(TEXT.period), periodText(input)],
    [say(TEXT.filter), filterText(input)],
    [say(TEXT.figure), figure.value ?? ''],
    ...(kpi.denominator === undefined
      ? []
      : ([
          [say(TEXT.numerator, { name: kpi.numerator.name[language] }), figure.numerator ?? ''],
          [say(TEXT.denominator, { name: kpi.denominator.name[language] }), figure.denominator ?? ''],
        ] as const)),
    ...chanceLine(input),
    [say(TEXT.goal), goalText(goal, say(TEXT.none), language)],
    [say(TEXT.status), STATUS_TEXT[input.status][language]],
    ...(kpi.needs.includes('transactions')
      ? [[say(TEXT.basis), BASIS_NAMES[effectiveBasis(facts.tables, facts.settings)][language]] as const]
      : []),
    [say(TEXT.asOf), formatIsoDay(facts.asOf)],
    [say(TEXT.readAt), `${input.data.readAt}${input.data.isChanged ? say(TEXT.changed) : ''}`],
    ...tables.map((kind) => rowLine(kind, input)),
    ...leftOutLine(tables, input),
  ];
}

function periodText({ span, period, language }: ExplanationInput): string {
  const months = formatSpan(span);
  if (period === null) return `${months} ${TEXT.notBegun[language]}`;
  const days = fill(TEXT.days[language], { from: formatIsoDay(period.from), to: formatIsoDay(period.to) });
  const running = period.partial ? fill(TEXT.running[language], { fullTo: formatIsoDay(period.fullTo) }) : '';
  return `${months} (${days})${running}`;
}

function filterText({ filter, language }: ExplanationInput): string {
  const parts = (Object.keys(filter) as (keyof Filter)[]).map((key) => `${FILTER_NAMES[key][language]}=${filter[key]}`);
  return parts.length === 0 ? TEXT.everyone[language] : parts.join('; ');
}

function chanceLine(input: ExplanationInput): ExplanationLine[] {
  const chance = chanceText(input);
  return chance === '' ? [] : [[TEXT.chance[input.language], chance]];
}

/** The 95 % interval of a share; '' where there is none. */
export function chanceText({ kpi, figure, language }: Pick<ExplanationInput, 'kpi' | 'figure' | 'language'>): string {
  if (!kpi.isProportion || figure.numerator === null || figure.denominator === null) return '';
  const interval = wilsonInterval(figure.numerator, figure.denominator);
  if (interval === null) return '';
  const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
  return `${percent(interval.low)}${RANGE_MARK[language]}${percent(interval.high)}`;
}

function goalText(goal: Goal | null, none: string, language: Language): string | number {
  if (goal === null) return none;
  return goal.kind === 'value'
    ? goal.value
    : `${goal.lower}${RANGE_MARK[language]}${goal.upper === Infinity ? '' : goal.upper}`;
}

/** The input tables that the KPI's records come from. */
export function tablesOf({ needs }: KpiDefinition, { tables, settings }: Facts): TableKind[] {
  const basis = effectiveBasis(tables, settings);
  const kinds: Readonly<Record<RecordName, readonly TableKind[]>> = {
    visits: ['visits'],
    spells: tables.contracts?.length ? ['contracts'] : ['sales'],
    transactions: basis === 'both' ? ['contracts', 'sales'] : [basis],
    calls: tables.calls?.length ? ['calls'] : ['visits'],
  };
  return [...new Set(needs.flatMap((need) => kinds[need]))];
}

function rowLine(kind: TableKind, { intake, language }: ExplanationInput): ExplanationLine {
  const label = fill(TEXT.rows[language], { table: tableName(kind)[language] });
  return [label, countsText(kind, intake.sources, language)];
}

/** How many rows of a table were used, passed over, and could not be used. */
export function countsText(kind: TableKind, sources: Intake['sources'], language: Language): string {
  const source = sources[kind];
  if (source === undefined) return TEXT.noTable[language];
  const { used, skipped, unusable } = source;
  return fill(TEXT.counts[language], { used, skipped, unusable });
}

function leftOutLine(tables: readonly TableKind[], { leftOut, language }: ExplanationInput): ExplanationLine[] {
  const reasons = leftOutText(tables, leftOut, language);
  return reasons === '' ? [] : [[TEXT.leftOut[language], reasons]];
}

/** Why rows were left out, the most frequent reason first; '' where none was. */
export function leftOutText(tables: readonly TableKind[], leftOut: readonly LeftOut[], language: Language): string {
  const counts = new Map<string, number>();
  for (const { table, code, count } of leftOut) {
    if (!(tables as readonly string[]).includes(table)) continue;
    const title = FINDING_TEXTS[code].title[language];
    counts.set(title, (counts.get(title) ?? 0) + count);
  }
  const reasons = [...counts].sort(([, a], [, b]) => b - a).map(([title, count]) => `${title} ${count}`);
  return reasons.join(language === 'ja' ? '、' : ', ');
}
