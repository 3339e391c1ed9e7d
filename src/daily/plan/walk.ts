/** A day's visits as a short walk: area by area. */
import { NO_NAME } from '../../core/tables';

/**
 * Areas in the order of their most important visit, and within an area by importance; without an area last. (How far areas lie
 * apart is nothing that a workbook says.)
 * @param visits by importance
 */
export function walkOf<T extends { readonly area: number }>(visits: readonly T[]): T[] {
  const areas = [...new Set(visits.map(({ area }) => area))];
  areas.sort((a, b) => Number(a === NO_NAME) - Number(b === NO_NAME));
  return areas.flatMap((area) => visits.filter((visit) => visit.area === area));
}
