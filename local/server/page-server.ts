/** What the pages ask for: the one workbook, its script and its copies. Knows nothing of HTTP. */
import type { WebSocket } from 'ws';
import type { Runtime } from '../runtime';
import { UserError } from '../user-error';
import { readClientMessage } from './client-message';
import { Client, Tabs, type Tab } from './clients';
import { Edits } from './edits';
import { functionHelp } from './function-help';
import { HtmlFrames } from './html-frames';
import { LiveWorkbook } from './live-workbook';
import { LogBook } from './log-book';
import { Questions } from './questions';
import { Runs } from './runs';
import { SavedCopies } from './saved-copies';
import { sentencesIn } from './sentences';
import { Turns } from './turns';
import type { ClientMessage, FunctionHelp, Selection } from './wire';

export interface PageServerOptions {
  runtime: Runtime;
  /** Writes the workbook to a path and says what the copy does not keep. */
  write: (path: string) => Promise<string[]>;
  /** Script for the pages that the add-on shows: `google.script`. */
  prelude: string;
  /** Milliseconds for which a tab may be gone before its questions count as closed. */
  patience?: number;
}

const PATIENCE = 5_000;
const SERVER = 'server';

export class PageServer {
  readonly frames: HtmlFrames;
  readonly copies: SavedCopies;
  private readonly runtime: Runtime;
  private readonly book: LiveWorkbook;
  private readonly tabs = new Tabs();
  private readonly turns = new Turns();
  private readonly questions = new Questions();
  private readonly log: LogBook;
  private readonly edits: Edits;
  private readonly runs: Runs;
  private readonly functions: FunctionHelp[];
  private readonly patience: number;
  private unsaved = false;
  private isCalculationDue = false;
  private isClosed = false;

  constructor({ runtime, write, prelude, patience = PATIENCE }: PageServerOptions) {
    this.runtime = runtime;
    this.patience = patience;
    this.frames = new HtmlFrames(prelude);
    this.copies = new SavedCopies(write);
    this.log = new LogBook((entry) => this.tabs.send({ type: 'log', entries: [entry] }));
    this.functions = functionHelp(runtime.source.script);
    const { engine } = runtime;
    this.book = new LiveWorkbook(engine);
    this.edits = new Edits(
      this.book,
      this.tabs,
      this.turns,
      () => engine.settled(),
      () => engine.locale,
      (error) => this.fault(error),
      (client, edited) => void this.runs.typed(client.tab, edited, this.selectionOf(client.tab)),
    );
    this.runs = new Runs(runtime, this.book, this.tabs, this.turns, this.questions, this.frames, this.log);
    this.runs.onEnded = () => this.calculateSoon();
    this.book.onChange = (change) => this.edits.handOut(change);
    this.book.onEdited = () => this.setUnsaved(true);
    this.book.onPending = () => this.calculateSoon();
  }

  /** Whether something changed since the start or the last copy. */
  get isUnsaved(): boolean {
    return this.unsaved;
  }

  connect(socket: WebSocket): void {
    let client: Client | null = null;
    socket.on('message', (data, isBinary) => {
      const message = isBinary ? null : readClientMessage(String(data));
      if (!message) return this.log.write('error', sentencesIn(this.runtime.engine.locale).unreadable, SERVER);
      if (message.type === 'hello') client ??= this.welcome(socket, message.tab);
      else if (client) this.receive(client, message);
    });
    socket.on('close', () => {
      if (client) this.leave(client);
    });
    // Too large a message, a broken line: `close` follows.
    socket.on('error', () => undefined);
  }

  /** Resolves when nothing touches the workbook any more: it may be disposed of then. */
  async close(): Promise<void> {
    this.isClosed = true;
    this.runs.cancelAll();
    await this.turns.alone(() => this.runtime.engine.settled());
  }

