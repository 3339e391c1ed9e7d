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
  /** The customer's cell holds an error value or a tick, and there is no number. Row left out. */
  'customer-without-name': 'error',
  /** Where the customer should stand: -, なし, 未定, 不明 …, and there is no number. Row left out. */
  'placeholder-customer': 'error',
  /** One text beside which nothing stands: perhaps a remark. Row left out. `info`: one for sure (以上, ※ …), passed over. */
  'note-row': 'error',
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
  /** The same in a column in which some cells fit only day before month and others only month before day. */
  'mixed-date-orders': 'error',
  /** An end or a 状態 such as 解約済, and no column says when. Row left out. */
  'end-without-day': 'error',
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
  /** A contract's number that another contract bears at the same time (values.firstRow). Both are used. */
  'number-of-two-running': 'warning',
  /** A contract or sale without number that repeats row values.firstRow: used, since it may well be meant. */
  'repeated-row-kept': 'warning',
  /**
   * Tally by column: `4/1` was given a year, from values.firstYear to values.lastYear, by values.basis (see
   * `missing-years.ts`). A warning where nothing in the workbook told it. values.lastRow.
   */
  'assumed-year': 'info',
  /** The weekday beside a day (`2024/6/5(木)`) is another one than its own (values.day, weekday: 0 = Sunday). The day counts. */
  'weekday-mismatch': 'warning',
  /** Once a column: cells such as 13/05/2024 told the order (values.order) of day, month and year. */
  'told-date-order': 'info',
  /** The unit that stands above the table (values.factor yen) was applied to the whole column. */
  'unit-of-title': 'info',
  /** Once a column: `04/05/2024` fitted several orders; values.order says which was taken. */
  'assumed-date-order': 'warning',
  /** Once a column: an era's date after its end or before its beginning (平成31年5月1日). Taken as the day meant. */
  'day-outside-era': 'info',
  /** Once a column: a month without a day (2023年4月) was taken as its first day (start) or its last (end). */
  'start-month-only': 'warning',
  'end-month-only': 'warning',
  /** Once a column of beginnings or ends: a date with words (2024/3/31予定). The date was read, the words were not. */
  'words-beside-day': 'warning',
  /** Once a column: clock times with a zone (…T23:30:00Z). Taken as the day that it was in the spreadsheet's zone. */
  'zoned-times': 'info',
  /** Once a column: bare numbers of days, and nothing tells whether from 1900 or 1904. Taken as from 1900. */
  'serial-dates': 'info',
  /** Once a column: bare numbers of days that count from 1904, by its header or by the dates around them. */
  'serials-from-1904': 'warning',
  /** Once a column: amounts such as 1.200,50, so that the comma is the decimal mark in all of it. */
  'decimal-comma': 'warning',
  /** Tally by label: not in the dictionary. Taken as class `other`. */
  'unknown-label': 'warning',
  /** Tally by label: a billing cycle not in the dictionary. Taken as blank: monthly if the header says so, else once. */
  'unknown-cycle': 'warning',
  /** Tally by label: neither yes nor no in 自動更新. Taken as blank: the 満了日 ends the contract. */
  'unknown-auto-renew': 'warning',
  /** 状態 says that it is over, but the end (values.end) lies ahead: runs up to it. */
  'ended-before-end': 'warning',
  /** 状態 says that it runs, but it has ended (values.end): ended. */
  'running-after-end': 'warning',
  /** 状態 says 休止, and nothing when it ended: runs on. */
  'paused-contract': 'warning',
  /** Tally by label: a 状態 not in the dictionary. The days alone count. */
  'unknown-state': 'warning',
  /** Tally by text: a 契約期間 that is neither a span nor a length. Taken as blank. */
  'unreadable-term': 'warning',
  /** Tally: the end of the 契約期間 stands in for a blank 満了日. */
  'end-from-term': 'info',
  /** 状態 says that it is over, only a length of the 契約期間 tells when (values.end). Taken as ended then. */
  'ended-with-term': 'warning',
  /** A length of the 契約期間 was over on values.end, and nothing says whether it was renewed: runs on. */
  'term-over': 'warning',
  /** Tally: 利用開始日 is blank or missing, the beginning of the 契約期間 was taken. */
  'start-from-term': 'info',
  /** Tally: the cycle cell says other than a monthly amount header (月額, MRR). The cell is followed. */
  'cycle-against-header': 'warning',
  /** The amount header says 年額, but there is no cycle column: read as 一括, as defined. */
  'yearly-header-without-cycle': 'warning',
  /** Tally by text: a 訪問間隔 that is no number of days. Taken as blank. */
  'unreadable-interval': 'warning',
  /** Tally by text: a 段階 that is none of the stages. Taken as blank: the stage is by the record. */
  'unknown-stage': 'warning',
  /** Tally by text: a 上長の優先度 that is no word we know. Shown as it stands; it changes no order. */
  'unknown-priority': 'warning',
  /** Tally by text: a day that comes back every year (誕生日, 決算月) that is neither a date nor a month. Taken as blank. */
  'unreadable-event': 'warning',
  /** Tally by text: a 1日の訪問件数 that is no whole number from 0 to 50. Taken as blank: the setting counts. */
  'unreadable-capacity': 'warning',
  /** Tally: no area is typed, the 市区町村 of the address was taken. */
  'area-from-address': 'info',
  /** Tally by text: a 方向 that is neither 発信 nor 着信. Taken as blank. */
  'unknown-direction': 'info',
  /** Tally by text: a 通話時間 that is no length of time. Taken as blank. */
  'unreadable-seconds': 'warning',
  /** Tally: a call that repeats another one in its number (通話ID) or in moment and telephone number: counted once. */
  'repeated-call': 'info',
  /** A contract without amount: counts with 0 yen. */
  'blank-amount': 'warning',
  /** A contract of a negative amount: it reduces revenue. */
  'negative-contract': 'warning',
  /** Tally by text: 約50,000円, taken as 50,000. */
  'approximate-amount': 'warning',
  /** Tally by text: 50.000 yen, read as 50. */
  'point-in-amount': 'warning',
  /** Tally by text: the amount's own cell says how often it falls due (values.cycle), and nothing else does. */
  'cycle-in-amount': 'info',
  /** Tally: a cell says 税込 in a column that does not. Read as it stands. */
  'tax-included-cell': 'warning',
  /** Tally: no rep. Kept as 未割当. */
  'blank-rep': 'info',
  /** Tally by text: -, 未定, 不明 … where the rep should stand. Kept as 未割当. */
  'placeholder-rep': 'warning',
  /** Tally by column: an error value (#N/A …) or a checkbox in an optional column; read as blank. */
  'error-cell': 'warning',
  /** 〃 or 同上 with nothing above it; read as blank. */
  'ditto-without-above': 'warning',
  /** Tally: 利用開始日 is blank, 契約日 was taken as the start. */
  'start-from-contract-day': 'warning',
  /** Tally: a telephone number that no customer has. The call is counted without a customer. */
  'unknown-phone': 'info',
  /** Tally: a call with neither a customer nor a number (非通知, blank). Counted for the rep, linked to no customer. */
  'call-without-number': 'info',
  /** Tally: a telephone number of several customers. The call is counted without a customer. */
  'shared-phone': 'warning',
  /** Tally by name: several customer numbers have this name, the row has none. Kept as a customer of its own. */
  'name-with-several-numbers': 'warning',
  /** Tally by number: a customer number that is one with another, since a person answered that their names are. */
  'numbers-united': 'info',
  /** The customer already stands in row values.firstRow of the customers table; blanks there are filled from here. */
  'customer-listed-twice': 'warning',
  /** Once a sheet: the settings name it, but required columns are missing (values.fields, joined by 、): its values.count rows are left out. */
  'sheet-not-read': 'error',
  /**
   * Once a table that stands in a sheet beside the one that is read: its header (values.headers, joined by 、) lacks columns
   * of it (values.fields, joined by 、). Its values.count rows are left out.
   */
  'other-table-not-read': 'error',
  /** The settings name a header (`read`) for an optional column (values.field) that no sheet of the table has: not read. */
  'pinned-column-not-found': 'warning',
  /** The rep (`read`) stands in sheets of several teams (values.teams, joined by 、) and in no row of the reps table: in no team. */
  'rep-in-several-teams': 'warning',
  /** Other sheets would fit this table too: values.sheets (names joined by 、) of values.count. */
  'other-sheets-fit': 'warning',
  /** A second column has the same header (values.otherColumn, 1-based): the first is read. */
  'duplicate-header': 'warning',
  /** Once a table: rows passed over: values.blank, values.totals, values.repeatedHeaders, values.duplicates, values.notes. */
  'rows-passed-over': 'info',

  // From here on: what the checks over all tables find (`checks*.ts`). The row is used as it stands.

  /** A contract that runs while another one of the customer for the same product does: values.otherRow, otherSheet, start, end. */
  'overlapping-contracts': 'warning',
  /** The same where no product is named, so that two contracts may well be meant. */
  'contracts-side-by-side': 'info',
  /** Delivery or renewal visits (tally by customer) or follow-ups (one tally) before the customer's first contract (values.start). */
  'visit-before-contract': 'info',
  /** Tally by customer: delivery or renewal visits to a customer who has neither a contract nor a sale. */
  'visit-without-contract': 'info',
  /** A customer under contract (since values.start) whom nobody visited in the year up to values.until. */
  'never-visited': 'info',
  /** A result, a call or a sale dated after values.today. Counts from that day on. */
  'future-day': 'warning',
  /** A day before 1990 or more than ten years ahead. */
  'implausible-day': 'warning',
  /** 次回予定日 is before the visit (values.day). */
  'next-before-visit': 'warning',
  /** An amount at least a hundred times, or at most a hundredth of, the median of its like: values.amount, median, count. */
  'amount-out-of-line': 'warning',
  /** Business days on which nobody wrote a line: values.from, until, days; values.team where it is one team's. */
  'log-gap': 'warning',
  /** The same of a rep who usually writes, on days on which others did: values.rep too. */
  'rep-log-gap': 'info',
  /** Tally by name: a customer that the customers table does not have. */
  'unlisted-customer': 'info',
  /** Tally by table and name: the cell names values.reps reps; they count as one rep of that name. */
  'several-reps': 'warning',
  /** Tally by table and name: the cell names several customers; they count as one customer of that name. */
  'several-customers': 'warning',
  /** Tally by name: a rep who is in no team of the reps table. */
  'rep-without-team': 'info',
  /** The list of public holidays covers values.from to values.until only; values.day needs one. */
  'holidays-end': 'warning',
  /** A row of the targets sheet that was not understood. */
  'unread-target': 'warning',
  /** A name in the settings sheet that means nothing. */
  'unused-setting': 'warning',
  /** A KPI, or a 段階, that ノウハウ names and that there is not. The tip is kept without it. */
  'unknown-tip-kpi': 'warning',
  'unknown-tip-stage': 'warning',
} as const;

export type FindingCode = keyof typeof FINDING_CODES;
export type Severity = 'error' | 'warning' | 'info';

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly table: TableKind | 'settings' | 'targets' | 'tips';
  /** '' when it concerns no sheet. */
  readonly sheetName: string;
  /** 1-based; of a tally the first row it stands in; of a sheet the header row; 0 when it concerns no row. */
  readonly row: number;
  /** Header text as it stands in the sheet. */
  readonly column?: string;
  /** What was read, at most 60 characters. */
  readonly read?: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** What a finding says beside its code and its row. */
export interface Details {
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
