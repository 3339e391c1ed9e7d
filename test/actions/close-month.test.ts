/** 月次締め and 締めを取り消す over the built add-on: what 履歴 holds, twice, by hand, protected, and runs that die. */
import type { WorkbookModel } from '../../local/model/workbook-model';
import type { RunOptions, RuntimeOptions } from '../../local/runtime';
import { readHistory } from '../../src/review/history';
import { GoalsDriver } from '../support/goals-driver';
import { CONTRACTS, openProduct, sheetModel, VISITS, workbook } from '../support/product-runtime';

/** The clock stands at 2024-07-01: June is the last month that is over. */
const [MAY, JUNE, JULY] = [2024 * 12 + 4, 2024 * 12 + 5, 2024 * 12 + 6];
const AT = '2024/07/01 12:00';
const BOOK = workbook([VISITS, CONTRACTS]);

/** What a person may do on the sheet. */
const BY_HAND = `
function history() { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('履歴'); }
function sortRows() { var sheet = history(), range = sheet.getRange(2, 1, sheet.getLastRow() - 1, 19); var values = range.getValues().reverse(); range.setNumberFormats(range.getNumberFormats().reverse()).setValues(values); }
function typeOver() { history().getRange('G4').setValue(999); }
function undoTyping(value) { history().getRange('G4').setValue(value); }
function deleteRow() { history().deleteRow(5); }
function deleteSheet() { SpreadsheetApp.getActiveSpreadsheet().deleteSheet(history()); }
function rename() { history().setName('締めの記録'); }
function addColumn() { history().insertColumnAfter(3); }
function memo() { history().getRange('U2').setValue('確認済み'); }
function addVisit() {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName('訪問').getRange('A5:E5').setValues([['2024/6/28', '佐藤', '青木商店', '訪問', '']]);
}
function valueAt(a1) { return history().getRange(a1).getValue(); }
`;

class Closer {
  private constructor(readonly driver: GoalsDriver) {}

  static async open(model: WorkbookModel = BOOK, options: Partial<RuntimeOptions> = {}): Promise<Closer> {
    return new Closer(GoalsDriver.over(await openProduct(model, BY_HAND, options)));
  }

  async run(name: string, args: unknown[] = [], options: RunOptions = {}): Promise<string> {
    return (await this.driver.runtime.runFunction(name, args, options)).value as string;
  }

  /** The ledger as our reader sees it. */
  history(sheet = '履歴'): ReturnType<typeof readHistory> {
    return readHistory(this.driver.rows(sheet));
  }

  closed(): number[] {
    return [...this.history().closings.keys()];
  }
}

let closer: Closer;
afterEach(() => closer.driver.dispose());

