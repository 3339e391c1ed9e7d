/**
 * The contracts table (契約). A row needs a customer, a start and an amount that is blank or readable. Its end is the
 * earliest of 解約日, 終了日 and, unless 自動更新 says yes, 満了日. A 契約期間 stands in for a blank 満了日 or start.
 */
import { formatIsoDay, NO_DAY, type Day } from '../core/days';
import { END_KINDS, RENEWALS, type Contracts } from '../core/tables';
import {
  customerReader,
  dayAt,
  dayColumn,
  isDateProblem,
  nameReader,
  repReader,
  reportDay,
  reportLabel,
  type ReadContext,
} from './context';
import { mapColumn } from './column';
import { amountReader, CycleReader } from './contract-amounts';
import { agreesWithState, stateReader } from './contract-states';
import { expiryByTerm, termReader, type ContractTerm } from './contract-terms';
import { joinParts } from './join-parts';
import { AUTO_RENEW, BLANK_LABEL, labelKey, labelReader } from './labels';
import { reportNote } from './note-rows';
import { printOf, RepeatFinder, reportRepeat } from './repeats';
import type { TableSheet } from './table-sheet';
import { cellText } from './text';

export const CONTRACT_KEYS = ['customer', 'start', 'contractDay', 'term'];

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
    '期間の定めなし',
    '期限の定めなし',
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
    'open-ended',
    'tbd',
  ].map(labelKey),
);
/** What people write where there is no 解約理由. */
const NO_REASON = new Set(['-', '―', 'ー', '—', 'なし', '無し', '無', 'none', 'n/a', 'na'].map(labelKey));
/** What they write when there is one, but not when. */
const ENDED = new Set(
  [
    '解約',
    '解約済',
    '解約済み',
    '終了',
    '終了済',
    '終了済み',
    '契約終了',
    '満了',
    'ended',
    'cancelled',
    'canceled',
    'closed',
  ].map(labelKey),
);
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
  const reasonOf = context.reasons.reader(mapColumn(sheet.column('reason'), reasonCell));
  const repOf = repReader(sheet, context);
  const termOf = termReader(sheet, endCell);
  const startOf = startReader(sheet, context, termOf);
  const endOf = endReader(sheet, context, termOf);
  const cycles = new CycleReader(sheet, context);
  const amountOf = amountReader(sheet, cycles);
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
  const cycleOfRow = new Uint8Array(count);
  const reasons = new Int32Array(count);
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
    span: (index) => {
      const at = places[index]!;
      return [starts[at]!, ends[at] === NO_DAY ? Infinity : ends[at]!];
    },
    signature: () => '',
  });
  let used = 0;
  for (let index = 0; index < count; index++) {
    if (reportNote(sheet, index)) continue;
    const hasCustomer = sheetCustomers.check(index);
    const start = startOf(index);
    const ending = endOf(index, start);
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
    cycleOfRow[used] = cycles.of(index);
    reasons[used] = reasonOf(index);
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
    cycle: cycleOfRow.subarray(0, used),
    reason: reasons.subarray(0, used),
  };
}

type TermOf = (index: number) => ContractTerm;

/** 利用開始日; where that is blank the beginning of the 契約期間, else the 契約日 (reported). Null: no start, reported. */
function startReader(sheet: TableSheet, context: ReadContext, termOf: TermOf): (index: number) => Day | null {
  const [starts, signed] = ['start', 'contractDay'].map((field) =>
    sheet.has(field) ? dayColumn(sheet, field, context) : null,
  );
  const first = ['start', 'contractDay', 'term'].find((field) => sheet.has(field)) ?? 'start';
  return (index) => {
    if (starts && (dayAt(starts, index) !== NO_DAY || isDateProblem(starts, index)))
      return reportDay(sheet, 'start', starts, index) ? dayAt(starts, index) : null;
    const { from } = termOf(index);
    if (from !== NO_DAY) {
      sheet.findings.tally('start-from-term', sheet.rowNumber(index), { column: sheet.header('term') });
      return from;
    }
    if (!signed || (dayAt(signed, index) === NO_DAY && !isDateProblem(signed, index))) {
      sheet.findings.add('missing-date', sheet.rowNumber(index), {
        column: sheet.header(signed ? 'contractDay' : first),
      });
      return null;
    }
    if (!reportDay(sheet, 'contractDay', signed, index)) return null;
    if (starts)
      sheet.findings.tally('start-from-contract-day', sheet.rowNumber(index), { column: sheet.header('start') });
    return dayAt(signed, index);
  };
}

