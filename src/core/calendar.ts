/** Business days (営業日): not Saturday, Sunday, a Japanese public holiday, nor a company holiday from the settings. */
import { type Day, weekday } from './days';
import { HOLIDAY_DAYS, HOLIDAYS_UNTIL } from './holidays.generated';

export class BusinessCalendar {
  private readonly closed: ReadonlySet<Day>;

  constructor(companyHolidays: readonly Day[]) {
    this.closed = new Set([...publicHolidays(), ...companyHolidays]);
  }

  isBusinessDay(day: Day): boolean {
    const dayOfWeek = weekday(day);
    return dayOfWeek !== 0 && dayOfWeek !== 6 && !this.closed.has(day);
  }

  /** Business days in `[from, to]`; 0 if `to < from`. */
  count(from: Day, to: Day): number {
    let count = 0;
    for (let day = from; day <= to; day++) if (this.isBusinessDay(day)) count++;
    return count;
  }

  /** Whether the holiday list reaches `day`. If not, whoever shows business days must say so. */
  covers(day: Day): boolean {
    return day <= HOLIDAYS_UNTIL;
  }

  /** First and last day that the list of public holidays speaks of. */
  get reach(): { readonly from: Day; readonly until: Day } {
    // The list begins with a New Year's Day.
    return { from: publicHolidays()[0]!, until: HOLIDAYS_UNTIL };
  }
}

let decoded: readonly Day[] | undefined;

/** The generated list holds gaps between holidays in base 36. */
function publicHolidays(): readonly Day[] {
  if (decoded === undefined) {
    let day = 0;
    decoded = HOLIDAY_DAYS.split(' ').map((gap) => (day += parseInt(gap, 36)));
  }
  return decoded;
}
