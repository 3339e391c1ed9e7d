/** Trends of reactions, each mean worked by hand. */
import { reactionTrend } from '../../src/daily/reactions';

/** `+` warm, `0` neutral, `-` cool; oldest first. */
const trendOf = (text: string) =>
  reactionTrend([...text].map((sign, i) => ({ day: i, score: sign === '+' ? 1 : sign === '-' ? -1 : 0 })));

test.each<[string, string | null, boolean, string]>([
  ['', null, false, 'none'],
  ['+++0000', null, false, 'three before the last four are too few'],
  ['++++0000', 'down', false, 'from 1 to 0, none of them cool'],
  ['0000' + '00--', 'down', true, 'a fall of exactly 0.5, half of them cool'],
  ['+000000' + '000-', 'flat', false, 'from 0.14 to −0.25'],
  ['0000' + '++00', 'up', false, 'a rise of exactly 0.5'],
  ['0000' + '+++-', 'up', false, 'one cool one among warm ones'],
  ['++++' + '000-', 'down', false, 'falling with one cool one'],
  ['00--' + '00--', 'flat', false, 'half of them cool, as before'],
  ['----' + '-0--', 'flat', true, 'cool as ever'],
  ['-0--', null, true, 'three of four'],
  ['---', null, true, 'three of three'],
  ['--', null, false, 'two of two say little'],
])('%s', (text, direction, isLow) => {
  expect(trendOf(text)).toMatchObject({ direction, isLow });
});

test('what lies more than eight before the last four is forgotten', () => {
  // With the ninth the mean before would be −0.11 and the fall 0.39.
  expect(trendOf('-' + '00000000' + '00--')).toMatchObject({ direction: 'down', count: 12, cool: 2, last: 4 });
  expect(trendOf('+' + '0000')).toMatchObject({ direction: null, count: 5 });
});
