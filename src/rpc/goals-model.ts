/** What the sidebar's goals are made of, and what it sends to save them. Plain JSON: days and months as ISO text, money in yen. */
import type { Unit } from '../core/kpi';
import type { Language } from '../core/language';
import type { ProjectionBasis } from '../goals/projection-types';
import type { Policy, RepEvidence, TargetValue } from '../goals/target-types';
import type { GoalChange } from '../reports/goal-history';

export type { GoalChange, Policy, RepEvidence, TargetValue };

/** A period as the sidebar offers it. */
export interface PeriodChoice {
  /** As it is written into the settings: `2024-04:2025-03`. */
  readonly text: string;
  /** `2024年度(2024年4月〜2025年3月)` */
  readonly name: string;
  readonly kind: 'month' | 'quarter' | 'half' | 'year' | 'other';
  /** Revenue of the same months a year earlier, and so far; null without a record of it. */
  readonly lastYear: number | null;
  readonly actual: number | null;
}

export interface RepGoal {
  /** Shown name. */
  readonly rep: string;
  /** Share of the team's revenue in the evidence months, 0–1; null without any. */
  readonly recordShare: number | null;
  /** Customers owned at the close of the as-of day. */
  readonly customers: number;
  /** Revenue goal in the 目標 sheet for exactly the KGI's period; null = none. */
  readonly amount: number | null;
}

/** A KPI as step 2 shows it. */
export interface CatalogueEntry {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly formula: string;
  readonly unit: Unit;
  readonly better: 'higher' | 'lower' | 'in-range';
  readonly accumulates: 'sum' | 'rate' | 'stock';
  /** Closed months, oldest first, up to 12: `2024-05` and the figure, null = no value. */
  readonly months: readonly { readonly month: string; readonly value: number | null }[];
  readonly movement: {
    readonly verdict: 'improving' | 'worsening' | 'steady' | 'too-short';
    /** One sentence with the figures; '' when nothing changed or too short. In range a change is told and neither better nor worse. */
    readonly sentence: string;
  };
  readonly strength: {
    readonly verdict: 'strong' | 'some' | 'unclear' | 'too-short' | 'part-of-revenue';
    /** Spearman's ρ, −1 to 1, months it rests on, and by how many months revenue follows; null where there is none. */
    readonly rho: number | null;
    readonly months: number;
    readonly lag: number;
    /** Yen by which the landing would rise if the KPI stood at 挑戦 instead of 現実的; null where no arithmetic ties them. */
    readonly gain: number | null;
    readonly sentence: string;
  };
  /** 1 = first of the recommended handful; null = not recommended. */
  readonly recommended: number | null;
  /** Why it is recommended, or ''. */
  readonly why: string;
  /** January to December, mean 1: how a month's count or money departs from the others; null where chance explains it. */
  readonly season: readonly number[] | null;
  /** Figure so far of the month that contains the as-of day; null without one. */
  readonly thisMonth: number | null;
  /** The team's goal in the 目標 sheet that holds in the month from which new goals hold; null = none. */
  readonly current: TargetValue | null;
  /**
   * From then on, the months in which the team's goal is another one: each by a row of its own, which goes before the standing
   * goal. A value of all nulls = none in that month.
   */
  readonly monthGoals: readonly { readonly month: string; readonly value: TargetValue }[];
  /** By rep, what their own record and customers suggest (`goals/rep-targets` makes targets of it), and what is in force. */
  readonly reps: readonly RepEvidence[];
  readonly proposal: Proposal | null;
}

/**
 * Step 3 for one KPI, before the rules of the company, which may just be being typed; null in the catalogue when the record is
 * shorter than 3 months. 必要値 is computed where the KGI is chosen, in the browser (`goals/required`).
 */
export interface Proposal {
  readonly n: number;
  /** The figures of those n months, oldest first. */
  readonly values: readonly number[];
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  /** Best month of the record. */
  readonly best: number;
  readonly realistic: TargetValue;
  readonly challenge: TargetValue;
  /** Evidence line, such as `12か月の記録(中央値 94.1%、四分位 92.9〜95.0%)`. */
  readonly evidence: string;
}

