/** Workbooks of earlier versions are brought up to date step by step; those of later ones are left alone. */
import { buildSync } from 'esbuild';
import { join } from 'node:path';
import type { Runtime } from '../../local/runtime';
import { open, ROOT } from '../local/local-runtime';
import { act, CONTRACTS, failure, sheetModel, VISITS, workbook } from '../support/product-runtime';

const script = `${
  buildSync({
    entryPoints: [join(ROOT, 'test/support/version-script.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Later',
    target: 'es2020',
    charset: 'utf8',
  }).outputFiles[0]!.text
}
function refresh(version) { return Later.refresh(version); }`;

/** A workbook as a version left it. */
const marked = (version: number | null): Promise<Runtime> =>
  open(
    script,
    workbook(
      [sheetModel('表', [['見出し']])],
      version === null ? {} : { names: [{ name: `KPI_FORMAT_${version}`, reference: "'表'!$A$1" }] },
    ),
  );
const lines = (runtime: Runtime): unknown[] => runtime.toModel().sheets[0]!.cells.map(({ value }) => value);
const marks = (runtime: Runtime): string[] => runtime.toModel().names.map(({ name }) => name);

test.each([
  [null, 1, []],
  [1, 1, []],
  [null, 3, ['to 2', 'to 3']],
  [1, 3, ['to 2', 'to 3']],
  [2, 3, ['to 3']],
  [3, 3, []],
])('from %s to %s', async (from, to, steps) => {
  const runtime = await marked(from);
  expect((await runtime.runFunction('refresh', [to])).value).toBe(from !== to);
  expect([lines(runtime), marks(runtime)]).toEqual([['見出し', ...steps], [`KPI_FORMAT_${to}`]]);
  expect((await runtime.runFunction('refresh', [to])).value).toBe(false);
  expect(lines(runtime)).toEqual(['見出し', ...steps]);
});

test('killed at any call, the next run completes the steps, each once', async () => {
  let calls = 0;
  for (let call = 1; ; call++) {
    const runtime = await marked(1);
    const isKilled = await runtime.runFunction('refresh', [4], { faults: [{ call, kind: 'kill' }] }).then(
      () => false,
      () => true,
    );
    await runtime.runFunction('refresh', [4]);
    expect([call, lines(runtime), marks(runtime)]).toEqual([
      call,
      ['見出し', 'to 2', 'to 3', 'to 4'],
      ['KPI_FORMAT_4'],
    ]);
    if (!isKilled) break;
    calls++;
  }
  expect(calls).toBeGreaterThan(5);
});

test('names that only look like the number say nothing', async () => {
  const names = ['KPI_FORMAT_', 'KPI_FORMAT_x', 'MY_KPI_FORMAT_9', 'KPI_FORMAT_9_OLD'];
  const model = workbook([sheetModel('表', [['見出し']])], {
    names: names.map((name) => ({ name, reference: "'表'!$A$1" })),
  });
  const runtime = await open(script, model);
  await runtime.runFunction('refresh', [2]);
  expect(marks(runtime).sort()).toEqual([...names, 'KPI_FORMAT_2'].sort());
});

describe('the built add-on', () => {
  const BOOK = workbook([VISITS, CONTRACTS]);

  test('marks a workbook that it refreshes, once', async () => {
    const { model } = await act('refresh', BOOK);
    const mark = model.names.filter(({ name }) => name.startsWith('KPI_FORMAT_'));
    expect(mark).toEqual([{ name: 'KPI_FORMAT_1', reference: expect.stringContaining('進捗') as unknown }]);
    const again = await act('refresh', model);
    expect(again.model.names).toEqual(model.names);
  });

  test.each(['refresh', 'closeMonth'])('%s leaves a workbook of a newer version alone, and says so', async (name) => {
    const newer = { ...BOOK, names: [{ name: 'KPI_FORMAT_2', reference: "'訪問'!$A$1" }] };
    expect(await failure(name, newer)).toBe(
      'このファイルは、もっと新しい版のルートKPIで作られています。何も変えていません。ルートKPIを新しい版にしてからお試しください。',
    );
  });
});
