/** Visits from the sidebar over the built add-on: what is written, refused and taken back, whatever happens to the sheet. */
import { dayOf, serialOfDay } from '../../src/core/days';
import type { CellValue, WorkbookModel } from '../../local/model/workbook-model';
import type { RunOptions } from '../../local/runtime';
import type { RecordedVisitReply, RecordVisitRequest, SavedReply, TodayModel } from '../../src/rpc/daily-model';
import { CALL_STEP } from '../support/broken-off';
import { GoalsDriver } from '../support/goals-driver';
import { CLOCK, CONTRACTS, openProduct, sheetModel, workbook } from '../support/product-runtime';

const HEADER = ['訪問日', '担当者', '顧客', '種別', '目的', '結果', '反応', '次回予定日', 'メモ'];
const VISITS = sheetModel('訪問', [
  HEADER,
  ['2024/5/7', '佐藤', '青木商店', '往訪', '定期', '面談', '◎', '', '次は7月に'],
  ['2024/5/20', '佐藤', '青木商店', '往訪', '定期', '面談', '△', '2024/7/1', ''],
  ['2024/6/5', '鈴木', '井上薬局', '往訪', '定期', '見積', '◎', '', ''],
]);
const CUSTOMERS = sheetModel('顧客', [
  ['顧客', 'フリガナ', '電話番号', '上長の優先度'],
  ['青木商店', 'アオキショウテン', '03-1234-5678', '高'],
  ['井上薬局', 'イノウエヤッキョク', '+81 90 1111 2222', ''],
]);
const BOOK = workbook([VISITS, CONTRACTS, CUSTOMERS]);
const DAY = serialOfDay(dayOf(2024, 7, 1));

const PERSON = `
  function at(argument) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName(argument[0]).getRange(argument[1]).setValue(argument[2]); }
  function insertAbove(argument) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName(argument[0]).insertRowsBefore(argument[1], 1); }
  function rename(argument) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName(argument[0]).setName(argument[1]); }
  function dropSheet(name) { const all = SpreadsheetApp.getActiveSpreadsheet(); all.deleteSheet(all.getSheetByName(name)); }
  function hide() {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('訪問');
    const filter = sheet.getDataRange().createFilter();
    filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().setHiddenValues(['佐藤']).build());
  }
  function listOnly() {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('訪問');
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['会えた', '会えず', '受注'], true).setAllowInvalid(false).build();
    sheet.getRange('F2:F20').setDataValidation(rule);
  }
  function holdLock() { LockService.getDocumentLock().tryLock(1); importState(); }
`;

let driver: GoalsDriver;
afterEach(() => driver.dispose());
const open = async (model: WorkbookModel = BOOK): Promise<void> => {
  driver = await GoalsDriver.open(model, PERSON);
};
const person = (name: string, argument?: unknown): Promise<unknown> =>
  driver.runtime.runFunction(name, argument === undefined ? [] : [argument]);
const today = (rep = '佐藤'): Promise<TodayModel> => driver.call('todayModel', { rep });
async function request(more: Partial<RecordVisitRequest> = {}): Promise<RecordVisitRequest> {
  const { form, asOf } = await today();
  return {
    log: form.log,
    day: asOf,
    rep: '佐藤',
    customer: '青木商店',
    writtenName: '青木商店',
    number: null,
    kind: form.kind,
    purpose: '',
    outcome: '',
    reaction: '',
    nextDay: '',
    note: '',
    replaces: null,
    ...more,
  };
}
const record = (visit: RecordVisitRequest, options?: RunOptions): Promise<RecordedVisitReply> =>
  driver.call('recordVisit', visit, options);
const undo = ({ written }: RecordedVisitReply): Promise<SavedReply> => driver.call('undoVisit', { written });
const rows = (): unknown[][] => driver.rows('訪問');
const BEFORE = 4;

