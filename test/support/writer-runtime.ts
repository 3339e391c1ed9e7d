/** The writer alone on the local runtime. */
import { buildSync } from 'esbuild';
import { join } from 'node:path';
import type { WorkbookModel } from '../../local/model/workbook-model';
import type { RunCounts, Runtime, RuntimeOptions } from '../../local/runtime';
import type { Applied } from '../../src/sheets/apply';
import { ROOT, open, sheetModel, workbook } from '../local/local-runtime';
import type { JsonPlan } from './writer-script';

export type { JsonPlan };

let bundled: string | undefined;

function script(): string {
  bundled ??= buildSync({
    entryPoints: [join(ROOT, 'test/support/writer-script.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Writer',
    target: 'es2020',
    charset: 'utf8',
  }).outputFiles[0]!.text;
  return `${bundled}
function write(plans) { return Writer.write(plans); }
function byHand(statements) { return new Function('ss', statements)(SpreadsheetApp.getActiveSpreadsheet()); }`;
}

export class WriterRuntime {
  constructor(private readonly runtime: Runtime) {}

  async write(...plans: JsonPlan[]): Promise<{ applied: Applied[]; counts: RunCounts }> {
    const { value, counts } = await this.runtime.runFunction('write', [plans]);
    return { applied: value as Applied[], counts };
  }
  /** While somebody does something at a service call; how many there were, and what came of it (null: it threw). */
  async writeWhile(
    call: number,
    statements: string,
    ...plans: JsonPlan[]
  ): Promise<{ calls: number; applied: Applied[] | null }> {
    let calls = 0;
    const before = async (at: number): Promise<void> => {
      calls = at;
      if (at === call) await this.runtime.runFunction('byHand', [statements], { concurrent: true });
    };
    const run = this.runtime.runFunction('write', [plans], { before });
    return run.then(
      ({ value }) => ({ calls, applied: value as Applied[] }),
      () => ({ calls, applied: null }),
    );
  }
  /** Breaks off at a service call, as a run that takes too long; whether it was reached. */
  async writeUntil(call: number, kind: 'kill' | 'timeout', ...plans: JsonPlan[]): Promise<boolean> {
    const run = this.runtime.runFunction('write', [plans], { faults: [{ call, kind }] });
    return run.then(
      () => false,
      () => true,
    );
  }
  /** What a person does, as statements over `ss`; `return` gives the result. */
  async byHand(statements: string): Promise<unknown> {
    return (await this.runtime.runFunction('byHand', [statements])).value;
  }
  /** Displayed texts of an area. */
  texts(sheet: string, area: string): Promise<string[][]> {
    return this.byHand(`return ss.getSheetByName('${sheet}').getRange('${area}').getDisplayValues();`) as Promise<
      string[][]
    >;
  }
  model(): WorkbookModel {
    return this.runtime.toModel();
  }
}

export async function openWriter(
  model: WorkbookModel = workbook([sheetModel('表')]),
  options: Partial<RuntimeOptions> = {},
): Promise<WriterRuntime> {
  return new WriterRuntime(await open(script(), model, options));
}
