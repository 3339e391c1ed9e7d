/**
 * What stands between a script and the workbook: permissions, counts and planned faults. One gate a run.
 */
import type { AuthMode, OperationName } from '../protocol';

export type Permission = AuthMode | 'CUSTOM_FUNCTION';

/** Call number `call` (from 1) fails with Google's time-out or with a failure of its own, or the run dies there without a word. */
export interface Fault {
  call: number;
  kind: 'timeout' | 'failure' | 'kill';
}

export interface RunCounts {
  serviceCalls: number;
  cellsRead: number;
  cellsWritten: number;
  byOperation: Record<string, number>;
  /** Cells that each operation has read or written; operations that touch none are absent. */
  cellsByOperation: Record<string, number>;
}

/**
 * Told before each service call (from 1), which waits for it: what others do just then, and what is about to be done.
 * @param args as `protocol.ts` says
 */
export type BeforeCall = (
  call: number,
  operation: OperationName,
  args: readonly unknown[],
) => Promise<void> | undefined;

export class Killed extends Error {
  constructor() {
    super('The run was killed, as planned');
  }
}

/** In the words that users quote from the execution log. */
const WHAT_IT_DID = { timeout: 'timed out while accessing', failure: 'failed while accessing' };

/** Operations that change nothing in the file. */
export const READS = new Set<OperationName>([
  'book.info',
  'book.sheets',
  'book.active',
  'book.names',
  'book.flush',
  'book.protections',
  'sheet.last',
  'sheet.frozen',
  'sheet.size',
  'sheet.tabColor',
  'sheet.gridlines',
  'sheet.rules',
  'sheet.charts',
  'sheet.filter',
  'sheet.isFiltered',
  'sheet.isProtected',
  'sheet.canEdit',
  'sheet.protectedAreas',
  'range.values',
  'range.display',
  'range.formulas',
  'range.style',
  'range.textStyles',
  'range.merges',
  'range.notes',
  'range.validations',
]);

export class Gate {
  readonly counts: RunCounts = {
    serviceCalls: 0,
    cellsRead: 0,
    cellsWritten: 0,
    byOperation: {},
    cellsByOperation: {},
  };
  private operation = '';
  /** Set when the run is over, however it ended. */
  isClosed = false;

  constructor(
    private readonly permission: Permission,
    private readonly documentId: string,
    private readonly faults: readonly Fault[] = [],
    readonly before: BeforeCall = () => undefined,
  ) {}

  /** Throws when the call may not or shall not go through. */
  enter(operation: OperationName): void {
    if (operation === 'log') return;
    this.operation = operation;
    const call = ++this.counts.serviceCalls;
    this.counts.byOperation[operation] = (this.counts.byOperation[operation] ?? 0) + 1;
    this.check(operation);
    const fault = this.faults.find((planned) => planned.call === call);
    if (fault?.kind === 'kill') throw new Killed();
    if (fault) throw new Error(`Service Spreadsheets ${WHAT_IT_DID[fault.kind]} document with id ${this.documentId}.`);
  }

  read(cells: number): void {
    this.counts.cellsRead += cells;
    this.touched(cells);
  }

  wrote(cells: number): void {
    this.counts.cellsWritten += cells;
    this.touched(cells);
  }

  private touched(cells: number): void {
    const { cellsByOperation } = this.counts;
    cellsByOperation[this.operation] = (cellsByOperation[this.operation] ?? 0) + cells;
  }

  /** design/apps-script-facts.md, "Life cycle" and "Custom functions". */
  private check(operation: OperationName): void {
    const [service] = operation.split('.');
    const refuse = (): never => {
      throw new Error(`You do not have permission to call ${operation}`);
    };
    if (this.permission === 'NONE' && !['ui.open', 'ui.menu'].includes(operation) && service !== 'utilities') refuse();
    if (this.permission === 'LIMITED' && ['ui.sidebar', 'ui.dialog'].includes(operation)) refuse();
    if (this.permission === 'CUSTOM_FUNCTION') {
      const allowed =
        READS.has(operation) ||
        ['cache', 'lock', 'utilities', 'session', 'html'].includes(service!) ||
        operation === 'properties.all';
      if (!allowed) refuse();
    }
  }
}
