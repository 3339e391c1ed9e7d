/**
 * The tables after reading: typed columns, names interned. Plain data without behaviour; made by `intake/`, turned into
 * facts by `core/facts.ts`. All columns of a table have `length` entries. Only usable rows are here: what could not be
 * used is in the findings.
 */
import type { Day } from './days';

export const KINDS = ['visit', 'call', 'online', 'mail', 'other'] as const;
export const PURPOSES = ['none', 'prospecting', 'follow', 'routine', 'renewal', 'complaint', 'other'] as const;
export const OUTCOMES = [
  'none',
  'absent',
  'refused',
  'talked',
  'appointment',
  'meeting',
  'quote',
  'won',
  'lost',
  'cancelled',
  'other',
] as const;
export const REACTIONS = ['none', 'warm', 'neutral', 'cool', 'other'] as const;
/** How a contract's amount falls due. `single` is a one-off sale (スポット): one transaction, no spell. */
export const CYCLES = ['monthly', 'yearly', 'once', 'single'] as const;
/** Which column ends a contract: 解約日, 終了日 or 満了日; `none` while it runs on. */
export const END_KINDS = ['none', 'cancel', 'end', 'expiry'] as const;
/** 自動更新 as typed; `unknown` where it is blank or cannot be read. */
export const RENEWALS = ['unknown', 'no', 'yes'] as const;
/** 見込み時期 of a customer: 今すぐ or これから. */
export const TIMINGS = ['none', 'now', 'later', 'other'] as const;
/** How far a customer has come: 接触 → 会話 → 見込み → 商談 → 契約 → 継続 → 離脱. */
export const STAGES = ['contact', 'talk', 'prospect', 'deal', 'contract', 'continuing', 'left'] as const;
/** 段階 as a person typed it; `none` where nothing is. */
export const TYPED_STAGES = ['none', ...STAGES] as const;
/** Who rang whom: `in` = the customer called, `out` = we did. */
export const DIRECTIONS = ['unknown', 'in', 'out'] as const;

export type Kind = (typeof KINDS)[number];
export type Purpose = (typeof PURPOSES)[number];
export type Outcome = (typeof OUTCOMES)[number];
export type Reaction = (typeof REACTIONS)[number];
export type Cycle = (typeof CYCLES)[number];
export type EndKind = (typeof END_KINDS)[number];
export type Timing = (typeof TIMINGS)[number];
export type Stage = (typeof STAGES)[number];
export type TypedStage = (typeof TYPED_STAGES)[number];
export type Direction = (typeof DIRECTIONS)[number];

/** Index into {@link Tables.reps}, `customers` … of a row that has no such name. */
export const NO_NAME = -1;
/** A rep of whom nothing is said in {@link Tables.capacities}. */
export const NO_CAPACITY = -1;

/** Activities (訪問). Class columns hold indexes into the lists above. Cancelled rows are included. */
export interface Visits {
  readonly length: number;
  /** 1-based row in its sheet, for links and explanations. */
  readonly row: Int32Array;
  /** Which of the joined sheets the row stands in: index into the parts of the table's source. */
  readonly part: Uint16Array;
  readonly day: Int32Array;
  readonly rep: Int32Array;
  readonly customer: Int32Array;
  readonly kind: Uint8Array;
  readonly purpose: Uint8Array;
  readonly outcome: Uint8Array;
  readonly reaction: Uint8Array;
  /** Next-action day or NO_DAY. */
  readonly nextDay: Int32Array;
}

/** Contracts (契約). `end` is the last day of service after all settings (解約日の意味, 自動更新), or NO_DAY while it runs on. */
export interface Contracts {
  readonly length: number;
  readonly row: Int32Array;
  readonly part: Uint16Array;
  readonly customer: Int32Array;
  readonly rep: Int32Array;
  readonly product: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** What `end` comes from. */
  readonly endKind: Uint8Array;
  /** 満了日 as typed, also where 自動更新 keeps it from being the end; NO_DAY without one. */
  readonly expiry: Int32Array;
  readonly renewal: Uint8Array;
  /** Yen per cycle: a month for `monthly`, a year for `yearly`. 0 where the cell was blank. */
  readonly amount: Float64Array;
  readonly cycle: Uint8Array;
  /** 解約理由 as typed: index into {@link Tables.reasons}, or NO_NAME. */
  readonly reason: Int32Array;
}

