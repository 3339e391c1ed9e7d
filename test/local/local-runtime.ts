/** Gives tests the bundled local runtime (Univer does not load from its modules) and small workbooks. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildLocal } from '../../local/bin/build.mjs';
import { emptySheet } from '../../local/model/empty-sheet';
import type { Cell, SheetModel, WorkbookModel } from '../../local/model/workbook-model';
import type * as RuntimeModule from '../../local/runtime';

export const ROOT = resolve(__dirname, '..', '..');
export const runtimeModule = jest.requireActual<typeof RuntimeModule>(
  join(buildLocal(ROOT, 'runtime.cjs'), 'runtime.cjs'),
);

export const folder = mkdtempSync(join(tmpdir(), 'local-runtime-'));

export function sheetModel(name: string, rows: Cell['value'][][] = [], more: Partial<SheetModel> = {}): SheetModel {
  return emptySheet(name, {
    rowCount: 100,
    columnCount: 20,
    cells: rows.flatMap((row, r) =>
      row.flatMap((value, c): Cell[] =>
        value === undefined
          ? []
          : typeof value === 'string' && value.startsWith('=')
            ? [{ row: r + 1, column: c + 1, formula: value }]
            : [{ row: r + 1, column: c + 1, value }],
      ),
    ),
    ...more,
  });
}

export function workbook(sheets: SheetModel[], more: Partial<WorkbookModel> = {}): WorkbookModel {
  return {
    title: '試験',
    locale: 'ja_JP',
    timeZone: 'Asia/Tokyo',
    styles: [],
    sheets,
    names: [],
    notKept: [],
    ...more,
  };
}

let scripts = 0;
const opened = new Set<RuntimeModule.Runtime>();
const usedMembers = new Set<string>();
/** Also after a failed test: an engine that lives on keeps Jest from ending. */
afterEach(() => {
  for (const runtime of opened) {
    runtime.usedMembers.forEach((member) => usedMembers.add(member));
    runtime.dispose();
  }
  opened.clear();
});

/**
 * The last line of a contract test: writes down which members of the platform its scripts have used, for the table in
 * docs/platform.md. After a change: `npx jest test/local/platform -u`, then `npm run generate`.
 */
export const endOfContract = (): void =>
  test('docs/platform.md is told of every member that is used here', () => {
    expect([...usedMembers].sort()).toMatchSnapshot();
  });

/** A runtime over a script given as text. Its functions see `ss` and `sheet` (the first one). */
export async function open(
  script: string,
  model = workbook([sheetModel('表')]),
  more: Partial<RuntimeModule.RuntimeOptions> = {},
): Promise<RuntimeModule.Runtime> {
  const path = join(folder, `script-${++scripts}.js`);
  writeFileSync(path, script);
  const runtime = await runtimeModule.openRuntime({ model, bundlePath: path, ...more });
  opened.add(runtime);
  return runtime;
}

/** Runs statements in a fresh script over a workbook; `return` gives the result. */
export async function runBody(
  body: string,
  model = workbook([sheetModel('表')]),
  options: RuntimeModule.RunOptions = {},
  more: Partial<RuntimeModule.RuntimeOptions> = {},
) {
  const runtime = await open(
    `function main() { var ss = SpreadsheetApp.getActiveSpreadsheet(); var sheet = ss.getSheets()[0];\n${body}\n}`,
    model,
    more,
  );
  const result = await runtime.runFunction('main', [], options);
  return { ...result, model: runtime.toModel() };
}

/** The value that statements return. */
export const valueOf = async (body: string, model?: WorkbookModel): Promise<unknown> =>
  (await runBody(body, model)).value;
/** The message that statements fail with. */
export async function failureOf(
  body: string,
  model?: WorkbookModel,
  options: RuntimeModule.RunOptions = {},
): Promise<string> {
  const result = await runBody(body, model, options).catch((error: Error) => error);
  if (result instanceof Error) return result.message;
  throw new Error('did not fail');
}
