/** From a KPI and a cell to its figure. */
import { type Day } from './days';
import type { Facts, RecordName } from './facts';
import type { KpiDefinition } from './kpi';
import { kgiSpan } from './kgi-span';
import { type Cell, CellMeasures, type Measures } from './measures';
import { type MonthMeasures, monthMeasures } from './months';
import { type MonthIndex, type MonthSpan, type Period, resolvePeriod } from './periods';
import type { Slice } from './slice';
import { ratio } from './stats';

/** A figure with what it rests on. `value` null = no value (no data, or nothing to divide by). */
export interface Figure {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** What is held against the smallest base; null where nothing is. */
  readonly base: number | null;
  readonly partial: boolean;
}

const NOTHING: Figure = { value: null, numerator: null, denominator: null, base: null, partial: false };

/** Measures of a span of months for a slice; null for a span wholly after the as-of day. */
export function measure(slice: Slice, span: MonthSpan): Measures | null {
  const { settings, asOf } = slice.facts;
  const period = resolvePeriod(span, settings, asOf);
  if (period === null) return null;
  return new CellMeasures(cellOf(slice, period));
}

/**
 * Measures of a slice month by month, each worked out once; null for months after the as-of day. Those of a rep or of the
 * whole team come from one pass over the facts, which all slices of them share.
 */
export function measureMonths(slice: Slice): (month: MonthIndex) => Measures | null {
  const known = new Map<MonthIndex, Measures | null>();
  const measured = (month: MonthIndex): Measures | null => {
    const months = slice.soleRep === undefined ? null : monthsOf(slice.facts);
    if (slice.soleRep === undefined || !months?.has(month)) return measure(slice, { first: month, last: month });
    return months.of(slice.soleRep, month, (period) => cellOf(slice, period));
  };
  return (month) => {
    if (!known.has(month)) known.set(month, measured(month));
    return known.get(month)!;
  };
}

/** By facts, so that they go when the facts go. */
const measuredFacts = new WeakMap<Facts, MonthMeasures | null>();

function monthsOf(facts: Facts): MonthMeasures | null {
  if (!measuredFacts.has(facts)) measuredFacts.set(facts, monthMeasures(facts));
  return measuredFacts.get(facts)!;
}

function cellOf(slice: Slice, period: Period): Cell {
  const { facts } = slice;
  return { slice, period, kgi: { period: kgiToDate(facts, period), target: facts.settings.kgiTarget } };
}

/** By facts, so that a thousand cells ask the calendar once. */
const kgiPeriods = new WeakMap<Facts, Period | null>();

function kgiPeriodOf(facts: Facts): Period | null {
  const known = kgiPeriods.get(facts);
  if (known !== undefined) return known;
  const span = kgiSpan(facts);
  const period = span === null ? null : resolvePeriod(span, facts.settings, facts.asOf);
  kgiPeriods.set(facts, period);
  return period;
}

function kgiToDate(facts: Facts, { to, from }: Period): Period | null {
  const kgi = kgiPeriodOf(facts);
  if (kgi === null || to < kgi.from || from > kgi.fullTo) return null;
  return { ...kgi, to: Math.min(kgi.to, to) };
}

/** Whether the records that a figure needs reach into the period: months before a record's first day are no data. */
export function hasRecord(needs: readonly RecordName[], facts: Facts, to: Day): boolean {
  return needs.every((record) => {
    const first = facts.firstDay[record];
    return first !== null && first <= to;
  });
}

export function figureOf(kpi: KpiDefinition, measures: Measures | null): Figure {
  if (measures === null) return NOTHING;
  const { slice, period } = measures.cell;
  if (!hasRecord(kpi.needs, slice.facts, period.to)) return { ...NOTHING, partial: period.partial };
  const numerator = kpi.numerator.value(measures);
  const denominator = kpi.denominator === undefined ? null : kpi.denominator.value(measures);
  const value =
    numerator === null
      ? null
      : kpi.denominator === undefined
        ? numerator
        : denominator === null
          ? null
          : ratio(numerator, denominator);
  return { value, numerator, denominator, base: kpi.base?.(measures) ?? denominator, partial: period.partial };
}
