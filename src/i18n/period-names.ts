/** Months as people read them. */
import type { Language } from '../core/language';
import { formatMonth, type MonthIndex, type MonthSpan, monthOfYear, yearOfMonth } from '../core/periods';

/** `2024年4月`, `2024-04` */
export const monthName = (month: MonthIndex, language: Language): string =>
  language === 'ja' ? `${yearOfMonth(month)}年${monthOfYear(month)}月` : formatMonth(month);

/** `2024年4月〜2025年3月`, `2024-04 to 2025-03`; one month by its own name. */
export function spanName({ first, last }: MonthSpan, language: Language): string {
  if (first === last) return monthName(first, language);
  return `${monthName(first, language)}${language === 'ja' ? '〜' : ' to '}${monthName(last, language)}`;
}
