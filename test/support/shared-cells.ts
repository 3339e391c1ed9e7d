/** Cells that call custom functions, each in a script of its own as on Google, and what they had to read for it. */
import type { RunError, RunOptions, RunResult, Runtime } from '../../local/runtime';

export interface CellRun {
  readonly value: unknown;
  /** It read the tables themselves. */
  readonly isFullReading: boolean;
  readonly serviceCalls: number;
}

/** A cell with this call. */
export async function cell(
  runtime: Runtime,
  name: string,
  args: readonly unknown[] = [],
  options: RunOptions = {},
): Promise<CellRun> {
  const run = await runtime.runFunction(name, args, { authMode: 'CUSTOM_FUNCTION', concurrent: true, ...options });
  return { value: run.value, isFullReading: isFullReading(run), serviceCalls: run.counts.serviceCalls };
}

/** The tables are read by `getValues`, one call a sheet; the hidden copy is one call. */
const isFullReading = ({ counts }: RunResult | RunError): boolean => (counts.byOperation['range.values'] ?? 0) > 1;

/** What a person does in a cell: the value, then the simple trigger, as Google runs it. */
export async function type(runtime: Runtime, sheet: string, a1: string, value: unknown): Promise<void> {
  await runtime.runFunction('put', [sheet, a1, value]);
  await runtime.runFunction('onEdit', [{ edited: placeOf(runtime, sheet, a1) }], {
    kind: 'event',
    authMode: 'LIMITED',
  });
}

export function placeOf(runtime: Runtime, sheet: string, a1: string) {
  const [, letter, row] = /^([A-Z])(\d+)$/.exec(a1)!;
  return {
    sheetId: runtime.engine
      .sheets()
      .find((each) => each.getName() === sheet)!
      .getSheetId(),
    area: { row: Number(row), column: letter!.charCodeAt(0) - 64, rows: 1, columns: 1 },
  };
}

/** Functions added to the bundle: what a person, or Google itself, would do. */
export const SCRIPT = `
function put(sheet, a1, value) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheet).getRange(a1).setValue(value); }
function rename(sheet, to) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheet).setName(to); }
function insert(sheet) { SpreadsheetApp.getActiveSpreadsheet().insertSheet(sheet); }
function remove(sheet) { const ss = SpreadsheetApp.getActiveSpreadsheet(); ss.deleteSheet(ss.getSheetByName(sheet)); }
function cacheOf(keys) { return CacheService.getDocumentCache().getAll(keys); }
function insertRow(sheet) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheet).insertRowBefore(1); }
function hold() { LockService.getDocumentLock().tryLock(0); Utilities.sleep(1500); }
function evict(keys) { CacheService.getDocumentCache().removeAll(keys); }
function putCache(values) { CacheService.getDocumentCache().putAll(values, 21600); }
function properties() { return PropertiesService.getDocumentProperties().getProperties(); }
function slowRefresh(seconds) {
  const now = Date.now;
  let asked = 0;
  // On a machine on which so much time goes by each time that anybody looks at the clock.
  Date.now = () => now() + 1000 * seconds * asked++;
  try { return refresh(); } finally { Date.now = now; }
}
function putProperties(values) { PropertiesService.getDocumentProperties().setProperties(values); }
`;
