/** Who is planned when and why, for customers worked out by hand. Monday 2024-07-01; A has an open contract unless said. */
import { customerHealth } from '../../../src/daily/customer-health';
import type { PlanRecord } from '../../../src/daily/plan/types';
import { AS_OF, day, factsOf, type Office, planned, planOn } from './support';

const OPEN = ['A', '佐藤', '2023/1/10', '', '', 10_000];
const A = (...visits: (string | number)[][]): Office => ({ contracts: [OPEN], customers: [['A', 14]], visits });

/** When A is planned in the week, and why: `2024-07-01 round`; `—` where it is not, with the reason for that. */
function whenAndWhy(office: Office, asOf = AS_OF): string {
  const { plan, facts } = planned(office, asOf);
  const customer = facts.tables.customers.indexOf('A');
  const visit = plan.week.find((each) => each.customer === customer);
  if (visit === undefined) return `— ${plan.notPlanned.find(({ customers }) => customers.includes(customer))!.why}`;
  const days = ['2024-06-29', '07-01', '07-02', '07-03', '07-04', '07-05', '07-08', '07-09'];
  return `${days.find((text) => day(text.length === 5 ? `2024-${text}` : text) === visit.day)} ${visit.reason.code}`;
}

const CASES: readonly (readonly [string, string, Office])[] = [
  ['14 days after the last visit', '07-01 round', A(['2024/6/17', 'A', '佐藤'])],
  ['the interval is over on Wednesday', '07-03 round', A(['2024/6/19', 'A', '佐藤'])],
  ['visited on Friday', '— not-due', A(['2024/6/28', 'A', '佐藤'])],
  ['over on a Sunday comes with Monday', '07-01 round', A(['2024/6/16', 'A', '佐藤'])],
  [
    'a promise for Thursday goes before the interval',
    '07-04 promise',
    A(['2024/6/3', 'A', '佐藤', '', '', '2024/7/4']),
  ],
  ['a promise later than the week', '— promise', A(['2024/6/3', 'A', '佐藤', '', '', '2024/8/1'])],
  ['a promise that was missed', '07-01 promise', A(['2024/6/17', 'A', '佐藤', '', '', '2024/6/25'])],
  [
    'a visit long before the promised day leaves it as it is',
    '07-01 promise',
    A(['2024/6/17', 'A', '佐藤', '', '', '2024/7/1'], ['2024/6/27', 'A', '佐藤']),
  ],
  [
    'a visit in the three days before is the promised one',
    '— not-due',
    A(['2024/6/17', 'A', '佐藤', '', '', '2024/7/1'], ['2024/6/28', 'A', '佐藤']),
  ],
  [
    'nor do a call, a mail or a closed door end it',
    '07-03 promise',
    A(
      ['2024/6/10', 'A', '佐藤', 'アポ獲得', '', '2024/7/3'],
      ['2024/6/12', 'A', '佐藤', '不在', '', '', '電話'],
      ['2024/6/29', 'A', '佐藤', '会話', '', '', '電話'],
      ['2024/6/29', 'A', '佐藤', '', '', '', 'メール'],
      ['2024/6/30', 'A', '佐藤', '不在'],
    ),
  ],
  [
    'a talk on the promised day is what was promised',
    '— not-due',
    A(['2024/6/28', 'A', '佐藤', '', '', '2024/6/29'], ['2024/6/29', 'A', '佐藤', '会話', '', '', '電話']),
  ],
  [
    'nobody there on the promised day: it is still owed',
    '07-01 promise',
    A(['2024/6/24', 'A', '佐藤', '', '', '2024/6/28'], ['2024/6/28', 'A', '佐藤', '不在']),
  ],
  [
    'a new day replaces the old one',
    '07-04 promise',
    A(['2024/6/17', 'A', '佐藤', '', '', '2024/7/2'], ['2024/6/24', 'A', '佐藤', '不在', '', '2024/7/4', '電話']),
  ],
  [
    'put off without a new day: still owed',
    '07-01 promise',
    A(['2024/6/20', 'A', '佐藤', '', '', '2024/6/27'], ['2024/6/27', 'A', '佐藤', '延期']),
  ],
  [
    'put off without a new day, nothing having been agreed before',
    '07-01 promise',
    A(['2024/6/20', 'A', '佐藤'], ['2024/6/27', 'A', '佐藤', '延期']),
  ],
  [
    'put off without a new day, and visited since',
    '— not-due',
    A(['2024/6/20', 'A', '佐藤'], ['2024/6/27', 'A', '佐藤', '延期'], ['2024/6/28', 'A', '佐藤']),
  ],
  [
    'put off today without a new day: again tomorrow',
    '07-02 promise',
    A(['2024/6/10', 'A', '佐藤'], ['2024/7/1', 'A', '佐藤', '延期']),
  ],
  ['missed for more than 60 days it is none', '07-01 round', A(['2024/3/1', 'A', '佐藤', '', '', '2024/4/1'])],
  [
    'put off by a 延期 row, which counts as no visit',
    '07-03 promise',
    A(['2024/6/10', 'A', '佐藤'], ['2024/7/1', 'A', '佐藤', '延期', '', '2024/7/3']),
  ],
  [
    'a row that lies ahead is an appointment',
    '07-02 promise',
    A(['2024/6/28', 'A', '佐藤'], ['2024/7/2', 'A', '佐藤']),
  ],
  [
    'one that was cancelled is not',
    '— not-due',
    A(['2024/6/28', 'A', '佐藤'], ['2024/7/2', 'A', '佐藤', 'キャンセル']),
  ],
  ['a next day before its row is a slip', '— not-due', A(['2024/6/28', 'A', '佐藤', '', '', '2024/6/27'])],
  [
    'leaving: a promise after the end does not hold it back',
    '07-01 leaving',
    {
      ...A(['2024/6/3', 'A', '佐藤', '', '', '2024/8/1']),
      contracts: [['A', '佐藤', '2023/1/10', '2024/7/20', '', 10_000]],
    },
  ],
  [
    'renewal: 60 days before the end, and again two weeks after a visit',
    '07-01 renewal',
    {
      ...A(['2024/6/17', 'A', '佐藤']),
      contracts: [['A', '佐藤', '2023/1/10', '', '2024/8/20', 10_000]],
      customers: [['A', 30]],
    },
  ],
  [
    'renewal: a door that stayed shut is no talk; again two days after',
    '07-02 renewal',
    {
      ...A(['2024/6/1', 'A', '佐藤'], ['2024/6/30', 'A', '佐藤', '不在']),
      contracts: [['A', '佐藤', '2023/1/10', '', '2024/7/6', 10_000]],
      customers: [['A', 90]],
    },
  ],
  [
    'renewal: nobody answered three days ago',
    '07-01 renewal',
    {
      ...A(['2024/6/1', 'A', '佐藤'], ['2024/6/28', 'A', '佐藤', '不在', '', '', '電話']),
      contracts: [['A', '佐藤', '2023/1/10', '', '2024/7/6', 10_000]],
      customers: [['A', 90]],
    },
  ],
  [
    'renewal: after three tries in vain a week later, on the 5th: nobody is worn out',
    '07-05 renewal',
    {
      ...A(
        ['2024/6/1', 'A', '佐藤'],
        ...['2024/6/24', '2024/6/26', '2024/6/28'].map((text) => [text, 'A', '佐藤', '不在', '', '', '電話']),
      ),
      contracts: [['A', '佐藤', '2023/1/10', '', '2024/7/20', 10_000]],
      customers: [['A', 90]],
    },
  ],
  [
    'renewal: ten days left on 26 June, half of them later is 1 July, not 10 July',
    '07-01 renewal',
    {
      ...A(['2024/6/26', 'A', '佐藤']),
      contracts: [['A', '佐藤', '2023/1/10', '', '2024/7/6', 10_000]],
      customers: [['A', 90]],
    },
  ],
  [
    'renewal: in the last fourteen days it is never "not due"',
    '— ends-soon',
    {
      ...A(['2024/7/1', 'A', '佐藤']),
      contracts: [['A', '佐藤', '2023/1/10', '', '2024/7/14', 10_000]],
      customers: [['A', 90]],
    },
  ],
  [
    'renewal: 25 days left go before a promise in two weeks',
    '07-01 renewal',
    {
      ...A(['2024/6/10', 'A', '佐藤', '', '', '2024/7/15']),
      contracts: [['A', '佐藤', '2023/1/10', '', '2024/7/26', 10_000]],
      customers: [['A', 90]],
    },
  ],
  [
    'renewal: 25 days left wait for a promise on Friday',
    '07-05 promise',
    {
      ...A(['2024/6/10', 'A', '佐藤', '', '', '2024/7/5']),
      contracts: [['A', '佐藤', '2023/1/10', '', '2024/7/26', 10_000]],
      customers: [['A', 90]],
    },
  ],
  [
    '今すぐ: an unanswered call is no contact with the customer; again two days after',
    '07-02 now',
    {
      customers: [['A', '', '今すぐ']],
      visits: [
        ['2024/6/20', 'A', '佐藤', '商談'],
        ['2024/6/30', 'A', '佐藤', '不在', '', '', '電話'],
      ],
    },
  ],
  [
    'renewal: visited a week ago',
    '— not-due',
    {
      ...A(['2024/6/25', 'A', '佐藤']),
      contracts: [['A', '佐藤', '2023/1/10', '', '2024/8/20', 10_000]],
      customers: [['A', 30]],
    },
  ],
  [
    'first month: a week after the start, nobody having been there',
    '07-02 first-month',
    { ...A(['2024/6/20', 'A', '佐藤']), contracts: [['A', '佐藤', '2024/7/1', '', '', 10_000]] },
  ],
  [
    'first month: followed up',
    '— not-due',
    { ...A(['2024/6/26', 'A', '佐藤']), contracts: [['A', '佐藤', '2024/6/25', '', '', 10_000]] },
  ],
  ['never visited: an interval from the start of the record', '07-01 round', A(['2024/6/10', 'B', '佐藤'])],
  ['no record of visits at all', '07-01 round', { contracts: [OPEN], customers: [['A', 14]] }],
  [
    'a birthday in 14 days',
    '07-01 event',
    {
      ...A(['2024/6/28', 'A', '佐藤']),
      customers: [['A', 90, '', '', '', '1980/7/14']],
      visits: [['2024/6/20', 'A', '佐藤']],
    },
  ],
  [
    'a birthday of which somebody has been thinking',
    '— not-due',
    { ...A(['2024/6/30', 'A', '佐藤']), customers: [['A', 90, '', '', '', '1980/7/14']] },
  ],
  [
    'never before the day of return, whatever was promised',
    '— resting',
    {
      ...A(
        ['2024/6/10', 'A', '佐藤', '不在'],
        ['2024/6/20', 'A', '佐藤', '不在'],
        ['2024/6/28', 'A', '佐藤', '', '鈍い', '2024/7/2'],
      ),
      customers: [['A', 30]],
    },
  ],
  [
    'high: a reason by itself, thirty days after somebody was met',
    '07-02 manager',
    { ...A(['2024/6/2', 'A', '佐藤', '会話']), customers: [['A', 90, '', '高']] },
  ],
  [
    'high: met a week ago, so the customer waits its turn',
    '— not-due',
    { ...A(['2024/6/25', 'A', '佐藤', '会話']), customers: [['A', 90, '', '高']] },
  ],
  [
    'high: never met',
    '07-01 manager',
    { customers: [['A', '', '', '高']], visits: [['2024/6/28', 'A', '佐藤', '不在']] },
  ],
  ['the manager says no', '— told-not', { ...A(['2024/1/10', 'A', '佐藤']), customers: [['A', 14, '', '訪問しない']] }],
  [
    'the rep has left',
    '— rep-left',
    { ...A(['2024/1/10', 'A', '佐藤']), reps: [['佐藤', '東', '2023/1/1', '2024/5/31', 8]] },
  ],
  [
    'the rep visits nobody',
    '— no-places',
    { ...A(['2024/1/10', 'A', '佐藤']), reps: [['佐藤', '東', '2023/1/1', '', 0]] },
  ],
  ['nobody is in charge', '— no-rep', { customers: [['A', 14]], contracts: [['A', '', '2023/1/10', '', '', 10_000]] }],
  [
    '今すぐ: a week after the last contact',
    '07-01 now',
    { customers: [['A', '', '今すぐ']], visits: [['2024/6/24', 'A', '佐藤', '商談']] },
  ],
  ['これから: 90 days after', '07-01 nurture', { visits: [['2024/4/2', 'A', '佐藤', '会話']] }],
  ['これから: 89 days after is Tuesday', '07-02 nurture', { visits: [['2024/4/3', 'A', '佐藤', '会話']] }],
  [
    'left half a year ago: the typed interval was for the time with us',
    '07-01 win-back',
    {
      ...A(['2023/12/1', 'A', '佐藤', '', '', '2024/6/20']),
      contracts: [['A', '佐藤', '2023/1/10', '2024/1/3', '', 10_000]],
    },
  ],
];

