/** 通話の状況: how calls go, by rep beside the team, by hour, and which numbers belong to nobody. Only where there are calls. */
import { formatIsoDay } from '../core/days';
import type { Facts } from '../core/facts';
import { type Bilingual, type Language, wordings } from '../core/language';
import type { Look, PlanCell, SheetPlan } from '../core/sheet-plan';
import { NO_NAME } from '../core/tables';
import {
  CALL_RESULTS,
  type CallFigures,
  type CallReview,
  callReview,
  type ShareOfCalls,
  type UnmatchedNumber,
} from '../daily/call-record';
import { fill } from '../i18n/sentences';
import type { Intake } from '../intake/types';
import { HEADERS, RESULT_TEXT, TEXT } from './calls-sheet-texts';
import { ACCENT, asOfText, HEADER_FILL, QUIET, STATUS_LOOKS } from './formats';
import { DASH, number, rowOf, text } from './plan-cells';

export const CALLS_SHEET: Bilingual = { ja: '通話の状況', en: 'Call review' };
export const CALLS_BLOCK = 'KPI_CALLS_REVIEW';

export interface CallsSheetInput {
  readonly facts: Facts;
  readonly sources: Intake['sources'];
  readonly refreshedAt: string;
  readonly language: Language;
}

const WIDTHS = [80, 38, 38, 38, 74, 56, 32, 52, 32, 52, 74, 56, 32, 34, 34, 34, 62, 34, 84, 60, 32, 60, 32];
const COLUMNS = WIDTHS.length;
const STAMP_COLUMN = COLUMNS - 1;
const RATE_COLUMN = 4;
const MARK_COLUMN = 7;
/** As many as anybody works through; the most frequent come first. */
const MOST_NUMBERS = 200;

const SMALL: Look = { size: 9 };
const RIGHT: Look = { ...SMALL, align: 'right' };
const QUIET_LOOK: Look = { color: QUIET, size: 9 };
/** Too little stands behind the figure to say anything. */
const FAINT = '#8a8a8a';

/** A row, and its key in every wording (the text of its first cell); none for a blank row. */
interface Row {
  readonly key: readonly string[];
  readonly cells: readonly PlanCell[];
}
const NO_ROW: Row = { key: [], cells: [] };

/** null where the workbook has no calls: then there is no such sheet. */
export function callsPlan(input: CallsSheetInput): SheetPlan | null {
  const review = callReview(input.facts);
  if (review === null) return null;
  const { language } = input;
  const head = headRows(review, input);
  const reps = [section(TEXT.byRep, language), ...repRows(review, input), NO_ROW];
  const hours = [section(TEXT.hours, language), ...hourRows(review, input), NO_ROW];
  const body = [...reps, ...hours, section(TEXT.unmatched, language), ...numberRows(review, input)];
  const [good] = STATUS_LOOKS;
  return {
    sheetName: CALLS_SHEET[language],
    blockName: CALLS_BLOCK,
    cells: [...head, ...body.map(({ cells }) => cells)].map((cells) => rowOf(COLUMNS, cells)),
    rowKeys: { firstRow: head.length, names: body.map(({ key }) => key) },
    highlights: [
      {
        row: head.length + reps.length,
        column: MARK_COLUMN,
        rows: hours.length,
        columns: 1,
        formula: (cell) => `=LEFT(${cell},1)="${good!.sign}"`,
        look: good!.look,
      },
    ],
    frozenRows: head.length,
    frozenColumns: 1,
    stamp: { row: 0, column: STAMP_COLUMN },
    columnWidths: WIDTHS,
  };
}

function headRows({ from }: CallReview, { facts, refreshedAt, language }: CallsSheetInput): PlanCell[][] {
  const first = rowOf(COLUMNS, [text(TEXT.title[language], { bold: true, size: 14, color: ACCENT })]);
  first[STAMP_COLUMN] = text(fill(TEXT.refreshed[language], { at: refreshedAt }), { ...QUIET_LOOK, align: 'right' });
  const meta = { asOf: asOfText(facts.asOf, language), from: dayText(from) };
  return [first, [text(fill(TEXT.meta[language], meta), QUIET_LOOK)], [text(TEXT.note[language], QUIET_LOOK)]];
}

