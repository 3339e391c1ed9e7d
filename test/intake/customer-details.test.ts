import { civilDate, NO_DAY } from '../../src/core/days';
import { NO_CAPACITY, NO_NAME, TYPED_STAGES } from '../../src/core/tables';
import { codes, intake, sheet } from './support';

test('what 顧客 says of a customer beside its name', () => {
  const { tables, findings, sources } = intake([
    sheet(
      '顧客',
      ['顧客', 'フリガナ', '電話番号', '携帯電話', '住所', '段階', '決算月'],
      ['A商店', 'エーショウテン', '03-1234-5678／0466(12)3456', 9012345678, '神奈川県藤沢市見本町1', '商談中', '3月'],
      ['B商店', '', 312345678, '', '', '', ''],
      ['C商店', '', '', '', '東京', 'ナゾ', 'いつか'],
      ['A商店', 'ちがう', '', '', '神奈川県鎌倉市1', '離脱', '4月'],
    ),
    sheet('訪問', ['訪問日', '担当者', '顧客'], ['2024/4/1', 'x', 'D商店']),
  ]);
  const { stage, phone, kana, address, area, eventDay, eventName, row, part } = tables.customerInfo;
  expect(Array.from(stage, (index) => TYPED_STAGES[index])).toEqual(['deal', 'none', 'none', 'none']);
  expect(phone).toEqual(['03-1234-5678 / 0466(12)3456 / 09012345678', '0312345678', '', '']);
  expect(kana).toEqual(['エーショウテン', '', '', '']);
  expect(address).toEqual(['神奈川県藤沢市見本町1', '', '東京', '']);
  expect(Array.from(area, (index) => tables.areas[index] ?? '')).toEqual(['藤沢市', '', '', '']);
  expect(civilDate(eventDay[0]!)).toMatchObject({ month: 3, day: 1 });
  expect([...eventDay].slice(1)).toEqual([NO_DAY, NO_DAY, NO_DAY]);
  expect(eventName).toEqual(['決算月', '', '', '']);
  expect([...row]).toEqual([2, 3, 4, 0]);
  expect([...part]).toEqual([0, 0, 0, 0]);
  expect(sources.customers!.parts[0]!.columns['mobile']).toBe(4);
  const told = ['unknown-stage@4', 'unreadable-event@4', 'area-from-address@2', 'customer-listed-twice@5'];
  expect(
    codes(findings)
      .filter((code) => told.includes(code))
      .sort(),
  ).toEqual([...told].sort());
});

test('a typed area goes before the address, and a row below fills the blanks of a row above', () => {
  const { tables, findings } = intake([
    sheet('顧客', ['顧客', '住所', 'エリア', '段階'], ['A', '神奈川県藤沢市1', '湘南', ''], ['A', '', '西', '継続']),
    sheet('顧客2', ['顧客', '電話番号', '住所', 'エリア', '段階']),
    sheet('訪問', ['訪問日', '担当者', '顧客'], ['2024/4/1', 'x', 'A']),
  ]);
  expect(tables.areas[tables.customerInfo.area[0]!]).toBe('湘南');
  expect(TYPED_STAGES[tables.customerInfo.stage[0]!]).toBe('continuing');
  expect(codes(findings)).not.toContain('area-from-address@2');
});

test.each([
  ['Stage', 'in deal', 'deal'],
  ['段階', '既存', 'continuing'],
  ['ステージ', '見込み客', 'prospect'],
  ['段階', '解約', 'left'],
  ['段階', '―', 'none'],
])('%s %s is %s', (header, word, stage) => {
  const { tables } = intake([
    sheet('顧客', ['顧客', header], ['A', word]),
    sheet('訪問', ['訪問日', '担当者', '顧客'], ['2024/4/1', 'x', 'A']),
  ]);
  expect(TYPED_STAGES[tables.customerInfo.stage[0]!]).toBe(stage);
});

test("hostile texts stay their own customer's", () => {
  const hostile = ['__proto__', 'constructor', '=HYPERLINK("x")', '<script>alert(1)</script>', '😀', '\ud800'];
  const { tables } = intake([
    sheet(
      '顧客',
      ['顧客', 'フリガナ', '住所', '段階', '誕生日'],
      ...hostile.map((text, i) => [`${i}社`, text, text, text, text]),
    ),
    sheet('訪問', ['訪問日', '担当者', '顧客'], ['2024/4/1', 'x', '正商店']),
  ]);
  const { area, stage, eventDay, kana } = tables.customerInfo;
  expect(kana.slice(0, -1)).toEqual(hostile);
  expect([...area].every((index) => index === NO_NAME)).toBe(true);
  expect([...stage].every((index) => index === 0)).toBe(true);
  expect([...eventDay].every((day) => day === NO_DAY)).toBe(true);
});

test('1日の訪問件数 by rep: the first that says it counts, what cannot be read leaves it to the setting', () => {
  const { tables, findings } = intake([
    sheet(
      '担当者',
      ['担当者', 'チーム', '1日の訪問件数'],
      ['田中', '東', 6],
      ['佐藤', '東', '10件'],
      ['鈴木', '東', '51'],
      ['田中', '西', 9],
      ['高橋', '西', ''],
      ['木村', '西', 0],
    ),
    sheet('訪問', ['訪問日', '担当者', '顧客'], ['2024/4/1', '伊藤', 'A']),
  ]);
  expect(tables.reps.map((rep, index) => [rep, tables.capacities[index]])).toEqual([
    ['田中', 6],
    ['佐藤', 10],
    ['鈴木', NO_CAPACITY],
    ['高橋', NO_CAPACITY],
    ['木村', 0],
    ['伊藤', NO_CAPACITY],
  ]);
  expect(codes(findings)).toContain('unreadable-capacity@4');
});
