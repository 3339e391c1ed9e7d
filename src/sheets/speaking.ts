/** The one place where a mistake becomes a sentence in the user's language. */
import { UserFacingError } from '../core/errors';
import type { Language } from '../core/language';
import { sentenceOf } from '../i18n/sentences';
import { languageOf } from './language';

/**
 * Wraps an entry point so that whatever it fails with leaves it as an Error whose message is a sentence: Sheets shows it as the
 * cell's note, in the dialog after a menu action, or hands it to the sidebar's failure handler. What is no
 * {@link UserFacingError} comes from the platform (a service that failed or timed out, a sheet that somebody deleted or
 * protected in between): its words are technical and mostly English, so they stand behind ours.
 */
export function speaking<A extends unknown[], R>(run: (...args: A) => R): (...args: A) => R {
  return (...args) => {
    try {
      return run(...args);
    } catch (error) {
      throw told(error);
    }
  };
}

function told(error: unknown): Error {
  if (error instanceof UserFacingError) return new Error(sentenceOf(error, language()));
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const sentence = new Error(sentenceOf(new UserFacingError('interrupted', { detail: message }), language()));
  // Where it happened, for whoever reads the execution log.
  if (stack !== undefined) sentence.stack = stack;
  return sentence;
}

/** The spreadsheet may be what failed. */
function language(): Language {
  try {
    return languageOf(SpreadsheetApp.getActiveSpreadsheet());
  } catch {
    return 'ja';
  }
}
