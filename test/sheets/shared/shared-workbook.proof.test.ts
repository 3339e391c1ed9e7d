/** One reading for many cells, on the local runtime: when it is believed, and that nothing else ever is. */
import type { SheetModel } from '../../../local/model/workbook-model';
import type { Runtime } from '../../../local/runtime';
import { CLOCK, CONTRACTS, openProduct, sheetModel, VISITS, workbook } from '../../support/product-runtime';
import { cell, placeOf, SCRIPT, type } from '../../support/shared-cells';

const VISIT_CELL = ['2024-06'] as const;
const COPY = 'ルートKPIの控え';
const HEAD = 'reading.local-workbook';

const opened: Runtime[] = [];
async function open(sheets: SheetModel[] = [VISITS, CONTRACTS], refreshed = true): Promise<Runtime> {
  const runtime = await openProduct(workbook(sheets), SCRIPT);
  opened.push(runtime);
  if (refreshed) await runtime.runFunction('refresh');
  return runtime;
}
afterEach(() => opened.splice(0).forEach((runtime) => runtime.dispose()));

const visits = (runtime: Runtime) => cell(runtime, 'KPI_VISITS', VISIT_CELL);
const partKeys = async (runtime: Runtime): Promise<string[]> => {
  const { [HEAD]: head } = (await runtime.runFunction('cacheOf', [[HEAD]])).value as Record<string, string>;
  const { digest, length, partLength } = JSON.parse(head!.slice(10)) as {
    digest: string;
    length: number;
    partLength: number;
  };
  return Array.from({ length: Math.ceil(length / partLength) }, (_, i) => `${HEAD}.${digest}.${i}`);
};
const evict = (runtime: Runtime, keys: string[]) => runtime.runFunction('evict', [keys]);
const forgetAll = async (runtime: Runtime) =>
  evict(runtime, [HEAD, ...(await partKeys(runtime)), 'sharing.edit', 'sharing.round', 'sharing.noted']);

const BREAKS: readonly ((text: string) => string)[] = [
  (text) => text.slice(0, -1),
  (text) => text.replace(/[0-9]/, (digit) => String(9 - Number(digit))),
  () => '',
];

// By hand: of the three rows of June two are visits (訪問), one is a call.
const JUNE = 2;

test('after a refresh no cell reads the tables', async () => {
  const runtime = await open();
  expect(await visits(runtime)).toMatchObject({ value: JUNE, isFullReading: false });
  expect(await cell(runtime, 'KPI_TABLE', ['2024-06', '担当者'])).toMatchObject({ isFullReading: false });
});

test('without a refresh the first cell reads them for all', async () => {
  const runtime = await open(undefined, false);
  expect(await visits(runtime)).toMatchObject({ value: JUNE, isFullReading: true });
  expect(await visits(runtime)).toMatchObject({ value: JUNE, isFullReading: false });
});

