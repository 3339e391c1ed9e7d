/** The sidebar's import over the built add-on: the same session code, with the local runtime in the place of the page. */
import type { WorkbookModel } from '../../local/model/workbook-model';
import type { Runtime } from '../../local/runtime';
import { parseRows } from '../../src/sidebar/import/parse';
import { addRows, draftImport, type Call, type ImportChoice, type ImportDraft } from '../../src/sidebar/import/session';
import type { Appended } from '../../src/sheets/append-rows';
import type { UndoneImport } from '../../src/sheets/undo-import';
import { openProduct } from './product-runtime';

let imports = 0;

export class ImportDriver {
  private constructor(readonly runtime: Runtime) {}

  /** @param more functions added to the bundle, to do what a person would do by hand */
  static async open(model?: WorkbookModel, more?: string): Promise<ImportDriver> {
    return new ImportDriver(await openProduct(model, more));
  }

  readonly call: Call = async (name, request) => {
    const sent = request === undefined ? [] : [JSON.parse(JSON.stringify(request)) as unknown];
    const { value } = await this.runtime.runFunction(name, sent, { kind: 'rpc' });
    return value as never;
  };

  async draft(csv: string | string[][], choice: ImportChoice = {}): Promise<ImportDraft> {
    const parsed = typeof csv === 'string' ? parseRows(csv) : { rows: csv };
    if (!('rows' in parsed)) throw new Error(parsed.problem);
    const draft = await draftImport(this.call, parsed.rows, choice);
    if (draft.table === null) throw new Error('no table');
    return draft;
  }

  async add(draft: ImportDraft, progress: (added: number) => void = () => undefined): Promise<Appended | null> {
    if (draft.plan === null) throw new Error(`missing: ${draft.table.missing.join()}`);
    return addRows(this.call, `import-${++imports}`, { table: draft.table, plan: draft.plan }, progress);
  }

  async import(csv: string | string[][], choice?: ImportChoice): Promise<Appended | null> {
    return this.add(await this.draft(csv, choice));
  }

  undo(keepChanged = false): Promise<UndoneImport> {
    return this.call('undoImport', { keepChanged });
  }

  run(name: string, ...args: unknown[]): Promise<unknown> {
    return this.runtime.runFunction(name, args).then(({ value }) => value);
  }

  get model(): WorkbookModel {
    return this.runtime.toModel();
  }

  /** Values of a sheet by row, from A1; '' where nothing stands. */
  rows(sheetName: string): unknown[][] {
    const { cells } = this.model.sheets.find(({ name }) => name === sheetName)!;
    const filled = cells.filter(({ value }) => value !== null && value !== undefined && value !== '');
    const rows: unknown[][] = Array.from({ length: Math.max(0, ...filled.map(({ row }) => row)) }, () => []);
    for (const { row, column, value } of filled) {
      const target = rows[row - 1]!;
      while (target.length < column) target.push('');
      target[column - 1] = value;
    }
    return rows;
  }

  format(sheetName: string, row: number, column: number): string | undefined {
    const { cells } = this.model.sheets.find(({ name }) => name === sheetName)!;
    const style = cells.find((cell) => cell.row === row && cell.column === column)?.style;
    return style === undefined ? undefined : this.model.styles[style]?.numberFormat;
  }

  dispose(): void {
    this.runtime.dispose();
  }
}
