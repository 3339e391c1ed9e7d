import { UserFacingError } from '../core/errors';
import { restoreFormulas } from './formulas/reenter-formulas';
import { noteEdit } from './shared/marks';
import { bringUpToDate } from './workbook-version';

/** How long to wait for somebody else. */
const LOCK_MS = 10_000;

/**
 * Runs while nobody else's run writes to this document. Google tells nobody of what scripts write, so it is noted as an edit:
 * before the first cell is written, since the run may die, and nobody reads for others while the lock is held.
 * @throws UserFacingError `document-busy`, `newer-workbook`
 */
export function withDocumentLock<R>(run: () => R): R {
  const lock = LockService.getDocumentLock();
  if (lock !== null && !lock.tryLock(LOCK_MS)) throw new UserFacingError('document-busy');
  try {
    noteEdit();
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    bringUpToDate(spreadsheet);
    // Nobody has to refresh first to get back the formulas that a killed refresh left as texts.
    restoreFormulas(spreadsheet);
    const result = run();
    // What is written lazily has to be there before the next one may begin.
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock?.releaseLock();
  }
}
