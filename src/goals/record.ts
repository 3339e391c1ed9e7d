/** The team's own record, month by month: what proposals, forecasts and signals rest on. */
import { type Figure, figureOf, measureMonths } from '../core/evaluate';
import type { KpiDefinition } from '../core/kpi';
import type { Measures } from '../core/measures';
import { type MonthIndex, monthEnd, monthOf } from '../core/periods';
import type { Slice } from '../core/slice';

export interface KpiRecord {
  /** Month of the first row of any record that figures rest on; null without rows. */
  readonly first: MonthIndex | null;
  /** The last month of which no day is still to come. Earlier than `first` while nothing is closed yet. */
  readonly lastClosed: MonthIndex;
  /** A KPI's figure of one month; without a value before its record begins and after the as-of day. */
  figure(kpi: KpiDefinition, month: MonthIndex): Figure;
  /** What the figures of a month are made of, the running month included; null for a month after the as-of day. */
  measures(month: MonthIndex): Measures | null;
}

/** The record of a slice (the team, or one rep's). A month is measured when first asked for, and once only. */
export function teamRecord(slice: Slice): KpiRecord {
  const { asOf, firstDay, settings } = slice.facts;
  const running = monthOf(asOf, settings.closingDay);
  const lastClosed = asOf === monthEnd(running, settings.closingDay) ? running : running - 1;
  const days = Object.values(firstDay).filter((day) => day !== null);
  const measures = measureMonths(slice);
  return {
    first: days.length === 0 ? null : monthOf(Math.min(...days), settings.closingDay),
    lastClosed,
    figure: (kpi, month) => figureOf(kpi, measures(month)),
    measures,
  };
}

export interface MonthValue {
  readonly month: MonthIndex;
  readonly value: number;
}

/** Closed months in which the KPI has a value, the last `count` of them, oldest first. */
export function closedMonths(kpi: KpiDefinition, record: KpiRecord, count = Infinity): readonly MonthValue[] {
  const months: MonthValue[] = [];
  for (let month = record.lastClosed; month >= (record.first ?? Infinity) && months.length < count; month--) {
    const { value } = record.figure(kpi, month);
    if (value !== null) months.push({ month, value });
  }
  return months.reverse();
}
