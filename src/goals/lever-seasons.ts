/** How the months of the year depart from the levers' level. */
import { monthOfYear } from '../core/periods';
import { median, ratio } from '../core/stats';
import { type RecordedMonth, leversOf } from './lever-record';
import type { Levers } from './projection-types';

export const NO_SEASON: Levers = { retention: 0, won: 0, frequency: 1, price: 1 };

/**
 * January to December. Level with season is the median of that month of the year in the record, moved by as much as the
 * evidence months (the last year) depart from those medians: the shape comes from all years, the height from the last.
 * {@link NO_SEASON} for a month of the year that the record lacks.
 */
export function seasonsOf(
  months: readonly RecordedMonth[],
  evidence: readonly RecordedMonth[],
  level: Levers,
): readonly Levers[] {
  const seasons = (figure: Figure, usual: number, scale: Scale): readonly number[] => {
    const year = mediansOfYear(months, figure);
    const apart = evidence.map((month) => scale.apart(figure(month), year[monthOfYear(month.month) - 1]!));
    const shift = scale.middle(apart.filter((one) => one !== null)) ?? scale.none;
    return year.map((value) => scale.apart(scale.moved(value, shift), usual) ?? scale.none);
  };
  const retention = seasons((month) => month.retention, level.retention, ADDED);
  const won = seasons((month) => month.won, level.won, ADDED);
  const perCustomer = seasons((month) => month.perCustomer, level.frequency * level.price, SCALED);
  const price = seasons((month) => month.price, level.price, SCALED);
  return price.map((factor, i) => ({
    retention: retention[i]!,
    won: won[i]!,
    // Frequency × price is the season of revenue per customer-month.
    frequency: factor === 0 ? 1 : perCustomer[i]! / factor,
    price: factor,
  }));
}

/** null = the month has none. */
type Figure = (month: RecordedMonth) => number | null;

function mediansOfYear(months: readonly RecordedMonth[], figure: Figure): readonly (number | null)[] {
  return Array.from({ length: 12 }, (_, i) =>
    median(months.filter(({ month }) => monthOfYear(month) === i + 1).flatMap((month) => figure(month) ?? [])),
  );
}

/** How figures depart from one another: shares and customers by so many, frequency and money by so many times. */
interface Scale {
  readonly none: number;
  apart(value: number | null, from: number | null): number | null;
  moved(value: number | null, by: number): number | null;
  /** null for no values. */
  middle(values: readonly number[]): number | null;
}
const ADDED: Scale = {
  none: 0,
  apart: (value, from) => (value === null || from === null ? null : value - from),
  moved: (value, by) => (value === null ? null : value + by),
  // Customers come and go by ones, so that most months depart by nothing at all and a median would say so of a bad year.
  middle: mean,
};
const SCALED: Scale = {
  none: 1,
  apart: (value, from) => (value === null || from === null || from === 0 ? null : value / from),
  moved: (value, by) => (value === null ? null : value * by),
  // One large order must not raise the whole year.
  middle: median,
};

function mean(values: readonly number[]): number | null {
  return ratio(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}

/** A month's levers as they would have been at the level. A factor of 0 leaves nothing to see: such a month has the level's. */
export function withoutSeason(month: RecordedMonth, level: Levers, season: Levers): Levers {
  const levers = leversOf(month, level);
  return {
    retention: levers.retention - season.retention,
    won: levers.won - season.won,
    frequency: season.frequency === 0 ? level.frequency : levers.frequency / season.frequency,
    price: season.price === 0 ? level.price : levers.price / season.price,
  };
}
