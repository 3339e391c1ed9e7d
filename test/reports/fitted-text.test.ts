/** Text for a width: what fits stays, what does not ends with …, and no figure or character is cut in two. */
import fc from 'fast-check';
import { fitted, inLines, widthOf } from '../../src/reports/fitted-text';

test.each([
  ['abc', 3],
  ['あいう', 6],
  ['ｱｲｳ', 3],
  ['−¥1,000', 7],
  ['😀', 2],
  ['', 0],
])('%j takes %d units', (text, units) => {
  expect(widthOf(text)).toBe(units);
});

test.each([
  ['青木商店', 8, '青木商店'],
  ['青木商店', 7, '青木…'],
  ['abcdef', 5, 'abc…'],
  ['あ😀い', 5, 'あ…'],
  ['after that, put it', 16, 'after that…'],
  ['売上は¥1,264,917です', 12, '売上は…'],
])('%j in %d units is %j', (text, units, wanted) => {
  expect(fitted(text, units)).toBe(wanted);
});

test.each<[string, number, number, string[]]>([
  ['売上は ¥1,264,917 でした', 12, 3, ['売上は', '¥1,264,917', 'でした']],
  ['達成率は94.1%です', 11, 2, ['達成率は', '94.1%です']],
  ['良くなりました。悪くなりました。', 18, 2, ['良くなりました。', '悪くなりました。']],
  ['あいうえおかきくけこ', 8, 2, ['あいうえ', 'おかき…']],
  ['短い', 8, 2, ['短い']],
  // A figure stays with its name, a name with its sign; a list is parted at its commas, no word is parted.
  ['届きませんでした(主に 単価 −¥67,974)', 25, 2, ['届きませんでした', '(主に 単価 −¥67,974)']],
  ['▲ 継続率 98.0%、▲ 解約数 3社', 20, 2, ['▲ 継続率 98.0%、', '▲ 解約数 3社']],
  ['Visits 224 (230), Deal size ¥10,630 (¥11,000)', 27, 2, ['Visits 224 (230),', 'Deal size ¥10,630 (¥11,000)']],
  ['あいうえお、かきく', 10, 2, ['あいうえ', 'お、かきく']],
])('%j in lines of %d', (text, units, lines, wanted) => {
  expect(inLines(text, units, lines)).toEqual(wanted);
});

test('no line is wider than it may be, and none is lost while there is room', () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 120 });
  fc.assert(
    fc.property(texts, fc.integer({ min: 12, max: 60 }), (text, units) => {
      const lines = inLines(text, units, 1000);
      const hasSurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
      return (
        lines.every((line) => widthOf(line) <= units && !hasSurrogates.test(line)) &&
        lines.join('').replace(/\s/g, '') === text.replace(/\s/g, '')
      );
    }),
  );
});
