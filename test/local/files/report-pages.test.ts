/** Sheets that the add-on writes print A4 across, one page wide; all others as they come. */
import { join } from 'node:path';
import { readWorkbook, writeWorkbook } from '../../../local/files';
import { reportPages } from '../../../local/files/report-pages';
import { editParts, partText, sheetModel, temporaryFolder, workbookModel } from './helpers';

const folder = temporaryFolder();
const cells = [{ row: 1, column: 1, value: 'x' }];
const MODEL = workbookModel([sheetModel('進捗', { cells }), sheetModel('訪問', { cells })], {
  names: [
    { name: 'KPI_PROGRESS', reference: "'進捗'!$A$1:$J$58" },
    { name: 'KPI_AS_OF', reference: "'訪問'!$B$4" },
    { name: 'MY_LIST', reference: "'訪問'!$A$1:$A$9" },
  ],
});

test('which sheets those are', () => {
  const names = (...references: [string, string][]) => references.map(([name, reference]) => ({ name, reference }));
  expect([...reportPages(names(['KPI_A', "'It''s'!$A$1:$B$2"], ['KPI_B', 'Plain!A1:B2'])).keys()]).toEqual([
    "It's",
    'Plain',
  ]);
  expect([...reportPages(names(['KPI_A', "'a'!$A$1"], ['X', "'b'!$A$1:$B$2"], ['KPI_C', '#REF!'])).keys()]).toEqual([]);
});

test('A4 across and one page wide in the file, and nothing is said to be lost of it', async () => {
  const path = join(folder, 'report.xlsx');
  await writeWorkbook(MODEL, path);
  const [report, other] = [
    await partText(path, 'xl/worksheets/sheet1.xml'),
    await partText(path, 'xl/worksheets/sheet2.xml'),
  ];
  // ECMA-376, 18.3.1.63: paperSize 9 is A4; fitToHeight 0 is as many pages as it takes.
  expect(report).toMatch(/<pageSetUpPr fitToPage="1"\/>/);
  expect(/<pageSetup [^>]*>/.exec(report)![0]).toContain('orientation="landscape"');
  expect(/<pageSetup [^>]*>/.exec(report)![0]).toContain('fitToHeight="0"');
  expect(/<pageSetup [^>]*>/.exec(report)![0]).toContain('paperSize="9"');
  expect(other).not.toMatch(/landscape|fitToPage="1"/);
  expect((await readWorkbook(path)).notKept).toEqual([]);
});

test('the meeting page is one upright page', async () => {
  const path = join(folder, 'meeting.xlsx');
  const names = [{ name: 'KPI_MEETING', reference: "'進捗'!$A$1:$I$46" }];
  await writeWorkbook({ ...MODEL, names }, path);
  const page = /<pageSetup [^>]*>/.exec(await partText(path, 'xl/worksheets/sheet1.xml'))![0];
  expect(page).toContain('orientation="portrait"');
  expect(page).toContain('fitToHeight="1"');
  expect((await readWorkbook(path)).notKept).toEqual([]);
});

test('a landscape page on a sheet of the user is named as lost', async () => {
  const path = join(folder, 'own.xlsx');
  await writeWorkbook(MODEL, path);
  await editParts(path, {
    'xl/worksheets/sheet2.xml': (xml) => xml.replace('orientation="portrait"', 'orientation="landscape"'),
  });
  expect((await readWorkbook(path)).notKept).toEqual(['印刷の設定(シート「訪問」)']);
});

test('rows of wrapped text are as high as their lines, and nobody is bound to it', async () => {
  const path = join(folder, 'wrapped.xlsx');
  // 20 letters of 9 points are 240 pixels: three lines of the 94 that a column of 100 has room for.
  const long = { row: 2, column: 1, value: 'あ'.repeat(20), style: 0 };
  const sheet = sheetModel('進捗', { cells: [...cells, long], columnWidths: { 1: 100 } });
  await writeWorkbook({ ...MODEL, styles: [{ wrap: true, fontSize: 9 }], sheets: [sheet, MODEL.sheets[1]!] }, path);
  const xml = await partText(path, 'xl/worksheets/sheet1.xml');
  const height = Number(/<row r="2" ht="([\d.]+)"/.exec(xml)![1]);
  expect(height).toBeGreaterThan(3 * 9);
  expect(height).toBeLessThan(4 * 9 * 1.35);
  expect(xml).not.toContain('customHeight');
  expect((await readWorkbook(path)).sheets[0]!.rowHeights).toEqual({});
});
