/** Months without a day, which people write for when a contract begins or ends: 2023年4月, 令和5年4月分, 2023/4. */
import { daysInMonth, type Day } from '../core/days';
import { dayIfExists, yearOfEra } from './dates';
import { cleanText } from './text';

const LONGEST = 20;
const MONTH =
  /^(?:(\d{4}) ?[年/.-]|(令和|平成|昭和|[rhs])\.? ?(元|\d{1,2}) ?[年/.]) ?(\d{1,2}) ?月?(?:度|分)?(?:より|から|まで|末|末日|[~〜])?$/i;

/** The first or the last day of the month that a text names; null for any other text. */
export function dayOfWholeMonth(text: string, edge: 'first' | 'last'): Day | null {
  if (text.length > LONGEST) return null;
  const [, western, era = '', eraYear = '', monthText] = MONTH.exec(cleanText(text)) ?? [];
  if (monthText === undefined) return null;
  const year = western === undefined ? yearOfEra(era, eraYear) : Number(western);
  const month = Number(monthText);
  const first = dayIfExists(year, month, 1);
  return first === null || edge === 'first' ? first : first + daysInMonth(year, month) - 1;
}
