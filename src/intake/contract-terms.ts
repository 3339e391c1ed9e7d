/** 契約期間: from when to when a contract runs (2022/4/1〜2024/3/31), or for how long (2年, 12か月, 1年自動更新). */
import { addMonths, civilDate, formatIsoDay, NO_DAY, type Day } from '../core/days';
import { mapColumn } from './column';
import type { ContractState } from './contract-states';
import { readDateText } from './dates';
import { arabicDigits } from './kanji-numbers';
import { AUTO_RENEW } from './labels';
import type { TableSheet } from './table-sheet';
import { cellText, cleanText, isBlankCell, isErrorCell, withoutSpaces } from './text';
import { dayOfWholeMonth } from './whole-months';

export interface ContractTerm {
  /** NO_DAY where the cell does not say it. */
  readonly from: Day;
  readonly to: Day;
  /** How long it is; 0 where only days are named. */
  readonly months: number;
  /** Whether it renews by itself; null where the cell does not say it. */
  readonly renews: boolean | null;
}

export const NO_TERM: ContractTerm = { from: NO_DAY, to: NO_DAY, months: 0, renews: null };

const LONGEST_TEXT = 60;
/** Fifty years: more is no contract, and an amount or a serial date lies far beyond. */
const MOST_MONTHS = 600;

