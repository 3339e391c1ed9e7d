/** The questions of the reading and their answers, on the local runtime: through the built bundle, as the sidebar calls them. */
import type { SheetModel, WorkbookModel } from '../../local/model/workbook-model';
import type { QuestionAnswer } from '../../src/intake/answer-rows';
import type { IntakeQuestions, WrittenAnswer } from '../../src/rpc/intake-questions';
import { act, CONTRACTS, openProduct, sheetModel, valueAt, workbook } from '../support/product-runtime';

const TANAKA = sheetModel('田中', [
  ['日付', '訪問先', '結果'],
  ['2024/6/3', '青木商店', '商談'],
  ['2024/6/4', '井上薬局', '不在'],
]);
const SATO = sheetModel('佐藤', [
  ['訪問先', '日付', '結果'],
  ['青木商店', '2024/6/5', ''],
]);
const RENAMED = sheetModel('訪問', [
  ['行った日', 'だれが', 'どこへ'],
  ['2024/6/3', '田中', '青木商店'],
  ['2024/6/4', '田中', '井上薬局'],
  ['2024/6/5', '佐藤', '上田工業'],
]);
const JOIN: QuestionAnswer = {
  type: 'join',
  kind: 'visits',
  sheets: ['田中', '佐藤'],
  declined: [],
  nameMeaning: 'rep',
};
const columns = (customer = 'どこへ'): QuestionAnswer => ({
  type: 'columns',
  kind: 'visits',
  sheetName: '訪問',
  columns: [
    { field: 'day', column: 1, header: '行った日' },
    { field: 'rep', column: 2, header: 'だれが' },
    { field: 'customer', column: 3, header: customer },
  ],
});

interface Session {
  ask(): Promise<IntakeQuestions>;
  answer(answer: unknown): Promise<WrittenAnswer>;
  visits(filter?: string): Promise<unknown>;
  model(): WorkbookModel;
}

/** One workbook, open while `run` talks to it as the sidebar does. */
async function session(sheets: SheetModel[], run: (session: Session) => Promise<void>, locale = 'ja_JP') {
  const runtime = await openProduct(workbook(sheets, { locale }));
  const call = async (name: string, args: unknown[]) => (await runtime.runFunction(name, args, { kind: 'rpc' })).value;
  try {
    await run({
      ask: async () => (await call('intakeQuestions', [])) as IntakeQuestions,
      answer: async (answer) => (await call('answerQuestion', [answer])) as WrittenAnswer,
      visits: async (filter = '') => {
        const [result] = await runtime.evaluate([`=KPI_VISITS("2024-06","${filter}")`]);
        return result && 'value' in result ? result.value : result;
      },
      model: () => runtime.toModel(),
    });
  } finally {
    runtime.dispose();
  }
}

/** Name → value of the rows of the settings sheet. */
function settings(model: WorkbookModel): Record<string, unknown> {
  const cells = model.sheets.find(({ name }) => name === '設定')?.cells ?? [];
  const names = cells.filter(({ column, value }) => column === 1 && typeof value === 'string');
  return Object.fromEntries(names.map(({ row, value }) => [value, valueAt(model, '設定', row, 2)]));
}

test('sheets by rep: asked with a preview, joined after the answer, undone with one click', () =>
  session([TANAKA, SATO, CONTRACTS], async ({ ask, answer, visits, model }) => {
    expect(await ask()).toEqual({
      language: 'ja',
      questions: [
        {
          tableName: '訪問',
          fieldNames: {},
          question: {
            type: 'join',
            kind: 'visits',
            nameMeaning: 'rep',
            sheets: [
              {
                sheetName: '田中',
                headerRow: 1,
                headers: ['日付', '訪問先', '結果'],
                firstRows: [
                  ['2024/6/3', '青木商店', '商談'],
                  ['2024/6/4', '井上薬局', '不在'],
                ],
                rows: 2,
                isRead: false,
              },
              {
                sheetName: '佐藤',
                headerRow: 1,
                headers: ['訪問先', '日付', '結果'],
                firstRows: [['青木商店', '2024/6/5', '']],
                rows: 1,
                isRead: false,
              },
            ],
          },
        },
      ],
    });
    const { written, undo } = await answer(JOIN);
    expect(written.map(({ name, value, before }) => [name, value, before])).toEqual([
      ['「訪問」として読むシート', '田中、佐藤', null],
      ['「訪問」のシート名の意味', '担当者', null],
    ]);
    expect(settings(model())).toMatchObject({
      '「訪問」として読むシート': '田中、佐藤',
      '「訪問」のシート名の意味': '担当者',
    });
    expect((await ask()).questions).toEqual([]);
    expect(await visits()).toBe(3);
    expect(await visits('佐藤')).toBe(1);
    await answer(undo);
    expect(settings(model())['「訪問」として読むシート']).toBeUndefined();
    expect((await ask()).questions).toHaveLength(1);
  }));

