/**
 * The contracts table (契約). A row needs a customer, a start and an amount that is blank or readable. Its end is the
 * earliest of 解約日, 終了日 and, unless 自動更新 says yes, 満了日.
 */
import { formatIsoDay, NO_DAY, type Day } from '../core/days';
import { CYCLES, END_KINDS, RENEWALS, type Contracts } from '../core/tables';
import {
  customerReader,
  dayAt,
  dayColumn,
  isDateProblem,
  nameReader,
  repReader,
  reportDay,
  reportLabel,
  REQUIRED_DAY,
  type ReadContext,
} from './context';
import { cellAt, mapColumn } from './column';
import { readAmountHeader } from './headers';
import { joinParts } from './join-parts';
import { BLANK_LABEL, labelKey, labelReader } from './labels';
import { MONEY_BLANK, MONEY_TAX_INCLUDED, MONEY_UNREADABLE, readMoneyColumn } from './money';
import { printOf, RepeatFinder, reportRepeat } from './repeats';
import type { TableSheet } from './table-sheet';
import { cellText } from './text';

export const CONTRACT_KEYS = ['customer', 'start', 'contractDay'];

const END_FIELDS = ['cancel', 'end', 'expiry'] as const;
/** What people write into an end column when there is no end. */
const NO_END = new Set(
  [
    '-',
    '―',
    'ー',
    '—',
    'なし',
    '無し',
    '無',
    '未定',
    '無期限',
    '期限なし',
    '継続',
    '継続中',
    '契約中',
    '利用中',
    '自動更新',
    'none',
    'n/a',
    'na',
    'ongoing',
    'active',
    'open',
    'tbd',
  ].map(labelKey),
);
const MONTHLY = CYCLES.indexOf('monthly');
const ONCE = CYCLES.indexOf('once');
const [UNKNOWN_RENEWAL, NOT_RENEWED, AUTO_RENEWED] = [
  RENEWALS.indexOf('unknown'),
  RENEWALS.indexOf('no'),
  RENEWALS.indexOf('yes'),
];

/** How a contract ends, as {@link Contracts} has it. */
interface Ending {
  readonly end: Day;
  readonly endKind: number;
  readonly expiry: Day;
  readonly renewal: number;
}

/** The contracts of all joined sheets. */
export function readContracts(sheets: readonly TableSheet[], context: ReadContext): Contracts {
  const repeats = new RepeatFinder();
  return joinParts(sheets.map((sheet) => readSheet(sheet, context, repeats)));
}

function readSheet(sheet: TableSheet, context: ReadContext, repeats: RepeatFinder): Omit<Contracts, 'part'> {
  const count = sheet.rows.length;
  const sheetCustomers = customerReader(sheet, context);
  const productOf = nameReader(sheet, 'product', context.products);
  const repOf = repReader(sheet, context);
  const startOf = startReader(sheet, context);
  const endOf = endReader(sheet, context);
  const amountOf = amountReader(sheet);
  const cycleOf = cycleReader(sheet, context);
  const row = new Int32Array(count);
  const customers = new Int32Array(count);
  const reps = new Int32Array(count);
  const products = new Int32Array(count);
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  const endKinds = new Uint8Array(count);
  const expiries = new Int32Array(count);
  const renewals = new Uint8Array(count);
  const amounts = new Float64Array(count);
  const cycles = new Uint8Array(count);
  // Where a row's values stand in the columns.
  const places = new Int32Array(count);
  repeats.begin(sheet, {
    print: (index) => {
      const at = places[index]!;
      return printOf(customers[at]!, products[at]!, starts[at]!, ends[at]!, amounts[at]!);
    },
    key: (index) => {
      const at = places[index]!;
      return `${customers[at]} ${products[at]} ${starts[at]} ${ends[at]} ${amounts[at]}`;
    },
    signature: () => '',
  });
  let used = 0;
  for (let index = 0; index < count; index++) {
    const hasCustomer = sheetCustomers.check(index);
    const start = startOf(index);
    const ending = endOf(index);
    const amount = amountOf(index);
    if (!hasCustomer || start === null || ending === null || amount === null) continue;
    const { end, endKind, expiry, renewal } = ending;
    if (end !== NO_DAY && end < start) {
      const values = { start: formatIsoDay(start), end: formatIsoDay(end) };
      sheet.findings.add('end-before-start', sheet.rowNumber(index), { values });
      continue;
    }
    places[index] = used;
    customers[used] = sheetCustomers.idOf(index);
    products[used] = productOf(index);
    starts[used] = start;
    ends[used] = end;
    endKinds[used] = endKind;
    expiries[used] = expiry;
    renewals[used] = renewal;
    amounts[used] = amount;
    const repeat = repeats.find(index);
    if (repeat) reportRepeat(sheet, index, repeat, 'repeated-row-kept');
    if (repeat?.by === 'number') {
      sheet.duplicates++;
      continue;
    }
    row[used] = sheet.rowNumber(index);
    reps[used] = repOf(index);
    cycles[used] = cycleOf(index);
    used++;
  }
  sheet.used = used;
  return {
    length: used,
    row: row.subarray(0, used),
    customer: customers.subarray(0, used),
    rep: reps.subarray(0, used),
    product: products.subarray(0, used),
    start: starts.subarray(0, used),
    end: ends.subarray(0, used),
    endKind: endKinds.subarray(0, used),
    expiry: expiries.subarray(0, used),
    renewal: renewals.subarray(0, used),
    amount: amounts.subarray(0, used),
    cycle: cycles.subarray(0, used),
  };
}

