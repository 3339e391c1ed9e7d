/**
 * People work on a written sheet at the very moment in which it is written, at any service call: no lock keeps them from it.
 * What they wrote is never lost, never beside another row, and the block is right after the next refresh at the latest.
 */
import { CALL_STEP, IS_COUNTED } from '../../support/broken-off';
import { type JsonPlan, type WriterRuntime, openWriter } from '../../support/writer-runtime';

jest.setTimeout(600_000);

const STEP = IS_COUNTED ? CALL_STEP : 3;

const LIST = { items: ['同じ', '別'], help: '選ぶ' };

function plan(keys: string[], fill: string): JsonPlan {
  return {
    sheetName: '状態',
    rows: [
      [{ value: '題', look: { bold: true } }, null, fill],
      ['顧客', '売上', '回答'],
      ...keys.map((key, i) => [
        { value: key, look: { background: fill }, note: `${key}の注` },
        `${i}番`,
        { value: null, choices: LIST },
      ]),
    ],
    firstKeyedRow: 2,
    stamp: { row: 0, column: 2 },
    choicesColumn: 2,
    marks: [{ row: 2, column: 1, rows: keys.length, columns: 1, look: { bold: true }, sign: '0' }],
    charts: [
      {
        key: 'sales',
        kind: 'column',
        title: '売上',
        anchor: { row: 0, column: 12 },
        width: 400,
        height: 200,
        ranges: [{ row: 1, column: 0, rows: keys.length + 1, columns: 2 }],
        legend: 'none',
        series: [{}],
      },
    ],
  };
}
const FIRST = ['甲', '乙', '丙', '丁'];
const BEFORE = plan(FIRST, '#eeeeee');
const NEXT: readonly (readonly [name: string, plan: JsonPlan, keys: string[]])[] = [
  [
    'other rows, more of them',
    plan(['丙', '甲', '戊', '丁', '乙', '己'], '#ddeeff'),
    ['丙', '甲', '戊', '丁', '乙', '己'],
  ],
  ['fewer rows', plan(['丁', '甲'], '#ddeeff'), ['丁', '甲']],
  ['looks alone', plan(FIRST, '#ddeeff'), FIRST],
  ['nothing but the stamp', { ...BEFORE, rows: [['題', null, '新'], ...BEFORE.rows.slice(1)] }, FIRST],
];

interface Seen {
  /** Key of each row of the block, with what it shows beside the key, its fill, note, answer and memo. */
  readonly rows: string[][];
  /** Memos outside the block's rows. */
  readonly elsewhere: string[];
  readonly rules: string[];
  readonly charts: string[];
}
const look = (writer: WriterRuntime): Promise<Seen> =>
  writer.byHand(`
    const block = ss.getRangeByName('KPI_状態'), sheet = block.getSheet(), top = block.getRow();
    const texts = sheet.getRange(1, 1, 40, 9).getDisplayValues();
    const area = sheet.getRange(top, 1, block.getNumRows(), 9);
    const fills = area.getBackgrounds(), notes = area.getNotes(), lists = area.getDataValidations();
    const rows = area.getDisplayValues().map((row, r) =>
      [row[0], row[1], r === 0 ? '' : row[2], r < 2 ? '' : fills[r][0], notes[r][0], lists[r][2] ? 'list' : '', row[7]]);
    const elsewhere = texts.flatMap((row, r) => r + 1 < top || r + 1 >= top + rows.length
      ? row.filter((text) => text.indexOf('memo') === 0 || text.indexOf('私') === 0) : []);
    const at = (range) => [range.getRow() - top, range.getColumn(), range.getNumRows(), range.getNumColumns()].join(',');
    return { rows, elsewhere,
      rules: sheet.getConditionalFormatRules().map((rule) => rule.getRanges().map(at).join()),
      charts: sheet.getCharts().map((chart) => chart.getRanges().map(at).join()) };`) as Promise<Seen>;

