/** The help tab over a real workbook: find a function, put it into a cell, see its figure there, take it back. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { choose, launchBrowser, openPage, ROOT, type Server, shows, sidebar, startServer, watch } from './local-page';

jest.setTimeout(180_000);

const folder = mkdtempSync(join(tmpdir(), 'help-'));
const SHEET = '関数の例';
let server: Server;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  const sample = join(folder, 'sample.xlsx');
  execFileSync(process.execPath, [join(ROOT, 'local/bin/kpi.mjs'), 'demo', sample], { stdio: 'pipe' });
  [server, browser] = await Promise.all([startServer(sample), launchBrowser()]);
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('from a word to a figure in a cell, and back', async () => {
  const watched = watch(context);
  const page = await openPage(context, server.address);
  const frame = sidebar(page);
  await frame.getByRole('tab', { name: 'ヘルプ' }).click();
  await frame.getByLabel('関数をさがす').fill('けいぞくりつ');
  const card = frame.locator('details', { has: page.getByText('KPI_RETENTION', { exact: true }) });
  await card.locator('summary').click();
  // The same figure in the list and on the open card.
  const figure = await card.locator('summary strong').innerText({ timeout: 60_000 });
  expect(figure).toMatch(/^\d+\.\d%$/);
  expect(await card.locator('dl').first().innerText()).toContain(figure);

  await choose(page, SHEET, 'F2');
  await card.getByRole('button', { name: 'セルに入れる' }).click();
  await frame.getByText(`${SHEET}!F2 に =KPI_RETENTION() を入れました。`).waitFor({ timeout: 60_000 });
  // And in the cell.
  await shows(page, SHEET, 'F2', figure);
  if (process.env.SCREENSHOTS) await page.screenshot({ path: join(process.env.SCREENSHOTS, 'help-walk.png') });
  await card.getByRole('button', { name: '元に戻す' }).click();
  await shows(page, SHEET, 'F2', '');

  // A cell with something in it is asked about, and keeps it.
  await choose(page, SHEET, 'A2');
  const before = await shows(page, SHEET, 'A2', /./);
  await card.getByRole('button', { name: 'セルに入れる' }).click();
  await card.getByText(/式に置き換えますか/).waitFor();
  await card.getByRole('button', { name: 'やめる' }).click();
  expect(await shows(page, SHEET, 'A2', /./)).toBe(before);
  expect(watched.errors).toEqual([]);
  expect(watched.outside).toEqual([]);
});
