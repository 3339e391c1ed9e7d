/** What is told of amounts that were read, but not just as they stand. */
import { MONEY_ABOUT, MONEY_POINT, MONEY_TAX_INCLUDED, type MoneyColumn } from './money';
import type { FindingCode } from './findings';
import type { TableSheet } from './table-sheet';
import { cellText } from './text';

const CODES = new Map<number, FindingCode>([
  [MONEY_TAX_INCLUDED, 'tax-included-cell'],
  [MONEY_ABOUT, 'approximate-amount'],
  [MONEY_POINT, 'point-in-amount'],
]);

/** @param taxIncluded the header says 税込, so that its cells need not */
export function reportMoney(sheet: TableSheet, index: number, { states }: MoneyColumn, taxIncluded: boolean): void {
  const state = states[index]!;
  const code = CODES.get(state);
  if (code === undefined || (state === MONEY_TAX_INCLUDED && taxIncluded)) return;
  const column = sheet.header('amount');
  const read = state === MONEY_TAX_INCLUDED ? {} : { read: cellText(sheet.cell('amount', index)) };
  sheet.findings.tally(code, sheet.rowNumber(index), { column, ...read });
}
