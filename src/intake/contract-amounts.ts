/** What a contract costs, and how often that falls due. */
import { CYCLES } from '../core/tables';
import { amountWithCycle, NO_CYCLE } from './amount-cycles';
import { cellAt, mapColumn, type Column } from './column';
import { reportLabel, type ReadContext } from './context';
import type { Details } from './findings';
import { readAmountHeader } from './headers';
import { BLANK_LABEL, labelReader } from './labels';
import { MONEY_BLANK, MONEY_UNREADABLE, readMoneyColumn } from './money';
import { reportMoney } from './report-money';
import type { TableSheet } from './table-sheet';
import { cellText, isBlankCell } from './text';

const MONTHLY = CYCLES.indexOf('monthly');
const ONCE = CYCLES.indexOf('once');

/** Yen; blank = 0 (reported). Null: not an amount, or one whose cell contradicts the cycle; reported. */
export function amountReader(sheet: TableSheet, cycles: CycleReader): (index: number) => number | null {
  const header = sheet.header('amount');
  const cells = sheet.column('amount');
  const { scale, isScaledByTitle, taxIncluded } = readAmountHeader(header, sheet.found.title);
  const money = readMoneyColumn(
    mapColumn(cells, (cell) => amountWithCycle(cell).amount),
    scale,
  );
  if (isScaledByTitle)
    sheet.findings.add('unit-of-title', sheet.found.header.row + 1, { column: header, values: { factor: scale } });
  if (money.decimalComma) sheet.findings.add('decimal-comma', sheet.found.header.row + 1, { column: header });
  return (index) => {
    const state = money.states[index];
    const row = sheet.rowNumber(index);
    if (state === MONEY_UNREADABLE || cycles.isContradicted(index)) {
      sheet.findings.add('unreadable-amount', row, { column: header, read: cellText(cellAt(cells, index)) });
      return null;
    }
    if (state === MONEY_BLANK)
      sheet.findings.add('blank-amount', row, { column: header, ...asTyped(cellAt(cells, index)) });
    reportMoney(sheet, index, money, taxIncluded);
    const yen = money.yen[index] ?? 0;
    if (yen < 0) sheet.findings.add('negative-contract', row, { column: header, read: cellText(cellAt(cells, index)) });
    return yen;
  };
}

/** What stands in a cell that says nothing: a dash, but not nothing at all. */
export const asTyped = (cell: unknown): Pick<Details, 'read'> => (isBlankCell(cell) ? {} : { read: cellText(cell) });

/**
 * How often amounts fall due: by the cycle's cell; blank, unknown or no column: by what the amount's own cell says
 * (50,000円/月), else monthly if the amount's header says so, otherwise once.
 */
export class CycleReader {
  private readonly header: ReturnType<typeof readAmountHeader>;
  private readonly labelOf: (index: number) => number;
  /** By code of the amount's cell. */
  private readonly stated: readonly number[];
  private readonly amounts: Column;

  constructor(
    private readonly sheet: TableSheet,
    context: ReadContext,
  ) {
    this.header = readAmountHeader(sheet.header('amount'));
    this.amounts = sheet.column('amount');
    this.stated = this.amounts.values.map((cell) => amountWithCycle(cell).cycle);
    this.labelOf = sheet.has('cycle') ? labelReader(sheet.column('cycle'), 'cycle', context.labels) : () => BLANK_LABEL;
    if (!sheet.has('cycle') && this.header.yearly)
      sheet.findings.add('yearly-header-without-cycle', sheet.found.header.row + 1, {
        column: sheet.header('amount'),
      });
  }

  /** Whether the amount's cell says one thing and the cycle's cell, or else the header, another. */
  isContradicted(index: number): boolean {
    const stated = this.statedAt(index);
    if (stated === NO_CYCLE) return false;
    const label = this.labelOf(index);
    if (label >= 0) return label !== stated;
    return (this.header.monthly && stated !== MONTHLY) || (this.header.yearly && stated === MONTHLY);
  }

  /** Index in CYCLES; reports what is odd about it. */
  of(index: number): number {
    const { sheet, header } = this;
    const label = this.labelOf(index);
    const row = sheet.rowNumber(index);
    if (label >= 0) {
      if (header.monthly && label !== MONTHLY) {
        const details = { column: sheet.header('cycle'), read: cellText(sheet.cell('cycle', index)) };
        sheet.findings.tally('cycle-against-header', row, details);
      }
      return label;
    }
    if (label !== BLANK_LABEL && sheet.cell('cycle', index) !== false)
      reportLabel(sheet, 'cycle', index, 'unknown-cycle');
    const stated = this.statedAt(index);
    if (stated === NO_CYCLE) return header.monthly ? MONTHLY : ONCE;
    if (!header.monthly)
      sheet.findings.tally('cycle-in-amount', row, {
        column: sheet.header('amount'),
        values: { cycle: CYCLES[stated]! },
        read: cellText(cellAt(this.amounts, index)),
      });
    return stated;
  }

  private statedAt(index: number): number {
    return this.stated[this.amounts.codes[index]!] ?? NO_CYCLE;
  }
}
