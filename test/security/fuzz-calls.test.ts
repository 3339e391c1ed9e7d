/**
 * Anything as the request of any call that the sidebar makes, and as the arguments of any function in a cell: a result or one
 * sentence, soon, and nothing of it becomes a formula.
 */
import fc from 'fast-check';
import type { WorkbookModel } from '../../local/model/workbook-model';
import type { Runtime, RuntimeOptions } from '../../local/runtime';
import { FUNCTIONS } from '../../src/functions';
import type { TodayModel } from '../../src/rpc/daily-model';
import { IS_COUNTED } from '../support/broken-off';
import { FUZZ_RUNS, FUZZ_TIMEOUT, hostileText, isExplained, json, LONGEST_MS } from '../support/fuzz';
import { CONTRACTS, openProduct, sheetModel, workbook } from '../support/product-runtime';
import { countReliability } from '../support/reliability-figures';

jest.setTimeout(FUZZ_TIMEOUT + 60_000);

const BOOK: WorkbookModel = workbook([
  sheetModel('訪問', [
    ['訪問日', '担当者', '顧客', '種別', '目的', '結果', '反応', '次回予定日', 'メモ'],
    ['2024/6/3', '佐藤', '青木商店', '訪問', '定期', '商談', '', '2024/7/1', ''],
    ['2024/6/5', '鈴木', '井上薬局', '訪問', '', '', '', '', ''],
  ]),
  CONTRACTS,
  sheetModel('顧客', [
    ['顧客', 'フリガナ', '電話番号', '上長の優先度', '上長コメント', '段階'],
    ['青木商店', 'アオキ', '03-1234-5678', '高', '', ''],
  ]),
  sheetModel('設定', [
    ['項目', '値'],
    ['基準日', '2024/7/1'],
    ['KGI(売上目標)', 1_200_000],
  ]),
]);

/** Many cases in one run: a run takes longer to start than most calls take. */
const BATCH = `
function fuzzed(batch) {
  return batch.map(function (each) {
    var started = Date.now();
    try {
      var value = each.args ? RouteKpi.formula(each.name, each.args.map(revived)) : RouteKpi.calls[each.name](each.request);
      return { value: value === undefined ? null : value, ms: Date.now() - started };
    } catch (error) {
      return { error: String(error.message), stack: String(error.stack).slice(0, 600), ms: Date.now() - started };
    }
  });
}
function revived(value) {
  if (Array.isArray(value)) return value.map(revived);
  if (value !== null && typeof value === 'object') return 'date' in value ? new Date(value.date) : undefined;
  return value;
}
`;
const BATCH_SIZE = 100;

interface Outcome {
  readonly value?: unknown;
  readonly error?: string;
  readonly stack?: string;
  readonly ms: number;
}

const opened = new Set<Runtime>();
async function open(): Promise<Runtime> {
  // The clock runs: how long a call takes is part of whether it holds.
  const runtime = await openProduct(BOOK, BATCH, { clock: undefined } as unknown as Partial<RuntimeOptions>);
  opened.add(runtime);
  return runtime;
}
afterEach(() => {
  for (const runtime of opened) runtime.dispose();
  opened.clear();
});

/** Each case by itself is told by the seed; the run's own limits (Google: 6 minutes) are far. */
async function inBatches<C>(
  cases: fc.Arbitrary<C>,
  runs: number,
  judge: (given: C, outcome: Outcome) => string | null,
) {
  const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
  const all = fc.sample(cases, { numRuns: runs, seed });
  const failures: unknown[] = [];
  const slow: C[] = [];
  for (let from = 0; from < all.length && failures.length < 5; from += BATCH_SIZE) {
    const runtime = await open();
    const batch = all.slice(from, from + BATCH_SIZE);
    const { value } = await runtime.runFunction('fuzzed', [JSON.parse(JSON.stringify(batch)) as unknown]);
    (value as Outcome[]).forEach((outcome, i) => {
      if (outcome.ms > LONGEST_MS) slow.push(batch[i]!);
      const why = judge(batch[i]!, outcome);
      if (why !== null)
        failures.push({ seed, why, given: JSON.stringify(batch[i]).slice(0, 400), stack: outcome.stack });
    });
    failures.push(...foreignFormulas(runtime.toModel()));
    runtime.dispose();
    opened.delete(runtime);
  }
  // A busy machine stalls any call now and then: what hangs does so again, alone.
  for (const each of slow.slice(0, 20)) {
    const took = Math.min(await alone(each), await alone(each), await alone(each));
    if (took > LONGEST_MS) failures.push({ seed, why: `took ${took} ms`, given: JSON.stringify(each).slice(0, 400) });
  }
  expect(failures).toEqual([]);
}