/** Sales (売上): day, customer, rep, yen (negative = a return). */
export interface Sales {
  readonly length: number;
  readonly row: Int32Array;
  readonly part: Uint16Array;
  readonly day: Int32Array;
  readonly customer: Int32Array;
  readonly rep: Int32Array;
  readonly amount: Float64Array;
}

/** Call-centre log (通話). */
export interface Calls {
  readonly length: number;
  readonly row: Int32Array;
  readonly part: Uint16Array;
  readonly day: Int32Array;
  readonly customer: Int32Array;
  readonly rep: Int32Array;
  readonly outcome: Uint8Array;
  /** Seconds talked; NaN where the log says nothing. */
  readonly seconds: Float64Array;
  /** Hour of the day in which the call began, 0–23; −1 where only a day is written. */
  readonly hour: Int8Array;
  /** Index into {@link DIRECTIONS}. */
  readonly direction: Uint8Array;
  /** The number of a call that no one customer could be found for: index into {@link Tables.unmatchedPhones}; else NO_NAME. */
  readonly phone: Int32Array;
}

/** What the customers table (顧客) says of each customer: index = customer index; NO_NAME where it says nothing. */
export interface CustomerInfo {
  readonly area: Int32Array;
  readonly rank: Int32Array;
  /** 担当者 of the customer's own row: who is in charge where no contract and no contact says so. */
  readonly rep: Int32Array;
  /** 訪問間隔: days between two visits as somebody wants them; 0 where nothing is typed. */
  readonly interval: Int32Array;
  /** 見込み時期: index into {@link TIMINGS}. */
  readonly timing: Uint8Array;
  /** 上長の優先度 and 上長コメント as typed; '' where nothing is. */
  readonly priority: readonly string[];
  readonly comment: readonly string[];
  /** 段階 as typed: index into {@link TYPED_STAGES}. */
  readonly stage: Uint8Array;
  /** As typed; '' where nothing is. Several telephone numbers are joined by ' / '. */
  readonly phone: readonly string[];
  readonly kana: readonly string[];
  readonly address: readonly string[];
  /** A day that comes back every year (誕生日, 創立記念日, 決算月): its month and day count, its year does not. NO_DAY without one. */
  readonly eventDay: Int32Array;
  /** The header over that day, such as 誕生日; '' without one. */
  readonly eventName: readonly string[];
  /** Where the customer's own row stands: 1-based row and part of the customers source; row 0 = in no row of it. */
  readonly row: Int32Array;
  readonly part: Uint16Array;
}

/** One row of the reps table (担当者): this rep was in this team from–to, both included, NO_DAY = open. */
export interface TeamMembership {
  readonly rep: number;
  readonly team: number;
  readonly from: Day;
  readonly to: Day;
}

/** A table that the workbook lacks is null. Names are the shown spellings, indexed by the columns above. */
export interface Tables {
  readonly reps: readonly string[];
  readonly customers: readonly string[];
  readonly products: readonly string[];
  readonly areas: readonly string[];
  /** Why contracts were cancelled (解約理由). */
  readonly reasons: readonly string[];
  readonly ranks: readonly string[];
  readonly teams: readonly string[];
  readonly visits: Visits | null;
  readonly contracts: Contracts | null;
  readonly sales: Sales | null;
  readonly calls: Calls | null;
  readonly customerInfo: CustomerInfo;
  readonly memberships: readonly TeamMembership[];
  /** 1日の訪問件数 of the reps table, by rep; 0: this rep visits nobody. NO_CAPACITY where it says nothing and the setting counts. */
  readonly capacities: Int32Array;
  /** Numbers (digits only) of calls that no one customer could be found for. */
  readonly unmatchedPhones: readonly string[];
}