describe('a month is closed', () => {
  test('with its figures, stocks and stamps, in Japanese', async () => {
    closer = await Closer.open();
    const sentence = await closer.run('closeMonth');
    const rows = closer.driver.rows('履歴');
    expect(sentence).toBe(
      `2024年6月を締めました(「履歴」に${rows.length - 1}行)。 「振り返り」と「会議資料」を作りました。`,
    );
    const closing = closer.history().closings.get(JUNE)!;
    expect(closing).toMatchObject({ round: 1, closedAt: AT, asOf: '2024-07-01', dataAt: AT });
    // By hand from the sheets: two visits; of two customers one leaves on 20 June.
    const figure = (kpi: string, rep: string | null): unknown =>
      closing.figures.find((each) => each.kpi === kpi && each.rep === rep);
    expect(figure('visits', null)).toMatchObject({ value: 2, goal: null, status: '― 目標なし' });
    expect(figure('visits', '佐藤')).toMatchObject({ value: 1 });
    expect(figure('retention-rate', null)).toMatchObject({ value: 0.5, numerator: 1, denominator: 2, base: 2 });
    const none = { newCustomers: 0, returned: 0, handedIn: 0, handedOut: 0 };
    expect(closing.stocks.get(null)).toEqual({ ...none, opening: 2, cancelled: 1, closing: 1 });
    expect(closing.stocks.get('鈴木')).toEqual({ ...none, opening: 1, cancelled: 1, closing: 0 });
    expect(rows[1]!.slice(0, 3)).toEqual(['2024-06', 1, '締め']);
    expect(closer.driver.model.sheets.slice(-2)).toMatchObject([
      { name: '履歴', frozenRows: 1 },
      { name: '改善', frozenRows: 1 },
    ]);
  });

  test('twice changes nothing and says so; then the next one is the one before only when it is asked for', async () => {
    closer = await Closer.open();
    await closer.run('closeMonth');
    const before = closer.driver.rows('履歴');
    expect(await closer.run('closeMonth')).toBe('終わった月はすべて締めてあります。何も変えていません。');
    expect(await closer.run('closeMonth', ['2024-06'])).toBe(
      `2024年6月は${AT}に締めてあります。何も変えていません。締め直すには、先に「締めを取り消す」を選んでください。`,
    );
    expect(closer.driver.rows('履歴')).toEqual(before);
    expect(await closer.run('closeMonth', [], { answers: [{ text: '2024年5月' }] })).toContain('2024年5月を締めました');
    expect(closer.driver.rows('履歴').slice(0, before.length)).toEqual(before);
    expect(closer.closed()).toEqual([MAY, JUNE]);
  });

  test('the oldest that is open since the first that was closed is proposed', async () => {
    closer = await Closer.open();
    await closer.run('closeMonth', ['2024-04']);
    const { events } = await closer.driver.runtime.runFunction('closeMonth', []);
    expect(events.alerts[0]).toMatchObject({ title: '月次締め', buttons: 'OK_CANCEL' });
    expect(events.alerts[0]!.prompt).toContain('2024年5月を締めます。');
    expect(closer.closed()).toEqual([MAY - 1, MAY]);
  });

  test('not when the person changes their mind', async () => {
    closer = await Closer.open();
    expect(await closer.run('closeMonth', [], { answers: ['CANCEL'] })).toBe('締めませんでした。');
    expect(closer.driver.model.sheets).toHaveLength(2);
  });

  test.each([
    ['2024-07', '2024年7月はまだ終わっていないため、締められません。'],
    ['2023-12', '2023年12月の記録がないため、締められません。'],
    ['2024-04:2024-05', '期間「2024-04:2024-05」を読めません。'],
    ['__proto__', '期間「__proto__」を読めません。'],
  ])('not %s', async (month, sentence) => {
    closer = await Closer.open();
    await expect(closer.run('closeMonth', [month])).rejects.toThrow(sentence);
    expect(closer.driver.model.sheets).toHaveLength(2);
  });

  test('in English, with targets, and a closing day of 20', async () => {
    const visits = sheetModel('Visits', [
      ['Date', 'Rep', 'Customer', 'Kind', 'Result'],
      ['2024/5/20', 'Sato', 'Aoki', 'visit', ''],
      ['2024/5/21', 'Sato', 'Aoki', 'visit', ''],
      ['2024/6/20', 'Sato', 'Aoki', 'visit', ''],
      ['2024/6/21', 'Sato', 'Aoki', 'visit', ''],
    ]);
    const settings = sheetModel('Settings', [
      ['Setting', 'Value'],
      ['Closing day', 20],
    ]);
    const targets = sheetModel('Targets', [
      ['KPI', 'Rep', 'Period', 'Target', 'Lower', 'Upper'],
      ['Visits', '', '2024-06', 4, '', ''],
      ['Visit frequency', '', '', '', 1, 3],
    ]);
    const contracts = sheetModel('Contracts', [
      ['Customer', 'Rep', 'Start', 'Amount', 'Cycle'],
      ['Aoki', 'Sato', '2024/1/10', 10_000, 'monthly'],
    ]);
    closer = await Closer.open(workbook([visits, contracts, settings, targets], { locale: 'en_US' }));
    expect(await closer.run('closeMonth')).toMatch(
      /^2024-06 is closed \(\d+ rows on "Closing log"\)\. "Review" and "Meeting" are ready\.$/,
    );
    const closing = closer.history('Closing log').closings.get(JUNE)!;
    const team = closing.figures.filter(({ rep }) => rep === null);
    expect(team.find(({ kpi }) => kpi === 'visits')).toMatchObject({
      value: 2,
      goal: { kind: 'value', value: 4 },
      // Held against the smallest base goes the opening stock: one customer.
      status: '― Too few',
    });
    expect(team.find(({ kpi }) => kpi === 'visit-frequency')!.goal).toEqual({ kind: 'range', lower: 1, upper: 3 });
  });

  // Excel keeps "History" for itself: it was the English name once, and a copy of such a workbook came back as History_.
  test.each([
    ['History', false],
    ['History_', true],
  ])('a workbook of before, with its closings on "%s", is read as it is', async (name, isMarked) => {
    const book = workbook([VISITS, CONTRACTS], { locale: 'en_US' });
    closer = await Closer.open(book);
    await closer.run('closeMonth');
    const { model } = closer.driver;
    closer.driver.dispose();
    const sheets = model.sheets.map((sheet) => (sheet.name === 'Closing log' ? { ...sheet, name } : sheet));
    const names = model.names.flatMap((each) => {
      if (each.name !== 'KPI_HISTORY') return [each];
      return isMarked ? [{ ...each, reference: each.reference.replace('Closing log', name) }] : [];
    });
    closer = await Closer.open({ ...model, sheets, names });
    expect(await closer.run('closeMonth')).toBe('Every month that is over is closed. Nothing was changed.');
    expect(closer.driver.model.sheets.map((sheet) => sheet.name)).not.toContain('Closing log');
  });

  test('without reps, where the settings keep them from sheets', async () => {
    const settings = sheetModel('設定', [
      ['設定', '値'],
      ['担当者別のシート', 'いいえ'],
    ]);
    closer = await Closer.open(workbook([VISITS, CONTRACTS, settings]));
    await closer.run('closeMonth');
    expect([...closer.history().closings.get(JUNE)!.stocks.keys()]).toEqual([null]);
  });

  test('text of people is never code and breaks no block', async () => {
    const names = ['@SUM(1)', '+1+2', '__proto__', 'constructor', '<script>', '😀', '1-2', 'a\ud800b'];
    const visits = sheetModel('訪問', [
      ['訪問日', '担当者', '顧客', '種別', '結果'],
      ...names.map((name) => ['2024/6/3', name, `${name}商店`, '訪問', '']),
    ]);
    closer = await Closer.open(workbook([visits, CONTRACTS]));
    await closer.run('closeMonth');
    const closing = closer.history().closings.get(JUNE)!;
    const value = (rep: string): unknown =>
      closing.figures.find((figure) => figure.kpi === 'visits' && figure.rep === rep)?.value;
    expect(names.map((name) => value(name.replace('\ud800', '\ufffd')))).toEqual(names.map(() => 1));
    const { cells } = closer.driver.model.sheets.find(({ name }) => name === '履歴')!;
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  });

  test('by at most so many calls, however many reps', async () => {
    const many = (count: number): WorkbookModel =>
      workbook([
        sheetModel('訪問', [
          ['訪問日', '担当者', '顧客', '種別', '結果'],
          ...Array.from({ length: count }, (_, i) => ['2024/6/3', `担当${i}`, `店${i}`, '訪問', '']),
        ]),
        CONTRACTS,
      ]);
    const calls = async (count: number): Promise<number> => {
      closer = await Closer.open(many(count));
      const { counts } = await closer.driver.runtime.runFunction('closeMonth', []);
      if (count < 60) closer.driver.dispose();
      return counts.serviceCalls;
    };
    const few = await calls(2);
    // One more, for the rows that the new sheet lacks.
    expect(await calls(60)).toBeLessThanOrEqual(few + 3);
  });
});

