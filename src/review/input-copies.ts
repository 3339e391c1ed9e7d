/**
 * What a month was computed from, kept as short stand-ins: one of five characters (30 bits) for each row of the tables. By
 * them a row that was added or changed since can be named, and one that is gone can be counted.
 */
import { digest } from '../core/digest';
import { type Day, formatIsoDay, NO_DAY } from '../core/days';
import { type MonthIndex, monthEnd, monthStart } from '../core/periods';
import type { Settings } from '../core/settings';
import { CYCLES, KINDS, OUTCOMES, PURPOSES, REACTIONS, type Tables } from '../core/tables';
import type { Intake } from '../intake/types';

export const COPIED_TABLES = ['visits', 'contracts', 'sales', 'calls'] as const;
export type CopiedTable = (typeof COPIED_TABLES)[number];
/** Beside the tables: what the settings were. */
export const COPIED_SETTINGS = 'settings';

const LENGTH = 5;

/** Rows of one sheet that are not as they were when the month was closed; 1-based. */
export interface ChangedRows {
  readonly table: CopiedTable;
  readonly sheetName: string;
  readonly rows: readonly number[];
}

export interface InputChanges {
  /** Rows that are new or were changed. */
  readonly changed: readonly ChangedRows[];
  /** Rows that are no longer there as they were: changed ones count here too, in their old form. */
  readonly gone: number;
  /** A setting that figures rest on has another value. */
  readonly areSettingsChanged: boolean;
}

/** Texts by table, and of the settings. A table that the workbook lacks has none. Equal rows are kept as often as they stand. */
export function inputCopies(tables: Tables, settings: Settings, month: MonthIndex): Map<string, string> {
  const copies = new Map([[COPIED_SETTINGS, settingsCopy(settings)]]);
  for (const table of COPIED_TABLES) {
    const rows = rowsOf(table, tables, settings, month);
    // In one order whatever the sheet's: sorting it changes nothing.
    if (rows.length > 0)
      copies.set(
        table,
        rows
          .map(({ copy }) => copy)
          .sort()
          .join(''),
      );
  }
  return copies;
}

/** A copy in parts that fit into cells (50,000 characters at most). */
export function copyParts(copy: string): string[] {
  const parts: string[] = [];
  const most = 9_000 * LENGTH;
  for (let at = 0; at < copy.length; at += most) parts.push(copy.slice(at, at + most));
  return parts;
}

/** @param kept as it was read from a closing */
export function inputChanges(
  kept: ReadonlyMap<string, string>,
  month: MonthIndex,
  present: { readonly tables: Tables; readonly settings: Settings; readonly sources: Intake['sources'] },
): InputChanges {
  const changed: ChangedRows[] = [];
  let gone = 0;
  for (const table of COPIED_TABLES) {
    const left = countsOf(kept.get(table) ?? '');
    const bySheet = new Map<string, number[]>();
    for (const { copy, row, part } of rowsOf(table, present.tables, present.settings, month)) {
      const count = left.get(copy) ?? 0;
      if (count > 0) left.set(copy, count - 1);
      else {
        const sheetName = present.sources[table]?.parts[part]?.sheetName ?? '';
        bySheet.set(sheetName, [...(bySheet.get(sheetName) ?? []), row]);
      }
    }
    for (const [sheetName, rows] of bySheet) changed.push({ table, sheetName, rows: rows.sort((a, b) => a - b) });
    for (const count of left.values()) gone += count;
  }
  return { changed, gone, areSettingsChanged: kept.get(COPIED_SETTINGS) !== settingsCopy(present.settings) };
}

function countsOf(copy: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at < copy.length; at += LENGTH) {
    const one = copy.slice(at, at + LENGTH);
    counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return counts;
}

/** Those that change what is computed of a month that is over; goals and the as-of day do not. */
const settingsCopy = (settings: Settings): string =>
  digest(
    JSON.stringify([
      settings.closingDay,
      settings.revenueBasis,
      settings.yearlyRecognition,
      settings.cancelDayMeaning,
      settings.graceDays,
      settings.dormancyDays,
      settings.recordStart,
      settings.callsAreActivities,
    ]),
  );

interface CopiedRow {
  readonly copy: string;
  readonly row: number;
  readonly part: number;
}

/**
 * Activities, sales and calls of the month; contracts that had begun by its end, as they were seen then: an end that lies
 * behind the month is none yet.
 */
function rowsOf(table: CopiedTable, tables: Tables, { closingDay }: Settings, month: MonthIndex): CopiedRow[] {
  const [from, to] = [monthStart(month, closingDay), monthEnd(month, closingDay)];
  const rep = (index: number): string => tables.reps[index] ?? '';
  const customer = (index: number): string => tables.customers[index] ?? '';
  const day = (value: Day): string => (value === NO_DAY ? '' : formatIsoDay(value));
  const within = (value: Day): boolean => from <= value && value <= to;
  const pick = (
    rows: { readonly length: number; readonly row: Int32Array; readonly part: Uint16Array } | null,
    isOfMonth: (i: number) => boolean,
    cells: (i: number) => readonly (string | number)[],
  ): CopiedRow[] => {
    const picked: CopiedRow[] = [];
    for (let i = 0; i < (rows?.length ?? 0); i++)
      if (isOfMonth(i))
        picked.push({
          copy: digest(JSON.stringify(cells(i))).slice(0, LENGTH),
          row: rows!.row[i]!,
          part: rows!.part[i]!,
        });
    return picked;
  };
  const { visits, contracts, sales, calls } = tables;
  switch (table) {
    case 'visits':
      return pick(
        visits,
        (i) => within(visits!.day[i]!),
        (i) => [
          day(visits!.day[i]!),
          rep(visits!.rep[i]!),
          customer(visits!.customer[i]!),
          KINDS[visits!.kind[i]!]!,
          PURPOSES[visits!.purpose[i]!]!,
          OUTCOMES[visits!.outcome[i]!]!,
          REACTIONS[visits!.reaction[i]!]!,
        ],
      );
    case 'contracts':
      return pick(
        contracts,
        (i) => contracts!.start[i]! <= to,
        (i) => [
          day(contracts!.start[i]!),
          contracts!.end[i]! > to ? '' : day(contracts!.end[i]!),
          customer(contracts!.customer[i]!),
          rep(contracts!.rep[i]!),
          tables.products[contracts!.product[i]!] ?? '',
          contracts!.amount[i]!,
          CYCLES[contracts!.cycle[i]!]!,
        ],
      );
    case 'sales':
      return pick(
        sales,
        (i) => within(sales!.day[i]!),
        (i) => [day(sales!.day[i]!), customer(sales!.customer[i]!), rep(sales!.rep[i]!), sales!.amount[i]!],
      );
    case 'calls':
      return pick(
        calls,
        (i) => within(calls!.day[i]!),
        (i) => [day(calls!.day[i]!), customer(calls!.customer[i]!), rep(calls!.rep[i]!), OUTCOMES[calls!.outcome[i]!]!],
      );
  }
}
