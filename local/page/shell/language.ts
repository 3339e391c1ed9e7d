/** The language of the shell: Japanese until the spreadsheet says otherwise. */
import { textsFor, type Texts } from './texts';

export class Language {
  texts: Texts = textsFor('ja');
  private readonly listeners: ((texts: Texts) => void)[] = [];

  /** Takes over the language of a spreadsheet's locale. */
  follow(locale: string): void {
    const texts = textsFor(locale);
    document.documentElement.lang = locale.split(/[-_]/)[0]!;
    if (texts === this.texts) return;
    this.texts = texts;
    for (const listener of this.listeners) listener(texts);
  }

  /** Called now and after every change of the language: for words that stay on the page. */
  each(listener: (texts: Texts) => void): void {
    this.listeners.push(listener);
    listener(this.texts);
  }
}
