/** Cells that are about to be written: what they are called, and whether they may be. */
import { UserFacingError } from '../core/errors';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** `設定!B2` */
export function placeOf(range: Range): string {
  return `${range.getSheet().getName()}!${range.getA1Notation()}`;
}

/** @throws UserFacingError `protected-cells`: somebody protected them against the person at the keyboard */
export function requireEditable(range: Range): void {
  if (!range.canEdit()) throw new UserFacingError('protected-cells', { place: placeOf(range) });
}
