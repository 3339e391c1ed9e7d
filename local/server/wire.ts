/**
 * What the page and its server say to each other: JSON over one WebSocket, so that order is kept both ways. Types only; both
 * sides import them.
 *
 * The workbook lives in the server. Every change of it has a number, `seq`. The page shows its own edits at once, sends them
 * with the last number it has seen, and takes what the server says as the truth: a page that edited while something else
 * changed gets its values back in the server's order, or is told to take the whole state anew.
 */
import type { IWorkbookData } from '@univerjs/core';
import type { Area } from '../engine/a1';
import type { ChartModel } from '../model/chart-model';
import type { Menu } from '../platform/protocol';

/**
 * A Univer mutation, as its command service executes it. Styles stand in it by value, never by their ids, which differ between
 * server and page: see `plain-styles.ts`.
 */
export interface Mutation {
  id: string;
  params: unknown;
}

export interface Selection {
  sheetId: string;
  area: Area;
}

/**
 * Results of formulas outside cells: of a conditional format or of a data validation. Univer's ids of such formulas differ
 * between server and page, so a result is named by its rule and its text.
 */
export interface RuleFormulaResult {
  sheetId: string;
  /** `cfId` or the validation's `uid`. */
  ruleId: string;
  formula: string;
  /** One value a cell of the rule's ranges, as Univer's own result has them: row → column → 1×1 matrix of cell data. */
  result: unknown;
}

/** A custom function of the script, for the formula bar's help. */
export interface FunctionHelp {
  name: string;
  summary: string;
  parameters: { name: string; summary: string; optional: boolean }[];
}

export interface PageState {
  title: string;
  /** Of the spreadsheet: `ja_JP`, `en_US` … Also the page's language. */
  locale: string;
  /** Today's year by the spreadsheet's clock: `4/1` is typed without one. */
  year: number;
  workbook: IWorkbookData;
  /** What brings spilled cells: the parameters of `SetArrayFormulaDataMutation`. */
  arrayFormulas: unknown;
  ruleFormulas: RuleFormulaResult[];
  charts: ChartModel[];
  functions: FunctionHelp[];
  /** Sheet and cells to show first. */
  selection: Selection;
  unsaved: boolean;
}

export interface RunState {
  run: string;
  /** As the menu calls it, else the function's name. */
  label: string;
  startedAt: number;
  /** Whether this tab started it: only then may it be cancelled from here. */
  own: boolean;
}

export interface LogEntry {
  /** Milliseconds since 1970. */
  at: number;
  level: string;
  text: string;
  /** The function that ran. */
  source: string;
}

export type ClientMessage =
  /** First of all; also after a lost connection. `tab` is kept by the tab for as long as it lives, reloads included. */
  | { type: 'hello'; tab: string }
  /** `base`: the last `seq` seen. The mutations of one command go together. */
  | { type: 'edit'; edit: number; base: number; mutations: Mutation[] }
  | { type: 'resync' }
  /** A menu item was chosen. */
  | { type: 'run'; functionName: string; label: string; selection: Selection }
  /** `google.script.run` of the sidebar or a dialog. */
  | { type: 'call'; call: string; functionName: string; args: unknown[]; selection: Selection }
  | { type: 'answer'; question: string; button: string; text: string }
  | { type: 'cancel'; run: string }
  | { type: 'save' }
  /** Why does this cell show an error? Row and column count from 1, as in areas. */
  | { type: 'explain'; sheetId: string; row: number; column: number };

export type ServerMessage =
  | { type: 'state'; seq: number; state: PageState }
  /** Changes by other tabs, by scripts and by calculation; also the tab's own edits where they met others' (to be applied again). */
  | { type: 'mutations'; seq: number; mutations: Mutation[] }
  | { type: 'rule-formulas'; seq: number; results: RuleFormulaResult[] }
  | { type: 'charts'; seq: number; charts: ChartModel[] }
  /** The edit is in. `resync`: others' changes came between, and the page must ask for the whole state. */
  | { type: 'edited'; edit: number; seq: number; resync: boolean }
  /** The edit could not be taken over; the page asks for the whole state and shows the sentence. */
  | { type: 'refused'; edit: number; sentence: string }
  | { type: 'menus'; menus: Menu[] }
  /** All runs of the bundle that are under way, longest first, without the sidebar's quick calls (under half a second). */
  | { type: 'runs'; runs: RunState[] }
  /** A run that this tab started from the menu has ended; `sentence` when it failed. */
  | { type: 'ended'; run: string; label: string; sentence?: string }
  | { type: 'toast'; message: string; title: string; seconds: number }
  | { type: 'question'; question: string; title: string; prompt: string; buttons: string; input: boolean }
  /** Answered elsewhere, or its run is over. */
  | { type: 'question-closed'; question: string }
  /** `source`: the frame's address, relative to the page's. */
  | {
      type: 'html';
      place: 'sidebar' | 'modal' | 'modeless';
      source: string;
      title: string;
      width?: number;
      height?: number;
    }
  | { type: 'returned'; call: string; value?: unknown }
  | { type: 'failed'; call: string; message: string }
  /** A script moved the selection of this tab. `area` is null when it only chose the sheet. */
  | { type: 'select'; sheetId: string; area: Area | null }
  | { type: 'log'; entries: LogEntry[] }
  | { type: 'saved'; href: string; name: string; notKept: string[] }
  | { type: 'save-failed'; sentence: string }
  | { type: 'unsaved'; unsaved: boolean }
  /** `sentence` is null when nothing is known about the cell. */
  | { type: 'explanation'; sheetId: string; row: number; column: number; sentence: string | null };