describe('an edit that Google tells of', () => {
  test('in a table: the next cell reads, the one after it does not', async () => {
    const runtime = await open();
    await type(runtime, '訪問', 'D4', '電話');
    expect(await visits(runtime)).toMatchObject({ value: 1, isFullReading: true });
    expect(await visits(runtime)).toMatchObject({ value: 1, isFullReading: false });
    // A second edit, of which the properties need no note.
    await type(runtime, '訪問', 'D2', '電話');
    expect(await visits(runtime)).toMatchObject({ value: 0, isFullReading: true });
  });

  test('costs two calls to the cache, the first after a refresh one more and the note', async () => {
    const runtime = await open();
    const edit = async () => {
      const { counts } = await runtime.runFunction('onEdit', [{ edited: placeOf(runtime, '訪問', 'A2') }], {
        kind: 'event',
        authMode: 'LIMITED',
      });
      const { byOperation } = counts;
      return ['cache.get', 'cache.put', 'properties.set'].map((operation) => byOperation[operation] ?? 0);
    };
    expect(await edit()).toEqual([1, 2, 1]);
    expect(await edit()).toEqual([1, 1, 0]);
    expect(await edit()).toEqual([1, 1, 0]);
    await runtime.runFunction('refresh');
    expect(await edit()).toEqual([1, 2, 1]);
  });

  test.each([
    ['進捗', 'K3', false],
    [COPY, 'A1', false],
    ['データ確認', 'H30', true],
    ['目標', 'D2', true],
    ['設定', 'C2', true],
    ['契約', 'J9', true],
    ['メモ', 'A1', true],
  ])('in %s %s: noticed %s', async (sheet, a1, isNoticed) => {
    const runtime = await open([
      VISITS,
      CONTRACTS,
      sheetModel('メモ'),
      sheetModel('設定'),
      sheetModel('目標', [['KPI', '目標']]),
    ]);
    const edited = { edited: placeOf(runtime, sheet, a1) };
    await runtime.runFunction('onEdit', [edited], { kind: 'event', authMode: 'LIMITED' });
    expect((await visits(runtime)).isFullReading).toBe(isNoticed);
  });

  test('in a sheet that we write counts when the revenue goal stands there', async () => {
    const kgi = sheetModel('進捗', [[1_200_000]]);
    const named = { ...workbook([VISITS, CONTRACTS, kgi]), names: [{ name: 'KGI', reference: "'進捗'!$A$1" }] };
    const runtime = await openProduct(named, SCRIPT);
    opened.push(runtime);
    expect((await cell(runtime, 'KPI_KGI_PROGRESS')).isFullReading).toBe(true);
    const before = await cell(runtime, 'KPI_KGI_PROGRESS');
    await type(runtime, '進捗', 'A1', 2_400_000);
    const after = await cell(runtime, 'KPI_KGI_PROGRESS');
    expect(after.isFullReading).toBe(true);
    expect(after.value).toBeCloseTo((before.value as number) / 2, 12);
  });
});

test('what our own scripts write is noted too: Google tells nobody of it', async () => {
  const settings = sheetModel('設定', [['項目', '値']]);
  const runtime = await open([VISITS, CONTRACTS, settings]);
  const restore = { type: 'restore', rows: [{ name: '更新猶予日数', value: '3' }] };
  await runtime.runFunction('answerQuestion', [restore], { kind: 'rpc' }).catch(() => undefined);
  expect((await visits(runtime)).isFullReading).toBe(true);
});

describe('an edit that Google tells nobody of', () => {
  test('is seen when a sheet reaches further than it did', async () => {
    const runtime = await open();
    for (const [a1, value] of [
      ['A5', '2024/6/6'],
      ['B5', '佐藤'],
      ['C5', '青木商店'],
      ['D5', '訪問'],
    ])
      await runtime.runFunction('put', ['訪問', a1, value]);
    expect(await visits(runtime)).toMatchObject({ value: JUNE + 1, isFullReading: true });
  });

  test('is seen when a sheet comes, goes or is renamed', async () => {
    const runtime = await open([VISITS, CONTRACTS, sheetModel('メモ')]);
    expect((await visits(runtime)).isFullReading).toBe(false);
    for (const change of [
      ['rename', 'メモ', '覚え書き'],
      ['insert', '新しい表'],
      ['remove', '覚え書き'],
    ]) {
      await runtime.runFunction(change[0]!, change.slice(1));
      expect((await visits(runtime)).isFullReading).toBe(true);
      expect((await visits(runtime)).isFullReading).toBe(false);
    }
  });

  test('within the table is not seen before the next refresh: this is what the manual tells', async () => {
    const runtime = await open();
    await runtime.runFunction('put', ['訪問', 'D4', '電話']);
    expect(await visits(runtime)).toMatchObject({ value: JUNE, isFullReading: false });
    await runtime.runFunction('refresh');
    expect(await visits(runtime)).toMatchObject({ value: 1, isFullReading: false });
  });

  test('in a sheet of one’s own, in which a table spreads, is nobody’s business', async () => {
    const runtime = await open([VISITS, CONTRACTS, sheetModel('会議', [['=KPI_TABLE("2024-06","担当者")']])]);
    expect((await visits(runtime)).isFullReading).toBe(false);
  });
});

