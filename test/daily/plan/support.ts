/** Plans for small offices that a test writes down as rows. AS_OF is a Monday. */
import { BusinessCalendar } from '../../../src/core/calendar';
import { parseIsoDay } from '../../../src/core/days';
import { buildFacts, type Facts } from '../../../src/core/facts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import { customerHealth } from '../../../src/daily/customer-health';
import { planOf } from '../../../src/daily/plan/plan';
import type { Plan, PlannedVisit, PlanRecord } from '../../../src/daily/plan/types';
import { intake } from '../../intake/support';

export const AS_OF = '2024-07-01';
export const day = (text: string): number => parseIsoDay(text)!;

type Rows = readonly (readonly (string | number)[])[];

export interface Office {
  /** Day, customer, rep, outcome, reaction, next day, kind, purpose. */
  readonly visits?: Rows;
  /** Customer, rep, start, 解約日, 満了日, yen a month. */
  readonly contracts?: Rows;
  /** Customer, interval, timing, priority, area, birthday, rep. */
  readonly customers?: Rows;
  /** Moment, customer, rep, outcome. */
  readonly calls?: Rows;
  /** Rep, team, from, to, visits a day. */
  readonly reps?: Rows;
}

const HEADERS = {
  visits: ['訪問', '訪問日', '顧客', '担当者', '結果', '反応', '次回予定日', '種別', '目的'],
  contracts: ['契約', '顧客', '担当者', '開始日', '解約日', '満了日', '月額'],
  customers: ['顧客', '顧客', '訪問間隔(日)', '見込み時期', '上長の優先度', 'エリア', '誕生日', '担当者'],
  calls: ['通話', '通話日時', '顧客', '担当者', '結果', '電話番号'],
  reps: ['担当者', '担当者', 'チーム', '開始日', '終了日', '1日の訪問件数'],
} as const;

export function factsOf(office: Office, asOf = AS_OF, settings: Partial<Settings> = {}): Facts {
  const grids = (Object.keys(HEADERS) as (keyof typeof HEADERS)[]).flatMap((kind) => {
    const [name, ...header] = HEADERS[kind];
    const rows = office[kind];
    if (rows === undefined) return [];
    // Every row as long as the header, as a sheet has it.
    return [{ name, cells: [header, ...rows.map((row) => header.map((_, i) => row[i] ?? ''))] }];
  });
  return buildFacts(intake(grids).tables, { ...DEFAULT_SETTINGS, ...settings }, day(asOf));
}

export function planOn(facts: Facts, record: PlanRecord = []): Plan {
  return planOf(facts, customerHealth(facts), new BusinessCalendar(facts.settings.companyHolidays), record);
}

export const planned = (
  office: Office,
  asOf = AS_OF,
  settings: Partial<Settings> = {},
): { plan: Plan; facts: Facts; names: (visits: readonly PlannedVisit[]) => string[] } => {
  const facts = factsOf(office, asOf, settings);
  const names = (visits: readonly PlannedVisit[]): string[] =>
    visits.map(({ customer }) => facts.tables.customers[customer]!);
  return { plan: planOn(facts), facts, names };
};
