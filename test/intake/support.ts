/** Helpers of the intake tests: grids in a few lines, days as ISO text. */
import { formatIsoDay, NO_DAY, parseIsoDay, type Day } from '../../src/core/days';
import { dayOf } from '../../src/core/days';
import {
  readTables,
  type Finding,
  type Intake,
  type IntakeOptions,
  type SheetGrid,
} from '../../src/intake/read-tables';

/** Dates of these tests are midnight UTC or later on the same UTC day. */
export const dayOfUtcDate = (date: Date): Day =>
  dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());

export const OPTIONS: IntakeOptions = {
  serialOfDate: (date) => date.getTime() / 86_400_000 + 25_569,
  dayOfDate: dayOfUtcDate,
  cancelDayMeaning: 'lastDay',
};

export const day = (iso: string): Day => parseIsoDay(iso) ?? NO_DAY;
export const iso = (value: Day): string => (value === NO_DAY ? '' : formatIsoDay(value));
export const isoAll = (values: ArrayLike<number>): string[] => Array.from(values, iso);

export const sheet = (name: string, ...cells: unknown[][]): SheetGrid => ({ name, cells });

export function intake(sheets: SheetGrid[], options: Partial<IntakeOptions> = {}): Intake {
  return readTables(sheets, { ...OPTIONS, ...options });
}

/** `code@row` of every finding. */
export const codes = (findings: readonly Finding[]): string[] => findings.map(({ code, row }) => `${code}@${row}`);
