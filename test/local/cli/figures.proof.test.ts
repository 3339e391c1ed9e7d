/** `kpi figures`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kpi, temporaryFolder } from '../../support/cli';

interface Row {
  kpi: string;
  of: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
}

const folder = temporaryFolder();
let folders = 0;
function csv(files: Record<string, string | Uint8Array>): string {
  const path = join(folder, `csv${(folders += 1)}`);
  mkdirSync(path);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}
function figures(path: string, ...more: string[]) {
  const { status, stdout, stderr } = kpi('figures', path, '--as-of', '2024-06-30', '--format', 'json', ...more);
  expect([status, stderr]).toEqual([0, '']);
  const read = JSON.parse(stdout) as { period: string; columns: string[]; figures: Row[]; tables: unknown };
  const of = (id: string) =>
    Object.fromEntries(read.figures.filter((row) => row.kpi === id).map((row) => [row.of, row.value]));
  return { ...read, of };
}

const VISITS = `訪問日,担当者,顧客,種別,結果
2024/5/30,佐藤,青木商店,訪問,商談
2024/6/3,佐藤,青木商店,訪問,商談
2024/6/4,佐藤,青木商店,電話,会話
2024/6/5,鈴木,井上薬局,訪問,成約
2024-06-06 10:30,鈴木,井上薬局,訪問,失注
2024/6/7,,井上薬局,訪問,中止
`;
const CONTRACTS = `契約番号,顧客,担当者,商品,開始日,解約日,金額,請求
C1,青木商店,佐藤,水,2024/1/10,,"10,000",月額
C2,井上薬局,鈴木,茶,2024/1/20,2024/6/20,5000,月額
`;

// By hand: June has visits on 3, 5 and 6 June (the one called off does not count); one won, one lost.
test('by rep: everyone first, then each rep', () => {
  const { of, columns, period, tables } = figures(
    csv({ '訪問.csv': VISITS, '契約.csv': CONTRACTS }),
    '--period',
    '2024-06',
  );
  expect(period).toBe('2024-06');
  expect(columns.slice(0, 3)).toEqual(['全体', '佐藤', '鈴木']);
  expect(of('visits')).toMatchObject({ 全体: 3, 佐藤: 1, 鈴木: 2 });
  expect(of('calls')).toMatchObject({ 全体: 1, 佐藤: 1, 鈴木: 0 });
  expect(of('win-rate')).toMatchObject({ 全体: 0.5, 佐藤: null, 鈴木: 0.5 });
  // Two customers at the opening, one left on 20 June.
  expect(of('retention-rate')).toMatchObject({ 全体: 0.5, 佐藤: 1, 鈴木: 0 });
  expect(tables).toEqual([
    { table: 'visits', rows: 6, used: 6 },
    { table: 'contracts', rows: 2, used: 2 },
  ]);
});

test('by month: the period first, then its months', () => {
  const path = csv({ '訪問.csv': VISITS, '契約.csv': CONTRACTS });
  const { of, columns } = figures(path, '--period', '2024-04:2024-06', '--by', 'month');
  expect(columns).toEqual(['全体', '2024-04', '2024-05', '2024-06']);
  // No visit is on record before May: April has no value, and not 0.
  expect(of('visits')).toEqual({ 全体: 4, '2024-04': null, '2024-05': 1, '2024-06': 3 });
});

test('the same figures as the workbook gives', () => {
  const path = csv({ '訪問.csv': VISITS, '契約.csv': CONTRACTS });
  const { of } = figures(path, '--period', '2024-06');
  const formulas = ['=KPI_VISITS("2024-06","鈴木")', '=KPI_RETENTION("2024-06")', '=KPI_REVENUE("2024-06")'];
  const { stdout } = kpi('eval', path, '--as-of', '2024-06-30', '--json', ...formulas);
  const values = (JSON.parse(stdout) as { value: number }[]).map(({ value }) => value);
  expect([of('visits')['鈴木'], of('retention-rate')['全体'], of('revenue')['全体']]).toEqual(values);
});

// 訪問日,担当者,顧客,種別 / 2024/6/3,佐藤,青木商店,訪問 in Shift_JIS, after the code chart of JIS X 0208.
const SHIFT_JIS = Buffer.from(
  '964b96e293fa2c925393968ed22c8cda8b712c8eed95ca0a323032342f362f332c8db293a12c90c296d88fa493582c964b96e20a',
  'hex',
);
test.each([
  ['UTF-8 with its mark', Buffer.from(`\ufeff${VISITS}`)],
  ['UTF-16', Buffer.from(`\ufeff${VISITS}`, 'utf16le')],
  ['Shift_JIS', SHIFT_JIS],
])('%s is read', (_, content) => {
  expect(figures(csv({ '訪問.csv': content, '契約.csv': CONTRACTS }), '--period', '2024-06').of('visits')['佐藤']).toBe(
    1,
  );
});

test('a settings file counts, and --as-of goes before it', () => {
  const settings = '設定,値\n締め日,5\n基準日,2024/1/1\n';
  const path = csv({ '訪問.csv': VISITS, '契約.csv': CONTRACTS, '設定.csv': settings });
  // With closing day 5, June is 6 May to 5 June.
  expect(figures(path, '--period', '2024-06').of('visits')['全体']).toBe(3);
});

test('hostile names stay text', () => {
  const names = ['__proto__', '=HYPERLINK("x")', '<script>|', 'constructor'];
  const rows = names.map((name) => `2024/6/3,"${name.replace(/"/g, '""')}",客,訪問`);
  const path = csv({ '訪問.csv': ['訪問日,担当者,顧客,種別', ...rows].join('\n'), '契約.csv': CONTRACTS });
  expect(figures(path, '--period', '2024-06').of('visits')['constructor']).toBe(1);
  const written = kpi('figures', path, '--as-of', '2024-06-30', '--period', '2024-06', '--format', 'csv').stdout;
  expect(written).toContain(`"'=HYPERLINK(""x"")",1`);
  const markdown = kpi('figures', path, '--as-of', '2024-06-30', '--period', '2024-06').stdout;
  expect(markdown).toContain('\\<script>\\|');
  expect(markdown).toMatch(/訪問カバー率 \| [\d.]+% \(n=2\)/);
});

test.each([
  [['--by', 'area'], '--by には rep、month のどれかを指定してください。'],
  [['--format', 'xml'], '--format には markdown、csv、json のどれかを指定してください。'],
  [['--period', 'いつか'], 'いつか'],
])('a mistake is one sentence: %p', (more, sentence) => {
  const { status, stdout, stderr } = kpi('figures', csv({ '訪問.csv': VISITS, '契約.csv': CONTRACTS }), ...more);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain(sentence);
});

test.each([
  [{}, '.csv ファイルがありません'],
  [{ '訪問.csv': '訪問日,担当者\n"2024/6/3,佐藤' }, '引用符'],
  [{ '訪問.csv': Buffer.from([0x81, 0x20, 0xff, 0xff]) }, '文字コード'],
])('what cannot be read is one sentence', (files, sentence) => {
  const { status, stderr } = kpi('figures', csv(files as Record<string, string>));
  expect(status).toBe(1);
  expect(stderr).toContain(sentence);
});
