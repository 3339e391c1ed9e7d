/** The import over the built add-on: preview, chunks, writing, idempotence, undo. */
import type { CellValue } from '../../local/model/workbook-model';
import { dayOf, serialOfDay } from '../../src/core/days';
import { ROWS_PER_CALL } from '../../src/intake/import/types';
import { ImportStopped } from '../../src/sidebar/import/session';
import { CALL_STEP } from '../support/broken-off';
import { ImportDriver } from '../support/import-driver';
import { CONTRACTS, sheetModel, VISITS, workbook } from '../support/product-runtime';

let driver: ImportDriver;
afterEach(() => driver.dispose());
const open = async (...args: Parameters<typeof ImportDriver.open>): Promise<void> => {
  driver = await ImportDriver.open(...args);
};
const serial = (year: number, month: number, day: number): number => serialOfDay(dayOf(year, month, day));
const stateOf = (rows: unknown[][]): string => JSON.stringify(rows);

const CSV = [
  '訪問日,担当者,顧客,種別,結果,天気',
  '2024/6/3,佐藤,青木商店,訪問,商談,晴れ',
  '2024/6/10,鈴木,007,訪問,=1+1,雨',
  '2024/6/11,鈴木,井上薬局,電話,1-2,',
  '',
].join('\r\n');

