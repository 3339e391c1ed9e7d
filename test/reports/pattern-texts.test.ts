import { JAPANESE } from '../support/japanese';
import { meetingPatterns, patternLines, patternSentences } from '../../src/reports/pattern-texts';
import { FEWEST, type Pattern, PATTERNS, type PatternSearch } from '../../src/review/patterns';

const silence: Pattern = {
  id: 'silence',
  trials: 109,
  split: 10,
  low: { trials: 55, successes: 44 },
  high: { trials: 54, successes: 27 },
  difference: 0.5 - 0.8,
  p: 0.02,
  isAtMost: false,
};
const search = (more: Partial<PatternSearch>): PatternSearch => ({
  found: [],
  tried: 2,
  tooFew: [],
  ...more,
});

test('both shares with n, chance in words, what to try, and that it is no proof', () => {
  // 44/55 = 80 %, 27/54 = 50 %, 1/0.02 = 50.
  expect(patternLines(search({ found: [silence] }), 'ja')).toEqual([
    '最後の訪問が10日以内の顧客は80%が契約を続けました。最後の訪問から11日以上空いていた顧客は50%でした(差30pt、n=55/54)。' +
      '偶然だけでこうなるのは50回に1回ほどです。契約中の顧客への訪問を、10日より空けないようにしてみてください。',
    'これは一緒に起きていたことで、理由の証明ではありません。小さく試して確かめてください(2個の傾向を調べ、その分を割り引いています)。',
  ]);
  expect(patternLines(search({ found: [silence] }), 'en')).toEqual([
    '80% of customers visited within 10 days stayed, 50% of customers not visited for 11 days or more (30 pt apart, n=55/54). ' +
      'Chance alone would give this about once in 50 times. ' +
      'Try not to let more than 10 days pass without a visit to a customer.',
    'These things went together; that is no proof of a cause. Try on a small scale first (2 patterns were looked for, which is allowed for).',
  ]);
});

test('the side that did better comes first, with its own advice', () => {
  const { low, high } = silence;
  const turned = patternSentences({ ...silence, low: high, high: low, difference: 0.3 }, 'ja');
  expect(turned.what).toBe(
    '最後の訪問から11日以上空いていた顧客は80%が契約を続けました。最後の訪問が10日以内の顧客は50%でした(差30pt、n=55/54)。',
  );
  expect(turned.attempt).not.toBe(patternSentences(silence, 'ja').attempt);
});

test.each([
  // A median between two whole numbers: up to 2, from 3.
  ['care', 2.5, '2回まで', '3回以上'],
  ['care', 2, '2回まで', '3回以上'],
  ['contacts', 6.5, '6日以内', '7日以上'],
  ['approach', 0, '電話', '訪問'],
  ['call-hour', 12, 'ほかの時間の電話', '12時台の電話'],
  ['visit-weekday', 1, 'ほかの曜日の訪問', '月曜日の訪問'],
] as const)('the bounds of %s at %p', (id, split, low, high) => {
  const { what } = patternSentences({ ...silence, id, split }, 'ja');
  expect(what).toContain(low);
  expect(what).toContain(high);
});

test.each([
  // Seven patterns, each at the least of the test: 7 ÷ 2000, in 285.7.
  [0.0035, true, '280回に1回以下'],
  [0.03, false, '33回に1回ほど'],
  [0.0005, true, '2,000回に1回以下'],
  [0.02, false, '50回に1回ほど'],
])('chance %p, at most that: %p', (p, isAtMost, said) => {
  expect(patternSentences({ ...silence, p, isAtMost }, 'ja').chance).toContain(said);
});

test('none stands out, and what could not be looked at', () => {
  expect(patternLines(search({}), 'ja')).toEqual(['2個の傾向を調べましたが、はっきりしたものはありません。']);
  const [, few] = patternLines(search({ tried: 1, tooFew: ['first-month', 'care'] }), 'ja');
  expect(few).toContain('初月の訪問と継続、フォローの回数と継続');
  expect(few).toContain(`${FEWEST}件`);
});

test('for a meeting those of customers that stay come first, with what to try and without what they are worth', () => {
  const reply: Pattern = { ...silence, id: 'reply' };
  const [first, second, ...more] = meetingPatterns(search({ found: [reply, silence] }), 'ja');
  expect(first).toContain('最後の訪問が10日以内');
  expect(first).toContain('してみてください');
  expect(second).toContain('アポ・商談から10日以内');
  expect(more).toEqual([]);
  expect(meetingPatterns(search({ tooFew: ['care'] }), 'ja')).toHaveLength(1);
});

test('too little on record for any', () => {
  for (const language of ['ja', 'en'] as const) {
    const lines = patternLines(search({ tried: 0, tooFew: [...PATTERNS] }), language);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(String(FEWEST));
  }
});

test('every pattern is told both ways round in both languages, with nothing left to fill in', () => {
  for (const id of PATTERNS)
    for (const language of ['ja', 'en'] as const)
      for (const [low, high, difference] of [
        [silence.low, silence.high, -0.3],
        [silence.high, silence.low, 0.3],
      ] as const) {
        const sentences = patternSentences({ ...silence, id, split: 3, low, high, difference }, language);
        const text = Object.values(sentences).join(' ');
        expect(text).not.toMatch(/[{}]|undefined|NaN/);
        expect(text).toMatch(/80%.*50%.*30 ?pt.*n=55\/54/);
        if (language === 'en') expect(text).not.toMatch(JAPANESE);
      }
});