interface Person {
  readonly does: string;
  /** Statements over the sheet and the first row of the block. */
  readonly statements: string;
  /** What stands beside a key in the end. */
  readonly memos: Readonly<Record<string, string>>;
  readonly answers?: Readonly<Record<string, string>>;
  /** What stands outside the block's rows in the end. */
  readonly elsewhere?: readonly string[];
  /** At how many calls it may still go wrong: between the last look at what it changes and the values, or the name. */
  readonly blind: number;
}
const ON_SHEET = "const block = ss.getRangeByName('KPI_状態'), sheet = block.getSheet(), top = block.getRow();";
const MEMOS = { 甲: 'memo 甲', 丁: 'memo 丁' };
/** Where a key stands at that moment; nothing where it is not there yet, or no longer. */
const rowOf = (key: string): string =>
  `const at = sheet.getRange(1, 1, 40, 1).getValues().findIndex((row) => row[0] === '${key}') + 1; if (at === 0) return;`;
const PEOPLE: readonly Person[] = [
  {
    does: 'inserts a row above and writes into it',
    statements: "sheet.insertRowsBefore(1, 1); sheet.getRange('A1:C1').setValues([['私の1', '私の2', '私の3']]);",
    memos: MEMOS,
    elsewhere: ['私の1', '私の2', '私の3'],
    blind: 3,
  },
  {
    does: 'inserts a row inside with a memo beside it',
    statements: "sheet.insertRowsBefore(top + 3, 1); sheet.getRange(top + 3, 8).setValue('memo 私');",
    memos: MEMOS,
    elsewhere: ['memo 私'],
    blind: 3,
  },
  {
    does: 'sorts the rows',
    statements: `const keys = sheet.getRange(top + 2, 1, 9, 1).getValues().findIndex((row) => row[0] === '');
      const area = sheet.getRange(top + 2, 1, keys, 9); area.setValues(area.getValues().reverse());`,
    memos: MEMOS,
    blind: 3,
  },
  {
    does: 'writes a memo beside a row',
    statements: `${rowOf('甲')} sheet.getRange(at, 8).setValue('memo 新');`,
    memos: { ...MEMOS, 甲: 'memo 新' },
    blind: 4,
  },
  {
    does: 'answers',
    statements: `${rowOf('丁')} sheet.getRange(at, 3).setValue('別');`,
    memos: MEMOS,
    answers: { 丁: '別' },
    blind: 2,
  },
];

async function opened(): Promise<WriterRuntime> {
  const writer = await openWriter();
  await writer.write(BEFORE);
  await writer.byHand(`const sheet = ss.getSheetByName('状態');
    sheet.getRange('H3').setValue('memo 甲'); sheet.getRange('H6').setValue('memo 丁');`);
  return writer;
}

describe.each(NEXT)('%s', (_, next, keys) => {
  test.each(PEOPLE)('while somebody $does', async ({ statements, memos, answers = {}, elsewhere = [], blind }) => {
    const clean = await opened();
    await clean.write(next);
    const wanted = await look(clean);
    const wrong = new Map<number, string>();
    let tried = 0;
    let total = Infinity;
    for (let call = 1; call <= total; call += STEP) {
      const writer = await opened();
      const { calls, applied } = await writer.writeWhile(call, `${ON_SHEET} ${statements}`, next);
      total = calls;
      tried++;
      expect(applied).not.toBeNull();
      await writer.write(next);
      const seen = await look(writer);
      const rows = wanted.rows.map(([key, value, answer, fill, note, list]) => {
        const memo = keys.includes(key!) ? (memos[key as keyof typeof memos] ?? '') : '';
        return [key, value, answers[key!] ?? answer, fill, note, list, memo];
      });
      const gone = Object.entries(memos).flatMap(([key, memo]) => (keys.includes(key) ? [] : [memo]));
      const expected = { ...wanted, rows, elsewhere: [...elsewhere, ...gone].sort() };
      const found = { ...seen, elsewhere: [...seen.elsewhere].sort() };
      if (JSON.stringify(found) !== JSON.stringify(expected))
        wrong.set(call, `${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`);
    }
    expect(tried).toBeGreaterThan(2);
    expect(wrong.size <= (STEP === 1 ? blind : 2) ? [] : [...wrong]).toEqual([]);
  });
});
