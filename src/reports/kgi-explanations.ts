/** 計算のしくみ, the KGI's own figures: the pace, what it lacks, where it lands, how likely the goal is, and the gap by lever. */
import { figureText, yenText } from '../core/figure-text';
import type { Bilingual, Language } from '../core/language';
import { fill } from '../i18n/sentences';
import { changeFormat, numberFormat } from './formats';
import type { ProgressFacts } from './progress-input';

/** A line of the sheet. */
export interface KgiExplanation {
  readonly name: Bilingual;
  /** null = not known yet; `how` says why. */
  readonly figure: number | null;
  readonly format: string;
  /** What is divided by what, where it is a division. */
  readonly parts: readonly [Part, Part] | null;
  readonly range: string;
  readonly how: string;
  /** Whether rows of the tables are behind it. */
  readonly isFromRows: boolean;
}

interface Part {
  readonly name: string;
  readonly value: number | null;
}

export const KGI_FIGURES = ['pace', 'difference', 'needed', 'landing', 'reach', 'gap'] as const;
export type KgiFigure = (typeof KGI_FIGURES)[number];

const TEXT = {
  pace: { ja: 'KGIのペース', en: 'Pace of the KGI' },
  daysGone: { ja: '過ぎた営業日', en: 'Business days gone' },
  days: { ja: '期間の営業日', en: 'Business days of the period' },
  paceHow: {
    ja: '土日・祝日・設定した会社の休みを除いた日数の割合。基準日も過ぎた日に数える',
    en: 'Share of days that are no weekend, public holiday or company holiday of the settings; the as-of day counts as gone',
  },
  difference: { ja: 'ペースとの差', en: 'Against pace' },
  differenceHow: {
    ja: '実績 {actual} − 目標 {target} × ペース {pace}',
    en: 'Actual {actual} − goal {target} × pace {pace}',
  },
  needed: { ja: '1日あたり必要', en: 'Needed a day' },
  toEarn: { ja: '目標までの残り', en: 'Still to earn' },
  daysLeft: { ja: '残りの営業日', en: 'Business days left' },
  neededHow: { ja: '(目標 − 実績)÷ 残りの営業日', en: '(goal − actual) ÷ business days left' },
  landing: { ja: '着地見込', en: 'Expected landing' },
  landingRange: { ja: '8割は {low}〜{high}', en: '8 in 10: {low}–{high}' },
  landingHow: {
    ja: '今日までの {actual} + 残りの月の {rest}。契約中 {customers}から、毎月 継続率 {retention} と新規・復帰 {won} で増減し、1社が月 {price} 使うとして計算(最近12か月までの中央値。24か月の記録があれば季節も入れる)。セルでは =KPI_FORECAST()',
    en: '{actual} to date + {rest} in the months left. From {customers} under contract, each month {retention} are kept and {won} join, each bringing {price} a month (medians of up to 12 months of record; with 24 months their season as well). In a cell: =KPI_FORECAST()',
  },
  reach: { ja: 'KGIに届く見込み', en: 'Chance of the KGI' },
  reachRange: { ja: '{low}〜{high}%', en: '{low}–{high}%' },
  reachHow: {
    ja: '残りの月を、記録の月からくじのように何度も引き直し、KGIに届いた割合。幅は、記録が短いためにわからない分',
    en: 'The months left are drawn by lot from the months of the record, again and again: the share that reaches the KGI. The range is what so short a record leaves open',
  },
  gap: { ja: '差の内訳', en: 'Gap by lever' },
  gapHow: {
    ja: '同じ期首の顧客から、目標(なければ中央値)の継続率・新規・取引回数・単価で進み、4つを同じ割合だけ良くしてペースに届く場合と比べる。4つを1つずつ入れ替えたときの売上の差を、すべての順番で平均(シャープレイ値)。合計は差と1円まで一致',
    en: 'Held against the same opening customers with retention, new customers, transactions and price at their targets (else medians), all four better by one share until they come to the pace. What swapping each alone changes, averaged over all orders (Shapley value); adds up to the gap to the yen',
  },
  lastYearHow: {
    ja: 'KGIがないため、前の年の同じ日までと比べる。解約・新規・取引回数・単価を1つずつ入れ替えたときの売上の差を、すべての順番で平均(シャープレイ値)。合計は差と1円まで一致',
    en: 'Without a KGI, held against the same days a year before. What swapping customers lost, customers won, transactions and price each alone changes, averaged over all orders (Shapley value); adds up to the gap to the yen',
  },
  noForecast: {
    ja: '終わった月の記録が3か月になると出る',
    en: 'Shown once there are 3 closed months of record',
  },
  noGoal: { ja: 'KGIを決めると出る', en: 'Shown once there is a KGI' },
  notBegun: { ja: 'KGIの期間が始まると出る', en: 'Shown once the period of the KGI has begun' },
} satisfies Record<string, Bilingual>;

