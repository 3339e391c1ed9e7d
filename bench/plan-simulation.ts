/**
 * A year of the sample workbook, as the reps went and as 今日の予定 would have sent them, with the same number of visits by the
 * same rep on the same day. What customers would have said to other visits nobody knows: simulated visits are plain talks, and
 * contracts begin and end as recorded. So it shows who would have been visited when, and nothing about revenue.
 */
import { BusinessCalendar } from '../src/core/calendar';
import { type Day, NO_DAY } from '../src/core/days';
import { buildFacts, type Facts } from '../src/core/facts';
import { isUnderContract } from '../src/core/spells';
import { meanOf } from '../src/core/stats';
import { KINDS, NO_CAPACITY, OUTCOMES, type Visits } from '../src/core/tables';
import { customerHealth } from '../src/daily/customer-health';
import { planOf } from '../src/daily/plan/plan';
import type { Plan, PlanRecord } from '../src/daily/plan/types';

const VISIT = KINDS.indexOf('visit');
const [TALKED, CANCELLED] = [OUTCOMES.indexOf('talked'), OUTCOMES.indexOf('cancelled')];
const MONTH = 30;
const PROSPECT_DAYS = 120;

/** One made visit. */
interface Made {
  readonly day: Day;
  readonly rep: number;
  readonly customer: number;
}

/** Of the customers under contract, with the typed interval of each. */
export interface Figures {
  readonly visits: number;
  /** Mean over spans of 30 days: share of the customers under contract throughout that were visited in the span. */
  readonly coverage: number;
  /** Share of the customer-days on which the last visit was longer ago than the interval, and than two of them. */
  readonly late: number;
  readonly overdue: number;
  /** Visits that came before half of the interval was over. */
  readonly tooSoon: number;
  /** Share of the days on which a prospect had been visited in the 120 days before: the rhythm of 90, and a month. */
  readonly prospects: number;
}

export interface Simulation {
  readonly recorded: Figures;
  readonly planned: Figures;
  readonly plans: number;
}

/** @param facts of the whole record; the simulated days are the last `days` up to its as-of day */
export function simulate(facts: Facts, days: number): Simulation {
  const { tables, settings, asOf } = facts;
  const from = asOf - days + 1;
  const calendar = new BusinessCalendar(settings.companyHolidays);
  const log = tables.visits!;
  const recorded = made(log);
  const kept = rowsOf(log).filter(({ day, kind }) => day < from || (kind !== VISIT && day <= asOf));
  const simulated: Made[] = [];
  let plans = 0;
  let effort = new Int32Array(tables.reps.length);
  for (let day = from; day <= asOf; day++) {
    for (const visit of recorded) if (visit.day === day && visit.rep >= 0) effort[visit.rep]!++;
    if (!calendar.isBusinessDay(day)) continue;
    const visits = visitsOf([
      ...kept.filter((row) => row.day < day),
      ...simulated.map((visit) => ({ ...BLANK, ...visit })),
    ]);
    const capacities = effort.map((count) => Math.max(1, count));
    const now = buildFacts({ ...tables, visits, capacities }, { ...settings, asOf: day }, day);
    const plan = planOf(now, customerHealth(now), calendar, []);
    plans++;
    const list = plan.today.filter(({ rep, rank }) => rank <= effort[rep]!);
    for (const { rep, customer } of list) simulated.push({ day, rep, customer });
    effort = new Int32Array(tables.reps.length);
  }
  const before = recorded.filter(({ day }) => day < from);
  return {
    recorded: figures(facts, [...before, ...recorded.filter(({ day }) => day >= from && day <= asOf)], from),
    planned: figures(facts, [...before, ...simulated], from),
    plans,
  };
}

export interface Stability {
  /** Nothing was done and nothing written: the list of the next business day against today's. */
  readonly nothingDone: number;
  /** All of today's list was done: the next day's list against what the week's view foresaw. */
  readonly foreseen: number;
  readonly days: number;
}

/**
 * How much the list changes from one business day to the next, as shared customers ÷ all (Jaccard), mean over the days, with
 * the record of the sample as it stood each morning.
 * @param capacity visits a rep and day
 */
