/** The values of a finding as people read them in データ確認. */
import type { Bilingual, Language } from '../core/language';
import { fill } from '../i18n/sentences';
import { columnName } from '../intake/column-names';
import type { Finding } from '../intake/findings';
import { letterOfColumn } from '../intake/header-lines';
import type { YearBasis } from '../intake/missing-years';
import { TABLE_KINDS, type TableKind } from '../intake/types';

const ELSEWHERE: Bilingual = { ja: 'シート「{firstSheet}」の{firstRow}', en: '{firstRow} of the sheet "{firstSheet}"' };
const OF_TEAM: Bilingual = { ja: '(チーム「{team}」)', en: ' (team "{team}")' };
const DATE_ORDERS: Readonly<Record<string, Bilingual>> = {
  'year-month-day': { ja: '年・月・日', en: 'year, month, day' },
  'month-day-year': { ja: '月・日・年', en: 'month, day, year' },
  'day-month-year': { ja: '日・月・年', en: 'day, month, year' },
};
const CYCLE_NAMES: Readonly<Record<string, Bilingual>> = {
  monthly: { ja: '毎月', en: 'each month' },
  yearly: { ja: '毎年', en: 'each year' },
};
const YEAR_BASES: Readonly<Record<YearBasis, Bilingual>> = {
  row: { ja: '同じ行の日付にいちばん近い', en: 'nearest to the other day of the row' },
  neighbours: { ja: '前後の行にいちばん近い', en: 'nearest to the rows around' },
  title: {
    ja: 'シートやファイルの名前、表の上の文字から',
    en: 'from the names of sheet and file and the text above the table',
  },
  weekday: { ja: '曜日が合う', en: 'the one that the weekdays fit' },
  'as-of': {
    ja: 'どこにも年がないため、基準日にいちばん自然な',
    en: 'the most natural up to the as-of day, as no year stands anywhere',
  },
};
const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  ja: [...'日月火水木金土'].map((day) => `${day}曜日`),
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
const ONE_YEAR: Bilingual = { ja: '{firstYear}年', en: '{firstYear}' };
const YEARS: Bilingual = { ja: '{firstYear}年〜{lastYear}年', en: '{firstYear} to {lastYear}' };

export const isTable = (table: Finding['table']): table is TableKind =>
  (TABLE_KINDS as readonly string[]).includes(table);

/** A finding's values as people read them. */
export function shownValues(
  { code, table, values = {} }: Finding,
  language: Language,
): Record<string, string | number> {
  const shown: Record<string, string | number> = { ...values };
  for (const [name, value] of Object.entries(values)) if (typeof value === 'string') shown[name] = value.slice(0, 200);
  for (const [name, value] of Object.entries(values))
    if (ISO_DAY.test(String(value))) shown[name] = slashed(String(value));
  for (const name of ['amount', 'median']) if (name in values) shown[name] = yen(Number(values[name]));
  if (code === 'assumed-date-order' || code === 'told-date-order')
    shown['order'] = DATE_ORDERS[String(values['order'])]?.[language] ?? '';
  if (code === 'cycle-in-amount') shown['cycle'] = CYCLE_NAMES[String(values['cycle'])]?.[language] ?? '';
  if (code === 'assumed-year') {
    shown['basis'] = YEAR_BASES[values['basis'] as YearBasis]?.[language] ?? '';
    shown['years'] = fill((values['firstYear'] === values['lastYear'] ? ONE_YEAR : YEARS)[language], shown);
  }
  if ('weekday' in values) shown['weekday'] = WEEKDAYS[language][Number(values['weekday'])] ?? '';
  if ('otherColumn' in values) shown['otherColumn'] = letterOfColumn(Number(values['otherColumn']) - 1);
  for (const name of ['field', 'fields'])
    if (name in values && isTable(table))
      shown[name] = String(values[name])
        .split('、')
        .map((field) => columnName(table, field, language))
        .join(language === 'ja' ? '、' : ', ');
  if ('firstSheet' in values) shown['firstRow'] = fill(ELSEWHERE[language], shown);
  if (code === 'log-gap') {
    shown['team'] = values['team'] === undefined ? '' : fill(OF_TEAM[language], shown);
  }
  return shown;
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** `2024-06-03` as people write it: `2024/6/3`. */
function slashed(isoDay: string): string {
  return isoDay.replace(/-0?/g, '/');
}

/** `¥1,200` */
function yen(amount: number): string {
  return `¥${String(Math.round(amount)).replace(/\B(?=(\d{3})+$)/g, ',')}`;
}
