/** A signal in one sentence, with its figures. */
import { changeText, figureText } from '../core/figure-text';
import type { KpiDefinition } from '../core/kpi';
import type { Language } from '../core/language';
import { type MonthIndex, formatMonth, monthOfYear, yearOfMonth } from '../core/periods';
import { type Signal, type Verdict, signalOf, verdictOf } from './signals';
import type { MonthValue } from './record';

/** `取引単価が下がってきた(12か月で −11%、季節の可能性)` */
export function signalSentence(signal: Signal, kpi: KpiDefinition, language: Language): string {
  return language === 'ja' ? japanese(signal, kpi, kpi.name.ja) : english(signal, kpi, kpi.name.en);
}

/** The same beside the KPI's name: `下がってきた(12か月で −11%、季節の可能性)` */
export function signalNote(signal: Signal, kpi: KpiDefinition, language: Language): string {
  return language === 'ja' ? japanese(signal, kpi, '') : capitalized(english(signal, kpi, ''));
}

/** What step 2 says of a KPI's last months; no sentence while it is steady for all that is known, or the record too short. */
export function movementOf(
  kpi: KpiDefinition,
  months: readonly MonthValue[],
  language: Language,
): { verdict: Verdict; sentence: string } {
  const signal = signalOf(kpi, months);
  const sentence = signal?.isCurrent === true ? signalSentence(signal, kpi, language) : '';
  return { verdict: verdictOf(kpi, months, signal), sentence };
}

/** @param name '' where it is plain what it is about */
function japanese(signal: Signal, kpi: KpiDefinition, name: string): string {
  const subject = name === '' ? '' : `${name}が`;
  const possessive = name === '' ? '' : `${name}の`;
  const note = signal.yearOnYear ? '' : '、季節の可能性';
  const figure = figureTexts(signal, kpi, 'ja');
  switch (signal.kind) {
    case 'trend': {
      const verb = signal.direction === 'up' ? '上がってきた' : '下がってきた';
      const over = signal.yearOnYear ? '前の12か月に比べて ' : `${signal.months}か月で `;
      return `${subject}${verb}(${over}${trendText(signal, kpi, 'ja')}${note})`;
    }
    case 'run': {
      const [what, verb] = [
        signal.yearOnYear ? `${possessive}前年差が` : subject,
        isUp(signal) ? '上回った' : '下回った',
      ];
      return `${what}${monthText(signal.first)}から${signal.months}か月続けて平均(${figure(signal.mean)}${note})を${verb}`;
    }
    case 'outside': {
      const usual = `${signal.yearOnYear ? 'いつもの前年差' : 'いつもの範囲'}(${figure(signal.usual.low)}〜${figure(signal.usual.high)}${note})`;
      const what = signal.yearOnYear ? `の${possessive}前年差` : name === '' ? '' : `の${name}`;
      return `${monthText(signal.month)}${what}は${figure(signal.value)}で、${usual}を${isUp(signal) ? '上回った' : '下回った'}`;
    }
  }
}

function english(signal: Signal, kpi: KpiDefinition, name: string): string {
  const [start, ofChange] = name === '' ? ['', ''] : [`${name}: `, `${name}, `];
  const note = signal.yearOnYear ? '' : '; possibly the season';
  const figure = figureTexts(signal, kpi, 'en');
  switch (signal.kind) {
    case 'trend': {
      const over = signal.yearOnYear ? 'against the 12 months before' : `over ${signal.months} months`;
      return `${start}${isUp(signal) ? 'rising' : 'falling'} (${trendText(signal, kpi, 'en')} ${over}${note})`;
    }
    case 'run': {
      const what = signal.yearOnYear ? `${ofChange}change on the year: ` : start;
      const since = `for ${signal.months} months from ${formatMonth(signal.first)}`;
      return `${what}${isUp(signal) ? 'above' : 'below'} the mean (${figure(signal.mean)}${note}) ${since}`;
    }
    case 'outside': {
      const what = [name, signal.yearOnYear ? 'change on the year' : ''].filter((part) => part !== '').join(', ');
      const usual = `${figure(signal.usual.low)} to ${figure(signal.usual.high)}`;
      const side = isUp(signal) ? 'above' : 'below';
      return `${what === '' ? '' : `${what} `}in ${formatMonth(signal.month)}: ${figure(signal.value)}, ${side} the usual ${usual}${note}`;
    }
  }
}

const capitalized = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

const isUp = ({ direction }: Signal): boolean => direction === 'up';

/** Year on year the figures are differences. Limits of usual variation beyond what can be are not shown. */
function figureTexts(signal: Signal, kpi: KpiDefinition, language: Language): (value: number) => string {
  if (signal.yearOnYear) return (value) => changeText(value, kpi.unit, language);
  const most = kpi.isProportion === true ? 1 : Infinity;
  return (value) => figureText(Math.min(most, Math.max(0, value)), kpi.unit, language);
}

/** Rates in points, everything else in per cent of what it was. */
function trendText({ from, to }: { from: number; to: number }, { unit }: KpiDefinition, language: Language): string {
  if (unit === 'ratio' || from <= 0) return changeText(to - from, unit, language);
  const percent = Math.round(Math.abs(to / from - 1) * 100);
  return `${to > from ? '+' : '−'}${percent}%`;
}

const monthText = (month: MonthIndex): string => `${yearOfMonth(month)}年${monthOfYear(month)}月`;
