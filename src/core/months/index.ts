/**
 * The base measures of every rep and month at once. A table of reps × months asks for a thousand cells: each of them on its
 * own would go through the same rows again and again. The figures are those of `measures/`, cell by cell, and the tests hold
 * the one against the other.
 */
import type { Facts } from '../facts';
import type { Cell, Measures } from '../measures';
import type { MonthIndex, Period } from '../periods';
import { activityMonths } from './activities';
import { followMonths } from './follow';
import { type Frame, frameOf } from './frame';
import { moneyMonths } from './money';
import { serviceMonths } from './service';
import { ownersAtCloses, stockMonths } from './stocks';
import { tenureMonths } from './tenure';

export interface MonthMeasures {
  /** Whether the record holds the month: a month before it or after the as-of day is in no frame. */
  has(month: MonthIndex): boolean;
  /**
   * @param rep a rep, NO_NAME for what has none, or null for the whole team
   * @param cellOf the cell in words, for the month's days
   */
  of(rep: number | null, month: MonthIndex, cellOf: (period: Period) => Cell): Measures;
}

type Groups = ReturnType<typeof groupsOf>;

/** null while the facts hold no day up to the as-of day. A group of measures is worked out when one of it is first asked for. */
export function monthMeasures(facts: Facts): MonthMeasures | null {
  const frame = frameOf(facts);
  if (frame === null) return null;
  const { first, periods, team } = frame;
  const groups = groupsOf(frame);
  return {
    has: (month) => month >= first && month < first + periods.length,
    of: (rep, month, cellOf) => {
      const column = month - first;
      return new FrameMeasures(cellOf(periods[column]!), groups, rep === null ? team : frame.rowOf(rep), column);
    },
  };
}

function groupsOf(frame: Frame) {
  const owners = once(() => ownersAtCloses(frame));
  return {
    activities: once(() => activityMonths(frame)),
    stocks: once(() => stockMonths(frame, owners())),
    service: once(() => serviceMonths(frame)),
    follow: once(() => followMonths(frame)),
    money: once(() => moneyMonths(frame, owners())),
    tenure: once(() => tenureMonths(frame, owners())),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

class FrameMeasures implements Measures {
  constructor(
    readonly cell: Cell,
    private readonly groups: Groups,
    private readonly row: number,
    private readonly column: number,
  ) {}

  get activities() {
    return this.groups.activities()(this.row, this.column);
  }

  get stocks() {
    return this.groups.stocks()(this.row, this.column);
  }

  get service() {
    return this.groups.service()(this.row, this.column);
  }

  get follow() {
    return this.groups.follow()(this.row, this.column);
  }

  get money() {
    return this.groups.money()(this.row, this.column);
  }

  get tenure() {
    return this.groups.tenure()(this.row, this.column);
  }
}
