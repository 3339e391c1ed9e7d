/**
 * The goals tab as people use it, in a real Chromium of 300 px: the way from no goals to goals, somebody else at the same time,
 * nothing on the sheets, both languages; every screen is held against axe-core and the width.
 * SCREENSHOTS=folder keeps a picture of each.
 */
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { GoalsModel, SaveGoalsReply, SaveGoalsRequest } from '../../../src/rpc/goals-model';
import { sidebarHtml } from '../../../tools/sidebar.mjs';
import { launchBrowser, ROOT } from '../../e2e/local-page';
import { emptyModel, goalsInForce, goalsModel } from '../fixtures/goals-model';
import { type Answers, openSidebar, type SidebarPage, tooSmallOrWide, violations } from './sidebar-page';

let browser: Browser;
let side: SidebarPage;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(async () => {
  const { errors, outside } = side.watched;
  await side.close();
  expect({ errors, outside }).toEqual({ errors: [], outside: [] });
});

const saved = (request: SaveGoalsRequest): SaveGoalsReply => ({
  kind: 'saved',
  version: 'v2',
  rows: request.targets.length,
  sheetName: '目標',
  undo: { version: 'v2', who: request.who, why: '', kgi: { target: null }, targets: [] },
  sentence: '目標を保存しました。',
});
const usual: Answers = { goalsModel: () => goalsModel, saveGoals: saved };

async function open(answers: Answers = usual): Promise<Page> {
  side = await openSidebar(browser, answers);
  return side.page;
}

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).click();
const saves = (): SaveGoalsRequest[] =>
  side.calls.flatMap(({ name, request }) => (name === 'saveGoals' ? [request as SaveGoalsRequest] : []));

/** Calls arrive from another process: waits up to 5 seconds. */
async function until(isSo: () => boolean): Promise<void> {
  for (let left = 250; left > 0 && !isSo(); left--) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isSo()).toBe(true);
}

async function holds(page: Page, picture: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (folder) await page.screenshot({ path: join(folder, `${picture}.png`), fullPage: true });
  expect(await violations(page)).toEqual([]);
  expect(await tooSmallOrWide(page)).toEqual([]);
  // A scroll bar takes its part of the 300 px.
  await page.setViewportSize({ width: 285, height: 720 });
  expect(await tooSmallOrWide(page)).toEqual([]);
  await page.setViewportSize({ width: 300, height: 720 });
}

test('from no goals to goals in three steps, six presses and a choice; and back', async () => {
  const page = await open();
  await press(page, '目標を決める');
  await press(page, '前年 +5%');
  await page.getByText('¥29,820,000(2,982万円)').waitFor();
  await page.getByText('合計 ¥29,820,000 KGIと同じです').waitFor();
  await press(page, '次へ');
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(4);
  await press(page, '次へ');
  await press(page, '目標シートに書き込む');
  // Nobody has said who decides: the field that asks takes the focus.
  await page.getByText('決めた人を選んでください。').waitFor();
  expect(await page.getByLabel('決めた人').evaluate((field) => field === document.activeElement)).toBe(true);
  expect(saves()).toEqual([]);
  await page.getByLabel('決めた人').selectOption('佐藤');
  await press(page, '目標シートに書き込む');
  await page.getByText('目標を保存しました。').waitFor();
  const [request] = saves();
  expect(request).toMatchObject({ version: 'v1', who: '佐藤', kgi: { target: '29820000' } });
  // Four goals by rep, and each of four KPIs for the team and its four reps.
  expect(request!.targets).toHaveLength(4 + 4 * 5);
  await press(page, '元に戻す');
  await until(() => saves().length === 2);
  expect(saves()[1]).toEqual({ version: 'v2', who: '佐藤', why: '', kgi: { target: null }, targets: [] });
});

