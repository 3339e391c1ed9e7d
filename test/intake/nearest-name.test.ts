import { nearestName } from '../../src/intake/nearest-name';

test.each([
  ['one character wrong', '田仲', ['佐藤', '田中', '鈴木'], '田中'],
  ['one character wrong in a long name', '佐藤太朗', ['佐藤花子', '佐藤太郎'], '佐藤太郎'],
  ['one character missing', 'Sao', ['Tanaka', 'Sato'], 'Sato'],
  ['one character too many', 'Satoo', ['Tanaka', 'Sato'], 'Sato'],
  ['two characters changed places', 'Stao', ['Tanaka', 'Sato'], 'Sato'],
  ['capital letters', 'sato', ['Tanaka', 'Sato'], 'Sato'],
  ['a part of the name', '藤沢', ['株式会社藤沢商店', '鈴木酒店'], '株式会社藤沢商店'],
  ['more than the name', '株式会社藤沢商店御中様', ['鈴木酒店', '藤沢商店'], '藤沢商店'],
  ['nothing alike', '珈琲豆', ['水', '茶葉と急須'], ''],
  ['nothing alike in Latin letters', 'Zebra', ['Tanaka', 'Sato'], ''],
  ['no names', '田中', [], ''],
  ['one letter is like nothing', 'y', ['逆', '佐藤'], ''],
  ['one letter that a name begins with', '佐', ['鈴木', '佐藤'], '佐藤'],
  ['nothing', '', ['佐藤'], ''],
])('%s: "%s"', (_case, name, names, expected) => {
  expect(nearestName(name, names)).toBe(expected);
});

test('the names stay as they are', () => {
  const names = ['b', 'a'];
  nearestName('a', names);
  expect(names).toEqual(['b', 'a']);
});
