/** Saving a copy as .xlsx: the button, its keys, the download, and what the copy does not keep. */
import type { Connection } from '../connection';
import { create } from './dom';
import type { Language } from './language';
import type { Line } from './line';
import type { Notices } from './notices';
import type { Toasts } from './toasts';

const TOAST_SECONDS = 5;
const UNTIL_CLOSED = -1;

export class Save {
  private isSaving = false;

  constructor(
    private readonly connection: Connection,
    private readonly line: Line,
    private readonly language: Language,
    private readonly press: HTMLButtonElement,
    private readonly mark: HTMLElement,
    toasts: Toasts,
    notices: Notices,
  ) {
    press.addEventListener('click', () => this.start());
    // Before the grid and the browser see the keys.
    window.addEventListener('keydown', (event) => this.key(event), true);
    language.each(() => this.draw());
    connection.on('saved', ({ href, name, notKept }) => {
      this.end();
      create('a', { href, download: name }).click();
      const { saved, notKept: explanation } = language.texts;
      if (notKept.length === 0) toasts.show(saved, name, TOAST_SECONDS);
      else toasts.show(saved, `${name}\n${explanation}`, UNTIL_CLOSED, notKept);
    });
    connection.on('save-failed', ({ sentence }) => {
      this.end();
      notices.show(language.texts.saveFailed, sentence);
    });
    connection.on('unsaved', ({ unsaved }) => this.showUnsaved(unsaved));
    line.onChange(() => this.end());
  }

  showUnsaved(isUnsaved: boolean): void {
    this.mark.hidden = !isUnsaved;
  }

  private key(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    this.start();
  }

  private start(): void {
    if (this.isSaving || !this.line.isUp) return;
    this.isSaving = true;
    this.draw();
    this.connection.send({ type: 'save' });
  }

  private end(): void {
    this.isSaving = false;
    this.draw();
  }

  private draw(): void {
    const { save, saving, unsaved } = this.language.texts;
    this.press.textContent = this.isSaving ? saving : save;
    // Not `disabled`, which would throw the focus away.
    this.press.setAttribute('aria-disabled', String(this.isSaving));
    this.mark.setAttribute('aria-label', unsaved);
    this.mark.title = unsaved;
  }
}
