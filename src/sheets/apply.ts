/** The only writer of written sheets: puts {@link SheetPlan}s into the blocks that the add-on owns. */
import type { SheetPlan } from '../core/sheet-plan';
import { serialOfDateIn } from './clock';
import { linkResolver, withLinks, type PlacedBlock } from './links';
import { type Survey, survey } from './survey-block';
import { rewrite, writeNew } from './write-block';
import { type WrittenBlock, WrittenState } from './written-state';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Protection = GoogleAppsScript.Spreadsheet.Protection;
type ProtectionType = GoogleAppsScript.Spreadsheet.ProtectionType;

export interface Applied {
  readonly sheetName: string;
  /** The sheet that was left alone, where another one had to be written. */
  readonly insteadOf: { readonly sheetName: string; readonly reason: Reason } | null;
  /** Why the sheet is not up to date; null when it is. */
  readonly notWritten: NotWritten | null;
  /** Whether all but its stamp stood there already. */
  readonly isUnchanged: boolean;
  /** Whether people have cells of their own on it. */
  readonly hasOthers: boolean;
}

/** `foreign`: a sheet of the plan's name that the add-on did not make. `changed`: a person put a column into its block. */
export type Reason = 'foreign' | 'changed';

/**
 * `protected`: somebody does not let this user write there. `deleted`: somebody deleted the sheet just now. `later`: the time was
 * up; the next refresh begins with it.
 */
export type NotWritten = 'protected' | 'deleted' | 'later';

/** A plan and where it goes: over the block that is there, or on a sheet that was just made. */
interface Place extends PlacedBlock, Pick<Applied, 'sheetName' | 'insteadOf'> {
  readonly plan: SheetPlan;
  readonly owned: Range | null;
  readonly known: WrittenBlock | null;
}

/**
 * Writes the plans in place, in their order. Ownership is the defined name over the block: it follows renames, and a copy
 * that a person makes of the sheet is theirs. A sheet of that name that the add-on did not make is never touched, and
 * neither is a block with a person's column in it: the name then moves to a new sheet. New sheets stand in front, in the
 * order of the plans, and the first plan's sheet is the one shown.
 *
 * All blocks are read before the first is written, and one flush is for all of them. A sheet that cannot be written does not
 * keep the others from it.
 * @param isTimeUp asked before each sheet with something to write but the first; those that are left come first the next time, and show their former
 * figures under their former stamp until then
 */
export function applyPlans(spreadsheet: Spreadsheet, plans: readonly SheetPlan[], isTimeUp?: () => boolean): Applied[] {
  const state = WrittenState.read(spreadsheet.getId());
  // Every sheet is there before the first is written: the plans link to one another.
  const places: Place[] = [];
  for (const plan of plans) places.push(placeOf(spreadsheet, state, plan, places[places.length - 1]?.sheet));
  if (places.some(({ owned }) => owned === null)) spreadsheet.setActiveSheet(places[0]!.sheet);
  const resolve = linkResolver(spreadsheet, new Map(places.map((place) => [place.plan.blockName, place])));
  const serialOfDate = serialOfDateIn(spreadsheet.getSpreadsheetTimeZone());
  const linked = places.map((place): Place => ({ ...place, plan: withLinks(place.plan, resolve) }));
  const failures = new Map<Place, NotWritten>();
  const failed = (place: Place, reason: NotWritten): void => {
    failures.set(place, reason);
    state.forget(place.plan.blockName);
  };
  const attempt = <T>(place: Place, work: () => T): T | null => {
    try {
      return work();
    } catch (error) {
      const reason = reasonOf(spreadsheet, place);
      if (reason === null) throw error;
      failed(place, reason);
      return null;
    }
  };
  const isGuarded =
    linked.some(({ owned }) => owned !== null) && isAnyBinding((type) => spreadsheet.getProtections(type));
  const surveys = linked.map((place): Survey | null => {
    const { plan, owned, known } = place;
    if (owned === null) return null;
    const found = attempt(place, () => survey({ spreadsheet, plan, owned, known, state, serialOfDate, isGuarded }));
    if (found?.isEditable === false) failures.set(place, 'protected');
    return found;
  });
  const blocks = new Map<Place, WrittenBlock | null>();
  let begun = 0;
  for (const place of leftFirst(linked, state.left)) {
    if (failures.has(place)) continue;
    const found = surveys[linked.indexOf(place)]!;
    // A stamp alone takes no time.
    const isLong = found === null || found.due.any;
    if (isLong && begun > 0 && isTimeUp?.() === true) {
      failures.set(place, 'later');
      continue;
    }
    if (isLong) begun++;
    const write = (): WrittenBlock =>
      found === null ? writeNew(spreadsheet, place.plan, place.sheet) : rewrite(found);
    blocks.set(place, attempt(place, write));
  }
  if (surveys.some((found) => found === null || found.due.any || found.due.stamp)) {
    try {
      SpreadsheetApp.flush();
    } catch (error) {
      // Protected or deleted since it was asked.
      const before = failures.size;
      for (const place of linked) {
        const reason = failures.has(place) ? null : reasonOf(spreadsheet, place);
        if (reason !== null) failed(place, reason);
      }
      if (failures.size === before) throw error;
    }
  }
  for (const [place, block] of blocks)
    if (!failures.has(place) && block !== null) state.remember(place.plan.blockName, block);
  if (isTimeUp !== undefined)
    state.leave(linked.filter((place) => failures.get(place) === 'later').map(({ plan }) => plan.blockName));
  state.keep();
  return linked.map((place, i) => ({
    sheetName: place.sheetName,
    insteadOf: place.insteadOf,
    notWritten: failures.get(place) ?? null,
    isUnchanged: surveys[i]?.due.any === false,
    hasOthers: surveys[i]?.hasOthers ?? place.owned !== null,
  }));
}

