/** Patterns in sentences: both sides with n, chance as one in so many, and that none stands out. */
import { patternLines } from '../../src/reports/pattern-texts';
import { type Pattern, PATTERNS } from '../../src/review/patterns';
import { JAPANESE } from '../support/japanese';

const silence: Pattern = {
  id: 'silence',
  trials: 200,
  split: 40,
  low: { trials: 120, successes: 96 },
  high: { trials: 80, successes: 40 },
  p: 0.005,
};

test('both sides with n, and one in so many by chance', () => {
  expect(patternLines({ found: [silence], tried: 7, tooFew: [] }, 'ja')).toEqual([
    '最後の訪問からの日数と続いた割合: 40日以内 80%(n=120)、それより長い 50%(n=80)。偶然なら200回に1回',
    '傾向は、理由の証明ではありません(7個を調べ、その分を割り引いています)',
  ]);
});

test.each([
  [7, '7個の傾向を調べましたが、はっきりしたものはありません。'],
  [0, '傾向を調べるには、続いた・離れた顧客や商談の記録がまだ足りません。'],
])('none among %d', (tried, sentence) => {
  expect(patternLines({ found: [], tried, tooFew: [] }, 'ja')).toEqual([sentence]);
});

test.each(PATTERNS)('%s has words in both languages', (id) => {
  const [ja, en] = (['ja', 'en'] as const).map((language) =>
    patternLines({ found: [{ ...silence, id }], tried: 1, tooFew: [] }, language).join(),
  );
  expect(ja).toMatch(JAPANESE);
  expect(en).not.toMatch(JAPANESE);
  expect(`${ja}${en}`).not.toMatch(/[{}]|undefined|NaN/);
});
