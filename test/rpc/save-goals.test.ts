/** Saving goals over the built add-on: what is written where, undo, two people at once, and a run that dies. */
import { CALL_STEP } from '../support/broken-off';
import type { WorkbookModel } from '../../local/model/workbook-model';
import type { SaveGoalsReply, SaveGoalsRequest } from '../../src/rpc/goals-model';
import { GoalsDriver, wanted } from '../support/goals-driver';
import { CONTRACTS, act, sheetModel, VISITS, workbook } from '../support/product-runtime';

const HEADER = ['KPI', '担当者', '期間', '目標', '下限', '上限', '根拠', '設定者', '設定日時', '前の目標', '理由'];
const AT = '2024/07/01 12:00';
const TARGETS = sheetModel('目標', [
  ['KPI', '担当者', '期間', '目標', '下限', '上限', '根拠'],
  ['訪問件数', '', '', 230, '', '', '去年から'],
]);
let withSettings: WorkbookModel;
let driver: GoalsDriver;

beforeAll(async () => {
  withSettings = (await act('createSettingsSheet', workbook([VISITS, CONTRACTS]))).model;
});
async function open(model: WorkbookModel = withSettings, more?: string): Promise<GoalsDriver> {
  driver = await GoalsDriver.open(model, more);
  return driver;
}
afterEach(() => driver.dispose());

