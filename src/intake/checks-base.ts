/** What the checks share: where a typed row stands in its sheet, and how a finding on it is made. */
import type { BusinessCalendar } from '../core/calendar';
import { formatIsoDay, type Day } from '../core/days';
import type { Facts } from '../core/facts';
import { isDitto } from './dittos';
import { FINDING_CODES, type Finding, type FindingCode, type Severity } from './findings';
import { shortText } from './text';
import type { Intake, TableKind } from './types';

export interface CheckInput {
  readonly intake: Intake;
  readonly facts: Facts;
  readonly calendar: BusinessCalendar;
  readonly today: Day;
  /** Rows of the targets sheet that were not understood, and its name. */
  readonly unreadTargets: readonly number[];
  readonly targetsSheet: string;
  /** Names in the settings sheet that mean nothing, and its name ('' where there is none). */
  readonly unusedSettings: readonly string[];
  readonly settingsSheet: string;
}

/** A row of a typed table; `fields`: the column meant, or the first of several that its sheet has. */
export interface RowPlace {
  readonly table: TableKind;
  readonly rows: { readonly row: Int32Array; readonly part: Uint16Array };
  readonly index: number;
  readonly fields: readonly string[];
}

interface Details {
  readonly severity?: Severity;
  readonly read?: string;
  readonly values?: Record<string, string | number>;
}

export class CheckList {
  readonly all: Finding[] = [];
  private readonly tallies = new Map<string, Record<string, string | number>>();

  constructor(private readonly intake: Intake) {}

  add(code: FindingCode, place: RowPlace, details: Details = {}): void {
    const part = this.intake.sources[place.table]?.parts[place.rows.part[place.index] ?? 0];
    const field = place.fields.find((name) => part?.headers[name] !== undefined);
    const column = field === undefined ? undefined : part?.headers[field];
    this.all.push({
      ...finding(code, place.table, part?.sheetName ?? '', place.rows.row[place.index] ?? 0, details),
      ...(column === undefined ? {} : { column }),
    });
  }

  /** A row's day as its cell has it (明治45年7月29日), so that it is found there; where that is no text, as an ISO day. */
  typedDay(day: Day, { table, rows, index, fields }: RowPlace): string {
    const part = this.intake.sources[table]?.parts[rows.part[index] ?? 0];
    const column = fields.map((field) => part?.columns[field]).find((place) => place !== undefined);
    const row = rows.row[index] ?? 0;
    const typed = column === undefined ? '' : this.intake.typedText(part!.sheetName, row, column);
    return typed === '' || isDitto(typed) ? formatIsoDay(day) : typed;
  }

  /** One finding for each `key`, at the first row: `count` in its values. */
  tally(code: FindingCode, key: string | number, place: RowPlace, details: Details = {}): void {
    const known = this.tallies.get(`${code} ${key}`);
    if (known) {
      known['count'] = Number(known['count']) + 1;
      return;
    }
    const values: Record<string, string | number> = { ...details.values, count: 1 };
    this.tallies.set(`${code} ${key}`, values);
    this.add(code, place, { ...details, values });
  }

  /** A finding that stands in no row of an input table. */
  addElsewhere(
    code: FindingCode,
    table: Finding['table'],
    sheetName: string,
    row: number,
    details: Details = {},
  ): void {
    this.all.push(finding(code, table, sheetName, row, details));
  }

  /** Sheet of a typed row. */
  sheetOf({ table, rows, index }: Pick<RowPlace, 'table' | 'rows' | 'index'>): string {
    return this.intake.sources[table]?.parts[rows.part[index] ?? 0]?.sheetName ?? '';
  }
}

function finding(
  code: FindingCode,
  table: Finding['table'],
  sheetName: string,
  row: number,
  { severity, read, values }: Details,
): Finding {
  return {
    code,
    severity: severity ?? FINDING_CODES[code],
    table,
    sheetName,
    row,
    ...(read === undefined ? {} : { read: shortText(read) }),
    ...(values === undefined ? {} : { values }),
  };
}
