/** Patterns of the record in plain sentences: what was seen, how likely chance is, what to try; never a proof of a cause. */
import { figureText } from '../core/figure-text';
import type { Bilingual, Language } from '../core/language';
import { fill } from '../i18n/sentences';
import { FEWEST, isOfStaying, type Pattern, type PatternSearch, shareOf } from '../review/patterns';
import { PATTERN_WORDS } from './pattern-words';

const TEXT = {
  what: {
    ja: '{better}は{share}{success}。{other}は{otherShare}でした(差{points}pt、n={n}/{otherN})。',
    en: '{share} of {better} {success}, {otherShare} of {other} ({points} pt apart, n={n}/{otherN}).',
  },
  chance: {
    ja: '偶然だけでこうなるのは{times}回に1回ほどです。',
    en: 'Chance alone would give this about once in {times} times.',
  },
  chanceAtMost: {
    ja: '偶然だけでこうなるのは{times}回に1回以下です。',
    en: 'Chance alone would give this at most once in {times} times.',
  },
  caveat: {
    ja: 'これは一緒に起きていたことで、理由の証明ではありません。小さく試して確かめてください({tried}個の傾向を調べ、その分を割り引いています)。',
    en: 'These things went together; that is no proof of a cause. Try on a small scale first ({tried} patterns were looked for, which is allowed for).',
  },
  none: {
    ja: '{tried}個の傾向を調べましたが、はっきりしたものはありません。',
    en: 'No pattern stands out among the {tried} that were looked for.',
  },
  tooFew: {
    ja: '記録がまだ少ないため調べていません: {names}(うまくいった例と、そうでない例が{fewest}件ずつから)。',
    en: 'Too few on record to look at: {names} (from {fewest} that went well and {fewest} that did not).',
  },
  nothingYet: {
    ja: '傾向を調べるには記録がまだ足りません。うまくいった例と、そうでない例が{fewest}件ずつたまると調べます。',
    en: 'Too little is on record to look for patterns: it takes {fewest} cases that went well and {fewest} that did not.',
  },
} satisfies Record<string, Bilingual>;

export interface PatternSentences {
  /** Both sides with share and n and how far they are apart, the one that did better first. */
  readonly what: string;
  readonly chance: string;
  readonly attempt: string;
}

/** A pattern in three sentences, for those who show them apart. */
export function patternSentences(pattern: Pattern, language: Language): PatternSentences {
  const { id, split, low, high, difference, p, isAtMost } = pattern;
  const words = PATTERN_WORDS[id];
  const bounds = boundsOf(split, words.isWhole, language);
  const isHighBetter = difference > 0;
  const said = (isHigh: boolean): string => fill(words[isHigh ? 'high' : 'low'][language], bounds);
  const [better, other] = isHighBetter ? [high, low] : [low, high];
  const [share, otherShare] = [percent(shareOf(better)), percent(shareOf(other))];
  return {
    what: fill(TEXT.what[language], {
      better: said(isHighBetter),
      share: `${share}%`,
      success: words.success[language],
      n: count(better.trials),
      other: said(!isHighBetter),
      otherShare: `${otherShare}%`,
      otherN: count(other.trials),
      // Of the shares as they are shown, so that whoever subtracts them finds the same.
      points: share - otherShare,
    }),
    chance: fill(TEXT[isAtMost ? 'chanceAtMost' : 'chance'][language], { times: count(oneIn(p)) }),
    attempt: fill(words[isHighBetter ? 'tryHigh' : 'tryLow'][language], bounds),
  };
}

/**
 * The search in plain sentences, one line each: every pattern that stands out, the clearest first, and below them that they
 * prove no cause; otherwise that none stands out, or that too little is on record. Last, what could not be looked at.
 */
export function patternLines({ found, tried, tooFew }: PatternSearch, language: Language): string[] {
  if (tried === 0) return [fill(TEXT.nothingYet[language], { fewest: FEWEST })];
  const lines = found.map((pattern) => {
    const { what, chance, attempt } = patternSentences(pattern, language);
    return joined([what, chance, attempt], language);
  });
  const names = tooFew.map((id) => PATTERN_WORDS[id].name[language]).join(language === 'ja' ? '、' : '; ');
  return [
    ...lines,
    fill(TEXT[lines.length === 0 ? 'none' : 'caveat'][language], { tried }),
    ...(tooFew.length === 0 ? [] : [fill(TEXT.tooFew[language], { names, fewest: FEWEST })]),
  ];
}

/** What a meeting can use: of customers that stay first, with what to try. Where none stands out, one line that says so. */
export function meetingPatterns(search: PatternSearch, language: Language): string[] {
  if (search.found.length === 0) return patternLines(search, language).slice(0, 1);
  const ofStaying = search.found.filter(({ id }) => isOfStaying(id));
  const others = search.found.filter(({ id }) => !isOfStaying(id));
  return [...ofStaying, ...others].map((pattern) => {
    const { what, attempt } = patternSentences(pattern, language);
    return joined([what, attempt], language);
  });
}

const joined = (sentences: readonly string[], language: Language): string =>
  sentences.join(language === 'ja' ? '' : ' ');

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  ja: ['日', '月', '火', '水', '木', '金', '土'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

/** Of whole numbers the last of the lower side and the first of the higher; otherwise the split itself, to one decimal. */
function boundsOf(
  split: number,
  isWhole: boolean,
  language: Language,
): Record<'low' | 'high' | 'kind' | 'day', string> {
  const bound = String(Number(split.toFixed(1)));
  const whole = { low: count(Math.floor(split)), high: count(Math.floor(split) + 1) };
  return { ...(isWhole ? whole : { low: bound, high: bound }), kind: bound, day: WEEKDAYS[language][split] ?? '' };
}

const percent = (share: number): number => Math.round(share * 100);

/** 1 ÷ p, rounded down, and no more exact than a permutation test is. */
function oneIn(p: number): number {
  // (1 ÷ p of a p that is n ÷ 2000 may come out a hair below a whole number.)
  const times = Math.floor(1 / p + 1e-9);
  return times < 100 ? times : Math.floor(times / 10) * 10;
}

const count = (value: number): string => figureText(value, 'count', 'en');
