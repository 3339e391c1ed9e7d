/** The record of plans in its hidden sheet: days added, days dropped, runs broken off, people at work in it. */
import { buildSync } from 'esbuild';
import { join } from 'node:path';
import type { RunCounts, Runtime } from '../../local/runtime';
import { parseIsoDay } from '../../src/core/days';
import type { PlanRecord } from '../../src/daily/plan/types';
import { open, ROOT, sheetModel, workbook } from '../local/local-runtime';
import type { ListOfDay } from '../support/plan-record-script';

const SHEET = 'ルートKPIの予定';
/** A Monday, and the days after it. */
const MONDAY = parseIsoDay('2024-07-01')!;
const list = (day: number, ...customers: number[]): ListOfDay => ({ asOf: MONDAY + day, customers });

const script = `${
  buildSync({
    entryPoints: [join(ROOT, 'test/support/plan-record-script.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Record',
    target: 'es2020',
    charset: 'utf8',
  }).outputFiles[0]!.text
}
function keep(list, language) { return Record.keep(list, language); }
function byHand(statements) { return new Function('ss', statements)(SpreadsheetApp.getActiveSpreadsheet()); }`;

const openBook = (): Promise<Runtime> => open(script, workbook([sheetModel('表')]));

async function keep(runtime: Runtime, each: ListOfDay): Promise<{ read: string[]; counts: RunCounts }> {
  const { value, counts } = await runtime.runFunction('keep', [each, 'ja']);
  return { read: (value as PlanRecord).map(({ day, customer }) => `${day - MONDAY}:${customer}`), counts };
}
const byHand = (runtime: Runtime, statements: string): Promise<unknown> =>
  runtime.runFunction('byHand', [statements]).then(({ value }) => value);
const own = (runtime: Runtime): { readonly name: string; readonly hidden?: boolean }[] =>
  runtime.toModel().sheets.filter(({ name }) => name.startsWith(SHEET));

test('a day is added once, and stays; text that looks like a formula is text', async () => {
  const runtime = await openBook();
  expect((await keep(runtime, list(0, 0, 1))).read).toEqual([]);
  expect((await keep(runtime, list(0, 0, 1))).read).toEqual(['0:0', '0:1']);
  await keep(runtime, list(0, 0, 1, 2));
  await keep(runtime, list(1, 1));
  expect((await keep(runtime, list(1))).read).toEqual(['0:0', '0:1', '0:2', '1:1']);
  expect(own(runtime)).toMatchObject([{ name: SHEET, hidden: true }]);
  expect(await byHand(runtime, `return ss.getSheetByName('${SHEET}').getRange('C2').getFormula();`)).toBe('');
});

test('the first refresh of a day makes four calls of its own, further ones three', async () => {
  const runtime = await openBook();
  for (let day = 0; day < 5; day++) await keep(runtime, list(day, 0, 1, 2));
  // Which sheets there are a refresh knows anyway.
  const known = { 'book.info': 1, 'book.sheets': 1 };
  const reading = { 'book.names': 1, 'sheet.last': 1, 'range.values': 1 };
  const first = await keep(runtime, list(7, 0, 1, 2));
  expect(first.counts.byOperation).toEqual({ ...known, ...reading, 'range.setInputs': 1 });
  expect((await keep(runtime, list(7, 0, 1, 2))).counts.byOperation).toEqual({ ...known, ...reading });
});

test('days are kept for 60 business days', async () => {
  const runtime = await openBook();
  await keep(runtime, list(0, 0));
  await keep(runtime, list(1, 1));
  // From 2 July to 29 September: 21 business days in July, 21 in August, 18 in September (holidays: 15 July, 12 August, 16
  // and 23 September), so that 2 July is the 60th before 30 September.
  const late = parseIsoDay('2024-09-30')! - MONDAY;
  await keep(runtime, list(late, 2));
  expect((await keep(runtime, list(late))).read).toEqual(['1:1', `${late}:2`]);
  // The name of the block is still there, so that no second sheet is made.
  await keep(runtime, list(late + 1, 2));
  expect(own(runtime)).toHaveLength(1);
});

test('what people do in it disturbs nothing else', async () => {
  const runtime = await openBook();
  await keep(runtime, list(0, 0, 1, 2));
  await byHand(
    runtime,
    `const s = ss.getSheetByName('${SHEET}'); s.setName('あ'); s.getRange('C3').setValue('|井上薬局');`,
  );
  expect((await keep(runtime, list(1, 1))).read).toEqual(['0:0', '0:2']);
  await byHand(runtime, `ss.getSheetByName('あ').getRange('A1:A9').clearContent();`);
  expect((await keep(runtime, list(2, 1))).read).toEqual([]);
  expect((await keep(runtime, list(2))).read).toEqual(['2:1']);
  await byHand(runtime, `ss.deleteSheet(ss.getSheetByName('あ'));`);
  expect((await keep(runtime, list(3, 1))).read).toEqual([]);
  expect((await keep(runtime, list(3))).read).toEqual(['3:1']);
});

test('a run that breaks off at any call: the next one has a whole list, and there is one sheet', async () => {
  let calls = 0;
  for (let call = 1; ; call++) {
    const runtime = await openBook();
    const isReached = await runtime
      .runFunction('keep', [list(0, 0, 1), 'ja'], { faults: [{ call, kind: 'kill' }] })
      .then(
        () => false,
        () => true,
      );
    if (!isReached) break;
    calls++;
    await keep(runtime, list(0, 0, 1));
    expect([call, (await keep(runtime, list(0))).read]).toEqual([call, ['0:0', '0:1']]);
    expect([call, own(runtime).map(({ hidden }) => hidden)]).toEqual([call, [true]]);
  }
  expect(calls).toBeGreaterThan(5);
}, 60_000);