describe('the rows of 目標', () => {
  test('a first save makes the sheet, with who, when, what before and why', async () => {
    await open();
    const targets = [
      wanted('visits', 240, { evidence: '挑戦' }),
      wanted('visit-frequency', null, { lower: 1.5, upper: 4 }),
      wanted('retention-rate', 0.985, { rep: '佐藤', period: '2024-08' }),
    ];
    const reply = await driver.save({ why: '会議で', targets });
    expect(reply).toMatchObject({ rows: 3, sheetName: '目標', sentence: '目標を保存しました(「目標」に3行)。' });
    expect(driver.rows('目標')).toEqual([
      HEADER,
      ['訪問件数', '', '2024-07〜', 240, '', '', '挑戦', '佐藤', AT, 'なし', '会議で'],
      ['訪問頻度', '', '2024-07〜', '', 1.5, 4, '', '佐藤', AT, 'なし', '会議で'],
      ['継続率', '佐藤', '2024-08', 0.985, '', '', '', '佐藤', AT, 'なし', '会議で'],
    ]);
    expect([driver.format('目標', 2, 4), driver.format('目標', 3, 5), driver.format('目標', 4, 4)]).toEqual([
      '#,##0"件"',
      '0.00"回"',
      '0.0%',
    ]);
    expect([driver.format('目標', 2, 3), driver.format('目標', 2, 9)]).toEqual(['@', '@']);
    const sheet = driver.model.sheets.find(({ name }) => name === '目標')!;
    expect(sheet.frozenRows).toBe(1);
    expect(driver.model.sheets[driver.model.sheets.length - 1]!.name).toBe('目標');
  });

  test('they are added below what is there, which stays; the new columns stand to the right of everybody’s', async () => {
    const own = {
      ...TARGETS,
      cells: [...TARGETS.cells, { row: 1, column: 9, value: 'メモ' }, { row: 2, column: 9, value: '済' }],
    };
    await open(workbook([VISITS, CONTRACTS, own]));
    await driver.save({ targets: [wanted('visits', 240)] });
    expect(driver.rows('目標')).toEqual([
      ['KPI', '担当者', '期間', '目標', '下限', '上限', '根拠', '', 'メモ', '設定者', '設定日時', '前の目標', '理由'],
      ['訪問件数', '', '', 230, '', '', '去年から', '', '済'],
      ['訪問件数', '', '2024-07〜', 240, '', '', '', '', '', '佐藤', AT, 230],
    ]);
  });

  test('what people prepared for rows to come stays: formulas, boxes and lists', async () => {
    const model = workbook([
      VISITS,
      CONTRACTS,
      sheetModel(
        '目標',
        [
          [
            'KPI',
            '期間',
            '済',
            '2倍',
            '目標',
            '担当者',
            '下限',
            '上限',
            '根拠',
            '設定者',
            '設定日時',
            '前の目標',
            '理由',
          ],
          ['訪問件数', '', true, '=E2*2', 230],
          ['', '', false, '=IF(E3="","",E3*2)', ''],
        ],
        {
          validations: [
            { ranges: ['A2:A50'], type: 'list', items: ['訪問件数'], formulae: [], allowBlank: true, strict: true },
          ],
        },
      ),
    ]);
    await open(model);
    await driver.save({ targets: [wanted('visits', 240), wanted('meetings', 55)] });
    expect(driver.rows('目標').slice(1)).toEqual([
      ['訪問件数', '', true, '=E2*2', 230],
      ['訪問件数', '2024-07〜', false, '=IF(E3="","",E3*2)', 240, '', '', '', '', '佐藤', AT, 230],
      ['商談数', '2024-07〜', '', '', 55, '', '', '', '', '佐藤', AT, 'なし'],
    ]);
    const { validations } = driver.model.sheets.find(({ name }) => name === '目標')!;
    expect(validations.flatMap(({ ranges }) => ranges).sort()).toEqual(['A2', 'A3:A4', 'A5:A50']);
  });

  test('a formula that waits in a cell since formatted as text stays one', async () => {
    const header = [
      'KPI',
      '期間',
      '2倍',
      '目標',
      '担当者',
      '下限',
      '上限',
      '根拠',
      '設定者',
      '設定日時',
      '前の目標',
      '理由',
    ];
    const sheet = sheetModel('目標', [header, ['訪問件数', '', '=D2*2', 230], ['', '', '=IF(D3="","",D3*2)', '']]);
    const cells = sheet.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, style: 0 }));
    await open(workbook([VISITS, CONTRACTS, { ...sheet, cells }], { styles: [{ numberFormat: '@' }] }));
    await driver.save({ targets: [wanted('visits', 240)] });
    expect(driver.rows('目標')[2]!.slice(0, 4)).toEqual(['訪問件数', '2024-07〜', '=IF(D3="","",D3*2)', 240]);
    const { cells: after } = driver.model.sheets.find(({ name }) => name === '目標')!;
    expect(after.find(({ row, column }) => row === 3 && column === 3)).toMatchObject({ value: 480 });
  });

  test('what is so already adds no row', async () => {
    await open(workbook([VISITS, CONTRACTS, TARGETS]));
    const before = driver.rows('目標');
    const reply = await driver.save({ targets: [wanted('visits', 230), wanted('meetings', null)] });
    expect(reply).toMatchObject({ rows: 0, sentence: '前と同じ内容です。何も変えていません。' });
    expect(driver.rows('目標')).toEqual(before);
  });

  test('a goal that is taken away is none from then on, and 進捗 shows it so', async () => {
    await open(workbook([VISITS, CONTRACTS, TARGETS]));
    const target = () => driver.rows('進捗').find(([name]) => String(name).endsWith('"訪問件数")'))![2];
    await driver.call('refresh');
    expect(target()).toBe(230);
    await driver.save({ targets: [wanted('visits', null)] });
    expect(driver.rows('目標')[2]!.slice(0, 4)).toEqual(['訪問件数', '', '2024-07〜', 'なし']);
    await driver.call('refresh');
    expect(target()).toBe('—');
    await driver.save({ targets: [wanted('visits', 250)] });
    await driver.call('refresh');
    expect(target()).toBe(250);
  });

  test('text of people is never code, and long text ends', async () => {
    await open();
    const who = '=HYPERLINK("http://x","y")';
    const evidence = `+1<script>${'あ'.repeat(600)}`;
    await driver.save({ who, why: '__proto__\n2024/7/1', targets: [wanted('visits', 1, { evidence })] });
    const sheet = driver.model.sheets.find(({ name }) => name === '目標')!;
    expect(sheet.cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    const row = driver.rows('目標')[1]!;
    expect([row[7], row[10]]).toEqual([who, '__proto__ 2024/7/1']);
    expect(row[6]).toBe(evidence.slice(0, 500));
  });

  test('however many rows, as many service calls', async () => {
    await open();
    const calls = async (count: number): Promise<number> => {
      const targets = Array.from({ length: count }, (_, i) =>
        wanted('visits', count + i, { period: `${2030 + i}-01` }),
      );
      const { counts } = await driver.runtime.runFunction('saveGoals', [await driver.request({ targets })], {
        kind: 'rpc',
      });
      return counts.serviceCalls;
    };
    await calls(1);
    const few = await calls(2);
    expect(await calls(90)).toBeLessThanOrEqual(few + 1);
  });

  test('a sheet of that name with something else on it is left alone, and so is the KGI', async () => {
    const foreign = sheetModel('目標', [['今年は笑顔で']]);
    await open({ ...withSettings, sheets: [...withSettings.sheets, foreign] });
    await expect(driver.save({ kgi: { target: '100万' }, targets: [wanted('visits', 1)] })).rejects.toThrow(
      'シート「目標」に「KPI」「目標」の列がありません。',
    );
    expect([driver.rows('目標'), driver.rows('設定')[1]![1]]).toEqual([[['今年は笑顔で']], '']);
  });

  test('the sheet that a person looks at stays in front', async () => {
    await open(withSettings, 'function shown() { return SpreadsheetApp.getActiveSheet().getName(); }');
    const before = await driver.call('shown');
    await driver.save({ targets: [wanted('visits', 1)] });
    expect(await driver.call('shown')).toBe(before);
  });
});