/** Milliseconds. */
async function alone(each: unknown): Promise<number> {
  const runtime = await open();
  const { value } = await runtime.runFunction('fuzzed', [JSON.parse(JSON.stringify([each])) as unknown]);
  runtime.dispose();
  opened.delete(runtime);
  return (value as [Outcome])[0].ms;
}

/** What the calls write of their own: links, small charts, and the function that was asked for. */
const foreignFormulas = ({ sheets }: WorkbookModel): string[] =>
  sheets
    .flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []))
    .filter((formula) => !/^=(?:SPARKLINE\(|HYPERLINK\("#gid=|KPI_[A-Z_]+\()/.test(formula));

const unexplained = (error: string | undefined): string | null =>
  error === undefined || isExplained(error) ? null : `unexplained: ${error}`;

test('calls of the sidebar', async () => {
  const templates = await validRequests();
  const name = fc.constantFrom(...Object.keys(templates));
  const request = name.chain((each) =>
    fc
      .oneof(
        { weight: 3, arbitrary: fc.constantFrom(...templates[each]!).chain(mutated) },
        json,
        fc.constant(undefined),
      )
      .map((made) => ({ name: each, ...(made === undefined ? {} : { request: made }) })),
  );
  await inBatches(request, FUZZ_RUNS, (_, { error }) => unexplained(error));
  countReliability('fuzz: calls of the sidebar', { fuzzCases: FUZZ_RUNS });
});

/** One part of it replaced, dropped or doubled, at any depth. */
function mutated(valid: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(valid);
  return fc
    .tuple(
      fc.constantFrom(...places),
      fc.oneof(json, hostileText),
      fc.constantFrom('replace', 'replace', 'drop', 'keep'),
    )
    .map(([place, value, deed]) => changed(valid, place, value, deed));
}

type Place = readonly (string | number)[];

function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...at, key]))];
}

function changed(value: unknown, [key, ...rest]: Place, to: unknown, deed: string): unknown {
  if (deed === 'keep') return value;
  if (key === undefined) return to;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  if (rest.length === 0 && deed === 'drop') delete copy[key];
  else copy[key] = changed(copy[key], rest, to, deed);
  return copy;
}

