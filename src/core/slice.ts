/**
 * A slice: which customers and which reps a figure is about. Activities and money count for the rep in their own row,
 * stocks for the owner; a team is "a rep who is in it on that day".
 */
import { type Day, NO_DAY } from './days';
import { UserFacingError } from './errors';
import type { Facts } from './facts';
import { FOREVER, type DayRange, type OwnedRange, type Spell } from './spells';
import { NO_NAME, type Tables } from './tables';

/** What a user filters by: shown names. Everything is optional; several narrow each other. */
export interface Filter {
  readonly rep?: string;
  readonly team?: string;
  readonly customer?: string;
  readonly product?: string;
  readonly area?: string;
  readonly rank?: string;
}

export interface Slice {
  /** The facts to count in: those of the product where one is filtered by. */
  readonly facts: Facts;
  readonly filter: Filter;
  /** Whether the customer is selected. Rows without a customer (NO_NAME) are selected only where no customer condition stands. */
  readonly customer: (customer: number) => boolean;
  /**
   * The rep, where nothing else is selected (NO_NAME: rows without one), or null where everything is; such slices can be
   * measured many months at a time.
   */
  readonly soleRep?: number | null;
  /** Days on which a rep is selected; null = every rep always. */
  readonly repDays: ((rep: number) => readonly DayRange[]) | null;
}

/** Names under which a row without a rep can be filtered. */
export const UNASSIGNED = ['未割当', 'Unassigned'];

const ALWAYS: readonly DayRange[] = [{ from: -FOREVER, to: FOREVER }];
const NEVER: readonly DayRange[] = [];

/** Spaces, width and case make no other name. */
const plainKey = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/**
 * @param nearest the most similar of some names, or '', to offer for one that is unknown
 * @param customerKey under which spellings of a customer are one, as when the tables were read
 * @throws UserFacingError `unknown-name` for a name that no table holds
 */
export function sliceOf(
  facts: Facts,
  filter: Filter,
  nearest: (name: string, names: readonly string[]) => string,
  customerKey: (name: string) => string = plainKey,
): Slice {
  const { tables } = facts;
  const find = (kind: string, name: string, names: readonly string[], key: (text: string) => string): number => {
    const wanted = key(name);
    const index = names.findIndex((candidate) => key(candidate) === wanted);
    if (index < 0) throw new UserFacingError('unknown-name', { kind, name, nearest: nearest(name, names) });
    return index;
  };

  const conditions: ((customer: number) => boolean)[] = [];
  if (filter.customer !== undefined) {
    const wanted = find('customer', filter.customer, tables.customers, customerKey);
    conditions.push((customer) => customer === wanted);
  }
  if (filter.area !== undefined) {
    const wanted = find('area', filter.area, tables.areas, plainKey);
    conditions.push((customer) => tables.customerInfo.area[customer] === wanted);
  }
  if (filter.rank !== undefined) {
    const wanted = find('rank', filter.rank, tables.ranks, plainKey);
    conditions.push((customer) => tables.customerInfo.rank[customer] === wanted);
  }
  const product = filter.product === undefined ? null : find('product', filter.product, tables.products, plainKey);
  const rep =
    filter.rep === undefined
      ? null
      : UNASSIGNED.some((name) => plainKey(name) === plainKey(filter.rep!))
        ? NO_NAME
        : find('rep', filter.rep, tables.reps, plainKey);
  const team = filter.team === undefined ? null : find('team', filter.team, tables.teams, plainKey);

  return {
    facts: product === null ? facts : facts.ofProduct(product),
    filter,
    customer: (customer) => conditions.every((holds) => holds(customer)),
    ...(conditions.length === 0 && team === null ? { soleRep: rep } : {}),
    repDays: repDaysOf(tables, rep, team),
  };
}

/** @param rep shown name of a rep in the tables, or one of {@link UNASSIGNED} */
export const sliceOfRep = (facts: Facts, rep: string): Slice => sliceOf(facts, { rep }, () => '');

/** Everyone and everything. */
export const wholeTeam = (facts: Facts): Slice => ({
  facts,
  filter: {},
  customer: () => true,
  soleRep: null,
  repDays: null,
});

function repDaysOf(tables: Tables, rep: number | null, team: number | null): Slice['repDays'] {
  if (team === null) return rep === null ? null : (candidate) => (candidate === rep ? ALWAYS : NEVER);
  const days = new Map<number, DayRange[]>();
  for (const membership of tables.memberships) {
    if (membership.team !== team || (rep !== null && membership.rep !== rep)) continue;
    const ranges = days.get(membership.rep) ?? [];
    ranges.push({
      from: membership.from === NO_DAY ? -FOREVER : membership.from,
      to: membership.to === NO_DAY ? FOREVER : membership.to,
    });
    days.set(membership.rep, ranges);
  }
  for (const [member, ranges] of days) days.set(member, joined(ranges));
  return (candidate) => days.get(candidate) ?? NEVER;
}

/** Whether an activity or transaction of this rep on this day is selected. */
export function repSelected(slice: Slice, rep: number, day: Day): boolean {
  if (slice.repDays === null) return true;
  return slice.repDays(rep).some(({ from, to }) => from <= day && day <= to);
}

/** The parts of a spell in which a selected rep owned the customer, joined where they touch. */
export function selectedOwnership(slice: Slice, spell: Spell): readonly DayRange[] {
  if (slice.repDays === null) return [{ from: spell.start, to: spell.end }];
  const parts: DayRange[] = [];
  for (const owner of spell.owners) parts.push(...intersect(owner, slice.repDays(owner.rep)));
  return joined(parts);
}

function intersect(owner: OwnedRange, ranges: readonly DayRange[]): DayRange[] {
  return ranges
    .map(({ from, to }) => ({ from: Math.max(from, owner.from), to: Math.min(to, owner.to) }))
    .filter(({ from, to }) => from <= to);
}

function joined(ranges: readonly DayRange[]): DayRange[] {
  const sorted = [...ranges].sort((a, b) => a.from - b.from);
  const result: { from: Day; to: Day }[] = [];
  for (const { from, to } of sorted) {
    const last = result[result.length - 1];
    if (last !== undefined && from <= last.to + 1) last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result;
}
