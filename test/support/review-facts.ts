/** A review over small workbooks written down as rows. */
import { BusinessCalendar } from '../../src/core/calendar';
import { type Day, dayOf } from '../../src/core/days';
import type { Facts } from '../../src/core/facts';
import type { Language } from '../../src/core/language';
import type { MonthIndex } from '../../src/core/periods';
import type { Settings } from '../../src/core/settings';
import { type Improvements, readImprovements } from '../../src/intake/improvements';
import { labelDictionary } from '../../src/intake/labels';
import { readTips } from '../../src/intake/tips';
import { readTables } from '../../src/intake/read-tables';
import type { Intake } from '../../src/intake/types';
import { closingLines } from '../../src/reports/history-sheet';
import { reviewContext } from '../../src/reports/review-sheet';
import type { ReviewContext } from '../../src/reports/review-parts';
import { HISTORY_COLUMNS, type History, readHistory } from '../../src/review/history';
import { type Review, reviewOf } from '../../src/review/review';
import { type Tip, tipsOf } from '../../src/review/tips';
import { factsOfSheets, targetsOf } from './report-facts';

type Rows = readonly (readonly unknown[])[];

export interface ReviewedBook {
  readonly sheets: Readonly<Record<string, Rows>>;
  readonly targets?: Rows;
  readonly improvements?: Rows;
  readonly tips?: Rows;
  readonly settings?: Partial<Settings>;
  readonly asOf?: Day;
  /** 2024-06 where nothing else is said. */
  readonly month?: MonthIndex;
  /** Months that were closed, with the sheets as they were then. */
  readonly closed?: readonly { readonly month: MonthIndex; readonly sheets: Readonly<Record<string, Rows>> }[];
}

export const JUNE = 2024 * 12 + 5;
const AS_OF = dayOf(2024, 7, 10);

export const improvementsOf = (rows: Rows, asOf = AS_OF): Improvements =>
  readImprovements(rows, {
    rules: { closingDay: 31, fiscalStartMonth: 4 },
    asOf,
    dayOfDate: (date) => Math.floor(date.getTime() / 86_400_000),
  });

export const tipsIn = (rows: Rows, asOf = AS_OF): Tip[] =>
  tipsOf(
    readTips(rows, {
      labels: labelDictionary(),
      asOf,
      dayOfDate: (date) => Math.floor(date.getTime() / 86_400_000),
    }),
  );

export function reviewed(book: ReviewedBook, facts = factsOfBook(book)): Review {
  const { targets = [], improvements = [], tips = [], month = JUNE, asOf = AS_OF } = book;
  return reviewOf({
    facts,
    targets: targetsOf(targets, facts),
    calendar: new BusinessCalendar([]),
    history: historyOf(book),
    sources: sourcesOf(book),
    improvements: improvementsOf(improvements, asOf),
    tips: tipsIn(tips, asOf),
    month,
  });
}

export const contextOf = (book: ReviewedBook, language: Language = 'ja', facts?: Facts): ReviewContext =>
  reviewContext(reviewed(book, facts), {
    madeAt: '2024/07/10 09:00',
    improvementsSheet: '改善',
    tipsSheet: 'ノウハウ',
    language,
  });

/** Where the rows stand, for what is told of closed months. */
const sourcesOf = ({ sheets }: ReviewedBook): Intake['sources'] =>
  readTables(
    Object.entries(sheets).map(([name, cells]) => ({ name, cells: cells as unknown[][] })),
    { dayOfDate: () => 0, cancelDayMeaning: 'lastDay' },
  ).sources;

const factsOfBook = ({ sheets, asOf = AS_OF, settings = {} }: ReviewedBook): Facts =>
  factsOfSheets(sheets, asOf, settings);

/** The ledger as the closings of those days would have left it. */
function historyOf({ closed = [], targets = [], asOf = AS_OF, settings = {} }: ReviewedBook): History {
  const lines = closed.flatMap(({ month, sheets }) => {
    const facts = factsOfSheets(sheets, asOf, settings);
    return closingLines({
      facts,
      targets: targetsOf(targets, facts),
      month,
      round: 1,
      closedAt: '2024/07/01 09:00',
      dataAt: '2024/07/01 09:00',
      language: 'ja',
    });
  });
  const header = HISTORY_COLUMNS.map(({ name }) => name.ja);
  return readHistory([header, ...lines.map((line) => HISTORY_COLUMNS.map(({ field }) => line[field]?.value ?? ''))]);
}
