/** The table of texts that cells share. */
import { decodeText } from './ooxml-text';
import { scanXml } from './xml';

export interface SharedText {
  text: string;
  /** Whether parts of it look different from the rest. */
  rich: boolean;
}

/** Gathers the text of one `si` or `is`; readings (furigana, `rPh`) stand inside it and are not part of what the cell says. */
export class TextGatherer {
  private text = '';
  private runs = 0;
  private formatted = false;
  private reading = false;
  private inText = false;

  open(name: string): void {
    if (name === 'rPh') this.reading = true;
    else if (name === 't') this.inText = !this.reading;
    else if (name === 'r') this.runs++;
    else if (name === 'rPr') this.formatted = true;
  }

  add(text: string): void {
    if (this.inText) this.text += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.reading = false;
    else if (name === 't') this.inText = false;
  }

  result(): SharedText {
    // One run with a format is how some programs write a plain text: nothing differs inside it.
    return { text: decodeText(this.text), rich: this.runs > 1 && this.formatted };
  }
}

export async function readSharedStrings(pieces: AsyncIterable<string>): Promise<SharedText[]> {
  const strings: SharedText[] = [];
  let gatherer: TextGatherer | undefined;
  await scanXml(pieces, {
    open(name) {
      if (name === 'si') gatherer = new TextGatherer();
      else gatherer?.open(name);
    },
    text: (text) => gatherer?.add(text),
    close(name) {
      if (name === 'si' && gatherer) {
        strings.push(gatherer.result());
        gatherer = undefined;
      } else gatherer?.close(name);
    },
  });
  return strings;
}