describe('a month is reopened', () => {
  test('by a row, and closed anew in a second round', async () => {
    closer = await Closer.open();
    expect(await closer.run('reopenMonth')).toBe('締めた月がありません。');
    await closer.run('closeMonth');
    const before = closer.driver.rows('履歴');
    expect(await closer.run('reopenMonth', [], { answers: ['CANCEL'] })).toBe(
      '取り消しませんでした。何も変えていません。',
    );
    expect(closer.closed()).toEqual([JUNE]);
    expect(await closer.run('reopenMonth')).toBe(
      '2024年6月の締めを取り消しました(「履歴」に記録しました)。 「振り返り」と「会議資料」を作りました。',
    );
    const after = closer.driver.rows('履歴');
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after[before.length]!.filter((cell) => cell !== '')).toEqual(['2024-06', 1, '再開', AT]);
    expect(closer.history()).toMatchObject({ closings: new Map(), damaged: [] });
    expect(await closer.run('reopenMonth', ['2024-05'])).toBe('締めた月がありません。');
    await closer.run('closeMonth');
    expect(closer.history().closings.get(JUNE)).toMatchObject({ round: 2 });
    expect(await closer.run('reopenMonth', ['2024-05'])).toBe('2024年5月は締められていません。何も変えていません。');
  });
});

