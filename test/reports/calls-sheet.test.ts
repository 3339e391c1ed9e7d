import { buildFacts } from '../../src/core/facts';
import { parseIsoDay } from '../../src/core/days';
import type { Language } from '../../src/core/language';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import type { PlanCell, SheetPlan } from '../../src/core/sheet-plan';
import { callsPlan } from '../../src/reports/calls-sheet';
import { intake, sheet } from '../intake/support';

const A = '0466123456';
const ROWS: unknown[][] = [
  ...Array.from({ length: 36 }, (_, i) => [`2024/6/3 10:${10 + i}`, A, '佐藤', '発信', 90, '会話']),
  ...Array.from({ length: 4 }, (_, i) => [`2024/6/4 10:${10 + i}`, A, '鈴木', '発信', 0, '不在']),
  ...Array.from({ length: 40 }, (_, i) => [`2024/6/5 15:${10 + i}`, A, '佐藤', '発信', 0, '不在']),
  ['2024/6/6 9:00', '03-9999-9999', '', '着信', 60, ''],
];

function planOf(rows: unknown[][], language: Language = 'ja', settings: Partial<Settings> = {}): SheetPlan | null {
  const { tables, sources } = intake([
    sheet('顧客', ['顧客', '電話番号'], ['A', A]),
    sheet('訪問', ['訪問日', '担当者', '顧客'], ['2024/1/5', '鈴木', 'A']),
    ...(rows.length === 0 ? [] : [sheet('通話', ['日時', '電話番号', '担当者', '方向', '通話秒数', '結果'], ...rows)]),
  ]);
  const facts = buildFacts(tables, { ...DEFAULT_SETTINGS, ...settings }, parseIsoDay('2024-06-30')!);
  return callsPlan({ facts, sources, refreshedAt: '2024/06/30 08:00', language });
}
const shown = ({ value }: PlanCell): unknown =>
  typeof value === 'object' && value !== null && 'link' in value ? value.text : value;
const rowOf = (plan: SheetPlan, first: string): unknown[] =>
  plan.cells.find(([cell]) => shown(cell!) === first)!.map(shown);

test('without a call log there is no such sheet', () => expect(planOf([])).toBeNull());

test('the team on top, every rep in the order of the names, every rate with its n', () => {
  const plan = planOf(ROWS)!;
  expect(plan).toMatchObject({ sheetName: '通話の状況', blockName: 'KPI_CALLS_REVIEW' });
  const names = plan.cells.map(([cell]) => shown(cell!));
  expect(names.indexOf('チーム全体')).toBeLessThan(names.indexOf('鈴木'));
  expect(names.indexOf('鈴木')).toBeLessThan(names.indexOf('佐藤'));
  expect(rowOf(plan, 'チーム全体').slice(0, 9)).toEqual(['チーム全体', 81, 80, 1, 0.45, '35–56%', 80, 1.5, 37]);
  expect(rowOf(plan, '佐藤').slice(4)).toEqual([
    36 / 76,
    '37–58%',
    76,
    1.5,
    36,
    // 36 calls of 90 seconds.
    0.9,
    0,
    '0–10%',
    36,
    40,
    0,
    36,
    0,
    0,
    '10・15時台',
    36 / 76,
    76,
    // All 36 in the good hour were answered.
    1,
    36,
  ]);
  expect(rowOf(plan, '担当者なし').slice(0, 7)).toEqual(['担当者なし', 1, 0, 1, '—', '—', 0]);
  // 鈴木 has four calls: too few to say anything, so they are grey.
  const suzuki = plan.cells[names.indexOf('鈴木')]!;
  expect([suzuki[4]!.look?.color, suzuki[4]!.look?.bold]).toEqual(['#8a8a8a', undefined]);
});

test('hours and numbers', () => {
  const plan = planOf(ROWS)!;
  expect(rowOf(plan, '10時台').slice(4, 8)).toEqual([0.9, '77–96%', 40, '◎ つながりやすい']);
  expect(rowOf(plan, '15時台').slice(4, 8)).toEqual([0, '0–9%', 40, null]);
  expect(rowOf(plan, '0399999999').slice(1, 8)).toEqual([
    1,
    0,
    1,
    null,
    '2024/06/06',
    null,
    '顧客の表に番号を足すと結び付きます',
  ]);
  const cell = plan.cells.find(([first]) => shown(first!) === '0399999999')![5]!;
  expect(cell.value).toMatchObject({ link: { sheetName: '通話', row: 82, column: 1 } });
});

test('an office without sheets by rep gets the team only', () => {
  const plan = planOf(ROWS, 'ja', { byRepSheets: false })!;
  const names = plan.cells.map(([cell]) => shown(cell!));
  expect(names).toContain('チーム全体');
  expect(names).not.toContain('佐藤');
});

test.each(['ja', 'en'] as const)(
  'in %s: a rectangle, complete, with a key for every row that has a name',
  (language) => {
    const old = [['2023/1/3 10:00', A, '佐藤', '発信', 90, '会話']];
    for (const plan of [planOf(ROWS, language)!, planOf(old, language)!]) {
      expect(new Set(plan.cells.map((cells) => cells.length))).toEqual(new Set([plan.columnWidths.length]));
      // A4 on its side, as the other sheets.
      expect(plan.columnWidths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(1120);
      expect(plan.rowKeys.names).toHaveLength(plan.cells.length - plan.rowKeys.firstRow);
      plan.rowKeys.names.forEach((key, index) => {
        if (key.length > 0) expect(key).toContain(shown(plan.cells[plan.rowKeys.firstRow + index]![0]!));
      });
      const text = plan.cells.flat().map(shown).join(' ');
      expect(text).not.toMatch(/[{}]|undefined|NaN/);
      if (language === 'en') expect(text.replace(/佐藤|鈴木/g, '')).not.toMatch(/[\u3000-\u30ff\u4e00-\u9fff]/);
    }
  },
);

test('hostile names are text', () => {
  const plan = planOf([['2024/6/3 10:00', A, '=HYPERLINK("x")', '発信', 90, '会話']])!;
  expect(plan.cells.flat().some(({ value }) => value === '=HYPERLINK("x")')).toBe(true);
  expect(plan.cells.flat().some(({ value }) => typeof value === 'object' && value !== null && 'formula' in value)).toBe(
    false,
  );
});

describe('calls without a number are no proof that all is linked', () => {
  const sentences = (rows: unknown[][]): unknown[] => {
    const names = planOf(rows)!.cells.map(([cell]) => shown(cell!));
    return names.slice(names.indexOf('顧客と結び付いていない番号(記録のすべて)') + 1);
  };
  const linked = ['2024/6/3 10:00', A, '佐藤', '発信', 90, '会話'];
  const hidden = ['2024/6/4 10:00', '非通知', '佐藤', '着信', 90, '会話'];
  const all = '番号のある通話は、すべて顧客と結び付いています。';
  const without = (count: number): string =>
    `番号なし・非通知の通話が ${count} 件あります。相手がわからないので、顧客と結び付けられません。`;
  test('every call linked', () => expect(sentences([linked])).toEqual([all]));
  test('withheld and blank', () =>
    expect(sentences([linked, hidden, ['2024/6/5 10:00', '', '佐藤', '着信', 90, '会話']])).toEqual([all, without(2)]));
  test('nothing is linked at all', () => expect(sentences([hidden])).toEqual([without(1)]));
  test('beside unknown numbers', () => {
    const lines = sentences([hidden, ['2024/6/5 10:00', '0399999999', '佐藤', '着信', 90, '会話']]);
    expect([lines[1], lines[2]]).toEqual(['0399999999', without(1)]);
  });
});
