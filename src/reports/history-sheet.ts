/** 履歴 as the add-on writes it: a header, and rows that are only ever added (see `review/history.ts`, which reads them). */
import { BusinessCalendar } from '../core/calendar';
import { formatIsoDay } from '../core/days';
import { type Figure, figureOf } from '../core/evaluate';
import type { Facts } from '../core/facts';
import type { KpiDefinition } from '../core/kpi';
import type { Bilingual, Language } from '../core/language';
import { formatMonth, type MonthIndex } from '../core/periods';
import type { PlanCell } from '../core/sheet-plan';
import { type KgiStanding, kgiStanding } from '../goals/kgi';
import { assess } from '../goals/status';
import { type Goal, goalFor, type Target } from '../goals/targets';
import { shortText, wellFormed } from '../intake/text';
import {
  blockCheck,
  HISTORY_COLUMNS,
  HISTORY_KINDS,
  type HistoryField,
  type HistoryKind,
  type Reopening,
  STOCK_KEYS,
  type StockKey,
} from '../review/history';
import { copyParts, COPIED_SETTINGS, type CopiedTable, inputCopies } from '../review/input-copies';
import { asOfEnd, kpisOf, type Scope, scopesOf } from '../review/month-figures';
import { HEADER_FILL, numberFormat, STATUS_TEXT } from './formats';

/** Excel keeps the name "History" for itself: a copy saved for Excel would have another name than the messages say. */
export const HISTORY_SHEET: Bilingual = { ja: '履歴', en: 'Closing log' };
/** What it was called in English before. */
export const FORMER_HISTORY_SHEET = 'History';

/** Pixels, in the order of {@link HISTORY_COLUMNS}. */
export const HISTORY_WIDTHS: readonly number[] = [
  72, 36, 110, 96, 150, 160, 100, 90, 90, 60, 100, 80, 80, 96, 120, 84, 120, 50, 120,
];

/** Cells of one row by field; a field that is absent stays blank. */
export type HistoryLine = Readonly<Partial<Record<HistoryField, PlanCell>>>;

export const STOCK_NAMES: Readonly<Record<StockKey, Bilingual>> = {
  opening: { ja: '期首', en: 'Opening' },
  newCustomers: { ja: '新規', en: 'New' },
  returned: { ja: '復帰', en: 'Returned' },
  handedIn: { ja: '引き継いだ', en: 'Handed in' },
  handedOut: { ja: '引き渡した', en: 'Handed out' },
  cancelled: { ja: '解約', en: 'Cancelled' },
  closing: { ja: '期末', en: 'Closing' },
};

const COPY_NAMES: Readonly<Record<CopiedTable | typeof COPIED_SETTINGS, Bilingual>> = {
  settings: { ja: '設定', en: 'Settings' },
  visits: { ja: '訪問', en: 'Visits' },
  contracts: { ja: '契約', en: 'Contracts' },
  sales: { ja: '売上', en: 'Sales' },
  calls: { ja: '通話', en: 'Calls' },
};

export interface ClosingInput {
  readonly facts: Facts;
  readonly targets: readonly Target[];
  readonly month: MonthIndex;
  /** See `Closing.round`. */
  readonly round: number;
  /** `2024/07/01 08:12` */
  readonly closedAt: string;
  readonly dataAt: string;
  readonly language: Language;
}

export function historyHeader(language: Language): PlanCell[] {
  return HISTORY_COLUMNS.map(({ name }) => ({ value: name[language], look: { bold: true, background: HEADER_FILL } }));
}

/**
 * The block of a closed month: its first row, the figures of the team and, unless the settings keep them from sheets, of each
 * rep, and what they were computed from.
 */