const GONE = { customers: [['A', '']], contracts: [['A', '佐藤', '2019/1/10', '2020/6/30', '', 10_000]] };
const GONE_CASES: typeof CASES = [
  [
    'left four years ago: the day comes round on Sunday',
    '07-01 win-back',
    { ...GONE, visits: [['2022/7/1', 'A', '佐藤', '会話']] },
  ],
  ['the two weeks of the turn are over', '— not-due', { ...GONE, visits: [['2022/6/10', 'A', '佐藤', '会話']] }],
  ['the turn is still to come', '— not-due', { ...GONE, visits: [['2022/9/1', 'A', '佐藤', '会話']] }],
  ['heard of this year: only in a year', '— not-due', { ...GONE, visits: [['2024/6/20', 'A', '佐藤', '会話']] }],
];

test.each([...CASES, ...GONE_CASES])('%s: %s', (_, expected, office) => expect(whenAndWhy(office)).toBe(expected));

test('the first-month case counts from the day after the start', () => {
  const office = { ...A(['2024/6/20', 'A', '佐藤']), contracts: [['A', '佐藤', '2024/7/1', '', '', 10_000]] };
  // On the start day itself it is too early for a follow-up; the day after it may be made, and is due on 8 July.
  const { plan } = planned(office);
  expect(plan.week[0]).toMatchObject({ day: day('2024-07-02'), due: day('2024-07-08'), kpi: 'first-month-follow' });
});