describe('a month is reopened, and the papers say so', () => {
  const meta = (sheet: string): string => JSON.stringify(closer.driver.rows(sheet).slice(0, 3));

  test('with the reason, which stays when it is closed again', async () => {
    closer = await Closer.open();
    await closer.run('closeMonth');
    const { events } = await closer.driver.runtime.runFunction('reopenMonth', [], {
      answers: [{ text: '' }, { text: '契約の金額に入力もれ' }],
    });
    expect(events.alerts.map(({ prompt }) => prompt)).toEqual([
      expect.stringContaining('2024年6月の締めを取り消します。'),
      expect.stringContaining('理由を書いてください'),
    ]);
    expect(closer.history().reopenings.get(JUNE)).toEqual({ at: AT, reason: '契約の金額に入力もれ' });
    for (const sheet of ['振り返り', '会議資料']) {
      expect(meta(sheet)).toContain(`締め取り消し ${AT}(理由: 契約の金額に入力もれ)。数字はまだ変わります`);
      expect(meta(sheet)).not.toContain(`締め ${AT}`);
    }
    await closer.run('closeMonth');
    expect(meta('振り返り')).toContain(`締め ${AT}(2回目、前の締めを取り消した理由: 契約の金額に入力もれ)`);
  });

  test('no reason is one, too; whoever changes their mind at it changes nothing; a reason is never code', async () => {
    closer = await Closer.open();
    await closer.run('closeMonth');
    const before = closer.driver.rows('履歴');
    expect(await closer.run('reopenMonth', [], { answers: [{ text: '' }, 'CANCEL'] })).toBe(
      '取り消しませんでした。何も変えていません。',
    );
    expect(closer.driver.rows('履歴')).toEqual(before);
    await closer.run('reopenMonth', ['2024-06', '=HYPERLINK("http://a.example","x")']);
    const { cells } = closer.driver.model.sheets.find(({ name }) => name === '履歴')!;
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    await closer.run('closeMonth');
    await closer.run('reopenMonth', ['2024-06']);
    expect(meta('振り返り')).toContain(`締め取り消し ${AT}。数字はまだ変わります`);
  });

  test('the papers of a later month stay', async () => {
    closer = await Closer.open();
    await closer.run('closeMonth', ['2024-05']);
    await closer.run('closeMonth', ['2024-06']);
    expect(await closer.run('reopenMonth', ['2024-05'])).toBe(
      '2024年5月の締めを取り消しました(「履歴」に記録しました)。',
    );
    expect(meta('振り返り')).toContain('2024年6月');
    expect(meta('振り返り')).toContain(`締め ${AT}`);
  });
});