/** What waits longest is written first. */
function leftFirst(places: readonly Place[], left: readonly string[]): Place[] {
  const isLeft = ({ plan }: Place): boolean => left.includes(plan.blockName);
  return [...places.filter(isLeft), ...places.filter((place) => !isLeft(place))];
}

function placeOf(spreadsheet: Spreadsheet, state: WrittenState, plan: SheetPlan, after: Sheet | undefined): Place {
  const named = spreadsheet.getRangeByName(plan.blockName);
  const planned = plan.cells[0]!.length;
  if (named !== null) {
    const sheet = named.getSheet();
    const known = state.of(plan.blockName, sheet.getSheetId());
    const columns = named.getNumColumns();
    if (columns <= (known?.columns ?? planned)) {
      const [row, column, sheetName] = [named.getRow(), named.getColumn(), sheet.getName()];
      return { plan: padded(plan, columns), owned: named, known, sheet, row, column, sheetName, insteadOf: null };
    }
  }
  const sheet = newSheet(spreadsheet, plan.sheetName, after);
  const sheetName = sheet.getName();
  const place = { plan, owned: null, known: null, sheet, row: 1, column: 1, sheetName };
  if (named !== null) return { ...place, insteadOf: { sheetName: named.getSheet().getName(), reason: 'changed' } };
  const isForeign = sheetName !== plan.sheetName;
  return { ...place, insteadOf: isForeign ? { sheetName: plan.sheetName, reason: 'foreign' } : null };
}

/** Blank up to the width that the block has: it never gets narrower, so that what stands beside it stays there. */
function padded(plan: SheetPlan, columns: number): SheetPlan {
  const missing = columns - plan.cells[0]!.length;
  if (missing <= 0) return plan;
  const blanks = Array.from({ length: missing }, () => ({ value: null }));
  return { ...plan, cells: plan.cells.map((row) => [...row, ...blanks]) };
}

/**
 * In front of the others, or behind the one before: it is what people open the file for. A blank sheet of that name is taken
 * as it is: mostly a refresh that broke off has left it, and there is nothing on it that anybody could miss.
 */
function newSheet(spreadsheet: Spreadsheet, name: string, after: Sheet | undefined): Sheet {
  const there = spreadsheet.getSheetByName(name);
  if (there !== null && there.getLastRow() === 0) return there;
  let free = name;
  for (let i = 2; spreadsheet.getSheetByName(free) !== null; i++) free = `${name} (${i})`;
  return spreadsheet.insertSheet(free, after === undefined ? 0 : after.getIndex());
}

/** Asked after the fact: it would cost calls for each sheet of every refresh, and the error's words depend on the language. */
function reasonOf(spreadsheet: Spreadsheet, { sheet, owned, plan }: Place): NotWritten | null {
  if (owned !== null && spreadsheet.getRangeByName(plan.blockName) === null) return 'deleted';
  return isAnyBinding((type) => sheet.getProtections(type)) ? 'protected' : null;
}

/** Whether one of the protections is against this user. */
function isAnyBinding(protectionsOf: (type: ProtectionType) => readonly Protection[]): boolean {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  return [SHEET, RANGE].some((type) =>
    protectionsOf(type).some((protection) => !protection.isWarningOnly() && !protection.canEdit()),
  );
}