test('a tick is one row below the log, in the words of the office, and the list shows it as done', async () => {
  await open();
  const model = await today();
  expect(model).toMatchObject({
    rep: '佐藤',
    reps: ['佐藤', '鈴木'],
    asOf: '2024-07-01',
    dayName: '7/1(月)',
    capacity: 8,
  });
  expect(model.visits).toHaveLength(1);
  expect(model.visits[0]).toMatchObject({
    customer: '青木商店',
    reason: expect.stringMatching(/^7月1日の約束です/) as unknown,
    manager: '高',
    phones: [{ text: '03-1234-5678', digits: '0312345678' }],
    last: { day: '2024-05-20' },
    status: 'open',
  });
  expect(model.form.kind).toBe('往訪');
  const { sentence } = await record(await request());
  expect(sentence).toBe('青木商店の7/1(月)の訪問を、「訪問」の5行目に書きました。');
  expect(rows().slice(BEFORE)).toEqual([[DAY, '佐藤', '青木商店', '往訪']]);
  expect(driver.format('訪問', 5, 1)).toBe('yyyy/mm/dd');
  const { visits } = await today();
  expect(visits).toHaveLength(1);
  expect(visits[0]).toMatchObject({ customer: '青木商店', status: 'done', statusText: '☑ 済' });
});

test('words to choose from: those of the last rows first, then a word for each class that nobody used', async () => {
  await open();
  const { choices, putOff } = (await today()).form;
  expect(choices.outcome!.map(({ label }) => label)).toEqual([
    '面談',
    '見積',
    '不在',
    '門前払い',
    'アポ獲得',
    '商談',
    '受注',
    '失注',
    'その他',
  ]);
  expect(choices.reaction!.map(({ label }) => label)).toEqual(['◎', '△', '鈍い', 'その他']);
  expect(putOff).toBe('延期');
  await person('listOnly');
  expect((await today()).form.choices.outcome).toEqual([
    { label: '会えた', class: 'talked' },
    { label: '会えず', class: 'absent' },
    { label: '受注', class: 'won' },
  ]);
});

test('a row written twice is refused in a sentence; a second visit that ended otherwise is written', async () => {
  await open();
  const visit = await request();
  await record(visit);
  const said =
    '青木商店の7/1(月)の記録は、もうあります(「訪問」の5行目)。書き足すことがあれば、その行に書いてください。';
  await expect(record(visit)).rejects.toThrow(said);
  // It says more of the same visit.
  await expect(record({ ...visit, outcome: '商談' })).rejects.toThrow(said);
  await expect(record({ ...visit, writtenName: '㈱ 青木商店'.slice(2) })).rejects.toThrow(said);
  expect(rows()).toHaveLength(BEFORE + 1);
  await record({ ...visit, rep: '鈴木', outcome: '不在' });
  await record({ ...visit, rep: '鈴木', outcome: '商談' });
  await expect(record({ ...visit, rep: '鈴木', outcome: '門前払い' })).resolves.toBeTruthy();
  await expect(record({ ...visit, rep: '鈴木', outcome: '提案' })).rejects.toThrow('(「訪問」の7行目)');
  expect(rows()).toHaveLength(BEFORE + 4);
});

test('what a person typed for that day counts as written', async () => {
  await open();
  await person('at', ['訪問', 'A4', '2024/7/1']);
  await person('at', ['訪問', 'B4', '佐藤 ']);
  await person('at', ['訪問', 'C4', '青木商店']);
  await expect(record(await request())).rejects.toThrow('(「訪問」の4行目)');
});

describe('undo', () => {
  test('takes exactly that row back', async () => {
    await open();
    const before = rows();
    const first = await record(await request());
    const second = await record(await request({ customer: '井上薬局', writtenName: '井上薬局' }));
    expect((await undo(first)).sentence).toBe('「訪問」に書いた行を取り消しました。');
    expect(rows().slice(BEFORE)).toEqual([[DAY, '佐藤', '井上薬局', '往訪']]);
    // It has moved up by a row meanwhile.
    await undo(second);
    expect(rows()).toEqual(before);
    await expect(undo(second)).rejects.toThrow('書いた行は、そのあと人が変えたか消したため');
  });

  test('leaves the row alone once somebody has touched it', async () => {
    await open();
    const written = await record(await request());
    await person('at', ['訪問', 'F5', '受注']);
    const before = rows();
    await expect(undo(written)).rejects.toThrow('そのままにしました');
    expect(rows()).toEqual(before);
  });

  test('finds it after rows were inserted above and the sheet was renamed', async () => {
    await open();
    const before = rows();
    const written = await record(await request());
    await person('insertAbove', ['訪問', 3]);
    await person('rename', ['訪問', '日報']);
    await undo(written);
    expect(driver.rows('日報').filter((row) => row.length > 0)).toEqual(before);
  });

  test('of a sheet that is gone', async () => {
    await open();
    const written = await record(await request());
    await person('dropSheet', '訪問');
    await expect(undo(written)).rejects.toThrow('「訪問」で直してください');
  });

  test('leaves the last import to be undone', async () => {
    await open();
    await driver.call('importRows', {
      importId: 'x',
      kind: 'sales',
      sheetName: '売上',
      headerRow: 0,
      states: [],
      columns: [{ column: 1, field: 'day' }],
      offset: 0,
      rows: [[{ serial: DAY }]],
    });
    await undo(await record(await request()));
    expect(await driver.call('importState')).toMatchObject({ last: { sheetName: '売上', rows: 1 } });
  });
});

