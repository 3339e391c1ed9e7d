/**
 * What is known of edits. Marks are compared for being equal, never by time: clocks of different machines differ.
 *
 * The **edit mark** lives in the cache and changes with every edit that Google tells of. It is always there while anything is
 * read for others: where it is gone (evicted, or after six hours), a new one is made, and what was read before it holds no more.
 * The **change mark** lives in the document's properties, for as long as nothing else is left: it changes with the first edit
 * after each refresh.
 */
const EDIT = 'sharing.edit';
const ROUND = 'sharing.round';
const NOTED = 'sharing.noted';
const CHANGE = 'sharing.change';
const REFRESH = 'sharing.refresh';

/** The longest that the cache keeps anything ("Quotas for Google Services"), in seconds. */
export const LONGEST = 21_600;

/** What a refresh leaves: its own mark, and what the change mark said when it began to read. Plain JSON. */
export interface RefreshMarks {
  readonly id: string;
  readonly change: string | null;
  /** Digest of what it read, and on which day; only when it has come to its end. */
  readonly reading?: string;
}

export interface BegunRefresh {
  readonly marks: RefreshMarks;
  /** What the last one left, if nothing was noted since it began. */
  readonly last: RefreshMarks | null;
}

/**
 * Notes an edit, before anything that reads afterwards can miss it. Two calls, and a third and fourth for the first edit after
 * a refresh; six hours after the last refresh nothing tells whether the edit is the first, so each is noted.
 */
export function noteEdit(): void {
  const cache = CacheService.getDocumentCache();
  if (cache === null) return;
  const known = cache.getAll([ROUND, NOTED]) as Record<string, string | undefined>;
  const round = known[ROUND];
  cache.put(EDIT, newMark(), LONGEST);
  if (round !== undefined && known[NOTED] === round) return;
  properties().setProperty(CHANGE, newMark());
  // Under the round that was read: a refresh that has begun since wants a note of its own.
  if (round !== undefined) cache.put(NOTED, round, LONGEST);
}

/** The edit mark; a new one where there is none. */
export function editMark(cache: GoogleAppsScript.Cache.Cache): string {
  const known = cache.get(EDIT);
  if (known !== null) return known;
  const mark = newMark();
  cache.put(EDIT, mark, LONGEST);
  return mark;
}

/** The edit mark, if there is one, and another value of the cache, by one call. */
export function editMarkAnd(cache: GoogleAppsScript.Cache.Cache, key: string): [mark?: string, value?: string] {
  const found = cache.getAll([EDIT, key]) as Record<string, string | undefined>;
  return [found[EDIT], found[key]];
}

/** To be called before a refresh reads anything. */
export function beginRefresh(): BegunRefresh {
  const id = newMark();
  CacheService.getDocumentCache()?.put(ROUND, id, LONGEST);
  const known = properties().getProperties() as Record<string, string | undefined>;
  const change = known[CHANGE] ?? null;
  const last = known[REFRESH] === undefined ? null : (JSON.parse(known[REFRESH]) as RefreshMarks);
  return { marks: { id, change }, last: last?.change === change ? last : null };
}

/** To be called when what a refresh has read is left for others, and again when it has come to its end. */
export function endRefresh(marks: RefreshMarks): void {
  properties().setProperty(REFRESH, JSON.stringify(marks));
}

export interface LastRefresh {
  readonly id: string;
  /** Nothing was noted since it began. */
  readonly isLatest: boolean;
}

/** null where there was none. (Properties stay behind when a file is copied, saved as .xlsx or opened elsewhere.) */
export function lastRefresh(): LastRefresh | null {
  const text = properties().getProperty(REFRESH);
  if (text === null) return null;
  const { id, change } = JSON.parse(text) as RefreshMarks;
  return { id, isLatest: properties().getProperty(CHANGE) === change };
}

/** Whether anything was noted since the last refresh began to read; false where there was none. */
export function isChangedSinceRefresh(): boolean {
  return lastRefresh()?.isLatest === false;
}

export function forgetCachedMarks(cache: GoogleAppsScript.Cache.Cache): void {
  cache.removeAll([EDIT, ROUND, NOTED]);
}

const newMark = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

const properties = (): GoogleAppsScript.Properties.Properties => PropertiesService.getDocumentProperties();
