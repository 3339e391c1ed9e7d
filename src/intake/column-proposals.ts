/** Which column of a sheet looks like which field, judged by its cells alone. Proposals for a person, never used unasked. */
import { dayOfNumber, readDateText } from './dates';
import { dayOfMonth } from './month-days';
import { readMoneyText } from './money';
import { phoneKey } from './phone';
import { cellText, isBlankCell, isDateCell } from './text';

/** Enough to tell what a column holds. */
const SAMPLE_ROWS = 200;
/** Share of the filled cells that must fit. */
const ENOUGH = 0.8;
const LONGEST_REP = 12;
const COMPANY =
  /株式会社|有限会社|合同会社|㈱|㈲|\(株\)|（株）|商店|商事|商会|工業|病院|医院|薬局|クリニック|\b(?:inc|ltd|co|corp|llc)\b/i;

interface ColumnFacts {
  readonly column: number;
  readonly filled: number;
  /** Dates, and days of the month only. */
  readonly days: number;
  readonly daysOfMonth: number;
  readonly money: number;
  readonly phones: number;
  readonly names: number;
  readonly companies: number;
  readonly distinctNames: number;
  readonly longestName: number;
}

/**
 * Missing field → column (0-based); fields for which no column looks right are left out, and no column is proposed
 * twice. `taken`: columns that are known to be something else.
 */
export function proposeColumns(
  rows: readonly (readonly unknown[])[],
  width: number,
  missing: readonly string[],
  taken: ReadonlySet<number>,
): Map<string, number> {
  const sample = rows.slice(0, SAMPLE_ROWS);
  const free = Array.from({ length: width }, (_, column) => column)
    .filter((column) => !taken.has(column))
    .map((column) => factsOf(sample, column))
    .filter(({ filled }) => filled > 0);
  const proposals = new Map<string, number>();
  // What is easiest to tell goes first.
  for (const field of ['phone', 'day', 'start', 'contractDay', 'amount', 'rep', 'customer', 'customerNumber']) {
    if (!missing.includes(field)) continue;
    const scored = free
      .filter(({ column }) => ![...proposals.values()].includes(column))
      .map((facts) => ({ column: facts.column, score: scoreOf(field, facts) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.column - b.column);
    if (scored[0]) proposals.set(field, scored[0].column);
  }
  return proposals;
}

function factsOf(rows: readonly (readonly unknown[])[], column: number): ColumnFacts {
  const facts = {
    column,
    filled: 0,
    days: 0,
    daysOfMonth: 0,
    money: 0,
    phones: 0,
    names: 0,
    companies: 0,
    longestName: 0,
  };
  const names = new Set<string>();
  for (const row of rows) {
    const cell = row[column];
    if (isBlankCell(cell) || typeof cell === 'boolean') continue;
    facts.filled++;
    const text = isDateCell(cell) ? '' : cellText(cell).slice(0, 100);
    const isDay = isDayCell(cell, text);
    if (isDay) facts.days++;
    if (isDay && dayOfMonth(cell) !== null) facts.daysOfMonth++;
    if (isPhone(text)) facts.phones++;
    else if (!isDay && isAmount(text)) facts.money++;
    if (isDay || isDateCell(cell) || typeof cell === 'number' || !/\p{L}/u.test(text) || isAmount(text)) continue;
    facts.names++;
    names.add(text);
    facts.longestName = Math.max(facts.longestName, text.length);
    if (COMPANY.test(text)) facts.companies++;
  }
  return { ...facts, distinctNames: names.size };
}

function isDayCell(cell: unknown, text: string): boolean {
  if (isDateCell(cell)) return true;
  if (typeof cell === 'number') return dayOfNumber(cell) !== null || dayOfMonth(cell) !== null;
  const { form } = readDateText(text);
  return form === 'day' || form === 'yearless' || form === 'triple' || dayOfMonth(text) !== null;
}

const isPhone = (text: string): boolean => /^\+?[\d()\- ]{9,20}$/.test(text) && /^0\d{8,10}$/.test(phoneKey(text));

function isAmount(text: string): boolean {
  const money = readMoneyText(text);
  return money !== null && money !== 'blank';
}

/** 0 = does not look like it. */
function scoreOf(field: string, facts: ColumnFacts): number {
  const { filled, distinctNames, names } = facts;
  const share = (count: number): number => (count / filled >= ENOUGH ? count : 0);
  const repeats = distinctNames > 0 ? names / distinctNames : 0;
  switch (field) {
    case 'day':
    case 'start':
    case 'contractDay':
      // A number from 1 to 31 may as well count the rows.
      return share(facts.days) - facts.daysOfMonth / 2;
    case 'amount':
      return share(facts.money);
    case 'phone':
      return share(facts.phones);
    case 'rep':
      // Few short names that come again and again.
      return facts.longestName <= LONGEST_REP && facts.companies === 0 && repeats >= 1.5 ? share(names) * repeats : 0;
    default:
      // Names of companies, else the texts with the most different ones.
      return share(names) === 0 ? 0 : facts.companies * 1000 + distinctNames;
  }
}
