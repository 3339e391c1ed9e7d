/** 顧客の状態: one row a customer, what is in danger first; how many are in which state on top. */
import { type Day, formatIsoDay } from '../core/days';
import type { Facts } from '../core/facts';
import type { Bilingual, Language } from '../core/language';
import type { Highlight, LinkTarget, Look, PlanCell, SheetPlan } from '../core/sheet-plan';
import { UNASSIGNED } from '../core/slice';
import type { CustomerHealth } from '../daily/customer-health';
import type { ReactionTrend } from '../daily/reactions';
import { type State, STATES } from '../daily/state';
import { fill } from '../i18n/sentences';
import type { Intake } from '../intake/types';
import { customersByStake, type StakedCustomer } from './customers-by-stake';
import { reasonText, STAGE_TEXT, STATE_TEXT } from './customer-health-texts';
import { ACCENT, asOfText, HEADER_FILL, numberFormat, QUIET, STATUS_LOOKS } from './formats';
import { BLANK, DASH, linked, number, rowOf, text } from './plan-cells';

export const CUSTOMER_HEALTH_SHEET: Bilingual = { ja: '顧客の状態', en: 'Customer health' };
export const CUSTOMER_HEALTH_BLOCK = 'KPI_CUSTOMER_HEALTH';

export interface CustomerHealthInput {
  readonly facts: Facts;
  readonly health: readonly CustomerHealth[];
  /** Where the visits stand, for links to them. */
  readonly sources: Intake['sources'];
  readonly refreshedAt: string;
  readonly language: Language;
}

const TEXT = {
  title: { ja: 'ルートKPI 顧客の状態', en: 'Route KPI customer health' },
  refreshed: { ja: '更新 {at}', en: 'Refreshed {at}' },
  meta: {
    ja: '{asOf}   {count}社   危うい金額の大きい順(▲△の顧客と、反応が鈍い▽の顧客の、今月を含む12か月の売上)   経過・目安は日数、3か月は今月を含む訪問回数、利用金額はこれまでの合計',
    en: '{asOf}   {count} customers   Largest amount at stake first (revenue of 12 months, this one included, of customers with ▲ or △, and ▽ with cool reactions)   Visits of 3 months include this one',
  },
  note: {
    ja: '「最新に更新」で書き直されます。表の右と下のメモは残ります。目安 = 入力した訪問間隔。なければこの1年の間隔の中央値、訪問が5日未満なら契約中の顧客の中央値(斜体)。太字の段階 = 入力',
    en: 'Rewritten by "Refresh"; notes to the right and below stay. Usual = typed visit interval, else the median gap of this year\'s visits, under 5 visits the median of customers under contract (italic). A bold stage is typed',
  },
  nobody: { ja: '顧客がまだいません。', en: 'There are no customers yet.' },
  manager: { ja: '\n上長: {words}', en: '\nManager: {words}' },
  auto: { ja: '自動更新', en: 'Automatic' },
  companies: { ja: '{count}社', en: '{count}' },
} satisfies Record<string, Bilingual>;

const TIMING_TEXT = { now: { ja: '今すぐ', en: 'Now' }, later: { ja: 'これから', en: 'Later' } };
const DIRECTION_TEXT = {
  up: { ja: '↗ 上向き', en: '↗ Warmer' },
  flat: { ja: '→ 横ばい', en: '→ Steady' },
  down: { ja: '↘ 下向き', en: '↘ Cooler' },
};

/** Columns from left to right; the widths add up to what A4 across holds. */
const COLUMNS: readonly {
  readonly name: Bilingual;
  readonly width: number;
  readonly align: NonNullable<Look['align']>;
}[] = [
  { name: { ja: '顧客', en: 'Customer' }, width: 122, align: 'left' },
  { name: { ja: '状態', en: 'State' }, width: 86, align: 'left' },
  { name: { ja: '理由', en: 'Why' }, width: 200, align: 'left' },
  { name: { ja: '危うい金額', en: 'At stake' }, width: 74, align: 'right' },
  { name: { ja: '担当', en: 'Rep' }, width: 54, align: 'center' },
  { name: { ja: '段階', en: 'Stage' }, width: 46, align: 'center' },
  { name: { ja: '時期', en: 'Timing' }, width: 52, align: 'center' },
  { name: { ja: '最終訪問', en: 'Last visit' }, width: 70, align: 'right' },
  { name: { ja: '経過', en: 'Days' }, width: 44, align: 'right' },
  { name: { ja: '目安', en: 'Usual' }, width: 44, align: 'right' },
  { name: { ja: '3か月', en: '3 mo.' }, width: 50, align: 'right' },
  { name: { ja: '反応(n)', en: 'Reactions' }, width: 80, align: 'center' },
  { name: { ja: '月数', en: 'Months' }, width: 44, align: 'right' },
  { name: { ja: '契約終了', en: 'Ends' }, width: 76, align: 'right' },
  { name: { ja: '利用金額', en: 'So far' }, width: 74, align: 'right' },
];
const STATE_COLUMN = 1;
const REASON_COLUMN = 2;
const STAMP_COLUMN = 7;
const TREND_COLUMN = 11;
/** Where each state's count stands: in the columns wide enough; the one that is nearly always 0 lends from its neighbour. */
const COUNT_COLUMNS: Readonly<Record<State, number>> = {
  risk: 0,
  renewal: 1,
  pushed: 2,
  cooling: 3,
  missed: 7,
  unknown: 9,
  fine: 11,
  prospect: 13,
  left: 14,
};
const TABLE_HEADER_ROW = 7;

