/**
 * All tables of a workbook: cells → typed columns with interned names, and what could not be used. Reads each sheet
 * once; nothing is dropped in silence, and hostile cells change nothing but their own row.
 */
import type { Tables } from '../core/tables';
import { CALL_KEYS, readCalls } from './calls';
import type { ReadContext } from './context';
import { CONTRACT_KEYS, readContracts } from './contracts';
import { CustomerRegistry } from './customer-registry';
import { CUSTOMER_KEYS, customerInfo, NO_DETAILS, readCustomers } from './customers';
import { findTables, type FoundTable } from './find-tables';
import { Interner } from './interner';
import { labelDictionary } from './labels';
import { repKey, textKey } from './names';
import { readReps, REP_KEYS } from './reps';
import { readSales, SALE_KEYS } from './sales';
import { TableSheet } from './table-sheet';
import {
  TABLE_KINDS,
  type Intake,
  type IntakeOptions,
  type SheetGrid,
  type TableKind,
  type TableProblem,
  type TableSource,
} from './types';
import { readVisits, VISIT_KEYS } from './visits';

export type { Intake, IntakeOptions, SheetGrid, TableKind, TableProblem, TableSource } from './types';
export type { Finding, FindingCode, Severity } from './findings';
export { FINDING_CODES } from './findings';

/** Columns in which 合計 marks a total row, by table. */
const KEY_FIELDS: Readonly<Record<TableKind, readonly string[]>> = {
  visits: VISIT_KEYS,
  contracts: CONTRACT_KEYS,
  sales: SALE_KEYS,
  customers: CUSTOMER_KEYS,
  calls: CALL_KEYS,
  reps: REP_KEYS,
};

export function readTables(sheets: readonly SheetGrid[], options: IntakeOptions): Intake {
  const found = findTables(sheets, options.pinnedSheets);
  const tableSheets = new Map<TableKind, TableSheet>();
  for (const [kind, table] of found.tables) {
    const sheet = new TableSheet(table, KEY_FIELDS[kind]);
    reportSheet(sheet, table);
    tableSheets.set(kind, sheet);
  }
  const context: ReadContext = {
    options,
    labels: labelDictionary(options.labels),
    customers: new CustomerRegistry(),
    reps: new Interner(repKey),
    products: new Interner(textKey),
    areas: new Interner(textKey),
    ranks: new Interner(textKey),
    teams: new Interner(textKey),
  };
  for (const sheet of tableSheets.values()) learnCustomers(sheet, context);

  // The master tables first: where spellings are equally frequent, theirs is shown.
  const of = (kind: TableKind): TableSheet | undefined => tableSheets.get(kind);
  const [customersSheet, repsSheet, visitsSheet] = [of('customers'), of('reps'), of('visits')];
  const [contractsSheet, salesSheet, callsSheet] = [of('contracts'), of('sales'), of('calls')];
  const details = customersSheet ? readCustomers(customersSheet, context) : NO_DETAILS;
  const memberships = repsSheet ? readReps(repsSheet, context) : [];
  const visits = visitsSheet ? readVisits(visitsSheet, context) : null;
  const contracts = contractsSheet ? readContracts(contractsSheet, context) : null;
  const sales = salesSheet ? readSales(salesSheet, context) : null;
  const calls = callsSheet ? readCalls(callsSheet, context, details) : null;
  const tables: Tables = {
    reps: context.reps.names(),
    customers: context.customers.names(),
    products: context.products.names(),
    areas: context.areas.names(),
    ranks: context.ranks.names(),
    teams: context.teams.names(),
    visits,
    contracts,
    sales,
    calls,
    customerInfo: customerInfo(details, context.customers.size),
    memberships,
  };
  return collect(tables, tableSheets, found.problems);
}

function collect(tables: Tables, sheets: ReadonlyMap<TableKind, TableSheet>, absent: readonly TableProblem[]): Intake {
  const sources: Partial<Record<TableKind, TableSource>> = {};
  const problems: TableProblem[] = [...absent];
  const findings: Intake['findings'][number][] = [];
  for (const kind of TABLE_KINDS) {
    const sheet = sheets.get(kind);
    if (!sheet) continue;
    const source = sheet.finish();
    sources[kind] = source;
    for (const finding of sheet.findings.all) findings.push(finding);
    if (source.used === 0) problems.push({ kind, code: 'no-rows', sheetName: source.sheetName });
  }
  return { tables, sources, findings, problems };
}

/** Findings on the sheet as a whole. */
function reportSheet(sheet: TableSheet, table: FoundTable): void {
  const row = table.header.row + 1;
  if (table.others.length > 0) {
    const values = { sheets: table.others.join('、'), count: table.others.length };
    sheet.findings.add('other-sheets-fit', row, { values });
  }
  for (const [field, column] of table.header.repeated) {
    sheet.findings.add('duplicate-header', row, { column: sheet.header(field), values: { otherColumn: column + 1 } });
  }
}

/** Links names to customer numbers where both stand in one row. */
function learnCustomers(sheet: TableSheet, context: ReadContext): void {
  if (!sheet.has('customerNumber') || !sheet.has('customer')) return;
  const [numbers, names] = [sheet.cells('customerNumber'), sheet.cells('customer')];
  for (let index = 0; index < sheet.rows.length; index++) context.customers.learn(numbers[index], names[index]);
}
