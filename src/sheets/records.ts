/** Which records there are to compute from, and what to say where one is not. */
import { type ErrorCode, UserFacingError } from '../core/errors';
import type { RecordName } from '../core/facts';
import { effectiveBasis } from '../core/transactions';
import { quoted } from '../i18n/quoted';
import { columnName, requiredColumnNames } from '../intake/column-names';
import { tableName } from '../intake/pinned-sheets';
import type { TableKind } from '../intake/types';
import type { FigureSource } from './load';

type RecordsRead = Pick<FigureSource, 'intake' | 'settings' | 'language'>;

const RECORDS: readonly RecordName[] = ['visits', 'spells', 'transactions', 'calls'];
/** Nobody has made the table yet, or nobody has written into it. */
const NOT_THERE: readonly ErrorCode[] = ['missing-sheet', 'no-rows', 'no-customer-record'];

/**
 * Stops with one sentence where a record that figures need is not there at all. (A record that only starts later is no
 * error: such months have no value.)
 */
export function requireRecords(workbook: RecordsRead, needs: readonly RecordName[]): void {
  const lacking = needs.map((need) => lackOf(workbook, need)).find((error) => error !== null);
  if (lacking !== undefined) throw lacking;
}

/**
 * Stops where there is nothing at all to compute from; also where a table is there and cannot be read, since its KPIs would
 * look as if nothing had been done. Otherwise what is missing has no value, and the rest has.
 */
export function requireSomeRecord(workbook: RecordsRead): void {
  const lacking = RECORDS.flatMap((record) => lackOf(workbook, record) ?? []);
  const unread = lacking.find(({ code }) => !NOT_THERE.includes(code));
  if (unread !== undefined) throw unread;
  if (lacking.length === RECORDS.length) throw lacking[0]!;
}

/** The tables whose KPIs have no value in any month, since they are not there. */
export function missingTables(workbook: RecordsRead): readonly TableKind[] {
  const lacks = (record: RecordName): boolean => lackOf(workbook, record) !== null;
  const { tables } = workbook.intake;
  const basis = effectiveBasis(tables, workbook.settings);
  const money: readonly TableKind[] = lacks('spells')
    ? ['contracts', 'sales']
    : lacks('transactions') && basis !== 'both'
      ? [basis]
      : [];
  return [...(lacks('visits') ? (['visits'] as const) : []), ...money];
}

function lackOf(workbook: RecordsRead, record: RecordName): UserFacingError | null {
  const { tables } = workbook.intake;
  switch (record) {
    case 'visits':
      return lackOfTable(workbook, 'visits');
    case 'calls':
      return tables.calls?.length ? null : lackOfTable(workbook, 'visits');
    case 'spells':
      return lackOfCustomers(workbook);
    case 'transactions': {
      if (workbook.settings.revenueBasis === null) return lackOfCustomers(workbook);
      const basis = effectiveBasis(tables, workbook.settings);
      return basis === 'both' ? null : lackOfTable(workbook, basis);
    }
  }
}

function lackOfCustomers(workbook: RecordsRead): UserFacingError | null {
  const { contracts, sales } = workbook.intake.tables;
  if (contracts?.length || sales?.length) return null;
  // A sheet that is there but cannot be read is the more helpful thing to name.
  const unread = (['contracts', 'sales'] as const).find((kind) =>
    workbook.intake.problems.some((problem) => problem.kind === kind && problem.code !== 'missing-sheet'),
  );
  return (unread === undefined ? null : lackOfTable(workbook, unread)) ?? new UserFacingError('no-customer-record');
}

function lackOfTable({ intake, language }: RecordsRead, kind: TableKind): UserFacingError | null {
  const problem = intake.problems.find((candidate) => candidate.kind === kind);
  if (problem === undefined) return null;
  // What one click answers is asked for; only what nobody asks has to be mended on the sheet.
  if (problem.isAsked) return new UserFacingError('question-waits', { table: tableName(kind)[language] });
  const unusable = intake.sources[kind]?.unusable ?? 0;
  if (problem.code === 'no-rows' && unusable > 0)
    return new UserFacingError('no-usable-rows', { sheet: problem.sheetName ?? '', rows: String(unusable) });
  const { across, sheetName: sheet = '' } = problem;
  if (across !== undefined) return new UserFacingError(`${across}-across`, { sheet });
  const columns =
    problem.columns === undefined
      ? requiredColumnNames(kind, language)
      : problem.columns.map((field) => columnName(kind, field, language));
  return new UserFacingError(problem.code, {
    table: tableName(kind)[language],
    sheet: problem.sheetName ?? tableName(kind)[language],
    columns: quoted(columns, language),
    header: problem.header ?? '',
  });
}