test.each(['ja', 'en'] as const)('every screen can be used by everybody, in %s', async (language) => {
  const page = await open({
    ...usual,
    goalsModel: () => ({ ...goalsInForce, language, catalogue: goalsModel.catalogue }),
  });
  const t =
    language === 'ja'
      ? ['目標を見直す', '次へ', '自分で入れる', '会社の方針']
      : ['Review goals', 'Next', 'Type them', 'Company policy'];
  await page.getByRole('button', { name: t[0]! }).waitFor();
  await page.locator('summary').first().click();
  await holds(page, `${language}-where`);
  await press(page, t[0]!);
  await page.getByRole('radio', { name: t[2]! }).check();
  await holds(page, `${language}-kgi`);
  await press(page, t[1]!);
  await page.locator('summary').first().click();
  await holds(page, `${language}-kpi`);
  await press(page, t[1]!);
  for (const summary of await page.locator('.reps summary').all()) await summary.click();
  await page.locator('summary', { hasText: t[3]! }).click();
  await page.getByRole('slider').first().fill('0.985');
  await holds(page, `${language}-targets`);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
});

test('a moved lever moves landing, chance and target at once', async () => {
  const page = await open();
  await press(page, '目標を決める');
  await page.getByLabel('金額').fill('2,950万円');
  await press(page, '次へ');
  await press(page, '次へ');
  const row = page.getByRole('row', { name: /^この目標なら/ });
  const before = await row.innerText();
  await page.getByRole('slider', { name: /^続くお客さま/ }).fill('0.97');
  expect(await row.innerText()).not.toBe(before);
  expect(await page.getByLabel('継続率の目標(%)').inputValue()).toBe('97.0');
  await page.getByText('「継続率」の目標になります').waitFor();
  // As today it stays what it was, since the record has not changed: 28,874,500 by hand (plans.test.ts).
  expect(await page.getByRole('row', { name: /^いまのまま/ }).innerText()).toContain('2,887万円');
  // A lever that no chosen KPI stands for is a what-if, and says so.
  await page.getByRole('textbox', { name: /^増えるお客さま/ }).fill('6');
  await page.getByText('試しの値です。保存されません。').waitFor();
});

test('a goal beyond the record is said kindly, with the largest that the record supports', async () => {
  const page = await open();
  await press(page, '目標を決める');
  await page.getByLabel('金額').fill('5000');
  await page.getByLabel('単位').selectOption('万円');
  await press(page, '次へ');
  await press(page, '次へ');
  await page.getByText('いまの記録からは、少し遠い目標です').waitFor();
  await holds(page, 'ja-beyond');
  await press(page, /^KGIを .+ にする$/);
  expect(await page.getByText('少し遠い目標').count()).toBe(0);
});

test('somebody else saved first: nothing typed is lost, and both ways are open', async () => {
  const theirs: GoalsModel = { ...goalsInForce, version: 'v9' };
  const page = await open({
    ...usual,
    goalsModel: () => goalsInForce,
    saveGoals: (request: SaveGoalsRequest) =>
      request.version === 'v9'
        ? saved(request)
        : { kind: 'conflict', changes: ['鈴木さんが訪問件数を 260件 に変えました。'], model: theirs },
  });
  await press(page, '目標を見直す');
  await page.getByLabel('金額').fill('2,950万円');
  await press(page, '3 目標値');
  await page.getByLabel('決めた人').selectOption({ label: 'ほかの人…' });
  await page.getByLabel('名前').fill('山田');
  await page.getByLabel('理由').fill('夏に向けて');
  await press(page, '目標シートに書き込む');
  await page.getByText('鈴木さんが訪問件数を 260件 に変えました。').waitFor();
  expect(await page.getByLabel('理由').inputValue()).toBe('夏に向けて');
  await holds(page, 'ja-conflict');
  await press(page, '相手の内容を見る');
  await press(page, '入力の続きへ');
  expect(await page.getByLabel('金額').inputValue()).toBe('2,950万円');
  await press(page, '3 目標値');
  expect(await page.getByLabel('理由').inputValue()).toBe('夏に向けて');
  // Having seen them, one saves over their version.
  await press(page, '目標シートに書き込む');
  await page.getByText('目標を保存しました。').waitFor();
  expect(saves().map(({ version, who }) => [version, who])).toEqual([
    ['v2', '山田'],
    ['v9', '山田'],
  ]);
});