describe('what people do to the sheet', () => {
  test('sorting and memos harm nothing', async () => {
    closer = await Closer.open();
    await closer.run('closeMonth');
    const closing = closer.history().closings.get(JUNE)!;
    await closer.run('sortRows');
    await closer.run('memo');
    const sorted = closer.history().closings.get(JUNE)!;
    expect(new Set(sorted.figures)).toEqual(new Set(closing.figures));
    await closer.run('closeMonth', ['2024-05']);
    expect(closer.closed()).toEqual([MAY, JUNE]);
    expect(await closer.run('valueAt', ['U2'])).toBe('確認済み');
  });

  test('a changed or deleted row: the closing no longer counts, until it is undone or closed anew', async () => {
    closer = await Closer.open();
    await closer.run('closeMonth');
    const value = await closer.run('valueAt', ['G4']);
    await closer.run('typeOver');
    expect([closer.closed(), closer.history().damaged]).toEqual([[], [JUNE]]);
    await closer.run('undoTyping', [value]);
    expect([closer.closed(), closer.history().damaged]).toEqual([[JUNE], []]);
    await closer.run('deleteRow');
    const { events, value: sentence } = await closer.driver.runtime.runFunction('closeMonth', []);
    expect(sentence).toContain('前の締めは「履歴」の行が変わっていたため使わず、今の数字で締め直しました。');
    expect(events.alerts[0]!.prompt).toContain('「履歴」の行が書き換えられたか消されたため使えません。');
    expect(closer.history()).toMatchObject({ damaged: [] });
    expect(closer.history().closings.get(JUNE)).toMatchObject({ round: 2 });
  });

  test('renamed, it is found; deleted, it is made anew', async () => {
    closer = await Closer.open();
    await closer.run('closeMonth');
    await closer.run('rename');
    expect(await closer.run('closeMonth', ['2024-05'])).toContain('(「締めの記録」に');
    expect([...closer.history('締めの記録').closings.keys()]).toEqual([MAY, JUNE]);
    closer.driver.dispose();
    closer = await Closer.open();
    await closer.run('closeMonth');
    await closer.run('deleteSheet');
    expect(await closer.run('closeMonth')).toContain('2024年6月を締めました(「履歴」に');
    expect(closer.closed()).toEqual([JUNE]);
  });

  test('columns put between ours, or a sheet of something else: one sentence, and nothing is written', async () => {
    closer = await Closer.open();
    await closer.run('closeMonth');
    await closer.run('addColumn');
    const before = closer.driver.rows('履歴');
    expect(closer.closed()).toEqual([JUNE]);
    await expect(closer.run('closeMonth', ['2024-05'])).rejects.toThrow('シート「履歴」の見出しが履歴の形と違うため');
    expect(closer.driver.rows('履歴')).toEqual(before);
    closer.driver.dispose();
    closer = await Closer.open(
      workbook([
        VISITS,
        CONTRACTS,
        sheetModel('履歴', [
          ['日付', '内容'],
          ['6/3', '電話'],
        ]),
      ]),
    );
    await expect(closer.run('closeMonth')).rejects.toThrow('別の表ならシートの名前を変えてください。');
    expect(closer.driver.rows('履歴')).toEqual([
      ['日付', '内容'],
      ['6/3', '電話'],
    ]);
  });

  test('protected: one sentence', async () => {
    closer = await Closer.open();
    await closer.run('closeMonth');
    const model = closer.driver.model;
    closer.driver.dispose();
    closer = await Closer.open(model, { protectedSheets: ['履歴'] });
    await expect(closer.run('closeMonth', ['2024-05'])).rejects.toThrow(/^セル\(履歴!.*\)は保護されているため/);
    expect(closer.closed()).toEqual([JUNE]);
  });
});

test('進捗 says that a closed month would come out otherwise, or can no longer be read; its figures stay', async () => {
  closer = await Closer.open();
  const told = async (): Promise<string> => {
    await closer.run('refresh');
    return JSON.stringify(closer.driver.rows('進捗').slice(0, 8));
  };
  await closer.run('closeMonth');
  expect(await told()).not.toContain('締め');
  const before = closer.driver.rows('履歴');
  await closer.run('addVisit');
  expect(await told()).toContain('締めた月のうち、今のデータでは数字が変わるもの 1か月');
  expect(closer.driver.rows('履歴')).toEqual(before);
  await closer.run('typeOver');
  expect(await told()).toContain('締めが使えない月 1');
});

test('two people at once: one closes it, the other is told', async () => {
  closer = await Closer.open();
  const sentences = await Promise.all([1, 2].map(() => closer.run('closeMonth', ['2024-06'], { concurrent: true })));
  expect(sentences.map((sentence) => sentence.includes('締めてあります')).sort()).toEqual([false, true]);
  expect(closer.driver.rows('履歴').filter(([, , kind]) => kind === '締め')).toHaveLength(1);
  expect(closer.history().closings.has(JULY)).toBe(false);
}, 30_000);
