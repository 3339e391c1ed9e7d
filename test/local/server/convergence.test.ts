/**
 * Two pages and a script change one sheet at the same time. Each page shows its own edits at once; its sheet is a plain list of
 * rows. In the end all have what the server has.
 */
import fc from 'fast-check';
import type { Mutation, PageState, ServerMessage } from '../../../local/server/wire';
import { sheetModel, workbook } from '../local-runtime';
import { insertRows, removeRows, setValues } from './mutations';
import { cellOf, Page, start, type TestServer } from './server';

const ROWS = 8;
const COLUMNS = 3;
const RUNS = Number(process.env.RUNS ?? 6);

type Cells = Record<string, Record<string, { v?: unknown } | null> | undefined>;
interface Ranged {
  subUnitId: string;
  range: { startRow: number; endRow: number };
  cellValue: Cells;
  unitData: { workbook: Record<string, Cells> };
}

/**
 * A page that knows values and rows, nothing else. It keeps to the wire: what comes while rows of its own are under way is in the
 * state that it asks for.
 */
class SimplePage {
  rows: unknown[][] = [];
  private seq = 0;
  private edits = 0;
  private readonly underWay = new Map<number, Mutation>();
  private isAwaiting = true;

  constructor(readonly line: Page) {
    line.socket.on('message', (data) => this.take(JSON.parse(String(data)) as ServerMessage));
  }

  edit(mutation: Mutation): void {
    this.apply(mutation);
    this.underWay.set(++this.edits, mutation);
    this.line.send({ type: 'edit', edit: this.edits, base: this.seq, mutations: [mutation] });
  }

  get isQuiet(): boolean {
    return !this.isAwaiting && this.underWay.size === 0;
  }

  private take(message: ServerMessage): void {
    if (message.type === 'state') {
      this.isAwaiting = false;
      this.rebuild(message.state);
      this.seq = message.seq;
    }
    if (message.type === 'edited' || message.type === 'refused') this.underWay.delete(message.edit);
    if (this.isAwaiting) return;
    const isOfRows = [...this.underWay.values()].some(({ id }) => !id.endsWith('.set-range-values'));
    if (message.type === 'refused' || (message.type === 'edited' && message.resync)) this.ask();
    else if (message.type === 'mutations' && isOfRows) this.ask();
    else if (message.type === 'mutations') message.mutations.forEach((mutation) => this.apply(mutation));
    if (!this.isAwaiting && 'seq' in message) this.seq = message.seq;
  }

  private ask(): void {
    this.isAwaiting = true;
    this.line.send({ type: 'resync' });
  }

  private rebuild({ workbook }: PageState): void {
    const sheet = workbook.sheets['0']!;
    this.rows = Array.from({ length: sheet.rowCount! }, (_, row) =>
      Array.from({ length: COLUMNS }, (__, column) => sheet.cellData?.[row]?.[column]?.v ?? null),
    );
  }

  private apply({ id, params }: Mutation): void {
    const { range, cellValue, unitData } = params as Ranged;
    const set = (cells: Cells): void => {
      for (const [row, columns] of Object.entries(cells))
        for (const [column, cell] of Object.entries(columns ?? {}))
          if (this.rows[Number(row)] && cell?.v !== undefined) this.rows[Number(row)]![Number(column)] = cell.v;
    };
    const count = range && range.endRow - range.startRow + 1;
    if (id.endsWith('.insert-row'))
      this.rows.splice(range.startRow, 0, ...Array.from({ length: count }, () => Array<unknown>(COLUMNS).fill(null)));
    if (id.endsWith('.remove-rows')) this.rows.splice(range.startRow, count);
    if (id.endsWith('.set-range-values')) set(cellValue);
    if (id.endsWith('.set-formula-calculation-result')) set(unitData.workbook['0'] ?? {});
  }
}

/** `at` is a share of the rows that there are by then. */
type Step = { who: 0 | 1; at: number; column: number; pause: number; kind: 'value' | 'insert' | 'remove' | 'run' };
const step: fc.Arbitrary<Step> = fc.record({
  who: fc.constantFrom(0, 1),
  at: fc.nat(999).map((part) => part / 1000),
  column: fc.nat(COLUMNS - 2),
  pause: fc.constantFrom(0, 0, 0, 1, 8),
  kind: fc.constantFrom('value', 'value', 'value', 'insert', 'remove', 'run'),
});

const script = `
function onOpen() { SpreadsheetApp.getUi().createMenu('m').addItem('i', 'shuffle').addToUi(); }
function shuffle() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  sheet.insertRowsBefore(2, 2);
  sheet.getRange(2, 1, 2, 2).setValues([['s', 1], ['s', 2]]);
  Utilities.sleep(5);
  sheet.deleteRow(1);
}`;
const selection = { sheetId: '0', area: { row: 1, column: 1, rows: 1, columns: 1 } };

const serverRows = (server: TestServer): unknown[][] =>
  Array.from({ length: server.runtime.engine.sheet('0').getRowCount() }, (_, row) =>
    Array.from({ length: COLUMNS }, (__, column) => cellOf(server, row, column)),
  );

const until = async (holds: () => boolean): Promise<void> => {
  const end = Date.now() + 4_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error('The pages do not come to rest');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

test('whatever two pages and a script do at once, all see the same in the end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 30 }), async (steps) => {
      // The last column counts what stands beside it: results travel among the edits.
      const cells = Array.from({ length: ROWS }, (_, row) => [`r${row}`, row, `=B${row + 1}*2`]);
      const model = workbook([sheetModel('表', cells, { rowCount: ROWS, columnCount: 20 })]);
      const server = await start(script, model);
      const pages: SimplePage[] = [];
      for (const tab of ['a', 'b']) {
        const line = await Page.connect(server);
        pages.push(new SimplePage(line));
        line.send({ type: 'hello', tab });
        await line.next('menus');
      }
      let runs = 0;
      for (const [number, { who, at, column, pause, kind }] of steps.entries()) {
        const page = pages[who]!;
        const row = Math.floor(at * page.rows.length);
        // The second page types only: it never needs the whole state, and what comes to it has to be right by itself.
        if (kind === 'value' || (who === 1 && kind !== 'run')) page.edit(setValues({ [`${row}:${column}`]: number }));
        else if (kind === 'insert') page.edit(insertRows(row));
        else if (kind === 'remove' && page.rows.length > 3) page.edit(removeRows(row));
        if (kind === 'run' && runs++ < 2)
          page.line.send({ type: 'run', functionName: 'shuffle', label: 'i', selection });
        if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      }
      const ended = () => pages.flatMap(({ line }) => line.received).filter(({ type }) => type === 'ended').length;
      await until(() => ended() === Math.min(runs, 2) && pages.every(({ isQuiet }) => isQuiet));
      await server.runtime.engine.calculate();
      await until(() => pages.every(({ rows }) => JSON.stringify(rows) === JSON.stringify(serverRows(server)))).catch(
        () => undefined,
      );
      for (const { rows } of pages) expect(rows).toEqual(serverRows(server));
      await server.close();
    }),
    // A shorter example would take minutes to find.
    { numRuns: RUNS, endOnFailure: true },
  );
}, 30_000);
