/** The banner at the top that says what runs, how long already, and lets one's own run be cancelled. */
import type { RunState } from '../../server/wire';
import { button, create } from './dom';
import type { Language } from './language';
import { runningAt, type Running } from './running';

const TICK_MS = 100;

export class RunBanner {
  private readonly banner = create('div', { class: 'banner running', hidden: '' });
  /** Read out once a run, not every second. */
  private readonly label = create('span', { class: 'banner-text', role: 'status' });
  private readonly time = create('span', { class: 'banner-time', 'aria-hidden': 'true' });
  private readonly cancelButton: HTMLButtonElement;
  private readonly cancelled = new Set<string>();
  private runs: readonly RunState[] = [];
  private ticking: ReturnType<typeof setInterval> | undefined;

  constructor(
    banners: HTMLElement,
    private readonly language: Language,
    private readonly isInMenus: (label: string) => boolean,
    private readonly cancel: (run: string) => void,
  ) {
    this.cancelButton = button('banner-button', '', () => this.pressed());
    const mark = create('span', { class: 'spinner', 'aria-hidden': 'true' });
    this.banner.append(mark, this.label, this.time, this.cancelButton);
    banners.append(this.banner);
  }

  show(runs: readonly RunState[]): void {
    this.runs = runs;
    clearInterval(this.ticking);
    if (runs.length > 0) this.ticking = setInterval(() => this.draw(), TICK_MS);
    this.draw();
  }

  private running(): Running | null {
    return runningAt(this.runs, Date.now(), this.isInMenus);
  }

  private pressed(): void {
    const running = this.running();
    if (running === null) return;
    this.cancelled.add(running.run.run);
    this.cancel(running.run.run);
    this.draw();
  }

  private draw(): void {
    const { texts } = this.language;
    const running = this.running();
    this.banner.hidden = running === null;
    if (running === null) return setText(this.label, '');
    const { run, seconds, others } = running;
    const isCancelled = this.cancelled.has(run.run);
    // The name of a function would tell a user nothing.
    setText(this.label, this.isInMenus(run.label) ? texts.runningItem(run.label) : texts.running);
    setText(this.time, [texts.seconds(seconds), ...(others > 0 ? [texts.others(others)] : [])].join(' · '));
    setText(this.cancelButton, isCancelled ? texts.cancelling : texts.cancel);
    this.cancelButton.hidden = !run.own;
    this.cancelButton.disabled = isCancelled;
  }
}

/** A live region speaks at every change, even to the same text. */
function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