export function stability(facts: Facts, days: number, capacity: number): Stability {
  const { tables, settings, asOf } = facts;
  const calendar = new BusinessCalendar(settings.companyHolidays);
  const rows = rowsOf(tables.visits!);
  const business = Array.from({ length: days }, (_, i) => asOf - days + 1 + i).filter((day) =>
    calendar.isBusinessDay(day),
  );
  const planOn = (day: Day, log: readonly Row[], record: PlanRecord = []): Plan => {
    const own = { ...settings, asOf: day, visitsPerDay: capacity };
    const now = buildFacts(
      { ...tables, visits: visitsOf(log), capacities: new Int32Array(tables.reps.length).fill(NO_CAPACITY) },
      own,
      day,
    );
    return planOf(now, customerHealth(now), calendar, record);
  };
  const [unchanged, foreseen]: [number[], number[]] = [[], []];
  business.slice(0, -1).forEach((day, i) => {
    const next = business[i + 1]!;
    const morning = rows.filter((row) => row.day < day);
    const plan = planOn(day, morning);
    const done = plan.today.map(({ rep, customer }) => ({ ...BLANK, day, rep, customer }));
    unchanged.push(jaccard(customersOf(plan, day), customersOf(planOn(next, morning, plan.today), next)));
    foreseen.push(jaccard(customersOf(plan, next), customersOf(planOn(next, [...morning, ...done], plan.today), next)));
  });
  return { nothingDone: meanOf(unchanged), foreseen: meanOf(foreseen), days: unchanged.length };
}

const customersOf = ({ week }: Plan, day: Day): ReadonlySet<number> =>
  new Set(week.filter((visit) => visit.day === day).map(({ customer }) => customer));

export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = [...a].filter((each) => b.has(each)).length;
  const all = a.size + b.size - both;
  return all === 0 ? 1 : both / all;
}

function figures({ tables, spells, asOf }: Facts, visits: readonly Made[], from: Day): Figures {
  const daysOf = tables.customers.map(() => [] as Day[]);
  for (const { customer, day } of visits) daysOf[customer]?.push(day);
  for (const days of daysOf) days.sort((a, b) => a - b);
  const sum = { served: 0, late: 0, overdue: 0, tooSoon: 0, spans: 0, covered: 0, prospectDays: 0, seen: 0 };
  tables.customers.forEach((_, customer) => {
    const own = spells[customer]!;
    const days = daysOf[customer]!;
    const interval = tables.customerInfo.interval[customer]!;
    const served = (day: Day): boolean => isUnderContract(own, day);
    for (let day = from; day <= asOf; day++) {
      const last = days.filter((each) => each <= day).pop();
      if (own.length === 0) {
        sum.prospectDays++;
        if (last !== undefined && last > day - PROSPECT_DAYS) sum.seen++;
      } else if (interval > 0 && last !== undefined && served(day)) {
        sum.served++;
        if (day - last > interval) sum.late++;
        if (day - last > 2 * interval) sum.overdue++;
      }
    }
    days.forEach((day, i) => {
      if (day >= from && i > 0 && interval > 0 && served(day) && day - days[i - 1]! < interval / 2) sum.tooSoon++;
    });
    for (let first = from; first + MONTH - 1 <= asOf; first += MONTH) {
      if (!served(first) || !served(first + MONTH - 1)) continue;
      sum.spans++;
      if (days.some((day) => day >= first && day < first + MONTH)) sum.covered++;
    }
  });
  return {
    visits: visits.filter(({ day }) => day >= from).length,
    coverage: sum.covered / sum.spans,
    late: sum.late / sum.served,
    overdue: sum.overdue / sum.served,
    tooSoon: sum.tooSoon,
    prospects: sum.prospectDays === 0 ? NaN : sum.seen / sum.prospectDays,
  };
}

type Row = Omit<{ [Column in keyof Visits]: number }, 'length'>;

const BLANK: Omit<Row, 'day' | 'rep' | 'customer'> = {
  row: 1,
  part: 0,
  kind: VISIT,
  purpose: 0,
  outcome: TALKED,
  reaction: 0,
  nextDay: NO_DAY,
};

function rowsOf(visits: Visits): Row[] {
  const { length, ...columns } = visits;
  const names = Object.keys(columns) as (keyof Row)[];
  return Array.from(
    { length },
    (_, row) => Object.fromEntries(names.map((name) => [name, columns[name][row]])) as unknown as Row,
  );
}

function visitsOf(rows: readonly Row[]): Visits {
  const column = (name: keyof Row): Int32Array => Int32Array.from(rows, (row) => row[name]);
  return {
    length: rows.length,
    row: column('row'),
    part: Uint16Array.from(column('part')),
    day: column('day'),
    rep: column('rep'),
    customer: column('customer'),
    kind: Uint8Array.from(column('kind')),
    purpose: Uint8Array.from(column('purpose')),
    outcome: Uint8Array.from(column('outcome')),
    reaction: Uint8Array.from(column('reaction')),
    nextDay: column('nextDay'),
  };
}

const made = (visits: Visits): Made[] =>
  rowsOf(visits).filter(({ kind, outcome, customer }) => kind === VISIT && outcome !== CANCELLED && customer >= 0);
