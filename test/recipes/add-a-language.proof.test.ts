/** CONTRIBUTING.md, "Add a language": begun in English by a command, translated text by text. French, as far as this test goes. */
import { type ScratchCopy, guard, scratchCopy } from './scratch-copy';

// Type checks and builds of the whole repository, several times.
jest.setTimeout(900_000);

let copy: ScratchCopy;
beforeAll(() => {
  copy = scratchCopy();
});
afterAll(() => copy.dispose());

test('every text has its place in the new language, and all guards pass before anything is translated', () => {
  const written = copy.run('npm', 'run', '-s', 'scaffold', '--', 'language', 'fr').trim().split('\n');
  expect(written).toContain('src/core/language.ts');
  expect(copy.read('src/core/language.ts')).toContain("LANGUAGES = ['ja', 'en', 'fr']");
  copy.run('prettier', '--write', 'src', 'test');
  copy.run('npm', 'run', '-s', 'generate');
  copy.run('npm', 'run', '-s', 'build');
  guard(copy, 'src');
  copy.run('jest', 'test/i18n', 'test/core/kpis.test.ts', 'test/intake/settings', 'test/reports/stages-sheet.test.ts');
});

test('a second time nothing is left to begin', () => {
  expect(copy.failure('npm', 'run', '-s', 'scaffold', '--', 'language', 'fr')).toContain('There already');
});

test('a text that is left out is refused by the type check', () => {
  const before = copy.read('src/kpis/visits.ts');
  copy.edit('src/kpis/visits.ts', [
    ["name: { ja: '訪問件数', en: 'Visits', fr: 'Visits' }", "name: { ja: '訪問件数', en: 'Visits' }"],
  ]);
  expect(copy.failure('tsc', '--noEmit')).toContain("Property 'fr' is missing");
  copy.write('src/kpis/visits.ts', before);
});

test('what is translated is written where the locale asks for it; the rest is English', () => {
  copy.edit('src/kpis/visits.ts', [["fr: 'Visits'", "fr: 'Visites'"]]);
  copy.edit('src/reports/progress.ts', [["fr: 'Progress'", "fr: 'Avancement'"]]);
  copy.edit('src/intake/header-aliases.ts', [["'Progress', ", "'Progress', 'Avancement', "]]);
  copy.run('npm', 'run', '-s', 'generate');
  copy.run('npm', 'run', '-s', 'build');
  guard(copy, 'src/kpis/visits.ts', 'src/reports/progress.ts');
  copy.write(
    'csv/訪問.csv',
    '訪問日,担当者,顧客,結果\n2024/6/3,佐藤,A,成約\n2024/6/4,佐藤,B,失注\n2024/6/5,鈴木,C,成約\n',
  );
  const kpi = (...args: string[]): string => copy.run('npm', 'run', '-s', 'kpi', '--', ...args);
  const asOf = ['--as-of', '2024-06-30'];
  const value = (workbook: string, formula: string): unknown =>
    (JSON.parse(kpi('eval', workbook, '--json', formula)) as { value: unknown }[])[0]!.value;
  kpi('refresh', 'csv', ...asOf, '--locale', 'fr_FR', '--out', 'fr.xlsx');
  expect(value('fr.xlsx', '=INDEX(Avancement!B:B,MATCH("Visites",Avancement!A:A,0))')).toBe(3);
  expect(value('fr.xlsx', '=COUNTIF(Avancement!A:A,"Win rate")')).toBe(1);
  kpi('refresh', 'fr.xlsx', ...asOf, '--locale', 'fr_FR', '--out', 'again.xlsx');
  expect(value('again.xlsx', '=COUNTIF(Avancement!A:A,"Visites")')).toBe(1);
});
