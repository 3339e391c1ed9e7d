/** The column beside the grid with HTML of the script. It takes room only while it is open. */
import { create, iconButton, rename } from './dom';
import type { HtmlFrame, HtmlFrames } from './html-frame';
import type { Language } from './language';

/** Kept by the tab: a closed sidebar stays closed after a reload, an open one comes back. */
const CLOSED_KEY = 'route-kpi-sidebar-closed';

export class Sidebar {
  private frame: HtmlFrame | null = null;
  private readonly title = create('h2', { class: 'pane-title' });
  private readonly body = create('div', { class: 'sidebar-body' });

  constructor(
    private readonly root: HTMLElement,
    private readonly frames: HtmlFrames,
    language: Language,
    private readonly onClosed: () => void,
  ) {
    const close = iconButton('close', language.texts.closeSidebar, () => this.close());
    root.append(create('div', { class: 'pane-head' }, this.title, close), this.body);
    language.each(({ closeSidebar, sidebar }) => {
      rename(close, closeSidebar);
      root.setAttribute('aria-label', sidebar);
    });
  }

  /** Whether it should be there when the tab begins: the user has not closed it. */
  static get isWanted(): boolean {
    return sessionStorage.getItem(CLOSED_KEY) === null;
  }

  /** A new sidebar takes the place of the old one. */
  show(source: string, title: string): void {
    this.frame?.remove();
    // A sidebar has one width on Google, whatever a script asks for.
    this.frame = this.frames.open(source, title, { close: () => this.close(), resize: () => undefined });
    this.title.textContent = title;
    this.body.replaceChildren(this.frame.element);
    this.root.hidden = false;
    sessionStorage.removeItem(CLOSED_KEY);
  }

  private close(): void {
    this.frame?.remove();
    this.frame = null;
    this.root.hidden = true;
    sessionStorage.setItem(CLOSED_KEY, 'yes');
    this.onClosed();
  }
}