test('the result goes into the row of the tick', async () => {
  await open();
  const visit = await request();
  const tick = await record(visit);
  const full = await record({
    ...visit,
    outcome: '商談',
    reaction: '◎',
    purpose: 'フォロー',
    nextDay: '2024-07-16',
    note: '見積を送る',
    replaces: tick.written,
  });
  expect(rows().slice(BEFORE)).toEqual([
    [DAY, '佐藤', '青木商店', '往訪', 'フォロー', '商談', '◎', DAY + 15, '見積を送る'],
  ]);
  await expect(undo(tick)).rejects.toThrow('そのままにしました');
  await undo(full);
  expect(rows()).toHaveLength(BEFORE);
});

test('a visit that is put off stands in the log, counts as no visit, and comes back on its day', async () => {
  await open();
  const {
    replaces: _,
    reaction: __,
    purpose: ___,
    ...visit
  } = await request({ outcome: '延期', nextDay: '2024-07-03' });
  const { sentence } = await driver.call<RecordedVisitReply>('moveVisit', visit);
  expect(sentence).toBe('青木商店の訪問を7/3(水)に延ばしました(「訪問」の5行目)。');
  const { visits, week } = await today();
  expect(visits.map(({ customer, status }) => [customer, status])).toEqual([['青木商店', 'moved']]);
  expect(week.find(({ day }) => day === '2024-07-03')!.visits).toEqual([
    { customer: '青木商店', why: '7月1日から7月3日に延ばした訪問です' },
  ]);
  await expect(driver.call('moveVisit', visit)).rejects.toThrow('もうあります');
  // Gone there after all: that is another thing.
  await record(await request());
  // A word that does not call the visit off would count as one.
  await expect(driver.call('moveVisit', { ...visit, outcome: '商談' })).rejects.toThrow('サイドバーの版が');
});

