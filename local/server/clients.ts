/** The pages that are connected: each line by itself, and the tabs that they belong to. */
import type { WebSocket } from 'ws';
import type { Menu } from '../platform/protocol';
import type { Change } from './live-workbook';
import { PageView } from './page-view';
import { Refusal } from './sentences';
import type { Selection, ServerMessage } from './wire';

/** A page that does not take what it is sent is cut off before it fills our memory. */
const LONGEST_BACKLOG = 256 * 1024 * 1024;
/** The state that the page has, and the one before: edits made on that one may still be on their way. */
const KEPT_VIEWS = 2;

/** One line. A tab has a new one after each reload, and several when the browser duplicated it. */
export class Client {
  private views: PageView[] = [];

  constructor(
    private readonly socket: WebSocket,
    readonly tab: Tab,
  ) {}

  send(message: ServerMessage): void {
    this.sendText(JSON.stringify(message));
  }

  /** @param own the view in which the change was made: that page has it already */
  sendChange(change: Change, own: PageView | null): void {
    const isSeen = (view: PageView): boolean => view === own && !change.isResult;
    for (const view of this.views) if (!isSeen(view)) view.sent(change);
    const present = this.views.at(-1);
    if (present && !isSeen(present)) this.sendText(change.text);
  }

  /** To be called when the page is sent the whole state. */
  startView(seq: number): void {
    const views = [...this.views, new PageView(seq)];
    this.views = views.filter((view, index) => view.waiting > 0 || index >= views.length - KEPT_VIEWS);
  }

  /** The view in which a page that had seen `base` made an edit. */
  viewAt(base: number): PageView {
    const view = [...this.views].reverse().find(({ start }) => start <= base);
    if (!view) throw new Refusal('tooOld');
    return view;
  }

  /** Whether the page still shows this view, and no later state. */
  shows(view: PageView): boolean {
    return this.views.at(-1) === view;
  }

  private sendText(text: string): void {
    if (this.socket.bufferedAmount > LONGEST_BACKLOG) this.socket.terminate();
    else if (this.socket.readyState === this.socket.OPEN) this.socket.send(text);
  }
}

/** A tab of the browser, reloads included. */
export class Tab {
  readonly clients = new Set<Client>();
  /** By their names, as `onOpen` and others put them up. */
  readonly menus = new Map<string, Menu>();
  selection: Selection | null = null;

  constructor(readonly name: string) {}

  send(message: ServerMessage): void {
    for (const client of this.clients) client.send(message);
  }
}

export class Tabs {
  private readonly tabs = new Map<string, Tab>();

  /** The tab of this name, a new one if there is none yet. */
  named(name: string): Tab {
    const tab = this.tabs.get(name) ?? new Tab(name);
    this.tabs.set(name, tab);
    return tab;
  }

  forget(tab: Tab): void {
    if (this.tabs.get(tab.name) === tab) this.tabs.delete(tab.name);
  }

  all(): Tab[] {
    return [...this.tabs.values()];
  }

  send(message: ServerMessage): void {
    for (const tab of this.tabs.values()) tab.send(message);
  }

  sendChange(change: Change, own: PageView | null): void {
    for (const { clients } of this.tabs.values()) for (const client of clients) client.sendChange(change, own);
  }
}
