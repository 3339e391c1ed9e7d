/** Workbooks as offices keep them: what is read, row by row, and what is asked. */
import { NO_NAME } from '../../src/core/tables';
import type { Intake } from '../../src/intake/types';
import { OFFICE_WORKBOOKS } from '../support/japanese-workbooks';
import { intake, iso } from './support';

const named = (names: readonly string[], id: number): string => (id === NO_NAME ? '-' : names[id]!);

function rowsOf(table: 'visits' | 'sales' | 'calls', { tables }: Intake): string[] {
  const rows = tables[table]!;
  return Array.from(rows.row, (_, i) =>
    [
      iso(rows.day[i]!),
      named(tables.reps, rows.rep[i]!),
      named(tables.customers, rows.customer[i]!),
      ...('amount' in rows ? [rows.amount[i]!] : []),
    ].join(' '),
  );
}

function contractsOf({ tables }: Intake): string[] {
  const rows = tables.contracts!;
  return Array.from(rows.row, (_, i) =>
    [
      iso(rows.start[i]!),
      iso(rows.end[i]!) || '-',
      named(tables.reps, rows.rep[i]!),
      named(tables.customers, rows.customer[i]!),
      rows.amount[i],
    ].join(' '),
  );
}

test.each(OFFICE_WORKBOOKS.map((workbook) => [workbook.what, workbook] as const))('%s', (_, workbook) => {
  const { title, sheets, pins } = workbook;
  const read = intake([...sheets], { ...(title ? { title } : {}), ...(pins ? { pins } : {}) });
  for (const table of ['visits', 'sales', 'calls'] as const) {
    if (workbook[table]) expect(rowsOf(table, read)).toEqual(workbook[table]);
    else expect(read.tables[table]).toBeNull();
  }
  if (workbook.contracts) expect(contractsOf(read)).toEqual(workbook.contracts);
  else expect(read.tables.contracts).toBeNull();
  const counts = Object.entries(read.sources).map(([kind, { parts }]) => [
    kind,
    parts.map(({ used, skipped, unusable }) => `${used}/${skipped}/${unusable}`),
  ]);
  expect(Object.fromEntries(counts)).toEqual(workbook.counts);
  const questions = read.questions.map((question) =>
    question.type === 'join'
      ? `join ${question.kind} ${question.sheets.map(({ sheetName }) => sheetName).join(' ')} ${question.nameMeaning}`
      : `columns ${question.kind} ${question.sheet.sheetName}`,
  );
  expect(questions).toEqual(workbook.questions ?? []);
});
