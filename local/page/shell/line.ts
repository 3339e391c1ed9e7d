/** The line to the server as the user sees it: short breaks go unnoticed, longer ones stop the work and say so. */
import type { Connection } from '../connection';
import { create } from './dom';
import type { Language } from './language';

/** Shorter breaks are no news. */
const NOTICED_AFTER_MS = 1_000;

export class Line {
  isUp = true;
  private readonly banner = create('div', { class: 'banner lost', role: 'status' });
  private readonly listeners: ((isUp: boolean) => void)[] = [];
  private readonly waiting: (() => void)[] = [];
  private noticed: ReturnType<typeof setTimeout> | undefined;
  private focused: HTMLElement | null = null;

  /** `blocked`: what cannot be used without a server. */
  constructor(
    connection: Connection,
    private readonly banners: HTMLElement,
    private readonly blocked: readonly HTMLElement[],
    language: Language,
  ) {
    language.each(({ lineLost, lineLostHint }) => {
      const text = create(
        'div',
        { class: 'banner-text' },
        create('strong', {}, lineLost),
        create('p', {}, lineLostHint),
      );
      this.banner.replaceChildren(create('span', { class: 'spinner', 'aria-hidden': 'true' }), text);
    });
    connection.onLine((isUp) => this.change(isUp));
  }

  onChange(listener: (isUp: boolean) => void): void {
    this.listeners.push(listener);
  }

  /** At once, or when the line is back. */
  whenUp(action: () => void): void {
    if (this.isUp) action();
    else this.waiting.push(action);
  }

  private change(isUp: boolean): void {
    if (isUp === this.isUp) return;
    this.isUp = isUp;
    clearTimeout(this.noticed);
    if (isUp) this.block(false);
    else this.noticed = setTimeout(() => this.block(true), NOTICED_AFTER_MS);
    for (const listener of this.listeners) listener(isUp);
    if (isUp) for (const action of this.waiting.splice(0)) action();
  }

  private block(isBlocked: boolean): void {
    if (isBlocked) this.focused = document.activeElement as HTMLElement | null;
    for (const element of this.blocked) element.inert = isBlocked;
    if (isBlocked) this.banners.prepend(this.banner);
    else this.banner.remove();
    if (!isBlocked && document.activeElement === document.body) this.focused?.focus();
  }
}
