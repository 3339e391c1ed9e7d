/** What 振り返り and 会議資料 say alike, in sentences. */
import { changeText, figureText, rangeText, yenText } from '../core/figure-text';
import type { KpiDefinition } from '../core/kpi';
import type { Bilingual, Language } from '../core/language';
import { signalSentence } from '../goals/signal-sentences';
import type { Goal } from '../goals/targets';
import type { Settings } from '../core/settings';
import { type Status, statusOf } from '../goals/status';
import { monthName } from '../i18n/period-names';
import { type Effect, FEWEST_BEFORE } from '../review/action-effects';
import type { NextTarget } from '../review/next-targets';
import type { RepSignal } from '../review/rep-changes';
import type { RevenueGap, RevenueReference, RevenueResult } from '../review/revenue-result';
import type { Review, ReviewedKpi } from '../review/review';
import type { ReviewFigure } from '../review/review-figures';
import { STATUS_TEXT } from './formats';
import { DASH } from './plan-cells';
import { BULLET, listed, say } from './review-parts';
import { TEXT } from './review-texts';

export const GAP_PARTS = ['lost', 'won', 'frequency', 'price'] as const;
/** So many levers, or KPIs, are named in a sentence. */
const MOST_NAMED = 2;
const MOST_KPIS = 3;

const REFERENCES: Readonly<Record<RevenueReference['kind'], Bilingual>> = {
  target: TEXT.byTarget,
  kgi: TEXT.byKgi,
  'last-year': TEXT.byLastYear,
};

/** The month in two headlines: revenue and why; then the KGI and what has really changed. */
export function reviewHeadline(
  review: Review,
  language: Language,
): { readonly revenue: string; readonly outlook: string } {
  return {
    revenue: revenueSentence(review.revenue, language),
    outlook: [kgiSentence(review, language), changesSentence(review, language)]
      .filter((sentence) => sentence !== '')
      .join(language === 'ja' ? '' : ' '),
  };
}

function revenueSentence({ span, actual, reference, gap }: RevenueResult, language: Language): string {
  const month = monthName(span.last, language);
  if (actual === null) return say(TEXT.headNoRevenue, language, { month });
  const shown = { month, actual: yenText(actual) };
  if (reference === null) return say(TEXT.headPlain, language, shown);
  const difference = Math.round(actual) - reference.yen;
  const values = { ...shown, reference: REFERENCES[reference.kind][language], yen: yenText(Math.abs(difference)) };
  if (difference >= 0) return say(TEXT.headAbove, language, values);
  return say(TEXT.headShort, language, { ...values, levers: leversText(gap, language) });
}

/** `(主に 解約 −¥66,546、単価 −¥12,000)`; '' where nothing pulls down. */
function leversText(gap: RevenueGap | null, language: Language): string {
  if (gap === null) return '';
  const worst = GAP_PARTS.filter((lever) => gap[lever] < 0)
    .sort((a, b) => gap[a] - gap[b])
    .slice(0, MOST_NAMED)
    .map((lever) => `${TEXT[lever][language]} ${changeText(gap[lever], 'yen', language)}`);
  return worst.length === 0 ? '' : say(TEXT.headLevers, language, { levers: listed(worst, language) });
}

function kgiSentence({ kgi }: Review, language: Language): string {
  if (kgi.attainment === null || kgi.pace === null) return '';
  const percent = figureText(kgi.attainment, 'ratio', language);
  return say(TEXT.headKgi, language, { percent, pace: figureText(kgi.pace.share, 'ratio', language) });
}

function changesSentence({ kpis }: Review, language: Language): string {
  const names = (verdict: ReviewedKpi['verdict']): string =>
    listed(
      kpis
        .filter((each) => each.verdict === verdict)
        .slice(0, MOST_KPIS)
        .map(({ kpi }) => kpi.name[language]),
      language,
    );
  const [better, worse] = [names('improving'), names('worsening')];
  if (better === '' && worse === '')
    return kpis.some(({ verdict }) => verdict === 'too-short') ? '' : TEXT.headSteady[language];
  return [
    better === '' ? '' : say(TEXT.headBetter, language, { kpis: better }),
    worse === '' ? '' : say(TEXT.headWorse, language, { kpis: worse }),
  ]
    .filter((sentence) => sentence !== '')
    .join(language === 'ja' ? '' : ' ');
}

