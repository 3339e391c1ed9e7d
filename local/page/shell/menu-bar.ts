/** The bar with the add-on's menus. */
import type { Menu, MenuItem } from '../../platform/protocol';
import { create } from './dom';
import { placeAfter, type Step } from './menu-model';
import { PopupMenu } from './popup-menu';

const STEPS: Record<string, Step> = { ArrowRight: 'next', ArrowLeft: 'previous', Home: 'first', End: 'last' };

export class MenuBar {
  private menus: readonly Menu[] = [];
  private heads: HTMLButtonElement[] = [];
  private open: { place: number; popup: PopupMenu } | null = null;
  /** What had the focus before the bar: it gets it back when an item was chosen. */
  private before: HTMLElement | null = null;

  constructor(
    private readonly root: HTMLElement,
    private readonly choose: (item: MenuItem) => void,
  ) {
    root.addEventListener('focusin', ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement && !root.contains(relatedTarget)) this.before = relatedTarget;
    });
    document.addEventListener(
      'pointerdown',
      ({ target }) => {
        if (!root.contains(target as Node)) this.close();
      },
      true,
    );
    // Also when a frame takes the focus: a click in it is not seen here.
    window.addEventListener('blur', () => this.close());
    window.addEventListener('resize', () => this.close());
  }

  show(menus: readonly Menu[]): void {
    this.close();
    this.menus = menus;
    this.heads = menus.map((menu, place) => this.head(menu.label, place));
    this.root.replaceChildren(...this.heads.map((head) => create('div', { role: 'none' }, head)));
  }

  private head(label: string, place: number): HTMLButtonElement {
    const head = create('button', { type: 'button', class: 'menu-head', role: 'menuitem' }, label);
    head.setAttribute('aria-haspopup', 'menu');
    head.setAttribute('aria-expanded', 'false');
    head.tabIndex = place === 0 ? 0 : -1;
    head.addEventListener('click', ({ detail }) => {
      const isOpen = this.open?.place === place;
      if (isOpen) this.close();
      else this.openMenu(place);
      if (detail === 0) this.open?.popup.focus('first');
    });
    head.addEventListener('pointerenter', () => {
      if (this.open !== null && this.open.place !== place) this.goTo(place);
    });
    head.addEventListener('keydown', (event) => this.key(event, place));
    return head;
  }

  private key(event: KeyboardEvent, place: number): void {
    const step = STEPS[event.key];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      this.openMenu(place);
      this.open?.popup.focus(event.key === 'ArrowDown' ? 'first' : 'last');
    } else if (step !== undefined) this.goTo(placeAfter(step, place, this.heads.length));
    else if (event.key === 'Escape' || event.key === 'Tab') this.close();
    if (step !== undefined || event.key.startsWith('Arrow')) event.preventDefault();
  }

  /** Moves the focus in the bar; an open menu goes along. */
  private goTo(place: number): void {
    const wasOpen = this.open !== null;
    this.heads.forEach((head, at) => (head.tabIndex = at === place ? 0 : -1));
    this.heads[place]?.focus();
    if (wasOpen) this.openMenu(place);
  }

  private openMenu(place: number): void {
    this.close();
    const head = this.heads[place]!;
    const popup = new PopupMenu(this.menus[place]!, {
      choose: (item) => {
        this.close();
        if (this.before?.isConnected) this.before.focus();
        else head.focus();
        this.choose(item);
      },
      leave: (step) => {
        this.goTo(placeAfter(step, place, this.heads.length));
        this.open?.popup.focus('first');
      },
      dismiss: () => {
        this.close();
        head.focus();
      },
      closeAll: () => this.close(),
    });
    head.parentElement!.append(popup.element);
    head.setAttribute('aria-expanded', 'true');
    popup.place(head, false);
    this.open = { place, popup };
  }

  private close(): void {
    if (this.open === null) return;
    this.open.popup.close();
    this.heads[this.open.place]?.setAttribute('aria-expanded', 'false');
    this.open = null;
  }
}
