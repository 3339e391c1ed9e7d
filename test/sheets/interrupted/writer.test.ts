/** A refresh that breaks off anywhere: the next one puts right what is left, whatever it has to write. */
import { CALL_STEP, CLOSE_STEP } from '../../support/broken-off';
import { type JsonPlan, type WriterRuntime, openWriter } from '../../support/writer-runtime';

const chart = (title: string) => ({
  key: 'sales',
  kind: 'column' as const,
  title,
  anchor: { row: 0, column: 4 },
  width: 400,
  height: 200,
  ranges: [{ row: 1, column: 0, rows: 2, columns: 2 }],
  legend: 'none' as const,
  series: [{}],
});

function plan(keys: string[], background: string, fill: string, title: string): JsonPlan {
  return {
    sheetName: '状態',
    rows: [
      [{ value: '題', look: { background } }, null, '更新'],
      ['顧客', '売上', '判定'],
      ...keys.map((key, i) => [key, i, { value: '▲', note: fill }]),
    ],
    firstKeyedRow: 2,
    stamp: { row: 0, column: 2 },
    marks: [{ row: 2, column: 2, rows: keys.length, columns: 1, look: { background: fill }, sign: '▲' }],
    filter: { row: 1, columns: 3 },
    charts: [chart(title)],
  };
}
const BEFORE = plan(['甲', '乙', '丙'], '#d9efe4', '#fbdcd0', '前');
/** Only what no value shows. */
const LOOKS = plan(['甲', '乙', '丙'], '#eeeeee', '#fff3cd', '後');
const ROWS = plan(['丙', '甲', '乙', '丁'], '#d9efe4', '#fbdcd0', '前');

/** Everything of the sheet but its filter: between taking it away and making it anew it is nowhere (no read lies between). */
function state(writer: WriterRuntime): unknown {
  const { sheets, styles, names } = writer.model();
  const { cells, filter: _, ...sheet } = sheets.find(({ name }) => name === '状態')!;
  const shown = cells
    .map(({ style, ...cell }) => ({ ...cell, style: style === undefined ? null : styles[style] }))
    .filter(({ value, formula, note, style }) => (value ?? formula ?? note) !== undefined || style?.background)
    .map((cell) => JSON.stringify(cell))
    .sort();
  return { ...sheet, cells: shown, names };
}

test.each([
  ['looks, rules, notes and charts, and back', LOOKS, BEFORE],
  ['rows and values', ROWS, ROWS],
])(
  '%s',
  async (_, next, after) => {
    const clean = await openWriter();
    for (const each of [BEFORE, next, after]) await clean.write(each);
    const wanted = state(clean);
    let calls = 0;
    for (let call = 1; ; call += CALL_STEP) {
      const writer = await openWriter();
      await writer.write(BEFORE);
      if (!(await writer.writeUntil(call, 'kill', next))) break;
      calls++;
      await writer.write(after);
      expect([call, state(writer)]).toEqual([call, wanted]);
      expect((await writer.write(after)).counts.cellsWritten).toBe(0);
    }
    expect(calls).toBeGreaterThan(15 / CALL_STEP);
  },
  120_000,
);

test('a first refresh: at most one sheet is left without an owner, and the next one is complete', async () => {
  const strays: number[] = [];
  for (let call = 1; ; call += CALL_STEP) {
    const writer = await openWriter();
    if (!(await writer.writeUntil(call, 'kill', BEFORE))) break;
    const { applied } = await writer.write(BEFORE);
    const own = applied[0]!.sheetName;
    expect(await writer.texts(own, 'A3:B5')).toEqual([
      ['甲', '0'],
      ['乙', '1'],
      ['丙', '2'],
    ]);
    const sheet = writer.model().sheets.find(({ name }) => name === own)!;
    expect([sheet.charts, sheet.conditionalFormats.length]).toEqual([['前'], 1]);
    if (own !== '状態') strays.push(call);
  }
  // Between making the sheet and giving the block its name.
  expect(strays.length).toBeLessThanOrEqual(4);
}, 60_000);

test('fewer rows than before: what is left of a broken run is all of one refresh', async () => {
  const few = plan(['丁', '丙'], '#d9efe4', '#fbdcd0', '前');
  const shown = async (writer: WriterRuntime): Promise<string> => JSON.stringify(await writer.texts('状態', 'A1:C12'));
  const between = new Set<string>();
  for (let call = 1; ; call += CLOSE_STEP) {
    const writer = await openWriter();
    await writer.write(BEFORE);
    between.add(await shown(writer));
    const isKilled = await writer.writeUntil(call, 'kill', few);
    between.add(await shown(writer));
    if (!isKilled) break;
  }
  expect(between.size).toBe(2);
}, 60_000);

test('what people wrote beside the rows stays beside their rows', async () => {
  const few = plan(['丁', '丙'], '#d9efe4', '#fbdcd0', '前');
  for (const [next, expected] of [
    [ROWS, { 甲: 'memo 甲', 丙: 'memo 丙', 乙: '', 丁: '' }],
    [few, { 丁: '', 丙: 'memo 丙' }],
  ] as const) {
    for (let call = 1; ; call += CALL_STEP) {
      const writer = await openWriter();
      await writer.write(BEFORE);
      await writer.byHand(`var sheet = ss.getSheetByName('状態');
        sheet.getRange('H3').setValue('memo 甲'); sheet.getRange('H5').setValue('memo 丙');`);
      const isKilled = await writer.writeUntil(call, 'kill', next);
      await writer.write(next);
      const rows = await writer.texts('状態', 'A3:H12');
      const beside = Object.fromEntries(rows.filter(([key]) => key !== '').map((row) => [row[0], row[7]]));
      expect([call, beside]).toEqual([call, expected]);
      // The memo of a row that is gone stands below the block, once.
      expect(rows.filter((row) => row[7] === 'memo 甲')).toHaveLength(1);
      if (!isKilled) break;
    }
  }
}, 120_000);

test('a time-out is told as such, and not taken for a protected or deleted sheet', async () => {
  const writer = await openWriter();
  await writer.write(BEFORE);
  expect(await writer.writeUntil(8, 'timeout', ROWS)).toBe(true);
  expect((await writer.write(ROWS)).applied[0]!.notWritten).toBeNull();
});
