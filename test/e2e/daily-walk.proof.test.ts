/** A rep's morning on the sample: the list, the card of a customer, a tick that stands in the log, and its undo. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import {
  choose,
  displayed,
  launchBrowser,
  openPage,
  ROOT,
  type Server,
  shows,
  sidebar,
  startServer,
  watch,
} from './local-page';

jest.setTimeout(180_000);

const folder = mkdtempSync(join(tmpdir(), 'daily-'));
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

test('list, card, tick, undo', async () => {
  const watched = watch(context);
  const page = await openPage(context, server.address);
  const frame = sidebar(page);
  const picture = async (name: string): Promise<void> => {
    const pictures = process.env.SCREENSHOTS;
    if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`) });
  };
  await frame.getByRole('tab', { name: '今日' }).click();
  await frame.getByLabel('担当者').selectOption('佐藤');
  const first = frame.getByRole('listitem').first();
  await first.getByRole('button', { name: /を済にする$/ }).waitFor({ timeout: 60_000 });
  const customer = await first.getByRole('heading').getByRole('button').innerText();
  await picture('e2e-today');

  const last = await lastRow();
  await first.getByRole('button', { name: `${customer}を済にする` }).click();
  await frame.getByText(new RegExp(`の訪問を、「訪問」の${last + 1}行目に書きました`)).waitFor({ timeout: 60_000 });
  await shows(page, '訪問', `D${last + 1}`, customer);
  await shows(page, '訪問', `C${last + 1}`, '佐藤');
  await choose(page, '訪問', `C${last + 1}`);
  await picture('e2e-ticked');

  await frame.getByRole('tab', { name: '顧客' }).click();
  await frame.getByRole('button', { name: '選択中の行の顧客' }).click();
  await frame.getByRole('heading', { name: customer }).waitFor({ timeout: 60_000 });
  await frame.getByText('これまでの合計').waitFor();
  await picture('e2e-card');

  await frame.getByRole('tab', { name: '今日' }).click();
  await frame.getByRole('button', { name: '元に戻す' }).click();
  await frame.getByText('「訪問」に書いた行を取り消しました。').waitFor({ timeout: 60_000 });
  await shows(page, '訪問', `D${last + 1}`, '');
  expect(await lastRow()).toBe(last);
  await first.getByRole('button', { name: `${customer}を済にする` }).waitFor();
  expect(watched.errors).toEqual([]);
  expect(watched.outside).toEqual([]);

  /** Of the log, found by halving: its days have no gaps. */
  async function lastRow(): Promise<number> {
    let [filled, blank] = [1, 65_536];
    while (blank - filled > 1) {
      const middle = Math.floor((filled + blank) / 2);
      if ((await displayed(page, '訪問', `B${middle}`).catch(() => '')) === '') blank = middle;
      else filled = middle;
    }
    return filled;
  }
});