/** In the order of {@link KGI_FIGURES}, one each in every state. */
export function kgiExplanations(progress: ProgressFacts): readonly KgiExplanation[] {
  return KGI_FIGURES.map((figure) => EXPLAIN[figure](progress, progress.language));
}

const EXPLAIN: Readonly<Record<KgiFigure, (progress: ProgressFacts, language: Language) => KgiExplanation>> = {
  pace: ({ kgi: { pace } }, language) => ({
    name: TEXT.pace,
    figure: pace?.share ?? null,
    format: '0.0%',
    parts: [
      { name: TEXT.daysGone[language], value: pace?.gone ?? null },
      { name: TEXT.days[language], value: pace?.total ?? null },
    ],
    range: '',
    how: (pace === null ? TEXT.notBegun : TEXT.paceHow)[language],
    isFromRows: false,
  }),
  difference: ({ kgi: { target, actual, pace, difference } }, language) => ({
    name: TEXT.difference,
    figure: difference,
    format: changeFormat('yen', language),
    parts: null,
    isFromRows: true,
    range: '',
    how:
      target === null || actual === null || pace === null
        ? (target === null ? TEXT.noGoal : TEXT.notBegun)[language]
        : fill(TEXT.differenceHow[language], {
            actual: yenText(actual),
            target: yenText(target),
            pace: figureText(pace.share, 'ratio', language),
          }),
  }),
  needed: ({ kgi: { target, actual }, outlook: { neededPerDay, daysLeft } }, language) => ({
    name: TEXT.needed,
    figure: neededPerDay,
    format: numberFormat('yen', language),
    parts: [
      {
        name: TEXT.toEarn[language],
        value: target === null || actual === null ? null : Math.max(0, target - actual),
      },
      { name: TEXT.daysLeft[language], value: daysLeft },
    ],
    isFromRows: true,
    range: '',
    how: (target === null ? TEXT.noGoal : TEXT.neededHow)[language],
  }),
  landing: ({ basis, outlook: { landing, interval } }, language) => ({
    name: TEXT.landing,
    figure: landing,
    format: numberFormat('yen', language),
    parts: null,
    isFromRows: true,
    range:
      interval === null
        ? ''
        : fill(TEXT.landingRange[language], { low: yenText(interval.low), high: yenText(interval.high) }),
    how:
      basis === null || landing === null
        ? TEXT.noForecast[language]
        : fill(TEXT.landingHow[language], {
            actual: yenText(basis.actual),
            rest: yenText(landing - basis.actual),
            customers: figureText(basis.customers, 'companies', language),
            retention: figureText(basis.level.retention, 'ratio', language),
            won: figureText(basis.level.won, 'companies', language),
            price: yenText(basis.level.frequency * basis.level.price),
          }),
  }),
  reach: ({ kgi: { target }, outlook: { reach } }, language) => ({
    name: TEXT.reach,
    figure: reach?.probability ?? null,
    format: '0%',
    parts: null,
    isFromRows: true,
    range:
      reach === null
        ? ''
        : fill(TEXT.reachRange[language], { low: Math.round(reach.low * 100), high: Math.round(reach.high * 100) }),
    how: reach === null ? (target === null ? TEXT.noGoal : TEXT.noForecast)[language] : TEXT.reachHow[language],
  }),
  gap: ({ gap }, language) => ({
    name: TEXT.gap,
    figure: gap?.parts.total ?? null,
    format: changeFormat('yen', language),
    parts: null,
    isFromRows: true,
    range: '',
    how: (gap === null ? TEXT.noForecast : gap.against === 'pace' ? TEXT.gapHow : TEXT.lastYearHow)[language],
  }),
};
