/** CONTRIBUTING.md, "Add a written sheet": a plan and its test, a line in the refresh, its names among those never read. */
import { type ScratchCopy, guard, scratchCopy } from './scratch-copy';

const FILE = 'src/reports/rep-activity-sheet.ts';
const TEST = 'test/reports/rep-activity-sheet.test.ts';

// Type checks and builds of the whole repository, several times.
jest.setTimeout(900_000);

let copy: ScratchCopy;
beforeAll(() => {
  copy = scratchCopy();
});
afterAll(() => copy.dispose());

test('the scaffold writes the plan and its test, which fails until everything is said', () => {
  expect(copy.run('npm', 'run', '-s', 'scaffold', '--', 'report', 'rep-activity')).toBe(`${FILE}\n${TEST}\n`);
  const printed = copy.failure('jest', TEST);
  for (const name of ['worked by hand', 'speaks the language', 'never read as a table'])
    expect(printed).toContain(name);
  expect(printed).toContain('Tests:       3 failed, 3 total');
});

test('said, and named in the refresh and among the written sheets, it passes the guards', () => {
  copy.edit(FILE, [
    ['/** …: what the sheet is for. */', '/** 活動数: how many activities each rep has recorded. */'],
    ["_SHEET: Bilingual = { ja: '…', en: '…' }", "_SHEET: Bilingual = { ja: '活動数', en: 'Activities by rep' }"],
    ["title: { ja: '…', en: '…' }", "title: { ja: 'ルートKPI 活動数', en: 'Route KPI activities by rep' }"],
    [
      '  return {\n',
      '  const firstRow = cells.length;\n  const { reps } = facts.tables;\n  const { rep } = facts.activities;\n  reps.forEach((name, index) => {\n    cells.push(rowOf(WIDTHS.length, [text(name), number(rep.filter((each) => each === index).length, "0", {})]));\n  });\n  return {\n',
    ],
    [
      'rowKeys: { firstRow: cells.length, column: 0, names: [] }',
      'rowKeys: { firstRow, column: 0, names: reps.map((name) => [name]) }',
    ],
    ['import { BLANK, rowOf, text }', 'import { BLANK, number, rowOf, text }'],
  ]);
  copy.edit(TEST, [["toEqual(['…'])", "toEqual(['ルートKPI 活動数', '2024年6月14日 現在', 'Sato'])"]]);
  copy.edit('src/intake/header-aliases.ts', [
    ["'段階', '通話の状況'", "'段階', '活動数', 'Activities by rep', '通話の状況'"],
  ]);
  copy.edit('src/actions/refresh.ts', [
    [
      'import { stagesPlan }',
      "import { repActivityPlan } from '../reports/rep-activity-sheet';\nimport { stagesPlan }",
    ],
    ['      stagesPlan({', '      repActivityPlan({ facts, refreshedAt, language }),\n      stagesPlan({'],
  ]);
  copy.run('prettier', '--write', FILE, TEST, 'src/actions/refresh.ts');
  copy.run('npm', 'run', '-s', 'build');
  guard(copy, FILE, TEST, 'src/actions/refresh.ts');
  copy.run('jest', TEST);
  expect(copy.changed().sort()).toEqual(
    // The sidebar reads files to import by the same names of headers and sheets.
    ['dist/Code.js', 'dist/sidebar.html', 'src/actions/refresh.ts', 'src/intake/header-aliases.ts', FILE, TEST].sort(),
  );
});

test('a refresh writes the sheet in the workbook’s language, and reads none of its own rows', () => {
  copy.write(
    'csv/訪問.csv',
    '訪問日,担当者,顧客,結果\n2024/6/3,佐藤,A,成約\n2024/6/4,佐藤,B,失注\n2024/6/5,鈴木,C,成約\n',
  );
  const kpi = (...args: string[]): string => copy.run('npm', 'run', '-s', 'kpi', '--', ...args);
  const asOf = ['--as-of', '2024-06-30'];
  kpi('refresh', 'csv', ...asOf, '--out', 'ja.xlsx');
  const value = (workbook: string, formula: string): unknown =>
    (JSON.parse(kpi('eval', workbook, '--json', formula)) as { value: unknown }[])[0]!.value;
  expect(value('ja.xlsx', '=活動数!A3&活動数!B3&活動数!A4&活動数!B4')).toBe('佐藤2鈴木1');
  kpi('refresh', 'ja.xlsx', ...asOf, '--out', 'again.xlsx');
  expect(value('again.xlsx', '=活動数!A3&活動数!B3&活動数!A4&活動数!B4&活動数!A5')).toBe('佐藤2鈴木1');
  kpi('refresh', 'csv', ...asOf, '--locale', 'en_US', '--out', 'en.xlsx');
  expect(value('en.xlsx', "='Activities by rep'!A1")).toBe('Route KPI activities by rep');
});
