/** One state a customer, at the borders of every rule. As of 30 June 2024; each case is worked by hand. */
import { parseIsoDay } from '../../src/core/days';
import { AS_OF, healthOf, type Sheets } from './support';

const day = (iso: string): number => parseIsoDay(iso)!;
/** Under contract since 2023 with nothing that ends. */
const OPEN = ['A', '2023/1/1', '', '', '', 10_000, ''];
const ending = (cancel: string, expiry: string, renews = ''): (string | number)[] => [
  'A',
  '2023/1/1',
  cancel,
  expiry,
  renews,
  10_000,
  '',
];
/** A wants a visit every 14 days. */
const EVERY_14 = [['A', 14]];
/** Visits of A on these days, with reactions where given as `day reaction`. */
const visits = (...days: string[]): string[][] =>
  days.map((text) => [text.split(' ')[0]!, 'A', text.split(' ')[1] ?? '']);

function stateOf(sheets: Sheets): string {
  const { state, reason } = healthOf(sheets)('A');
  return `${state} ${reason.code}`;
}

const cases: [string, string, Sheets][] = [
  [
    '28 days = two intervals of 14: not late yet',
    'fine visited',
    { customers: EVERY_14, contracts: [OPEN], visits: visits('2024/6/2') },
  ],
  [
    '29 days: one round was left out',
    'missed overdue',
    { customers: EVERY_14, contracts: [OPEN], visits: visits('2024/6/1') },
  ],
  [
    'never visited, 29 days into the contract',
    'missed never-visited',
    { customers: EVERY_14, contracts: [['A', '2024/6/1', '', '', '', 1]], visits: [['2024/1/5', 'B']] },
  ],
  [
    'never visited, 28 days into the contract',
    'fine not-yet-visited',
    { customers: EVERY_14, contracts: [['A', '2024/6/2', '', '', '', 1]], visits: [['2024/1/5', 'B']] },
  ],
  [
    'never visited, but the record itself began 28 days ago',
    'fine not-yet-visited',
    { customers: EVERY_14, contracts: [OPEN], visits: [['2024/6/2', 'B']] },
  ],
  [
    'a call is no visit',
    'missed overdue',
    {
      customers: EVERY_14,
      contracts: [OPEN],
      visits: [
        ['2024/6/1', 'A'],
        ['2024/6/29', 'A', '', '会話', '電話'],
      ],
    },
  ],
  [
    'a cancelled visit neither',
    'missed overdue',
    {
      customers: EVERY_14,
      contracts: [OPEN],
      visits: [
        ['2024/6/1', 'A'],
        ['2024/6/29', 'A', '', '中止'],
      ],
    },
  ],
  [
    'a planned visit neither',
    'missed overdue',
    { customers: EVERY_14, contracts: [OPEN], visits: visits('2024/6/1', '2024/7/1') },
  ],

  [
    'three of the last four reactions cool',
    'cooling cool',
    {
      customers: EVERY_14,
      contracts: [OPEN],
      visits: visits('2024/3/1 良い', '2024/4/1 鈍い', '2024/5/1 鈍い', '2024/6/20 鈍い'),
    },
  ],
  [
    'two of four, and nothing to compare with',
    'fine visited',
    {
      customers: EVERY_14,
      contracts: [OPEN],
      visits: visits('2024/3/1 良い', '2024/4/1 良い', '2024/5/1 鈍い', '2024/6/20 鈍い'),
    },
  ],
  // Before: 1, 0, 0, 0 = 0.25 on average; then 0, 0, −1, −1 = −0.5. A fall of 0.75.
  [
    'two of four, and falling',
    'cooling cool',
    {
      customers: EVERY_14,
      contracts: [OPEN],
      visits: visits(
        '2023/11/1 良い',
        '2023/12/1 普通',
        '2024/1/5 普通',
        '2024/2/1 普通',
        '2024/3/1 普通',
        '2024/4/1 普通',
        '2024/5/1 鈍い',
        '2024/6/20 鈍い',
      ),
    },
  ],
  // Before: 0, 0, 0, −1 = −0.25; then −0.5. A fall of 0.25 is no trend.
  [
    'two of four, and as before',
    'fine visited',
    {
      customers: EVERY_14,
      contracts: [OPEN],
      visits: visits(
        '2023/11/1 普通',
        '2023/12/1 普通',
        '2024/1/5 普通',
        '2024/2/1 鈍い',
        '2024/3/1 普通',
        '2024/4/1 普通',
        '2024/5/1 鈍い',
        '2024/6/20 鈍い',
      ),
    },
  ],
  // 2023-07-02 is 365 days up to and with 30 June 2024: a reaction of 1 July 2023 is out.
  [
    'a cool reaction of 365 days ago counts',
    'cooling cool',
    { customers: EVERY_14, contracts: [OPEN], visits: visits('2023/7/2 鈍い', '2024/5/1 鈍い', '2024/6/20 鈍い') },
  ],
  [
    'one of a day before does not',
    'fine visited',
    { customers: EVERY_14, contracts: [OPEN], visits: visits('2023/7/1 鈍い', '2024/5/1 鈍い', '2024/6/20 鈍い') },
  ],

  [
    'silent and cool',
    'risk silent-and-low',
    { customers: EVERY_14, contracts: [OPEN], visits: visits('2024/3/1 鈍い', '2024/4/1 鈍い', '2024/6/1 鈍い') },
  ],
  [
    'a 解約日, however far',
    'risk announced',
    { customers: EVERY_14, contracts: [ending('2025/3/31', '')], visits: visits('2024/6/29') },
  ],
  [
    '60 days to the end',
    'renewal ends-soon',
    { customers: EVERY_14, contracts: [ending('', '2024/8/29')], visits: visits('2024/6/29') },
  ],
  [
    '61 days to the end',
    'fine visited',
    { customers: EVERY_14, contracts: [ending('', '2024/8/30')], visits: visits('2024/6/29') },
  ],
  [
    'renews itself',
    'fine visited',
    { customers: EVERY_14, contracts: [ending('', '2024/7/31', 'あり')], visits: visits('2024/6/29') },
  ],
  [
    'the renewal is signed',
    'fine visited',
    {
      customers: EVERY_14,
      contracts: [ending('', '2024/7/31'), ['A', '2024/8/1', '', '', '', 10_000, '']],
      visits: visits('2024/6/29'),
    },
  ],
  [
    'signed, but after a gap',
    'renewal ends-soon',
    {
      customers: EVERY_14,
      contracts: [ending('', '2024/7/31'), ['A', '2024/8/2', '', '', '', 10_000, '']],
      visits: visits('2024/6/29'),
    },
  ],
  [
    'ends soon, not visited in time',
    'risk ends-unattended',
    { customers: EVERY_14, contracts: [ending('', '2024/8/29')], visits: visits('2024/6/1') },
  ],

  // 1 April to 30 June are 91 days: 3.03 visits are wanted at 30 days, 6.07 are twice as many.
  [
    'seven visits where three are wanted',
    'pushed too-many',
    {
      customers: [['A', 30]],
      contracts: [OPEN],
      visits: visits('2024/4/5', '2024/4/15', '2024/4/25', '2024/5/5', '2024/5/15', '2024/5/25', '2024/6/20'),
    },
  ],
  [
    'six visits are not twice as many',
    'fine visited',
    {
      customers: [['A', 30]],
      contracts: [OPEN],
      visits: visits('2024/4/5', '2024/4/15', '2024/4/25', '2024/5/5', '2024/5/15', '2024/6/20'),
    },
  ],
  [
    'five visits take nobody’s time',
    'fine visited',
    {
      customers: [['A', 90]],
      contracts: [OPEN],
      visits: visits('2024/4/5', '2024/4/15', '2024/5/5', '2024/5/15', '2024/6/20'),
    },
  ],
  [
    'six visits where one is wanted',
    'pushed too-many',
    {
      customers: [['A', 90]],
      contracts: [OPEN],
      visits: visits('2024/4/5', '2024/4/15', '2024/4/25', '2024/5/5', '2024/5/15', '2024/6/20'),
    },
  ],
  [
    'three cool contacts in 30 days, where one is wanted',
    'pushed pushed',
    { customers: [['A', 30]], contracts: [OPEN], visits: visits('2024/6/1 鈍い', '2024/6/15 普通', '2024/6/29 鈍い') },
  ],
  [
    'the same with a warm one among them',
    'fine visited',
    {
      customers: [['A', 30]],
      contracts: [OPEN],
      visits: visits('2024/6/1 鈍い', '2024/6/10 良い', '2024/6/15 鈍い', '2024/6/29 普通'),
    },
  ],

  ['no record of visits at all', 'unknown no-record', { contracts: [OPEN] }],
  ['a rhythm that nothing tells', 'fine visited', { contracts: [OPEN], visits: visits('2023/8/1') }],

  [
    'nobody was there yet',
    'prospect untouched',
    { customers: [['A', '']], contracts: [['B', '2024/1/1', '', '', '', 1]], visits: [['2024/1/5', 'B']] },
  ],
  [
    'three closed doors in 30 days',
    'pushed pushed',
    {
      visits: [
        ['2024/6/1', 'A', '', '不在'],
        ['2024/6/10', 'A', '', '門前払い'],
        ['2024/6/30', 'A', '', '会話'],
      ],
    },
  ],
  [
    'two closed doors',
    'prospect in-touch',
    {
      visits: [
        ['2024/6/10', 'A', '', '不在'],
        ['2024/6/30', 'A', '', '門前払い'],
      ],
    },
  ],
  [
    'three contacts, one of them a closed door',
    'prospect in-touch',
    {
      visits: [
        ['2024/6/1', 'A', '', '不在'],
        ['2024/6/10', 'A', '', '会話'],
        ['2024/6/30', 'A', '', '会話'],
      ],
    },
  ],
  [
    'the first of them 31 days ago',
    'prospect in-touch',
    {
      visits: [
        ['2024/5/31', 'A', '', '不在'],
        ['2024/6/10', 'A', '', '門前払い'],
        ['2024/6/30', 'A', '', '会話'],
      ],
    },
  ],
  [
    'one of them ended in an appointment',
    'prospect open-deal',
    {
      visits: [
        ['2024/6/1', 'A', '', '不在'],
        ['2024/6/10', 'A', '', '不在'],
        ['2024/6/30', 'A', '', 'アポ獲得'],
      ],
    },
  ],
  ['an appointment 59 days ago', 'prospect open-deal', { visits: [['2024/5/2', 'A', '', 'アポ獲得']] }],
  ['an appointment 60 days ago', 'prospect in-touch', { visits: [['2024/5/1', 'A', '', 'アポ獲得']] }],
  [
    'a deal lost on the day of the meeting',
    'prospect in-touch',
    {
      visits: [
        ['2024/6/20', 'A', '', '商談'],
        ['2024/6/20', 'A', '', '失注'],
      ],
    },
  ],
  ['90 days of silence', 'prospect in-touch', { visits: [['2024/4/1', 'A', '', '会話']] }],
  ['91 days of silence', 'prospect long-silent', { visits: [['2024/3/31', 'A', '', '会話']] }],
  ['the contract ended today', 'left ended', { contracts: [ending('', '2024/6/30')], visits: visits('2024/6/29') }],
  [
    'left, and back in talks',
    'prospect open-deal',
    { contracts: [ending('2024/3/31', '')], visits: [['2024/6/20', 'A', '', '商談']] },
  ],
  [
    'left, the meeting was before',
    'left ended',
    { contracts: [ending('2024/6/20', '')], visits: [['2024/6/20', 'A', '', '商談']] },
  ],
  ['signed, not begun', 'fine begins', { contracts: [['A', '2024/7/1', '', '', '', 1]], visits: visits('2024/6/20') }],

  ['60 of 90 days without a sale', 'risk sale-late', { sales: [['2024/5/1', 'A', 5000]], visits: visits('2024/6/29') }],
  ['59 of 90 days', 'fine visited', { sales: [['2024/5/2', 'A', 5000]], visits: visits('2024/6/29') }],
  // Sales every 35 days: late after 52.5.
  [
    '60 days, unusual for this customer',
    'risk sale-late',
    {
      sales: ['2023/12/13', '2024/1/17', '2024/2/21', '2024/3/27', '2024/5/1'].map((text) => [text, 'A', 5000]),
      visits: visits('2024/6/29'),
    },
  ],
  // Sales every 50 days: late after 75.
  [
    '60 days, as usual for this customer',
    'fine visited',
    {
      sales: ['2023/10/14', '2023/12/3', '2024/1/22', '2024/3/12', '2024/5/1'].map((text) => [text, 'A', 5000]),
      visits: visits('2024/6/29'),
    },
  ],
];

