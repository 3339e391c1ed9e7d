/** Words beside a date that begins or ends something: 2024/3/31予定, 2024/3/31(本人申出), 2024/4/1より. */
import { readDateText, type DateForm } from './dates';
import { cleanText } from './text';

const LONGEST = 60;
const ANY_EDGE = '予定|見込み?|頃|ごろ|付け?|内定|確定|変更';
/** から beside an end would make it the first day without. */
const WORDS = {
  first: new RegExp(`^(.*\\d ?日?) ?(?:${ANY_EDGE}|より|から|以降|開始|契約|〜|~)+$`),
  last: new RegExp(`^(.*\\d ?日?) ?(?:${ANY_EDGE}|まで|迄|をもって|限り|解約|退会|終了|満了|済み?|〜|~)+$`),
} as const;
const IN_BRACKETS = /^(.*[^ ]) ?\([^()]*\)$/;

/** The date in such a text, read by itself; null where there is none, or nothing beside it. */
export function dayBesideWords(text: string, edge: 'first' | 'last'): DateForm | null {
  if (text.length > LONGEST) return null;
  let left = cleanText(text);
  for (let before = ''; before !== left;) {
    before = left;
    left = (IN_BRACKETS.exec(left) ?? WORDS[edge].exec(left))?.[1]?.trim() ?? left;
  }
  const form = left === cleanText(text) ? null : readDateText(left);
  return form?.form === 'day' && form.note === undefined ? { ...form, note: 'beside-words' } : null;
}
