/** The parameters that custom functions share: named and explained once, for help, stubs and mistakes alike. */
import type { Bilingual } from '../core/language';

export type ParameterName = 'kpi' | 'period' | 'filter' | 'by' | 'months' | 'more';

export interface Parameter {
  /** As the stub names it, and as Sheets shows it while one types. */
  readonly name: ParameterName;
  /** For JSDoc. */
  readonly type: 'string' | 'number' | 'any';
  readonly optional: boolean;
  readonly text: Bilingual;
}

export const PARAMETERS: Readonly<Record<ParameterName, Parameter>> = {
  kpi: {
    name: 'kpi',
    type: 'string',
    optional: false,
    text: {
      ja: 'KPIの名前。例: "継続率"、"KPI_RETENTION"',
      en: 'Name of the KPI. Example: "Retention rate", "KPI_RETENTION"',
    },
  },
  period: {
    name: 'period',
    type: 'string',
    optional: true,
    text: {
      ja: '期間。例: "2024-06"、"2024-04:2024-09"、"2024年度"、"先月"。空欄は今月',
      en: 'Period. Example: "2024-06", "2024-04:2024-09", "FY2024", "last month". Blank = this month',
    },
  },
  filter: {
    name: 'filter',
    type: 'string',
    optional: true,
    text: {
      ja: '絞り込み。例: "佐藤"(担当者)、"エリア=藤沢"、"商品=…;チーム=…"。空欄は全員',
      en: 'Filter. Example: "Sato" (a rep), "area=Fujisawa", "product=…;team=…". Blank = everyone',
    },
  },
  by: {
    name: 'by',
    type: 'string',
    optional: true,
    text: {
      ja: '列の分けかた。"担当者"、"月"、"エリア"、"チーム"。空欄は分けない',
      en: 'What the columns are. "rep", "month", "area" or "team". Blank = one column',
    },
  },
  months: {
    name: 'months',
    type: 'number',
    optional: true,
    text: {
      ja: '何か月分か。1〜60。空欄は12(終わった月だけ)',
      en: 'How many months, 1–60. Blank = 12 (closed months only)',
    },
  },
  more: {
    name: 'more',
    type: 'any',
    optional: true,
    text: {
      ja: '表の範囲(その表をシートの代わりに使う)や、再計算のためのセル。なくてもよい',
      en: 'A range with a table (used instead of its sheet), or a cell to recalculate with. May be left out',
    },
  },
};
