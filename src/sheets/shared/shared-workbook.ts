/**
 * One reading of the sheets for many: cells calculate at the same time, each in a script of its own, and a full reading takes
 * seconds. What one has read, or the refresh, is left in the cache and in a hidden sheet; the rules for believing it are with
 * {@link holds} and in `marks.ts`.
 */
import { digest } from '../../core/digest';
import { isWrittenSheetName } from '../../intake/find-tables';
import { languageOf } from '../language';
import {
  figureSource,
  type FigureSource,
  loadWorkbook,
  type Reading,
  SETTINGS_SHEETS,
  type SheetExtent,
  TARGETS_SHEETS,
} from '../load';
import { cachedBody, cachedHead, freshHead, putIntoCache } from './cache-copy';
import type { CopyFacts, CopyHead } from './copy';
import { beginRefresh, editMark, endRefresh, lastRefresh } from './marks';
import { readingOf, readingText } from './reading-text';
import { readSheetCopy, sheetCopyTicket, writeSheetCopy } from './sheet-copy';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Cache = GoogleAppsScript.Cache.Cache;

/** How long to wait for somebody who is reading. A custom function has 30 seconds, and then perhaps has to read itself. */
const WAIT_MS = 20_000;

/** For custom functions: from what is left if it holds, otherwise from the sheets; of many at once, one reads. */
export function sharedWorkbook(spreadsheet: Spreadsheet): FigureSource {
  const cache = CacheService.getDocumentCache();
  const lock = LockService.getDocumentLock();
  if (cache === null || lock === null) return loadWorkbook(spreadsheet, [], 'figures');
  const here = hereIn(spreadsheet);
  // A second time for what somebody else has read meanwhile.
  for (let attempt = 1; attempt <= 2; attempt++) {
    const cached = cachedHead(cache, here.spreadsheetId);
    const head = freshHead(cached);
    const found =
      head !== null && holds(spreadsheet, head, here) ? sourceOf(spreadsheet, head, cachedBody(cache, head)) : null;
    if (found !== null) return found;
    if (!lock.tryLock(WAIT_MS)) break;
    try {
      // Those who waited only have a look: the next one is waiting.
      if (cachedHead(cache, here.spreadsheetId).text === cached.text) return readForAll(spreadsheet, cache, here);
    } finally {
      lock.releaseLock();
    }
  }
  return loadWorkbook(spreadsheet, [], 'figures');
}

/** What a refresh has read, left for others. */
export interface Shared {
  /** Whether it is the same as what the last refresh read that came to its end, with no edit noted in between. */
  readonly isSame: boolean;
  /** To be called when everything is done that follows from it. */
  readonly finish: () => void;
}

/**
 * For the refresh, which holds the document's lock. To be called before anything is read; what it gives leaves the reading for
 * custom functions.
 */
export function beginSharing(spreadsheet: Spreadsheet): (workbook: FigureSource) => Shared {
  const cache = CacheService.getDocumentCache();
  if (cache === null) return () => ({ isSame: false, finish: () => undefined });
  const { marks, last } = beginRefresh();
  const mark = editMark(cache);
  const here = hereIn(spreadsheet);
  return (workbook) => {
    const text = readingText(workbook);
    const facts = { ...here, readAt: workbook.readAt, extents: servingExtents(workbook) };
    leave(() => putIntoCache(cache, { ...facts, ticket: mark }, text));
    const reading = digest(JSON.stringify([here.surroundings, here.inputNames, workbook.today, text]));
    const isSame = last?.reading === reading;
    if (isSame && sheetCopyTicket(spreadsheet) === last.id) return { isSame, finish: () => undefined };
    leave(() => {
      writeSheetCopy(spreadsheet, { ...facts, ticket: marks.id }, text, languageOf(spreadsheet));
      // Writing is lazy: only what is there may be believed.
      SpreadsheetApp.flush();
    });
    endRefresh(marks);
    return { isSame, finish: () => endRefresh({ ...marks, reading }) };
  };
}

/** Under the lock: nobody else reads or writes for others. The mark comes first, so that no edit after it is missed. */
function readForAll(spreadsheet: Spreadsheet, cache: Cache, here: Here): FigureSource {
  const ticket = editMark(cache);
  const refresh = lastRefresh();
  const kept = refresh?.isLatest ? readSheetCopy(spreadsheet) : null;
  if (kept !== null && kept.head.ticket === refresh!.id && holds(spreadsheet, kept.head, here)) {
    const source = sourceOf(spreadsheet, kept.head, kept.body);
    if (source !== null) {
      leave(() => putIntoCache(cache, { ...kept.head, ticket }, kept.body));
      return source;
    }
  }
  const workbook = loadWorkbook(spreadsheet, [], 'figures');
  const facts = { ...here, ticket, readAt: workbook.readAt, extents: servingExtents(workbook) };
  leave(() => putIntoCache(cache, facts, readingText(workbook)));
  return workbook;
}

type Here = Pick<CopyFacts, 'spreadsheetId' | 'surroundings' | 'inputNames'>;

function hereIn(spreadsheet: Spreadsheet): Here {
  const [zone, locale, title] = [
    spreadsheet.getSpreadsheetTimeZone(),
    spreadsheet.getSpreadsheetLocale(),
    // Its year serves dates without one.
    spreadsheet.getName(),
  ];
  return {
    spreadsheetId: spreadsheet.getId(),
    surroundings: JSON.stringify([zone, locale, title]),
    inputNames: spreadsheet
      .getSheets()
      .map((sheet) => sheet.getName())
      .filter((name) => !isWrittenSheetName(name) || RULES.includes(name)),
  };
}

const RULES = [...SETTINGS_SHEETS, ...TARGETS_SHEETS];

/**
 * Whether a copy is one of this spreadsheet as it is: same file, same zone, language and title, the same sheets, and those that
 * figures come from reach as far as they did. (That nothing was edited since is what tickets are for.)
 */
function holds(spreadsheet: Spreadsheet, head: CopyHead, here: Here): boolean {
  if (head.spreadsheetId !== here.spreadsheetId || head.surroundings !== here.surroundings) return false;
  if (JSON.stringify(head.inputNames) !== JSON.stringify(here.inputNames)) return false;
  return head.extents.every(({ name, rows, columns }) => {
    const range = spreadsheet.getSheetByName(name)?.getDataRange();
    return range?.getNumRows() === rows && range.getNumColumns() === columns;
  });
}

/** Other sheets may change without any figure changing, such as a person's own sheet in which a KPI_TABLE spreads. */
function servingExtents({ intake, extents }: Reading): SheetExtent[] {
  const parts = Object.values(intake.sources).flatMap((source) => source.parts);
  const serving = new Set([...parts, ...intake.problems].map(({ sheetName }) => sheetName));
  return extents.filter(({ name }) => serving.has(name) || RULES.includes(name));
}

function sourceOf(spreadsheet: Spreadsheet, head: CopyHead, body: string | null): FigureSource | null {
  const reading = body === null ? null : readingOf(body);
  return reading === null ? null : figureSource(spreadsheet, reading, head.readAt);
}

/** What cannot be left for others costs them time and nothing else. */
function leave(write: () => void): void {
  try {
    write();
  } catch {
    return;
  }
}
