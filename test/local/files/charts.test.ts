import { join } from 'node:path';
import { writeWorkbook } from '../../../local/files';
import { runBody, sheetModel as sheet, workbook } from '../local-runtime';
import { sheetModel, temporaryFolder, workbookModel } from './helpers';

const folder = temporaryFolder();

test('charts that the written file cannot keep are named by title and sheet', async () => {
  const model = workbookModel(
    [
      sheetModel('進捗', { charts: ['売上の差の内訳', '', ''] }),
      sheetModel('月次', { charts: ['推移'] }),
      sheetModel('表'),
    ],
    { notKept: ['画像 1個(シート「表」)'] },
  );
  const { notKept } = await writeWorkbook(model, join(folder, 'charts.xlsx'));
  expect(notKept).toEqual([
    '画像 1個(シート「表」)',
    'グラフ 2個(シート「進捗」)',
    'グラフ「売上の差の内訳」(シート「進捗」)',
    'グラフ「推移」(シート「月次」)',
  ]);
});

test('a chart of a script reaches the list', async () => {
  const { model } = await runBody(
    `sheet.insertChart(sheet.newChart().asLineChart().addRange(sheet.getRange('A1:B2')).setTitle('推移').build());`,
    workbook([sheet('進捗'), sheet('表')]),
  );
  expect(model.sheets.map(({ charts }) => charts)).toEqual([['推移'], undefined]);
  const { notKept } = await writeWorkbook(model, join(folder, 'script.xlsx'));
  expect(notKept).toEqual(['グラフ「推移」(シート「進捗」)']);
});