  private welcome(socket: WebSocket, name: string): Client {
    const tab = this.tabs.named(name);
    const client = new Client(socket, tab);
    tab.clients.add(client);
    this.sendState(client);
    client.send({ type: 'log', entries: [...this.log.entries()] });
    client.send({ type: 'runs', runs: this.runs.statesFor(tab) });
    if (tab.menus.size > 0) client.send({ type: 'menus', menus: [...tab.menus.values()] });
    this.questions.askAgain(client);
    void this.runs.open(tab, this.selectionOf(tab));
    return client;
  }

  private leave(client: Client): void {
    const { tab } = client;
    tab.clients.delete(client);
    setTimeout(() => {
      if (tab.clients.size > 0) return;
      this.questions.tabIsGone(tab);
      this.tabs.forget(tab);
    }, this.patience).unref();
  }

  private receive(client: Client, message: Exclude<ClientMessage, { type: 'hello' }>): void {
    const { tab } = client;
    if ('selection' in message) tab.selection = message.selection;
    switch (message.type) {
      case 'edit':
        return this.watch(this.edits.take(client, message));
      case 'resync':
        return this.sendState(client);
      case 'run':
        return this.watch(this.runs.choose(tab, message));
      case 'call':
        return this.watch(this.runs.call(client, message));
      case 'answer':
        return this.questions.answer(tab, message.question, message);
      case 'cancel':
        return this.runs.cancel(tab, message.run);
      case 'save':
        return this.watch(this.save(client));
      case 'explain': {
        const { sheetId, row, column } = message;
        const sentence = this.runtime.engine.shownError(sheetId, row, column) ?? null;
        return client.send({ type: 'explanation', sheetId, row, column, sentence });
      }
    }
  }

  private sendState(client: Client): void {
    const { engine } = this.runtime;
    const state = this.book.state();
    // A number of its own: an edit made before the page got this state says an earlier one.
    this.book.seq++;
    client.startView(this.book.seq);
    client.send({
      type: 'state',
      seq: this.book.seq,
      state: {
        title: engine.title,
        locale: engine.locale,
        year: this.runtime.year(),
        ...state,
        functions: this.functions,
        selection: this.selectionOf(client.tab),
        unsaved: this.unsaved,
      },
    });
  }

  private selectionOf(tab: Tab): Selection {
    const exists = ({ sheetId }: Selection): boolean => this.book.sheets().some(({ id }) => id === sheetId);
    if (tab.selection && exists(tab.selection)) return tab.selection;
    if (exists(this.runtime.selection)) return structuredClone(this.runtime.selection);
    return { sheetId: this.book.sheets()[0]!.id, area: { row: 1, column: 1, rows: 1, columns: 1 } };
  }

  /** After the edits that were made before, and not in the middle of a run. */
  private async save(client: Client): Promise<void> {
    try {
      const copy = await this.turns.alone(async () => {
        await this.runtime.engine.calculate();
        const made = await this.copies.make(this.runtime.engine.title);
        this.setUnsaved(false);
        return made;
      });
      client.send({ type: 'saved', href: `saved/${copy.id}`, name: copy.name, notKept: copy.notKept });
    } catch (error) {
      if (!(error instanceof UserError)) this.fault(error);
      const sentence = error instanceof UserError ? error.message : sentencesIn(this.runtime.engine.locale).saveFailed;
      client.send({ type: 'save-failed', sentence });
    }
  }

  private setUnsaved(unsaved: boolean): void {
    if (unsaved === this.unsaved) return;
    this.unsaved = unsaved;
    this.tabs.send({ type: 'unsaved', unsaved });
  }

  /** A run calculates when it wants results, and at its end. */
  private calculateSoon(): void {
    if (this.isCalculationDue || this.runs.isAnyExecuting) return;
    this.isCalculationDue = true;
    setImmediate(() => {
      this.isCalculationDue = false;
      if (!this.isClosed) this.watch(this.runtime.engine.calculate());
    });
  }

  private watch(work: Promise<unknown>): void {
    void work.catch((error: unknown) => this.fault(error));
  }

  private fault(error: unknown): void {
    this.log.write('error', error instanceof Error ? (error.stack ?? error.message) : String(error), SERVER);
  }
}
