/** Runs of the bundle: from the menu, from the sidebar and dialogs, and the simple trigger `onOpen`. */
import { randomUUID } from 'node:crypto';
import {
  Canceled,
  RunError,
  ScriptError,
  type RunOptions,
  type RunResult,
  type Runtime,
  type UiEvent,
} from '../runtime';
import type { Client, Tab, Tabs } from './clients';
import type { EditedArea } from './edited-area';
import type { HtmlFrames } from './html-frames';
import type { LiveWorkbook } from './live-workbook';
import type { LogBook } from './log-book';
import type { Questions } from './questions';
import { sentencesIn } from './sentences';
import type { Turns } from './turns';
import type { ClientMessage, RunState, Selection } from './wire';

type Of<T extends ClientMessage['type']> = Extract<ClientMessage, { type: T }>;

interface Order {
  id: string;
  functionName: string;
  label: string;
  /** From a menu. */
  isChosen: boolean;
}

interface UnderWay extends Order {
  tab: Tab;
  startedAt: number;
  /** Chosen, or running for so long that people wonder. */
  isShown: boolean;
  stop: AbortController;
}

/** Google: "Simultaneous executions per user: 30" (developers.google.com/apps-script/guides/services/quotas). */
const MOST_RUNS = 30;
const TOO_MANY = 'There are too many scripts running simultaneously for this Google user account.';
/** Milliseconds after which a call of the sidebar is shown as under way. */
const QUICK = 500;

export class Runs {
  /** Told when a run has ended. */
  onEnded: (() => void) | undefined;
  private readonly underWay = new Map<string, UnderWay>();
  private executing = 0;

  constructor(
    private readonly runtime: Runtime,
    private readonly book: LiveWorkbook,
    private readonly tabs: Tabs,
    private readonly turns: Turns,
    private readonly questions: Questions,
    private readonly frames: HtmlFrames,
    private readonly log: LogBook,
  ) {}

  /** Runs `onOpen`, as Google does when a spreadsheet is opened: with limited rights, and nobody hears of its failure. */
  async open(tab: Tab, selection: Selection): Promise<void> {
    if (!this.runtime.actions.includes('onOpen')) return;
    const options = { authMode: 'LIMITED', kind: 'event', selection } as const;
    await this.run(tab, called('onOpen'), [{}], options).catch(() => undefined);
  }

  /** Runs `onEdit`, as Google does after an edit by a person: with limited rights, and nobody hears of its failure. */
  async typed(tab: Tab, edited: EditedArea, selection: Selection): Promise<void> {
    if (!this.runtime.actions.includes('onEdit')) return;
    const options = { authMode: 'LIMITED', kind: 'event', selection } as const;
    await this.run(tab, called('onEdit'), [{ edited }], options).catch(() => undefined);
  }

  /** A menu item. Only what a menu of the tab names: other functions are not for people to call. */
  async choose(tab: Tab, { functionName, label, selection }: Of<'run'>): Promise<void> {
    const order = { id: randomUUID(), functionName, label, isChosen: true };
    const ended = { type: 'ended', run: order.id, label } as const;
    if (!isNamed(tab, functionName))
      return tab.send({ ...ended, sentence: sentencesIn(this.runtime.engine.locale).notInMenu });
    try {
      await this.run(tab, order, [], { selection });
      tab.send(ended);
    } catch (error) {
      tab.send({ ...ended, sentence: this.sentenceOf(error) });
    }
  }

  /** `google.script.run`: any global function but private ones. Only the page that asked gets the answer. */
  async call(client: Client, { call, functionName, args, selection }: Of<'call'>): Promise<void> {
    try {
      if (![...this.runtime.actions, ...this.runtime.customFunctions].includes(functionName))
        throw new Error(`Script function not found: ${functionName}`);
      const { value } = await this.run(client.tab, called(functionName), args, { kind: 'rpc', selection });
      client.send({ type: 'returned', call, value });
    } catch (error) {
      client.send({ type: 'failed', call, message: this.sentenceOf(error) });
    }
  }

  /** Only the tab that started a run may end it. */
  cancel(tab: Tab, id: string): void {
    const run = this.underWay.get(id);
    if (run?.tab === tab) run.stop.abort();
  }

  /** When the server stops. */
  cancelAll(): void {
    for (const { stop } of this.underWay.values()) stop.abort();
  }

  /** To be told to a page that has just come. */
  statesFor(tab: Tab): RunState[] {
    return [...this.underWay.values()]
      .filter(({ isShown }) => isShown)
      .map(({ id, label, startedAt, tab: owner }) => ({ run: id, label, startedAt, own: owner === tab }));
  }

