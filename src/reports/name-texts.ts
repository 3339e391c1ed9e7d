/** The findings of the reading in words: names of customers and reps that are none, or are several. */
import type { FindingCode } from '../intake/findings';
import { type FindingText, text } from './finding-text';

export const NAME_TEXTS = {
  'placeholder-customer': text(
    ['顧客の名前でない言葉', 'Words that are no customer'],
    [
      '顧客の欄が「-」「未定」のような、名前の代わりの言葉です。',
      'In the place of a customer stands a word such as "unknown".',
    ],
    [
      '顧客の名前を入れてください。顧客のない行なら、そのままでかまいません。',
      'Please enter the customer. If the row has none, leave it.',
    ],
  ),
  'placeholder-rep': text(
    ['担当者の名前でない言葉', 'Words that are no rep'],
    [
      '担当者の欄が「-」「未定」のような、名前の代わりの言葉です。',
      'In the place of a rep stands a word such as "unknown".',
    ],
    [
      '空欄と同じに扱いました。チームの数字には入れ、担当者別には入れていません。',
      'Taken as blank: counted for the team, for no rep.',
    ],
  ),
} satisfies Partial<Record<FindingCode, FindingText>>;