/** Attainment and status of revenue against a goal; last year is none. */
export function revenueStanding(
  { actual, reference }: RevenueResult,
  settings: Settings,
): { readonly difference: number | null; readonly attainment: number | null; readonly status: Status | null } {
  if (actual === null || reference === null) return { difference: null, attainment: null, status: null };
  const difference = Math.round(actual) - reference.yen;
  const attainment = reference.yen <= 0 ? null : actual / reference.yen;
  const isGoal = reference.kind !== 'last-year' && attainment !== null;
  return { difference, attainment, status: isGoal ? statusOf(attainment, settings) : null };
}

/** `訪問頻度が下がってきた(…)(n=15)`: what changed with a rep. */
export function repSignalText({ kpi, signal, base }: RepSignal, language: Language): string {
  const what = signalSentence(signal, kpi, language);
  if (base === null) return what;
  return say(TEXT[restsOnOpening(kpi) ? 'signalOpening' : 'signalBase'], language, { what, count: Math.round(base) });
}

/** Whether its n is no denominator: beside counts and money it is the customers at the start of the period. */
export const restsOnOpening = ({ base, id }: KpiDefinition): boolean => base !== undefined && id !== 'expected-tenure';

/** The real changes, what got worse first; each with its sign. */
export function signalLines(kpis: readonly ReviewedKpi[], language: Language): string[] {
  const order: readonly ReviewedKpi['verdict'][] = ['worsening', 'improving', 'steady'];
  return kpis
    .filter(({ signal }) => signal !== null)
    .sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
    .map(({ kpi, signal, verdict }) => `${verdictSign(verdict, language)}${signalSentence(signal!, kpi, language)}`);
}

export function verdictSign(verdict: ReviewedKpi['verdict'], language: Language): string {
  return verdict === 'improving' ? '◎ ' : verdict === 'worsening' ? '▲ ' : BULLET[language];
}

/** What can be said of an action first, then the figures that it rests on. */
export function effectText({ verdict, figures }: Effect, kpi: KpiDefinition | null, language: Language): string {
  switch (verdict) {
    case 'no-kpi':
      return `― ${TEXT.noKpi[language]}`;
    case 'no-day':
      return `― ${TEXT.noDay[language]}`;
    case 'too-early':
      return `― ${TEXT.tooEarly[language]}`;
    case 'short': {
      const values = { count: figures?.monthsBefore ?? 0, least: FEWEST_BEFORE };
      return `― ${say(TEXT.short, language, values)}`;
    }
    default: {
      const { before, after, low, high, monthsBefore, monthsAfter, yearOnYear } = figures!;
      const figure = (value: number): string =>
        yearOnYear ? changeText(value, kpi!.unit, language) : figureText(value, kpi!.unit, language);
      // Limits beyond what can be are not shown.
      const most = kpi!.isProportion === true && !yearOnYear ? 1 : Infinity;
      const least = yearOnYear ? -Infinity : 0;
      const told = say(yearOnYear ? TEXT.effectYear : TEXT.effect, language, {
        before: monthsBefore,
        after: monthsAfter,
        from: figure(before),
        to: figure(after),
        low: figure(Math.max(least, low!)),
        high: figure(Math.min(most, high!)),
      });
      return `${EFFECT_SIGNS[verdict]} ${say(TEXT[verdict], language, { figures: told })}`;
    }
  }
}

const EFFECT_SIGNS = { better: '◎', worse: '▲', noise: '―', moved: '△' } as const;

/** Sign and word; of a closed month those of its closing, in the language of now. */
export function statusText({ status, closedStatus }: ReviewFigure, language: Language): string {
  const all = Object.keys(STATUS_TEXT) as Status[];
  const closed = all.find((each) => Object.values(STATUS_TEXT[each]).includes(closedStatus));
  const shown = status ?? closed;
  return shown === undefined ? DASH : STATUS_TEXT[shown][language];
}

/** Where the present target stands in the record; null without one. */
export function standingText({ standing, evidence }: NextTarget, language: Language): string | null {
  if (standing === null) return null;
  return TEXT[evidence.realistic.kind === 'range' ? 'range' : standing][language];
}

/** A goal in a sentence; `—` without one. */
export function goalText(goal: Goal | null, { unit }: KpiDefinition, language: Language): string {
  if (goal === null) return DASH;
  if (goal.kind === 'value') return figureText(goal.value, unit, language);
  return rangeText(goal.lower === 0 ? null : goal.lower, goal.upper === Infinity ? null : goal.upper, unit, language);
}