test.each(cases)('%s: %s', (_, expected, sheets) => {
  expect(stateOf(sheets)).toBe(expected);
});

describe('reasons hold the figures', () => {
  test('stepping back: the day of return is one interval after the last contact, and stays where it is', () => {
    const cool = {
      customers: [['A', 30]],
      contracts: [OPEN],
      visits: visits('2024/6/1 鈍い', '2024/6/15 鈍い', '2024/6/29 普通'),
    };
    const expected = { code: 'pushed', contacts: 3, cool: 2, until: day('2024-07-29') };
    expect(healthOf(cool)('A')).toMatchObject({ reason: expected, isAtStake: true });
    // The first of the three contacts is 57 days old by then: waiting makes none of it undone.
    expect(healthOf(cool, '2024-07-28')('A')).toMatchObject({ reason: expected });
    expect(healthOf(cool, '2024-07-29')('A').state).toBe('fine');
    // Nobody's customer yet: 30 days, and no revenue in danger.
    const prospect = {
      visits: [
        ['2024/6/1', 'A', '', '不在'],
        ['2024/6/10', 'A', '', '不在'],
        ['2024/6/12', 'A', '', '不在'],
      ],
    };
    const again = { code: 'pushed', contacts: 3, cool: 3, until: day('2024-07-12') };
    expect(healthOf(prospect)('A')).toMatchObject({ reason: again, isAtStake: false });
  });

  test('too many visits with low reactions say so', () => {
    const days = ['4/5 良い', '4/15 鈍い', '4/25 良い', '5/5 良い', '5/10 鈍い', '5/15 鈍い', '5/20 鈍い', '6/20 普通'];
    const sheets = { customers: [['A', 30]], contracts: [OPEN], visits: visits(...days.map((text) => `2024/${text}`)) };
    const { state, reason, isAtStake } = healthOf(sheets)('A');
    expect([state, reason.code, isAtStake]).toEqual(['pushed', 'too-many-and-low', true]);
    expect(reason).toMatchObject({ visits: 8, until: day('2024-07-20') });
  });

  test('one product ends, another goes on: it is named', () => {
    const contracts = [
      ['A', '2023/1/1', '', '', '', 10_000, 'サーバー'],
      ['A', '2023/7/16', '', '2024/7/15', '', 5_000, 'ボトル'],
    ];
    const { reason, end } = healthOf({ contracts, customers: EVERY_14, visits: visits('2024/6/29') })('A');
    expect(reason).toEqual({ code: 'ends-soon', end: day('2024-07-15'), left: 15, product: 1 });
    expect(end).toEqual({ kind: 'expiry', day: day('2024-07-15'), product: 1 });
  });

  test('contract ends as typed', () => {
    const endOf = (...contracts: (string | number)[][]) =>
      healthOf({ contracts, visits: visits('2024/6/29') })('A').end;
    expect(endOf(OPEN)).toBeNull();
    expect(endOf(ending('', '2024/12/31', 'あり'))).toEqual({ kind: 'auto', day: day('2024-12-31') });
    expect(endOf(ending('', '2023/12/31', 'あり'))).toEqual({ kind: 'auto', day: null });
    expect(endOf(ending('2024/9/30', '2024/12/31', 'あり'))).toMatchObject({ kind: 'cancel', day: day('2024-09-30') });
    expect(endOf(ending('', '2024/6/20'), ['A', '2024/6/21', '', '2025/6/20', '', 1, ''])).toMatchObject({
      kind: 'expiry',
      day: day('2025-06-20'),
    });
  });
});

test('the same at any time: nothing after the as-of day counts', () => {
  const sheets = { customers: EVERY_14, contracts: [OPEN], visits: visits('2024/5/20', '2024/7/10') };
  expect(healthOf(sheets, AS_OF)('A').reason).toMatchObject({ code: 'overdue', days: 41 });
  expect(healthOf(sheets, '2024-07-10')('A').reason).toMatchObject({ code: 'visited', days: 0 });
});
