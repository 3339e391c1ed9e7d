/**
 * What stands in a block before anything is written, and what of its plan is due. What can be read early is read here, of all
 * blocks before the first is written: writing is lazy, and a read in between waits until all of it is done (Google: "Best
 * Practices", "Use batch operations").
 */
import type { SheetPlan } from '../core/sheet-plan';
import { digest } from '../core/digest';
import { areChartsWritten } from './charts';
import { choicesText, withChosen } from './choices';
import { contentsDigest, type Found, foundContents, hasFormulas, plannedContents } from './contents';
import { highlightsText, ruleSigns } from './highlights';
import { type Extent, widened } from './make-room';
import { LOOK_PARTS, lookTexts, type LookPart, notesText } from './write-cells';
import type { WrittenBlock, WrittenState } from './written-state';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export interface Rewriting {
  readonly spreadsheet: Spreadsheet;
  /** With its links resolved. */
  readonly plan: SheetPlan;
  /** The block that is there; at most as wide as the plan. */
  readonly owned: Range;
  readonly known: WrittenBlock | null;
  readonly state: WrittenState;
  readonly serialOfDate: (date: Date) => number;
  /** Whether anything in the file is protected against this user: only then is it worth asking for each block. */
  readonly isGuarded: boolean;
}

export interface Survey extends Rewriting {
  /** The block as it stands, as wide as the plan. */
  readonly former: Range;
  readonly found: Found;
  readonly extent: Extent;
  readonly next: Omit<WrittenBlock, 'charts'>;
  readonly due: Due;
  /** Whether this user may write what is due. */
  readonly isEditable: boolean;
  /** Whether people have cells of their own on the sheet. */
  readonly hasOthers: boolean;
}

interface Due {
  readonly values: boolean;
  readonly looks: readonly LookPart[];
  readonly choices: boolean;
  readonly notes: boolean;
  readonly rules: boolean;
  readonly charts: boolean;
  /** Anything of these; the stamp alone is none. */
  readonly any: boolean;
  readonly stamp: boolean;
}

/**
 * The cells are read, and
 * - where they and the plan are what they were, only the stamp is due;
 * - where they are as the last refresh left them, what has changed in the plan;
 * - otherwise everything: a person typed, pasted or sorted there, and looks, lists and rules may have gone with it.
 */
export function survey(rewriting: Rewriting): Survey {
  const { owned, known, serialOfDate, isGuarded } = rewriting;
  const isTooNarrow = owned.getNumColumns() < rewriting.plan.cells[0]!.length;
  const former = isTooNarrow ? grown(rewriting) : owned;
  const data = former.getSheet().getDataRange();
  const extent = { lastRow: data.getLastRow(), lastColumn: data.getLastColumn() };
  const mayHaveFormulas = known !== null && (known.hasFormulas || hasFormulas(rewriting.plan));
  const found = foundContents(former, mayHaveFormulas, serialOfDate);
  const plan = isTooNarrow ? rewriting.plan : withChosen(rewriting.plan, found.values);
  const next = summaryOf(plan, former);
  const due = dueOf(plan, isTooNarrow ? null : known, found, next);
  const written = !isGuarded ? null : due.any ? former : due.stamp ? stampCell(former, plan) : null;
  return {
    ...rewriting,
    plan,
    former,
    found,
    extent,
    next,
    due,
    isEditable: written?.canEdit() ?? true,
    hasOthers:
      former.getRow() > 1 ||
      former.getColumn() > 1 ||
      extent.lastRow > former.getLastRow() ||
      extent.lastColumn > former.getLastColumn(),
  };
}

/** The name grows before anything is written: what lies outside it would be a person's after a run that broke off. */
function grown({ spreadsheet, plan, owned, state }: Rewriting): Range {
  state.doubt(plan.blockName, plan.cells[0]!.length);
  const wider = widened(owned, plan);
  const here = spreadsheet.getRangeByName(plan.blockName) ?? owned;
  const named = here.offset(0, 0, here.getNumRows(), wider.getNumColumns());
  spreadsheet.setNamedRange(plan.blockName, named);
  return named;
}

/** Whether the rows stand in the order in which they were found, and with the same choices: one call. */
export function areRowsAsFound(former: Range, plan: SheetPlan, { values }: Found): boolean {
  const columns = [plan.rowKeys.column ?? 0, plan.choicesColumn ?? plan.rowKeys.column ?? 0];
  const first = Math.min(...columns);
  const now = former.offset(0, first, values.length, Math.max(...columns) - first + 1).getValues() as unknown[][];
  return now.every((row, r) => columns.every((column) => String(row[column - first]) === String(values[r]![column])));
}

function dueOf(plan: SheetPlan, known: WrittenBlock | null, { contents }: Found, next: Survey['next']): Due {
  const foundDigest = contentsDigest(contents, plan.stamp);
  const last = known?.values === foundDigest ? known : null;
  const looks = LOOK_PARTS.filter((part) => last?.looks[part] !== next.looks[part]);
  const hasCharts = (plan.charts ?? []).length > 0 || Object.keys(known?.charts ?? {}).length > 0;
  const due = {
    values: last === null || next.values !== foundDigest,
    looks,
    choices: last?.choices !== next.choices,
    notes: last?.notes !== next.notes,
    rules: last?.rules !== next.rules,
    charts: last === null ? hasCharts : !areChartsWritten(plan, last.charts),
  };
  return {
    ...due,
    any: due.values || looks.length > 0 || due.choices || due.notes || due.rules || due.charts,
    stamp: isStampDue(plan, contents),
  };
}

const isStampDue = (plan: SheetPlan, found: readonly (readonly string[])[]): boolean =>
  plan.stamp !== undefined &&
  found[plan.stamp.row]?.[plan.stamp.column] !== plannedContents(plan)[plan.stamp.row]![plan.stamp.column];

export function stampCell(block: Range, { stamp }: SheetPlan): Range | null {
  return stamp === undefined ? null : block.getCell(stamp.row + 1, stamp.column + 1);
}

export function summaryOf(plan: SheetPlan, block: Range): Omit<WrittenBlock, 'charts'> {
  const looks = lookTexts(plan);
  const notes = notesText(plan);
  return {
    sheetId: block.getSheet().getSheetId(),
    columns: plan.cells[0]!.length,
    values: contentsDigest(plannedContents(plan), plan.stamp),
    hasFormulas: hasFormulas(plan),
    looks: Object.fromEntries(LOOK_PARTS.map((part) => [part, digest(looks[part])])) as Record<LookPart, string>,
    choices: digest(choicesText(plan)),
    notes: notes === '' ? '' : digest(notes),
    rules: digest(highlightsText(plan, block)),
    ruleSigns: ruleSigns(plan),
  };
}
