/** Who is still there, by the reps table. */
import { type Day, NO_DAY } from './days';
import type { Tables } from './tables';

/** Whether all that 担当者 says of a rep has ended by that day; false for a rep whom it does not name. */
export function hasLeft({ memberships }: Pick<Tables, 'memberships'>, rep: number, day: Day): boolean {
  const own = memberships.filter((membership) => membership.rep === rep);
  return own.length > 0 && own.every(({ to }) => to !== NO_DAY && to < day);
}
