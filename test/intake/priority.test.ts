import { type Priority, priorityReader } from '../../src/intake/priority';
import { codes, intake, sheet } from './support';

test.each<[Priority, string]>([
  ['high', '高 最優先 至急 急ぎ 大 ◎ A Ａ 1 １ HIGH 高!'],
  ['none', '中 ○ 〇 B 2 普通'],
  ['low', '低 小 △ C 3 後回し'],
  ['never', '訪問しない 行かない 訪問不可'],
])('%s: %s', (priority, words) => {
  const texts = words.split(' ');
  expect(texts.map(priorityReader(texts))).toEqual(texts.map(() => priority));
});

test('a blank is none, another word nothing that we know', () => {
  const texts = ['', ' ', 'ナゾ', '__proto__', 'constructor', '=HYPERLINK("x")', '高低'];
  expect(texts.map(priorityReader(texts))).toEqual(['none', 'none', null, null, null, null, null]);
});

test('numbers beyond three steps are an order, and none of them is read', () => {
  const texts = ['1', '2', '3', '4', '高'];
  expect(texts.map(priorityReader(texts))).toEqual([null, null, null, null, 'high']);
});

test('a word that changes no order is reported and shown as it stands', () => {
  const { tables, findings } = intake([
    sheet('顧客', ['顧客', '上長の優先度'], ['A', '高'], ['B', 'ナゾ'], ['C', ''], ['D', 2]),
    sheet('訪問', ['訪問日', '担当者', '顧客'], ['2024/4/1', 'x', 'A']),
  ]);
  expect(tables.customerInfo.priority).toEqual(['高', 'ナゾ', '', '2']);
  expect(codes(findings).filter((code) => code.startsWith('unknown-priority'))).toEqual(['unknown-priority@3']);
});
