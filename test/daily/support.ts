/** Customers of small sheets by name, with where they stand. */
import { parseIsoDay } from '../../src/core/days';
import { buildFacts, type Facts } from '../../src/core/facts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import { customerHealth, type CustomerHealth } from '../../src/daily/customer-health';
import { intake } from '../intake/support';

export interface Sheets {
  /** Day, customer, reaction, outcome, kind, rep, purpose. */
  readonly visits?: readonly (readonly string[])[];
  /** Customer, start, 解約日, 満了日, auto-renewal, yen a month, product, rep. */
  readonly contracts?: readonly (readonly (string | number)[])[];
  /** Customer, interval, timing, priority, comment, stage. */
  readonly customers?: readonly (readonly (string | number)[])[];
  /** Moment, customer, rep, outcome. */
  readonly calls?: readonly (readonly string[])[];
  /** Day, customer, yen. */
  readonly sales?: readonly (readonly (string | number)[])[];
}

const HEADERS = {
  visits: ['訪問', '訪問日', '顧客', '反応', '結果', '種別', '担当者', '目的'],
  contracts: ['契約', '顧客', '開始日', '解約日', '満了日', '自動更新', '月額', '商品', '担当者'],
  customers: ['顧客', '顧客', '訪問間隔(日)', '見込み時期', '上長の優先度', '上長コメント', '段階'],
  calls: ['通話', '通話日時', '顧客', '担当者', '結果', '電話番号'],
  sales: ['売上', '日付', '顧客', '金額'],
} as const;

export const AS_OF = '2024-06-30';

export function readSheets(sheets: Sheets) {
  const grids = (Object.keys(HEADERS) as (keyof typeof HEADERS)[]).flatMap((kind) => {
    const [name, ...header] = HEADERS[kind];
    const rows = sheets[kind];
    return rows === undefined ? [] : [{ name, cells: [header, ...rows] }];
  });
  return intake(grids);
}

export function factsOf(sheets: Sheets, asOf = AS_OF, settings: Partial<Settings> = {}): Facts {
  return buildFacts(readSheets(sheets).tables, { ...DEFAULT_SETTINGS, ...settings }, parseIsoDay(asOf)!);
}

export function healthOf(
  sheets: Sheets,
  asOf = AS_OF,
  settings: Partial<Settings> = {},
): (customer: string) => CustomerHealth {
  const facts = factsOf(sheets, asOf, settings);
  const all = customerHealth(facts);
  return (customer) => all[facts.tables.customers.indexOf(customer)]!;
}