const RENEWING = /自動(?:更新|継続|延長)|auto[- ]?(?:matic(?:ally)? )?renew/i;
const NOT_RENEWING = /更新(?:なし|無し?|しない)|(?:no|not|non)[- ](?:auto[- ]?)?renew/i;
const REMARK =
  / ?[([【〔].*$|[、,・/ ]*(?:以後|以降|のち|後は)?(?:自動(?:更新|継続|延長)|更新(?:なし|無し?|しない)|(?:no )?auto[- ]?renew|no renewal).*$/i;
const YEARS_AND_MONTHS =
  /^(?:(\d{1,2})(?:年間?|years?|yrs?))?(?:(\d{1,3})(?:(?:か|ヶ|ケ|カ|ヵ|ヵ|箇|個)月間?|months?|mos?))?(半)?(?:の?契約|縛り|固定|更新|ごと|毎)?$/i;
const BETWEEN = / ?(?:[~〜]|から|より|[–—]| [-ー−] | to | until | through ) ?/i;
/** A single hyphen between two dates that have none. */
const HYPHEN = /^([^-]*\d ?(?:日|月)?) ?- ?([^-]*\d[^-]*)$/;

/**
 * What a cell under 契約期間 says; null where it cannot be read.
 * @param unit months that a bare number counts, by the header (契約期間(月), 契約年数); 0: it says nothing
 */
export function readTerm(cell: unknown, unit: number): ContractTerm | null {
  if (isBlankCell(cell) || cell === false) return NO_TERM;
  if (typeof cell === 'number') return ofMonths(cell * unit, null);
  if (typeof cell !== 'string' || cell.length > LONGEST_TEXT) return null;
  const text = cleanText(cell);
  const renews = NOT_RENEWING.test(text) ? false : RENEWING.test(text) ? true : null;
  const bare = text.replace(REMARK, '');
  // Nothing but 自動更新.
  if (bare === '') return { ...NO_TERM, renews };
  if (/^\d+$/.test(bare)) return ofMonths(Number(bare) * unit, renews);
  const months = monthsIn(bare);
  return months === null ? span(bare, renews) : ofMonths(months, renews);
}

function ofMonths(months: number, renews: boolean | null): ContractTerm | null {
  return Number.isInteger(months) && months > 0 && months <= MOST_MONTHS ? { ...NO_TERM, months, renews } : null;
}

/** 1年6か月 → 18, 半年 → 6, 1年半 → 18; null for any other text. */
function monthsIn(text: string): number | null {
  const [whole, years, months, half] =
    YEARS_AND_MONTHS.exec(withoutSpaces(arabicDigits(text.replace('半年', '6か月')))) ?? [];
  if (whole === undefined || whole === '') return null;
  return Number(years ?? 0) * 12 + Number(months ?? 0) + (half === undefined ? 0 : 6);
}

function span(text: string, renews: boolean | null): ContractTerm | null {
  const parts = BETWEEN.test(text) ? text.split(BETWEEN) : (HYPHEN.exec(text)?.slice(1) ?? []);
  if (parts.length !== 2) return null;
  const [left, right] = parts.map((part) => part.replace(/ ?まで$/, '').trim()) as [string, string];
  const from = left === '' ? NO_DAY : dayIn(left, 'first');
  if (from === null) return null;
  const months = right === '' ? 0 : monthsIn(right);
  if (months === null) {
    const to = dayIn(right, 'last');
    return to === null ? null : { from, to, months: 0, renews };
  }
  return from === NO_DAY ? null : { from, to: months === 0 ? NO_DAY : endOfTerm(from, months), months: 0, renews };
}

function dayIn(text: string, edge: 'first' | 'last'): Day | null {
  const read = readDateText(text);
  return read.form === 'day' ? read.day : dayOfWholeMonth(text, edge);
}

/**
 * The last day of a term: the day before the same day of the last month; where that month lacks it, its last day (民法
 * 143条2項: 1月31日 and a month end on 2月28日).
 */
export function endOfTerm(from: Day, months: number): Day {
  const same = addMonths(from, months);
  return civilDate(same).day === civilDate(from).day ? same - 1 : same;
}

/** The 契約期間 of a row; {@link NO_TERM} where it is blank or, reported, where it cannot be read. */
export function termReader(sheet: TableSheet, unlimited: (cell: unknown) => unknown): (index: number) => ContractTerm {
  if (!sheet.has('term')) return () => NO_TERM;
  const unit = unitOf(sheet.header('term'));
  const cells = mapColumn(sheet.column('term'), unlimited);
  const terms = cells.values.map((cell) => readTerm(cell, unit));
  return (index) => {
    const code = cells.codes[index]!;
    const term = terms[code];
    if (term != null) return term;
    const finding = isErrorCell(cells.values[code]) ? 'error-cell' : 'unreadable-term';
    const details = { column: sheet.header('term'), read: cellText(cells.values[code]) };
    sheet.findings.tally(finding, sheet.rowNumber(index), details);
    return NO_TERM;
  };
}

/** Months that a bare number in a column with this header counts. */
function unitOf(header: string): number {
  if (/月|month/i.test(header)) return 1;
  return /年|year/i.test(header) ? 12 : 0;
}

interface TermRow {
  readonly term: ContractTerm;
  readonly start: Day;
  /** By the end columns. */
  readonly end: Day;
  /** Index in 自動更新's classes: no or yes; below 0 where it says neither. */
  readonly renewal: number;
  readonly state: ContractState | null;
}

/**
 * The 満了日 that the 契約期間 gives, or NO_DAY. A length alone says how long each term is, not whether another one followed: it
 * is an end only where 自動更新 says no or, reported, 状態 says that the contract is over, and no column says when.
 */
export function expiryByTerm(
  sheet: TableSheet,
  index: number,
  { term, start, end, renewal, state }: TermRow,
  asOf: Day | undefined,
): Day {
  const column = sheet.header('term');
  const row = sheet.rowNumber(index);
  const day = term.months === 0 ? term.to : endOfTerm(start, term.months);
  if (day === NO_DAY || (term.months > 0 && (end !== NO_DAY || renewal === AUTO_RENEW.yes))) return NO_DAY;
  if (term.months === 0 || renewal === AUTO_RENEW.no) {
    sheet.findings.tally('end-from-term', row, { column });
    return day;
  }
  const details = { column, read: cellText(sheet.cell('term', index)), values: { end: formatIsoDay(day) } };
  if (state === 'ended') {
    sheet.findings.add('ended-with-term', row, details);
    return day;
  }
  if (state !== 'running' && asOf !== undefined && day < asOf) sheet.findings.add('term-over', row, details);
  return NO_DAY;
}
