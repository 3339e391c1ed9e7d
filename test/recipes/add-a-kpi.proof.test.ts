/** CONTRIBUTING.md, "Add a KPI": one file and one test, and it is in the bundle, the tables, the sheets, the sidebar and the manual. */
import { type ScratchCopy, guard, scratchCopy } from './scratch-copy';

const FILE = 'src/kpis/deals-won.ts';
const TEST = 'test/kpis/deals-won.test.ts';

// Type checks and builds of the whole repository, several times.
jest.setTimeout(900_000);

let copy: ScratchCopy;
beforeAll(() => {
  copy = scratchCopy();
});
afterAll(() => copy.dispose());

test('the scaffold writes the file and the test, and nothing over them', () => {
  expect(copy.run('npm', 'run', '-s', 'scaffold', '--', 'kpi', 'deals-won')).toBe(`${FILE}\n${TEST}\n`);
  expect(copy.failure('npm', 'run', '-s', 'scaffold', '--', 'kpi', 'deals-won')).toContain('There already');
  expect(copy.failure('npm', 'run', '-s', 'scaffold', '--', 'kpi', 'Deals won')).toContain('small letters');
});

test('what is not said yet fails', () => {
  copy.run('npm', 'run', '-s', 'generate');
  const printed = copy.failure('jest', TEST, 'test/core/kpis.test.ts');
  for (const name of ['deals-won speaks both languages', 'at least two examples', 'the reference has values to give'])
    expect(printed).toMatch(new RegExp(`● .*${name}`));
});

test('said in the one file and the one test, it passes the guards', () => {
  copy.edit(FILE, [
    [
      "name: { ja: '…', en: '…' },\n  reading: '…'",
      "name: { ja: '成約件数', en: 'Deals won' },\n  reading: 'せいやくけんすう'",
    ],
    ["summary: { ja: '…', en: '…' }", "summary: { ja: '成約になった活動の数', en: 'How many deals were won' }"],
    ["formula: { ja: '…', en: '…' }", "formula: { ja: '結果が成約の活動の数', en: 'activities with outcome won' }"],
    [
      "name: { ja: '…', en: '…' }, value: () => null",
      "name: { ja: '成約', en: 'won' }, value: ({ activities }) => activities.won",
    ],
  ]);
  copy.edit(TEST, [
    [
      'import { holdKpi }',
      "import { activitiesIn } from '../reference/activities';\nimport { visit, workbook } from '../reference/worked';\nimport { holdKpi }",
    ],
    ["ja: '…'", "ja: '成約件数'"],
    ["en: '…'", "en: 'Deals won'"],
    [
      'reference: () => null',
      "reference: ({ workbook, settings, filter, period }) =>\n    activitiesIn(workbook, settings, filter, period).filter(({ outcome }) => outcome === 'won').length",
    ],
    [
      'worked: []',
      `worked: [
    [
      'two of three, one of them in April',
      workbook({
        visits: [
          visit('A', '2024-04-30', { outcome: 'won' }),
          visit('A', '2024-05-01', { outcome: 'won' }),
          visit('B', '2024-05-02', { outcome: 'lost' }),
        ],
      }),
      '2024-04',
      1,
    ],
    ['before the first row nothing is known', workbook({ visits: [visit('A', '2024-05-01')] }), '2024-04', null],
  ]`,
    ],
  ]);
  copy.run('prettier', '--write', FILE, TEST);
  copy.run('npm', 'run', '-s', 'generate');
  copy.run('npm', 'run', '-s', 'build');
  guard(copy, FILE, TEST);
  copy.run(
    'jest',
    TEST,
    'test/core/kpis.test.ts',
    'test/functions',
    'test/bundle',
    'test/goals/required.test.ts',
    'test/reports/all-sizes.test.ts',
    'test/reports/progress.test.ts',
    'test/i18n',
  );
});

test('it is one file and one test; all else is generated', () => {
  const GENERATED = ['README.md', 'dist/Code.js', 'dist/sidebar.html', 'docs/manual.ja.md', 'src/kpis/index.ts'];
  expect(copy.changed().sort()).toEqual([FILE, TEST, ...GENERATED].sort());
});

test('the function is in the bundle, with its help', () => {
  const script = copy.read('dist/Code.js');
  expect(script).toContain('\nfunction KPI_DEALS_WON(period, filter, more) {');
  expect(script).toContain(' * 成約件数 (Deals won): 成約になった活動の数。');
});

test('it is in the README’s table and in the manual', () => {
  expect(copy.read('README.md')).toContain(
    '| `=KPI_DEALS_WON(period, filter)` | 成約件数 | Deals won | activities with outcome won |',
  );
  const manual = copy.read('docs/manual.ja.md');
  expect(manual).toContain('#### 成約件数 `KPI_DEALS_WON`\n\n成約になった活動の数。');
});

test('it gives its figure in a cell, a row of 進捗, a card of the help and an entry of the goals', () => {
  copy.write(
    'csv/訪問.csv',
    '訪問日,担当者,顧客,結果\n2024/6/3,佐藤,A,成約\n2024/6/4,佐藤,B,失注\n2024/6/5,鈴木,C,成約\n',
  );
  const kpi = (...args: string[]): string => copy.run('npm', 'run', '-s', 'kpi', '--', ...args);
  const asOf = ['--as-of', '2024-06-30'];
  const values = kpi('eval', 'csv', ...asOf, '--json', '=KPI_DEALS_WON("2024-06")', '=KPI_DEALS_WON("2024-06","鈴木")');
  expect((JSON.parse(values) as { value: number }[]).map(({ value }) => value)).toEqual([2, 1]);

  kpi('refresh', 'csv', ...asOf, '--out', 'out.xlsx');
  const row = `=INDEX(進捗!B:B,MATCH("成約件数",進捗!A:A,0))`;
  expect((JSON.parse(kpi('eval', 'out.xlsx', ...asOf, '--json', row)) as { value: number }[])[0]!.value).toBe(2);

  expect(kpi('call', 'csv', 'helpTexts', ...asOf, '--json')).toContain('"KPI_DEALS_WON"');
  expect(kpi('call', 'csv', 'goalsModel', ...asOf, '--json')).toContain('"deals-won"');
});
