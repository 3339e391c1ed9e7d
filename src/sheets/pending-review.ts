/**
 * A month whose review is still to be written, noted before the month is closed or opened again: a run that dies in between
 * leaves it so, and the next one writes the review.
 */
import type { MonthIndex } from '../core/periods';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const PROPERTY = 'pendingReview';

/** Which closing of which month. */
export interface PendingReview {
  readonly month: MonthIndex;
  readonly round: number;
}

/** null where nothing is pending, or it was noted in another file of which this one is a copy. */
export function pendingReview(spreadsheet: Spreadsheet): PendingReview | null {
  const text = PropertiesService.getDocumentProperties()?.getProperty(PROPERTY) ?? null;
  if (text === null) return null;
  const { file, month, round } = JSON.parse(text) as PendingReview & { file: string };
  return file === spreadsheet.getId() ? { month, round } : null;
}

export function notePendingReview(spreadsheet: Spreadsheet, { month, round }: PendingReview): void {
  const text = JSON.stringify({ file: spreadsheet.getId(), month, round });
  PropertiesService.getDocumentProperties()?.setProperty(PROPERTY, text);
}

export function forgetPendingReview(): void {
  PropertiesService.getDocumentProperties()?.deleteProperty(PROPERTY);
}