test('saving over the other one sends the same again, over the new version', async () => {
  const page = await open({
    ...usual,
    saveGoals: (request: SaveGoalsRequest) =>
      request.version === 'v9'
        ? saved(request)
        : { kind: 'conflict', changes: ['変わりました。'], model: { ...goalsModel, version: 'v9' } },
  });
  await press(page, '目標を決める');
  await press(page, '前年と同じ');
  await press(page, '次へ');
  await press(page, '次へ');
  await page.getByLabel('決めた人').selectOption('鈴木');
  await press(page, '目標シートに書き込む');
  await press(page, 'この内容で保存する');
  await page.getByText('目標を保存しました。').waitFor();
  const [first, second] = saves();
  expect(second).toEqual({ ...first, version: 'v9' });
});

test('what is typed outlives going back, forth and to the other tab', async () => {
  const page = await open({
    ...usual,
    intakeQuestions: () => ({ language: 'ja', questions: [] }),
    importState: () => ({ language: 'ja', last: null }),
  });
  await press(page, '目標を決める');
  await page.getByLabel('金額').fill('3,000万円');
  await press(page, '次へ');
  await page.getByRole('checkbox', { name: /^訪問頻度/ }).uncheck();
  await press(page, '次へ');
  await page.getByRole('radio', { name: '自分で入れる' }).first().check();
  await page.getByLabel('継続率の目標(%)').fill('98.2');
  await press(page, '戻る');
  await press(page, '戻る');
  await press(page, '今の位置へ');
  await page.getByRole('tab', { name: 'データ' }).click();
  await page.getByRole('tab', { name: '目標' }).click();
  await press(page, '入力の続きへ');
  expect(await page.getByLabel('金額').inputValue()).toBe('3,000万円');
  await press(page, '次へ');
  expect(await page.getByRole('checkbox', { name: /^訪問頻度/ }).isChecked()).toBe(false);
  await press(page, '次へ');
  expect(await page.getByLabel('継続率の目標(%)').inputValue()).toBe('98.2');
  // The heading of a step takes the focus, for a reader to begin there.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('目標値を決める');
});

test('a change on the sheet shows by itself, unless something is typed', async () => {
  const page = await open();
  await page.getByText('着地見込').waitFor();
  side.answer({ goalsVersion: () => ({ version: 'v2', sheetsLeft: 0 }), goalsModel: () => goalsInForce });
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await page.getByText('売上目標 ¥29,000,000').waitFor();
  await press(page, '目標を見直す');
  await page.getByLabel('金額').fill('3,000万円');
  side.answer({
    goalsVersion: () => ({ version: 'v3', sheetsLeft: 0 }),
    goalsModel: () => ({ ...goalsInForce, version: 'v3' }),
  });
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await page.getByText('シートの目標が変わりました。入力した内容はそのままです。').waitFor();
  expect(await page.getByLabel('金額').inputValue()).toBe('3,000万円');
  await press(page, '新しい内容を読む');
  await page.getByText('シートの目標が変わりました。').waitFor({ state: 'detached' });
  expect(await page.getByLabel('金額').inputValue()).toBe('3,000万円');
});

test('a refresh that had to stop goes on while the sidebar is open, and says how much is left', async () => {
  const page = await open();
  await page.getByText('着地見込').waitFor();
  let left = 2;
  let release = (): void => undefined;
  const looked = new Promise<void>((resolve) => (release = resolve));
  const refresh = async (): Promise<string> => {
    await looked;
    left--;
    return left > 0 ? '区切りました。' : '進捗を更新しました。';
  };
  side.answer({ goalsVersion: () => ({ version: goalsModel.version, sheetsLeft: left }), refresh });
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await page.getByText('続きを更新しています…(残り2枚)').waitFor();
  release();
  await page.getByText('進捗を更新しました。').waitFor();
  expect(side.calls.filter(({ name }) => name === 'refresh')).toHaveLength(2);
});

