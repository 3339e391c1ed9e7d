/** The sidebar's goals over the built add-on, without its page. */
import type { WorkbookModel } from '../../local/model/workbook-model';
import type { RunOptions, Runtime } from '../../local/runtime';
import type { GoalsModel, SaveGoalsReply, SaveGoalsRequest, TargetRequest } from '../../src/rpc/goals-model';
import { openProduct } from './product-runtime';

export type Saved = Extract<SaveGoalsReply, { kind: 'saved' }>;

export class GoalsDriver {
  private constructor(readonly runtime: Runtime) {}

  /** @param more functions added to the bundle, to do what a person would do by hand */
  static async open(model?: WorkbookModel, more?: string): Promise<GoalsDriver> {
    return new GoalsDriver(await openProduct(model, more));
  }

  static over(runtime: Runtime): GoalsDriver {
    return new GoalsDriver(runtime);
  }

  async call<T>(name: string, request?: unknown, options: RunOptions = {}): Promise<T> {
    const sent = request === undefined ? [] : [JSON.parse(JSON.stringify(request)) as unknown];
    return (await this.runtime.runFunction(name, sent, { ...options, kind: 'rpc' })).value as T;
  }

  goals(): Promise<GoalsModel> {
    return this.call('goalsModel', {});
  }

  async version(): Promise<string> {
    return (await this.call<{ version: string }>('goalsVersion')).version;
  }

  async request(more: Partial<SaveGoalsRequest>): Promise<SaveGoalsRequest> {
    return { version: await this.version(), who: '佐藤', why: '', targets: [], ...more };
  }

  async reply(more: Partial<SaveGoalsRequest>, options?: RunOptions): Promise<SaveGoalsReply> {
    return this.call('saveGoals', await this.request(more), options);
  }

  async save(more: Partial<SaveGoalsRequest>): Promise<Saved> {
    const reply = await this.reply(more);
    if (reply.kind !== 'saved') throw new Error(reply.changes.join());
    return reply;
  }

  get model(): WorkbookModel {
    return this.runtime.toModel();
  }

  /** Values of a sheet by row, from A1; '' where nothing stands, no blanks at the end. */
  rows(sheetName: string): unknown[][] {
    const cells = this.model.sheets.find(({ name }) => name === sheetName)?.cells ?? [];
    const isFilled = ({ value, formula }: (typeof cells)[number]): boolean =>
      formula !== undefined || (value !== undefined && value !== null && value !== '');
    const filled = cells.filter(isFilled);
    const rows: unknown[][] = Array.from({ length: Math.max(0, ...filled.map(({ row }) => row)) }, () => []);
    for (const { row, column, value, formula } of filled) {
      const target = rows[row - 1]!;
      while (target.length < column) target.push('');
      target[column - 1] = formula ?? value;
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

/** A goal of the team from July on. */
export const wanted = (kpi: string, value: number | null, more: Partial<TargetRequest> = {}): TargetRequest => ({
  kpi,
  rep: null,
  period: '2024-07〜',
  value,
  lower: null,
  upper: null,
  evidence: '',
  ...more,
});