test('a log without a header: answered by letters, and no row is lost', () => {
  const bare = sheetModel('訪問', [
    ['2024/6/3', '田中', '青木商店'],
    ['2024/6/4', '田中', '井上薬局'],
    ['2024/6/5', '佐藤', '上田工業'],
  ]);
  return session([bare, CONTRACTS], async ({ ask, answer, visits }) => {
    const [asked] = (await ask()).questions;
    expect(asked!.question).toMatchObject({ type: 'columns', sheet: { headerRow: 0, headers: ['', '', ''], rows: 3 } });
    await answer({
      type: 'columns',
      kind: 'visits',
      sheetName: '訪問',
      columns: ['day', 'rep', 'customer'].map((field, i) => ({ field, column: i + 1, header: '' })),
    });
    expect((await ask()).questions).toEqual([]);
    expect(await visits()).toBe(3);
  });
});

test('whoever answers stays where they are', async () => {
  const runtime = await openProduct(
    workbook([TANAKA, SATO, CONTRACTS]),
    `function goTo(name) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name).activate(); }
    function shown() { return SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getName(); }`,
  );
  const call = async (name: string, args: unknown[]) => (await runtime.runFunction(name, args, { kind: 'rpc' })).value;
  try {
    await call('goTo', ['佐藤']);
    await call('answerQuestion', [JOIN]);
    expect(settings(runtime.toModel())).toHaveProperty('「訪問」として読むシート');
    expect(await call('shown', [])).toBe('佐藤');
  } finally {
    runtime.dispose();
  }
});

test('a sheet that comes later is asked about again; a declined one is not', () =>
  session([TANAKA, SATO, CONTRACTS], async ({ ask, answer, visits }) => {
    await answer({ ...JOIN, sheets: ['田中'], declined: [] });
    const [again] = (await ask()).questions;
    expect(again!.question).toMatchObject({
      type: 'join',
      nameMeaning: 'rep',
      sheets: [{ isRead: true }, { isRead: false }],
    });
    await answer({ ...JOIN, sheets: ['田中'], declined: ['佐藤'] });
    expect((await ask()).questions).toEqual([]);
    expect(await visits()).toBe(2);
  }));

test(
  'renamed headers: proposals by the cells, the answer is remembered, and refresh reads the sheet',
  () =>
    session([RENAMED, CONTRACTS], async ({ ask, answer, visits, model }) => {
      const { questions } = await ask();
      expect(questions).toMatchObject([
        {
          tableName: '訪問',
          fieldNames: { day: '訪問日', rep: '担当者', customer: '顧客' },
          question: {
            type: 'columns',
            sheet: { sheetName: '訪問', headers: ['行った日', 'だれが', 'どこへ'], rows: 3 },
            missing: ['day', 'rep', 'customer'],
            proposals: { day: 1, rep: 2, customer: 3 },
          },
        },
      ]);
      await answer(columns());
      expect(settings(model())).toMatchObject({
        '「訪問」の「訪問日」の列': '行った日',
        '「訪問」の「担当者」の列': 'だれが',
        '「訪問」の「顧客」の列': 'どこへ',
      });
      expect((await ask()).questions).toEqual([]);
      expect(await visits()).toBe(3);
      const { model: after } = await act('refresh', model());
      expect(after.sheets.some(({ name }) => name === '進捗')).toBe(true);
    }),
  60_000,
);

