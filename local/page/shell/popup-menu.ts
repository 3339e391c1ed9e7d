/** One open menu with its open submenu: the ARIA pattern of a menu (w3.org/WAI/ARIA/apg/patterns/menubar). */
import type { Menu, MenuItem } from '../../platform/protocol';
import { create, drawIcon } from './dom';
import { isMenu, isSeparator, placeAfter, placeStartingWith, type Step } from './menu-model';

/** Who opened the menu: the bar, or the menu one level up. */
export interface MenuOwner {
  choose(item: MenuItem): void;
  /** An arrow key leads out of the menu sideways. */
  leave(step: 'next' | 'previous'): void;
  /** Escape: this level only. */
  dismiss(): void;
  /** Everything that is open. */
  closeAll(): void;
}

const STEPS: Record<string, Step> = { ArrowDown: 'next', ArrowUp: 'previous', Home: 'first', End: 'last' };
/** Long enough to cross a neighbour on the way to the submenu. */
const HOVER_MS = 180;
const MARGIN = 8;

interface Row {
  button: HTMLButtonElement;
  entry: Menu | MenuItem;
}

export class PopupMenu {
  readonly element: HTMLElement;
  private readonly rows: Row[] = [];
  private child: { of: Row; popup: PopupMenu } | null = null;
  private hover: ReturnType<typeof setTimeout> | undefined;

  constructor(
    menu: Menu,
    private readonly owner: MenuOwner,
  ) {
    this.element = create('div', { class: 'menu', role: 'menu', 'aria-label': menu.label });
    for (const entry of menu.entries)
      this.element.append(isSeparator(entry) ? create('div', { role: 'separator' }) : this.rowOf(entry));
    this.element.addEventListener('keydown', (event) => this.key(event));
  }

  /** Puts the menu at its opener: under it, or beside it where there is room. */
  place(opener: HTMLElement, beside: boolean): void {
    const at = opener.getBoundingClientRect();
    const { width, height } = this.element.getBoundingClientRect();
    const right = at.right + width + MARGIN > innerWidth ? at.left - width : at.right;
    const left = beside ? right : Math.min(at.left, innerWidth - width - MARGIN);
    const top = Math.min(beside ? at.top - MARGIN : at.bottom, innerHeight - height - MARGIN);
    this.element.style.left = `${Math.max(MARGIN, left)}px`;
    this.element.style.top = `${Math.max(MARGIN, top)}px`;
  }

  focus(step: Step): void {
    this.rows[placeAfter(step, this.focused(), this.rows.length)]?.button.focus();
  }

  close(): void {
    clearTimeout(this.hover);
    this.closeChild();
    this.element.remove();
  }

  private rowOf(entry: Menu | MenuItem): HTMLElement {
    const label = create('span', { class: 'menu-label' }, entry.label);
    const button = create('button', { type: 'button', class: 'menu-item', role: 'menuitem', tabindex: '-1' }, label);
    const row = { button, entry };
    if (isMenu(entry)) {
      button.setAttribute('aria-haspopup', 'menu');
      button.setAttribute('aria-expanded', 'false');
      button.append(drawIcon('right'));
    }
    button.addEventListener('click', (event) => {
      if (!isMenu(entry)) return this.owner.choose(entry);
      this.openChild(row);
      if (event.detail === 0) this.child?.popup.focus('first');
    });
    button.addEventListener('pointerenter', () => this.hovered(row));
    this.rows.push(row);
    return create('div', { role: 'none' }, button);
  }

  private hovered(row: Row): void {
    row.button.focus();
    clearTimeout(this.hover);
    this.hover = setTimeout(() => (isMenu(row.entry) ? this.openChild(row) : this.closeChild()), HOVER_MS);
  }

  private key(event: KeyboardEvent): void {
    const row = this.rows[this.focused()];
    const step = STEPS[event.key];
    if (event.key === 'Tab') return this.owner.closeAll();
    if (step !== undefined) this.focus(step);
    else if (event.key === 'ArrowRight' && row !== undefined && isMenu(row.entry)) {
      this.openChild(row);
      this.child?.popup.focus('first');
    } else if (event.key === 'ArrowRight') this.owner.leave('next');
    else if (event.key === 'ArrowLeft') this.owner.leave('previous');
    else if (event.key === 'Escape') this.owner.dismiss();
    else if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey) this.type(event.key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private type(letter: string): void {
    const labels = this.rows.map(({ entry }) => entry.label);
    this.rows[placeStartingWith(letter, labels, this.focused())]?.button.focus();
  }

  private focused(): number {
    return this.rows.findIndex(({ button }) => button === document.activeElement);
  }

  private openChild(row: Row): void {
    if (this.child?.of === row || !isMenu(row.entry)) return;
    this.closeChild();
    const backToRow = (): void => {
      this.closeChild();
      row.button.focus();
    };
    const popup = new PopupMenu(row.entry, {
      choose: (item) => this.owner.choose(item),
      leave: (step) => (step === 'next' ? this.owner.leave('next') : backToRow()),
      dismiss: backToRow,
      closeAll: () => this.owner.closeAll(),
    });
    popup.element.addEventListener('pointerenter', () => clearTimeout(this.hover));
    row.button.parentElement!.append(popup.element);
    row.button.setAttribute('aria-expanded', 'true');
    popup.place(row.button, true);
    this.child = { of: row, popup };
  }

  private closeChild(): void {
    this.child?.popup.close();
    this.child?.of.button.setAttribute('aria-expanded', 'false');
    this.child = null;
  }
}
