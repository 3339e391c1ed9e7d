/** Patterns of the record in sentences: both sides with their n, how often chance alone would show as much, and no claim of a cause. */
import type { Bilingual, Language } from '../core/language';
import { fill } from '../i18n/sentences';
import type { Pattern, PatternId, PatternSearch, Side } from '../review/patterns';

interface Words {
  readonly feature: Bilingual;
  readonly low: Bilingual;
  readonly high: Bilingual;
  readonly success: Bilingual;
}

const STAYED: Bilingual = { ja: '続いた', en: 'stayed' };
const WON: Bilingual = { ja: '契約になった', en: 'were won' };
const UP_TO_DAYS: Bilingual = { ja: '{split}日以内', en: 'up to {split} days' };
const UP_TO_TIMES: Bilingual = { ja: '{split}回以下', en: 'up to {split}' };
const LONGER: Bilingual = { ja: 'それより長い', en: 'longer' };
const MORE: Bilingual = { ja: 'それより多い', en: 'more' };

const WORDS: Readonly<Record<PatternId, Words>> = {
  silence: {
    feature: { ja: '最後の訪問からの日数', en: 'Days since the last visit' },
    low: UP_TO_DAYS,
    high: LONGER,
    success: STAYED,
  },
  reactions: {
    feature: { ja: '訪問の反応(良い 1、悪い −1 の平均)', en: 'Reactions (mean of warm 1, cool −1)' },
    low: { ja: '{split}以下', en: 'up to {split}' },
    high: { ja: 'それより良い', en: 'warmer' },
    success: STAYED,
  },
  care: {
    feature: { ja: '半年のフォロー・更新の接触', en: 'Follow-ups and renewal contacts in half a year' },
    low: UP_TO_TIMES,
    high: MORE,
    success: STAYED,
  },
  'first-month': {
    feature: { ja: '契約から30日の接触', en: 'Contacts in the first 30 days' },
    low: UP_TO_TIMES,
    high: MORE,
    success: { ja: '半年続いた', en: 'stayed half a year' },
  },
  contacts: {
    feature: { ja: '商談までに会った日', en: 'Days with a contact before the decision' },
    low: { ja: '{split}日以下', en: 'up to {split}' },
    high: MORE,
    success: WON,
  },
  pace: {
    feature: { ja: '商談中の接触の間隔', en: 'Days between two contacts' },
    low: UP_TO_DAYS,
    high: LONGER,
    success: WON,
  },
  reply: {
    feature: { ja: 'アポから次の接触まで', en: 'From an appointment to the next contact' },
    low: UP_TO_DAYS,
    high: LONGER,
    success: { ja: '120日以内に契約になった', en: 'became a contract within 120 days' },
  },
  approach: {
    feature: { ja: 'アプローチの方法', en: 'How customers are approached' },
    low: { ja: '電話', en: 'by phone' },
    high: { ja: '訪問', en: 'by a visit' },
    success: { ja: 'アポになった', en: 'gave an appointment' },
  },
};

const TEXT = {
  pattern: {
    ja: '{feature}と{success}割合: {low} {lowShare}(n={lowTrials})、{high} {highShare}(n={highTrials})。偶然なら{odds}回に1回',
    en: '{feature} and what share {success}: {low} {lowShare} (n={lowTrials}), {high} {highShare} (n={highTrials}). By chance 1 in {odds}',
  },
  cause: {
    ja: '傾向は、理由の証明ではありません({tried}個を調べ、その分を割り引いています)',
    en: 'A pattern is no proof of a cause ({tried} were looked for, which is allowed for)',
  },
  none: {
    ja: '{tried}個の傾向を調べましたが、はっきりしたものはありません。',
    en: 'No pattern stands out among the {tried} that were looked for.',
  },
  tooFew: {
    ja: '傾向を調べるには、続いた・離れた顧客や商談の記録がまだ足りません。',
    en: 'There are too few customers and deals on record to look for patterns.',
  },
} satisfies Record<string, Bilingual>;

/** One sentence a pattern, the clearest first, then what they are worth; where none stands out, one that says so. */
export function patternLines({ found, tried }: PatternSearch, language: Language): string[] {
  if (found.length === 0) return [fill(TEXT[tried === 0 ? 'tooFew' : 'none'][language], { tried })];
  return [...found.map((pattern) => patternText(pattern, language)), fill(TEXT.cause[language], { tried })];
}

function patternText({ id, split, low, high, p }: Pattern, language: Language): string {
  const words = WORDS[id];
  return fill(TEXT.pattern[language], {
    feature: words.feature[language],
    low: fill(words.low[language], { split: Math.round(split * 10) / 10 }),
    high: words.high[language],
    success: words.success[language],
    lowShare: shareText(low),
    highShare: shareText(high),
    lowTrials: low.trials,
    highTrials: high.trials,
    odds: Math.round(1 / p),
  });
}

const shareText = ({ successes, trials }: Side): string =>
  `${trials === 0 ? 0 : Math.round((successes / trials) * 100)}%`;
