/** Cells in which two reps stand: 田中、佐藤. */
import { surnameIn } from './surnames';
import { usualKanji } from './kanji-forms';
import { cleanText } from './text';

/** Nobody's name has one of these. */
const BETWEEN = /[、,&+]| と /;
/** These also stand within one name or between a name and its branch: マイケル・ジョーダン, 佐藤/藤沢. */
const PERHAPS_BETWEEN = /[・/]/;
const LONGEST_NAME = 12;

/** The names in a rep's cell when there are several; none when it is one name. */
export function repsIn(name: string): readonly string[] {
  const text = cleanText(name);
  const split = (separator: RegExp): string[] => text.split(separator).map((part) => part.trim());
  const isName = (part: string): boolean => part.length > 1 && part.length <= LONGEST_NAME && !/\d/.test(part);
  const surely = split(BETWEEN);
  if (surely.length > 1) return surely.every(isName) ? surely : [];
  const perhaps = split(PERHAPS_BETWEEN);
  return perhaps.length > 1 && perhaps.every((part) => isName(part) && surnameIn(usualKanji(part)) !== '')
    ? perhaps
    : [];
}
