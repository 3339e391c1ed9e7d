/**
 * A text cut into parts, and a head that says whose it is, when it was read and how it adds up. A copy that was written by
 * halves, changed by hand, cut off or mixed with another one is no copy.
 */
import { digest } from '../../core/digest';
import type { SheetExtent } from '../load';
import { READING_VERSION } from './reading-text';

export interface CopyHead {
  readonly version: string;
  /** Of the spreadsheet: a copied file never reads another's. */
  readonly spreadsheetId: string;
  /** Time zone, language and the like, which decide what cells mean. */
  readonly surroundings: string;
  /** What the marks said before the first cell was read: the copy holds as long as they say so. */
  readonly ticket: string;
  /** `2024/07/01 08:12`, in the spreadsheet's zone. */
  readonly readAt: string;
  /** Sheets that may hold a table, in their order. */
  readonly inputNames: readonly string[];
  /** Of the sheets that figures come from. */
  readonly extents: readonly SheetExtent[];
  readonly partLength: number;
  readonly length: number;
  readonly digest: string;
}

export type CopyFacts = Omit<CopyHead, 'version' | 'partLength' | 'length' | 'digest'>;

export interface Copy {
  readonly head: string;
  readonly parts: readonly string[];
}

/**
 * Plain ASCII, so that a character is a byte in every store, and a cut never goes through one.
 * @param json one JSON text or several
 */
export function copyOf(facts: CopyFacts, json: string, partLength: number): Copy {
  const body = ascii(json);
  const rest = { partLength, length: body.length, digest: digest(body) };
  const head: CopyHead = { version: READING_VERSION, ...facts, ...rest };
  const text = ascii(JSON.stringify(head));
  return {
    head: digest(text) + text,
    parts: Array.from({ length: partCount(rest) }, (_, i) => body.slice(i * partLength, (i + 1) * partLength)),
  };
}

export function partCount({ length, partLength }: Pick<CopyHead, 'length' | 'partLength'>): number {
  return Math.ceil(length / partLength);
}

/** null for a text that is no head of this version. */
export function readHead(text: string): CopyHead | null {
  const json = text.slice(DIGEST_LENGTH);
  if (digest(json) !== text.slice(0, DIGEST_LENGTH)) return null;
  // What bears its own digest was written by us: it is JSON.
  const head = JSON.parse(json) as CopyHead;
  return head.version === READING_VERSION ? head : null;
}

/** The body; null where a part is missing, or the parts are not those of the head. */
export function bodyOf(head: CopyHead, parts: readonly (string | undefined)[]): string | null {
  if (parts.includes(undefined)) return null;
  const body = parts.join('');
  return body.length === head.length && digest(body) === head.digest ? body : null;
}

const DIGEST_LENGTH = digest('').length;

/** Every letter beyond ASCII as an escape, as JSON writes lone surrogates anyway. */
function ascii(json: string): string {
  return json.replace(/[\u007f-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
