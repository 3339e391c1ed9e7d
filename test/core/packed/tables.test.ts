import { createContext, runInContext } from 'node:vm';
import { packTables, unpackTables } from '../../../src/core/packed/tables';
import { intake, sheet } from '../../intake/support';

const NAMES = ['__proto__', 'constructor', '=HYPERLINK("x")', '<script>', '😀', '\ud800', '\u202eabc', '"quoted"'];
const { tables } = intake([
  sheet(
    '訪問',
    ['訪問日', '担当者', '顧客', '結果', '次回予定日'],
    ...NAMES.map((name, i) => [`2024/6/${i + 1}`, '佐藤', `${name}x`, '商談', i % 2 ? '' : '2024/7/1']),
  ),
  sheet(
    '契約',
    ['顧客', '担当者', '開始日', '金額', '請求'],
    ['青木', '鈴木', '2024/1/10', 10_000, '月額'],
    ['井上', '', '2024/2/10', 12_345.5, '年額'],
  ),
]);

test('the tables come back as they were, names of every kind among them', () => {
  const back = unpackTables(packTables(tables))!;
  expect(back).toEqual(tables);
  expect(back.contracts!.amount).toBeInstanceOf(Float64Array);
  expect(back.visits!.kind).toBeInstanceOf(Uint8Array);
});

test('arrays of another realm are columns too', () => {
  const foreign = {
    ...tables,
    visits: { ...tables.visits!, day: runInContext('Int32Array.of(1, 2)', createContext({})) },
  };
  expect([...unpackTables(packTables(foreign as never))!.visits!.day]).toEqual([1, 2]);
});

test('a text that was cut or changed gives nothing', () => {
  const text = packTables(tables);
  expect(unpackTables(text.slice(0, -1))).toBeNull();
  expect(unpackTables(text.replace('"Int32Array","length":8', '"Int32Array","length":9'))).toBeNull();
  expect(unpackTables('')).toBeNull();
});
