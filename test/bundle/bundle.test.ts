/** dist/Code.js as it is deployed: what it defines, in a context that has nothing but the language. */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

const root = join(__dirname, '../..');
const code = readFileSync(join(root, 'dist/Code.js'), 'utf8');

/** Public names live in people's sheets: adding is free, renaming needs an alias. */
const FUNCTIONS = [
  'KPI_ACTIVE_CUSTOMERS',
  'KPI_APPOINTMENT_RATE',
  'KPI_APPROACHES',
  'KPI_CALLS',
  'KPI_CHURN_COUNT',
  'KPI_CHURN_RATE',
  'KPI_CUMULATIVE_REVENUE',
  'KPI_DEAL_SIZE',
  'KPI_EXPECTED_TENURE',
  'KPI_EXPLAIN',
  'KPI_FIRST_MONTH_FOLLOW',
  'KPI_FORECAST',
  'KPI_GAP',
  'KPI_KGI_PROGRESS',
  'KPI_MEETINGS',
  'KPI_NEW_CUSTOMERS',
  'KPI_NRR',
  'KPI_RETENTION',
  'KPI_REVENUE',
  'KPI_REVENUE_PER_CUSTOMER',
  'KPI_STATUS',
  'KPI_TABLE',
  'KPI_TARGET',
  'KPI_TENURE',
  'KPI_TREND',
  'KPI_VISITS',
  'KPI_VISIT_COVERAGE',
  'KPI_VISIT_FREQUENCY',
  'KPI_WIN_RATE',
  // A KPI that came later states its name in its own test.
  ...readdirSync(join(root, 'test'))
    .filter((folder) => folder === 'kpis')
    .flatMap((folder) => readdirSync(join(root, 'test', folder)))
    .map((file) => /functionName: '(\w+)'/.exec(readFileSync(join(root, 'test/kpis', file), 'utf8'))![1]!),
];
const ENTRIES = [
  'answerQuestion',
  'closeMonth',
  'createSettingsSheet',
  'makeTemplate',
  'goalsModel',
  'goalsVersion',
  'helpFigures',
  'helpTexts',
  'importPreview',
  'importRows',
  'importState',
  'insertFormula',
  'insertSampleData',
  'intakeQuestions',
  'onEdit',
  'onInstall',
  'onOpen',
  'proposeRepsSheet',
  'refresh',
  'removeEverything',
  'reopenMonth',
  'makeReview',
  'copyMeeting',
  'saveGoals',
  'showSidebar',
  'undoImport',
  'showRows',
  'undoInsert',
  'todayModel',
  'recordVisit',
  'moveVisit',
  'undoVisit',
  'customerList',
  'customerCard',
  'selectedCustomer',
  'saveManagerWord',
  'saveStage',
  'saveTip',
  'undoTip',
];

test('runs in a bare context and defines exactly the intended globals', () => {
  const context = createContext({});
  const before = new Set(runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[]);
  runInContext(code, context);
  const after = runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[];
  const added = after.filter((name) => !before.has(name)).sort();
  expect(added).toEqual([...FUNCTIONS, ...ENTRIES, 'RouteKpi'].sort());
});

test('custom functions are top-level declarations with their JSDoc right above', () => {
  for (const name of FUNCTIONS) {
    const declared = new RegExp(`^function ${name}\\((.*)\\) \\{$`, 'm').exec(code)!;
    const parameters = declared[1]!.split(', ');
    expect(parameters).toEqual(expect.arrayContaining(['filter', 'more']));
    expect(parameters[parameters.length - 1]).toBe('more');
    const comment = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n$/.exec(code.slice(0, declared.index))?.[0] ?? '';
    expect(comment).toContain('@customfunction');
    expect([...comment.matchAll(/@param \{\w+\} (\w+) ./g)].map(([, parameter]) => parameter)).toEqual(parameters);
    expect(comment).toMatch(/@return \{(?:number|string|Array)\} ./);
  }
});

test('only the custom functions carry the tag', () => {
  expect(code.match(/@customfunction/g)).toHaveLength(FUNCTIONS.length);
});

test('holds nothing that Apps Script cannot parse or lacks', () => {
  // Private names, static fields and modules are parse errors there; timers, fetch and the like do not exist.
  expect(code).not.toMatch(/^\s*(?:static )?#\w+/m);
  expect(code).not.toMatch(/^\s*static \w+ = /m);
  expect(code).not.toMatch(/^(?:import|export) /m);
  expect(code).not.toMatch(/\b(?:setTimeout|setInterval|fetch|eval|require|TextEncoder|structuredClone)\(/);
  expect(code).not.toMatch(/\bnew (?:Function|URL|Intl)\b|\bprocess\.|\bIntl\./);
});

test('clasp would push exactly the files of dist', () => {
  const output = execFileSync(process.execPath, [require.resolve('@google/clasp'), 'show-file-status', '--json'], {
    cwd: root,
    encoding: 'utf8',
  });
  const { filesToPush } = JSON.parse(output) as { filesToPush: string[] };
  const expected = readdirSync(join(root, 'dist')).map((name) => `dist/${name}`);
  expect([...filesToPush].sort()).toEqual(expected.sort());
  expect(expected.sort()).toEqual(['dist/Code.js', 'dist/appsscript.json', 'dist/sidebar.html']);
});

test('the manifest asks for the two least scopes', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'dist/appsscript.json'), 'utf8')) as { oauthScopes: string[] };
  expect(manifest.oauthScopes).toEqual([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ]);
});
