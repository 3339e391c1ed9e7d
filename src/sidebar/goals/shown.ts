/** Figures of goals as text, and typed text as figures. */
import { figureText } from '../../core/figure-text';
import type { Unit } from '../../core/kpi';
import type { Language } from '../../core/language';
import { readMoneyText } from '../../intake/money';
import type { TargetValue } from '../../rpc/goals-model';
import { yen } from '../figures';

const MONEY_UNITS: readonly Unit[] = ['yen', 'yenPerTransaction', 'yenPerCompany'];
export const isMoney = (unit: Unit): boolean => MONEY_UNITS.includes(unit);

const LABELS: Readonly<Record<Language, Partial<Record<Unit, string>>>> = {
  ja: { count: '件', companies: '社', visitsPerCompanyMonth: '回', months: 'か月' },
  en: { months: 'months' },
};

/** What stands beside a field for figures of this unit; '' where English says none. */
export const unitLabel = (unit: Unit, language: Language): string =>
  unit === 'ratio' ? '%' : isMoney(unit) ? (language === 'ja' ? '円' : 'yen') : (LABELS[language][unit] ?? '');

/** Decimals in which a target of this unit is set: nobody aims at half a customer. */
export const DECIMALS: Readonly<Record<Unit, number>> = {
  ratio: 3,
  count: 0,
  companies: 0,
  visitsPerCompanyMonth: 2,
  yen: 0,
  yenPerTransaction: 0,
  yenPerCompany: 0,
  months: 1,
};

export function rounded(value: number, unit: Unit): number {
  const factor = 10 ** DECIMALS[unit];
  return Math.round(value * factor) / factor;
}

/** A target: `98.5%`, `2.00〜3.00回`, `3.00回以下`; `—` for none. */
export function shownTarget(target: TargetValue | null, unit: Unit, language: Language): string {
  if (target === null) return '—';
  const { value, lower, upper } = target;
  if (value !== null) return figureText(value, unit, language);
  if (lower !== null && upper !== null)
    // The unit once, at the end; in English the figures carry none.
    return language === 'ja'
      ? `${figureText(lower, unit, 'en')}〜${figureText(upper, unit, language)}`
      : `${figureText(lower, unit, language)}–${figureText(upper, unit, language)}`;
  if (upper !== null)
    return language === 'ja' ? `${figureText(upper, unit, language)}以下` : `≤ ${figureText(upper, unit, language)}`;
  if (lower !== null)
    return language === 'ja' ? `${figureText(lower, unit, language)}以上` : `≥ ${figureText(lower, unit, language)}`;
  return '—';
}

/** As it stands in a field, without its unit: `97.8`, `18,900`. {@link readFigure} reads it back. */
export function fieldText(value: number, unit: Unit): string {
  if (unit === 'ratio') return (value * 100).toFixed(1);
  return isMoney(unit) ? Math.round(value).toLocaleString('ja-JP') : plain(rounded(value, unit));
}

/** A typed figure in its unit; '' for a blank field, null when it cannot be read or is negative. */
export function readFigure(text: string, unit: Unit): number | '' | null {
  if (isMoney(unit)) {
    const money = readMoneyText(text);
    if (money === 'blank') return '';
    return money === null || money.value < 0 ? null : money.value;
  }
  const cleaned = text.normalize('NFKC').replace(/[,\s]/g, '');
  if (cleaned === '') return '';
  const number = /^(\d+(?:\.\d*)?|\.\d+)(?:%|件|社|回|か月)?$/.exec(cleaned)?.[1];
  if (number === undefined) return null;
  const value = Number(number);
  if (unit !== 'ratio') return value;
  // 売上継続率 may well pass 100 %; the sheet reads anything above 2 as a percentage.
  return value > 200 ? null : Math.round(value * 1e6) / 1e8;
}

/** Money in few characters: `1,570万円`, `1.2億円`; `¥15.7M`. */
export function shortYen(amount: number, language: Language): string {
  const size = Math.abs(amount);
  const scaled = (unit: number, digits: number): string =>
    (amount / unit).toLocaleString('ja-JP', { maximumFractionDigits: digits });
  if (language === 'en') {
    if (size >= 999_500) return `¥${scaled(1_000_000, size >= 1e8 ? 0 : 1)}M`;
    return size >= 10_000 ? `¥${scaled(1000, 0)}K` : yen(amount);
  }
  if (size >= 99_995_000) return `${scaled(100_000_000, 2)}億円`;
  return size >= 10_000 ? `${scaled(10_000, size >= 1_000_000 ? 0 : 1)}万円` : `${scaled(1, 0)}円`;
}

/** `2024-06` → 2024年6月, Jun 2024. */
export function shownMonth(month: string, language: Language): string {
  const [year, number] = month.split('-').map(Number);
  return language === 'ja' ? `${year}年${number}月` : `${MONTHS[(number ?? 1) - 1]} ${year}`;
}

/** `2024-06` → 6月, Jun: where the year is plain. */
export function shownMonthName(month: string, language: Language): string {
  const number = Number(month.slice(5, 7));
  return language === 'ja' ? `${number}月` : MONTHS[number - 1]!;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const plain = (value: number): string => value.toLocaleString('ja-JP', { maximumFractionDigits: 2 });

/** A chance to whole percents: the record does not tell more, and of nothing to come is it ever certain. */
export function wholePercent(share: number): string {
  if (share > 0.99) return '>99%';
  return share < 0.01 ? '<1%' : `${Math.round(share * 100)}%`;
}