test('another period is asked for before anything is saved', async () => {
  const page = await open();
  await press(page, '目標を決める');
  await page.getByLabel('期間').selectOption({ label: '2024年7〜9月' });
  const asked = () => side.calls.filter(({ name }) => name === 'goalsModel').map(({ request }) => request);
  await until(() => asked().length === 2);
  expect(asked()).toEqual([{}, { period: '2024-07:2024-09' }]);
  // What the record offers is that period's: ¥7,100,000 last year.
  await page.getByRole('button', { name: '前年と同じ 710万円' }).waitFor();
});

test('of two periods chosen one after the other the last one counts, however slow the first answer is', async () => {
  let release = (): void => undefined;
  const slow = new Promise<void>((resolve) => (release = resolve));
  const periods = [...goalsModel.kgi.periods, { ...goalsModel.kgi.periods[1]!, text: '2024-07', name: '2024年7月' }];
  const kgi = { ...goalsModel.kgi, periods };
  const page = await open({
    ...usual,
    goalsModel: ({ period }: { period?: string }) => {
      const reply = {
        ...goalsModel,
        kgi,
        projection: { ...goalsModel.projection!, actual: period === '2024-07' ? 0 : 9e9 },
      };
      return period === '2024-07:2024-09' ? slow.then(() => reply) : reply;
    },
  });
  await press(page, '目標を決める');
  const landing = page.getByRole('button', { name: /^今のまま進んだ着地見込/ });
  await landing.filter({ hasText: '90.21億円' }).waitFor();
  await page.getByLabel('期間').selectOption('2024-07:2024-09');
  await page.getByLabel('期間').selectOption('2024-07');
  await landing.filter({ hasText: '2,157万円' }).waitFor();
  release();
  await page.waitForTimeout(100);
  await landing.filter({ hasText: '2,157万円' }).waitFor();
  expect(await page.getByText('この期間で計算し直しています…').count()).toBe(0);
});

test('months with a goal of their own are told before they follow', async () => {
  const monthGoals = [{ month: '2024-08', value: { value: 200, lower: null, upper: null } }];
  const catalogue = goalsInForce.catalogue.map((each) => (each.id === 'visits' ? { ...each, monthGoals } : each));
  const page = await open({ ...usual, goalsModel: () => ({ ...goalsInForce, catalogue }) });
  await press(page, '目標を見直す');
  await press(page, '3 目標値');
  await page.getByText('月ごとの目標があり、その月はそちらが使われます: 8月 200件').waitFor();
  await page.getByRole('radio', { name: /^現実的/ }).check();
  await page.getByText('その月だけの目標があります: 8月 200件。保存すると、ここで選んだ値にそろえます').waitFor();
});

test('choosing another unit shows the goal in force in it, and leaves it what it is', async () => {
  const page = await open({ ...usual, goalsModel: () => goalsInForce });
  await press(page, '目標を見直す');
  await page.getByLabel('単位').selectOption('万円');
  expect(await page.getByLabel('金額').inputValue()).toBe('2,900');
  await page.getByText('¥29,000,000(2,900万円)').waitFor();
  // What is typed is meant in the unit.
  await page.getByLabel('金額').fill('3000');
  await page.getByText('¥30,000,000(3,000万円)').waitFor();
});

test('grey lines at once, then what is there', async () => {
  let release = (): void => undefined;
  const wait = new Promise<void>((resolve) => (release = resolve));
  const page = await open({ ...usual, goalsModel: () => wait.then(() => goalsModel) });
  expect(await page.locator('#goal-panel .skeleton').isVisible()).toBe(true);
  release();
  await page.getByRole('button', { name: '目標を決める' }).waitFor();
  expect(await page.locator('#goal-panel .skeleton').count()).toBe(0);
});

