/** The one place where a mistake becomes a sentence in the user's language. */
import { UserFacingError } from '../core/errors';
import { sentenceOf } from '../i18n/sentences';
import { languageOf } from './language';

/**
 * Wraps an entry point so that a {@link UserFacingError} leaves it as an Error whose message is the sentence: Sheets shows
 * it as the cell's note, in the dialog after a menu action, or hands it to the sidebar's failure handler.
 */
export function speaking<A extends unknown[], R>(run: (...args: A) => R): (...args: A) => R {
  return (...args) => {
    try {
      return run(...args);
    } catch (error) {
      if (!(error instanceof UserFacingError)) throw error;
      throw new Error(sentenceOf(error, languageOf(SpreadsheetApp.getActiveSpreadsheet())));
    }
  };
}
