/** 振り返り, the customers: who came and who went, and the closed figures that would come out otherwise by now. */
import { type Day, formatIsoDay } from '../core/days';
import type { Unit } from '../core/kpi';
import type { Bilingual, Language } from '../core/language';
import { DAYS_PER_MONTH } from '../core/measures/tenure';
import type { Look, PlanCell } from '../core/sheet-plan';
import { NO_NAME } from '../core/tables';
import type { Goal } from '../goals/targets';
import { monthName } from '../i18n/period-names';
import { KPIS } from '../kpis';
import type { CustomerChange } from '../review/customer-changes';
import type { RestatedFigure, RestatedGoal, Restatement } from '../review/restatements';
import { figureCell } from './fitting-yen';
import { numberFormat } from './formats';
import { goalCell } from './goal-cell';
import { STOCK_NAMES } from './history-sheet';
import { BLANK, DASH, number, text } from './plan-cells';
import {
  blankRow,
  FIGURE,
  headerRow,
  listed,
  QUIET_LOOK,
  type ReviewContext,
  type ReviewRow,
  RIGHT,
  row,
  say,
  sectionRow,
  sentenceRows,
  SMALL,
} from './review-parts';
import { TEXT } from './review-texts';

const KINDS: Readonly<Record<CustomerChange['kind'], Bilingual>> = {
  new: TEXT.kindNew,
  returned: TEXT.kindReturned,
  lost: TEXT.kindLost,
};
/** Of each kind; more would bury the rest of the sheet. */
const MOST_CUSTOMERS = 20;
const MOST_FIGURES = 6;
const MOST_ROWS = 6;

export function customerRows(context: ReviewContext): ReviewRow[] {
  const { review, language } = context;
  const { lost, won } = review.customers;
  const section = sectionRow('customers', TEXT.customers[language]);
  const stocks = review.closing?.stocks.get(null) ?? review.record.measures(review.month)?.stocks;
  const sum =
    stocks === undefined
      ? []
      : sentenceRows('customers sum', say(TEXT.customersSum, language, { ...stocks, new: stocks.newCustomers }));
  if (lost.length + won.length === 0)
    return [section, ...sum, ...sentenceRows('customers none', TEXT.noCustomers[language], QUIET_LOOK), blankRow];
  const names = [
    TEXT.customer,
    TEXT.kind,
    TEXT.day,
    TEXT.owner,
    TEXT.months,
    TEXT.yearYen,
    TEXT.contacts,
    TEXT.lastContact,
    TEXT.reason,
  ];
  return [
    section,
    ...sum,
    headerRow('customers', names, language, (column) => (column <= 3 || column > 7 ? 'left' : 'right')),
    ...shortened('lost', lost, context),
    ...shortened('won', won, context),
    blankRow,
  ];
}

function shortened(key: string, all: readonly CustomerChange[], context: ReviewContext): ReviewRow[] {
  const more = all.length - MOST_CUSTOMERS;
  return [
    ...all.slice(0, MOST_CUSTOMERS).map((change) => customerRow(change, context)),
    ...(more <= 0
      ? []
      : sentenceRows(`${key} more`, say(TEXT.moreCustomers, context.language, { count: more }), QUIET_LOOK)),
  ];
}

function customerRow(change: CustomerChange, { review, customers, language }: ReviewContext): ReviewRow {
  const { customer, kind, day, rep, days, revenue, reason, contacts, lastContact } = change;
  const name = customers[customer]!;
  return row(`customer ${kind} ${formatIsoDay(day)} ${name}`, [
    text(name, SMALL),
    text(KINDS[kind][language], SMALL),
    dayCell(day),
    text(rep === NO_NAME ? DASH : review.facts.tables.reps[rep]!, SMALL),
    number(days === 0 ? null : days / DAYS_PER_MONTH, numberFormat('months', language), RIGHT),
    figureCell(revenue, 'yen', FIGURE, language, RIGHT),
    number(contacts, numberFormat('count', language), RIGHT),
    lastContact === null ? text(DASH, RIGHT) : { ...dayCell(lastContact), look: RIGHT },
    text(reason, SMALL),
  ]);
}

const dayCell = (day: Day): PlanCell => ({ value: { day }, format: 'yyyy/mm/dd', look: SMALL });

