/**
 * The way of plans into their blocks: looked at, written, and looked at again where people moved rows meanwhile. A block that
 * cannot be written does not keep the others from it.
 */
import type { Place } from './block-place';
import { serialOfDateIn } from './clock';
import { type Survey, survey } from './survey-block';
import { rewrite, writeNew } from './write-block';
import type { WrittenBlock, WrittenState } from './written-state';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Protection = GoogleAppsScript.Spreadsheet.Protection;
type ProtectionType = GoogleAppsScript.Spreadsheet.ProtectionType;

/**
 * `protected`: somebody does not let this user write there. `deleted`: somebody deleted the sheet just now. `moved`: somebody kept
 * moving its rows. `later`: the time was up; the next refresh begins with it.
 */
export type NotWritten = 'protected' | 'deleted' | 'moved' | 'later';

/** How often a block is looked at whose rows people move at the very time. */
const TRIES = 3;

export class BlockWriting {
  readonly failures = new Map<Place, NotWritten>();
  /** Null: a new sheet, or one that could not be looked at. */
  readonly surveys: Map<Place, Survey | null>;
  private readonly serialOfDate: (date: Date) => number;
  private readonly isGuarded: boolean;

  /** Looks at all blocks before any is written. */
  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly state: WrittenState,
    places: readonly Place[],
  ) {
    this.serialOfDate = serialOfDateIn(spreadsheet.getSpreadsheetTimeZone());
    this.isGuarded =
      places.some(({ owned }) => owned !== null) && isAnyBinding((type) => spreadsheet.getProtections(type));
    this.surveys = new Map(
      places.map((place) => [place, place.owned === null ? null : this.look(place, place.owned, place.known)]),
    );
  }

  /** Writes what is due. @returns null where that was not possible: {@link failures} says why */
  write(place: Place): WrittenBlock | null {
    for (let tries = 1; tries <= TRIES; tries++) {
      const found = this.surveys.get(place)!;
      const block = this.attempt(place, () =>
        found === null ? writeNew(this.spreadsheet, place.plan, place.sheet) : rewrite(found),
      );
      if (block !== null || this.failures.has(place)) return block;
      this.lookAgain(place);
      if (this.failures.has(place)) return null;
    }
    this.fail(place, 'moved');
    return null;
  }

  fail(place: Place, reason: NotWritten): void {
    this.failures.set(place, reason);
    this.state.doubt(place.plan.blockName);
  }

  /** Where anything was written: it is there when this returns. */
  flush(places: readonly Place[]): void {
    try {
      SpreadsheetApp.flush();
    } catch (error) {
      // Protected or deleted since it was asked.
      const before = this.failures.size;
      for (const place of places) {
        const reason = this.failures.has(place) ? null : this.reasonOf(place);
        if (reason !== null) this.fail(place, reason);
      }
      if (this.failures.size === before) throw error;
    }
  }

  private look(place: Place, owned: Range, known: WrittenBlock | null): Survey | null {
    const { spreadsheet, state, serialOfDate, isGuarded } = this;
    const { plan } = place;
    const found = this.attempt(place, () =>
      survey({ spreadsheet, plan, owned, known, state, serialOfDate, isGuarded }),
    );
    if (found?.isEditable === false) this.failures.set(place, 'protected');
    return found;
  }

  private lookAgain(place: Place): void {
    const { blockName, cells } = place.plan;
    const named = this.spreadsheet.getRangeByName(blockName);
    if (named === null) this.fail(place, 'deleted');
    // A column was inserted: the next refresh knows what to do.
    else if (named.getNumColumns() > cells[0]!.length) this.fail(place, 'moved');
    else this.surveys.set(place, this.look(place, named, this.state.of(blockName, named.getSheet().getSheetId())));
  }

  private attempt<T>(place: Place, work: () => T): T | null {
    try {
      return work();
    } catch (error) {
      const reason = this.reasonOf(place);
      if (reason === null) throw error;
      this.fail(place, reason);
      return null;
    }
  }

  /** Asked after the fact: it would cost calls for each sheet of every refresh, and the error's words depend on the language. */
  private reasonOf({ sheet, owned, plan }: Place): NotWritten | null {
    if (owned !== null && this.spreadsheet.getRangeByName(plan.blockName) === null) return 'deleted';
    return isAnyBinding((type) => sheet.getProtections(type)) ? 'protected' : null;
  }
}

/** Whether one of the protections is against this user. */
function isAnyBinding(protectionsOf: (type: ProtectionType) => readonly Protection[]): boolean {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  return [SHEET, RANGE].some((type) =>
    protectionsOf(type).some((protection) => !protection.isWarningOnly() && !protection.canEdit()),
  );
}
