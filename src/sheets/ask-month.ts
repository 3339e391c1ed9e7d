/** Asks the person for a month, or for a word on one. */
import { UserFacingError } from '../core/errors';
import { type CalendarRules, type MonthIndex, parsePeriod } from '../core/periods';
import type { Day } from '../core/days';

/**
 * What is typed into a dialog, '' for the proposed month or for nothing to say; null when the person changed their mind.
 * Without a window (a run by a trigger or from the command line) nobody is asked, and the proposal holds.
 */
export function askFor(title: string, question: string): string | null {
  const ui = uiOrNull();
  if (ui === null) return '';
  const reply = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
  return reply.getSelectedButton() === ui.Button.OK ? reply.getResponseText().trim() : null;
}

function uiOrNull(): GoogleAppsScript.Base.Ui | null {
  try {
    return SpreadsheetApp.getUi();
  } catch {
    return null;
  }
}

/**
 * A month as people type it: `2024-05`, `先月`.
 * @throws UserFacingError `bad-period` for anything that is not exactly one month
 */
export function typedMonth(text: string, rules: CalendarRules, asOf: Day): MonthIndex {
  const span = parsePeriod(text, rules, asOf);
  if (span === null || span.first !== span.last) throw new UserFacingError('bad-period', { text });
  return span.first;
}