/** Stepping back is no alarm: the accent's own tint. */
export const STATE_LOOKS = [...STATUS_LOOKS, { sign: '▽', look: { background: '#dbe9f6', color: ACCENT } }];

const SMALL: Look = { size: 9 };
const QUIET_LOOK: Look = { color: QUIET, size: 9 };

export function customerHealthPlan(input: CustomerHealthInput): SheetPlan {
  const { facts, language } = input;
  const people = customersByStake(facts, input.health);
  const rows = people.map((customer) => customerRow(customer, input));
  const cells = [
    ...headRows(input, people.length),
    ...countRows(people, language),
    row([]),
    row(
      COLUMNS.map(({ name, align }) =>
        // The filter's button stands at the right end of a header cell.
        text(name[language], {
          ...SMALL,
          bold: true,
          background: HEADER_FILL,
          align: align === 'right' ? 'left' : align,
        }),
      ),
    ),
    ...(rows.length === 0 ? [row([text(TEXT.nobody[language])])] : rows),
  ];
  return {
    sheetName: CUSTOMER_HEALTH_SHEET[language],
    blockName: CUSTOMER_HEALTH_BLOCK,
    cells,
    rowKeys: { firstRow: TABLE_HEADER_ROW + 1, names: people.map(({ name }) => [name]) },
    highlights: highlights(cells.length),
    frozenRows: TABLE_HEADER_ROW + 1,
    frozenColumns: 1,
    filter: { row: TABLE_HEADER_ROW, columns: COLUMNS.length },
    columnWidths: COLUMNS.map(({ width }) => width),
    stamp: { row: 0, column: STAMP_COLUMN },
    wrapped: { column: REASON_COLUMN, columns: 1 },
  };
}

function headRows({ facts, refreshedAt, language }: CustomerHealthInput, count: number): PlanCell[][] {
  const stamp = text(fill(TEXT.refreshed[language], { at: refreshedAt }), { ...QUIET_LOOK, align: 'right' });
  const title = text(TEXT.title[language], { bold: true, size: 14, color: ACCENT });
  return [
    row([title, ...Array.from({ length: STAMP_COLUMN - 1 }, () => BLANK), stamp]),
    row([text(fill(TEXT.meta[language], { asOf: asOfText(facts.asOf, language), count }), QUIET_LOOK)]),
    row([text(TEXT.note[language], QUIET_LOOK)]),
  ];
}

/** State, how many customers (leads to the first of them), and the yen at stake. */
function countRows(people: readonly StakedCustomer[], language: Language): PlanCell[][] {
  const [names, counts, stakes] = [blankCells(), blankCells(), blankCells()];
  for (const state of STATES) {
    const column = COUNT_COLUMNS[state];
    const first = people.findIndex(({ health }) => health.state === state);
    const own = people.filter(({ health }) => health.state === state);
    const shown = fill(TEXT.companies[language], { count: own.length });
    const stake = own.reduce((sum, customer) => sum + customer.stake, 0);
    const big: Look = { bold: true, size: 12, align: 'left' };
    const place = customerPlace(first);
    const name = STATE_TEXT[state][language];
    const color = STATE_LOOKS.find(({ sign }) => name.startsWith(sign))?.look.color ?? QUIET;
    names[column] = text(name, { ...SMALL, bold: true, color });
    counts[column] =
      first < 0 ? text(shown, { ...big, color: QUIET }) : linked(place, shown, { ...big, color: ACCENT });
    if (stake > 0)
      stakes[column] = { value: stake, format: numberFormat('yen', language), look: { ...QUIET_LOOK, align: 'left' } };
  }
  return [names, counts, stakes];
}