/** What the sidebar sends, by call. */
async function validRequests(): Promise<Record<string, readonly unknown[]>> {
  const runtime = await open();
  const call = async <T>(name: string, request?: unknown): Promise<T> =>
    (await runtime.runFunction(name, request === undefined ? [] : [request], { kind: 'rpc' })).value as T;
  const { form } = await call<TodayModel>('todayModel', { rep: '佐藤' });
  const { version } = await call<{ version: string }>('goalsVersion');
  const rows = [
    ['訪問日', '担当者', '顧客'],
    ['2024/6/20', '佐藤', '青木商店'],
  ];
  const { table } = await call<{ table: { target: { sheetName: string; headerRow: number; states: unknown[] } } }>(
    'importPreview',
    { rows },
  );
  const { sheetName, headerRow, states } = table.target;
  const visit = {
    log: form.log,
    day: '2024-07-01',
    rep: '佐藤',
    customer: '青木商店',
    writtenName: '青木商店',
    number: null,
    kind: '訪問',
    purpose: '',
    outcome: '商談',
    reaction: '',
    nextDay: '2024-07-08',
    note: 'メモ',
    replaces: null,
  };
  const written = { sheetId: 1, sheetName: '訪問', headerRow: 1, row: 2, print: 'x', computed: [3] };
  const before = { sheetId: 1, cell: 'A1', format: 'General', inserted: '=KPI_VISITS()', content: { value: 'x' } };
  return {
    goalsModel: [{ period: '2024-04:2025-03' }],
    goalsVersion: [null],
    saveGoals: [
      {
        version,
        who: '佐藤',
        why: '会議',
        kgi: { target: '1,200万円', period: '2024年度', basis: 'contracts' },
        targets: [
          { kpi: 'visits', rep: null, period: '2024-07〜', value: 30, lower: null, upper: null, evidence: '記録' },
        ],
        policies: [{ kpi: 'retention-rate', lower: 0.9, upper: null, weight: 1 }],
      },
    ],
    importPreview: [{ rows, kind: 'visits', sheetName, hasHeader: true, mapping: [0, 1, 2] }, { rows }],
    importRows: [
      {
        importId: 'x',
        kind: 'visits',
        sheetName,
        headerRow,
        states,
        columns: [
          { column: 1, field: 'day' },
          { column: 2, field: 'rep' },
          { column: 3, field: 'customer' },
        ],
        offset: 0,
        rows: [[{ serial: 45_463 }, '佐藤', '青木商店']],
        layout: { key: 'k', columns: [['訪問日', 0]] },
      },
    ],
    importState: [null],
    undoImport: [{ keepChanged: false }],
    showRows: [{ sheetName: '訪問', firstRow: 2, lastRow: 3 }],
    intakeQuestions: [null],
    answerQuestion: [
      { type: 'join', kind: 'visits', sheets: ['訪問'], declined: [], nameMeaning: 'rep' },
      { type: 'columns', kind: 'visits', sheetName: '訪問', columns: [{ field: 'day', column: 1, header: '訪問日' }] },
      { type: 'decline', kind: 'visits', sheetName: '訪問' },
      { type: 'restore', rows: [{ name: '訪問のシート', value: '訪問' }] },
    ],
    helpTexts: [null],
    helpFigures: [null],
    insertFormula: [{ name: 'KPI_VISITS', example: 0, isStamped: false, replace: null }],
    undoInsert: [before, { ...before, content: { formula: '=KPI_VISITS()' } }],
    todayModel: [{ rep: '佐藤' }],
    recordVisit: [visit, { ...visit, replaces: written }],
    moveVisit: [{ ...visit, outcome: 'キャンセル' }],
    undoVisit: [{ written }],
    customerList: [null],
    customerCard: [{ customer: '青木商店' }],
    selectedCustomer: [null],
    saveManagerWord: [
      { customer: '青木商店', priority: { before: '高', text: '低' }, comment: { before: '', text: 'よろしく' } },
    ],
    saveStage: [{ customer: '青木商店', before: 'none', stage: 'contract' }],
    saveTip: [{ title: '題', words: '朝に行く', kpi: 'visits', stage: 'contract', author: '佐藤', day: '2024-07-01' }],
    undoTip: [{ sheetName: 'ノウハウ', row: 2, words: '朝に行く' }],
  };
}

const PERIODS = [
  '2024-06',
  '2024-04:2024-06',
  '2024年度',
  '先月',
  '直近3か月',
  '2024Q1',
  '9999-12',
  '0001-01:9999-12',
  '2024-06:2024-01',
];
const FILTERS = ['佐藤', 'エリア=藤沢', '顧客=青木商店;商品=水', '担当=', '=', ';;', 'チーム=1課'];
const argument = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(...PERIODS, ...FILTERS, '', '継続率', 'KPI_RETENTION', '月', 12) },
  hostileText,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  // A cell holds days of the years 1 to 9999.
  fc
    .date({ noInvalidDate: true, min: new Date('0001-01-02'), max: new Date('9999-12-30') })
    .map((date) => ({ date: date.getTime() })),
  fc.array(fc.array(hostileText, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
  fc.constant([
    ['訪問日', '担当者', '顧客'],
    ['2024/6/3', '__proto__', '=1+1'],
  ]),
);

test('arguments of functions', async () => {
  const call = fc.record({
    name: fc.constantFrom(...FUNCTIONS.map(({ name }) => name)),
    args: fc.array(argument, { maxLength: 5 }),
  });
  await inBatches(call, FUZZ_RUNS, (_, { error, value }) => unexplained(error) ?? notACell(value));
  countReliability('fuzz: arguments of functions', { fuzzCases: FUZZ_RUNS });
});

/** JSON makes null of what is no number. */
function notACell(value: unknown): string | null {
  if (value === undefined) return null;
  const cells = Array.isArray(value) ? (value as unknown[]).flat() : [value];
  const bad = cells.find((cell) => !['string', 'number', 'boolean'].includes(typeof cell));
  return bad === undefined ? null : `a cell would get ${JSON.stringify(bad)}`;
}

test('the number of cases is what the table of reliability says', () => {
  expect(FUZZ_RUNS).toBeGreaterThanOrEqual(IS_COUNTED && process.env.FUZZ_RUNS === undefined ? 10_000 : 1);
});
