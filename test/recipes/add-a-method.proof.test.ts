/** CONTRIBUTING.md, "Add a method to the emulated platform": in the class's file, and held by a test that cites its source. */
import { type ScratchCopy, scratchCopy } from './scratch-copy';

const FILE = 'local/platform/spreadsheet.ts';
const TEST = 'test/local/platform-rename-active-sheet.test.ts';
const LIST = 'test/local/__snapshots__/platform-rename-active-sheet.test.ts.snap';
const SCRIPT = `function rename(name) {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  book.renameActiveSheet('予定');
  return book.getSheets()[0].getName();
}`;

// Type checks and builds of the whole repository, several times.
jest.setTimeout(900_000);

let copy: ScratchCopy;
beforeAll(() => {
  copy = scratchCopy();
  copy.write('script.js', SCRIPT);
});
afterAll(() => copy.dispose());

test('what is not emulated throws by its name', () => {
  expect(copy.failure('npm', 'run', '-s', 'kpi', '--', 'run', 'script.js', 'rename')).toContain(
    'Spreadsheet.renameActiveSheet is not emulated',
  );
});

test('in the class and in a test with its source, it passes the guards', () => {
  copy.edit(FILE, [
    [
      '  getActiveSheet(): Sheet {',
      `  renameActiveSheet(...args: unknown[]): void {
    accept('SpreadsheetApp.Spreadsheet.renameActiveSheet', args, [is.text]);
    this.getActiveSheet().setName(args[0]);
  }
  getActiveSheet(): Sheet {`,
    ],
  ]);
  copy.write(
    TEST,
    `import { endOfContract, failureOf, runBody } from './local-runtime';

// Google reference "Class Spreadsheet", renameActiveSheet: "Renames the current active sheet to the given new name."
test('the active sheet gets the name, and nothing else', async () => {
  const { value, model } = await runBody(\`ss.insertSheet('A'); ss.setActiveSheet(sheet); return ss.renameActiveSheet('予定') === undefined;\`);
  expect(value).toBe(true);
  expect(model.sheets.map(({ name }) => name)).toEqual(['予定', 'A']);
});

test.each(['', '1', 'null', "'a', 'b'"])('renameActiveSheet(%s) is refused', async (args) => {
  expect(await failureOf(\`ss.renameActiveSheet(\${args});\`)).toContain("don't match the method signature");
});

endOfContract();
`,
  );
  copy.run('prettier', '--write', FILE, TEST);
  copy.run('tsc', '--noEmit', '-p', 'local');
  copy.run('tsc', '--noEmit', '-p', 'test');
  copy.run('eslint', FILE, TEST);
  copy.run('depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'local');
  copy.run('jest', '-u', TEST, 'test/local/platform-sheets.test.ts');
  copy.run('node', 'tools/generate.mjs');
  expect(copy.read(LIST)).toContain('"Spreadsheet.renameActiveSheet"');
  expect(copy.changed().sort()).toEqual([FILE, TEST, LIST, 'docs/platform.md', 'script.js'].sort());
});

test('a script can use it', () => {
  expect(copy.run('npm', 'run', '-s', 'kpi', '--', 'run', 'script.js', 'rename')).toBe('予定\n');
});
