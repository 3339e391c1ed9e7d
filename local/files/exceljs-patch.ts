/**
 * Changes the XML parts that exceljs writes, on their way into the zip. exceljs has no door for this: its writer (version 4.4.0, pinned) hands
 * each part to `zip.append` inside these three methods. A version that does otherwise fails loudly here, rather than losing the changes.
 */
import type { Workbook } from 'exceljs';

export type PartPatch = (xml: string) => string;

interface Zip {
  append(data: string, options: { name: string }): void;
}

type Step = (this: unknown, zip: Zip, model: unknown) => Promise<void>;

export class PartPatches {
  private readonly waiting = new Map<string, PartPatch>();

  set(part: string, patch: PartPatch): void {
    this.waiting.set(part, patch);
  }

  install(book: Workbook): void {
    const writer = book.xlsx as unknown as Record<string, Step | undefined>;
    for (const method of ['addWorksheets', 'addStyles', 'addWorkbook']) {
      const original = writer[method];
      if (!original) throw new Error(`exceljs has no ${method}: its version has changed`);
      writer[method] = (zip, model) => original.call(book.xlsx, this.around(zip), model);
    }
  }

  /** After writing: whether every change found its part. */
  assertDone(): void {
    if (this.waiting.size) throw new Error(`exceljs did not write ${[...this.waiting.keys()].join(', ')}`);
  }

  private around(zip: Zip): Zip {
    return {
      append: (data, options) => {
        const patch = this.waiting.get(options.name);
        this.waiting.delete(options.name);
        zip.append(patch ? patch(data) : data, options);
      },
    };
  }
}

/** Replaces the one place that matches; the text put in is taken literally. */
export function replaceOnce(xml: string, place: RegExp, replacement: (found: string) => string): string {
  const match = place.exec(xml);
  if (!match) throw new Error(`exceljs wrote no ${place.source}`);
  return xml.slice(0, match.index) + replacement(match[0]) + xml.slice(match.index + match[0].length);
}
