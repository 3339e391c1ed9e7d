/** Collects what a file holds that the model does not, and says it in words: once for each kind and place. */
export class Losses {
  private readonly counts = new Map<string, { what: string; sheet?: string; count: number }>();
  private readonly sentences = new Set<string>();
  private readonly styleParts = new Set<string>();

  /** `what` counted with 個: グラフ 2個(シート「月次」). */
  count(what: string, sheet?: string, count = 1): void {
    const key = `${what}\n${sheet ?? ''}`;
    const known = this.counts.get(key);
    if (known) known.count += count;
    else this.counts.set(key, { what, sheet, count });
  }

  /** By its title, without one counted. */
  chart(title: string, sheet: string): void {
    if (title === '') this.count('グラフ', sheet);
    else this.say(`グラフ「${title}」`, sheet);
  }

  say(what: string, sheet?: string): void {
    this.sentences.add(sheet === undefined ? what : `${what}(シート「${sheet}」)`);
  }

  stylePart(what: string): void {
    this.styleParts.add(what);
  }

  list(): string[] {
    const counted = [...this.counts.values()].map(
      ({ what, sheet, count }) => `${what} ${count}個${sheet === undefined ? '' : `(シート「${sheet}」)`}`,
    );
    const styles = this.styleParts.size ? [`書式の一部: ${[...this.styleParts].join('、')}`] : [];
    return [...counted, ...this.sentences, ...styles];
  }
}