test('a day off: only what was promised for that very day, then Monday', () => {
  const office = A(['2024/6/10', 'A', '佐藤'], ['2024/6/20', 'B', '佐藤', '', '', '2024/6/29']);
  const { plan, names } = planned(office, '2024-06-29');
  expect(plan.isBusinessDay).toBe(false);
  expect(names(plan.today)).toEqual(['B']);
  expect(plan.week.find(({ customer }) => customer === 0)!.day).toBe(day('2024-07-01'));
  expect(plan.days[0]).toBe(day('2024-07-01'));
});

test('a habit of visiting too often does not plan itself on', () => {
  // A every third day, the others about every 14: A's next visit is the team's interval away, not three days.
  const often = Array.from({ length: 12 }, (_, i) => [`2024/5/${2 + 2 * i}`, 'A', '佐藤']);
  const others = ['B', 'C', 'D'].flatMap((name) =>
    ['2024/4/1', '2024/4/15', '2024/4/29', '2024/5/13', '2024/5/27', '2024/6/24'].map((text) => [text, name, '佐藤']),
  );
  const office = {
    visits: [...often, ...others, ['2024/6/24', 'A', '佐藤']],
    contracts: ['A', 'B', 'C', 'D'].map((name) => [name, '佐藤', '2023/1/10', '', '', 10_000]),
  };
  const { plan, facts } = planned(office);
  expect(plan.week.map(({ customer }) => facts.tables.customers[customer])).not.toContain('A');
});