/** The last day of service, and why. Null: an end that cannot be read; the row must not run on for ever. */
function endReader(
  sheet: TableSheet,
  context: ReadContext,
  termOf: TermOf,
): (index: number, start: Day | null) => Ending | null {
  const stateOf = stateReader(sheet, context);
  const renewalOf = labelReader(sheet.column('autoRenew'), 'autoRenew', context.labels);
  const columns = END_FIELDS.filter((field) => sheet.has(field)).map((field) => ({
    field,
    shift: field === 'cancel' && context.options.cancelDayMeaning === 'firstDayOff' ? -1 : 0,
    days: dayColumn(sheet, field, context, mapColumn(sheet.column(field), endCell)),
  }));
  const hasRenewal = sheet.has('autoRenew');
  return (index, start) => {
    const term = termOf(index);
    let renewal = hasRenewal ? renewalOf(index) : BLANK_LABEL;
    if (hasRenewal && renewal < 0 && renewal !== BLANK_LABEL)
      reportLabel(sheet, 'autoRenew', index, 'unknown-auto-renew');
    if (renewal < 0 && term.renews !== null) renewal = term.renews ? AUTO_RENEW.yes : AUTO_RENEW.no;
    let end = NO_DAY;
    let endKind: (typeof END_KINDS)[number] = 'none';
    let expiry = NO_DAY;
    let readable = true;
    for (const { field, shift, days } of columns) {
      if (field === 'expiry') {
        expiry = dayAt(days, index);
        if (renewal === AUTO_RENEW.yes) continue;
      }
      if (isDateProblem(days, index) && isEnded(sheet.cell(field, index))) {
        const details = { column: sheet.header(field), read: cellText(sheet.cell(field, index)) };
        sheet.findings.add('end-without-day', sheet.rowNumber(index), details);
        readable = false;
        continue;
      }
      if (!reportDay(sheet, field, days, index)) {
        if (isDateProblem(days, index)) readable = false;
        continue;
      }
      const day = dayAt(days, index) + shift;
      if (end === NO_DAY || day < end) [end, endKind] = [day, field];
    }
    if (!readable) return null;
    const state = stateOf(index);
    if (expiry === NO_DAY && start !== null) {
      expiry = expiryByTerm(sheet, index, { term, start, end, renewal, state }, context.options.asOf);
      if (expiry !== NO_DAY && renewal !== AUTO_RENEW.yes && (end === NO_DAY || expiry < end))
        [end, endKind] = [expiry, 'expiry'];
    }
    if (!agreesWithState(sheet, index, state, end, context.options.asOf)) return null;
    const renews = renewal < 0 ? UNKNOWN_RENEWAL : renewal === AUTO_RENEW.yes ? AUTO_RENEWED : NOT_RENEWED;
    return { end, endKind: END_KINDS.indexOf(endKind), expiry, renewal: renews };
  };
}

const isEnded = (cell: unknown): boolean => typeof cell === 'string' && cell.length <= 20 && ENDED.has(labelKey(cell));

function endCell(cell: unknown): unknown {
  if (cell === false) return '';
  return typeof cell === 'string' && cell.length <= 20 && NO_END.has(labelKey(cell)) ? '' : cell;
}

const reasonCell = (cell: unknown): unknown =>
  typeof cell === 'string' && cell.length <= 20 && NO_REASON.has(labelKey(cell)) ? '' : cell;
