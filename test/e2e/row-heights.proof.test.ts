/** Rows are as high as their text on sheets that a run has just written, not only on those of a file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/cli';
import { displayed, launchBrowser, menu, openPage, rowHeight, shows, startServer } from './local-page';

jest.setTimeout(90_000);
const folder = temporaryFolder();

/** Pixels of a row of one line, in Univer and in Sheets about the same. */
const ONE_LINE = 26;
/** Two lines at the least: 38 where the machine has no Japanese font, more with one. */
const TWO_LINES = ONE_LINE * 1.4;

test('what a refresh writes is not cut off', async () => {
  const input = join(folder, 'input');
  mkdirSync(input);
  writeFileSync(
    join(input, '訪問.csv'),
    '訪問日,担当者,顧客,種別,結果\n2024/6/3,佐藤,青木商店,訪問,商談\n2024/6/99,佐藤,青木商店,訪問,商談\n',
  );
  writeFileSync(join(input, '契約.csv'), '顧客,担当者,開始日,金額\n青木商店,佐藤,2024/4/1,50000\n');
  const [browser, server] = await Promise.all([launchBrowser(), startServer(input, '--as-of', '2024-06-30')]);
  try {
    const page = await openPage(await browser.newContext({ locale: 'ja-JP' }), server.address);
    await menu(page, '最新に更新');
    await page.getByText(/「進捗」.*を更新しました/).waitFor();
    await shows(page, '進捗', 'A1', 'ルートKPI 進捗');
    const columns = await cellWith(page, /訪問日.*担当者.*顧客/);
    const deadline = Date.now() + 5_000;
    while ((await rowHeight(page, 'データ確認', columns)) <= TWO_LINES && Date.now() < deadline)
      await page.waitForTimeout(50);
    // Five columns in a narrow cell.
    expect(await rowHeight(page, 'データ確認', columns)).toBeGreaterThan(TWO_LINES);
    // The title is of 14 points; the row between the blocks is blank, and so of the usual height.
    expect(await rowHeight(page, '進捗', 'A1')).toBeGreaterThan(await rowHeight(page, '進捗', 'A7'));
  } finally {
    await browser.close();
    await server.stop();
  }
});

/** The cell of データ確認 that says which columns were read. */
async function cellWith(page: Awaited<ReturnType<typeof openPage>>, text: RegExp): Promise<string> {
  for (let row = 1; row <= 60; row++)
    for (const column of 'ABCDEFGH') {
      const cell = `${column}${row}`;
      if (text.test(await displayed(page, 'データ確認', cell))) return cell;
    }
  throw new Error(`データ確認 does not say ${String(text)}`);
}
