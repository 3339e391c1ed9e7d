/** 月次締め, its papers and 締めを取り消す, broken off at a call: the month is open or closed, and once more completes it. */
import type { WorkbookModel } from '../../local/model/workbook-model';
import type { RunOptions } from '../../local/runtime';
import { readHistory } from '../../src/review/history';
import { CALL_STEP } from '../support/broken-off';
import { GoalsDriver } from '../support/goals-driver';
import { CONTRACTS, openProduct, VISITS, workbook } from '../support/product-runtime';

/** The clock stands at 2024-07-01: June is the last month that is over. */
const [MAY, JUNE] = [2024 * 12 + 4, 2024 * 12 + 5];
const BOOK = workbook([VISITS, CONTRACTS]);
const PENDING = `
function pending() { return PropertiesService.getDocumentProperties().getProperty('pendingReview'); }
`;

let driver: GoalsDriver;
afterEach(() => driver.dispose());

async function open(model: WorkbookModel = BOOK): Promise<void> {
  driver = GoalsDriver.over(await openProduct(model, PENDING));
}
const run = async <T = string>(name: string, args: unknown[] = [], options: RunOptions = {}): Promise<T> =>
  (await driver.runtime.runFunction(name, args, options)).value as T;
const history = (): ReturnType<typeof readHistory> =>
  readHistory(driver.model.sheets.some(({ name }) => name === '履歴') ? driver.rows('履歴') : []);

test.each([
  ['closing the first month', 'closeMonth', null, '2024-06', JUNE],
  ['closing another month', 'closeMonth', '2024-06', '2024-05', MAY],
  ['reopening', 'reopenMonth', '2024-06', '2024-06', JUNE],
])(
  '%s: the month is open or closed, and once more completes it',
  async (_, action, closedBefore, argument, month) => {
    await open();
    if (closedBefore !== null) await run('closeMonth', [closedBefore]);
    const model = driver.model;
    const original = history().closings.get(month);
    const { counts } = await driver.runtime.runFunction(action, [argument]);
    const wanted = history();
    const papers = driver.rows('振り返り');
    let died = 0;
    for (let call = 1; call <= counts.serviceCalls; call += CALL_STEP) {
      driver.dispose();
      await open(model);
      const isDead = await run(action, [argument], { faults: [{ call, kind: 'kill' }] }).then(
        () => false,
        () => true,
      );
      if (isDead) died++;
      const between = history();
      expect([call, between.damaged]).toEqual([call, []]);
      // Whole or not at all: a month that looks closed has all its figures.
      const closing = between.closings.get(month);
      if (closing !== undefined) expect(closing).toEqual(original ?? wanted.closings.get(month));
      await run(action, [argument]);
      expect([call, history()]).toEqual([call, wanted]);
      expect([call, driver.rows('振り返り')]).toEqual([call, papers]);
      expect(driver.rows('履歴')[0]).toHaveLength(19);
    }
    expect(died).toBeGreaterThan(5 / CALL_STEP);
  },
  600_000,
);

test('the next 月次締め writes what is missing of 履歴, 振り返り, 会議資料 and 改善', async () => {
  await open();
  const { counts } = await driver.runtime.runFunction('closeMonth', []);
  const wanted = [driver.rows('振り返り'), driver.rows('会議資料'), driver.rows('改善')];
  let closedFirst = 0;
  for (let call = 1; call <= counts.serviceCalls; call += CALL_STEP) {
    driver.dispose();
    await open();
    await run('closeMonth', [], { faults: [{ call, kind: 'kill' }] }).catch(() => undefined);
    expect([call, history().damaged]).toEqual([call, []]);
    if (history().closings.has(JUNE)) closedFirst++;
    await run('closeMonth');
    expect([call, [...history().closings.keys()]]).toEqual([call, [JUNE]]);
    expect([call, driver.rows('振り返り'), driver.rows('会議資料'), driver.rows('改善')]).toEqual([call, ...wanted]);
    expect(await run<unknown>('pending')).toBeNull();
    // Once it is whole, closing changes nothing any more.
    const before = driver.model;
    expect(await run('closeMonth')).toBe('終わった月はすべて締めてあります。何も変えていません。');
    expect(driver.model).toEqual(before);
  }
  expect(closedFirst).toBeGreaterThan(0);
}, 600_000);
