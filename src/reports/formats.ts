/** Number formats, status signs and the look of written sheets. */
import type { Unit } from '../core/kpi';
import { civilDate, type Day, formatIsoDay } from '../core/days';
import type { Bilingual, Language } from '../core/language';
import type { RevenueBasis } from '../core/settings';
import type { Look } from '../core/sheet-plan';
import type { Status } from '../goals/status';

/** Sheets number format of a unit: the unit stands with the figure, since rows of one table differ in it. */
export function numberFormat(unit: Unit, language: Language): string {
  return NUMBER_FORMATS[unit][language];
}

const NUMBER_FORMATS: Readonly<Record<Unit, Bilingual>> = {
  ratio: { ja: '0.0%', en: '0.0%' },
  count: { ja: '#,##0"件"', en: '#,##0' },
  companies: { ja: '#,##0"社"', en: '#,##0' },
  visitsPerCompanyMonth: { ja: '0.00"回"', en: '0.00' },
  yen: { ja: '"¥"#,##0', en: '"¥"#,##0' },
  yenPerTransaction: { ja: '"¥"#,##0', en: '"¥"#,##0' },
  yenPerCompany: { ja: '"¥"#,##0', en: '"¥"#,##0' },
  months: { ja: '0.0"か月"', en: '0.0" mo."' },
};

/** A difference with its sign; of shares in percentage points (0.9 stands for +0.9pt). */
export function changeFormat(unit: Unit, language: Language): string {
  const size = unit === 'ratio' ? '0.0"pt"' : numberFormat(unit, language);
  // One literal, not two side by side: what Sheets makes of `"+""¥"` is nowhere said.
  const signed = (sign: string): string => (size.startsWith('"') ? `"${sign}${size.slice(1)}` : `"${sign}"${size}`);
  return [signed('+'), signed('−'), signed('±')].join(';');
}

/** Yen in a narrow cell: from a thousand million on in millions. */
export function roomyYen(value: number | null, language: Language): string {
  const short = language === 'ja' ? '"¥"#,##0.0,,"百万"' : '"¥"#,##0.0,,"M"';
  return value !== null && Math.abs(value) >= 1e9 ? short : numberFormat('yen', language);
}

/** Always sign and word together, so that print and colour-blind readers lose nothing. */
export const STATUS_TEXT: Readonly<Record<Status, Bilingual>> = {
  achieved: { ja: '◎ 達成', en: '◎ On target' },
  caution: { ja: '△ 注意', en: '△ Caution' },
  behind: { ja: '▲ 遅れ', en: '▲ Behind' },
  'small-base': { ja: '― 件数不足', en: '― Too few' },
  'no-data': { ja: '― データなし', en: '― No data' },
  'no-goal': { ja: '― 目標なし', en: '― No target' },
  running: { ja: '途中', en: 'Running' },
};

/** Fill and text by the sign a status text begins with (colours after Okabe and Ito, AA contrast on the fill). */
export const STATUS_LOOKS: readonly { readonly sign: string; readonly look: Pick<Look, 'background' | 'color'> }[] = [
  { sign: '◎', look: { background: '#d9efe4', color: '#0b5d3b' } },
  { sign: '△', look: { background: '#fff3cd', color: '#7a5200' } },
  { sign: '▲', look: { background: '#fbdcd0', color: '#8f2d0a' } },
  { sign: '―', look: { background: '#eeeeee', color: '#555555' } },
];

/** `2024年6月30日 現在` */
export function asOfText(day: Day, language: Language): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return language === 'ja' ? `${year}年${month}月${dayOfMonth}日 現在` : `As of ${formatIsoDay(day)}`;
}

export const ACCENT = '#1f4e79';
export const QUIET = '#555555';
export const HEADER_FILL = '#f1f3f5';

/** What revenue rests on. */
export const BASIS_NAMES: Readonly<Record<RevenueBasis, Bilingual>> = {
  contracts: { ja: '契約', en: 'contracts' },
  sales: { ja: '売上', en: 'sales' },
  both: { ja: '契約と売上', en: 'contracts and sales' },
};