/** Old and new, and which rows changed; the closed figures stay what they are. */
export function restatedRows({ review, language }: ReviewContext): ReviewRow[] {
  const { restated, history } = review;
  const section = sectionRow('restated', TEXT.restated[language]);
  const months = history.damaged.map((month) => monthName(month, language));
  const damaged =
    months.length === 0
      ? []
      : sentenceRows('damaged', say(TEXT.damagedMonths, language, { months: listed(months, language) }), SMALL);
  if (restated.length === 0) {
    const sentence = history.closings.size === 0 ? TEXT.nothingClosed : TEXT.nothingRestated;
    // Beside closings that are damaged it would be wrong to say that there are none.
    const none = history.closings.size === 0 && damaged.length > 0 ? [] : [sentence[language]];
    return [section, ...damaged, ...none.flatMap((each) => sentenceRows('restated none', each, QUIET_LOOK)), blankRow];
  }
  return [
    section,
    ...damaged,
    ...sentenceRows('restated note', TEXT.restatedNote[language], QUIET_LOOK),
    headerRow(
      'restated',
      [TEXT.closedMonth, TEXT.rep, null, TEXT.item, null, TEXT.was, TEXT.now, TEXT.rows],
      language,
      (column) => (column === 5 || column === 6 ? 'right' : 'left'),
    ),
    ...restated.flatMap((each) => restatementRows(each, language)),
    blankRow,
  ];
}

function restatementRows(restatement: Restatement, language: Language): ReviewRow[] {
  const { month, figures, goals } = restatement;
  const key = `restated ${month}`;
  const items = [
    ...figures.map((figure) => figureItem(figure, language)),
    ...goals.map((goal) => goalItem(goal, language)),
  ];
  // The team's are all told: what a rep's would come to follows from the same rows.
  const told = items.filter(({ rep }, i) => rep === null || i < MOST_FIGURES);
  const more = items.length - told.length;
  const lines = told.map(({ id, rep, name, was, now }, i) =>
    row(`${key} ${id} ${rep ?? ''}`, [
      text(i === 0 ? monthName(month, language) : '', SMALL),
      text(rep ?? TEXT.team[language], SMALL),
      BLANK,
      text(name, SMALL),
      BLANK,
      was,
      now,
      text(i === 0 ? causesText(restatement, language) : '', SMALL),
    ]),
  );
  return [
    ...lines,
    ...(more <= 0 ? [] : sentenceRows(`${key} more`, say(TEXT.moreFigures, language, { count: more }), QUIET_LOOK, 1)),
  ];
}

interface RestatedItem {
  readonly id: string;
  readonly rep: string | null;
  readonly name: string;
  readonly was: PlanCell;
  readonly now: PlanCell;
}

function figureItem(figure: RestatedFigure, language: Language): RestatedItem {
  const { name, unit } = itemOf(figure, language);
  const cell = (value: number | null, look: Look): PlanCell => figureCell(value, unit, FIGURE, language, look);
  return {
    ...{ id: figure.item.id, rep: figure.rep, name },
    ...{ was: cell(figure.was, RIGHT), now: cell(figure.now, { ...RIGHT, bold: true }) },
  };
}

function goalItem({ kpi, rep, was, now }: RestatedGoal, language: Language): RestatedItem {
  const isKgi = kpi.id === 'kgi-progress';
  const cell = (goal: Goal | null, look: Look): PlanCell =>
    goal === null ? text(DASH, look) : goalCell(goal, isKgi ? 'yen' : kpi.unit, language, look);
  return {
    ...{ id: `goal ${kpi.id}`, rep, name: isKgi ? 'KGI' : say(TEXT.goalOf, language, { kpi: kpi.name[language] }) },
    ...{ was: cell(was, RIGHT), now: cell(now, { ...RIGHT, bold: true }) },
  };
}

function itemOf({ item }: RestatedFigure, language: Language): { readonly name: string; readonly unit: Unit } {
  if (item.kind === 'stock') return { name: STOCK_NAMES[item.id][language], unit: 'companies' };
  const kpi = KPIS.find(({ id }) => id === item.id);
  return { name: kpi?.name[language] ?? item.id, unit: kpi?.unit ?? 'count' };
}

/** `「訪問」の12、15行目、前の行がなくなったもの 1行` */
export function causesText({ causes }: Restatement, language: Language): string {
  const { changed, gone, areSettingsChanged } = causes;
  const rowsOf = (rows: readonly number[]): string => {
    const named = rows.slice(0, MOST_ROWS).join(language === 'ja' ? '、' : ', ');
    const more = rows.length - MOST_ROWS;
    return more <= 0
      ? say(TEXT.theseRows, language, { rows: named })
      : say(TEXT.moreRows, language, { rows: named, count: more });
  };
  const parts = [
    ...changed.map(({ sheetName, rows }) => say(TEXT.changedRows, language, { sheet: sheetName, rows: rowsOf(rows) })),
    ...(gone === 0 ? [] : [say(TEXT.goneRows, language, { count: gone })]),
    ...(areSettingsChanged ? [TEXT.settingsChanged[language]] : []),
  ];
  return parts.length === 0 ? TEXT.otherMonths[language] : listed(parts, language);
}
