/** How many service calls a refresh makes does not depend on rows, reps and months. */
import type { Cell } from '../../local/model/workbook-model';
import type { RunCounts } from '../../local/runtime';
import { openProduct, sheetModel, workbook } from '../support/product-runtime';

jest.setTimeout(240_000);

interface Size {
  readonly rows: number;
  readonly reps: number;
  readonly months: number;
}

const SMALL: Size = { rows: 500, reps: 3, months: 6 };
const CUSTOMERS = 24;
/** 2024-06-30 as a serial. */
const LAST_DAY = 45_473;

/** Made to be of that size: visits spread evenly over the months up to the as-of day, each rep with customers of the own. */
function cells({ rows, reps, months }: Size): [Cell['value'][][], Cell['value'][][]] {
  const visits = Array.from({ length: rows }, (_, i) => {
    const customer = i % CUSTOMERS;
    const day = LAST_DAY - Math.floor(((rows - 1 - i) / rows) * months * 30);
    return [
      day,
      `担当${customer % reps}`,
      `客${customer}`,
      i % 3 === 0 ? '電話' : '訪問',
      i % 5 === 0 ? '商談' : '会話',
    ];
  });
  const contracts = Array.from({ length: CUSTOMERS }, (_, customer) => [
    `客${customer}`,
    `担当${customer % reps}`,
    LAST_DAY - months * 30 + customer,
    1000 + customer,
    '月額',
  ]);
  return [
    [['訪問日', '担当者', '顧客', '種別', '結果'], ...visits],
    [['顧客', '担当者', '開始日', '金額', '請求'], ...contracts],
  ];
}

/** The first refresh of a new workbook, one where nothing has changed, and one after an edit. */
async function countsOf(size: Size): Promise<readonly RunCounts[]> {
  const [visits, contracts] = cells(size);
  const long = { rowCount: visits.length + 10 };
  const runtime = await openProduct(
    workbook([sheetModel('訪問', visits, long), sheetModel('契約', contracts)]),
    `function edit() { SpreadsheetApp.getActive().getSheetByName('訪問').getRange(${visits.length}, 5).setValue('中止'); }`,
  );
  try {
    const refresh = async () => (await runtime.runFunction('refresh')).counts;
    const counts = [await refresh(), await refresh()];
    await runtime.runFunction('edit');
    return [...counts, await refresh()];
  } finally {
    runtime.dispose();
  }
}

const PARTS = ['range.setValidations', 'sheet.charts', 'sheet.insertChart'];
const withoutParts = ({ byOperation }: RunCounts) =>
  Object.fromEntries(Object.entries(byOperation).filter(([name]) => !PARTS.includes(name)));

const [FIRST, AGAIN, EDITED] = [0, 1, 2];
let small: readonly RunCounts[];
beforeAll(async () => {
  small = await countsOf(SMALL);
});

test('an unchanged workbook costs its reads and no write', () => {
  const { byOperation, cellsWritten } = small[AGAIN]!;
  expect(cellsWritten).toBe(0);
  expect(
    Object.keys(byOperation).filter((name) => /^(book|sheet|range)\.(set|insert|delete|clear|update)/.test(name)),
  ).toEqual([]);
  expect(byOperation['book.flush']).toBeUndefined();
});

test('each input table is read twice at most: its values, and the formulas that people may have in it', () => {
  const [values, formulas] = ['range.values', 'range.formulas'].map((name) => small[FIRST]!.cellsByOperation[name]!);
  const input = (SMALL.rows + 1) * 5 + (CUSTOMERS + 1) * 5;
  // (A new workbook has no other sheets to read; the record of plans comes later.)
  expect([values, formulas]).toEqual([input, input]);
});

describe.each([
  ['rows', { ...SMALL, rows: 5000 }],
  ['reps', { ...SMALL, reps: 12 }],
  ['months', { ...SMALL, months: 24 }],
] as const)('more %s', (_, size) => {
  let large: readonly RunCounts[];
  beforeAll(async () => {
    large = await countsOf(size);
  });

  test('the first refresh makes the same calls, but for what the sheets have more of', () => {
    expect(withoutParts(large[FIRST]!)).toEqual(withoutParts(small[FIRST]!));
    // A chart of the difference to the year before, and questions with their list, where there is something to ask.
    expect(large[FIRST]!.serviceCalls - small[FIRST]!.serviceCalls).toBeLessThanOrEqual(4);
  });
  test('and so does one where nothing has changed', () => {
    expect(large[AGAIN]!.byOperation).toEqual(small[AGAIN]!.byOperation);
  });
  test('one after an edit makes a bounded number, by the sheets that changed', () => {
    // Nine written sheets, at most formats, values, three tables of looks, notes and two for rules each; what else there is
    // belongs to the layout: a filter asks for each of its columns.
    expect(large[EDITED]!.serviceCalls).toBeLessThan(small[AGAIN]!.serviceCalls + 9 * 8 + 40);
  });
});
