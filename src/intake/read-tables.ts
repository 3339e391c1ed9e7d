/**
 * All tables of a workbook: cells → typed columns with interned names, and what could not be used. Reads each sheet
 * once; nothing is dropped in silence, and hostile cells change nothing but their own row.
 */
import { NO_CAPACITY, type Tables } from '../core/tables';
import { NO_ANSWERS } from './answers';
import { CALL_KEYS, readCalls } from './calls';
import type { ReadContext } from './context';
import { CONTRACT_KEYS, readContracts } from './contracts';
import { CustomerRegistry } from './customer-registry';
import { CUSTOMER_KEYS, customerInfo, readCustomers } from './customers';
import { buildQuestions } from './build-questions';
import type { IntakeQuestion } from './questions';
import { findTables, type FittingSheet, type FoundTables, type LackingSheet } from './find-tables';
import { FindingList, type Finding } from './findings';
import { foundParts } from './found-parts';
import { likelyHeaderRow } from './header-row';
import { Interner } from './interner';
import { labelDictionary } from './labels';
import { repKey, textKey } from './names';
import { namedKey } from './placeholders';
import { proposeNames, type Proposals } from './proposals';
import { readReps, REP_KEYS } from './reps';
import { learnCustomers } from './row-customers';
import { readSales, SALE_KEYS } from './sales';
import { sameNames } from './same-names';
import { otherFindings, otherPart, readBlocks, tableAside, unreadTables, type OtherTable } from './table-blocks';
import { countRows, type TableSheet } from './table-sheet';
import { teamsOfSheets } from './team-sheets';
import { cleanText } from './text';
import {
  TABLE_KINDS,
  type Intake,
  type IntakeOptions,
  type SheetGrid,
  type TableKind,
  type SourcePart,
  type TableProblem,
  type TableSource,
} from './types';
import { readVisits, VISIT_KEYS } from './visits';

export type { Intake, IntakeOptions, SheetGrid, SourcePart, TableKind, TableProblem, TableSource } from './types';
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
  const pins = options.pins ?? {};
  const found = findTables(sheets, pins);
  const tableSheets = new Map<TableKind, readonly TableSheet[]>();
  const others = new Map<TableKind, readonly OtherTable[]>();
  const readSheets = (kind: TableKind, fitting: readonly FittingSheet[]): void => {
    const blocks = foundParts(fitting, pins[kind], options.title ?? '', options.asOf).map((part) =>
      readBlocks(part, KEY_FIELDS[kind]),
    );
    const parts = blocks.flatMap(({ sheets }) => sheets);
    reportSheets(kind, parts, found);
    tableSheets.set(kind, parts);
    others.set(
      kind,
      blocks.flatMap((block) => block.others),
    );
  };
  for (const [kind, fitting] of found.tables) readSheets(kind, fitting);
  for (const { kind, code } of found.problems) {
    const aside = code === 'missing-sheet' ? tableAside(kind, [...others.values()].flat(), pins[kind]) : null;
    if (aside !== null) readSheets(kind, [aside]);
  }
  const answers = options.answers ?? NO_ANSWERS;
  const context: ReadContext = {
    options,
    labels: labelDictionary(options.labels),
    customers: new CustomerRegistry(sameNames(answers.same, 'customer')),
    reps: new Interner(namedKey(repKey), sameNames(answers.same, 'rep')),
    products: new Interner(textKey),
    areas: new Interner(textKey),
    reasons: new Interner(textKey),
    ranks: new Interner(textKey),
    teams: new Interner(textKey),
  };
  for (const sheet of [...tableSheets.values()].flat()) {
    if (!sheet.has('customerNumber') || !sheet.has('customer')) continue;
    learnCustomers(context.customers, sheet.column('customerNumber'), sheet.column('customer'));
  }

  // The master tables first: where spellings are equally frequent, theirs is shown.
  const of = (kind: TableKind): readonly TableSheet[] => tableSheets.get(kind) ?? [];
  const read = <T>(kind: TableKind, reader: (sheets: readonly TableSheet[], context: ReadContext) => T): T | null =>
    of(kind).length === 0 ? null : reader(of(kind), context);
  const details = readCustomers(of('customers'), context);
  const listedCustomers = context.customers.size;
  const listed = readReps(of('reps'), context);
  const visits = read('visits', readVisits);
  const contracts = read('contracts', readContracts);
  const sales = read('sales', readSales);
  const callLog = read('calls', (parts) => readCalls(parts, context, details));
  const calls = callLog?.calls ?? null;
  const reps = context.reps.names();
  const teamRows = (['visits', 'contracts', 'sales', 'calls'] as const).map((kind) => ({
    sheets: of(kind),
    rows: { visits, contracts, sales, calls }[kind],
  }));
  const memberships = [...listed.memberships, ...teamsOfSheets(teamRows, listed.memberships, context, reps)];
  const tables: Tables = {
    reps,
    customers: context.customers.names(),
    products: context.products.names(),
    areas: context.areas.names(),
    reasons: context.reasons.names(),
    ranks: context.ranks.names(),
    teams: context.teams.names(),
    visits,
    contracts,
    sales,
    calls,
    customerInfo: customerInfo(details, context.customers.size),
    memberships,
    capacities: Int32Array.from(reps, (_, rep) => listed.capacities.get(rep) ?? NO_CAPACITY),
    unmatchedPhones: callLog?.unmatchedPhones ?? [],
  };
  const questions = buildQuestions(found, pins, tables, (date) => options.dayOfDate(date));
  // Worked out when first asked for: a custom function never does.
  let proposed: Proposals | null = null;
  const propose = (): Proposals =>
    (proposed ??= proposeNames(context.customers.seenNames(), context.reps.seenNames(), details.clues, answers));
  const { sources, findings, problems } = collect(tableSheets, unreadTables(others, tableSheets), found);
  return {
    sources,
    findings,
    problems: problems.map((problem) => (isAsked(problem, questions) ? { ...problem, isAsked: true } : problem)),
    tables,
    typedText: (sheetName, row, column) => {
      const cell = sheets.find(({ name }) => name === sheetName)?.cells[row - 1]?.[column - 1];
      return typeof cell === 'string' ? cleanText(cell) : '';
    },
    listedCustomers,
    questions,
    get proposals() {
      return propose().proposals;
    },
    get moreProposals() {
      return propose().more;
    },
  };
}