export function closingLines(input: ClosingInput): HistoryLine[] {
  const { facts, month, language } = input;
  const line = (kind: HistoryKind, cells: HistoryLine): HistoryLine => ({ ...keyCells(input, kind), ...cells });
  const scopes = scopesOf(facts, month, facts.settings.byRepSheets);
  const rows = [
    ...scopes.flatMap((scope) => [
      ...kpiCells(scope, input).map((cells) => line('kpi', cells)),
      ...STOCK_KEYS.map((key) =>
        line('stock', {
          rep: text(scope.rep ?? ''),
          key: text(key),
          name: text(STOCK_NAMES[key][language]),
          value: { value: scope.measures.stocks[key], format: numberFormat('companies', language) },
        }),
      ),
    ]),
    ...[...inputCopies(facts.tables, facts.settings, month)].flatMap(([key, copy]) =>
      copyParts(copy).map((part) =>
        line('inputs', {
          key: text(key),
          name: text(COPY_NAMES[key as keyof typeof COPY_NAMES][language]),
          copy: text(part),
        }),
      ),
    ),
  ];
  const head = line('closing', {
    at: text(input.closedAt),
    asOf: text(formatIsoDay(facts.asOf)),
    dataAt: text(input.dataAt),
    rows: { value: rows.length, format: '0' },
  });
  return [{ ...head, copy: text(blockCheck(valuesOf(head), rows.map(valuesOf))) }, ...rows];
}

/** @param reason as typed; '' for none */
export function reopeningLine(
  input: Pick<ClosingInput, 'month' | 'round' | 'language'>,
  { at, reason }: Reopening,
): HistoryLine {
  return { ...keyCells(input, 'reopening'), name: text(shortText(reason)), at: text(at) };
}

const keyCells = (
  { month, round, language }: Pick<ClosingInput, 'month' | 'round' | 'language'>,
  kind: HistoryKind,
): HistoryLine => ({
  month: text(formatMonth(month)),
  round: { value: round, format: '0' },
  kind: text(HISTORY_KINDS[kind][language]),
});

/** KPIs that have a figure or a goal. */
function kpiCells({ rep, measures }: Scope, { facts, targets, month, language }: ClosingInput): HistoryLine[] {
  return kpisOf(rep).flatMap((kpi): HistoryLine[] => {
    const figure = figureOf(kpi, measures);
    const goal = goalFor(targets, kpi, rep, { first: month, last: month });
    if (figure.value === null && goal === null) return [];
    // The month is over, so all of its business days have gone.
    const status =
      kpi.id === 'kgi-progress' ? kgi(facts, month).status : assess(kpi, figure, goal, 1, facts.settings).status;
    return [
      {
        rep: text(rep ?? ''),
        key: text(kpi.id),
        name: text(kpi.name[language]),
        ...figureCells(kpi, figure, goal, language),
        status: text(STATUS_TEXT[status][language]),
      },
    ];
  });
}

function figureCells(kpi: KpiDefinition, figure: Figure, goal: Goal | null, language: Language): HistoryLine {
  const own = (value: number | null): PlanCell => ({ value, format: numberFormat(kpi.unit, language) });
  const plain = (value: number | null): PlanCell => ({ value, format: '#,##0.##' });
  return {
    value: own(figure.value),
    numerator: plain(figure.numerator),
    denominator: plain(figure.denominator),
    base: plain(figure.base),
    target: own(goal?.kind === 'value' ? goal.value : null),
    lower: own(goal?.kind === 'range' ? goal.lower : null),
    upper: own(goal?.kind === 'range' ? goal.upper : null),
  };
}

const text = (value: string): PlanCell => ({ value: value === '' ? null : wellFormed(value), format: '@' });

/** The KGI is held against the business days of its whole period; its goal is the denominator of its row. */
const kgi = (facts: Facts, month: MonthIndex): KgiStanding =>
  kgiStanding(asOfEnd(facts, month), new BusinessCalendar(facts.settings.companyHolidays));

const valuesOf = (line: HistoryLine): Partial<Record<HistoryField, unknown>> =>
  Object.fromEntries(Object.entries(line).map(([field, { value }]) => [field, value]));