describe('today is fixed in the morning', () => {
  const office: Office = {
    ...A(['2024/6/10', 'A', '佐藤'], ['2024/6/3', 'B', '佐藤']),
    contracts: [OPEN, ['B', '佐藤', '2023/1/10', '', '', 90_000], ['C', '佐藤', '2023/1/10', '', '', 5_000]],
    customers: [
      ['A', 14],
      ['B', 14],
      ['C', 14],
    ],
    reps: [['佐藤', '東', '2020/4/1', '', 2]],
  };
  const morning = planOn(factsOf(office));
  const after = (...rows: (string | number)[][]) => {
    const facts = factsOf({ ...office, visits: [...office.visits!, ...rows] });
    const { today, notPlanned } = planOn(facts, morning.today);
    return { today: today.map((each) => [facts.tables.customers[each.customer], each.status]), notPlanned };
  };

  test('two places of three customers', () => {
    expect(morning.today.map(({ customer }) => customer)).toEqual([1, 0]);
    expect(morning.reps).toEqual([{ rep: 0, capacity: 2 }]);
  });
  test('what is done stays with its reason, and leaves no place', () =>
    expect(after(['2024/7/1', 'A', '佐藤']).today).toEqual([
      ['B', 'open'],
      ['A', 'done'],
    ]));
  test.each([['電話'], ['メール'], ['その他']])('%s that met nobody leaves it open, and says so', (kind) => {
    const facts = factsOf({ ...office, visits: [...office.visits!, ['2024/7/1', 'A', '佐藤', '不在', '', '', kind]] });
    const { today } = planOn(facts, morning.today);
    expect(today.map(({ customer, status }) => [facts.tables.customers[customer], status])).toEqual([
      ['B', 'open'],
      ['A', 'open'],
    ]);
    expect(today.map(({ tried }) => tried?.outcome ?? null)).toEqual([null, 'absent']);
  });
  test('a call that met somebody is what was to be done', () =>
    expect(after(['2024/7/1', 'A', '佐藤', '会話', '', '', '電話']).today).toEqual([
      ['B', 'open'],
      ['A', 'done'],
    ]));
  test('what is put off stays and leaves its place to C', () =>
    expect(after(['2024/7/1', 'A', '佐藤', '延期', '', '2024/7/4']).today).toEqual([
      ['B', 'open'],
      ['A', 'moved'],
      ['C', 'open'],
    ]));
  test('what is put off without a new day, too', () =>
    expect(after(['2024/7/1', 'A', '佐藤', '延期']).today).toEqual([
      ['B', 'open'],
      ['A', 'moved'],
      ['C', 'open'],
    ]));
  test('a new promise for today pushes nobody out, and is kept beyond the places', () =>
    expect(after(['2024/6/30', 'C', '佐藤', '', '', '2024/7/1']).today).toEqual([
      ['B', 'open'],
      ['A', 'open'],
      ['C', 'open'],
    ]));
  test('the next day begins with what was left undone', () => {
    const facts = factsOf(office, '2024-07-02');
    const { today } = planOn(facts, morning.today);
    expect(today.map(({ customer, status, from }) => [customer, status, from])).toEqual([
      [1, 'carried', day(AS_OF)],
      [0, 'carried', day(AS_OF)],
    ]);
  });
  test.each([
    ['another rep', { rep: 7 }],
    ['a customer that is not there', { customer: 99 }],
    ['a day that is not today', { day: day('2024-06-03') }],
  ])('a row of %s is no list', (_, change) => {
    const record: PlanRecord = [{ ...morning.today[0]!, customer: 2, ...change }];
    expect(planOn(factsOf(office), record).today.map(({ customer }) => customer)).toEqual([1, 0]);
  });
  test('a longer list than the day holds is cut', () => {
    const record: PlanRecord = [0, 1, 2].map((customer) => ({ ...morning.today[0]!, customer }));
    expect(planOn(factsOf(office), record).today).toHaveLength(2);
  });
});

