/** From a KPI and a cell to its figure. */
import { type Day } from './days';
import type { Facts, RecordName } from './facts';
import type { KpiDefinition } from './kpi';
import { Measures } from './measures';
import { type MonthSpan, type Period, fiscalYearOf, monthOf, parsePeriod, resolvePeriod } from './periods';
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

/** The KGI's months: as set, or the fiscal year of the as-of day. Null if the setting cannot be read. */
export function kgiSpan({ settings, asOf }: Facts): MonthSpan | null {
  return settings.kgiPeriod === ''
    ? fiscalYearOf(monthOf(asOf, settings.closingDay), settings)
    : parsePeriod(settings.kgiPeriod, settings, asOf);
}

/** Measures of a span of months for a slice; null for a span wholly after the as-of day. */
export function measure(slice: Slice, span: MonthSpan): Measures | null {
  const { settings, asOf } = slice.facts;
  const period = resolvePeriod(span, settings, asOf);
  if (period === null) return null;
  return new Measures({ slice, period, kgi: { period: kgiToDate(slice.facts, period), target: settings.kgiTarget } });
}

function kgiToDate(facts: Facts, { to, from }: Period): Period | null {
  const span = kgiSpan(facts);
  const kgi = span === null ? null : resolvePeriod(span, facts.settings, facts.asOf);
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
