/** Goals, imports, months and visits: what writes into people's own tables, each over a small workbook in which it has something to do. */
import type { Runtime } from '../../local/runtime';
import type { RecordVisitRequest, TodayModel } from '../../src/rpc/daily-model';
import { parseRows } from '../../src/sidebar/import/parse';
import { draftImport } from '../../src/sidebar/import/session';
import { type FaultedAction, keepBefore } from './fault-harness';
import { after, ask, BOOK, call, GOALS, menu, noRequest, shared } from './faulted-book';
import { wanted } from './goals-driver';
import { openProduct, workbook } from './product-runtime';
import { SCRIPT } from './shared-cells';

async function importRequest(runtime: Runtime, csv: string): Promise<object | null> {
  const parsed = parseRows(csv);
  if (!('rows' in parsed)) throw new Error(parsed.problem);
  const { table, plan } = await draftImport(
    (name, request) => ask(runtime, name, JSON.parse(JSON.stringify(request))),
    parsed.rows,
    {},
  ).then((draft) => (draft.table === null ? { table: null, plan: null } : draft));
  if (table === null || plan === null) throw new Error('no table');
  if (plan.add.length === 0) return null;
  const { sheetName, headerRow, states } = table.target;
  const columns = plan.columns.map(({ column, field }) => ({ column, field }));
  const importId = `import-${++imports}`;
  return { importId, kind: table.kind, sheetName, headerRow, states, columns, offset: 0, rows: plan.add };
}
let imports = 0;

/** Nothing is left to add where an earlier run got through. */
const importRows: FaultedAction['run'] = (runtime, request, options) =>
  request === null ? Promise.resolve('') : call('importRows')(runtime, request, options);

const CSV = '訪問日,担当者,顧客,種別,結果\n2024/6/10,佐藤,青木商店,訪問,商談\n2024/6/11,鈴木,宇野食堂,訪問,\n';
const CALLS_CSV = '日時,電話番号,結果\n2024/6/3 10:00,0312345678,応答\n2024/6/4 11:30,0312345679,不在\n';

async function visitRequest(runtime: Runtime): Promise<RecordVisitRequest> {
  const { form, asOf } = await ask<TodayModel>(runtime, 'todayModel', { rep: '佐藤' });
  const named = { customer: '青木商店', writtenName: '青木商店', number: null };
  const said = { kind: form.kind, purpose: '', outcome: '', reaction: '', nextDay: '', note: '', replaces: null };
  return { log: form.log, day: asOf, rep: '佐藤', ...named, ...said };
}

export const SAVES: readonly FaultedAction[] = [
  {
    name: 'saving goals',
    before: () => after(workbook([...BOOK.sheets, GOALS]), [['createSettingsSheet']]),
    request: async (runtime) => ({
      version: (await ask<{ version: string }>(runtime, 'goalsVersion')).version,
      who: '佐藤',
      why: '会議で',
      kgi: { target: '1200000' },
      targets: [wanted('visits', 240), wanted('retention-rate', 0.985)],
    }),
    entry: 'saveGoals',
    run: call('saveGoals'),
    ...shared,
    target: '目標!A1:Z30',
    // Of the revenue goal it has a row for each time that it was to be written.
    ledger: '目標',
    changes: (sheet, { row, column }) => sheet === '設定' && row === 2 && column === 2,
  },
  {
    name: 'saving the first goals',
    before: () => after(BOOK, []),
    request: async (runtime) => ({
      version: (await ask<{ version: string }>(runtime, 'goalsVersion')).version,
      who: '佐藤',
      why: '',
      kgi: { target: '1200000' },
      targets: [wanted('visits', 240)],
    }),
    entry: 'saveGoals',
    run: call('saveGoals'),
    ...shared,
    target: '目標!A1:Z30',
    // Of the revenue goal it has a row for each time that it was to be written.
    ledger: '目標',
  },
  {
    name: 'an import',
    before: () => after(BOOK, []),
    request: (runtime) => importRequest(runtime, CSV),
    entry: 'importRows',
    run: importRows,
    ...shared,
    target: '訪問!A1:Z30',
  },
  {
    name: 'an import of a new table',
    before: () => after(BOOK, []),
    request: (runtime) => importRequest(runtime, CALLS_CSV),
    entry: 'importRows',
    run: importRows,
    ...shared,
    target: '通話!A1:Z30',
  },
  {
    name: 'taking an import back',
    before: async () => {
      const runtime = await openProduct(BOOK, SCRIPT);
      await importRows(runtime, await importRequest(runtime, CSV));
      const before = keepBefore(runtime);
      runtime.dispose();
      return before;
    },
    request: async () => ({ keepChanged: true }),
    entry: 'undoImport',
    run: call('undoImport'),
    wasDone: '取り消せる取り込みがありません',
    ...shared,
    target: '訪問!A1:Z30',
    changes: (sheet, { row }) => sheet === '訪問' && row > 5,
  },
  {
    name: 'closing a month',
    before: () => after(BOOK, [['closeMonth', '2024-05']]),
    request: noRequest,
    entry: 'closeMonth',
    run: menu('closeMonth', '2024-06'),
    ...shared,
    target: '履歴!A1:Z90',
  },
  {
    name: 'closing the first month',
    before: () => after(BOOK, []),
    request: noRequest,
    entry: 'closeMonth',
    run: menu('closeMonth', '2024-06'),
    ...shared,
    target: '履歴!A1:Z90',
  },
  {
    name: 'reopening a month',
    before: () => after(BOOK, [['closeMonth', '2024-06']]),
    request: noRequest,
    entry: 'reopenMonth',
    run: menu('reopenMonth', '2024-06'),
    ...shared,
    target: '履歴!A1:Z90',
  },
  {
    name: 'ticking a visit',
    before: () => after(BOOK, []),
    request: visitRequest,
    entry: 'recordVisit',
    run: call('recordVisit'),
    wasDone: 'もうあります',
    ...shared,
    target: '訪問!A1:Z30',
  },
  {
    name: 'taking a tick back',
    before: async () => {
      const runtime = await openProduct(BOOK, SCRIPT);
      ticked = (await ask<{ written: object }>(runtime, 'recordVisit', await visitRequest(runtime))).written;
      const before = keepBefore(runtime);
      runtime.dispose();
      return before;
    },
    request: async () => ({ written: ticked }),
    entry: 'undoVisit',
    run: call('undoVisit'),
    wasDone: '書いた行は、そのあと人が変えたか消したため',
    ...shared,
    target: '訪問!A1:Z30',
    changes: (sheet, { row }) => sheet === '訪問' && row > 5,
  },
];
let ticked: object = {};
