/** A refresh that takes too long stops between two sheets, and the next ones go on: the built add-on on the local runtime. */
import type { Runtime } from '../../local/runtime';
import { type Before, type Contents, contentsOf, openBefore, plainBook } from '../support/fault-harness';
import { REFRESHES } from '../support/faulted-refreshes';

const [MORE] = REFRESHES as [(typeof REFRESHES)[number]];
const FIRST = REFRESHES.find(({ name }) => name === 'the first refresh')!;

const opened: Runtime[] = [];
afterEach(() => opened.splice(0).forEach((runtime) => runtime.dispose()));
async function open(before: Before): Promise<Runtime> {
  const { runtime } = await openBefore(before);
  opened.push(runtime);
  return runtime;
}
const contents = (runtime: Runtime): Contents => contentsOf(runtime.toModel());
const sheetsLeft = async (runtime: Runtime): Promise<number> =>
  ((await runtime.runFunction('goalsVersion', [], { kind: 'rpc' })).value as { sheetsLeft: number }).sheetsLeft;
const slow = async (runtime: Runtime, seconds: number): Promise<string> =>
  String((await runtime.runFunction('slowRefresh', [seconds])).value);

async function undisturbed(before: Before): Promise<Contents> {
  const runtime = await open(before);
  await runtime.runFunction('refresh');
  return contents(runtime);
}
const sorted = (book: Contents): string => plainBook(new Map([...book].sort(([a], [b]) => (a < b ? -1 : 1))));

test('sheet by sheet, each as before or as after, until all are there; then the formulas follow', async () => {
  const before = await MORE.before();
  const runtime = await open(before);
  const [earlier, later] = [contents(runtime), await undisturbed(before)];
  const left = [await sheetsLeft(runtime)];
  for (let run = 1; run < 20 && (run === 1 || left[run - 1]! > 0); run++) {
    const sentence = await slow(runtime, 60);
    left.push(await sheetsLeft(runtime));
    expect(sentence.includes('時間がかかったため')).toBe(left[run]! > 0);
    const now = contents(runtime);
    const isAs = (name: string, book: Contents): boolean =>
      plainBook(new Map([[name, now.get(name)!]])) === plainBook(new Map([[name, book.get(name)!]]));
    const shown = [...earlier.keys()].filter(MORE.written).map((name) => [isAs(name, earlier), isAs(name, later)]);
    expect(shown.every(([old, anew]) => old || anew)).toBe(true);
    // Some that are left would have stayed as they are.
    expect(shown.filter(([, anew]) => !anew).length).toBeLessThanOrEqual(left[run]!);
  }
  expect(left[0]).toBe(0);
  expect(left.length).toBeGreaterThan(3);
  // Each run gets further than the one before.
  expect(left.slice(1).every((count, i) => i === 0 || count < left[i]!)).toBe(true);
  expect(left[left.length - 1]).toBe(0);
  expect(sorted(contents(runtime))).toBe(sorted(later));
}, 120_000);

test('the first refresh of a workbook, too; whatever stands in it is read anew each time', async () => {
  const before = await FIRST.before();
  const runtime = await open(before);
  const first = await slow(runtime, 60);
  expect(first).toContain('ここで区切りました');
  expect(await sheetsLeft(runtime)).toBeGreaterThan(0);
  await runtime.runFunction('put', ['訪問', 'A5', '2024/6/7']);
  expect(String((await runtime.runFunction('refresh')).value)).not.toContain('区切りました');
  expect(await sheetsLeft(runtime)).toBe(0);
  const edited = await open(before);
  await edited.runFunction('put', ['訪問', 'A5', '2024/6/7']);
  await edited.runFunction('refresh');
  expect(sorted(contents(runtime))).toBe(sorted(contents(edited)));
}, 120_000);
