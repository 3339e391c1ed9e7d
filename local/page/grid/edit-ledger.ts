/**
 * The page's books about its edits: which are not acknowledged yet, up to which change the page has seen the workbook, and
 * when only the whole state helps. Pure: says what is to be done, and does none of it.
 */
import type { ClientMessage, Mutation, PageState, ServerMessage } from '../../server/wire';
import { displaces, isPlain } from './mutation-kinds';

export interface Step {
  /** To be applied to the page's workbook, in order. */
  apply?: readonly Mutation[];
  /** Takes the place of the page's workbook. */
  rebuild?: PageState;
  /** The whole state must be asked for. */
  ask?: true;
  /** To be shown to the user. */
  sentence?: string;
}

/** What has its place in the order of changes. */
export const WORKBOOK_MESSAGES = ['state', 'mutations', 'rule-formulas', 'charts', 'edited', 'refused'] as const;
export type WorkbookMessage = Extract<ServerMessage, { type: (typeof WORKBOOK_MESSAGES)[number] }>;

const NOTHING: Step = {};

/** Stands for an edit whose cells may lie elsewhere now: it cannot be applied again here. */
const MOVED: Mutation = { id: 'moved', params: undefined };

export class EditLedger {
  private seq = 0;
  private edits = 0;
  private readonly unacknowledged = new Map<number, readonly Mutation[]>();
  /** A whole state is on its way: what comes before it is in it. */
  private awaiting = true;
  /** The state came while an edit was under way. */
  private incomplete = false;

  /** Edits that are not acknowledged, and a state that is not there yet. */
  pending(): number {
    return this.unacknowledged.size + (this.awaiting ? 1 : 0);
  }

  edit(mutations: readonly Mutation[]): ClientMessage {
    this.edits++;
    this.unacknowledged.set(this.edits, mutations);
    return { type: 'edit', edit: this.edits, base: this.seq, mutations: [...mutations] };
  }

  /** The line was down: what was under way is lost, and the server sends the whole state. */
  reconnected(): void {
    this.unacknowledged.clear();
    this.awaiting = true;
    this.incomplete = false;
  }

  take(message: WorkbookMessage): Step {
    switch (message.type) {
      case 'state':
        this.seq = message.seq;
        return this.onState(message.state);
      case 'mutations':
        return this.awaiting ? NOTHING : this.onMutations(message);
      case 'rule-formulas':
      case 'charts':
        if (!this.awaiting) this.seq = message.seq;
        return NOTHING;
      case 'edited':
        this.unacknowledged.delete(message.edit);
        if (!this.awaiting) this.seq = message.seq;
        return message.resync ? this.ask() : this.onSettled();
      case 'refused':
        this.unacknowledged.delete(message.edit);
        return { ...this.ask(), sentence: message.sentence };
    }
  }

  private onState(state: PageState): Step {
    this.awaiting = false;
    // The server had not worked these off (a script may be running). Values stay visible meanwhile; where they really belong,
    // a later state says.
    const ours = this.underWay();
    this.incomplete = ours.length > 0;
    this.forgetPlaces();
    return { rebuild: state, apply: ours.every(isPlain) ? ours : [] };
  }

  private onMutations({ seq, mutations }: { seq: number; mutations: readonly Mutation[] }): Step {
    // Ours was made without knowing these, theirs without knowing ours: only cell contents come out the same both ways.
    if (!this.underWay().every((mutation) => isPlain(mutation) || mutation === MOVED)) return this.ask();
    this.seq = seq;
    return { apply: this.withOursAfter(mutations) };
  }

  /** In the server's order ours come after these: where both wrote the same cell, ours is the one that stays. */
  private withOursAfter(theirs: readonly Mutation[]): readonly Mutation[] {
    if (!theirs.some(displaces)) return [...theirs, ...this.underWay().filter((mutation) => mutation !== MOVED)];
    // Our values move with their cells on this page: they are where they belong, and no longer where the edit says.
    this.forgetPlaces();
    return theirs;
  }

  private forgetPlaces(): void {
    for (const edit of this.unacknowledged.keys()) this.unacknowledged.set(edit, [MOVED]);
  }

  private onSettled(): Step {
    if (!this.incomplete || this.unacknowledged.size > 0) return NOTHING;
    this.incomplete = false;
    return this.ask();
  }

  /** The page's workbook is not what it should be. Nothing to do when a state is on its way already. */
  ask(): Step {
    if (this.awaiting) return NOTHING;
    this.awaiting = true;
    return { ask: true };
  }

  private underWay(): Mutation[] {
    return [...this.unacknowledged.values()].flat();
  }
}
