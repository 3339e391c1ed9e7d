/** 更新と解約: which contracts end in the months to come, and those that are still to be renewed. */
import { formatIsoDay } from '../core/days';
import { yenText } from '../core/figure-text';
import type { Highlight, Look, PlanCell } from '../core/sheet-plan';
import { distinctNames } from '../daily/distinct-names';
import { fill } from '../i18n/sentences';
import { type Ending, MONTHS_AHEAD, renewalCalendar, type RenewalMonth } from '../review/renewals';
import { STATE_LOOKS } from './customer-health';
import { STATE_TEXT } from './customer-health-texts';
import { ACCENT, numberFormat, STATUS_LOOKS } from './formats';
import { DASH, linked, number, text } from './plan-cells';
import {
  blankRow,
  CENTRED,
  customersCell,
  headerRow,
  monthName,
  noteRow,
  type RetentionInput,
  type RetentionPart,
  type RetentionRow,
  RIGHT,
  row,
  sectionRow,
  SMALL,
  words,
} from './retention-sheet-parts';
import { TEXT } from './retention-sheet-texts';

/** As many as are worked through in a few weeks; what ends first comes first. */
export const MOST_ENDINGS = 100;
/** So near an end stands out. */
const NEAR_DAYS = 30;

const OPEN_COLUMN = 5;
const [LEFT_COLUMN, NEXT_COLUMN, STATE_COLUMN] = [3, 6, 7];
const LIST_ALIGN: readonly NonNullable<Look['align']>[] = [
  'left',
  'left',
  'right',
  'right',
  'center',
  'right',
  'center',
  'left',
  'right',
  'center',
  'right',
];
const DAY = 'yyyy/mm/dd';

export function renewalPart(input: RetentionInput): RetentionPart {
  const { facts, language } = input;
  const calendar = renewalCalendar(facts);
  const title = sectionRow('calendar', fill(TEXT.calendar[language], { months: MONTHS_AHEAD }));
  if (calendar === null)
    return { rows: [title, noteRow('calendar none', TEXT.noContracts[language], SMALL), blankRow], highlights: [] };
  const { months, endings } = calendar;
  const head = [
    title,
    noteRow('calendar note', TEXT.calendarNote[language]),
    noteRow('calendar amount', TEXT.calendarNoteMore[language]),
    calendarHeader(input),
  ];
  const counts = [...months.map((month) => monthRow(month, input)), totalRow(months, input), blankRow];
  const list = listHead(endings, input);
  const shown = endings.slice(0, MOST_ENDINGS);
  const rest = endings.slice(MOST_ENDINGS);
  const names = distinctNames(facts.tables.customers);
  // Two contracts of a customer may end on one day.
  const keys = distinctNames(shown.map((ending) => keyOf(ending, names[ending.customer]!, input)));
  return {
    rows: [
      ...head,
      ...counts,
      ...list,
      ...shown.map((ending, i) => endingRow(ending, keys[i]!, names[ending.customer]!, input)),
      ...(rest.length === 0 ? [] : [moreRow(rest, input)]),
      blankRow,
    ],
    highlights: [
      openRule(head.length, months.length + 1),
      ...listRules(head.length + counts.length + list.length, shown.length),
    ],
  };
}

function calendarHeader({ language }: RetentionInput): RetentionRow {
  const { month, customers, leaving, signed, planned, open, yearly, openYearly, renewing } = TEXT;
  return headerRow(
    'calendar header',
    words([month, customers, leaving, signed, planned, open, yearly, openYearly, renewing], language),
  );
}

function monthRow(month: RenewalMonth, input: RetentionInput): RetentionRow {
  const { language } = input;
  const name = monthName(month.month, language);
  return row(`calendar ${month.month}`, [
    text(month.isRunning ? fill(TEXT.restOf[language], { month: name }) : name, SMALL),
    ...countCells(month, input),
  ]);
}

type Counts = Omit<RenewalMonth, 'month' | 'isRunning'>;

function countCells(counts: Counts, { language }: RetentionInput, bold = false): PlanCell[] {
  const look = { ...RIGHT, bold };
  const { signed, planned, open } = counts.byAnswer;
  const yen = (value: number): PlanCell => number(value, numberFormat('yen', language), look);
  const plain = numberFormat('companies', language);
  return [
    ...[counts.customers, counts.leaving, signed, planned].map((count) => customersCell(count, language, look)),
    open === 0 ? customersCell(0, language, look) : { value: open, format: `"△ "${plain}`, look },
    yen(counts.yearly),
    yen(counts.openYearly),
    customersCell(counts.renewing, language, look),
  ];
}

