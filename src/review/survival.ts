/** How long customers stay: curves of all, and of the largest groups by product, rep and area. */
import type { Facts } from '../core/facts';
import { DAYS_PER_MONTH, lifetimeOf } from '../core/measures/tenure';
import { compareText } from '../core/rows-by-customer';
import { ownerOn, type Spell, spellsOfContracts } from '../core/spells';
import { atRiskAt, kaplanMeierMedian, type Lifetime, survivalSteps, survivingAt } from '../core/survival';
import { CYCLES, NO_NAME } from '../core/tables';
import { FEWEST_CASES } from '../daily/thresholds';

export const GROUP_KINDS = ['product', 'rep', 'area'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];
/** More lines than that cannot be told apart. */
export const MOST_GROUPS = 3;

export interface SurvivalCurve {
  /** The group's name as shown; '' for everyone. */
  readonly name: string;
  /** Spells that it rests on, and how many of them have ended. */
  readonly spells: number;
  readonly ended: number;
  /** As 想定継続期間; null while more than half stay. */
  readonly medianMonths: number | null;
  /**
   * Months up to which the curve can be shown: from there on, fewer than {@link FEWEST_CASES} are at risk. 0: nowhere. Where
   * the record begins late, the first months may be too thin already: all that follows rests on them.
   */
  readonly until: number;
  /** Share that stays so many months; null from `until` on. */
  surviving(months: number): number | null;
  atRisk(months: number): number;
}

export interface Survival {
  readonly all: SurvivalCurve;
  /** By size, then by name, at most {@link MOST_GROUPS}; who belongs to no group is in none. */
  readonly groups: Readonly<Record<GroupKind, readonly SurvivalCurve[]>>;
}

/** The longest that is looked at, in months. */
export const LONGEST_MONTHS = 36;
/** The curve is looked at so often a month: steps of a week look like steps. */
export const POINTS_A_MONTH = 4;

export function survival(facts: Facts): Survival {
  const { tables, asOf } = facts;
  const spells = facts.spells.flat().filter(({ start }) => start <= asOf);
  const ownerOf = (spell: Spell): number => ownerOn(spell, Math.min(spell.end, asOf));
  const areaOf = ({ customer }: Spell): number => tables.customerInfo.area[customer] ?? NO_NAME;
  return {
    all: curveOf('', spells, facts),
    groups: {
      product: productCurves(facts),
      rep: largest(grouped(spells, ownerOf), tables.reps, facts),
      area: largest(grouped(spells, areaOf), tables.areas, facts),
    },
  };
}

function grouped(spells: readonly Spell[], groupOf: (spell: Spell) => number): Map<number, Spell[]> {
  const groups = new Map<number, Spell[]>();
  for (const spell of spells) {
    const group = groupOf(spell);
    const known = groups.get(group);
    if (known === undefined) groups.set(group, [spell]);
    else known.push(spell);
  }
  groups.delete(NO_NAME);
  return groups;
}

function largest(
  groups: ReadonlyMap<number, readonly Spell[]>,
  names: readonly string[],
  facts: Facts,
): SurvivalCurve[] {
  return [...groups]
    .sort(([a, one], [b, other]) => other.length - one.length || compareText(names[a]!, names[b]!))
    .slice(0, MOST_GROUPS)
    .map(([group, spells]) => curveOf(names[group]!, spells, facts));
}

/** A product has spells of its own: only its contracts count. Its size is the number of customers that have had it. */
function productCurves(facts: Facts): SurvivalCurve[] {
  const { contracts, customers, products } = facts.tables;
  if (contracts === null) return [];
  const single = CYCLES.indexOf('single');
  const holders = new Map<number, Set<number>>();
  for (let row = 0; row < contracts.length; row++) {
    const product = contracts.product[row]!;
    if (product === NO_NAME || contracts.cycle[row] === single || contracts.start[row]! > facts.asOf) continue;
    holders.set(product, (holders.get(product) ?? new Set()).add(contracts.customer[row]!));
  }
  return [...holders]
    .sort(([a, one], [b, other]) => other.size - one.size || compareText(products[a]!, products[b]!))
    .slice(0, MOST_GROUPS)
    .map(([product]) => {
      const isOfProduct = (row: number): boolean => contracts.product[row] === product;
      const spells = spellsOfContracts(contracts, isOfProduct, facts.settings.graceDays, customers.length).flat();
      return curveOf(
        products[product]!,
        spells.filter(({ start }) => start <= facts.asOf),
        facts,
      );
    });
}

function curveOf(name: string, spells: readonly Spell[], { asOf, settings }: Facts): SurvivalCurve {
  const lifetimes = spells.flatMap((spell) => lifetimeOf(spell, asOf, settings.recordStart) ?? []);
  const steps = survivalSteps(lifetimes);
  const until = shownUntil(lifetimes);
  const medianDays = kaplanMeierMedian(lifetimes);
  return {
    name,
    spells: lifetimes.length,
    ended: lifetimes.filter(({ ended }) => ended).length,
    medianMonths: medianDays === null ? null : medianDays / DAYS_PER_MONTH,
    until,
    surviving: (months) => (months < until ? survivingAt(steps, months * DAYS_PER_MONTH) : null),
    atRisk: (months) => atRiskAt(lifetimes, months * DAYS_PER_MONTH),
  };
}

function shownUntil(lifetimes: readonly Lifetime[]): number {
  const points = LONGEST_MONTHS * POINTS_A_MONTH;
  for (let point = 0; point <= points; point++) {
    const months = point / POINTS_A_MONTH;
    if (atRiskAt(lifetimes, months * DAYS_PER_MONTH) < FEWEST_CASES) return months;
  }
  return Infinity;
}
