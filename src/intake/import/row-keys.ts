/**
 * When does a row of the file say the same as a row of the table? Both are put into one form, cell by cell, so that
 * `2024/6/3` and the date of that day, ㈱ and 株式会社, 1,200 and ¥1,200, 090-… and its digits are the same.
 */
import { serialOfDay } from '../../core/days';
import { dayOfNumber } from '../dates';
import { readMoneyText, snap } from '../money';
import { customerKey, numberKey, repKey } from '../names';
import { phoneKey } from '../phone';
import { cellText, cleanText, isBlankCell, isDateCell } from '../text';
import { digest } from '../../core/digest';
import { momentOfText } from './moments';
import { isMoment, type ImportKind, type TargetColumn } from './types';

export const DAY_FIELDS: ReadonlySet<string> = new Set([
  'day',
  'nextDay',
  'start',
  'contractDay',
  'cancel',
  'end',
  'expiry',
]);

/**
 * What makes a row with a number the same row, whatever else in it changed. Daily numbers begin anew each day, and
 * renewals keep the contract's number, so the number alone is not enough. Sales are missing: a slip has several lines
 * under one number, so only a line that is the same in every column is the same one.
 */
const IDENTITY: Readonly<Partial<Record<ImportKind, { readonly number: string; readonly key: readonly string[] }>>> = {
  visits: { number: 'number', key: ['day', 'customer', 'customerNumber', 'rep'] },
  contracts: { number: 'number', key: ['start', 'contractDay', 'customer', 'customerNumber'] },
  calls: { number: 'number', key: ['day', 'time', 'phone'] },
  customers: { number: 'customerNumber', key: [] },
};

const canonical = (text: string): boolean => /^-?\d/.test(text) && text.length <= 16 && String(Number(text)) === text;

/** Whether a text is a number and nothing else: no leading zero, no separator, at most 15 digits. */
export const isPlainNumber = (text: string): boolean => canonical(text) && text.replace(/\D/g, '').length <= 15;

/** The digests of rows over a choice of columns. Cells are as `getValues()` gives them, or as planned for writing. */
export class RowKeys {
  private readonly known: Map<string, string>[];
  private readonly number: number;
  private readonly key: readonly number[];

  /**
   * @param columns those that the file fills, in the order of the cells
   * @param serialOfDate civil date and clock of a date cell, as a spreadsheet's serial
   */
  constructor(
    private readonly kind: ImportKind,
    private readonly columns: readonly Pick<TargetColumn, 'field' | 'scale'>[],
    private readonly serialOfDate: (date: Date) => number,
  ) {
    this.known = columns.map(() => new Map());
    const place = (field: string): number => columns.findIndex((column) => column.field === field);
    const identity = IDENTITY[kind];
    // Without numbers a customer is told by its name.
    const number = identity === undefined ? -1 : place(identity.number);
    this.number = kind === 'customers' && number < 0 ? place('customer') : number;
    this.key = (identity?.key ?? []).map(place).filter((index) => index >= 0);
  }

  /** Everything in the row; '' for a row that is blank in all columns. */
  whole(cells: readonly unknown[]): string {
    const forms = this.columns.map((_, index) => this.form(index, cells[index]));
    return forms.every((form) => form === '') ? '' : digest(forms.join('\u0001'));
  }

  /** What makes the row the same one; '' if it has no number and is no call at a moment. */
  identity(cells: readonly unknown[]): string {
    const number = this.number < 0 ? '' : this.form(this.number, cells[this.number]);
    if (number === '' && !(this.kind === 'calls' && this.isOneCall(cells))) return '';
    return digest([number, ...this.key.map((index) => this.form(index, cells[index]))].join('\u0001'));
  }

  /** A clock time and a telephone number tell one call from another, as in the reading of the sheet. */
  private isOneCall(cells: readonly unknown[]): boolean {
    const formOf = (field: string): string =>
      this.columns.map((column, index) => (column.field === field ? this.form(index, cells[index]) : '')).join('');
    const seconds = /^d(\d+)$/.exec(formOf('day'))?.[1];
    const hasClock = formOf('time') !== '' || Number(seconds ?? 0) % 86_400 !== 0;
    return hasClock && /\d/.test(formOf('phone'));
  }

  private form(index: number, cell: unknown): string {
    if (isMoment(cell)) return momentForm(cell.serial);
    if (isDateCell(cell)) return Number.isNaN(cell.getTime()) ? 'NaN' : momentForm(this.serialOfDate(cell));
    if (cell === false || isBlankCell(cell)) return '';
    if (typeof cell !== 'string') return this.formOfValue(index, cell);
    let form = this.known[index]!.get(cell);
    if (form === undefined) this.known[index]!.set(cell, (form = this.formOfText(index, cell)));
    return form;
  }

  private formOfValue(index: number, cell: unknown): string {
    const { field, scale } = this.columns[index]!;
    if (typeof cell !== 'number') return cellText(cell);
    if (field === 'amount') return `n${snap(cell * scale)}`;
    if (field === 'phone') return phoneKey(cell);
    if (field !== null && DAY_FIELDS.has(field)) {
      const day = dayOfNumber(cell);
      // Eight digits are a day; a serial has its clock time behind the point.
      if (day !== null) return momentForm(Number.isInteger(cell) ? serialOfDay(day) : cell);
    }
    return String(cell);
  }

  private formOfText(index: number, cell: string): string {
    const { field, scale } = this.columns[index]!;
    if (field === 'customer') return customerKey(cell);
    if (field === 'rep') return repKey(cell);
    if (field === 'number' || field === 'customerNumber') return numberKey(cell);
    if (field === 'phone') return phoneKey(cell) || cleanText(cell);
    if (field === 'amount') {
      const money = readMoneyText(cell);
      if (money === 'blank') return '';
      return money === null ? cleanText(cell) : `n${money.inYen ? money.value : snap(money.value * scale)}`;
    }
    const moment = momentOfText(cell);
    return moment === null ? cleanText(cell) : momentForm(moment);
  }
}

/** To the second: that is as exact as clock times are typed. */
const momentForm = (serial: number): string => `d${Math.round(serial * 86_400)}`;