/**
 * What `goalsModel` may be asked with. `period`: another KGI period than the one in force, as text, which the sidebar asks for
 * while step 1 has one chosen that is not saved: `projection`, `rest`, `from` and what hangs on it, and `kgi.byRep` are then
 * those of that period. Absent: the period in force.
 */
export interface GoalsModelRequest {
  readonly period?: string;
}

export interface GoalsModel {
  readonly language: Language;
  readonly asOf: string;
  /** The month that contains the as-of day, `2024-07`. */
  readonly month: string;
  /** The first month that a new goal holds for: the first of the period's that is not over; of a period that is over, the next. */
  readonly from: string;
  /** Digest of everything a save writes over: sent back with it, so that nobody's change is written over unseen. */
  readonly version: string;
  /** Active reps, for "who", and for goals by rep. */
  readonly reps: readonly string[];
  readonly kgi: {
    readonly target: number | null;
    /** Period in force as text, and its name. */
    readonly period: string;
    readonly periodName: string;
    readonly periods: readonly PeriodChoice[];
    readonly basis: 'contracts' | 'sales' | 'both';
    /** Whether both tables have rows and nothing is chosen: the sidebar asks. */
    readonly askBasis: boolean;
    /** Where the amount stands, such as `設定!B2`. */
    readonly place: string;
    /** Somebody computes it with a formula: it can only be changed on the sheet. */
    readonly isFormula: boolean;
    readonly byRep: readonly RepGoal[];
    /** Of the goal in force. */
    readonly attainment: number | null;
    /** Share of the business days gone. */
    readonly pace: number | null;
  };
  readonly catalogue: readonly CatalogueEntry[];
  /** null while there are fewer than 3 closed months of customers and revenue. */
  readonly projection: ProjectionBasis | null;
  readonly policies: readonly Policy[];
  /** Rest of the period from the day after the as-of day, for the breakdown to days. */
  readonly rest: {
    readonly businessDays: number;
    /** By month: `2024-07`, its business days, those of them still to come. */
    readonly months: readonly { readonly month: string; readonly businessDays: number; readonly left: number }[];
  };
  /** The latest changes of goals, newest first, at most 20. */
  readonly history: readonly GoalChange[];
  /** Short sentences that must be known: questions to answer, 目標 rows not understood, sum by rep differs from the KGI, everyone can see by-rep goals. */
  readonly notices: readonly string[];
}

/** One goal to set. `rep` null = the team. A value of all nulls takes the goal away. */
export interface TargetRequest extends TargetValue {
  readonly kpi: string;
  readonly rep: string | null;
  /** As in the sheet: `2024-07〜` (every month from then on), `2024-07`, `2024-04:2025-03`, '' (every month). */
  readonly period: string;
  /** 根拠, written beside it. */
  readonly evidence: string;
}

/** Told again and again. */
export interface GoalsVersion {
  /** Changes when a goal, or a setting that goals rest on, changes. */
  readonly version: string;
  /** Sheets that the last refresh had no time for. */
  readonly sheetsLeft: number;
}

export interface SaveGoalsRequest {
  /** The model's version that the person looked at. */
  readonly version: string;
  readonly who: string;
  readonly why: string;
  /** Absent = unchanged. `target` as typed (`1,200万円`), null = no goal any more. */
  readonly kgi?: {
    readonly target?: string | null;
    readonly period?: string;
    readonly basis?: 'contracts' | 'sales' | 'both' | null;
  };
  readonly targets: readonly TargetRequest[];
  /** All rules that are to hold; a KPI without one here has none any more. Absent = unchanged. */
  readonly policies?: readonly Policy[];
}

export type SaveGoalsReply =
  | {
      readonly kind: 'saved';
      readonly version: string;
      /** Rows added to the 目標 sheet; 0 when everything was so already. */
      readonly rows: number;
      readonly sheetName: string;
      /** What brings everything back, sent as it is. */
      readonly undo: SaveGoalsRequest;
      readonly sentence: string;
    }
  | {
      readonly kind: 'conflict';
      /** What was changed meanwhile, by whom: sentences. Nothing was written. */
      readonly changes: readonly string[];
      readonly model: GoalsModel;
    };