/** Where the customer stands who is in this place of {@link customersByStake}. */
export const customerPlace = (index: number): LinkTarget => ({
  blockName: CUSTOMER_HEALTH_BLOCK,
  row: TABLE_HEADER_ROW + 1 + index,
  column: 0,
});

function customerRow(
  { health, name, stake }: StakedCustomer,
  { facts, sources, language }: CustomerHealthInput,
): PlanCell[] {
  const { tables, asOf } = facts;
  const { lastVisit, interval, end, stage, timing } = health;
  const yen = numberFormat('yen', language);
  const right: Look = { ...SMALL, align: 'right' };
  const centred: Look = { ...SMALL, align: 'center' };
  return row([
    text(name, SMALL),
    text(STATE_TEXT[health.state][language], SMALL),
    text(
      reasonText(health.reason, tables.products, asOf, language) + managerText(facts, health.customer, language),
      SMALL,
    ),
    number(stake === 0 ? null : stake, yen, right),
    text(tables.reps[health.rep] ?? UNASSIGNED[language === 'ja' ? 0 : 1]!, centred),
    text(stage === null ? DASH : STAGE_TEXT[stage][language], { ...centred, bold: health.isStageTyped }),
    text(timing === null ? DASH : TIMING_TEXT[timing.timing][language], {
      ...centred,
      italic: timing?.isTyped === false,
    }),
    lastVisit === null ? text(DASH, right) : visitCell(lastVisit, sources, right),
    number(lastVisit === null ? null : asOf - lastVisit.day, '0', right),
    number(interval?.days ?? null, '0', { ...right, italic: interval?.source === 'team' }),
    number(facts.firstDay.visits === null ? null : health.visits, '0', right),
    text(trendText(health.reactions, language), centred),
    number(health.months, '0.0', right),
    endCell(end, language, right),
    number(health.paid, yen, right),
  ]);
}

/** What the manager wants known of this customer stands beside the reason. */
function managerText({ tables }: Facts, customer: number, language: Language): string {
  const { priority, comment } = tables.customerInfo;
  const words = [priority[customer]!, comment[customer]!]
    .filter((each) => each !== '')
    .join(language === 'ja' ? '・' : ', ');
  return words === '' ? '' : fill(TEXT.manager[language], { words });
}

function visitCell(
  { day, row: sheetRow, part }: NonNullable<CustomerHealth['lastVisit']>,
  { visits }: Intake['sources'],
  look: Look,
): PlanCell {
  const source = visits?.parts[part];
  const shown = formatIsoDay(day).replace(/-/g, '/');
  if (source === undefined) return text(shown, look);
  const place = { sheetName: source.sheetName, row: sheetRow, column: source.columns['day'] ?? 1 };
  // Where a link's text is taken for the date that it looks like, it is shown as one.
  return { ...linked(place, shown, { ...look, color: ACCENT }), format: 'yyyy/mm/dd' };
}

function trendText({ direction, count }: ReactionTrend, language: Language): string {
  if (count === 0) return DASH;
  return `${direction === null ? DASH : DIRECTION_TEXT[direction][language]}(${count})`;
}

function endCell(end: CustomerHealth['end'], language: Language, look: Look): PlanCell {
  if (end === null) return text(DASH, look);
  if (end.kind !== 'auto') return dayCell(end.day, 'yyyy/mm/dd', look);
  const quiet = { ...look, color: QUIET };
  if (end.day === null) return text(TEXT.auto[language], quiet);
  return dayCell(end.day, language === 'ja' ? '"自動 "yy/mm/dd' : '"auto "yy/mm/dd', quiet);
}

/** One rule a sign over the states; and one over falling reactions. */
function highlights(rows: number): Highlight[] {
  const table = { row: TABLE_HEADER_ROW + 1, rows: rows - TABLE_HEADER_ROW - 1, columns: 1 };
  const startsWith = (sign: string) => (cell: string) => `=LEFT(${cell},1)="${sign}"`;
  return [
    ...STATE_LOOKS.map(({ sign, look }) => ({
      ...table,
      column: STATE_COLUMN,
      formula: startsWith(sign),
      look,
    })),
    { ...table, column: TREND_COLUMN, formula: startsWith('↘'), look: { color: '#8f2d0a', bold: true } },
  ];
}

const dayCell = (day: Day, format: string, look: Look): PlanCell => ({ value: { day }, format, look });

const blankCells = (): PlanCell[] => COLUMNS.map(() => BLANK);
const row = (cells: readonly PlanCell[]): PlanCell[] => rowOf(COLUMNS.length, cells);
