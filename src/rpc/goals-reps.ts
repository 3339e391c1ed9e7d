/** The reps whom goals are for, each with a record of their own. */
import type { Figure } from '../core/evaluate';
import type { Facts } from '../core/facts';
import type { KpiDefinition } from '../core/kpi';
import { hasLeft } from '../core/memberships';
import { type MonthIndex, monthOf } from '../core/periods';
import { sliceOfRep } from '../core/slice';
import { ratio } from '../core/stats';
import { evidenceMonths } from '../goals/evidence';
import { type KpiRecord, teamRecord } from '../goals/record';
import { sharesOf } from '../goals/rep-shares';
import type { RepEvidence } from '../goals/target-types';
import { targetValueOf } from '../goals/target-value';
import { type Target, goalFor } from '../goals/targets';

export interface RepRecord {
  /** Shown name. */
  readonly rep: string;
  readonly record: KpiRecord;
  /** Customers owned at the close of the as-of day. */
  readonly customers: number;
  /** The same as a share of all reps' customers. */
  readonly customerShare: number;
}

/** Days without a line in the log, a sale or a customer after which a rep whom 担当者 does not name is taken to have left. */
const SILENT_DAYS = 92;

/** Reps who are there on the as-of day: with customers, or who wrote or sold something lately; never who left by 担当者. */
export function activeReps(facts: Facts): RepRecord[] {
  const { asOf, tables, settings } = facts;
  const running = monthOf(asOf, settings.closingDay);
  const lately = latelySeen(facts);
  const found = tables.reps.flatMap((rep, index) => {
    if (hasLeft(tables, index, asOf)) return [];
    const record = teamRecord(sliceOfRep(facts, rep));
    const customers = record.measures(running)!.stocks.closing;
    return customers > 0 || lately.has(index) ? [{ rep, record, customers }] : [];
  });
  const shares = sharesOf(found.map(({ customers }) => customers));
  return found.map((each, i) => ({ ...each, customerShare: shares?.[i] ?? 0 }));
}

function latelySeen({ asOf, activities, transactions }: Facts): ReadonlySet<number> {
  const seen = new Set<number>();
  for (const { length, day, rep } of [activities, transactions])
    for (let i = length - 1; i >= 0 && day[i]! > asOf - SILENT_DAYS; i--) seen.add(rep[i]!);
  return seen;
}

/**
 * @param from the first month that a new goal would hold for
 * @param running the month that contains the as-of day
 */
export function repEvidence(
  kpi: KpiDefinition,
  reps: readonly RepRecord[],
  targets: readonly Target[],
  from: MonthIndex,
  running: MonthIndex,
): RepEvidence[] {
  return reps.map(({ rep, record, customerShare }): RepEvidence => {
    const months = evidenceMonths(kpi, record);
    const goal = goalFor(targets, kpi, rep, { first: from, last: from });
    const figures = months.map(({ month }) => record.figure(kpi, month));
    return {
      rep,
      n: months.length,
      usual: usualOf(figures),
      weight: figures.reduce((sum, { denominator, value }) => sum + (denominator ?? Math.max(0, value ?? 0)), 0),
      customerShare,
      thisMonth: record.figure(kpi, running).value,
      current: goal === null ? null : targetValueOf(goal),
    };
  });
}

function usualOf(figures: readonly Figure[]): number | null {
  const sum = (of: (figure: Figure) => number | null): number =>
    figures.reduce((total, figure) => total + (of(figure) ?? 0), 0);
  const hasDenominators = figures.some(({ denominator }) => denominator !== null);
  return hasDenominators
    ? ratio(
        sum(({ value, denominator }) => value! * denominator!),
        sum(({ denominator }) => denominator),
      )
    : ratio(
        sum(({ value }) => value),
        figures.length,
      );
}
