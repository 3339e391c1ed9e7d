/** The words for each pattern of the record: who was compared, and what a side that did better suggests to try. */
import type { Bilingual } from '../core/language';
import type { PatternId } from '../review/patterns';
import { FIRST_CONTACTS } from '../review/trials-of-deals';
import { FIRST_DAYS, NOTICE_DAYS, RENEWAL_DAYS } from '../review/trials-of-stay';

export interface PatternWords {
  readonly name: Bilingual;
  /**
   * Who is on a side of the split, told by itself; {low} is the last value of the lower side, {high} the first above. Of kinds
   * the one that stands out is {kind}, as a weekday {day}.
   */
  readonly low: Bilingual;
  readonly high: Bilingual;
  /** What success is, after a share. */
  readonly success: Bilingual;
  /** Where the lower side did better, and where the higher one did. */
  readonly tryLow: Bilingual;
  readonly tryHigh: Bilingual;
  /** The feature comes in whole numbers, so the sides have different bounds. */
  readonly isWhole: boolean;
}

const STAYED: Bilingual = { ja: 'が契約を続けました', en: 'stayed' };
const WON: Bilingual = { ja: 'が成約しました', en: 'were won' };

export const PATTERN_WORDS: Readonly<Record<PatternId, PatternWords>> = {
  silence: {
    name: { ja: '訪問の間隔と継続', en: 'visit interval and staying' },
    low: { ja: '最後の訪問が{low}日以内の顧客', en: 'customers visited within {low} days' },
    high: { ja: '最後の訪問から{high}日以上空いていた顧客', en: 'customers not visited for {high} days or more' },
    success: STAYED,
    tryLow: {
      ja: '契約中の顧客への訪問を、{low}日より空けないようにしてみてください。',
      en: 'Try not to let more than {low} days pass without a visit to a customer.',
    },
    tryHigh: {
      ja: '訪問の回数より、1回の訪問の中身に時間をかけてみてください。',
      en: 'Try fewer visits with more time for each.',
    },
    isWhole: true,
  },
  reactions: {
    name: { ja: '反応と継続', en: 'reactions and staying' },
    low: { ja: '半年の反応が鈍めだった顧客', en: 'customers with cooler reactions over half a year' },
    high: { ja: '半年の反応が良めだった顧客', en: 'customers with warmer reactions over half a year' },
    success: STAYED,
    tryLow: {
      ja: '反応が良い顧客にも、続けるお気持ちを早めにうかがってみてください。',
      en: 'Try to ask warm customers early, too, whether they mean to stay.',
    },
    tryHigh: {
      ja: '反応が鈍くなったら、次の定期訪問を待たずに、困りごとをうかがってみてください。',
      en: 'Where reactions cool, try to ask what is wrong before the next routine visit.',
    },
    isWhole: false,
  },
  renewal: {
    name: { ja: '満了前の訪問の間隔と更新', en: 'visit interval before an expiry and renewal' },
    low: {
      ja: `満了の${NOTICE_DAYS + RENEWAL_DAYS}〜${NOTICE_DAYS}日前に{low}日に1回以上訪問した顧客`,
      en: `customers visited every {low} days or more often, ${NOTICE_DAYS + RENEWAL_DAYS} to ${NOTICE_DAYS} days before an expiry`,
    },
    high: {
      ja: `満了の${NOTICE_DAYS + RENEWAL_DAYS}〜${NOTICE_DAYS}日前の訪問が{low}日に1回より少ない顧客`,
      en: `customers visited less often than every {low} days, ${NOTICE_DAYS + RENEWAL_DAYS} to ${NOTICE_DAYS} days before an expiry`,
    },
    success: { ja: 'が満了のあとも続きました', en: 'went on after it' },
    tryLow: {
      ja: `満了の${NOTICE_DAYS + RENEWAL_DAYS}日前からは、{low}日に1回は訪問してみてください。`,
      en: `From ${NOTICE_DAYS + RENEWAL_DAYS} days before an expiry, try to visit every {low} days.`,
    },
    tryHigh: {
      ja: '満了の前は、訪問の回数より、1回の訪問の中身に時間をかけてみてください。',
      en: 'Before an expiry, try fewer visits with more time for each.',
    },
    isWhole: true,
  },
  care: {
    name: { ja: 'フォローの回数と継続', en: 'follow-ups and staying' },
    low: {
      ja: '半年のフォロー・更新の訪問と電話が{low}回までの顧客',
      en: 'customers with {low} follow-ups or fewer in half a year',
    },
    high: {
      ja: '半年のフォロー・更新の訪問と電話が{high}回以上の顧客',
      en: 'customers with {high} follow-ups or more in half a year',
    },
    success: STAYED,
    tryLow: {
      ja: '回数を増やす前に、1回ごとの目的をはっきりさせてみてください。',
      en: 'Before more follow-ups, try to give each a clear purpose.',
    },
    tryHigh: {
      ja: 'フォローと更新の訪問・電話を、半年に{high}回以上してみてください。',
      en: 'Try {high} follow-ups or more in half a year.',
    },
    isWhole: true,
  },
  'first-month': {
    name: { ja: '初月の訪問と継続', en: 'first month and staying' },
    low: {
      ja: '契約から30日の訪問・電話が{low}回までの顧客',
      en: 'customers with {low} visits or calls or fewer in the first 30 days',
    },
    high: {
      ja: '契約から30日の訪問・電話が{high}回以上の顧客',
      en: 'customers with {high} visits or calls or more in the first 30 days',
    },
    success: { ja: `が${FIRST_DAYS}日以上続きました`, en: `stayed ${FIRST_DAYS} days or longer` },
    tryLow: {
      ja: '初月は回数より、使い始めの困りごとを聞けたかを確かめてみてください。',
      en: 'In the first month, try to find out what is difficult rather than to call often.',
    },
    tryHigh: {
      ja: '契約から30日のあいだに、{high}回以上の訪問か電話をしてみてください。',
      en: 'Try {high} visits or calls or more in the first 30 days.',
    },
    isWhole: true,
  },
  contacts: {
    name: { ja: '商談の始めの接触の間隔と成約', en: 'pace of the first contacts of a deal and orders' },
    low: {
      ja: `始めの${FIRST_CONTACTS}回の接触が{low}日以内に収まった商談`,
      en: `deals with their first ${FIRST_CONTACTS} contacts within {low} days`,
    },
    high: {
      ja: `始めの${FIRST_CONTACTS}回の接触に{high}日以上かかった商談`,
      en: `deals with their first ${FIRST_CONTACTS} contacts in {high} days or more`,
    },
    success: WON,
    tryLow: {
      ja: `アポや商談からの${FIRST_CONTACTS}回の接触を、{low}日以内に収めてみてください。`,
      en: `Try to be in touch ${FIRST_CONTACTS} times within the first {low} days of a deal.`,
    },
    tryHigh: {
      ja: '商談中の顧客には、考える時間をとってから次の接触をしてみてください。',
      en: 'Try to leave time to think between contacts while a deal is open.',
    },
    isWhole: true,
  },
  reply: {
    name: { ja: 'アポ後の早さと成約', en: 'speed after the first appointment and orders' },
    low: {
      ja: 'アポ・商談から{low}日以内に次の接触をした商談',
      en: 'deals with the next contact within {low} days of the first',
    },
    high: {
      ja: 'アポ・商談から次の接触まで{high}日以上かかった商談',
      en: 'deals with the next contact after {high} days or more',
    },
    success: WON,
    tryLow: {
      ja: 'アポを取れたら、{low}日以内に次の接触をしてみてください。',
      en: 'Try to be in touch within {low} days after an appointment.',
    },
    tryHigh: {
      ja: 'アポのあと、準備の時間をとってから次の接触をしてみてください。',
      en: 'Try to take time to prepare after an appointment.',
    },
    isWhole: true,
  },
  approach: {
    name: { ja: '電話・訪問とアポ', en: 'calls, visits and appointments' },
    low: { ja: '電話でのアポ取り', en: 'approaches by phone' },
    high: { ja: '訪問でのアポ取り', en: 'approaches by visit' },
    success: { ja: 'がアポになりました', en: 'gave an appointment' },
    tryLow: {
      ja: '新しい顧客へのアポ取りは、電話を先にしてみてください。',
      en: 'For new customers, try the telephone first.',
    },
    tryHigh: {
      ja: '新しい顧客へのアポ取りに、訪問を増やしてみてください。',
      en: 'For new customers, try more visits.',
    },
    isWhole: true,
  },
  'call-hour': {
    name: { ja: '電話の時間帯とつながりやすさ', en: 'time of day and answered calls' },
    low: { ja: 'ほかの時間の電話', en: 'calls at other times' },
    high: { ja: '{kind}時台の電話', en: 'calls from {kind}:00 to {kind}:59' },
    success: { ja: 'がつながりました', en: 'were answered' },
    tryLow: { ja: '{kind}時台を避けて電話してみてください。', en: 'Try to call outside {kind}:00 to {kind}:59.' },
    tryHigh: { ja: '電話を{kind}時台に移してみてください。', en: 'Try to call from {kind}:00 to {kind}:59.' },
    isWhole: true,
  },
  'call-weekday': {
    name: { ja: '電話の曜日とつながりやすさ', en: 'weekday and answered calls' },
    low: { ja: 'ほかの曜日の電話', en: 'calls on other days' },
    high: { ja: '{day}曜日の電話', en: 'calls on {day}' },
    success: { ja: 'がつながりました', en: 'were answered' },
    tryLow: { ja: '{day}曜日を避けて電話してみてください。', en: 'Try to call on other days than {day}.' },
    tryHigh: { ja: '電話を{day}曜日に移してみてください。', en: 'Try to call on {day}.' },
    isWhole: true,
  },
  'visit-weekday': {
    name: { ja: '訪問の曜日と会えるか', en: 'weekday and visits at which somebody was there' },
    low: { ja: 'ほかの曜日の訪問', en: 'visits on other days' },
    high: { ja: '{day}曜日の訪問', en: 'visits on {day}' },
    success: { ja: 'で会えました', en: 'met somebody' },
    tryLow: { ja: '{day}曜日を避けて訪問してみてください。', en: 'Try to visit on other days than {day}.' },
    tryHigh: { ja: '訪問を{day}曜日に移してみてください。', en: 'Try to visit on {day}.' },
    isWhole: true,
  },
};
