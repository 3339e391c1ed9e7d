/** The visits table (訪問). A row needs a readable day and a customer; everything else may be blank. */
import { formatIsoDay } from '../core/days';
import { KINDS, NO_NAME, type Visits } from '../core/tables';
import { repeatKey } from './answers';
import {
  customerReader,
  dayAt,
  dayColumn,
  labelClasses,
  repReader,
  reportDay,
  OPTIONAL_DAY,
  REQUIRED_DAY,
  type ReadContext,
} from './context';
import { clockOfCell } from './clock';
import { nameOfCell } from './interner';
import { joinParts } from './join-parts';
import { reportNote } from './note-rows';
import { printOf, RepeatFinder, reportRepeat } from './repeats';
import type { TableSheet } from './table-sheet';

export const VISIT_KEYS = ['customer', 'day'];

/** The visits of all joined sheets. */
export function readVisits(sheets: readonly TableSheet[], context: ReadContext): Visits {
  const repeats = new RepeatFinder();
  const isGenuine = genuineTest(context);
  return joinParts(sheets.map((sheet) => readSheet(sheet, context, repeats, isGenuine)));
}

function readSheet(
  sheet: TableSheet,
  context: ReadContext,
  repeats: RepeatFinder,
  genuine: GenuineTest,
): Omit<Visits, 'part'> {
  const count = sheet.rows.length;
  const days = dayColumn(sheet, 'day', context);
  const nextDays = dayColumn(sheet, 'nextDay', context, sheet.column('nextDay'), days.days);
  const hasNext = sheet.has('nextDay');
  const customers = customerReader(sheet, context);
  const repOf = repReader(sheet, context);
  const kindOf = labelClasses(sheet, 'kind', context, KINDS[0]);
  const purposeOf = labelClasses(sheet, 'purpose', context, 'none');
  const outcomeOf = labelClasses(sheet, 'outcome', context, 'none');
  const reactionOf = labelClasses(sheet, 'reaction', context, 'none');
  const columns = {
    row: new Int32Array(count),
    day: new Int32Array(count),
    rep: new Int32Array(count),
    customer: new Int32Array(count),
    kind: new Uint8Array(count),
    purpose: new Uint8Array(count),
    outcome: new Uint8Array(count),
    reaction: new Uint8Array(count),
    nextDay: new Int32Array(count),
  };
  const repOfRow = new Int32Array(count).fill(NO_NAME);
  const customerOfRow = new Int32Array(count).fill(NO_NAME);
  // Days and names as read, not as typed: 2024/4/1 and 令和6年4月1日 are the same entry. Clock times still tell two apart.
  repeats.begin(sheet, {
    print: (index) => printOf(dayAt(days, index), customerOfRow[index]!, repOfRow[index]!),
    group: (index) => dayAt(days, index),
    key: (index) => `${dayAt(days, index)} ${customerOfRow[index]} ${repOfRow[index]}`,
    signature: (index) =>
      sheet.signature(
        index,
        new Map([
          ['number', ''],
          [
            'day',
            `${dayAt(days, index)} ${clockOfCell(sheet.cell('day', index), dayAt(days, index), context.options)}`,
          ],
          ['rep', String(repOfRow[index])],
          ['customer', String(customerOfRow[index])],
          ['customerNumber', ''],
          ...(hasNext && nextDays.states[index] === 0 ? [['nextDay', String(dayAt(nextDays, index))] as const] : []),
        ]),
      ),
  });
  let used = 0;
  for (let index = 0; index < count; index++) {
    if (reportNote(sheet, index)) continue;
    const hasDay = reportDay(sheet, 'day', days, index, REQUIRED_DAY);
    const hasCustomer = customers.check(index);
    if (!hasDay || !hasCustomer) continue;
    const day = dayAt(days, index);
    const customer = customers.idOf(index);
    const rep = repOf(index);
    repOfRow[index] = rep;
    customerOfRow[index] = customer;
    const repeat = repeats.find(index);
    if (repeat) {
      const { key, isGenuine } = genuine(sheet, index, day);
      if (repeat.by === 'number' || !isGenuine) {
        sheet.duplicates++;
        reportRepeat(sheet, index, repeat, 'repeated-visit', repeat.by === 'row' ? { key } : {});
        continue;
      }
    }
    if (hasNext) reportDay(sheet, 'nextDay', nextDays, index, OPTIONAL_DAY);
    columns.row[used] = sheet.rowNumber(index);
    columns.day[used] = day;
    columns.rep[used] = rep;
    columns.customer[used] = customer;
    columns.kind[used] = kindOf(index);
    columns.purpose[used] = purposeOf(index);
    columns.outcome[used] = outcomeOf(index);
    columns.reaction[used] = reactionOf(index);
    columns.nextDay[used] = dayAt(nextDays, index);
    used++;
  }
  sheet.used = used;
  return {
    length: used,
    row: columns.row.subarray(0, used),
    day: columns.day.subarray(0, used),
    rep: columns.rep.subarray(0, used),
    customer: columns.customer.subarray(0, used),
    kind: columns.kind.subarray(0, used),
    purpose: columns.purpose.subarray(0, used),
    outcome: columns.outcome.subarray(0, used),
    reaction: columns.reaction.subarray(0, used),
    nextDay: columns.nextDay.subarray(0, used),
  };
}

type GenuineTest = (
  sheet: TableSheet,
  index: number,
  day: number,
) => { readonly key: string; readonly isGenuine: boolean };

/** Whether a person said of a visit that looks repeated that it is one of its own, by the key it is asked under. */
function genuineTest({ options }: ReadContext): GenuineTest {
  const times = new Map<string, number>();
  return (sheet, index, day) => {
    const name = nameOfCell(sheet.cell('customer', index)) || nameOfCell(sheet.cell('customerNumber', index));
    const keyOf = (nth: number): string =>
      repeatKey(formatIsoDay(day), name, nameOfCell(sheet.cell('rep', index)), nth);
    const same = keyOf(0);
    const nth = (times.get(same) ?? 0) + 1;
    times.set(same, nth);
    const key = keyOf(nth);
    return { key, isGenuine: options.answers?.genuine.has(key) ?? false };
  };
}
