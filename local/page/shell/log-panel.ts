/** For developers: what the script has logged. */
import type { LogEntry } from '../../server/wire';
import { button, create, iconButton, rename } from './dom';
import type { Language } from './language';
import { copyOf, ofLevel, timeOf, withNewest } from './log-lines';

const AT_BOTTOM_PIXELS = 8;

export class LogPanel {
  private lines: LogEntry[] = [];
  private readonly list = create('ol', { class: 'log-lines', role: 'log', 'aria-live': 'off', tabindex: '0' });
  private readonly empty = create('p', { class: 'log-empty' });
  private readonly level = create('select', { class: 'log-level' });

  constructor(
    private readonly root: HTMLElement,
    private readonly toggle: HTMLButtonElement,
    private readonly language: Language,
    private readonly say: (message: string) => void,
  ) {
    const title = create('h2', { class: 'pane-title' });
    const label = create('label', { class: 'log-filter' });
    const copy = button('secondary small', '', () => void this.copy());
    const clear = button('secondary small', '', () => this.clear());
    const close = iconButton('close', '', () => this.open(false));
    root.append(create('div', { class: 'pane-head' }, title, label, copy, clear, close), this.empty, this.list);
    toggle.addEventListener('click', () => this.open(root.hidden === true));
    this.level.addEventListener('change', () => this.draw());
    language.each((texts) => {
      const options = Object.entries({ '': texts.allLevels, ...texts.levels });
      const chosen = this.level.value;
      this.level.replaceChildren(...options.map(([value, name]) => create('option', { value }, name)));
      this.level.value = chosen;
      label.replaceChildren(texts.level, this.level);
      title.textContent = texts.log;
      toggle.textContent = texts.log;
      copy.textContent = texts.copy;
      clear.textContent = texts.clear;
      this.empty.textContent = texts.noLog;
      this.list.setAttribute('aria-label', texts.log);
      rename(close, texts.closeLog);
      this.draw();
    });
  }

  add(entries: readonly LogEntry[]): void {
    this.lines = withNewest(this.lines, entries);
    if (!this.root.hidden) this.draw();
  }

  private open(isOpen: boolean): void {
    this.root.hidden = !isOpen;
    this.toggle.setAttribute('aria-expanded', String(isOpen));
    this.draw();
    if (isOpen) this.list.scrollTop = this.list.scrollHeight;
    else this.toggle.focus();
  }

  private clear(): void {
    this.lines = [];
    this.draw();
  }

  private draw(): void {
    const { list } = this;
    const isAtBottom = list.scrollHeight - list.scrollTop - list.clientHeight < AT_BOTTOM_PIXELS;
    const shown = ofLevel(this.lines, this.level.value);
    list.replaceChildren(...shown.map((line) => this.row(line)));
    this.empty.hidden = shown.length > 0;
    if (isAtBottom) list.scrollTop = list.scrollHeight;
  }

  private row({ at, level, source, text }: LogEntry): HTMLLIElement {
    const known = level.toLowerCase();
    const name = this.language.texts.levels[known] ?? level;
    return create(
      'li',
      { class: 'log-line', 'data-level': known },
      create('time', {}, timeOf(at)),
      create('span', { class: 'log-source' }, source),
      create('span', { class: 'log-mark' }, name),
      create('span', { class: 'log-text' }, text),
    );
  }

  private async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(copyOf(ofLevel(this.lines, this.level.value)));
      this.say(this.language.texts.copied);
    } catch {
      // Without leave to use the clipboard: marked, so that one can copy it by hand.
      getSelection()?.selectAllChildren(this.list);
    }
  }
}
