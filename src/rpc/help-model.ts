/** What the help tab and the spreadsheet tell each other. Plain JSON. */
import type { Language } from '../core/language';
import type { FunctionHelp } from '../reports/function-help';
import type { CellBefore } from '../sheets/insert-formula';

export interface HelpTexts {
  readonly language: Language;
  readonly functions: readonly FunctionHelp[];
  /** Whether there is a cell to follow yet: the first refresh makes it. */
  readonly hasStamp: boolean;
}

/** The team's figure of the running month, by function. */
export interface HelpFigures {
  /** `2024年6月30日 現在` */
  readonly asOf: string;
  /** `2024-06` */
  readonly month: string;
  /** `2024/07/01 08:12`: when the sheets were read. */
  readonly readAt: string;
  /** Something was changed since the last refresh. */
  readonly isChanged: boolean;
  readonly figures: readonly TeamFigure[];
}

export interface TeamFigure {
  /** Of the function. */
  readonly name: string;
  /** `97.8%`; null = no value. */
  readonly text: string | null;
  /** The month is still running: a count will grow, a rate may change. */
  readonly isPartial: boolean;
  /** Why there is none, where a record is missing; '' otherwise. */
  readonly why: string;
}

export interface InsertRequest {
  /** Of the function. */
  readonly name: string;
  /** Which of its examples. */
  readonly example: number;
  readonly isStamped: boolean;
  /** The filled cell that may be replaced, as the question named it; null = none. */
  readonly replace: string | null;
}

/** `occupied`: nothing is written; sent again with `replace: place` it is. */
export type InsertReply =
  | { readonly kind: 'inserted'; readonly sentence: string; readonly undo: CellBefore }
  | { readonly kind: 'occupied'; readonly sentence: string; readonly place: string };
