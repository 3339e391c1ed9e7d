/** Texts in the sources say one language: English ones no Japanese, Japanese ones no English prose. Written sheets: see test/actions. */
import { JAPANESE, proseIn } from '../support/japanese';
import { uiTexts } from '../support/ui-texts';

const TEXTS = uiTexts();
const textsOf = (language: 'ja' | 'en') => TEXTS.filter((each) => each.language === language);
const shown = ({ place, text }: { place: string; text: string }): string => `${place} ${text}`;

test('the sources have many texts in each language', () => {
  for (const language of ['ja', 'en'] as const) expect(textsOf(language).length).toBeGreaterThan(1500);
});

test('no English text has Japanese in it', () => {
  expect(
    textsOf('en')
      .filter(({ text }) => JAPANESE.test(text))
      .map(shown),
  ).toEqual([]);
});

test('no Japanese text has English prose in it', () => {
  expect(textsOf('ja').flatMap((each) => proseIn(each.text).map((word) => `${word}: ${shown(each)}`))).toEqual([]);
});

test.each<[text: string, prose: string[]]>([
  ['KPIの目標をCSVで見る', []],
  ['{sheets}を更新しました', []],
  ['=KPI_RETENTION("2024-06") のように書きます', []],
  ['この表は rewritten されます', ['rewritten']],
  ['Refresh を押してください', ['Refresh']],
])('%s', (text, prose) => {
  expect(proseIn(text)).toEqual(prose);
});
