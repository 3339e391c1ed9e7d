/** What the sidebar's tabs 今日 and 顧客 ask for and get. Plain JSON, days as ISO text, sentences in the spreadsheet's language. */
import type { Language } from '../core/language';
import type { NotPlanned, VisitStatus } from '../daily/plan/types';
import type { WrittenVisit } from '../sheets/append-visit';
import type { WrittenTip } from '../sheets/tips-sheet';
import type { CustomerNumber } from '../sheets/customer-numbers';
import type { LabelField } from '../sheets/visit-choices';
import type { VisitLog } from '../sheets/visit-log';

/** A number as it is shown, and as a telephone takes it. */
export interface PhoneNumber {
  readonly text: string;
  readonly digits: string;
}

export interface FormChoice {
  readonly label: string;
  /** Of the label dictionary; null for a word that it does not know. */
  readonly class: string | null;
}

/** What a visit can be recorded with. */
export interface VisitForm {
  readonly log: VisitLog;
  /** By column that the log has. */
  readonly choices: Readonly<Partial<Record<LabelField, readonly FormChoice[]>>>;
  /** What 種別 says of a visit. */
  readonly kind: string;
  /** What 結果 says of a visit that is put off; null where the log has no column for it or for the new day. */
  readonly putOff: string | null;
}

export interface TodayVisit {
  /** A name that tells customers apart. */
  readonly customer: string;
  /** As it is written into the log. */
  readonly writtenName: string;
  readonly number: CustomerNumber;
  readonly rank: number;
  readonly area: string;
  readonly reason: string;
  readonly manager: string;
  readonly last: { readonly day: string; readonly said: string; readonly memo: string } | null;
  readonly phones: readonly PhoneNumber[];
  /** Yen; 0 unknown. */
  readonly stake: number;
  readonly isProspect: boolean;
  readonly kpi: string;
  /** Know-how for that KPI and the customer's stage; '' for none. */
  readonly tip: string;
  readonly status: VisitStatus;
  /** `☑ 済`, `□ 6月18日から` */
  readonly statusText: string;
  /** Tried today without meeting anybody. */
  readonly isTried: boolean;
}

export interface TodayModel {
  readonly language: Language;
  readonly asOf: string;
  /** `7/1(月)` */
  readonly dayName: string;
  readonly isBusinessDay: boolean;
  /** Those with customers to plan. */
  readonly reps: readonly string[];
  /** null: nobody was chosen yet, or the one who was is not among them; then the lists below are empty. */
  readonly rep: string | null;
  readonly capacity: number;
  readonly visits: readonly TodayVisit[];
  /** The business days after today. */
  readonly week: readonly {
    readonly day: string;
    readonly dayName: string;
    readonly visits: readonly { readonly customer: string; readonly why: string }[];
  }[];
  readonly timeToTakeFrom: readonly { readonly customer: string; readonly why: string }[];
  readonly notPlanned: readonly { readonly why: NotPlanned; readonly said: string; readonly count: number }[];
  readonly form: VisitForm;
}

export interface RecordVisitRequest {
  readonly log: VisitLog;
  /** ISO day of the visit. */
  readonly day: string;
  readonly rep: string;
  readonly customer: string;
  readonly writtenName: string;
  readonly number: CustomerNumber;
  /** Labels as they are to stand in the cells; '' leaves a cell blank. */
  readonly kind: string;
  readonly purpose: string;
  readonly outcome: string;
  readonly reaction: string;
  /** ISO day, or ''. */
  readonly nextDay: string;
  readonly note: string;
  /** The row that was written for this visit a moment ago, to be written anew with what it lacked. */
  readonly replaces: WrittenVisit | null;
}

export type MoveVisitRequest = Omit<RecordVisitRequest, 'replaces' | 'reaction' | 'purpose'>;

export interface RecordedVisitReply {
  readonly written: WrittenVisit;
  readonly sentence: string;
  /** Where the next one goes: the first visit of all has made its sheet. */
  readonly log: VisitLog;
}

/** Rows of texts: name, フリガナ, telephone numbers, rep. */
export interface CustomerList {
  readonly language: Language;
  readonly customers: readonly (readonly [name: string, kana: string, phone: string, rep: string])[];
}

export interface StageChoice {
  /** `none`: as the record says. */
  readonly value: string;
  readonly label: string;
}

export interface CustomerCard {
  readonly language: Language;
  readonly asOf: string;
  readonly customer: string;
  readonly kana: string;
  readonly rep: string;
  readonly area: string;
  readonly address: string;
  readonly phones: readonly PhoneNumber[];
  readonly state: string;
  readonly reason: string;
  readonly stage: {
    readonly name: string;
    readonly since: string;
    /** '' where the stage is not typed: what the record alone would say. */
    readonly recorded: string;
    readonly movesOn: string;
    /** As typed, `none` where nothing is. */
    readonly typed: string;
    readonly choices: readonly StageChoice[];
  };
  readonly timing: string;
  readonly contracts: readonly {
    readonly product: string;
    readonly terms: string;
    readonly isRunning: boolean;
    readonly hasEnded: boolean;
  }[];
  /** Yen. */
  readonly paid: number;
  readonly yearRevenue: number;
  readonly contacts: readonly {
    readonly day: string;
    readonly rep: string;
    readonly said: string;
    readonly memo: string;
  }[];
  readonly reactions: string;
  readonly promises: readonly string[];
  readonly next: string;
  readonly manager: { readonly priority: string; readonly comment: string };
  /** Whether 顧客 has a row for the customer, into which words can be written. */
  readonly hasRow: boolean;
  /** Know-how for customers of this stage, and what a new tip can be tagged with. */
  readonly tips: readonly string[];
  readonly tipForm: {
    /** Class of the customer's stage; '' for none. */
    readonly stage: string;
    readonly stages: readonly StageChoice[];
    readonly kpis: readonly StageChoice[];
  };
}

export interface SaveTipRequest {
  readonly title: string;
  readonly words: string;
  /** Id of a KPI, or ''. */
  readonly kpi: string;
  /** Class of a stage, or ''. */
  readonly stage: string;
  readonly author: string;
  /** ISO day. */
  readonly day: string;
}

export interface SavedTipReply extends SavedReply {
  readonly written: WrittenTip;
}

/** What a person changes of a customer; `before` is what was shown, so that nobody's words are lost. */
export interface SaveWordRequest {
  readonly customer: string;
  readonly priority: { readonly before: string; readonly text: string };
  readonly comment: { readonly before: string; readonly text: string };
}

export interface SaveStageRequest {
  readonly customer: string;
  /** Classes of the stage; `none`: nothing typed. */
  readonly before: string;
  readonly stage: string;
}

export interface SavedReply {
  readonly sentence: string;
}
