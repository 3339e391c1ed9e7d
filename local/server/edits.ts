/** Edits from pages: each waits for its turn, is checked and placed, and is in the workbook for everybody. */
import { shiftFormula } from '../engine/shift';
import { checkedEdit, checkListed } from './check-edit';
import type { Client, Tabs } from './clients';
import { editedArea, type EditedArea } from './edited-area';
import type { Change, LiveWorkbook } from './live-workbook';
import type { PageView } from './page-view';
import { Refusal, sentencesIn } from './sentences';
import type { MoveFormula } from './transform';
import type { Turns } from './turns';
import type { ClientMessage } from './wire';

type Edit = Extract<ClientMessage, { type: 'edit' }>;

export class Edits {
  /** The view whose edit is being executed: its page shows it already. */
  private author: PageView | null = null;

  constructor(
    private readonly book: LiveWorkbook,
    private readonly tabs: Tabs,
    private readonly turns: Turns,
    /** Resolves when no calculation is under way. */
    private readonly settled: () => Promise<void>,
    private readonly locale: () => string,
    private readonly onFault: (error: unknown) => void,
    /** Told of cells whose contents a person has changed. */
    private readonly onTyped: (client: Client, edited: EditedArea) => void,
  ) {}

  /** To be told of every change. */
  handOut(change: Change): void {
    this.tabs.sendChange(change, this.author);
  }

  async take(client: Client, message: Edit): Promise<void> {
    // Which state the page had is known now; until the turn comes it may have got another one.
    const view = this.tryView(client, message);
    if (!view) return;
    view.waiting++;
    await this.turns.alone(async () => {
      await this.settled();
      view.waiting--;
      try {
        this.apply(client, view, message);
      } catch (error) {
        view.refused(message.mutations);
        this.refuse(client, message, error);
      }
    });
  }

  private tryView(client: Client, message: Edit): PageView | null {
    try {
      return client.viewAt(message.base);
    } catch (error) {
      this.refuse(client, message, error);
      return null;
    }
  }

  private apply(client: Client, view: PageView, { edit, base, mutations }: Edit): void {
    // So that the sheets are known as they are in the numbers that the pages have.
    this.book.flush();
    checkListed(mutations);
    const placed = view.place(mutations, base, this.moveFormula);
    const checked = checkedEdit(placed.mutations, this.book.sheets());
    this.author = placed.answer === 'echo' ? null : view;
    try {
      this.book.execute(checked);
    } finally {
      this.author = null;
    }
    // A page that got a state meanwhile shows its own edits on top of it, where they were before.
    const resync = placed.answer === 'resync' || !client.shows(view);
    client.send({ type: 'edited', edit, seq: this.book.seq, resync });
    const edited = editedArea(checked);
    if (edited !== null) this.onTyped(client, edited);
  }

  /** (References to lines that were dragged elsewhere stay as they are.) */
  private readonly moveFormula: MoveFormula = (formula, change, isOnSheet) => {
    const sheet = this.book.sheets().find(({ id }) => id === change.sheetId);
    if (change.kind === 'move' || !sheet) return formula;
    const { lines, at, count } = change;
    const shift = { lines, at: at + 1, count: change.kind === 'insert' ? count : -count };
    return shiftFormula(formula, sheet.name, shift, isOnSheet);
  };

  private refuse(client: Client, { edit }: Edit, error: unknown): void {
    const sentences = sentencesIn(this.locale());
    if (!(error instanceof Refusal)) this.onFault(error);
    client.send({
      type: 'refused',
      edit,
      sentence: sentences[error instanceof Refusal ? error.reason : 'invalid'],
    });
  }
}