describe('when the cache forgets', () => {
  test('all of it, the hidden sheet stands in for the tables', async () => {
    const runtime = await open();
    await forgetAll(runtime);
    expect(await visits(runtime)).toMatchObject({ value: JUNE, isFullReading: false });
    expect(await visits(runtime)).toMatchObject({ value: JUNE, isFullReading: false });
  });

  test('all of it after an edit, the tables are read', async () => {
    const runtime = await open();
    await type(runtime, '訪問', 'D4', '電話');
    await forgetAll(runtime);
    expect(await visits(runtime)).toMatchObject({ value: 1, isFullReading: true });
  });

  test('the mark of an edit alone, what was read before it is not believed', async () => {
    const runtime = await open(undefined, false);
    await visits(runtime);
    await type(runtime, '訪問', 'D4', '電話');
    await evict(runtime, ['sharing.edit']);
    expect(await visits(runtime)).toMatchObject({ value: 1, isFullReading: true });
  });

  test.each(['sharing.round', 'sharing.noted'])('%s, every edit is noted again', async (key) => {
    const runtime = await open();
    await type(runtime, '訪問', 'D4', '電話');
    await evict(runtime, [key]);
    await type(runtime, '訪問', 'D2', '電話');
    await forgetAll(runtime);
    expect(await visits(runtime)).toMatchObject({ value: 0, isFullReading: true });
  });

  test('any value of it, figures stay right', async () => {
    const runtime = await open();
    for (const key of [HEAD, ...(await partKeys(runtime))]) {
      await evict(runtime, [key]);
      expect(await visits(runtime)).toMatchObject({ value: JUNE, isFullReading: false });
    }
  });
});

describe('what does not add up is never believed', () => {
  test('in the cache: each value cut, changed and emptied', async () => {
    const runtime = await open();
    // Only the tables themselves are left then, and they have changed.
    await runtime.runFunction('put', [COPY, 'A1', '']);
    await runtime.runFunction('put', ['訪問', 'D4', '電話']);
    const count = 1 + (await partKeys(runtime)).length;
    for (let index = 0; index < count; index++) {
      for (const breakText of BREAKS) {
        const key = [HEAD, ...(await partKeys(runtime))][index]!;
        const { [key]: text } = (await runtime.runFunction('cacheOf', [[key]])).value as Record<string, string>;
        await runtime.runFunction('putCache', [{ [key]: breakText(text!) }]);
        expect(await visits(runtime)).toMatchObject({ value: 1, isFullReading: true });
        expect(await visits(runtime)).toMatchObject({ value: 1, isFullReading: false });
      }
    }
  });

  test('in the hidden sheet: each cell cut, changed and emptied', async () => {
    const runtime = await open();
    const copy = runtime.toModel().sheets.find(({ name }) => name === COPY)!;
    expect(copy.hidden).toBe(true);
    expect(copy.cells.length).toBeGreaterThan(1);
    for (const { row, value } of copy.cells) {
      for (const breakText of [...BREAKS, () => '=1+1']) {
        await runtime.runFunction('put', [COPY, `A${row}`, breakText(String(value))]);
        await forgetAll(runtime).catch(() => undefined);
        expect(await visits(runtime)).toMatchObject({ value: JUNE, isFullReading: true });
        await forgetAll(runtime);
      }
      await runtime.runFunction('put', [COPY, `A${row}`, value]);
      await forgetAll(runtime).catch(() => undefined);
      expect(await visits(runtime)).toMatchObject({ isFullReading: false });
    }
  });

  test('of another spreadsheet: a copied file reads its own sheets', async () => {
    const first = await open();
    const model = first.toModel();
    const visitsSheet = model.sheets.find(({ name }) => name === '訪問')!;
    visitsSheet.cells = visitsSheet.cells.map((each) =>
      each.row === 4 && each.column === 4 ? { ...each, value: '電話' } : each,
    );
    const second = await openProduct(model, SCRIPT, { documentId: 'copied' });
    opened.push(second);
    expect(await visits(second)).toMatchObject({ value: 1, isFullReading: true });
    // Even if all that Google keeps beside the file went along.
    const third = await openProduct(model, SCRIPT, { documentId: 'copied' });
    opened.push(third);
    const { value: properties } = await first.runFunction('properties');
    await third.runFunction('putProperties', [properties]);
    const { value: cached } = await first.runFunction('cacheOf', [[HEAD, 'sharing.edit', ...(await partKeys(first))]]);
    const renamed = Object.entries(cached as Record<string, string>).map(([key, text]) => [
      key.replace('local-workbook', 'copied'),
      text,
    ]);
    await third.runFunction('putCache', [Object.fromEntries(renamed)]);
    expect(await visits(third)).toMatchObject({ value: 1, isFullReading: true });
  });

  test('in a saved file that was changed elsewhere', async () => {
    const model = (await open()).toModel();
    const visitsSheet = model.sheets.find(({ name }) => name === '訪問')!;
    visitsSheet.cells = visitsSheet.cells.map((each) =>
      each.row === 4 && each.column === 4 ? { ...each, value: '電話' } : each,
    );
    const again = await openProduct(model, SCRIPT);
    opened.push(again);
    expect(await visits(again)).toMatchObject({ value: 1, isFullReading: true });
  });
});