test('nothing on the sheets: what to do next, the template, the sample, and goals all the same', async () => {
  const page = await open({
    ...usual,
    goalsModel: () => emptyModel,
    makeTemplate: () => 'シート「訪問」を作りました。',
    insertSampleData: () => 'サンプルデータを入れました。',
  });
  await page.getByText('まだ記録がありません').waitFor();
  await holds(page, 'ja-empty');
  await press(page, 'ひな形のシートを作る');
  await page.getByText('シート「訪問」を作りました。').waitFor();
  await press(page, '目標を決める');
  await page.getByLabel('金額').fill('1,200万円');
  await press(page, '次へ');
  // Nothing is recommended without a record; one chooses oneself.
  await press(page, '次へ');
  await page.getByText('KPIを1つ以上選んでください。').waitFor();
  await page.getByRole('checkbox', { name: '継続率' }).check();
  await press(page, '次へ');
  await page.getByText('着地見込は、売上とお客さまの記録が3か月たまると出ます。').waitFor();
  await page.getByLabel('継続率の目標(%)').fill('98');
  await page.getByLabel('決めた人').fill('店長');
  await holds(page, 'ja-empty-targets');
  await press(page, '目標シートに書き込む');
  await page.getByText('目標を保存しました。').waitFor();
  expect(saves()[0]).toMatchObject({
    who: '店長',
    kgi: { target: '12000000' },
    targets: [{ kpi: 'retention-rate', rep: null, value: 0.98 }],
  });
  await press(page, 'サンプルで試す');
  await page.getByText('サンプルデータを入れました。').waitFor();
});

test('what goes wrong is one sentence, and typing goes on', async () => {
  const page = await open({
    ...usual,
    saveGoals: () => {
      throw new Error('ほかの人が書き込んでいます。少し待って、もう一度お試しください。');
    },
  });
  await press(page, '目標を決める');
  await page.getByLabel('金額').fill('ひみつ');
  await page.getByText('金額を読めません。例: 1,200万円').waitFor();
  await press(page, '次へ');
  expect(await page.getByLabel('金額').isVisible()).toBe(true);
  await page.getByLabel('金額').fill('3,000万円');
  await press(page, '次へ');
  await press(page, '次へ');
  await page.getByLabel('決めた人').selectOption('田中');
  await press(page, '目標シートに書き込む');
  await page.getByText('ほかの人が書き込んでいます。').waitFor();
  expect(await page.getByLabel('決めた人').inputValue()).toBe('田中');
});

test('hostile names are text', async () => {
  const hostile = '<img src=x onerror=alert(1)>';
  const page = await open({
    ...usual,
    goalsModel: () => ({
      ...goalsModel,
      reps: [hostile, '__proto__'],
      kgi: {
        ...goalsModel.kgi,
        byRep: [hostile, '__proto__'].map((rep) => ({ rep, recordShare: 0.5, customers: 1, amount: null })),
      },
    }),
  });
  await press(page, '目標を決める');
  await press(page, '前年と同じ');
  await page.getByRole('radio', { name: '自分で入れる' }).check();
  await page.getByLabel('__proto__さんの売上目標(円)').fill('1,000万円');
  expect(await page.getByLabel(`${hostile}さんの売上目標(円)`).inputValue()).toBe('18,400,000');
  expect(await page.locator('img').count()).toBe(0);
});

test('by keyboard alone', async () => {
  const page = await open();
  await page.getByRole('button', { name: '目標を決める' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '前年と同じ' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: '次へ' }).focus();
  await page.keyboard.press('Enter');
  // Each step takes the focus to its heading.
  await page.getByRole('heading', { name: '途中の目安(KPI)を選ぶ' }).and(page.locator(':focus')).waitFor();
  await page.getByRole('button', { name: '次へ' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '目標値を決める' }).and(page.locator(':focus')).waitFor();
  // Tab leads from the heading to the first control of the step, arrows through the values of a KPI.
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('checkbox');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  const chosen = page.locator('.card').first().getByRole('radio', { checked: true });
  expect(await chosen.evaluate((radio) => radio === document.activeElement)).toBe(true);
  const slider = page.getByRole('slider').first();
  await slider.focus();
  const before = await slider.inputValue();
  await page.keyboard.press('ArrowRight');
  expect(await slider.inputValue()).not.toBe(before);
});

test('the whole sidebar is under 150 kB, packed', async () => {
  await open();
  expect(gzipSync(await sidebarHtml(ROOT)).length).toBeLessThan(150_000);
});
