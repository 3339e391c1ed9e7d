/** Who left in the last twelve closed months and in the twelve before: why, and after how long. */
import type { Day } from '../core/days';
import type { Facts } from '../core/facts';
import { DAYS_PER_MONTH } from '../core/measures/tenure';
import { type MonthIndex, monthEnd, monthOf, monthStart } from '../core/periods';
import { compareText, rowsByCustomer } from '../core/rows-by-customer';
import type { Spell } from '../core/spells';
import { fisherLowerTail } from '../core/stats';
import { CYCLES, NO_NAME } from '../core/tables';

/** Closed months that are looked at together. */
export const SPAN_MONTHS = 12;

/** Months of service, both included: a spell is in its n-th month until n × 30.436875 days have passed. */
export const TENURE_BANDS = [
  { from: 1, to: 3 },
  { from: 4, to: 6 },
  { from: 7, to: 12 },
  { from: 13, to: 24 },
  { from: 25, to: Infinity },
] as const;
export type TenureBand = (typeof TENURE_BANDS)[number];

/** A run of closed months with a record. */
export interface Span {
  readonly first: MonthIndex;
  readonly last: MonthIndex;
}

export interface BandFigures {
  readonly cancelled: number;
  /** Customer-months at risk: days of service within the span and the band ÷ 30.436875. */
  readonly months: number;
  /** Spells with a day at risk. */
  readonly customers: number;
}

export interface BandComparison {
  readonly band: TenureBand;
  readonly now: BandFigures;
  readonly before: BandFigures | null;
  /** Whether the rate has risen or fallen by more than chance explains; null where that cannot be said. */
  readonly change: 'more' | 'fewer' | null;
}

export interface ReasonCount {
  /** Index into the reasons, or NO_NAME: nothing is typed. */
  readonly reason: number;
  readonly now: number;
  readonly before: number;
}

export interface Cancellations {
  readonly now: Span;
  /** null where the record does not reach so far back. */
  readonly before: Span | null;
  /** The most frequent first, then by name; without a reason last. They add up to 解約数 of the spans. */
  readonly reasons: readonly ReasonCount[];
  readonly bands: readonly BandComparison[];
}

/** Five bands, each told apart with a chance of 1 % of calling nothing a change: 5 % for all of them. */
const CHANCE_OF_A_BAND = 0.01;

/** null without a closed month on record. */
export function cancellations(facts: Facts): Cancellations | null {
  const spans = spansOf(facts);
  if (spans === null) return null;
  const { now, before } = spans;
  return { now, before, reasons: reasonsOf(facts, now, before), bands: bandsOf(facts, now, before) };
}

/** Months before the record are no months without cancellations. */
function spansOf({ asOf, firstDay, settings }: Facts): { now: Span; before: Span | null } | null {
  const { closingDay, recordStart } = settings;
  if (firstDay.spells === null) return null;
  const running = monthOf(asOf, closingDay);
  const last = monthEnd(running, closingDay) === asOf ? running : running - 1;
  const firstOnRecord = monthOf(firstDay.spells, closingDay);
  // The first month whose cancellations are all on record.
  const firstWhole = recordStart === null ? firstOnRecord : monthOf(recordStart - 1, closingDay) + 1;
  const first = Math.max(firstOnRecord, firstWhole);
  if (last < first) return null;
  const now = { first: Math.max(first, last - SPAN_MONTHS + 1), last };
  if (now.first === first) return { now, before: null };
  return { now, before: { first: Math.max(first, now.first - SPAN_MONTHS), last: now.first - 1 } };
}

function reasonsOf(facts: Facts, now: Span, before: Span | null): ReasonCount[] {
  const { spells, tables } = facts;
  const reasonOf = reasonReader(facts);
  const counts = new Map<number, { now: number; before: number }>();
  for (const spell of spells.flat()) {
    const span = isWithin(spell.end, now, facts)
      ? 'now'
      : before && isWithin(spell.end, before, facts)
        ? 'before'
        : null;
    if (span === null) continue;
    const reason = reasonOf(spell);
    const count = counts.get(reason) ?? { now: 0, before: 0 };
    count[span]++;
    counts.set(reason, count);
  }
  const name = (reason: number): string => tables.reasons[reason] ?? '';
  return [...counts]
    .map(([reason, count]) => ({ reason, ...count }))
    .sort(
      (a, b) =>
        Number(a.reason === NO_NAME) - Number(b.reason === NO_NAME) ||
        b.now - a.now ||
        b.before - a.before ||
        compareText(name(a.reason), name(b.reason)),
    );
}

/**
 * Why a spell ended, as an index into the reasons; NO_NAME where nobody says. Of the contracts that end with it: where several
 * say why, the larger amount, then the later row.
 */
export function reasonReader({ tables }: Facts): (spell: Spell) => number {
  const { contracts } = tables;
  if (contracts === null) return () => NO_NAME;
  const rows = rowsByCustomer(contracts.customer, contracts.length, tables.customers.length);
  const single = CYCLES.indexOf('single');
  return ({ customer, end }) => {
    const told = [...rows.of(customer)].filter(
      (row) => contracts.end[row] === end && contracts.cycle[row] !== single && contracts.reason[row] !== NO_NAME,
    );
    const largest = told.sort((a, b) => contracts.amount[a]! - contracts.amount[b]!).pop();
    return largest === undefined ? NO_NAME : contracts.reason[largest]!;
  };
}

function bandsOf(facts: Facts, now: Span, before: Span | null): BandComparison[] {
  return TENURE_BANDS.map((band) => {
    const figures = figuresOf(facts, now, band);
    const earlier = before === null ? null : figuresOf(facts, before, band);
    return { band, now: figures, before: earlier, change: earlier === null ? null : changeOf(figures, earlier) };
  });
}

function figuresOf(facts: Facts, span: Span, { from, to }: TenureBand): BandFigures {
  const [first, last] = daysOf(span, facts);
  let [cancelled, days, customers] = [0, 0, 0];
  for (const spell of facts.spells.flat()) {
    // The spell's days of the band, by their age from 1 on.
    const begin = spell.start + Math.floor((from - 1) * DAYS_PER_MONTH);
    const end = to === Infinity ? Infinity : spell.start + Math.floor(to * DAYS_PER_MONTH) - 1;
    const atRisk = Math.min(end, spell.end, last) - Math.max(begin, first) + 1;
    if (atRisk <= 0) continue;
    days += atRisk;
    customers++;
    if (spell.end <= last && spell.end <= end) cancelled++;
  }
  return { cancelled, months: days / DAYS_PER_MONTH, customers };
}

/** Each month of a customer is a trial: Fisher's exact test, both directions. */
function changeOf(now: BandFigures, before: BandFigures): BandComparison['change'] {
  const [m, n] = [now, before].map(({ months, cancelled }) => Math.max(Math.round(months), cancelled)) as [
    number,
    number,
  ];
  if (m === 0 || n === 0) return null;
  if (fisherLowerTail(before.cancelled, n, now.cancelled, m) < CHANCE_OF_A_BAND / 2) return 'more';
  return fisherLowerTail(now.cancelled, m, before.cancelled, n) < CHANCE_OF_A_BAND / 2 ? 'fewer' : null;
}

function daysOf({ first, last }: Span, { settings }: Facts): [Day, Day] {
  return [monthStart(first, settings.closingDay), monthEnd(last, settings.closingDay)];
}

function isWithin(day: Day, span: Span, facts: Facts): boolean {
  const [from, to] = daysOf(span, facts);
  return from <= day && day <= to;
}
