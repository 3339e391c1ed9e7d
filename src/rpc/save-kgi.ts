import { UserFacingError } from '../core/errors';
import { readMoneyText } from '../intake/money';
import { type WrittenKgi, writeKgi } from '../sheets/write-kgi';

export interface KgiRequest {
  /** The goal as a person types it: `1,200万円`, `15700000`. null = no goal any more. */
  readonly target: string | null;
}

/**
 * Writes the revenue goal to its cell, which is the only place that holds it: the sheet and the sidebar show the same.
 * @throws UserFacingError `bad-amount`, `kgi-is-formula`
 */
export function saveKgi({ target }: KgiRequest): WrittenKgi {
  return writeKgi(SpreadsheetApp.getActiveSpreadsheet(), target === null ? null : amount(String(target)));
}

function amount(text: string): number {
  const money = readMoneyText(text);
  if (money === null || money === 'blank' || money.value <= 0)
    throw new UserFacingError('bad-amount', { text: text.trim().slice(0, 40) });
  return money.value;
}