test('a sheet that is no such table is declined', () =>
  session(
    [
      sheetModel('通話', [
        ['曲名', '歌手'],
        ['津軽海峡', '石川'],
      ]),
      CONTRACTS,
    ],
    async ({ ask, answer }) => {
      expect((await ask()).questions).toMatchObject([{ question: { type: 'columns', kind: 'calls' } }]);
      await answer({ type: 'decline', kind: 'calls', sheetName: '通話' });
      expect((await ask()).questions).toEqual([]);
    },
  ));

test('headers that look like formulas, dates or numbers stay text', () =>
  session(
    [
      sheetModel('訪問', [
        ['2024-04', '007', 'どこへ'],
        ['2024/6/3', '田中', '青木商店'],
      ]),
      CONTRACTS,
    ],
    async ({ answer, model, visits }) => {
      await answer({
        type: 'columns',
        kind: 'visits',
        sheetName: '訪問',
        columns: [
          { field: 'day', column: 1, header: '2024-04' },
          { field: 'rep', column: 2, header: '007' },
          { field: 'customer', column: 3, header: 'どこへ' },
        ],
      });
      expect(settings(model())).toMatchObject({
        '「訪問」の「訪問日」の列': '2024-04',
        '「訪問」の「担当者」の列': '007',
      });
      expect(await visits()).toBe(1);
    },
  ));

test.each<[string, unknown]>([
  ['a column that has another header by now', columns('顧客')],
  [
    'a field that the table does not have',
    { ...columns(), columns: [{ field: '__proto__', column: 1, header: '行った日' }] },
  ],
  ['a sheet that is gone', { ...JOIN, sheets: ['鈴木'] }],
  ['a table that does not exist', { ...JOIN, kind: 'constructor' }],
  ['a setting that no question writes', { type: 'restore', rows: [{ name: 'KGI(売上目標)', value: '1' }] }],
  ['no columns at all', { ...columns(), columns: [] }],
])('%s is refused, and nothing is written', (_, bad) =>
  session([RENAMED, CONTRACTS], async ({ answer, model }) => {
    await expect(answer(bad)).rejects.toThrow('が変わったため、何も書きませんでした。もう一度選んでください。');
    expect(model().sheets.map(({ name }) => name)).toEqual(['訪問', '契約']);
  }),
);

test('a formula in the settings is worth more than an answer', () =>
  session(
    [
      RENAMED,
      CONTRACTS,
      sheetModel('設定', [
        ['設定', '値'],
        ['「訪問」の「顧客」の列', '="どこへ"'],
      ]),
    ],
    async ({ answer, model }) => {
      await expect(answer(columns())).rejects.toThrow('設定のセル(設定!B2)には式が入っているため');
      expect(Object.keys(settings(model()))).toEqual(['設定', '「訪問」の「顧客」の列']);
    },
  ));

test('an English workbook: English rows, read back', () =>
  session(
    [
      sheetModel('Tanaka', [
        ['Date', 'Customer', 'Outcome'],
        ['2024-06-03', 'Aoki', 'meeting'],
      ]),
      sheetModel('Sato', [
        ['Date', 'Customer', 'Outcome'],
        ['2024-06-03', 'Inoue', 'meeting'],
      ]),
    ],
    async ({ ask, answer, visits }) => {
      expect((await ask()).questions).toMatchObject([{ tableName: 'Visits' }]);
      const { written } = await answer({ ...JOIN, sheets: ['Tanaka', 'Sato'] });
      expect(written.map(({ name, value }) => [name, value])).toEqual([
        ['Sheet to read as Visits', 'Tanaka, Sato'],
        ['What the sheet names of Visits mean', 'rep'],
      ]);
      expect((await ask()).questions).toEqual([]);
      expect(await visits('Sato')).toBe(1);
    },
    'en_US',
  ));

test('cells that are merged in the file repeat the value above, in custom functions too', () =>
  session(
    [
      sheetModel(
        '訪問',
        [
          ['訪問日', '担当者', '顧客'],
          ['2024/6/3', '田中', '青木商店'],
          ['', '', '井上薬局'],
          ['', '', '上田工業'],
        ],
        { merges: ['A2:A3', 'B2:B3'] },
      ),
      CONTRACTS,
    ],
    async ({ visits }) => {
      // The third row's day is blank and not merged: it cannot be used.
      expect(await visits()).toBe(2);
      expect(await visits('田中')).toBe(2);
    },
  ));