/** The team's row on top, so that a rep is read beside it. Without reps where the office does not want sheets by rep. */
function repRows({ team, reps, bestHours }: CallReview, { facts, language }: CallsSheetInput): Row[] {
  const { tables, settings } = facts;
  const words = HEADERS;
  const header = [
    ...[words.rep, words.calls, words.out, words.in, words.connected, words.range, words.n, words.length, words.n],
    ...[words.total, words.agreed, words.range, words.n, ...CALL_RESULTS.map((result) => RESULT_TEXT[result])],
    ...[words.usual, words.inBest, words.n, words.ownInBest, words.n],
  ].map((name, column) => headCell(name[language], column === 0 ? 'left' : 'right'));
  if (team.calls === 0) return [{ key: wordings(TEXT.nothing), cells: [text(TEXT.nothing[language], SMALL)] }];
  const shown = settings.byRepSheets ? reps : [];
  const cellsOf = (name: string, figures: CallFigures, bold: boolean): PlanCell[] => [
    ...figureCells(name, figures, settings.minimumBase, bold, language),
    ...hourCells(figures, bestHours, settings.minimumBase, language),
  ];
  return [
    { key: wordings(HEADERS.rep), cells: header },
    { key: wordings(TEXT.team), cells: cellsOf(TEXT.team[language], team, true) },
    ...shown.map((calls) => {
      const name = calls.rep === NO_NAME ? TEXT.noRep[language] : tables.reps[calls.rep]!;
      const key = calls.rep === NO_NAME ? wordings(TEXT.noRep) : [name];
      return { key, cells: cellsOf(name, calls, false) };
    }),
  ];
}

function figureCells(
  name: string,
  figures: CallFigures,
  minimum: number,
  bold: boolean,
  language: Language,
): PlanCell[] {
  const { calls, connected, medianSeconds, timed, totalSeconds, agreed, results } = figures;
  const count = (value: number): PlanCell => number(value, '#,##0', RIGHT);
  const minutes = medianSeconds === null ? null : medianSeconds / 60;
  return [
    text(name, { ...SMALL, bold }),
    ...[calls, figures.out, figures.in].map(count),
    ...shareCells(connected, minimum),
    number(minutes, '0.0', timed < minimum ? { ...RIGHT, color: FAINT } : RIGHT),
    baseCell(timed),
    number(totalSeconds === null ? null : totalSeconds / 3600, TEXT.hoursFormat[language], RIGHT),
    ...shareCells(agreed, minimum),
    ...CALL_RESULTS.map((result) => count(results[result])),
  ];
}

function hourCells(
  { usualHours, inBestHours, connectedInBestHours }: CallFigures,
  bestHours: readonly number[],
  minimum: number,
  language: Language,
): PlanCell[] {
  const usual = usualHours.length === 0 ? DASH : hoursText(usualHours, language);
  if (bestHours.length === 0) return [usual, DASH, DASH, DASH, DASH].map((each) => text(each, RIGHT));
  const shares = [inBestHours, connectedInBestHours].flatMap(({ share, n }) => [
    number(share, '0%', n < minimum ? { ...RIGHT, color: FAINT } : RIGHT),
    baseCell(n),
  ]);
  return [text(usual, RIGHT), ...shares];
}

/** The share, its chance range and its n. */
function shareCells({ share, interval, n }: ShareOfCalls, minimum: number): PlanCell[] {
  const isSmall = n < minimum;
  const look: Look = isSmall ? { ...RIGHT, color: FAINT } : { ...RIGHT, bold: true };
  const percent = (value: number): string => String(Math.round(value * 100));
  const range = interval === null ? DASH : `${percent(interval.low)}–${percent(interval.high)}%`;
  return [number(share, '0.0%', look), text(range, { ...RIGHT, color: isSmall ? FAINT : QUIET }), baseCell(n)];
}

const baseCell = (n: number): PlanCell => number(n, '#,##0', { ...RIGHT, color: QUIET });

