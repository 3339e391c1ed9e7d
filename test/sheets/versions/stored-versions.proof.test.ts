/**
 * Workbooks as earlier versions left them, stored when these were in use: `unnumbered-1` by commit ab1c700, `unnumbered-2` by
 * dfede40, from before workbooks bore a number, and `version-1`. A refresh brings each to the form of today.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { WorkbookModel } from '../../../local/model/workbook-model';
import type { Runtime } from '../../../local/runtime';
import { CALL_STEP, IS_COUNTED } from '../../support/broken-off';
import { type Contents, contentsOf, openBefore } from '../../support/fault-harness';
import { BOOK, GOALS, shared } from '../../support/faulted-book';
import { workbook } from '../../support/product-runtime';
import { countReliability } from '../../support/reliability-figures';

const STORED = readdirSync(__dirname).filter((file) => file.endsWith('.json.gz'));
const stored = (file: string): WorkbookModel =>
  JSON.parse(gunzipSync(readFileSync(join(__dirname, file))).toString()) as WorkbookModel;
const PEOPLES = [...BOOK.sheets, GOALS].map(({ name }) => name);
const MEMOS = ['要確認', '直した'];

const opened: Runtime[] = [];
afterEach(() => opened.splice(0).forEach((runtime) => runtime.dispose()));
async function open(model: WorkbookModel): Promise<Runtime> {
  const { runtime } = await openBefore({ model, properties: new Map() });
  opened.push(runtime);
  return runtime;
}
const refresh = async (runtime: Runtime): Promise<string> => String((await runtime.runFunction('refresh')).value);
const contents = (runtime: Runtime): Contents => contentsOf(runtime.toModel());
const numbers = (runtime: Runtime): string[] =>
  runtime.toModel().names.flatMap(({ name }) => /^KPI_FORMAT_(\d+)$/.exec(name)?.[1] ?? []);

/** Reports of a refresh, without what people wrote beside them. Links name sheets by ids, which files give anew. */
function reports(book: Contents): Record<string, string[]> {
  const written = [...book].filter(([name]) => shared.written(name) && !['振り返り', '会議資料'].includes(name));
  return Object.fromEntries(
    written.map(([name, cells]) => [
      name,
      [...cells]
        .filter(([, text]) => !MEMOS.some((memo) => text.includes(memo)))
        .map((cell) => cell.join(' ').replace(/gid=\d+/g, 'gid'))
        .sort(),
    ]),
  );
}

test('there is one of every version', async () => {
  const runtime = await open(workbook(BOOK.sheets));
  await refresh(runtime);
  const [current] = numbers(runtime).map(Number);
  const versions = STORED.flatMap((file) => /^version-(\d+)/.exec(file)?.[1] ?? []).map(Number);
  expect(versions).toEqual(Array.from({ length: current! }, (_, i) => i + 1));
});

test.each(STORED)(
  '%s',
  async (file) => {
    const model = stored(file);
    const runtime = await open(model);
    const before = contents(runtime);
    const sheetOf = (name: string, { names }: WorkbookModel): string | undefined =>
      names.find((each) => each.name === name)?.reference.split('!')[0];

    expect(await refresh(runtime)).not.toMatch(/書きました|途中で/);
    const after = contents(runtime);
    // People's sheets and notes are as they were, and so is the name of each sheet.
    for (const name of PEOPLES) expect([name, after.get(name)]).toEqual([name, before.get(name)]);
    for (const memo of MEMOS)
      expect([...after.values()].flatMap((cells) => [...cells.values()]).join()).toContain(memo);
    for (const { name } of model.names.filter(
      ({ name: each }) => each.startsWith('KPI_') && !each.startsWith('KPI_FORMAT_'),
    ))
      expect([name, sheetOf(name, runtime.toModel())]).toEqual([name, sheetOf(name, model)]);
    // The reports are those of a workbook that this version has made.
    const fresh = await open({
      ...model,
      names: model.names.filter(
        ({ name }) => !name.startsWith('KPI_') || name === 'KPI_AS_OF' || name === 'KPI_HISTORY',
      ),
      sheets: model.sheets.filter(({ name, hidden }) => !hidden && !shared.written(name)),
    });
    await refresh(fresh);
    expect(reports(after)).toEqual(reports(contents(fresh)));
    // What was closed stays closed.
    const isClosed = before.has('履歴');
    const closing = String((await runtime.runFunction('closeMonth', ['2024-06'])).value);
    expect([file, closing.includes('締めてあります')]).toEqual([file, isClosed]);
  },
  60_000,
);

test.each(IS_COUNTED ? STORED : STORED.slice(0, 1))(
  '%s, killed on the way',
  async (file) => {
    const shown = (runtime: Runtime): string => JSON.stringify([reports(contents(runtime)), numbers(runtime)]);
    const undisturbed = await open(stored(file));
    let calls = 0;
    await undisturbed.runFunction('refresh', [], { before: (call) => void (calls = call) });
    const wanted = shown(undisturbed);
    const broken: number[] = [];
    const killed = Array.from({ length: calls }, (_, i) => i + 1).filter((call) =>
      IS_COUNTED ? call % CALL_STEP === 0 : call === Math.ceil(calls / 2),
    );
    for (const call of killed) {
      const { runtime } = await openBefore({ model: stored(file), properties: new Map() });
      await runtime.runFunction('refresh', [], { faults: [{ call, kind: 'kill' }] }).catch(() => undefined);
      await refresh(runtime);
      if (shown(runtime) !== wanted) broken.push(call);
      runtime.dispose();
    }
    const faultsSurvived = killed.length - broken.length;
    countReliability(`faults: upgrading ${file}`, { faultsInjected: killed.length, faultsSurvived });
    expect(broken).toEqual([]);
  },
  IS_COUNTED ? 3_600_000 : 60_000,
);
