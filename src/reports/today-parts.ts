/** What the parts of 今日の予定 share: what it is made of, its columns, its rows. */
import type { Facts } from '../core/facts';
import type { Bilingual, Language } from '../core/language';
import type { Look, PlanCell } from '../core/sheet-plan';
import type { CustomerHealth } from '../daily/customer-health';
import type { LastTime } from '../daily/last-time';
import type { Plan } from '../daily/plan/types';
import type { Intake } from '../intake/types';
import type { Tip } from '../review/tips';
import { HEADER_FILL } from './formats';
import { text } from './plan-cells';

export interface TodayInput {
  readonly facts: Facts;
  readonly health: readonly CustomerHealth[];
  readonly plan: Plan;
  /** What people found to work. */
  readonly tips: readonly Tip[];
  /** By customer. */
  readonly lastTimes: ReadonlyMap<number, LastTime>;
  /** What was written beside a row of the visits; '' where nothing is known of it. */
  readonly memoOf: (place: { readonly row: number; readonly part: number }) => string;
  /** Where the visits stand, for links to them. */
  readonly sources: Intake['sources'];
  readonly refreshedAt: string;
  readonly language: Language;
}

/** The input, and the names that tell customers apart. */
export interface TodayContext extends TodayInput {
  readonly customers: readonly string[];
}

/** A row of the sheet; `key`: the customer whose row it is, so that people's notes beside it stay with it. */
export interface TodayRow {
  readonly cells: readonly PlanCell[];
  readonly key?: string;
}

/** Columns from left to right; the widths add up to what A4 across holds. */
export const TODAY_COLUMNS: readonly {
  readonly name: Bilingual;
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}[] = [
  { name: { ja: '順', en: 'No.' }, width: 58, align: 'left' },
  { name: { ja: '顧客', en: 'Customer' }, width: 124, align: 'left' },
  { name: { ja: 'エリア', en: 'Area' }, width: 64, align: 'left' },
  { name: { ja: 'なぜ今日か', en: 'Why today' }, width: 226, align: 'left' },
  { name: { ja: '前回の様子', en: 'Last time' }, width: 186, align: 'left' },
  { name: { ja: '前回', en: 'On' }, width: 68, align: 'left' },
  { name: { ja: '電話', en: 'Phone' }, width: 92, align: 'left' },
  { name: { ja: '期日', en: 'Due' }, width: 68, align: 'right' },
  { name: { ja: '金額', en: 'Yen' }, width: 76, align: 'right' },
  { name: { ja: '役立つKPI', en: 'KPI' }, width: 88, align: 'center' },
  { name: { ja: '状況', en: 'Status' }, width: 74, align: 'left' },
];

export const SMALL: Look = { size: 9 };

/** @param names of the columns; '' leaves one without a name, and with the header's fill all the same */
export function headerRow(names: readonly string[]): TodayRow {
  return {
    cells: TODAY_COLUMNS.map(({ align }, column) =>
      text(names[column] ?? '', { ...SMALL, bold: true, background: HEADER_FILL, align }),
    ),
  };
}