  /** Those that wait for their turn left out. */
  get isAnyExecuting(): boolean {
    return this.executing > 0;
  }

  private async run(tab: Tab, order: Order, args: readonly unknown[], options: RunOptions): Promise<RunResult> {
    if (this.underWay.size >= MOST_RUNS) throw new Error(TOO_MANY);
    const stop = new AbortController();
    const run: UnderWay = { ...order, tab, startedAt: Date.now(), isShown: order.isChosen, stop };
    this.underWay.set(order.id, run);
    const timer = setTimeout(() => {
      run.isShown = true;
      this.tell();
    }, QUICK);
    if (run.isShown) this.tell();
    try {
      return await this.turns.share(() =>
        this.execute(tab, order.functionName, args, { ...options, signal: stop.signal }),
      );
    } finally {
      clearTimeout(timer);
      this.underWay.delete(order.id);
      // Closes the questions that nobody waits for any more.
      stop.abort();
      if (run.isShown) this.tell();
    }
  }

  private async execute(
    tab: Tab,
    functionName: string,
    args: readonly unknown[],
    options: RunOptions & { signal: AbortSignal },
  ): Promise<RunResult> {
    const startedAt = Date.now();
    this.executing++;
    try {
      const result = await this.runtime.runFunction(functionName, args, {
        ...options,
        concurrent: true,
        watch: (event) => this.show(tab, functionName, event),
        ask: (question) => this.questions.ask(tab, question, options.signal),
      });
      this.log.write('info', this.account(result, startedAt), functionName);
      return result;
    } catch (error) {
      const counts = error instanceof RunError ? this.account(error, startedAt) : '';
      this.log.write('error', [stackOf(error), counts].filter(Boolean).join('\n'), functionName);
      throw error;
    } finally {
      // What was written comes before the word that the run has ended.
      this.book.flush();
      this.executing--;
      this.onEnded?.();
    }
  }

  private account({ counts }: Pick<RunResult, 'counts'>, startedAt: number): string {
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(2);
    return sentencesIn(this.runtime.engine.locale).account({ ...counts, seconds });
  }

  private show(tab: Tab, functionName: string, event: UiEvent): void {
    this.book.flush();
    switch (event.type) {
      case 'toast':
        return tab.send(event);
      case 'select':
        return tab.send(event);
      case 'log':
        return this.log.write(event.level, event.text, functionName);
      case 'menu':
        tab.menus.set(event.menu.label, event.menu);
        return tab.send({ type: 'menus', menus: [...tab.menus.values()] });
      case 'sidebar':
        return this.showHtml(tab, 'sidebar', event.html);
      case 'dialog':
        return this.showHtml(tab, event.modal ? 'modal' : 'modeless', event.html);
    }
  }

  private showHtml(
    tab: Tab,
    place: 'sidebar' | 'modal' | 'modeless',
    { content, ...rest }: Extract<UiEvent, { type: 'sidebar' }>['html'],
  ): void {
    tab.send({ type: 'html', place, source: this.frames.add(content), ...rest });
  }

  private tell(): void {
    for (const tab of this.tabs.all()) tab.send({ type: 'runs', runs: this.statesFor(tab) });
  }

  private sentenceOf(error: unknown): string {
    const cause = error instanceof RunError ? error.cause : error;
    const sentences = sentencesIn(this.runtime.engine.locale);
    if (cause instanceof Canceled) return sentences.canceled;
    return error instanceof Error && error.message !== '' ? error.message : sentences.ended;
  }
}

const called = (functionName: string): Order => ({
  id: randomUUID(),
  functionName,
  label: functionName,
  isChosen: false,
});

/** Whether an item of the tab's menus, or of a submenu, calls the function. */
function isNamed(tab: Tab, functionName: string): boolean {
  const names = (entries: Parameters<typeof tab.menus.set>[1]['entries']): boolean =>
    entries.some((entry) => {
      if ('separator' in entry) return false;
      return 'entries' in entry ? names(entry.entries) : entry.functionName === functionName;
    });
  return [...tab.menus.values()].some(({ entries }) => names(entries));
}

function stackOf(error: unknown): string {
  const cause = error instanceof RunError ? error.cause : error;
  if (cause instanceof ScriptError) return ownFrames(cause.scriptStack) ?? cause.message;
  return cause instanceof Error ? cause.message : String(cause);
}

/** A stack without the frames of this machine's own files, which are nobody's business and no help. */
const ownFrames = (stack: string | undefined): string | undefined =>
  stack
    ?.split('\n')
    .filter((line) => !/^\s*at .*(?:[\\/]|node:)/.test(line))
    .join('\n');
