/** Names in a sentence, as the glossary's marks have them: 「」 without commas, "" with them. */
import { quoted } from '../../src/i18n/quoted';

test.each([
  [[], '', ''],
  [['進捗'], '「進捗」', '"進捗"'],
  [['訪問', '契約', '売上'], '「訪問」「契約」「売上」', '"訪問", "契約", "売上"'],
  // What a person has named a sheet stands as it is.
  [['{sheet}', '__proto__'], '「{sheet}」「__proto__」', '"{sheet}", "__proto__"'],
])('%j', (names, japanese, english) => {
  expect(quoted(names, 'ja')).toBe(japanese);
  expect(quoted(names, 'en')).toBe(english);
});
