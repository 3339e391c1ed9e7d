/** What the name of a sheet says about its rows: whose they are, or which month they are about. */
import type { Day } from '../core/days';
import { civilDate, dayOf } from '../core/days';
import { TABLE_HEADERS } from './header-aliases';
import { repKey, textKey } from './names';
import type { YearAnchor } from './missing-years';
import { cleanText } from './text';
import { anchorOfTitle, monthOfName, withoutPeriod } from './title-period';
import type { NameMeaning, TableKind } from './types';

/** Words that say what a sheet is, not whose: `日報_田中`. */
const TABLES: readonly TableKind[] = ['visits', 'contracts', 'sales', 'customers', 'calls'];
const TEAM_ENDING = /(?:課|部|係|班|チーム|グループ|支店|支社|営業所|出張所|拠点|team|group|branch|office)$/i;
const EDGE = /^[\s_\-・.:/()[\]【】「」<>]+|[\s_\-・.:/()[\]【】「」<>]+$/g;

let tableWords: RegExp | null = null;

/** Made at first use: the words, longest first, at the beginning or the end of a name. */
function wordsOfTables(): RegExp {
  if (tableWords === null) {
    const words = [...TABLES.flatMap((kind) => TABLE_HEADERS[kind].sheetNames), '担当者', '担当']
      .map((word) => word.toLowerCase())
      .filter((word) => word.length > 1)
      .sort((a, b) => b.length - a.length)
      // An English word ends where its letters end: `Salesforce` is no `Sales`.
      .map((word) => (/^[a-z ]+$/.test(word) ? `(?<![a-z])${word}(?![a-z])` : word));
    tableWords = new RegExp(`^(?:${words.join('|')})|(?:${words.join('|')})$`, 'i');
  }
  return tableWords;
}

/** The rep or team in a sheet's name: `田中`, `日報(田中)`, `田中さん 4月分` → `田中`; '' when nothing is left. */
export function ownerOfName(name: string): string {
  let left = withoutPeriod(cleanText(name)).replace(EDGE, '');
  for (let before = ''; before !== left;) {
    before = left;
    left = left.replace(wordsOfTables(), ' ').replace(EDGE, '');
  }
  return left.replace(/さん$/, '').trim();
}

/** What the names of sheets of one kind probably mean. `lacksRep`: one of them has no column for the rep. */
export function guessMeaning(
  names: readonly string[],
  lacksRep: boolean,
  known: { readonly reps: readonly string[]; readonly teams: readonly string[] },
): NameMeaning {
  const owners = names.map(ownerOfName).filter((owner) => owner !== '');
  const reps = new Set(known.reps.map(repKey));
  if (owners.some((owner) => reps.has(repKey(owner)))) return 'rep';
  if (names.every((name) => monthOfName(name) !== null)) return 'month';
  if (owners.length === 0) return 'none';
  const teams = new Set(known.teams.map(textKey));
  if (owners.some((owner) => teams.has(textKey(owner)) || TEAM_ENDING.test(owner))) return 'team';
  return lacksRep ? 'rep' : 'none';
}

/** So far before the as-of day stands the middle of the year that ends with it, and of one with a month of plans in it. */
const HALF_A_YEAR = 182;
const HALF_A_YEAR_WITH_PLANS = 150;

/**
 * Days that dates without a year are nearest to, sheet by sheet: what its title says; else, for sheets of months, what
 * follows from the sheet before it (1月 after 2024年12月) or after it; else what the workbook's title says; else the year
 * up to the as-of day, for sheets of months counted on from the first of them.
 */
export function anchorsOfParts(
  parts: readonly { readonly title: string; readonly month: number | null }[],
  workbookTitle: string,
  asOf?: Day,
): (YearAnchor | undefined)[] {
  const byTitle = (title: string): YearAnchor | undefined => {
    const day = anchorOfTitle(title);
    return day === undefined ? undefined : { day, basis: 'title' };
  };
  const byAsOf = (day: Day): YearAnchor => ({ day, basis: 'as-of' });
  const anchors = parts.map(({ title }) => byTitle(title));
  const named = byTitle(workbookTitle);
  const fallback = named ?? (asOf === undefined ? undefined : byAsOf(asOf - HALF_A_YEAR_WITH_PLANS));
  const first = parts.findIndex(({ month }) => month !== null);
  if (first >= 0 && named === undefined && asOf !== undefined && !anchors.some((anchor) => anchor !== undefined))
    anchors[first] = byAsOf(nearestMonth(parts[first]!.month!, asOf - HALF_A_YEAR));
  const fill = (index: number, from: YearAnchor | undefined): void => {
    const month = parts[index]?.month ?? null;
    if (anchors[index] === undefined && from !== undefined && month !== null)
      anchors[index] = { ...from, day: nearestMonth(month, from.day) };
  };
  for (let index = 1; index < parts.length; index++) fill(index, anchors[index - 1]);
  for (let index = parts.length - 2; index >= 0; index--) fill(index, anchors[index + 1]);
  return anchors.map((anchor) => anchor ?? fallback);
}

/** The middle of that month in the year in which it is nearest to a day. */
function nearestMonth(month: number, day: Day): Day {
  const { year } = civilDate(day);
  const middles = [year - 1, year, year + 1].map((candidate) => dayOf(candidate, month, 15));
  return middles.reduce((best, middle) => (Math.abs(middle - day) < Math.abs(best - day) ? middle : best));
}
