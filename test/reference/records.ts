/** The plain records on which the reference computes. A day is the number of days since 1970-01-01. */

export type RefKind = 'visit' | 'call' | 'online' | 'mail' | 'other';
export type RefPurpose = 'none' | 'prospecting' | 'follow' | 'routine' | 'renewal' | 'complaint' | 'other';
export type RefOutcome =
  | 'none'
  | 'absent'
  | 'refused'
  | 'talked'
  | 'appointment'
  | 'meeting'
  | 'quote'
  | 'won'
  | 'lost'
  | 'cancelled'
  | 'other';
export type RefCycle = 'monthly' | 'yearly' | 'once' | 'single';

export interface RefVisit {
  day: number;
  rep: string | null;
  customer: string;
  kind: RefKind;
  purpose: RefPurpose;
  outcome: RefOutcome;
}

export interface RefContract {
  customer: string;
  rep: string | null;
  product: string | null;
  start: number;
  /** Last day of service; null while it runs on. */
  end: number | null;
  amount: number;
  cycle: RefCycle;
}

export interface RefSale {
  day: number;
  customer: string;
  rep: string | null;
  amount: number;
}

export interface RefCall {
  day: number;
  customer: string | null;
  rep: string | null;
  outcome: RefOutcome;
}

/** One row of the reps table: from and to are included, null = open. */
export interface RefTeamRow {
  rep: string;
  team: string;
  from: number | null;
  to: number | null;
}

export interface RefWorkbook {
  visits: RefVisit[] | null;
  contracts: RefContract[] | null;
  sales: RefSale[] | null;
  calls: RefCall[] | null;
  /** customer → area */
  areas: Map<string, string>;
  teams: RefTeamRow[];
}

export interface RefSettings {
  asOf: number;
  graceDays: number;
  /** 31 = end of month */
  closingDay: number;
  /** Only periods written as fiscal years or quarters need it; no KPI does. */
  fiscalStartMonth: number;
  revenueBasis: 'contracts' | 'sales' | 'both' | null;
  yearlyRecognition: 'monthly' | 'lump';
  dormancyDays: number;
  recordStart: number | null;
  kgiTarget: number | null;
  kgiFrom: number;
  kgiTo: number;
  callsAreActivities: boolean;
}

export interface RefFilter {
  rep?: string;
  team?: string;
  product?: string;
  area?: string;
  customer?: string;
}

export interface RefMonth {
  year: number;
  month: number;
}

export interface RefMonths {
  first: RefMonth;
  last: RefMonth;
}