describe('the KGI and its settings', () => {
  const kgi = () => driver.rows('設定')[1]![1];
  const setting = (name: string) => driver.rows('設定').find((row) => row[0] === name)?.[1];

  test.each([
    ['1,200万円', 12_000_000],
    ['１５７０万', 15_700_000],
    ['¥12,000,000', 12_000_000],
    ['1.2億', 120_000_000],
  ])('%s becomes %d yen in its cell, and a row of the record', async (target, yen) => {
    await open();
    await driver.save({ kgi: { target } });
    expect(kgi()).toBe(yen);
    expect(driver.rows('目標')[1]).toEqual([
      'KGI(売上目標)',
      '',
      '2024-04:2025-03',
      yen,
      '',
      '',
      '設定シートの値',
      '佐藤',
      AT,
      'なし',
    ]);
    expect((await driver.goals()).kgi).toMatchObject({ target: yen, place: '設定!B2', isFormula: false });
  });

  test('its row never outvotes the cell', async () => {
    await open(
      withSettings,
      "function byHand() { SpreadsheetApp.getActiveSpreadsheet().getRangeByName('KGI').setValue(777); }",
    );
    await driver.save({ kgi: { target: '100万' } });
    await driver.call('byHand');
    const model = await driver.goals();
    expect([model.kgi.target, model.notices.join()]).toEqual([777, expect.not.stringContaining('読めない行')]);
  });

  test('period, basis and rules of the company go to the settings, and are told', async () => {
    await open();
    const policies = [
      { kpi: 'visit-frequency', lower: 1.5, upper: 4, weight: null },
      { kpi: 'retention-rate', lower: null, upper: null, weight: 2 },
    ];
    await driver.save({ kgi: { period: '2024-07:2024-09', basis: 'both' }, policies });
    expect([setting('KGIの期間'), setting('売上基準')]).toEqual(['2024-07:2024-09', '両方']);
    expect([setting('方針: 訪問頻度'), setting('方針: 継続率')]).toEqual(['1.5〜4', '重み 2']);
    const model = await driver.goals();
    expect(model.policies).toEqual(policies.sort((a, b) => a.kpi.localeCompare(b.kpi)).reverse());
    expect(model.kgi).toMatchObject({ period: '2024-07:2024-09', basis: 'both', askBasis: false });
    expect(model.history.map(({ what, old, new: now }) => [what, old, now]).reverse()).toEqual([
      ['KGIの期間', 'なし', '2024-07:2024-09'],
      ['売上基準', 'なし', '両方'],
      ['方針: 訪問頻度', 'なし', '1.5〜4'],
      ['方針: 継続率', 'なし', '重み 2'],
    ]);
    // A rule that is not among them any more holds no more.
    await driver.save({ policies: policies.slice(0, 1) });
    expect((await driver.goals()).policies).toEqual(policies.slice(0, 1));
  });

  test('makes the settings sheet where there is none', async () => {
    await open(workbook([VISITS, CONTRACTS]));
    await driver.save({ kgi: { target: '300万円', period: '2024-07' } });
    expect([kgi(), setting('KGIの期間')]).toEqual([3_000_000, '2024-07']);
  });

  test('a settings sheet of one’s own gets the row it lacks, or its row under another name is used', async () => {
    const own = sheetModel('設定', [
      ['設定', '値'],
      ['締め日', 20],
    ]);
    await open(workbook([own, VISITS, CONTRACTS]));
    await driver.save({ kgi: { target: '300万円' } });
    expect(driver.rows('設定')[2]).toEqual(['KGI(売上目標)', 3_000_000]);
    driver.dispose();
    const other = sheetModel('設定', [
      ['設定', '値'],
      ['売上目標', '50万円'],
    ]);
    await open(workbook([other, VISITS, CONTRACTS]));
    const { undo } = await driver.save({ kgi: { target: '60万' } });
    expect([driver.rows('設定')[1], undo.kgi]).toEqual([['売上目標', 600_000], { target: '500000' }]);
  });

  test.each(['', '  ', 'たくさん', '0', '-5万', '¥'])('"%s" is no goal and changes nothing', async (target) => {
    await open();
    await driver.save({ kgi: { target: '100万' } });
    const before = driver.rows('目標');
    await expect(driver.save({ kgi: { target }, targets: [wanted('visits', 5)] })).rejects.toThrow(
      `「${target.trim()}」を金額として読めません。0より大きい金額を入れてください。例: 1,200万円`,
    );
    expect([kgi(), driver.rows('目標')]).toEqual([1_000_000, before]);
  });

  test('a formula is worth more than a typed figure: nothing at all is written', async () => {
    const settings = withSettings.sheets.find(({ name }) => name === '設定')!;
    const cells = settings.cells.map((cell) =>
      cell.row === 2 && cell.column === 2 ? { ...cell, formula: '=100*12' } : cell,
    );
    await open({
      ...withSettings,
      sheets: withSettings.sheets.map((sheet) => (sheet === settings ? { ...settings, cells } : sheet)),
    });
    await expect(driver.save({ kgi: { target: '5万' }, targets: [wanted('visits', 5)] })).rejects.toThrow(
      'KGIのセル(設定!B2)には式が入っているため',
    );
    expect(driver.rows('目標')).toEqual([]);
    expect((await driver.goals()).kgi).toMatchObject({ isFormula: true, target: 1200 });
    // The figure that it gives already is no change.
    expect(await driver.save({ kgi: { target: '1200' }, targets: [wanted('visits', 5)] })).toMatchObject({ rows: 1 });
  });
});

