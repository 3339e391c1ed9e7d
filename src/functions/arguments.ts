/** Cells and texts given to a custom function → what they mean. Checked once, for all functions. */
import { type Day } from '../core/days';
import { UserFacingError } from '../core/errors';
import type { KpiDefinition } from '../core/kpi';
import { type CalendarRules, type MonthSpan, monthOf, parsePeriod } from '../core/periods';
import type { Filter } from '../core/slice';
import { dayOfNumber } from '../intake/dates';
import { cellText, cleanText, isBlankCell, isDateCell, isErrorCell } from '../intake/text';
import { kpiNamed, kpiNames } from '../goals/targets';
import { KPIS } from '../kpis';
import { nearestName } from '../intake/nearest-name';
import type { ParameterName } from './parameters';

/**
 * Omitted or blank: the month of the as-of day. A date cell: its month. Anything else as a person types it.
 * @throws UserFacingError `bad-period`, `range-argument`
 */
export function readPeriod(
  argument: unknown,
  rules: CalendarRules,
  asOf: Day,
  dayOfDate: (date: Date) => Day,
): MonthSpan {
  const month = (day: Day): MonthSpan => {
    const index = monthOf(day, rules.closingDay);
    return { first: index, last: index };
  };
  refuseRange('period', argument);
  if (isBlankCell(argument)) return month(asOf);
  if (isDateCell(argument)) return month(dayOfDate(argument));
  const day = typeof argument === 'number' && argument < 100_000 ? dayOfNumber(argument) : null;
  if (day !== null) return month(day);
  const isText = typeof argument === 'string' || typeof argument === 'number';
  const span = isText ? parsePeriod(String(argument), rules, asOf) : null;
  if (span === null) throw new UserFacingError('bad-period', { text: quoted(argument) });
  return span;
}

const FILTER_KEYS: ReadonlyMap<string, keyof Filter> = new Map<string, keyof Filter>([
  ['顧客', 'customer'],
  ['customer', 'customer'],
  ['担当', 'rep'],
  ['担当者', 'rep'],
  ['rep', 'rep'],
  ['チーム', 'team'],
  ['team', 'team'],
  ['商品', 'product'],
  ['product', 'product'],
  ['エリア', 'area'],
  ['area', 'area'],
  ['ランク', 'rank'],
  ['rank', 'rank'],
]);

/**
 * Blank = everyone; a rep's name; or `エリア=藤沢`, several joined by `;`.
 * @throws UserFacingError `bad-filter`, `bad-filter-key`, `repeated-filter`
 */
export function readFilter(argument: unknown): Filter {
  if (isBlankCell(argument)) return {};
  const isText = typeof argument === 'string' || typeof argument === 'number';
  // A failed formula is no name to look for.
  if (!isText || isErrorCell(argument)) throw new UserFacingError('bad-filter');
  const filter: { -readonly [K in keyof Filter]: Filter[K] } = {};
  for (const part of cleanText(String(argument)).split(';')) {
    if (part.trim() === '') continue;
    const equals = part.indexOf('=');
    const key = equals < 0 ? 'rep' : FILTER_KEYS.get(part.slice(0, equals).trim().toLowerCase());
    const name = part.slice(equals + 1).trim();
    if (key === undefined || name === '') throw new UserFacingError('bad-filter-key', { text: part.trim() });
    // Two of a kind cannot both hold: taking the last one would be a silent guess.
    if (filter[key] !== undefined) throw new UserFacingError('repeated-filter', { kind: key, text: quoted(argument) });
    filter[key] = name;
  }
  return filter;
}

/**
 * A KPI by its name in either language, its function's name or its id.
 * @throws UserFacingError `missing-kpi`, `unknown-argument`, `range-argument`
 */
export function readKpi(argument: unknown): KpiDefinition {
  refuseRange('kpi', argument);
  if (isBlankCell(argument)) throw new UserFacingError('missing-kpi');
  // A function's name is often copied from a formula: =KPI_RETENTION()
  const name = quoted(argument).replace(/^=|\(.*\)$/g, '');
  const kpi = kpiNamed(name);
  if (kpi !== undefined) return kpi;
  const nearest = nearestName(name, KPIS.flatMap(kpiNames));
  throw new UserFacingError('unknown-argument', { parameter: 'kpi', kind: 'kpi', name, nearest });
}

/**
 * One of some words; undefined where it was left out.
 * @throws UserFacingError `bad-choice`, `range-argument`
 */
export function readChoice<T>(
  parameter: ParameterName,
  argument: unknown,
  words: ReadonlyMap<string, T>,
  examples: readonly string[],
): T | undefined {
  refuseRange(parameter, argument);
  if (isBlankCell(argument)) return undefined;
  const choice = words.get(quoted(argument).toLowerCase());
  if (choice !== undefined) return choice;
  const list = examples.map((word) => `"${word}"`).join(', ');
  throw new UserFacingError('bad-choice', { parameter, text: quoted(argument), examples: list });
}

/**
 * A whole number from 1; undefined where it was left out.
 * @throws UserFacingError `bad-count`, `range-argument`
 */
export function readCount(parameter: ParameterName, argument: unknown, most: number): number | undefined {
  refuseRange(parameter, argument);
  if (isBlankCell(argument)) return undefined;
  const text = quoted(argument);
  const count = typeof argument === 'number' ? argument : /^\d{1,4}$/.test(text) ? Number(text) : NaN;
  if (Number.isInteger(count) && count >= 1 && count <= most) return count;
  throw new UserFacingError('bad-count', { parameter, text, most: String(most) });
}

/** A range says many things at once; most often it is a table that was meant for the last argument. */
function refuseRange(parameter: ParameterName, argument: unknown): void {
  if (Array.isArray(argument)) throw new UserFacingError('range-argument', { parameter });
}

const quoted = (argument: unknown): string => cleanText(cellText(argument)).slice(0, 40);
