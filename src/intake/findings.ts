/**
 * What the reading found worth saying: codes and parameters, never sentences (those live in `i18n/`, by code). Row
 * findings name sheet, row, column and what was read; things that may stand in thousands of rows are tallied into one
 * finding with `values.count`.
 */
import { shortText } from './text';
import type { TableKind } from './table-kinds';

/**
 * Every code and what it means. Severity `error`: the row is left out of the figures. `warning`: used, but a person
 * should look. `info`: used as it should be, and said for the record.
 */
export const FINDING_CODES = {
  /** A required day is blank (visits, sales, calls: day; contracts: start). Row left out. */
  'missing-date': 'error',
  /** No customer name and no customer number, or an error value in their place. Row left out. */
  'missing-customer': 'error',
  /** The reps table has a row without a rep. Row left out. */
  'missing-rep': 'error',
  /** Blank amount in sales. Row left out. */
  'missing-amount': 'error',
  /** A day cell that is no date at all. Row left out if the day is required or ends a contract, else the day is blank. */
  'unreadable-date': 'error',
  /** A date that does not exist (2023-02-29). Row left out or day blank, as above. */
  'no-such-day': 'error',
  /** `04/05/2024` in a column from which the order of day and month cannot be told. Row left out or day blank. */
  'ambiguous-date': 'error',
  /** `4/1` with nothing to tell the year from. Row left out or day blank. */
  'date-without-year': 'error',
  /** An amount that is no number. Row left out. */
  'unreadable-amount': 'error',
  /** A contract (values.start, values.end) or a membership that ends before it starts. Row left out. */
  'end-before-start': 'error',
  /** Same number and same key as row values.firstRow: counted once. */
  'duplicate-number': 'warning',
  /** A visit without number that repeats row values.firstRow in every filled column: counted once. */
  'repeated-visit': 'warning',
  /** Tally: a number repeated with another key (daily numbers, renewals). All rows are used. values.firstRow. */
  'number-reused': 'info',
  /** A contract or sale without number that repeats row values.firstRow: used, since it may well be meant. */
  'repeated-row-kept': 'warning',
  /** Tally by column: `4/1` was given the nearest year. values.lastRow. */
  'assumed-year': 'info',
  /** Once a column: `04/05/2024` fitted several orders; values.order says which was taken. */
  'assumed-date-order': 'warning',
  /** Tally by label: not in the dictionary. Taken as class `other`. */
  'unknown-label': 'warning',
  /** Tally by label: a billing cycle not in the dictionary. Taken as blank: monthly if the header says so, else once. */
  'unknown-cycle': 'warning',
  /** Tally by label: neither yes nor no in 自動更新. Taken as blank: the 満了日 ends the contract. */
  'unknown-auto-renew': 'warning',
  /** Tally: the cycle cell says other than a monthly amount header (月額, MRR). The cell is followed. */
  'cycle-against-header': 'warning',
  /** The amount header says 年額, but there is no cycle column: read as 一括, as defined. */
  'yearly-header-without-cycle': 'warning',
  /** A contract without amount: counts with 0 yen. */
  'blank-amount': 'warning',
  /** Tally: a cell says 税込 in a column that does not. Read as it stands. */
  'tax-included-cell': 'warning',
  /** Tally: no rep. Kept as 未割当. */
  'blank-rep': 'info',
  /** Tally by column: an error value (#N/A …) or a checkbox in an optional column; read as blank. */
  'error-cell': 'warning',
  /** 〃 or 同上 with nothing above it; read as blank. */
  'ditto-without-above': 'warning',
  /** Tally: 利用開始日 is blank, 契約日 was taken as the start. */
  'start-from-contract-day': 'warning',
  /** Tally: a telephone number that no customer has. The call is counted without a customer. */
  'unknown-phone': 'info',
  /** Tally: a telephone number of several customers. The call is counted without a customer. */
  'shared-phone': 'warning',
  /** Tally by name: several customer numbers have this name, the row has none. Kept as a customer of its own. */
  'name-with-several-numbers': 'warning',
  /** The customer already stands in row values.firstRow of the customers table; blanks there are filled from here. */
  'customer-listed-twice': 'warning',
  /** Other sheets would fit this table too: values.sheets (names joined by 、) of values.count. */
  'other-sheets-fit': 'warning',
  /** A second column has the same header (values.otherColumn, 1-based): the first is read. */
  'duplicate-header': 'warning',
  /** Once a table: rows passed over: values.blank, values.totals, values.repeatedHeaders, values.duplicates. */
  'rows-passed-over': 'info',
} as const;

export type FindingCode = keyof typeof FINDING_CODES;
export type Severity = 'error' | 'warning' | 'info';

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly table: TableKind;
  readonly sheetName: string;
  /** 1-based; of a tally the first row it stands in; of a sheet the header row. */
  readonly row: number;
  /** Header text as it stands in the sheet. */
  readonly column?: string;
  /** What was read, at most 60 characters. */
  readonly read?: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

interface Details {
  readonly severity?: Severity;
  readonly column?: string;
  readonly read?: string;
  readonly values?: Record<string, string | number>;
}

/** The findings of one table, in the order found. */
export class FindingList {
  private readonly list: Finding[] = [];
  private readonly tallies = new Map<string, Record<string, string | number>>();

  constructor(
    private readonly table: TableKind,
    private readonly sheetName: string,
  ) {}

  add(code: FindingCode, row: number, details: Details = {}): void {
    const { severity, column, read, values } = details;
    this.list.push({
      code,
      severity: severity ?? FINDING_CODES[code],
      table: this.table,
      sheetName: this.sheetName,
      row,
      ...(column === undefined ? {} : { column }),
      ...(read === undefined ? {} : { read: shortText(read) }),
      ...(values === undefined ? {} : { values }),
    });
  }

  /** Counts into one finding for each column and text read: `count` and `lastRow` in its values. */
  tally(code: FindingCode, row: number, details: Details = {}): void {
    const key = `${code}\n${details.column ?? ''}\n${details.read ?? ''}`;
    const known = this.tallies.get(key);
    if (known) {
      known['count'] = Number(known['count']) + 1;
      known['lastRow'] = row;
      return;
    }
    const values: Record<string, string | number> = { ...details.values, count: 1, lastRow: row };
    this.tallies.set(key, values);
    this.add(code, row, { ...details, values });
  }

  get all(): readonly Finding[] {
    return this.list;
  }
}
