/** Sentences that stay at the top until they are closed: what went wrong, and what to do. Never a stack. */
import { create, drawIcon, iconButton } from './dom';
import type { Language } from './language';

export class Notices {
  constructor(
    private readonly banners: HTMLElement,
    private readonly language: Language,
  ) {}

  /** `heading` may be empty. The same words are not shown twice. */
  show(heading: string, sentence: string): void {
    const text = create('div', { class: 'banner-text' });
    if (heading !== '') text.append(create('strong', {}, heading));
    text.append(create('p', {}, sentence));
    const same = [...this.banners.querySelectorAll('.failure .banner-text')].find(
      (shown) => shown.textContent === text.textContent,
    );
    same?.parentElement!.remove();
    const banner = create('div', { class: 'banner failure', role: 'alert' }, drawIcon('warning'), text);
    banner.append(iconButton('close', this.language.texts.close, () => banner.remove()));
    this.banners.append(banner);
  }
}
