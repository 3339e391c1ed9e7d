/** Where the KGI's period is heading as things are, how likely the goal is, and what each business day has to bring for it. */
import { type Chance, SEED, chance } from './chance';
import type { KgiStanding } from './kgi';
import { project } from './projection';
import type { ProjectionBasis } from './projection-types';

export interface KgiOutlook {
  /** Expected revenue of the whole period, yen; null while the record is too short for a forecast. */
  readonly landing: number | null;
  /** Yen between which 8 of 10 paths land; null as above. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Of reaching the KGI; null without a KGI or a forecast. */
  readonly reach: Pick<Chance, 'probability' | 'low' | 'high'> | null;
  /** Business days of the period after the as-of day; null while it has not begun. */
  readonly daysLeft: number | null;
  /** Yen that each of them has to bring for the KGI, 0 once it is reached; null without a KGI or such days. */
  readonly neededPerDay: number | null;
  /** Yen a business day so far; null before the first one. */
  readonly perDay: number | null;
}

/** With the levers at their level, as the sidebar's 「いまのまま」: the same dice give the same figures. */
export function kgiOutlook({ target, actual, pace }: KgiStanding, basis: ProjectionBasis | null): KgiOutlook {
  const paths = basis === null ? null : chance(basis, basis.level, target ?? Infinity, SEED);
  const daysLeft = pace === null ? null : pace.total - pace.gone;
  const isAhead = target !== null && actual !== null && daysLeft !== null && daysLeft > 0;
  return {
    landing: expectedLanding(basis),
    interval: paths === null ? null : { low: paths.landingLow, high: paths.landingHigh },
    reach: target === null ? null : paths,
    daysLeft,
    neededPerDay: isAhead ? Math.max(0, target - actual) / daysLeft : null,
    perDay: pace === null || pace.gone === 0 || actual === null ? null : actual / pace.gone,
  };
}

/** Revenue of the KGI's period to date and what the months left bring at the usual levers; null without a basis. */
export const expectedLanding = (basis: ProjectionBasis | null): number | null =>
  basis === null ? null : project(basis, basis.level).landing;
