import { LABEL_CLASSES, labelDictionary, labelKey, type LabelColumn } from '../../src/intake/labels';
import { DEFAULT_WORDS } from '../../src/intake/label-words';

const classOf = (column: LabelColumn, text: string, dictionary = labelDictionary()): string | undefined =>
  LABEL_CLASSES[column][dictionary.classOf(column, text)];

test.each<[LabelColumn, string, string | undefined]>([
  ['kind', '訪問', 'visit'],
  ['kind', '電話', 'call'],
  ['kind', 'ＴＥＬ', 'call'],
  ['kind', 'Web 会議', 'online'],
  ['kind', 'メール', 'mail'],
  ['kind', 'ﾒｰﾙ', 'mail'],
  ['kind', '来店', 'other'],
  ['kind', '展示会', 'other'],
  ['kind', '訪問かも', undefined],
  ['kind', '1.訪問', 'visit'],
  ['kind', '2:電話', 'call'],
  ['kind', '03)メール', 'mail'],
  ['kind', '【訪問】', 'visit'],
  ['kind', '■訪問', 'visit'],
  ['outcome', '受注!', 'won'],
  ['outcome', '・不在。', 'absent'],
  ['outcome', '!', undefined],
  ['outcome', '1.', undefined],
  // A bare number belongs to the word.
  ['cycle', '3年契約', undefined],
  ['cycle', '12月払い', undefined],
  ['cycle', '1年', 'yearly'],
  ['purpose', 'アポ取り', 'prospecting'],
  ['purpose', '新規', 'prospecting'],
  ['purpose', '開拓', 'prospecting'],
  ['purpose', 'フォロー', 'follow'],
  ['purpose', '提案', 'follow'],
  ['purpose', '運用支援', 'follow'],
  ['purpose', '集金', 'routine'],
  ['purpose', '配送', 'routine'],
  ['purpose', '更新', 'renewal'],
  ['purpose', 'クレーム', 'complaint'],
  ['outcome', '不在', 'absent'],
  ['outcome', '不在(再訪)', 'absent'],
  ['outcome', '不在（再訪）', 'absent'],
  ['outcome', '不在 再訪', undefined],
  ['outcome', '(不在)', undefined],
  ['outcome', '門前払い', 'refused'],
  ['outcome', '断り', 'refused'],
  ['outcome', '会話', 'talked'],
  ['outcome', 'アポ獲得', 'appointment'],
  ['outcome', '商談', 'meeting'],
  ['outcome', '見積', 'quote'],
  ['outcome', '受注', 'won'],
  ['outcome', '成約', 'won'],
  ['outcome', '失注', 'lost'],
  ['outcome', '中止', 'cancelled'],
  ['outcome', '延期', 'cancelled'],
  ['outcome', 'Won', 'won'],
  ['outcome', '__proto__', undefined],
  ['outcome', 'constructor', undefined],
  ['outcome', '', undefined],
  ['reaction', '良い', 'warm'],
  ['reaction', '普通', 'neutral'],
  ['reaction', '鈍い', 'cool'],
  ['reaction', '悪い', 'cool'],
  ['cycle', '月額', 'monthly'],
  ['cycle', '毎月', 'monthly'],
  ['cycle', 'MRR', 'monthly'],
  ['cycle', '年額', 'yearly'],
  ['cycle', '年払い', 'yearly'],
  ['cycle', 'Annual', 'yearly'],
  ['cycle', '一括', 'once'],
  ['cycle', 'スポット', 'single'],
  ['cycle', '都度', 'single'],
  ['cycle', '単発', 'single'],
  ['cycle', '四半期', undefined],
  ['autoRenew', 'あり', 'yes'],
  ['autoRenew', '○', 'yes'],
  ['autoRenew', 'TRUE', 'yes'],
  ['autoRenew', 'なし', 'no'],
  ['autoRenew', '×', 'no'],
  ['autoRenew', 'たぶん', undefined],
])('%s %p is %s', (column, text, expected) => expect(classOf(column, text)).toBe(expected));

test('the settings add words, move words, and cannot break anything', () => {
  const dictionary = labelDictionary([
    { column: 'kind', class: 'visit', words: ['巡回点検', '電話'] },
    { column: 'kind', class: 'nonsense', words: ['メール'] },
    { column: '__proto__' as LabelColumn, class: 'visit', words: ['x'] },
    { column: 'outcome', class: 'won', words: ['', '　', '__proto__'] },
  ]);
  expect(classOf('kind', '巡回点検', dictionary)).toBe('visit');
  expect(classOf('kind', '電話', dictionary)).toBe('visit');
  expect(classOf('kind', 'メール', dictionary)).toBe('mail');
  expect(classOf('outcome', '__proto__', dictionary)).toBe('won');
  expect(classOf('outcome', '', dictionary)).toBeUndefined();
});

test('no default word stands in two classes of a column', () => {
  for (const [column, classes] of Object.entries(DEFAULT_WORDS)) {
    const seen = new Map<string, string>();
    for (const [name, words] of Object.entries(classes)) {
      for (const word of [name, ...(words as readonly string[])]) {
        const before = seen.get(labelKey(word));
        expect({ column, word, classes: [before ?? name, name] }).toEqual({ column, word, classes: [name, name] });
        seen.set(labelKey(word), name);
      }
    }
  }
});
