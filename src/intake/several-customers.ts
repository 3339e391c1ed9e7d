/** Cells in which several customers stand: 青木商店、井上薬局, or 青木商店 他2件. */
import { customerKey } from './names';
import { nameParts } from './name-parts';
import { cleanText } from './text';

const QUICK = /[、,;/&+・ ]|他|ほか|外|other/;
/** 他2件, ほか3社, 他, and 2 others. */
const AND_OTHERS =
  /^(.+?)(?: ?、? ?(?:他|ほか|外)(?: ?(?:\d+|[一二三四五六七八九十数]+) ?(?:件|社|名|店|軒|箇所|か所|ヶ所|カ所|先)| ?多数)| (?:他|ほか)|ほか|[ ,]+and (?:\d+ )?others?|[ ,]+et al\.?)$/i;
/** No name has one of these; a comma only where it is no `Aoki Shoten, Ltd.` */
const SURELY = /、|[,;](?=[^ -~])/;
const PERHAPS = /[/&+・ ]|[,;] ?/;

/**
 * Whether a name is several customers.
 * @param known keys of the customers: what may be one name (青木・井上商店) is two only where each of them is known
 */
export function isSeveralCustomers(name: string, known: ReadonlySet<string>): boolean {
  const text = cleanText(name);
  if (!QUICK.test(text)) return false;
  if (AND_OTHERS.test(text)) return true;
  const surely = split(text, SURELY);
  if (surely.length > 1) return surely.every((part, at) => part.length > 1 && (at === 0 || !isBranch(part)));
  const perhaps = split(text, PERHAPS);
  return perhaps.length > 1 && perhaps.every((part) => known.has(customerKey(part)));
}

/** Keys of customers, among which a part of a name is looked for. */
export const knownCustomers = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(customerKey));

const LONGEST_TOWN = 4;

const split = (text: string, separator: RegExp): string[] => text.split(separator).map((part) => part.trim());

/** 青木商店、藤沢支店 is a house and its branch; 青木商店、井上商会藤沢店 are two houses. */
const isBranch = (part: string): boolean => {
  const stem = nameParts(part)?.stem ?? null;
  return stem !== null && stem.length <= LONGEST_TOWN;
};
