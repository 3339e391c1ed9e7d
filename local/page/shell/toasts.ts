/** Short messages at the lower right of the grid. */
import { create, iconButton } from './dom';
import type { Language } from './language';

const MOST_AT_ONCE = 4;

export class Toasts {
  constructor(
    private readonly root: HTMLElement,
    private readonly language: Language,
  ) {}

  /**
   * Shows a message; the title may be empty. With negative seconds it stays until it is closed
   * (developers.google.com/apps-script/reference/spreadsheet/spreadsheet, "toast"). `list` stands below the message.
   */
  show(title: string, message: string, seconds: number, list: readonly string[] = []): void {
    const text = create('div', { class: 'toast-text' });
    if (title !== '') text.append(create('strong', {}, title));
    text.append(create('p', {}, message));
    if (list.length > 0) text.append(create('ul', {}, ...list.map((line) => create('li', {}, line))));
    const toast = create('div', { class: 'toast' }, text);
    toast.append(iconButton('close', this.language.texts.close, () => toast.remove()));
    this.root.append(toast);
    while (this.root.childElementCount > MOST_AT_ONCE) this.root.firstElementChild!.remove();
    if (seconds >= 0) setTimeout(() => toast.remove(), seconds * 1000);
  }
}
