/// <reference lib="dom" />
/**
 * HTML in names is inert: the page, the sidebar's tabs and the dialogs in a real Chromium, over a workbook that is made of
 * hostile texts. Whatever ran would have set `hacked` on a window, opened a dialog of its own, or asked for something outside.
 */
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { writeWorkbook } from '../../local/files';
import { folder } from '../local/local-runtime';
import { hostileBook, textSheet } from '../support/hostile-book';
import { FORMULA_TEXTS, HTML_TEXTS, PROTOTYPE_NAMES } from '../support/payloads';
import { countReliability } from '../support/reliability-figures';
import { launchBrowser, menu, openPage, type Server, sidebar, startServer, type Watched, watch } from './local-page';

jest.setTimeout(600_000);

const NAMES = [...HTML_TEXTS, ...PROTOTYPE_NAMES, ...FORMULA_TEXTS.slice(0, 4)];
/** By which the workbook is known again in what the browser shows. */
const SEEN = '</script><script>window.hacked=2</script>';

let server: Server;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let watched: Watched;
const opened: string[] = [];

beforeAll(async () => {
  const path = join(folder, 'hostile-names.xlsx');
  const book = hostileBook(NAMES);
  const settings = textSheet('設定', [
    ['項目', '値'],
    ['基準日', '2024/7/1'],
  ]);
  await writeWorkbook({ ...book, sheets: [...book.sheets, settings] }, path);
  [server, browser] = await Promise.all([startServer(path), launchBrowser()]);
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  watched = watch(context);
  page = await openPage(context, server.address);
  // Browser dialogs (alert, confirm) are none of ours: only a payload would open one.
  page.on('dialog', (dialog) => {
    opened.push(dialog.message());
    void dialog.dismiss();
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** What ran in any window of the page. */
async function hacked(): Promise<unknown[]> {
  const found = await Promise.all(
    page.frames().map((frame) => frame.evaluate(() => (window as unknown as { hacked?: unknown }).hacked ?? null)),
  );
  return [...found.filter((each) => each !== null), ...opened, ...watched.outside];
}

/** Elements that only a payload could have brought into a frame. */
const foreignElements = (): Promise<string[]> =>
  Promise.all(
    page
      .frames()
      .map((frame) =>
        frame.evaluate(() =>
          Array.from(
            document.querySelectorAll(
              '[onerror],[onload],[ontoggle],[onfocus],[srcdoc],a[href^="javascript:"],base[href^="http"]',
            ),
          ).map((element) => element.outerHTML.slice(0, 200)),
        ),
      ),
  ).then((all) => all.flat());

async function nothingRan(): Promise<void> {
  // Images fail, frames load and timers fire a moment later.
  await page.waitForTimeout(400);
  expect(await hacked()).toEqual([]);
  expect(await foreignElements()).toEqual([]);
}

test('the page with its sheets, names, messages and log', async () => {
  await menu(page, '最新に更新');
  await page
    .getByText(/を更新しました。/)
    .first()
    .waitFor({ timeout: 120_000 });
  await nothingRan();
});

test('every tab of the sidebar, the customers’ list and a card', async () => {
  const frame = sidebar(page);
  for (const tab of ['目標', 'データ', 'ヘルプ', '今日', '顧客']) {
    await frame.getByRole('tab', { name: tab }).click();
    await page.waitForTimeout(3_000);
    await nothingRan();
  }
  // The names are there, as text.
  await frame.getByRole('tab', { name: '今日' }).click();
  const reps = frame.locator('#today-panel').getByLabel('担当者');
  const names = await reps.locator('option').allTextContents();
  expect(names).toEqual(expect.arrayContaining([SEEN, '__proto__', 'constructor']));
  let shownCards = 0;
  for (const name of [SEEN, '"><svg onload="window.hacked=5">', '__proto__']) {
    await reps.selectOption(name);
    await frame
      .locator('#today-panel')
      .getByRole('listitem')
      .filter({ hasText: name })
      .first()
      .waitFor({ timeout: 60_000 });
    await nothingRan();
    await frame
      .locator('#today-panel')
      .getByRole('listitem')
      .filter({ hasText: name })
      .first()
      .getByRole('heading')
      .getByRole('button')
      .click();
    await frame.locator('#customer-panel').getByRole('heading', { name }).waitFor({ timeout: 60_000 });
    shownCards += 1;
    await nothingRan();
    await frame.getByRole('tab', { name: '今日' }).click();
  }
  expect(shownCards).toBe(3);
});

test('会議資料をコピー shows its text and runs none of it', async () => {
  await menu(page, '会議資料をコピー');
  const dialog = page.frameLocator('iframe[title="会議資料をコピー"]');
  const text = await dialog.locator('#text').inputValue({ timeout: 120_000 });
  expect(HTML_TEXTS.some((payload) => text.includes(payload))).toBe(true);
  await nothingRan();
  await dialog.getByRole('button', { name: 'コピーする' }).click();
  await nothingRan();
  countReliability('hostile texts in a browser', { payloads: NAMES.length });
});
