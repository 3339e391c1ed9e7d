/** What an engine gives back, and how two engines are held against each other. */
import type { Work } from './work';

/** The KPIs that every engine can work out: they need the log of visits and nothing of contracts. */
export const SHARED_KPIS = ['meetings', 'approaches', 'appointment-rate', 'visits', 'calls', 'win-rate'] as const;
export type SharedKpi = (typeof SHARED_KPIS)[number];

/** By rep (rows) and month (columns), row after row; NaN where there is nothing to divide by. */
export type Figures = Readonly<Record<string, Float64Array>>;

export const COUNTS = ['meetings', 'approaches', 'appointments', 'visits', 'calls', 'won', 'lost'] as const;
export type Counts = Readonly<Record<(typeof COUNTS)[number], ArrayLike<number>>>;

export function figuresOf(counts: Counts, { reps, months }: Work): Record<SharedKpi, Float64Array> {
  const cells = reps.length * months.length;
  const each = (value: (cell: number) => number): Float64Array =>
    Float64Array.from({ length: cells }, (_, i) => value(i));
  return {
    meetings: each((i) => counts.meetings[i]!),
    approaches: each((i) => counts.approaches[i]!),
    'appointment-rate': each((i) => counts.appointments[i]! / counts.approaches[i]!),
    visits: each((i) => counts.visits[i]!),
    calls: each((i) => counts.calls[i]!),
    'win-rate': each((i) => counts.won[i]! / (counts.won[i]! + counts.lost[i]!)),
  };
}

/** @throws Error naming the first figure that differs by more than 1e-9 of its size */
export function requireSame(expected: Figures, given: Figures, engine: string, { reps, months }: Work): void {
  for (const kpi of SHARED_KPIS) {
    const [a, b] = [expected[kpi]!, given[kpi]!];
    for (let i = 0; i < a.length; i++) {
      const [x, y] = [a[i]!, b[i]!];
      if (Number.isNaN(x) && Number.isNaN(y)) continue;
      if (Math.abs(x - y) <= 1e-9 * Math.max(1, Math.abs(x))) continue;
      const where = `${kpi} of ${reps[Math.floor(i / months.length)]} in ${months[i % months.length]}`;
      throw new Error(`${engine}: ${where} is ${y}, elsewhere ${x}`);
    }
  }
}