test('over-visited customers are named, with the day of return where reactions are cool', () => {
  const cool = ['2024/6/10', '2024/6/20', '2024/6/28'].map((text) => [text, 'A', '佐藤', '不在']);
  const { plan } = planned({ contracts: [OPEN], customers: [['A', 30]], visits: cool });
  expect(plan.timeToTakeFrom).toEqual([{ customer: 0, rep: 0, visits: 3, expected: null, until: day('2024-07-28') }]);
});

describe('whom 顧客 gives to a rep', () => {
  const customers = [['A', '', '', '', '', '', '鈴木']];
  const repOf = (office: Office): string | undefined => {
    const { plan, facts } = planned(office);
    return facts.tables.reps[plan.week[0]?.rep ?? -1];
  };
  test('a fresh prospect is introduced to', () => {
    const { plan, facts } = planned({ customers });
    expect(plan.today.map(({ rep, reason }) => [facts.tables.reps[rep], reason.code])).toEqual([['鈴木', 'untouched']]);
  });
  test('whoever was in touch last goes before', () =>
    expect(repOf({ customers, visits: [['2024/4/1', 'A', '佐藤', '会話']] })).toBe('佐藤'));
  test('unless that rep has left', () =>
    expect(
      repOf({
        customers,
        visits: [['2024/4/1', 'A', '佐藤', '会話']],
        reps: [['佐藤', '東', '2020/4/1', '2024/5/31']],
      }),
    ).toBe('鈴木'));
  test("the contract's rep goes before; 顧客 counts where the contract names nobody", () => {
    expect(repOf({ customers, contracts: [OPEN] })).toBe('佐藤');
    expect(repOf({ customers, contracts: [['A', '', '2023/1/10', '', '', 10_000]] })).toBe('鈴木');
  });
});