/** 利用開始日; where that is blank and there is a 契約日, that (reported). Null: no start, reported. */
function startReader(sheet: TableSheet, context: ReadContext): (index: number) => Day | null {
  const main = sheet.has('start') ? 'start' : 'contractDay';
  const days = dayColumn(sheet, main, context);
  const fallback = main === 'start' && sheet.has('contractDay') ? dayColumn(sheet, 'contractDay', context) : null;
  return (index) => {
    const canFallBack = fallback !== null && dayAt(days, index) === NO_DAY && !isDateProblem(days, index);
    if (!canFallBack) return reportDay(sheet, main, days, index, REQUIRED_DAY) ? dayAt(days, index) : null;
    if (!reportDay(sheet, 'contractDay', fallback, index, REQUIRED_DAY)) return null;
    sheet.findings.tally('start-from-contract-day', sheet.rowNumber(index), { column: sheet.header('start') });
    return dayAt(fallback, index);
  };
}

/** The last day of service, and why. Null: an end that cannot be read; the row must not run on for ever. */
function endReader(sheet: TableSheet, context: ReadContext): (index: number) => Ending | null {
  const renewalOf = labelReader(sheet.column('autoRenew'), 'autoRenew', context.labels);
  const columns = END_FIELDS.filter((field) => sheet.has(field)).map((field) => ({
    field,
    shift: field === 'cancel' && context.options.cancelDayMeaning === 'firstDayOff' ? -1 : 0,
    days: dayColumn(sheet, field, context, mapColumn(sheet.column(field), endCell)),
  }));
  const hasRenewal = sheet.has('autoRenew');
  return (index) => {
    const renewal = hasRenewal ? renewalOf(index) : BLANK_LABEL;
    if (hasRenewal && renewal < 0 && renewal !== BLANK_LABEL)
      reportLabel(sheet, 'autoRenew', index, 'unknown-auto-renew');
    let end = NO_DAY;
    let endKind: (typeof END_KINDS)[number] = 'none';
    let expiry = NO_DAY;
    let readable = true;
    for (const { field, shift, days } of columns) {
      if (field === 'expiry') {
        expiry = dayAt(days, index);
        if (renewal === 1) continue;
      }
      if (!reportDay(sheet, field, days, index)) {
        if (isDateProblem(days, index)) readable = false;
        continue;
      }
      const day = dayAt(days, index) + shift;
      if (end === NO_DAY || day < end) [end, endKind] = [day, field];
    }
    if (!readable) return null;
    const renews = renewal < 0 ? UNKNOWN_RENEWAL : renewal === 1 ? AUTO_RENEWED : NOT_RENEWED;
    return { end, endKind: END_KINDS.indexOf(endKind), expiry, renewal: renews };
  };
}

function endCell(cell: unknown): unknown {
  if (cell === false) return '';
  return typeof cell === 'string' && cell.length <= 20 && NO_END.has(labelKey(cell)) ? '' : cell;
}

/** Yen; blank = 0 (reported). Null: not an amount, reported. */
function amountReader(sheet: TableSheet): (index: number) => number | null {
  const header = sheet.header('amount');
  const cells = sheet.column('amount');
  const { scale, isScaledByTitle, taxIncluded } = readAmountHeader(header, sheet.title());
  const money = readMoneyColumn(cells, scale);
  if (isScaledByTitle)
    sheet.findings.add('unit-of-title', sheet.found.header.row + 1, { column: header, values: { factor: scale } });
  if (money.decimalComma) sheet.findings.add('decimal-comma', sheet.found.header.row + 1, { column: header });
  return (index) => {
    const state = money.states[index];
    const row = sheet.rowNumber(index);
    if (state === MONEY_UNREADABLE) {
      sheet.findings.add('unreadable-amount', row, { column: header, read: cellText(cellAt(cells, index)) });
      return null;
    }
    if (state === MONEY_BLANK) sheet.findings.add('blank-amount', row, { column: header });
    if (state === MONEY_TAX_INCLUDED && !taxIncluded)
      sheet.findings.tally('tax-included-cell', row, { column: header });
    return money.yen[index] ?? 0;
  };
}

/** The cell's label; blank, unknown or no column: monthly if the amount's header says so, otherwise once. */
function cycleReader(sheet: TableSheet, context: ReadContext): (index: number) => number {
  const amount = readAmountHeader(sheet.header('amount'));
  const blank = amount.monthly ? MONTHLY : ONCE;
  if (!sheet.has('cycle')) {
    if (amount.yearly) {
      const header = sheet.found.header.row + 1;
      sheet.findings.add('yearly-header-without-cycle', header, { column: sheet.header('amount') });
    }
    return () => blank;
  }
  const cycleOf = labelReader(sheet.column('cycle'), 'cycle', context.labels);
  return (index) => {
    const cycle = cycleOf(index);
    if (cycle >= 0) {
      if (amount.monthly && cycle !== MONTHLY) {
        const details = { column: sheet.header('cycle'), read: cellText(sheet.cell('cycle', index)) };
        sheet.findings.tally('cycle-against-header', sheet.rowNumber(index), details);
      }
      return cycle;
    }
    if (cycle !== BLANK_LABEL && sheet.cell('cycle', index) !== false)
      reportLabel(sheet, 'cycle', index, 'unknown-cycle');
    return blank;
  };
}
