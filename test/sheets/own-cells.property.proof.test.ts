/**
 * Any sequence of plans, of what people do by hand and of refreshes: what a person wrote beside a row is never lost, never
 * there twice, and never beside somebody else's row; the block is always what the plan says.
 */
import fc from 'fast-check';
import { type JsonPlan, type WriterRuntime, openWriter } from '../support/writer-runtime';

const NUM_RUNS = Number(process.env['RUNS'] ?? 12);
const KEYS = ['甲', '乙', '丙', '丁', '戊', '己', '庚'];
const MEMO_COLUMN = 7;

type Step =
  | { kind: 'refresh'; keys: string[]; columns: number }
  | { kind: 'memo' | 'delete' | 'insert' | 'type over' | 'lose key'; at: number }
  | { kind: 'sort' | 'below' | 'row above' | 'forget' };

const refreshes = fc.record({
  kind: fc.constant('refresh' as const),
  keys: fc.shuffledSubarray(KEYS, { minLength: 1 }),
  columns: fc.integer({ min: 2, max: 4 }),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: refreshes },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'memo' as const,
        'memo' as const,
        'delete' as const,
        'insert' as const,
        'type over' as const,
        'lose key' as const,
      ),
      at: fc.nat(6),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('sort' as const, 'below' as const, 'row above' as const, 'forget' as const),
    }),
  },
);

const plan = (keys: readonly string[], columns: number): JsonPlan => ({
  sheetName: '表2',
  rows: [
    ['題', ...Array.from({ length: columns - 1 }, () => null)],
    ...keys.map((key) => [key, ...Array.from({ length: columns - 1 }, (_, c) => `${key}${c}`)]),
  ],
  firstKeyedRow: 1,
  marks: [{ row: 1, rows: keys.length, column: 1, columns: 1, look: { bold: true }, sign: '▲' }],
});

interface Seen {
  /** The block's first row and its number of rows. */
  top: number;
  rows: number;
  columns: number;
  /** First column's texts and the memos, from row 1 down. */
  keys: string[];
  memos: [row: number, text: string][];
}
const look = async (writer: WriterRuntime): Promise<Seen> => {
  const { block, texts } = (await writer.byHand(`var block = ss.getRangeByName('KPI_表2'), sheet = block.getSheet();
    return { block: [block.getRow(), block.getNumRows(), block.getNumColumns()], texts: sheet.getRange(1, 1, 80, 26).getDisplayValues() };`)) as {
    block: [number, number, number];
    texts: string[][];
  };
  return {
    top: block[0],
    rows: block[1],
    columns: block[2],
    keys: texts.map((row) => row[0]!),
    memos: texts.flatMap((row, r) =>
      row.flatMap((text): [number, string][] => (text.startsWith('memo ') ? [[r + 1, text]] : [])),
    ),
  };
};

/** What the sequence has written so far: each memo and the key beside which it has to stand; null: beside none. */
class Person {
  readonly memos = new Map<string, string | null>();
  private count = 0;

  constructor(private readonly writer: WriterRuntime) {}

  async act(kind: Step['kind'], at: number, seen: Seen): Promise<void> {
    // Rows with a key: below the title, to the block's end.
    const rows = seen.rows - 1;
    const row = seen.top + 1 + (at % rows);
    const inRow = seen.memos.filter(([place]) => place === row).map(([, text]) => text);
    switch (kind) {
      case 'memo': {
        if (inRow.length > 0) return;
        return this.put(row, seen.keys[row - 1]!);
      }
      case 'delete': {
        if (rows < 2) return;
        inRow.forEach((text) => this.memos.delete(text));
        return this.onSheet(`sheet.deleteRow(${row});`);
      }
      case 'insert': {
        await this.onSheet(`sheet.insertRowsBefore(${row}, 1); sheet.getRange(${row}, 2).setValue('私の');`);
        return this.put(row, null);
      }
      case 'type over':
        return this.onSheet(`sheet.getRange(${row}, 2).setValue('=1+1').setBackground('#ff0000');`);
      case 'lose key': {
        inRow.forEach((text) => this.memos.set(text, null));
        return this.onSheet(`sheet.getRange(${row}, 1).setValue('誰か');`);
      }
      case 'sort':
        return this.onSheet(
          `var range = sheet.getRange(${seen.top + 1}, 1, ${rows}, 26); range.setValues(range.getValues().reverse());`,
        );
      case 'below':
        return this.put(seen.top + seen.rows + 4, null);
      case 'row above':
        return this.onSheet('sheet.insertRowsBefore(1, 1);');
      case 'forget':
        await this.writer.byHand("PropertiesService.getDocumentProperties().deleteProperty('written');");
    }
  }

  private async put(row: number, key: string | null): Promise<void> {
    const text = `memo ${++this.count}`;
    this.memos.set(text, key === '' || key === '誰か' ? null : key);
    // Beside the block, wherever its end is by now: columns that are inserted push it to the right.
    await this.onSheet(`var column = ${MEMO_COLUMN};
      while (sheet.getRange(${row}, column).getValue() !== '') column++;
      sheet.getRange(${row}, column).setValue('${text}');`);
  }
  private async onSheet(statements: string): Promise<void> {
    await this.writer.byHand(`var sheet = ss.getRangeByName('KPI_表2').getSheet(); ${statements}`);
  }
}

function check(seen: Seen, person: Person, keys: readonly string[]): void {
  expect(seen.rows).toBe(keys.length + 1);
  expect(seen.keys.slice(seen.top, seen.top + keys.length)).toEqual(keys);
  expect(seen.memos.map(([, text]) => text).sort()).toEqual([...person.memos.keys()].sort());
  for (const [row, text] of seen.memos) {
    const inBlock = row >= seen.top && row < seen.top + seen.rows;
    const key = person.memos.get(text) ?? null;
    expect([text, inBlock ? seen.keys[row - 1] : null]).toEqual([text, key]);
  }
}

test('own cells are never lost and never beside somebody else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), refreshes, async (steps, last) => {
      const writer = await openWriter();
      const person = new Person(writer);
      await writer.write(plan(KEYS.slice(0, 5), 3));
      // Without a record nobody can tell a column of an older version from one that a person put there.
      let atLeast = 0;
      for (const one of [...steps, last]) {
        if (one.kind !== 'refresh') {
          const seen = await look(writer);
          if (one.kind === 'forget') atLeast = seen.columns;
          await person.act(one.kind, 'at' in one ? one.at : 0, seen);
          continue;
        }
        // A key that goes leaves its memos below the block, for good.
        for (const [text, key] of person.memos)
          if (key !== null && !one.keys.includes(key)) person.memos.set(text, null);
        const { applied } = await writer.write(plan(one.keys, Math.max(one.columns, atLeast)));
        expect(applied).toMatchObject([{ sheetName: '表2', insteadOf: null, notWritten: null }]);
        check(await look(writer), person, one.keys);
      }
      const again = await writer.write(plan(last.keys, Math.max(last.columns, atLeast)));
      expect(again.counts.cellsWritten).toBe(0);
      expect(writer.model().sheets.find(({ name }) => name === '表2')!.conditionalFormats).toHaveLength(1);
    }),
    { numRuns: NUM_RUNS },
  );
}, 300_000);