/** Whether one answer in the sidebar gives the table. */
const isAsked = ({ kind, code }: TableProblem, questions: readonly IntakeQuestion[]): boolean =>
  code !== 'no-rows' && questions.some((question) => question.type === 'join' && question.kind === kind);

function collect(
  sheets: ReadonlyMap<TableKind, readonly TableSheet[]>,
  others: ReadonlyMap<TableKind, readonly OtherTable[]>,
  found: FoundTables,
): Pick<Intake, 'sources' | 'findings' | 'problems'> {
  const sources: Partial<Record<TableKind, TableSource>> = {};
  const problems = found.problems.filter(({ kind, code }) => code !== 'missing-sheet' || !sheets.has(kind));
  const findings: Finding[] = [];
  for (const kind of TABLE_KINDS) {
    const lacking = found.lacking.filter((each) => each.kind === kind && each.isPinned);
    const read = sheets.get(kind) ?? [];
    if (read.length === 0) continue;
    const beside = others.get(kind) ?? [];
    const parts = [...read.map((sheet) => sheet.finish()), ...lacking.map(unreadPart), ...beside.map(otherPart)];
    const source = sumOf(parts);
    sources[kind] = source;
    for (const sheet of read) for (const finding of sheet.findings.all) findings.push(finding);
    for (const sheet of lacking) for (const finding of unreadFindings(sheet)) findings.push(finding);
    for (const other of beside) for (const finding of otherFindings(kind, other)) findings.push(finding);
    if (source.used === 0) problems.push({ kind, code: 'no-rows', sheetName: parts[0]!.sheetName });
  }
  return { sources, findings, problems };
}

function sumOf(parts: readonly SourcePart[]): TableSource {
  const sum = (count: 'rows' | 'used' | 'skipped' | 'unusable' | 'duplicates'): number =>
    parts.reduce((total, part) => total + part[count], 0);
  const [rows, used, skipped] = [sum('rows'), sum('used'), sum('skipped')];
  return { parts, rows, used, skipped, unusable: sum('unusable'), duplicates: sum('duplicates') };
}

/** A sheet that the settings name and that cannot be read: all its rows are rows of the table that are left out. */
function unreadPart({ sheet, header }: LackingSheet): SourcePart {
  const headerRow = header?.row ?? likelyHeaderRow(sheet.cells) ?? -1;
  const { rows, blank } = countRows(sheet.cells, headerRow);
  const counts = { rows, used: 0, skipped: blank, unusable: rows - blank, duplicates: 0 };
  return {
    sheetName: sheet.name,
    headerRow: headerRow + 1,
    columns: {},
    headers: {},
    unused: [],
    named: {},
    ...counts,
  };
}

function unreadFindings(lacking: LackingSheet): readonly Finding[] {
  const { sheetName, headerRow, unusable } = unreadPart(lacking);
  const list = new FindingList(lacking.kind, sheetName);
  list.add('sheet-not-read', headerRow, { values: { fields: lacking.missing.join('、'), count: unusable } });
  return list.all;
}

/** Findings on the sheets as a whole; what concerns all of them stands with the first. */
function reportSheets(kind: TableKind, sheets: readonly TableSheet[], found: FoundTables): void {
  const first = sheets[0]!;
  const row = first.found.header.row + 1;
  const others = [...(found.others.get(kind) ?? []), ...(found.withoutRep.get(kind) ?? [])];
  if (others.length > 0) {
    const values = { sheets: others.map(({ sheet }) => sheet.name).join('、'), count: others.length };
    first.findings.add('other-sheets-fit', row, { values });
  }
  for (const { field, pin } of found.lostPins.filter((lost) => lost.kind === kind))
    first.findings.add('pinned-column-not-found', row, { read: pin, values: { field } });
  for (const sheet of sheets) {
    for (const [field, column] of sheet.found.header.repeated) {
      const details = { column: sheet.header(field), values: { otherColumn: column + 1 } };
      sheet.findings.add('duplicate-header', sheet.found.header.row + 1, details);
    }
  }
}