function hourRows({ hours, bestHours }: CallReview, { facts, language }: CallsSheetInput): Row[] {
  const header = rowOf(COLUMNS, [headCell(HEADERS.hour[language], 'left')]);
  [HEADERS.connected, HEADERS.range, HEADERS.n].forEach((name, index) => {
    header[RATE_COLUMN + index] = headCell(name[language], 'right');
  });
  header[MARK_COLUMN] = headCell(HEADERS.mark[language], 'left');
  const n = hours.reduce((sum, { connected }) => sum + connected.n, 0);
  const verdict = bestHours.length === 0 ? TEXT.noBestHours : TEXT.bestHours;
  const sentence = fill(verdict[language], { n, hours: hoursText(bestHours, language) });
  return [
    { key: wordings(HEADERS.hour), cells: header },
    ...hours.map(({ hour, connected, isBest }) => {
      const cells = rowOf(COLUMNS, [text(hoursText([hour], language), SMALL)]);
      shareCells(connected, facts.settings.minimumBase).forEach((cell, index) => (cells[RATE_COLUMN + index] = cell));
      if (isBest) cells[MARK_COLUMN] = text(TEXT.best[language], SMALL);
      return { key: wordings(TEXT.hour).map((wording) => fill(wording, { hour })), cells };
    }),
    { key: [], cells: [text(sentence, QUIET_LOOK)] },
  ];
}

function numberRows({ unmatched, withoutNumber, matched }: CallReview, { sources, language }: CallsSheetInput): Row[] {
  const sentence = (words: Bilingual, count = 0): Row => ({
    key: [],
    cells: [text(fill(words[language], { count }), QUIET_LOOK)],
  });
  const hidden = withoutNumber > 0 ? [sentence(TEXT.withoutNumber, withoutNumber)] : [];
  if (unmatched.length === 0) return [...(matched > 0 ? [sentence(TEXT.allMatched)] : []), ...hidden];
  const { phone, calls, out, last, what } = HEADERS;
  const header = rowOf(COLUMNS, [
    headCell(phone[language], 'left'),
    ...[calls, out, HEADERS.in].map((name) => headCell(name[language], 'right')),
  ]);
  header[RATE_COLUMN + 1] = headCell(last[language], 'right');
  header[MARK_COLUMN] = headCell(what[language], 'left');
  const left = unmatched.length - MOST_NUMBERS;
  return [
    { key: wordings(phone), cells: header },
    ...unmatched.slice(0, MOST_NUMBERS).map((each) => numberRow(each, sources, language)),
    ...(left > 0 ? [sentence(TEXT.more, left)] : []),
    ...hidden,
  ];
}

function numberRow(unmatched: UnmatchedNumber, { calls }: Intake['sources'], language: Language): Row {
  const { phone, last, isShared } = unmatched;
  const source = calls?.parts[unmatched.part];
  const shown = dayText(last);
  const cells = rowOf(COLUMNS, [
    text(phone, SMALL),
    ...[unmatched.calls, unmatched.calls - unmatched.in, unmatched.in].map((count) => number(count, '#,##0', RIGHT)),
  ]);
  const place = { sheetName: source?.sheetName ?? '', row: unmatched.row, column: source?.columns['day'] ?? 1 };
  cells[RATE_COLUMN + 1] =
    source === undefined
      ? text(shown, RIGHT)
      : { value: { link: place, text: shown }, format: 'yyyy/mm/dd', look: { ...RIGHT, color: ACCENT } };
  cells[MARK_COLUMN] = text((isShared ? TEXT.shared : TEXT.unknown)[language], SMALL);
  return { key: [phone], cells };
}

const dayText = (day: number): string => formatIsoDay(day).replace(/-/g, '/');

const hoursText = (hours: readonly number[], language: Language): string =>
  language === 'ja'
    ? fill(TEXT.hour.ja, { hour: hours.join('・') })
    : hours.map((hour) => fill(TEXT.hour.en, { hour })).join(', ');

const section = (title: Bilingual, language: Language): Row => ({
  key: wordings(title),
  cells: [text(title[language], { bold: true, color: ACCENT })],
});

const headCell = (name: string, align: NonNullable<Look['align']>): PlanCell =>
  text(name, { ...SMALL, bold: true, background: HEADER_FILL, align });
