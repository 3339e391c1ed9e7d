import { textsFor, type Texts } from '../../../../local/page/shell/texts';

/** Every sentence of a language, with something filled in. */
function sentences(texts: object): string[] {
  return Object.values(texts).flatMap((text: unknown) => {
    if (typeof text === 'function') return [(text as (value: string) => string)('3')];
    return typeof text === 'object' ? sentences(text!) : [text as string];
  });
}

test('the language follows the locale', () => {
  expect(textsFor('ja_JP').close).toBe('閉じる');
  expect(textsFor('ja').close).toBe('閉じる');
  expect(textsFor('en_US').close).toBe('Close');
  expect(textsFor('fr_FR').close).toBe('Close');
});

test('no English is left in Japanese, and no Japanese in English', () => {
  const english = sentences(textsFor('ja')).filter((text) => /[a-z]/i.test(text.replaceAll(/\.xlsx|OK/g, '')));
  expect(english).toEqual([]);
  const japanese = sentences(textsFor('en')).filter((text) => /[^\x20-\x7e…]/.test(text));
  expect(japanese).toEqual([]);
});

test('both name the same buttons and levels', () => {
  const names = ({ buttons, levels }: Texts): string[] => [...Object.keys(buttons), ...Object.keys(levels)];
  expect(names(textsFor('en'))).toEqual(names(textsFor('ja')));
});