describe('undo', () => {
  test('brings everything back, by new rows', async () => {
    await open({ ...withSettings, sheets: [...withSettings.sheets, TARGETS] });
    await driver.save({
      kgi: { target: '100万' },
      policies: [{ kpi: 'visits', lower: null, upper: 300, weight: null }],
    });
    const before = await driver.goals();
    const targets = [
      wanted('visits', 240),
      wanted('visit-frequency', null, { lower: 1, upper: 4 }),
      wanted('meetings', 9, { rep: '佐藤', period: '' }),
    ];
    const saved = await driver.save({
      kgi: { target: '200万', period: '2024-07', basis: 'contracts' },
      policies: [],
      targets,
    });
    const after = driver.rows('目標');
    const undone = await driver.call<SaveGoalsReply>('saveGoals', saved.undo);
    expect(undone).toMatchObject({ kind: 'saved', rows: 7 });
    const restored = await driver.goals();
    const inForce = ({ kgi, policies, catalogue }: typeof before) => ({
      kgi,
      policies,
      targets: catalogue.map(({ id, current, monthGoals, reps }) => [id, current, monthGoals, reps]),
    });
    expect(inForce(restored)).toEqual(inForce(before));
    expect(driver.rows('目標').slice(0, after.length)).toEqual(after);
    expect(restored.history[0]).toMatchObject({ who: '佐藤', why: '元に戻す' });
    // And forth again.
    const again = await driver.call<SaveGoalsReply>('saveGoals', (undone as typeof saved).undo);
    expect(again).toMatchObject({ kind: 'saved', rows: 7 });
    expect((await driver.goals()).kgi.target).toBe(2_000_000);
  });
});

