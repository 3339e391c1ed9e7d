/** Days that cannot well be meant. */
import { addMonths, civilDate, type Day, dayOf, formatIsoDay, NO_DAY } from '../core/days';
import { END_KINDS, OUTCOMES } from '../core/tables';
import type { CheckInput, CheckList, RowPlace } from './checks-base';

const EARLIEST = dayOf(1990, 1, 1);
const TEN_YEARS = 120;
/** From this year on an end means "none": 2099/12/31, 9999/12/31. */
const NO_END_YEAR = 2099;
const NO_OUTCOME = OUTCOMES.indexOf('none');
const CANCELLED = OUTCOMES.indexOf('cancelled');

/** Days before 1990 or over ten years ahead; results, calls and sales of the future; a next visit before the visit. */
export function checkDays({ intake, facts, today }: CheckInput, list: CheckList): void {
  const { visits, contracts, sales, calls } = intake.tables;
  // With an as-of day in the past, the days up to today are history all the same.
  const present = Math.max(facts.asOf, today);
  const latest = addMonths(present, TEN_YEARS);
  const isImplausible = (day: Day): boolean => day !== NO_DAY && (day < EARLIEST || day > latest);
  const implausible = (day: Day, place: RowPlace): boolean => {
    if (!isImplausible(day)) return false;
    list.add('implausible-day', place, { read: list.typedDay(day, place) });
    return true;
  };
  const future = (day: Day, place: RowPlace): void => {
    const values = { today: formatIsoDay(present) };
    if (!implausible(day, place) && day > present)
      list.add('future-day', place, { read: list.typedDay(day, place), values });
  };

  for (let index = 0; index < (visits?.length ?? 0); index++) {
    const rows = visits!;
    const [day, next, outcome] = [rows.day[index]!, rows.nextDay[index]!, rows.outcome[index]!];
    const place = { table: 'visits', rows, index, fields: ['day'] } as const;
    // Without a result it is a plan, which stands in the future by its nature.
    if (outcome === NO_OUTCOME || outcome === CANCELLED) implausible(day, place);
    else future(day, place);
    const nextPlace = { ...place, fields: ['nextDay'] };
    if (next === NO_DAY || implausible(next, nextPlace) || next >= day || isImplausible(day)) continue;
    const values = { day: formatIsoDay(day) };
    list.add('next-before-visit', nextPlace, { read: list.typedDay(next, nextPlace), values });
  }
  for (let index = 0; index < (contracts?.length ?? 0); index++) {
    const rows = contracts!;
    implausible(rows.start[index]!, { table: 'contracts', rows, index, fields: ['start', 'contractDay'] });
    const end = rows.end[index]!;
    if (end === NO_DAY || civilDate(end).year >= NO_END_YEAR) continue;
    // The column that gave it first; an end by the 契約期間 has none of them.
    const fields = [END_KINDS[rows.endKind[index]!]!, 'cancel', 'end', 'expiry'];
    implausible(end, { table: 'contracts', rows, index, fields });
  }
  for (let index = 0; index < (sales?.length ?? 0); index++)
    future(sales!.day[index]!, { table: 'sales', rows: sales!, index, fields: ['day'] });
  for (let index = 0; index < (calls?.length ?? 0); index++)
    future(calls!.day[index]!, { table: 'calls', rows: calls!, index, fields: ['day'] });
}