test('adds what is not there, below the last row, and touches nothing else', async () => {
  await open();
  const before = driver.model.sheets.map(({ name, cells }) => ({ name, cells }));
  const draft = await driver.draft(CSV);
  expect(draft.table).toMatchObject({ kind: 'visits', mapping: [0, 1, 2, 3, 4], missing: [] });
  expect(draft.plan).toMatchObject({ rows: 3, present: 1, passedOver: 0 });
  expect(draft.leftOut.map((column) => draft.table.header.headers[column])).toEqual(['天気']);
  expect(await driver.add(draft)).toEqual({ sheetName: '訪問', firstRow: 5, lastRow: 6 });
  expect(driver.rows('訪問').slice(4)).toEqual([
    [serial(2024, 6, 10), '鈴木', '007', '訪問', '=1+1'],
    [serial(2024, 6, 11), '鈴木', '井上薬局', '電話', '1-2'],
  ]);
  const after = driver.model;
  expect(after.sheets.find(({ name }) => name === '契約')!.cells).toEqual(
    before.find(({ name }) => name === '契約')!.cells,
  );
  expect(after.sheets.find(({ name }) => name === '訪問')!.cells.filter(({ row }) => row <= 4)).toEqual(
    before.find(({ name }) => name === '訪問')!.cells,
  );
  expect(after.sheets.flatMap(({ cells }) => cells).filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(driver.format('訪問', 5, 1)).toBe('yyyy/mm/dd');
  expect(driver.format('訪問', 5, 5)).toBe('@');
});

test('the same file again adds nothing', async () => {
  await open();
  await driver.import(CSV);
  const rows = stateOf(driver.rows('訪問'));
  const again = await driver.draft(CSV);
  expect(again.plan).toMatchObject({ rows: 3, present: 3, add: [] });
  expect(await driver.add(again)).toBeNull();
  expect(stateOf(driver.rows('訪問'))).toBe(rows);
});

test('undo deletes exactly the imported rows', async () => {
  await open();
  const rows = stateOf(driver.rows('訪問'));
  await driver.import(CSV);
  expect(await driver.call('importState', undefined)).toEqual({
    language: 'ja',
    last: { sheetName: '訪問', rows: 2, at: '2024/07/01 12:00' },
  });
  expect(await driver.undo()).toEqual({ sheetName: '訪問', rows: 2, changed: [], missing: 0, isDone: true });
  expect(stateOf(driver.rows('訪問'))).toBe(rows);
  expect(driver.model.names).toEqual([]);
  expect(await driver.call('importState', undefined)).toEqual({ language: 'ja', last: null });
  await expect(driver.undo()).rejects.toThrow('取り消せる取り込みがありません。');
});

const PERSON = `
  function at(sheet, a1, value) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheet).getRange(a1).setValue(value); }
  function append(values) {
    SpreadsheetApp.getActiveSpreadsheet().getSheetByName(values[0]).appendRow(values[1]);
  }
  function typeIn(argument) { at(argument[0], argument[1], argument[2]); }
  function turnRound(name) {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
    const range = sheet.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn());
    const values = range.getValues().reverse();
    const formats = range.getNumberFormats().reverse();
    // As sorting does, text is not read anew.
    range.setNumberFormats(formats.map((row, r) => row.map((format, c) => (typeof values[r][c] === 'string' ? '@' : format))));
    range.setValues(values);
  }
  function insertAbove(argument) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName(argument[0]).insertRowsBefore(argument[1], 1); }
  function remove(argument) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName(argument[0]).deleteRows(argument[1], argument[2]); }
  function rename(argument) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName(argument[0]).setName(argument[1]); }
  function dropSheet(name) { const all = SpreadsheetApp.getActiveSpreadsheet(); all.deleteSheet(all.getSheetByName(name)); }
  function holdLock() { LockService.getDocumentLock().tryLock(1); importState(); }
`;

describe('undo after people have worked on', () => {
  test('a changed row is named, and stays', async () => {
    await open(undefined, PERSON);
    await driver.import(CSV);
    await driver.run('typeIn', ['訪問', 'F6', 'またお願いします']);
    const before = stateOf(driver.rows('訪問'));
    expect(await driver.undo()).toEqual({ sheetName: '訪問', rows: 1, changed: [6], missing: 1, isDone: false });
    expect(stateOf(driver.rows('訪問'))).toBe(before);
    expect(await driver.undo(true)).toMatchObject({ rows: 1, missing: 1, isDone: true });
    expect(driver.rows('訪問').slice(4)).toEqual([
      [serial(2024, 6, 11), '鈴木', '井上薬局', '電話', '1-2', 'またお願いします'],
    ]);
  });

  test('rows that were sorted are found', async () => {
    await open(undefined, PERSON);
    const before = driver.rows('訪問');
    await driver.import(CSV);
    await driver.run('turnRound', '訪問');
    expect(driver.rows('訪問')[1]).toEqual([serial(2024, 6, 11), '鈴木', '井上薬局', '電話', '1-2']);
    expect(await driver.undo()).toMatchObject({ rows: 2, missing: 0, isDone: true });
    expect(driver.rows('訪問')).toEqual([before[0], ...before.slice(1).reverse()]);
  });

  test('sorted and one changed: nothing but the unchanged ones can go', async () => {
    await open(undefined, PERSON);
    await driver.import(CSV);
    await driver.run('turnRound', '訪問');
    await driver.run('typeIn', ['訪問', 'C2', '青木商店']);
    expect(await driver.undo()).toMatchObject({ rows: 1, missing: 1, isDone: false });
    await driver.undo(true);
    expect(driver.rows('訪問')).toHaveLength(5);
    expect(driver.rows('訪問')[1]).toEqual([serial(2024, 6, 11), '鈴木', '青木商店', '電話', '1-2']);
  });

  test('rows inserted above, the sheet renamed, one row already deleted', async () => {
    await open(undefined, PERSON);
    const before = driver.rows('訪問');
    await driver.import(CSV);
    await driver.run('insertAbove', ['訪問', 3]);
    await driver.run('rename', ['訪問', '日報']);
    expect(await driver.call('importState', undefined)).toMatchObject({ last: { sheetName: '日報', rows: 2 } });
    await driver.run('remove', ['日報', 6, 1]);
    expect(await driver.undo()).toMatchObject({ isDone: false, rows: 1, missing: 1 });
    expect(await driver.undo(true)).toMatchObject({ isDone: true, rows: 1 });
    expect(driver.rows('日報').filter((row) => row.length > 0)).toEqual(before);
  });

  test('a sheet that is gone', async () => {
    await open(undefined, PERSON);
    await driver.import(CSV);
    await driver.run('dropSheet', '訪問');
    await expect(driver.undo()).rejects.toThrow('取り消せる取り込みがありません。');
  });

  test('an equal row that was there before stays', async () => {
    await open(
      workbook([
        sheetModel('通話', [
          ['日時', '電話番号'],
          ['2024/6/3', '0466123456'],
        ]),
        VISITS,
      ]),
      PERSON,
    );
    await driver.import('日時,電話番号\n2024/6/3,0466123456\n2024/6/3,0466123456\n', { kind: 'calls' });
    expect(driver.rows('通話')).toHaveLength(3);
    await driver.undo();
    expect(driver.rows('通話')).toEqual([
      ['日時', '電話番号'],
      ['2024/6/3', '0466123456'],
    ]);
  });

  test('all rows below a frozen header', async () => {
    await open(workbook([VISITS]));
    await driver.import('売上日,得意先,売上金額\n2024/6/3,青木商店,"1,200"\n');
    const sheet = (): unknown[][] => driver.rows('売上');
    expect(sheet()).toEqual([
      ['日付', '顧客', '担当者', '金額'],
      [serial(2024, 6, 3), '青木商店', '', 1200],
    ]);
    await driver.undo();
    expect(sheet()).toEqual([['日付', '顧客', '担当者', '金額']]);
  });
});

describe('many rows', () => {
  const many = (count: number): string[][] => [
    ['日時', '電話番号', '結果'],
    ...Array.from({ length: count }, (_, i) => [
      `2024/6/${(i % 28) + 1} 9:00`,
      `0466${String(i).padStart(6, '0')}`,
      '応答',
    ]),
  ];
  const COUNT = ROWS_PER_CALL * 2 + 10;

  test('go in several calls, each of which writes once, and are undone as one', async () => {
    await open(workbook([sheetModel('通話', [['日時', '電話番号', '担当者', '結果']]), VISITS]));
    const steps: number[] = [];
    const counts: Record<string, number>[] = [];
    const call = driver.call;
    Object.assign(driver, {
      call: async (name: never, request: never) => {
        if ((name as string) !== 'importRows') return call(name, request);
        const { value, counts: run } = await driver.runtime.runFunction(name, [request], { kind: 'rpc' });
        counts.push(run.byOperation);
        return value;
      },
    });
    const done = await driver.add(await driver.draft(many(COUNT)), (added) => steps.push(added));
    expect(done).toEqual({ sheetName: '通話', firstRow: 2, lastRow: COUNT + 1 });
    expect(steps).toEqual([ROWS_PER_CALL, 2 * ROWS_PER_CALL, COUNT]);
    expect(counts.map((each) => each['range.setInputs'])).toEqual([1, 1, 1]);
    expect((await driver.draft(many(COUNT))).plan).toMatchObject({ present: COUNT, add: [] });
    expect(await driver.undo()).toMatchObject({ rows: COUNT, missing: 0, isDone: true });
    expect(driver.rows('通話')).toEqual([['日時', '電話番号', '担当者', '結果']]);
  }, 60_000);

  test('somebody writes below them in the middle: it stops, says how far, and the rest can be added', async () => {
    await open(workbook([sheetModel('通話', [['日時', '電話番号', '結果']]), VISITS]), PERSON);
    const stop = await driver
      .add(await driver.draft(many(COUNT)), () => void driver.run('append', ['通話', ['2024/7/1', 'x0466', '不在']]))
      .catch((error: Error) => error);
    expect(stop).toBeInstanceOf(ImportStopped);
    expect(stop).toMatchObject({ added: ROWS_PER_CALL });
    expect((stop as Error).message).toContain(`${ROWS_PER_CALL}行まで追加`);
    expect((await driver.draft(many(COUNT))).plan).toMatchObject({ present: ROWS_PER_CALL });
    // What was added is undone, and the other person's row stays.
    expect(await driver.undo()).toMatchObject({ rows: ROWS_PER_CALL, missing: 0, isDone: true });
    expect(driver.rows('通話').slice(1)).toEqual([[serial(2024, 7, 1), 'x0466', '不在']]);
  }, 60_000);

  test('a call that is sent again, since its answer was lost, adds its rows once', async () => {
    await open(workbook([sheetModel('通話', [['日時', '電話番号', '結果']]), VISITS]));
    const draft = await driver.draft(many(5));
    const request = {
      importId: 'twice',
      kind: draft.table.kind,
      sheetName: '通話',
      headerRow: 1,
      states: draft.table.target.states,
      columns: draft.plan!.columns.map(({ column, field }) => ({ column, field })),
      offset: 0,
      rows: draft.plan!.add,
    };
    const first = await driver.call('importRows', request);
    expect(await driver.call('importRows', request)).toEqual(first);
    expect(driver.rows('通話')).toHaveLength(6);
  });

  test('a run that dies while it writes leaves nothing that undo would miss', async () => {
    await open(workbook([sheetModel('通話', [['日時', '電話番号', '結果']]), VISITS]));
    const draft = await driver.draft(many(5));
    const request = {
      importId: 'dies',
      kind: 'calls',
      sheetName: '通話',
      headerRow: 1,
      states: draft.table.target.states,
    };
    const columns = draft.plan!.columns.map(({ column, field }) => ({ column, field }));
    for (let call = 1; call < 60; call += CALL_STEP) {
      const run = driver.runtime.runFunction(
        'importRows',
        [{ ...request, importId: `dies-${call}`, columns, offset: 0, rows: draft.plan!.add }],
        {
          kind: 'rpc',
          faults: [{ call, kind: 'kill' }],
        },
      );
      const died = await run.then(
        () => false,
        () => true,
      );
      const { last } = await driver.call('importState', undefined);
      if (last !== null) expect(await driver.undo()).toMatchObject({ isDone: true, missing: 0 });
      expect(driver.rows('通話')).toEqual([['日時', '電話番号', '結果']]);
      if (!died) return;
    }
    throw new Error('The run never ended.');
  }, 60_000);
});

test('a sheet that changed since it was looked at is left alone', async () => {
  await open(undefined, PERSON);
  const draft = await driver.draft(CSV);
  await driver.run('append', ['訪問', ['2024/6/20', '佐藤', '青木商店', '訪問', '']]);
  const before = stateOf(driver.rows('訪問'));
  await expect(driver.add(draft)).rejects.toThrow(
    'シート「訪問」が、確認したあとで変わりました。何も追加していません。',
  );
  expect(stateOf(driver.rows('訪問'))).toBe(before);
});

test('a locked document is told', async () => {
  await open();
  const draft = await driver.draft(CSV);
  const { stores } = driver.runtime as unknown as {
    stores: { lock(owner: object): boolean; unlock(owner: object): void };
  };
  const somebody = {};
  stores.lock(somebody);
  await expect(driver.add(draft)).rejects.toThrow('ほかの人がこのファイルに書き込んでいます。');
  expect(driver.rows('訪問')).toHaveLength(4);
  stores.unlock(somebody);
  await driver.add(draft);
  expect(driver.rows('訪問')).toHaveLength(6);
});

describe('tables as they are', () => {
  test('other order, own headers, a formula column, formats that people chose', async () => {
    const sheet = sheetModel('営業日報', [
      ['2024年度'],
      ['得意先', '計', '日付', '担当', '備考', '天 気', '月額'],
      ['青木商店', '', '2024/6/3', '佐藤', 'x', '晴れ', 100],
    ]);
    sheet.cells = sheet.cells.filter(({ row, column }) => row !== 3 || column !== 2);
    sheet.cells.push({ row: 3, column: 2, value: 1, formula: '=LEN(A3)' });
    await open(workbook([sheet]));
    const draft = await driver.draft('日付,顧客,計,天気,メモ\n2024/6/4,井上薬局,9,雨,"<b>,""x"""\n');
    expect(draft.table.target.columns.find(({ column }) => column === 2)).toMatchObject({ isFormula: true });
    expect(draft.leftOut.map((column) => draft.table.header.headers[column])).toEqual(['計']);
    await driver.add(draft);
    expect(driver.rows('営業日報')[3]).toEqual(['井上薬局', '', serial(2024, 6, 4), '', '<b>,"x"', '雨']);
  });

  test('no table yet: it is made with our headers; in an English workbook with English ones', async () => {
    await open({ ...workbook([sheetModel('Sheet1', [['x']])]), locale: 'en_US' });
    const draft = await driver.draft('Call time,Phone number,Rep,Duration\n2024-06-03 09:05,0466123456,Sato,65\n');
    expect(draft.table.target).toMatchObject({ sheetName: 'Calls', headerRow: 0 });
    await driver.add(draft);
    const [header, row] = driver.rows('Calls');
    expect(header).toEqual(['Date', 'Phone', 'Rep', 'Direction', 'Seconds', 'Outcome', 'Note']);
    expect(row!.slice(1)).toEqual(['0466123456', 'Sato', '', 65]);
    expect(row![0]).toBeCloseTo(serial(2024, 6, 3) + 545 / 1440, 9);
    expect(driver.format('Calls', 2, 1)).toBe('yyyy/mm/dd hh:mm');
    expect(
      (await driver.draft('Call time,Phone number,Rep,Duration\n2024-06-03 09:05,0466123456,Sato,65\n')).plan,
    ).toMatchObject({ present: 1, add: [] });
  });

  test('a sheet that is meant but lacks columns is named, a blank one is used', async () => {
    await open(
      workbook([
        sheetModel('訪問', [
          ['訪問日', '担当者', 'xyz'],
          ['2024/6/3', '佐藤', 'a'],
        ]),
        CONTRACTS,
      ]),
    );
    await expect(driver.draft(CSV)).rejects.toThrow('シート「訪問」に「顧客」の列がありません。');
    driver.dispose();
    await open(workbook([sheetModel('訪問'), CONTRACTS]));
    await driver.import(CSV);
    expect(driver.rows('訪問')).toHaveLength(4);
  });

  test('required columns that get nothing: no plan; the person maps them', async () => {
    await open();
    const csv = 'いつ,担当者,どこ\n2024/6/20,佐藤,青木商店\n';
    const draft = await driver.draft(csv, { kind: 'visits' });
    expect(draft).toMatchObject({ plan: null, table: { missing: ['訪問日', '顧客'] } });
    const mapped = await driver.draft(csv, { kind: 'visits', mapping: [0, 1, 2, null, null] });
    expect(mapped.plan!.add).toEqual([[{ serial: serial(2024, 6, 20) }, '佐藤', '青木商店']]);
  });

  test('rows without a header: none is lost, and again adds nothing', async () => {
    await open();
    const csv = '2024/6/20,佐藤,井上薬局\n2024/6/21,鈴木,青木商店\n2024/6/22,鈴木,上田工業\n';
    const draft = await driver.draft(csv, { kind: 'visits' });
    expect(draft.table.header).toMatchObject({ row: -1 });
    expect(draft.plan).toMatchObject({ rows: 3, passedOver: 0 });
    expect(await driver.add(draft)).toEqual({ sheetName: '訪問', firstRow: 5, lastRow: 7 });
    expect(driver.rows('訪問')[4]).toEqual([serial(2024, 6, 20), '佐藤', '井上薬局']);
    expect((await driver.draft(csv, { kind: 'visits' })).plan).toMatchObject({ rows: 3, present: 3, add: [] });
  });

  test('below a total: said before; days take the format of the column, and the rows can be shown', async () => {
    const total = sheetModel('訪問', [
      ['訪問日', '担当者', '顧客'],
      ['2024/6/3', '佐藤', '青木商店'],
      ['合計', '', '1件'],
    ]);
    await open(
      workbook([total, CONTRACTS]),
      `function look() {
        const book = SpreadsheetApp.getActiveSpreadsheet();
        book.getSheetByName('訪問').getRange('A2').setNumberFormat('m"月"d"日"');
        book.getSheetByName('契約').activate();
      }
      function seen() {
        const book = SpreadsheetApp.getActiveSpreadsheet();
        const range = book.getActiveRange();
        return [book.getSheetByName('訪問').getRange('A4').getNumberFormat(), range.getSheet().getName(), range.getRow(), range.getNumRows()];
      }`,
    );
    await driver.run('look');
    const csv = '訪問日,担当者,顧客\n2024/6/20,佐藤,井上薬局\n2024/6/21,佐藤,上田工業\n';
    const draft = await driver.draft(csv, { kind: 'visits' });
    expect(draft.table.target.endsWithTotal).toBe(true);
    const appended = await driver.add(draft);
    expect(appended).toEqual({ sheetName: '訪問', firstRow: 4, lastRow: 5 });
    expect(await driver.run('showRows', appended)).toBe(true);
    expect(await driver.run('seen')).toEqual(['m"月"d"日"', '訪問', 4, 2]);
    expect(await driver.run('showRows', { sheetName: 'どこ', firstRow: 1, lastRow: 2 })).toBe(false);
    expect((await driver.draft(csv, { kind: 'visits' })).table.target.endsWithTotal).toBe(false);
  });

  test('one row without a header; columns that go nowhere are named by their place', async () => {
    await open();
    const draft = await driver.draft('2024/6/20,佐藤,井上薬局,訪問,商談,晴れ\n', { kind: 'visits' });
    expect(draft.plan).toMatchObject({ rows: 1, add: [expect.anything()] });
    expect(draft.leftOut).toEqual([5]);
    const asHeader = await driver.draft('2024/6/20,佐藤\n2024/6/21,鈴木\n', { kind: 'visits', hasHeader: true });
    expect(asHeader).toMatchObject({ plan: null, table: { header: { row: 0, headers: ['2024/6/20', '佐藤'] } } });
  });

  test('several sheets of one table: a row that stands in any of them is there, and the person chooses the sheet', async () => {
    const april = sheetModel('4月', [
      ['訪問日', '担当者', '顧客'],
      ['2024/4/3', '佐藤', '青木商店'],
    ]);
    const may = sheetModel('5月', [
      ['顧客名', '日付', '担当'],
      ['㈱青木商店', '2024/5/3', '佐藤'],
    ]);
    const settings = sheetModel('設定', [
      ['設定', '値'],
      ['「訪問」として読むシート', '4月、5月'],
    ]);
    await open(workbook([april, may, settings, CONTRACTS]));
    const csv = '訪問日,担当者,顧客\n2024/4/3,佐藤,青木商店\n2024/5/3,佐藤,株式会社青木商店\n2024/5/4,佐藤,井上薬局\n';
    const draft = await driver.draft(csv, { kind: 'visits', sheetName: '5月' });
    expect(draft.table.target).toMatchObject({ sheetName: '5月', sheetNames: ['4月', '5月'] });
    expect(draft.plan).toMatchObject({ present: 2 });
    await driver.add(draft);
    expect(driver.rows('5月').slice(2)).toEqual([['井上薬局', serial(2024, 5, 4), '佐藤']]);
    expect(driver.rows('4月')).toHaveLength(2);
  });

  test('a list that refuses other words does not refuse the import, and stays', async () => {
    const visits = { ...VISITS, validations: [] as typeof VISITS.validations };
    await open(
      workbook([visits]),
      `function restrict() {
        const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('訪問');
        const rule = SpreadsheetApp.newDataValidation().requireValueInList(['訪問', '電話']).setAllowInvalid(false).build();
        sheet.getRange('D2:D100').setDataValidation(rule);
      }
      function restricted() { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('訪問').getRange('D5').getDataValidation() !== null; }`,
    );
    await driver.run('restrict');
    await driver.import('訪問日,顧客,種別\n2024/6/20,青木商店,立ち寄り\n');
    expect(driver.rows('訪問')[4]).toEqual([serial(2024, 6, 20), '', '青木商店', '立ち寄り']);
    expect(await driver.run('restricted')).toBe(true);
  });
});

test('hostile files change nothing but their own rows', async () => {
  await open();
  const cells = [
    '__proto__',
    'constructor',
    '=HYPERLINK("http://x","y")',
    '<script>alert(1)</script>',
    '\u202e逆',
    '😀',
    '+1',
    '@x',
    "'x",
    'TRUE',
    '1e5',
    '#REF',
  ];
  const rows = [
    ['訪問日', '顧客', 'メモ', '__proto__', '顧客', ''],
    ...cells.map((cell) => ['2024/6/20', cell, `${cell}\n${cell}`, cell, 'other', cell, 'beyond']),
    ['2024/6/20'],
    [],
    ['2024/6/20', 'x'.repeat(50_000)],
  ];
  const contracts = stateOf(driver.rows('契約'));
  await driver.import(rows);
  const added = driver.rows('訪問').slice(4);
  expect(added.map((row) => row[2])).toEqual([...cells, 'x'.repeat(50_000)]);
  expect(driver.model.sheets.flatMap((sheet) => sheet.cells).some(({ formula }) => formula !== undefined)).toBe(false);
  expect(stateOf(driver.rows('契約'))).toBe(contracts);
  expect((await driver.draft(rows)).plan!.add).toEqual([]);
  await driver.undo();
  expect(driver.rows('訪問')).toHaveLength(4);
});

test('what the sidebar would never send is refused', async () => {
  await open();
  const draft = await driver.draft(CSV);
  const request = {
    importId: 'x',
    kind: 'visits',
    sheetName: '訪問',
    headerRow: 1,
    states: draft.table.target.states,
    offset: 0,
  };
  const columns = [{ column: 1, field: 'day' }];
  const bad = [
    { ...request, columns, rows: [] },
    { ...request, columns, rows: [['a', 'b']] },
    { ...request, columns, rows: [[{ formula: '=1' }]] },
    { ...request, columns: [...columns, ...columns], rows: [['a', 'b']] },
    { ...request, columns: [{ column: 0, field: null }], rows: [['a']] },
    { ...request, columns, rows: Array.from({ length: ROWS_PER_CALL + 1 }, () => ['a']) },
    { ...request, columns, kind: 'settings', rows: [['a']] },
  ];
  for (const each of bad) await expect(driver.call('importRows', each as never)).rejects.toThrow('サイドバーの版が');
  expect(driver.rows('訪問')).toHaveLength(4);
});

describe('call logs', () => {
  const LOG = [
    'Datum;Nummer;Sek',
    '2024/6/3 10:00:05;0466123456;65',
    '2024/6/3 10:02:00;+81 466-12-3456;0',
    '2024/6/4 9:00:00;03-9999-9999;12',
  ].join('\n');

  test('a layout that nobody knows is mapped once, and an overlapping export adds only what is new', async () => {
    await open();
    const unknown = await driver.call('importPreview', { rows: [['Datum', 'Nummer', 'Sek']] });
    expect(unknown.table).toBeNull();
    const first = await driver.draft(LOG, { kind: 'calls', mapping: [0, 1, null, null, 2, null, null] });
    expect(first.table.isRemembered).toBe(false);
    expect(first.plan!.add).toHaveLength(3);
    await driver.add(first);
    const again = await driver.draft(LOG);
    expect(again.table).toMatchObject({ kind: 'calls', isRemembered: true });
    expect(again.plan).toMatchObject({ present: 3, add: [] });
    // The same telephone system a day later.
    const next = await driver.draft(`${LOG}\n2024/6/4 9:30:00;0466123456;5`);
    expect(next.plan).toMatchObject({ present: 3, rows: 4 });
    expect(next.plan!.add).toHaveLength(1);
    await driver.add(next);
    expect(driver.rows('通話').length).toBe(5);
    // Undo takes the rows back, and the mapping stays.
    expect(await driver.undo()).toMatchObject({ isDone: true, rows: 1 });
    expect((await driver.draft(LOG)).table.isRemembered).toBe(true);
  });

  test('a layout kept in the properties is believed only as far as it is one', async () => {
    await open();
    const request = { rows: [['日時', '電話番号', '通話秒数']] };
    const layout = { key: 'x', columns: [['日時', -1]] };
    await expect(
      driver.call('importRows', {
        ...{ importId: 'x', kind: 'calls', sheetName: '通話', headerRow: 0, states: [], offset: 0 },
        columns: [{ column: 1, field: 'day' }],
        rows: [['2024/6/3']],
        layout: layout as never,
      }),
    ).rejects.toThrow();
    expect((await driver.call('importPreview', request)).table).toMatchObject({ kind: 'calls', isRemembered: false });
  });
});

describe('a sheet with several headers', () => {
  const book = (...rows: CellValue[][]) =>
    workbook([
      sheetModel('訪問', [
        ['訪問日', '担当者', '顧客', '種別', '結果'],
        ['2024/6/3', '佐藤', '青木商店', '訪問', '商談'],
        ...rows,
      ]),
      CONTRACTS,
    ]);

  test('rows go below the last of them, in its columns, and those below each are there already', async () => {
    const second = [
      ['訪問日', '顧客', '担当者', '種別', '結果'],
      ['2024/6/11', '井上薬局', '鈴木', '電話', '1-2'],
    ];
    await open(book(...second));
    const draft = await driver.draft(CSV);
    expect(draft.plan).toMatchObject({ rows: 3, present: 2 });
    await driver.add(draft);
    expect(driver.rows('訪問').slice(4)).toEqual([[serial(2024, 6, 10), '007', '鈴木', '訪問', '=1+1']]);
  });

  test('below another list nothing is added', async () => {
    await open(book(['受付日', '顧客', '内容', '対応者'], ['2024/6/5', '青木商店', '水漏れ', '佐藤']));
    await expect(driver.draft(CSV)).rejects.toThrow('この表の下に別の表があります');
  });

  test('a table that stands below another one takes no rows, and no second one is made', async () => {
    await open(
      workbook([
        sheetModel('台帳', [
          ['顧客', '担当者', '開始日', '月額'],
          ['青木商店', '佐藤', '2023/1/1', 5000],
          ['訪問日', '担当者', '顧客'],
        ]),
      ]),
    );
    await expect(driver.draft(CSV)).rejects.toThrow('この表の下に別の表があります');
  });
});