describe('a standing goal and months with a goal of their own', () => {
  const HAND = sheetModel('目標', [
    ['KPI', '担当者', '期間', '目標'],
    ['訪問件数', '', '2024-08', 50],
    ['訪問件数', '', '2024-06', 10],
    ['訪問件数', '佐藤', '2024-08', 5],
  ]);

  test('the months follow what was decided, and undo gives each its own back', async () => {
    driver = await GoalsDriver.open(workbook([VISITS, CONTRACTS, HAND]));
    const visits = async () => (await driver!.goals()).catalogue.find(({ id }) => id === 'visits')!;
    const before = await visits();
    expect([before.current, before.monthGoals.length]).toEqual([null, 1]);
    const saved = await driver.save({ targets: [wanted('visits', 120)] });
    expect(saved.rows).toBe(2);
    expect(driver.rows('目標')[5]).toEqual([
      '訪問件数',
      '',
      '2024-08',
      120,
      '',
      '',
      '「2024-07〜」の目標に合わせました',
      '佐藤',
      expect.anything(),
      50,
    ]);
    expect(await visits()).toMatchObject({ current: { value: 120 }, monthGoals: [] });
    expect(await driver.call('saveGoals', saved.undo)).toMatchObject({ kind: 'saved', rows: 2 });
    expect(await visits()).toEqual(before);
  });
});

