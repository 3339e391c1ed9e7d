/**
 * A figure is the same whichever way it is read: from the sheets, from what a refresh or another cell has left, from ranges given
 * as arguments; in whatever order the cells are calculated.
 */
import fc from 'fast-check';
import type { Runtime } from '../../local/runtime';
import { openProduct, sheetModel, workbook } from '../support/product-runtime';
import { cell } from '../support/shared-cells';

const pick = fc.constantFrom;
const day = fc.integer({ min: 1, max: 28 }).chain((d) => fc.integer({ min: 4, max: 6 }).map((m) => `2024/${m}/${d}`));
const customer = pick('青木商店', '㈱青木商店', '井上薬局', '上田工業');
const rep = pick('佐藤', '鈴木', '');
type Row = (string | number)[];
const visits = fc.array(
  fc.tuple(
    day,
    rep,
    customer,
    pick('訪問', '電話', 'オンライン'),
    pick('商談', '不在', '成約', '失注', 'キャンセル', ''),
  ),
  { minLength: 1, maxLength: 12 },
) as fc.Arbitrary<Row[]>;
/** Without any usable row, or for an unknown customer, there is a sentence instead of a figure, and each way of reading has its own. */
const USABLE: Row = ['青木商店', '佐藤', '2024/4/10', '', 1000, '月額'];
const contracts = fc
  .array(
    fc.tuple(
      customer,
      rep,
      day,
      fc.option(day, { nil: '' }),
      fc.integer({ min: 0, max: 90_000 }),
      pick('月額', '年額'),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((rows) => [USABLE, ...rows]) as fc.Arbitrary<Row[]>;

const KPI_CALLS = ['KPI_VISITS', 'KPI_RETENTION', 'KPI_REVENUE', 'KPI_WIN_RATE', 'KPI_VISIT_FREQUENCY', 'KPI_TENURE'];
const call = fc.oneof(
  fc.tuple(pick(...KPI_CALLS), fc.tuple(pick('2024-05', '先月', '2024-04:2024-06', ''), pick('', '顧客=青木商店'))),
  fc.constant(['KPI_TABLE', ['2024-04:2024-06', '担当者', '']] as const),
  fc.constant(['KPI_TREND', ['売上', 3, '']] as const),
  fc.constant(['KPI_STATUS', ['訪問件数', '2024-05', '']] as const),
);

test('from sheets, from what is shared, and from ranges, in any order', async () => {
  await fc.assert(
    fc.asyncProperty(
      visits,
      contracts,
      fc.array(call, { minLength: 2, maxLength: 5 }),
      fc.infiniteStream(fc.nat()),
      async (visitRows, contractRows, calls, dice) => {
        const tables = [
          [['訪問日', '担当者', '顧客', '種別', '結果'], ...visitRows],
          [['顧客', '担当者', '開始日', '解約日', '金額', '請求'], ...contractRows],
        ] as Row[][];
        const model = workbook([sheetModel('訪問', tables[0]), sheetModel('契約', tables[1])]);
        const shuffled = calls
          .map((each) => ({ each, at: dice.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each);
        const ask = async (runtime: Runtime, asked: typeof calls, ranges: Row[][]): Promise<Map<string, unknown>> => {
          const answers = new Map<string, unknown>();
          for (const [name, args] of asked) {
            const { value } = await cell(runtime, name, [...args, ...ranges]);
            answers.set(JSON.stringify([name, args]), value);
          }
          return answers;
        };
        const [shared, alone] = await Promise.all([openProduct(model), openProduct(model)]);
        const empty = await openProduct(workbook([sheetModel('メモ')]));
        try {
          // Each cell of its own reading: the cache forgets in between.
          const read = new Map<string, unknown>();
          for (const each of calls) {
            const fresh = await openProduct(model);
            for (const [key, value] of await ask(fresh, [each], [])) read.set(key, value);
            fresh.dispose();
          }
          expect(await ask(alone, calls, [])).toEqual(read);
          await shared.runFunction('refresh');
          expect(new Map([...(await ask(shared, shuffled, []))].sort())).toEqual(new Map([...read].sort()));
          expect(await ask(empty, calls, tables)).toEqual(read);
          expect(await ask(shared, calls, tables)).toEqual(read);
        } finally {
          for (const runtime of [shared, alone, empty]) runtime.dispose();
        }
      },
    ),
    { numRuns: 6 },
  );
}, 180_000);