test('hostile names stay text, in the cells and in the answers', async () => {
  const names = ['<script>alert(1)</script>', '__proto__', '+1+1', '😀社長', 'constructor'];
  await open(
    workbook([
      sheetModel('訪問', [
        HEADER,
        ...names.map((name) => ['2024/6/3', '佐藤', name, '訪問', '', '', '', '2024/7/1', '']),
      ]),
      CUSTOMERS,
    ]),
  );
  const { visits } = await today();
  expect(visits.map(({ writtenName }) => writtenName).sort()).toEqual([...names].sort());
  for (const { customer, writtenName } of visits)
    await record(await request({ customer, writtenName, note: '=1+1', outcome: '=2', reaction: '-3' }));
  const written = driver.model.sheets
    .find(({ name }) => name === '訪問')!
    .cells.filter(({ row }) => row > names.length + 1);
  expect(written.filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(
    rows()
      .slice(names.length + 1)
      .map((row) => row[2]),
  ).toEqual(visits.map(({ writtenName }) => writtenName));
  expect(
    rows()
      .slice(names.length + 1)
      .map((row) => [row[5], row[6], row[8]]),
  ).toEqual(names.map(() => ['=2', '-3', '=1+1']));
  const formula = '=HYPERLINK("http://x","y")';
  await record(await request({ customer: formula, writtenName: formula }));
  expect(rows().pop()).toEqual([DAY, '佐藤', formula, '訪問']);
});

describe('whatever the sheet is like', () => {
  test('other headers in another order, a column of its own, a formula; what has no column is refused', async () => {
    await open(
      workbook([
        sheetModel('日報', [
          ['営業日報', '', '', ''],
          ['得意先', '得意先番号', '天気', '活動日', '営業担当'],
          ['青木商店', '007', '晴れ', '2024/6/3', '佐藤'],
        ]),
        sheetModel('顧客', [
          ['顧客番号', '顧客', '電話番号'],
          ['007', '青木商店', '03-1234-5678'],
        ]),
      ]),
    );
    const model = await today();
    expect(model.form.putOff).toBeNull();
    expect(model.form.choices).toEqual({});
    const visit = await request({ number: '007' });
    await record(visit);
    expect(driver.rows('日報')[3]).toEqual(['青木商店', '007', '', DAY, '佐藤']);
    await expect(record({ ...visit, customer: 'x', note: 'メモ' })).rejects.toThrow(
      'シート「日報」に「メモ」の列がありません',
    );
  });

  test('rows that are numbered count on; where they do not, the number is left to people', async () => {
    const numbered = (...numbers: (string | number)[]): WorkbookModel =>
      workbook([
        sheetModel('訪問', [
          ['番号', ...HEADER],
          ...numbers.map((each) => [each, '2024/6/3', '佐藤', '青木商店', '訪問']),
        ]),
        CONTRACTS,
        CUSTOMERS,
      ]);
    await open(numbered(7, 8));
    const visit = await request();
    const tick = await record(visit);
    await record({ ...visit, customer: '井上薬局', writtenName: '井上薬局' });
    const full = await record({ ...visit, outcome: '商談', replaces: tick.written });
    expect(rows().map(([number]) => number)).toEqual(['番号', 7, 8, 9, 10]);
    expect(rows()[3]!.slice(0, 7)).toEqual([9, DAY, '佐藤', '青木商店', '訪問', '', '商談']);
    await undo(full);
    expect(rows().map(([number]) => number)).toEqual(['番号', 7, 8, 10]);
    driver.dispose();
    await open(numbered('A-7', 'A-8'));
    await record(await request());
    expect(rows()[3]!.slice(0, 2)).toEqual(['', DAY]);
  });

  test('the header was renamed since: nothing is written', async () => {
    await open();
    const visit = await request();
    await person('at', ['訪問', 'I1', '備考']);
    await expect(record(visit)).rejects.toThrow('シート「訪問」の見出しか名前が変わったため');
    expect(rows()).toHaveLength(BEFORE);
    await record(await request());
    expect(rows()).toHaveLength(BEFORE + 1);
  });

  test('rows that others added since do not matter', async () => {
    await open();
    const visit = await request();
    await person('at', ['訪問', 'A5', '2024/6/30']);
    await record(visit);
    expect(rows()[5]).toEqual([DAY, '佐藤', '青木商店', '往訪']);
  });

  test('filtered: the row is added below all of them', async () => {
    await open();
    await person('hide');
    const written = await record(await request());
    expect(rows()[4]).toEqual([DAY, '佐藤', '青木商店', '往訪']);
    await undo(written);
    expect(rows()).toHaveLength(BEFORE);
  });

  test('a list that refuses other words keeps no visit out, and stays', async () => {
    await open();
    await person('listOnly');
    await record(await request({ outcome: '商談' }));
    expect(rows()[4]![5]).toBe('商談');
    expect((await today()).form.choices.outcome!.map(({ label }) => label)).toContain('会えた');
  });

  test('protected: nothing is written, and it is said where', async () => {
    driver = Object.assign(Object.create(GoalsDriver.prototype) as GoalsDriver, {
      runtime: await openProduct(BOOK, PERSON, { protectedSheets: ['訪問'], clock: CLOCK }),
    });
    await expect(record(await request())).rejects.toThrow('セル(訪問!A5:I5)は保護されているため');
    expect(rows()).toHaveLength(BEFORE);
  });

  test('somebody else is writing all the time: it says so', async () => {
    await open();
    const visit = await request();
    const held = driver.runtime.runFunction('holdLock', [], {
      concurrent: true,
      before: (call) => (call === 2 ? new Promise((resolve) => setTimeout(resolve, 11_500)) : undefined),
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await expect(record(visit, { concurrent: true })).rejects.toThrow('ほかの人がこのファイルに書き込んでいます。');
    await held;
    expect(rows()).toHaveLength(BEFORE);
  });

  test('three presses at the same moment: one row, the others are told', async () => {
    await open();
    const visit = await request();
    const asked = await Promise.allSettled([1, 2, 3].map(() => record(visit, { concurrent: true })));
    expect(asked.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(rows()).toHaveLength(BEFORE + 1);
  });

  test('no log yet: the first visit makes the sheet', async () => {
    await open(workbook([CONTRACTS, CUSTOMERS]));
    const { form } = await today();
    expect(form.log).toMatchObject({ sheetName: '訪問', headerRow: 0 });
    const { log } = await record(await request());
    expect(rows()).toEqual([HEADER, [DAY, '佐藤', '青木商店', '訪問']]);
    // The same tab goes on with what it was given.
    await record(await request({ log, customer: '井上薬局', writtenName: '井上薬局' }));
    expect(rows()).toHaveLength(3);
  });

  test('one sheet a rep: the row goes to the own one', async () => {
    await open(
      workbook([
        sheetModel('訪問', [HEADER, ['2024/6/28', '鈴木', '井上薬局', '訪問']]),
        sheetModel('訪問(佐藤)', [HEADER, ['2024/6/3', '佐藤', '青木商店', '訪問']]),
        CONTRACTS,
        sheetModel('設定', [
          ['項目', '値'],
          ['「訪問」として読むシート', '訪問、訪問(佐藤)'],
        ]),
      ]),
    );
    const { sources } = { sources: (await today()).form.log };
    expect(sources.sheetName).toBe('訪問(佐藤)');
  });
});

test('killed at any call, the row is there once or not at all, and asking again never doubles it', async () => {
  await open();
  const visit = await request();
  const { counts } = await driver.runtime.runFunction('recordVisit', [visit], { kind: 'rpc' });
  for (let call = 1; call <= counts.serviceCalls; call += CALL_STEP) {
    driver.dispose();
    await open();
    await today();
    await record(visit, { faults: [{ call, kind: 'kill' }] }).catch(() => undefined);
    await record(visit).catch((error: Error) => expect(error.message).toContain('もうあります'));
    expect(rows().slice(BEFORE)).toEqual([[DAY, '佐藤', '青木商店', '往訪']]);
  }
}, 120_000);

test('calls do not grow with the log', async () => {
  const long = (count: number): WorkbookModel =>
    workbook([
      sheetModel('訪問', [
        HEADER,
        ...Array.from({ length: count }, (_, i) => [
          `2024/5/${(i % 28) + 1}`,
          '佐藤',
          '青木商店',
          '往訪',
          '',
          '',
          '',
          '',
          '',
        ]),
      ]),
      CONTRACTS,
      CUSTOMERS,
    ]);
  const calls: number[] = [];
  for (const count of [5, 900]) {
    await open(long(count));
    const { counts } = await driver.runtime.runFunction('recordVisit', [await request()], { kind: 'rpc' });
    calls.push(counts.serviceCalls);
    if (count === 5) driver.dispose();
  }
  // Three for the room of the new row below the grid's last, none for the others.
  expect(calls[1]! - calls[0]!).toBeLessThanOrEqual(3);
  expect(calls[1]).toBeLessThan(40);
});

describe('a sheet with several headers', () => {
  const SECOND = [
    ['訪問日', '顧客', '担当者', '結果'],
    ['2024/6/10', '青木商店', '佐藤', '面談'],
  ];
  const book = (rows: CellValue[][]): WorkbookModel =>
    workbook([sheetModel('訪問', [HEADER, ['2024/5/7', '佐藤', '青木商店'], ...rows]), CONTRACTS, CUSTOMERS]);

  test('a visit stands below the last of them, in its columns', async () => {
    await open(book(SECOND));
    await record(await request());
    expect(rows()[4]).toEqual([DAY, '青木商店', '佐藤']);
  });

  test('below another list none is written', async () => {
    await open(
      book([
        ['受付日', '顧客', '内容', '対応者'],
        ['2024/6/5', '青木商店', '水漏れ', '佐藤'],
      ]),
    );
    await expect(record(await request())).rejects.toThrow('この表の下に別の表があります');
    expect(rows().length).toBe(4);
  });
});