test('whom to keep an eye on is named with what it waits for; who is left out, by yen', () => {
  const { plan, facts } = planned({
    contracts: ['A', 'B', 'C', 'D'].map((name, i) => [name, '佐藤', '2023/1/10', '', '', 10_000 * (i + 1)]),
    customers: [
      ['A', 14, '', '高'],
      ['B', 14],
      ['C', 14],
      ['D', 14, '', '訪問しない'],
    ],
    visits: [
      // A is high and has an appointment in August; B is late for two intervals, and has one, too; C is fine.
      ['2024/6/24', 'A', '佐藤', '会話', '', '2024/8/1'],
      ['2024/5/20', 'B', '佐藤', '会話', '', '2024/8/2'],
      ['2024/6/28', 'C', '佐藤', '会話'],
      ['2024/5/20', 'D', '佐藤', '会話'],
    ],
  });
  const named = plan.waiting.map(({ customer, why, until }) => [facts.tables.customers[customer], why, until]);
  expect(named).toEqual([
    ['B', 'promise', day('2024-08-02')],
    ['A', 'promise', day('2024-08-01')],
  ]);
  expect(plan.notPlanned.map(({ why, customers }) => [why, customers])).toEqual([
    ['promise', [1, 0]],
    ['not-due', [2]],
    ['told-not', [3]],
  ]);
});

test('an empty office has an empty plan', () => {
  const { plan } = planned({});
  expect(plan).toMatchObject({ reps: [], today: [], week: [], notPlanned: [], timeToTakeFrom: [], adherence: [] });
});

test('health and plan speak of the same customers', () => {
  const facts = factsOf(A(['2024/6/17', 'A', '佐藤']));
  expect(customerHealth(facts).map(({ customer }) => customer)).toEqual([0]);
});
