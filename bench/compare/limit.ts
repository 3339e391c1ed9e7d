/**
 * The limit: what cannot be saved. Each needed cell is read once, with one Map look-up for a text cell, one division for a
 * Date and the least arithmetic: no headers, no spellings, no findings, no order, no customers told apart, no spells.
 */
import { figuresOf, type Figures } from './figures';
import { CONTRACT, DAY_MS, monthsOfDays, VISIT, type Row, type Work } from './work';

const VISITED = 1;
const CALLED = 2;
const MET = 1;
const DEAL = 2;

/** The KPIs of {@link figuresOf}, out of the visits alone. */
export function limitOfShared(work: Work): Figures {
  const counts = countVisits(work, false);
  return figuresOf(counts, work);
}

/** The same loop over all cells that all KPIs need: customers too, and the contracts. What it adds up is no KPI yet. */
export function limitOfAll(work: Work): number {
  const counts = countVisits(work, true);
  const { from, months } = work;
  const monthOf = monthsOfDays(work);
  const reps = numbered(work.reps);
  const customers = new Map<string, number>();
  const cycles = new Map([
    ['月額', 0],
    ['年額', 1],
    ['一括', 2],
  ]);
  const begun = new Float64Array(work.reps.length * months.length);
  const ended = new Float64Array(begun.length);
  const yen = new Float64Array(begun.length);
  for (let r = 1; r < work.contracts.length; r++) {
    const row = work.contracts[r]!;
    const customer = numberOf(customers, row[CONTRACT.customer] as string);
    const line = reps.get(row[CONTRACT.rep] as string)! * months.length;
    const start = (row[CONTRACT.start] as Date).getTime() / DAY_MS - from;
    const end = row[CONTRACT.end];
    begun[line + monthOf[start]!]!++;
    if (end !== '') ended[line + (monthOf[(end as Date).getTime() / DAY_MS - from] ?? 0)]!++;
    yen[line + monthOf[start]!]! +=
      (row[CONTRACT.amount] as number) * (cycles.get(row[CONTRACT.cycle] as string)! + customer);
  }
  return counts.visits[0]! + begun[0]! + ended[0]! + yen[0]!;
}

function countVisits(work: Work, withCustomers: boolean) {
  const { from, months } = work;
  const monthOf = monthsOfDays(work);
  const reps = numbered(work.reps);
  const customers = new Map<string, number>();
  const kinds = new Map([
    ['訪問', VISITED],
    ['電話', CALLED],
    ['オンライン', 0],
  ]);
  const purposes = new Map([
    ['アポ取り', 1],
    ['フォロー', 0],
    ['定期', 2],
    ['更新', 0],
  ]);
  const outcomes = new Map([
    ['不在', 0],
    ['会話', 0],
    ['アポ獲得', 4],
    ['商談', MET],
    ['見積', DEAL],
    ['受注', DEAL + 8],
    ['失注', DEAL + 16],
  ]);
  const cells = work.reps.length * months.length;
  const counts = {
    meetings: new Float64Array(cells),
    approaches: new Float64Array(cells),
    appointments: new Float64Array(cells),
    visits: new Float64Array(cells),
    calls: new Float64Array(cells),
    won: new Float64Array(cells),
    lost: new Float64Array(cells),
    customers: 0,
  };
  const rows: readonly Row[] = work.visits;
  for (let r = 1; r < rows.length; r++) {
    const row = rows[r]!;
    const cell =
      reps.get(row[VISIT.rep] as string)! * months.length +
      monthOf[(row[VISIT.day] as Date).getTime() / DAY_MS - from]!;
    const kind = kinds.get(row[VISIT.kind] as string)!;
    const purpose = purposes.get(row[VISIT.purpose] as string)!;
    const outcome = outcomes.get(row[VISIT.outcome] as string)!;
    if (withCustomers) counts.customers += numberOf(customers, row[VISIT.customer] as string);
    if (kind === VISITED) counts.visits[cell]!++;
    else if (kind === CALLED) counts.calls[cell]!++;
    if (purpose !== 2 && ((outcome & MET) !== 0 || ((outcome & DEAL) !== 0 && kind !== CALLED)))
      counts.meetings[cell]!++;
    if (purpose === 1) {
      counts.approaches[cell]!++;
      if ((outcome & 4) !== 0) counts.appointments[cell]!++;
    }
    if ((outcome & 8) !== 0) counts.won[cell]!++;
    if ((outcome & 16) !== 0) counts.lost[cell]!++;
  }
  return counts;
}

const numbered = (names: readonly string[]): Map<string, number> => new Map(names.map((name, i) => [name, i]));

function numberOf(numbers: Map<string, number>, name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, numbers.size);
  return numbers.size - 1;
}
