/** The only writer of written sheets: puts {@link SheetPlan}s into the blocks that the add-on owns. */
import type { SheetPlan } from '../core/sheet-plan';
import { type Place, placeOf, type Reason } from './block-place';
import { BlockWriting, type NotWritten } from './block-writing';
import { linkResolver, withLinks } from './links';
import { type WrittenBlock, WrittenState } from './written-state';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export type { NotWritten, Reason };

export interface Applied {
  readonly sheetName: string;
  /** The sheet that was left alone, where another one had to be written. */
  readonly insteadOf: Place['insteadOf'];
  /** Why the sheet is not up to date; null when it is. */
  readonly notWritten: NotWritten | null;
  /** Whether all but its stamp stood there already. */
  readonly isUnchanged: boolean;
  /** Whether people have cells of their own on it. */
  readonly hasOthers: boolean;
}

/**
 * Writes the plans in place, in their order. Ownership is the defined name over the block: it follows renames, and a copy
 * that a person makes of the sheet is theirs. A sheet of that name that the add-on did not make is never touched, and
 * neither is a block with a person's column in it: the name then moves to a new sheet. New sheets stand in front, in the
 * order of the plans, and the first plan's sheet is the one shown.
 *
 * All blocks are read before the first is written, and one flush is for all of them. Where people have moved a block's rows by
 * the time it is written, it is read once more. A sheet that cannot be written does not keep the others from it.
 * @param isTimeUp asked before each sheet with something to write but the first; those that are left come first the next time, and show their former
 * figures under their former stamp until then
 */
export function applyPlans(spreadsheet: Spreadsheet, plans: readonly SheetPlan[], isTimeUp?: () => boolean): Applied[] {
  const state = WrittenState.read(spreadsheet.getId());
  // Every sheet is there before the first is written: the plans link to one another.
  const found: Place[] = [];
  for (const plan of plans) found.push(placeOf(spreadsheet, state, plan, found[found.length - 1]?.sheet));
  if (found.some(({ owned }) => owned === null)) spreadsheet.setActiveSheet(found[0]!.sheet);
  const resolve = linkResolver(spreadsheet, new Map(found.map((place) => [place.plan.blockName, place])));
  const places = found.map((place): Place => ({ ...place, plan: withLinks(place.plan, resolve) }));
  const writing = new BlockWriting(spreadsheet, state, places);
  const { surveys, failures } = writing;
  const blocks = new Map<Place, WrittenBlock | null>();
  let begun = 0;
  for (const place of leftFirst(places, state.left)) {
    if (failures.has(place)) continue;
    // A stamp alone takes no time.
    const isLong = surveys.get(place)?.due.any ?? true;
    if (isLong && begun > 0 && isTimeUp?.() === true) {
      failures.set(place, 'later');
      continue;
    }
    if (isLong) begun++;
    blocks.set(place, writing.write(place));
  }
  if ([...surveys.values()].some((survey) => survey === null || survey.due.any || survey.due.stamp))
    writing.flush(places);
  for (const [place, block] of blocks)
    if (!failures.has(place) && block !== null) state.remember(place.plan.blockName, block);
  if (isTimeUp !== undefined)
    state.leave(places.filter((place) => failures.get(place) === 'later').map(({ plan }) => plan.blockName));
  state.keep();
  return places.map((place) => ({
    sheetName: place.sheetName,
    insteadOf: place.insteadOf,
    notWritten: failures.get(place) ?? null,
    isUnchanged: surveys.get(place)?.due.any === false,
    hasOthers: surveys.get(place)?.hasOthers ?? place.owned !== null,
  }));
}

/** What waits longest is written first. */
function leftFirst(places: readonly Place[], left: readonly string[]): Place[] {
  const isLeft = ({ plan }: Place): boolean => left.includes(plan.blockName);
  return [...places.filter(isLeft), ...places.filter((place) => !isLeft(place))];
}