/** A customer with contracts that end in two months is in both: the sums are sums of the months. */
function totalRow(months: readonly RenewalMonth[], input: RetentionInput): RetentionRow {
  const sum = (of: (month: RenewalMonth) => number): number => months.reduce((total, month) => total + of(month), 0);
  const counts: Counts = {
    customers: sum(({ customers }) => customers),
    leaving: sum(({ leaving }) => leaving),
    byAnswer: {
      signed: sum(({ byAnswer }) => byAnswer.signed),
      planned: sum(({ byAnswer }) => byAnswer.planned),
      open: sum(({ byAnswer }) => byAnswer.open),
    },
    yearly: sum(({ yearly }) => yearly),
    openYearly: sum(({ openYearly }) => openYearly),
    renewing: sum(({ renewing }) => renewing),
  };
  return row('calendar total', [
    text(TEXT.total[input.language], { ...SMALL, bold: true }),
    ...countCells(counts, input, true),
  ]);
}

function openRule(first: number, rows: number): Highlight {
  const { look } = STATUS_LOOKS.find(({ sign }) => sign === '△')!;
  const area = { row: first, column: OPEN_COLUMN, rows, columns: 1 };
  return { ...area, formula: (cell) => `=AND(ISNUMBER(${cell}),${cell}>0)`, look };
}

function listHead(endings: readonly Ending[], { language }: RetentionInput): RetentionRow[] {
  const title = sectionRow('list', fill(TEXT.list[language], { count: endings.length }));
  if (endings.length === 0)
    return [title, noteRow('list none', fill(TEXT.nothingEnds[language], { months: MONTHS_AHEAD }), SMALL)];
  const { customer, rep, ends, left, how, yearly, next, state, lastVisit, product, place } = TEXT;
  const names = words([customer, rep, ends, left, how, yearly, next, state, lastVisit, product, place], language);
  return [title, headerRow('list header', names, (column) => LIST_ALIGN[column]!)];
}

const productOf = ({ contract }: Ending, { tables }: RetentionInput['facts']): string =>
  tables.products[tables.contracts!.product[contract]!] ?? '';

const keyOf = (ending: Ending, name: string, { facts }: RetentionInput): string =>
  `ends ${formatIsoDay(ending.day)} ${name} ${productOf(ending, facts)}`;

function endingRow(ending: Ending, key: string, name: string, input: RetentionInput): RetentionRow {
  const { facts, health, language } = input;
  const { tables, asOf } = facts;
  const product = productOf(ending, facts);
  const { rep, state, lastVisit } = health[ending.customer]!;
  return row(key, [
    text(name, SMALL),
    text(tables.reps[rep] ?? DASH, SMALL),
    { value: { day: ending.day }, format: DAY, look: RIGHT },
    number(ending.day - asOf, TEXT.daysLeft[language], RIGHT),
    text((ending.kind === 'cancel' ? TEXT.cancel : TEXT.expiry)[language], CENTRED),
    number(ending.yearly, numberFormat('yen', language), RIGHT),
    text(nextText(ending, input), CENTRED),
    text(STATE_TEXT[state][language], SMALL),
    lastVisit === null ? text(DASH, RIGHT) : { value: { day: lastVisit.day }, format: DAY, look: RIGHT },
    text(product === '' ? DASH : product, CENTRED),
    placeCell(ending, input),
  ]);
}

/** A visit that comes after the end is as good as none, but known. */
function nextText({ next, answer }: Ending, { language }: RetentionInput): string {
  if (next === null) return TEXT.noNext[language];
  const day = formatIsoDay(next).replace(/-/g, '/');
  return fill((answer === 'planned' ? TEXT.goodNext : TEXT.lateNext)[language], { day });
}

function placeCell({ contract }: Ending, { facts, sources, language }: RetentionInput): PlanCell {
  const contracts = facts.tables.contracts!;
  const sheetRow = contracts.row[contract]!;
  const source = sources.contracts?.parts[contracts.part[contract]!];
  const shown = fill(TEXT.row[language], { row: sheetRow });
  if (source === undefined) return text(shown, RIGHT);
  const { columns, sheetName } = source;
  const column = columns['expiry'] ?? columns['end'] ?? columns['cancel'] ?? 1;
  return linked({ sheetName, row: sheetRow, column }, shown, { ...RIGHT, color: ACCENT });
}

function moreRow(rest: readonly Ending[], { language }: RetentionInput): RetentionRow {
  const yen = yenText(rest.reduce((total, { yearly }) => total + yearly, 0));
  return noteRow('list more', fill(TEXT.more[language], { count: rest.length, yen, shown: MOST_ENDINGS }), SMALL);
}

function listRules(first: number, rows: number): Highlight[] {
  if (rows === 0) return [];
  const column = (at: number) => ({ row: first, column: at, rows, columns: 1 });
  const startsWith = (sign: string) => (cell: string) => `=LEFT(${cell},1)="${sign}"`;
  const caution = STATUS_LOOKS.find(({ sign }) => sign === '△')!;
  return [
    {
      ...column(LEFT_COLUMN),
      formula: (cell) => `=AND(ISNUMBER(${cell}),${cell}<=${NEAR_DAYS})`,
      look: { color: '#8f2d0a', bold: true },
    },
    { ...column(NEXT_COLUMN), formula: startsWith(caution.sign), look: caution.look },
    ...STATE_LOOKS.map(({ sign, look }) => ({ ...column(STATE_COLUMN), formula: startsWith(sign), look })),
  ];
}
