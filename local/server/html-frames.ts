/**
 * HTML that scripts show in sidebars and dialogs. Each page of it has an address with a secret of its own, since its script can
 * read its address and must not learn the page's token from it.
 */
import { secret } from './secrets';

/** Frames that are open are loaded already: only what was shown lately is asked for. */
const MOST_PAGES = 100;

export class HtmlFrames {
  private readonly pages = new Map<string, string>();

  /** @param prelude script that is put before everything else: `google.script` */
  constructor(private readonly prelude: string) {}

  /** @returns the address, relative to the page's */
  add(html: string): string {
    const key = secret();
    this.pages.set(key, withPrelude(html, this.prelude));
    if (this.pages.size > MOST_PAGES) this.pages.delete(this.pages.keys().next().value!);
    return `../${key}/frame`;
  }

  get(key: string): string | undefined {
    return this.pages.get(key);
  }
}

/** At the start of `<head>`; HTML without one gets the script in front, from where a browser takes it into the head. */
export function withPrelude(html: string, prelude: string): string {
  // Within a script, a closing tag in a string would end the script.
  const script = `<script>${prelude.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--')}</script>`;
  const head =
    /<head(?:\s[^>]*)?>/i.exec(html) ?? /<html(?:\s[^>]*)?>/i.exec(html) ?? /^\s*<!doctype[^>]*>/i.exec(html);
  const end = head ? head.index + head[0].length : 0;
  return html.slice(0, end) + script + html.slice(end);
}
