/** The year or month that a sheet's name, its title or the workbook's title speaks of. */
import type { Day } from '../core/days';
import { dayOf } from '../core/days';
import { cleanText } from './text';

/** Year before the first of each era. */
const ERAS = new Map([
  ['令和', 2018],
  ['r', 2018],
  ['平成', 1988],
  ['h', 1988],
  ['昭和', 1925],
  ['s', 1925],
]);
const ERA_YEAR = /(令和|平成|昭和|(?<![a-z])[rhs]) ?(元|\d{1,2})(?= ?[年.])/g;
const YEAR_MONTH = /(?<!\d)((?:19|20)\d{2}) ?(?:年|[/._-]) ?(\d{1,2})(?!\d)(?! ?[/.-] ?\d)(?! ?月 ?\d{1,2} ?日)/;
const COMPACT_MONTH = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(?!\d)/;
const MONTH = /(?<!\d)(\d{1,2}) ?月(?! ?\d{1,2} ?日)/;
const MONTH_NAME =
  /(?<![a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?(?![a-z])/;
const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A day within the period that a title names (2024年度, 令和6年4月, 2024年, FY2024), for dates without a year. */
export function anchorOfTitle(title: string): Day | undefined {
  const text = westernYears(title);
  const month = yearAndMonth(text);
  if (month !== null) return dayOf(month.year, month.month, 15);
  const fiscal = /(?<!\d)((?:19|20)\d{2}) ?年度|fy ?((?:19|20)\d{2})(?!\d)/.exec(text);
  // The middle of the year, so that each of its days is nearer than the same day a year before or after.
  if (fiscal) return dayOf(Number(fiscal[1] ?? fiscal[2]), 9, 30);
  const year = /(?<!\d)((?:19|20)\d{2}) ?年/.exec(text) ?? /^((?:19|20)\d{2})$/.exec(text);
  return year ? dayOf(Number(year[1]), 7, 2) : undefined;
}

/** The month (1–12) that a sheet's name is about: 4月, 2024-04, R6.4, Apr; null when it is about none. */
export function monthOfName(name: string): number | null {
  const text = westernYears(name);
  const dated = yearAndMonth(text);
  if (dated !== null) return dated.month;
  const month = Number(MONTH.exec(text)?.[1] ?? 0);
  if (month >= 1 && month <= 12) return month;
  const named = MONTH_NAME.exec(text)?.[1];
  return named === undefined ? null : MONTH_NAMES.indexOf(named) + 1;
}

/** `4〜6月`, `4月〜6月`, `2024/4-2024/9` */
const SPAN = /\d ?月?(?:分|度)? ?[〜~～－–—-] ?(?:\d{4} ?[年/.] ?)?\d{1,2} ?(?:月|(?!\d))/;

/** The month (1–12) of a text that speaks of one only; null where it speaks of none, of several or of a span. */
export function onlyMonthOf(text: string): number | null {
  const month = monthOfName(text);
  if (month === null || SPAN.test(westernYears(text).replace(YEAR_MONTH, '$1年$2月'))) return null;
  const others = westernYears(text).match(new RegExp(MONTH.source, 'g')) ?? [];
  return others.every((other) => monthOfName(other) === month) ? month : null;
}

/** The name without year and month, in which something else may be left: `田中 2024年4月分` → `田中`. */
export function withoutPeriod(name: string): string {
  return cleanText(name)
    .replace(/(?:令和|平成|昭和|(?<![A-Za-z])[RHS]) ?(?:元|\d{1,2}) ?(?:年度?|\.)/g, ' ')
    .replace(/(?:FY ?)?(?:19|20)\d{2} ?(?:年度?|[/._-](?=\d))?/g, ' ')
    .replace(/\d{1,2} ?月(?:度|分)?/g, ' ')
    .trim();
}

function yearAndMonth(text: string): { year: number; month: number } | null {
  const match = YEAR_MONTH.exec(text) ?? COMPACT_MONTH.exec(text);
  const month = Number(match?.[2] ?? 0);
  if (month >= 1 && month <= 12) return { year: Number(match?.[1]), month };
  const [name, year] = [MONTH_NAME.exec(text)?.[1], /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(text)?.[1]];
  return name === undefined || year === undefined ? null : { year: Number(year), month: MONTH_NAMES.indexOf(name) + 1 };
}

/** In lower case, 令和6年 as 2024年. */
function westernYears(title: string): string {
  return cleanText(title)
    .toLowerCase()
    .replace(ERA_YEAR, (_, era: string, year: string) =>
      String((ERAS.get(era) ?? 0) + (year === '元' ? 1 : Number(year))),
    );
}