test('whoever shows, renames or deletes the hidden sheet breaks nothing, and the next refresh mends it', async () => {
  const runtime = await open();
  await runtime.runFunction('rename', [COPY, 'なんだろう']);
  expect(await visits(runtime)).toMatchObject({ value: JUNE });
  await runtime.runFunction('refresh');
  expect(
    runtime
      .toModel()
      .sheets.filter(({ hidden }) => hidden)
      .map(({ name }) => name),
  ).toEqual(['なんだろう']);
  expect(await visits(runtime)).toMatchObject({ value: JUNE, isFullReading: false });
  await runtime.runFunction('remove', ['なんだろう']);
  await forgetAll(runtime);
  expect(await visits(runtime)).toMatchObject({ value: JUNE, isFullReading: true });
  await runtime.runFunction('refresh');
  expect(
    runtime
      .toModel()
      .sheets.filter(({ hidden }) => hidden)
      .map(({ name }) => name),
  ).toEqual([COPY]);
});

test('today is not shared: after midnight the same reading gives tomorrow’s figures', async () => {
  const runtime = await open();
  const asOf = async () => {
    const { value, isFullReading } = await cell(runtime, 'KPI_EXPLAIN', ['訪問件数']);
    return [(value as string[][]).find(([label]) => label === '基準日')![1], isFullReading];
  };
  expect(await asOf()).toEqual(['2024-07-01', false]);
  // The clock stands at noon; one minute to midnight in Tokyo, and midnight. (The cache keeps six hours: the sheet stands in.)
  await runtime.setClock(CLOCK + 12 * 3_600_000 - 60_000);
  expect(await asOf()).toEqual(['2024-07-01', false]);
  await runtime.setClock(CLOCK + 12 * 3_600_000);
  expect(await asOf()).toEqual(['2024-07-02', false]);
});

test('KPI_EXPLAIN says when the sheets were read, and that something was changed since the refresh', async () => {
  const runtime = await open();
  const readAt = async () =>
    ((await cell(runtime, 'KPI_EXPLAIN', ['訪問件数'])).value as string[][]).find(
      ([label]) => label === 'シートを読んだ時刻',
    )![1];
  expect(await readAt()).toBe('2024/07/01 12:00');
  await type(runtime, '訪問', 'D4', '電話');
  await runtime.setClock(CLOCK + 5 * 60_000);
  expect(await readAt()).toBe('2024/07/01 12:05(「最新に更新」のあとに変更があります)');
  await runtime.runFunction('refresh');
  expect(await readAt()).toBe('2024/07/01 12:05');
});

test('a mistake in the settings is told at once by every cell, and mended by an edit', async () => {
  const settings = sheetModel('設定', [
    ['項目', '値'],
    ['締め日', '四十'],
  ]);
  const runtime = await open([VISITS, CONTRACTS, settings], false);
  for (let i = 0; i < 2; i++) await expect(visits(runtime)).rejects.toThrow('設定「締め日」の値「四十」を読めません。');
  await type(runtime, '設定', 'B2', 20);
  expect(await visits(runtime)).toMatchObject({ value: JUNE });
});

test('a range with a table’s header is read as it is given, and nothing of it is shared', async () => {
  const runtime = await open();
  const table = [
    ['訪問日', '担当者', '顧客'],
    ['2024/6/1', '佐藤', '青木商店'],
  ];
  expect((await cell(runtime, 'KPI_VISITS', ['2024-06', '', table])).value).toBe(1);
  expect(await cell(runtime, 'KPI_VISITS', ['2024-06', '', [['x']]])).toMatchObject({
    value: JUNE,
    isFullReading: false,
  });
});
