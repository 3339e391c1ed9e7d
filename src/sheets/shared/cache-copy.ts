/** The copy in the document's cache: for as long as the cache keeps it, six hours at most. */
import { bodyOf, type Copy, copyOf, type CopyFacts, type CopyHead, partCount, readHead } from './copy';
import { editMarkAnd, LONGEST } from './marks';

type Cache = GoogleAppsScript.Cache.Cache;

/** Google: 100 KB a value ("Quotas for Google Services"). The text is ASCII, so that this many characters are as many bytes. */
const PART_LENGTH = 90_000;

/** What stands at the copy's head, whether it holds or not. */
export function cachedHead(cache: Cache, spreadsheetId: string): { readonly mark?: string; readonly text?: string } {
  const [mark, text] = editMarkAnd(cache, headKey(spreadsheetId));
  return { ...(mark === undefined ? {} : { mark }), ...(text === undefined ? {} : { text }) };
}

/** The head, if no edit was noticed since what it stands for was read. */
export function freshHead({ mark, text }: ReturnType<typeof cachedHead>): CopyHead | null {
  const head = text === undefined || mark === undefined ? null : readHead(text);
  return head !== null && head.ticket === mark ? head : null;
}

/** null where anything is missing or does not add up. */
export function cachedBody(cache: Cache, head: CopyHead): string | null {
  const keys = Array.from({ length: partCount(head) }, (_, i) => partKey(head, i));
  const parts = cache.getAll(keys) as Record<string, string | undefined>;
  return bodyOf(
    head,
    keys.map((key) => parts[key]),
  );
}

/** The head comes last: what it stands for is there then. */
export function putIntoCache(cache: Cache, facts: CopyFacts, body: string): void {
  const copy: Copy = copyOf(facts, body, PART_LENGTH);
  // A workbook of hundreds of sheets with long names is not shared.
  if (copy.head.length > PART_LENGTH) return;
  const head = readHead(copy.head)!;
  cache.putAll(Object.fromEntries(copy.parts.map((part, i) => [partKey(head, i), part])), LONGEST);
  cache.put(headKey(facts.spreadsheetId), copy.head, LONGEST);
}

/** What an earlier copy has left behind is gone by itself after {@link LONGEST}. */
export function forgetCachedCopy(cache: Cache, spreadsheetId: string): void {
  const { text } = cachedHead(cache, spreadsheetId);
  const head = text === undefined ? null : readHead(text);
  const parts = head === null ? [] : Array.from({ length: partCount(head) }, (_, i) => partKey(head, i));
  cache.removeAll([headKey(spreadsheetId), ...parts]);
}

const headKey = (spreadsheetId: string): string => `reading.${spreadsheetId}`;

/** By the text's digest: parts of two copies never mix. */
const partKey = ({ spreadsheetId, digest }: CopyHead, index: number): string =>
  `reading.${spreadsheetId}.${digest}.${index}`;
