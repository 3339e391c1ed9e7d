/**
 * What one page has before its eyes: the state it got at `start`, all that was sent to it since, and its own edits. An edit says
 * up to which change the page had seen the workbook; what it had not seen is worked into the edit here.
 *
 * (Each side's changes are carried over the other's one by one, as in Nichols and others, "High-latency, low-bandwidth
 * windowing in the Jupiter collaboration system", 1995, with the server's order as the order of all.)
 */
import type { LineChange } from './line-changes';
import type { Change } from './live-workbook';
import { ruleOf, type Subject } from './mutation-rules';
import { Refusal } from './sentences';
import { carryEdit, type MoveFormula } from './transform';
import type { Mutation } from './wire';

/** Changes that a page may be behind. One that is further behind gets the whole state. */
const LONGEST_HISTORY = 1000;

const ABOUT_CELLS = new Set<Subject>(['cells', 'lines']);
const MOVE_RANGE = 'sheet.mutation.move-range';

export interface PlacedEdit {
  mutations: Mutation[];
  /** What the page must be told: nothing, its own edit in the order of all, or the whole state. */
  answer: 'nothing' | 'echo' | 'resync';
}

export class PageView {
  /** Edits that were made in it and wait for their turn. */
  waiting = 0;
  /** In order, each as it looks to the page after its own edits. */
  private unseen: { seq: number; changes: LineChange[] }[] = [];
  private lastResult: number;
  private lastChange: number;
  /** No edit of a page that had not seen this change can be placed. */
  private forgotten: number;
  /** The page shows rows or columns that were refused: what it says of cells means nothing here. */
  private isLost = false;

  /** @param start number of the state that the page got */
  constructor(readonly start: number) {
    this.lastResult = this.lastChange = this.forgotten = start;
  }

  /** To be called for every change that goes to the page. */
  sent({ seq, isResult, lineChanges }: Change): void {
    if (isResult) this.lastResult = seq;
    else this.lastChange = seq;
    if (lineChanges.length === 0) return;
    this.unseen.push({ seq, changes: lineChanges });
    if (this.unseen.length > LONGEST_HISTORY) this.forgotten = this.unseen.shift()!.seq;
  }

  /**
   * @param base number of the last change that the page had seen when it made the edit
   * @throws Refusal
   */
  place(mutations: readonly Mutation[], base: number, moveFormula: MoveFormula): PlacedEdit {
    if (base < this.forgotten || this.isLost) throw new Refusal('tooOld');
    this.unseen = this.unseen.filter(({ seq }) => seq > base);
    try {
      let placed = [...mutations];
      const unseen = this.unseen.map(({ seq, changes }) => {
        const carried = carryEdit(placed, changes, moveFormula);
        placed = carried.mutations;
        return { seq, changes: carried.unseen };
      });
      this.unseen = unseen;
      return { mutations: placed, answer: this.answerTo(mutations, base) };
    } catch (error) {
      this.refused(mutations);
      throw error;
    }
  }

  /** To be called when an edit of this page is not taken over. */
  refused(mutations: readonly Mutation[]): void {
    this.isLost ||= mutations.some(({ id }) => ruleOf(id)?.subject === 'lines');
  }

  private answerTo(mutations: readonly Mutation[], base: number): PlacedEdit['answer'] {
    // Results of formulas overwrite cells; they have nothing to do with widths, rules or names.
    const isAboutCells = mutations.some(({ id }) => ABOUT_CELLS.has(ruleOf(id)!.subject) || id === MOVE_RANGE);
    if (base >= this.lastChange && (!isAboutCells || base >= this.lastResult)) return 'nothing';
    return mutations.every(({ id }) => ruleOf(id)!.isRepeatable) ? 'echo' : 'resync';
  }
}
