import { UserFacingError } from '../core/errors';

/** How long to wait for somebody else. */
const LOCK_MS = 10_000;

/**
 * Runs while nobody else's run writes to this document.
 * @throws UserFacingError `document-busy`
 */
export function withDocumentLock<R>(run: () => R): R {
  const lock = LockService.getDocumentLock();
  if (lock !== null && !lock.tryLock(LOCK_MS)) throw new UserFacingError('document-busy');
  try {
    const result = run();
    // What is written lazily has to be there before the next one may begin.
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock?.releaseLock();
  }
}
