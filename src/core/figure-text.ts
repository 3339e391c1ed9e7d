/** Figures in sentences. (Cells carry number formats instead; no Intl, whose behaviour on Google is unverified.) */
import type { Unit } from './kpi';
import type { Bilingual, Language } from './language';

/** `94.1%`, `¥1,234,500`, `12件`, `1.50回`. A count that is no whole number, such as a median, keeps one decimal. */
export function figureText(value: number, unit: Unit, language: Language): string {
  const counted = (digits: number, counter: string): string =>
    grouped(value, digits) + (language === 'ja' ? counter : '');
  switch (unit) {
    case 'ratio':
      return `${grouped(value * 100, 1)}%`;
    case 'yen':
    case 'yenPerTransaction':
    case 'yenPerCompany':
      return yenText(value);
    case 'visitsPerCompanyMonth':
      return counted(2, '回');
    case 'months':
      return grouped(value, 1) + (language === 'ja' ? 'か月' : ' mo.');
    case 'count':
      return counted(Number.isInteger(value) ? 0 : 1, '件');
    case 'companies':
      return counted(Number.isInteger(value) ? 0 : 1, '社');
  }
}

/** `¥1,234,500`, rounded to the yen. */
export function yenText(value: number): string {
  const text = grouped(Math.abs(value), 0);
  return `${value < 0 && text !== '0' ? '−' : ''}¥${text}`;
}

/** Between the ends of a range. */
export const RANGE_MARK: Bilingual = { ja: '〜', en: '–' };

/** `1.50〜4.00回`, `92.9〜95.0%`, `¥100〜¥200` (`¥100–¥200`); an open side stays blank. */
export function rangeText(lower: number | null, upper: number | null, unit: Unit, language: Language): string {
  const bound = (value: number | null): string => (value === null ? '' : figureText(value, unit, language));
  const [low, high] = [bound(lower), bound(upper)];
  // The counter behind the second figure stands for both.
  const counter = high.replace(/^.*\d/, '');
  const plain = low.endsWith(counter) ? low.slice(0, low.length - counter.length) : low;
  return plain + RANGE_MARK[language] + high;
}

/** A difference with its sign: `+2.1pt`, `−¥120,000`, `±0件`. */
export function changeText(change: number, unit: Unit, language: Language): string {
  const size = Math.abs(change);
  const text = unit === 'ratio' ? `${grouped(size * 100, 1)}pt` : figureText(size, unit, language);
  return `${/[1-9]/.test(text) ? (change > 0 ? '+' : '−') : '±'}${text}`;
}

function grouped(value: number, digits: number): string {
  const [whole = '', fraction] = value.toFixed(digits).split('.');
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}