describe('two people', () => {
  test('the second is told what the first changed, and nothing is written', async () => {
    await open({ ...withSettings, sheets: [...withSettings.sheets, TARGETS] });
    const mine = await driver.request({ who: '鈴木', targets: [wanted('visits', 200)], kgi: { target: '300万' } });
    await driver.save({
      kgi: { target: '500万' },
      targets: [wanted('visits', 240), wanted('visit-frequency', null, { upper: 4 })],
    });
    const before = [driver.rows('目標'), driver.rows('設定')];
    const reply = await driver.call<SaveGoalsReply>('saveGoals', mine);
    if (reply.kind !== 'conflict') throw new Error('It was saved.');
    expect(reply.changes).toEqual([
      `佐藤さんが${AT}に「KGI(売上目標)(2024-04:2025-03)」を なし から ¥5,000,000 に変えました。`,
      `佐藤さんが${AT}に「訪問件数(2024-07〜)」を 230件 から 240件 に変えました。`,
      `佐藤さんが${AT}に「訪問頻度(2024-07〜)」を なし から 〜4.00回 に変えました。`,
    ]);
    expect([driver.rows('目標'), driver.rows('設定')]).toEqual(before);
    expect(reply.model.version).toBe(await driver.version());
    // The same request with the version that was told goes through.
    const insisted = await driver.call<SaveGoalsReply>('saveGoals', { ...mine, version: reply.model.version });
    expect(insisted).toMatchObject({ kind: 'saved', rows: 2 });
  });

  test('what was typed on the sheet is told as such', async () => {
    const byHand = `function byHand() {
      var book = SpreadsheetApp.getActiveSpreadsheet();
      book.getSheetByName('目標').getRange('D2').setValue(999);
      book.getSheetByName('目標').getRange('A3:D3').setValues([['商談数', '', '', 5]]);
      book.getRangeByName('KGI').setValue(777);
      book.getSheetByName('設定').getRange('B3').setValue('2024Q2');
    }`;
    await open({ ...withSettings, sheets: [...withSettings.sheets, TARGETS] }, byHand);
    const mine = await driver.request({ targets: [wanted('visits', 200)] });
    await driver.call('byHand');
    expect(await driver.call('saveGoals', mine)).toMatchObject({
      kind: 'conflict',
      changes: [
        '「目標」シートに1行が書き足されました。',
        '「目標」シートの行が、シートの上で書き換えられました。',
        'KGI のセルが変わりました。今は ¥777 です。',
        '「設定」シートの値が変わりました。',
      ],
    });
  });

  test('at the same moment, one wins and the other is told', async () => {
    await open();
    const request = (who: string, value: number): Promise<SaveGoalsRequest> =>
      driver.request({ who, targets: [wanted('visits', value)] });
    const requests = [await request('佐藤', 1), await request('鈴木', 2), await request('高橋', 3)];
    const replies = await Promise.all(
      requests.map((each) => driver.call<SaveGoalsReply>('saveGoals', each, { concurrent: true })),
    );
    expect(replies.map(({ kind }) => kind).sort()).toEqual(['conflict', 'conflict', 'saved']);
    const winner = requests[replies.findIndex(({ kind }) => kind === 'saved')]!;
    expect(
      driver
        .rows('目標')
        .slice(1)
        .map((row) => [row[3], row[7]]),
    ).toEqual([[winner.targets[0]!.value, winner.who]]);
  }, 30_000);
});

test('a run that dies leaves a readable state, and saving once more completes it', async () => {
  const more = { kgi: { target: '500万', period: '2024-07' }, targets: [wanted('visits', 240), wanted('meetings', 5)] };
  // Tables would only take time: goals need none.
  const alone = { ...withSettings, sheets: withSettings.sheets.filter(({ name }) => name === '設定') };
  await open(alone);
  // Until there it only reads: a save that changes nothing does the same.
  const { counts } = await driver.runtime.runFunction('saveGoals', [await driver.request({})], { kind: 'rpc' });
  for (let call = counts.serviceCalls - 3; ; call += CALL_STEP) {
    driver.dispose();
    await open(alone);
    const died = await driver.reply(more, { faults: [{ call, kind: 'kill' }] }).then(
      () => false,
      () => true,
    );
    const between = await driver.goals();
    expect(between.notices).toEqual([]);
    expect([null, 5_000_000]).toContain(between.kgi.target);
    await driver.save(more);
    const inForce = driver.rows('設定').slice(1, 3);
    expect(inForce.map(([, value]) => value)).toEqual([5_000_000, '2024-07']);
    // Each goal once: the second save adds only what the first one did not get to.
    const goals = driver.rows('目標').map(([kpi, , , target]) => [kpi, target]);
    expect(goals.filter(([kpi]) => kpi === '訪問件数')).toEqual([['訪問件数', 240]]);
    expect(goals.filter(([kpi]) => kpi === '商談数')).toEqual([['商談数', 5]]);
    if (!died) return;
  }
}, 120_000);
