/** What the sidebar's goals are made of, from an empty workbook to ten years of record. */
import type { Cell } from '../../local/model/workbook-model';
import { KPIS } from '../../src/kpis';
import type { GoalsModel } from '../../src/rpc/goals-model';
import { GoalsDriver, wanted } from '../support/goals-driver';
import { JAPANESE } from '../support/japanese';
import { CONTRACTS, act, sheetModel, VISITS, workbook } from '../support/product-runtime';

type Rows = Cell['value'][][];
let driver: GoalsDriver | undefined;
afterEach(() => driver?.dispose());

async function modelOf(sheets: ReturnType<typeof sheetModel>[], more = {}, request = {}): Promise<GoalsModel> {
  driver = await GoalsDriver.open(workbook(sheets, more));
  return driver.call('goalsModel', request);
}
const settings = (...rows: Rows) => sheetModel('設定', [['設定', '値'], ...rows]);
const entry = (model: GoalsModel, id: string) => model.catalogue.find((each) => each.id === id)!;

describe('a short record', () => {
  test.each([
    ['an empty workbook', [sheetModel('シート1')]],
    [
      'headers without rows',
      [sheetModel('訪問', [['訪問日', '担当者', '顧客']]), sheetModel('契約', [['顧客', '担当者', '開始日', '金額']])],
    ],
  ])('%s proposes nothing and fails at nothing', async (_, sheets) => {
    const model = await modelOf(sheets);
    expect(model).toMatchObject({
      asOf: '2024-07-01',
      reps: [],
      projection: null,
      policies: [],
      history: [],
      notices: [],
    });
    expect(model.kgi).toMatchObject({
      target: null,
      period: '2024-04:2025-03',
      byRep: [],
      attainment: null,
      place: '',
    });
    expect(model.kgi.periods.every(({ lastYear, actual }) => lastYear === null && actual === null)).toBe(true);
    // All but KGI達成率, which is the KGI itself.
    expect(model.catalogue).toHaveLength(KPIS.length - 1);
    for (const { proposal, months, recommended, movement, strength } of model.catalogue) {
      expect([proposal, months, recommended, movement.verdict]).toEqual([
        null,
        [],
        null,
        expect.stringMatching(/too-short|steady/),
      ]);
      expect(strength.verdict).toMatch(/too-short|part-of-revenue/);
    }
    // Goals can be typed all the same.
    expect(await driver!.save({ kgi: { target: '100万' }, targets: [wanted('visits', 5)] })).toMatchObject({ rows: 2 });
    expect(entry(await driver!.goals(), 'visits').current).toEqual({ value: 5, lower: null, upper: null });
  });

  test('one month of record shows it, and proposes nothing', async () => {
    const visits = sheetModel('訪問', [
      ['訪問日', '担当者', '顧客'],
      ['2024/6/3', '佐藤', '青木商店'],
      ['2024/6/4', '佐藤', '青木商店'],
    ]);
    const model = await modelOf([visits, CONTRACTS]);
    const { months, proposal } = entry(model, 'visits');
    // The contracts begin in January: those months are shown, without a figure.
    expect(months.map(({ value }) => value)).toEqual([null, null, null, null, null, 2]);
    expect(proposal).toBeNull();
  });
});

test('proposals tell the record: three months of 1, 2 and 6 visits', async () => {
  const day = (month: number, count: number): Rows =>
    Array.from({ length: count }, (_, i) => [`2024/${month}/${i + 3}`, '佐藤', '青木商店']);
  const visits = sheetModel('訪問', [['訪問日', '担当者', '顧客'], ...day(4, 1), ...day(5, 2), ...day(6, 6)]);
  const rules = settings(['方針: 訪問件数', '3以下']);
  const model = await modelOf([visits, CONTRACTS, rules]);
  const { proposal, reps, thisMonth, current } = entry(model, 'visits');
  // QUARTILE.INC of 1, 2, 6: 1.5, 2, 4. The company's rule is applied where it may just be being typed.
  expect(model.policies).toEqual([{ kpi: 'visits', lower: null, upper: 3, weight: null }]);
  expect(proposal).toEqual({
    n: 3,
    values: [1, 2, 6],
    q1: 1.5,
    median: 2,
    q3: 4,
    best: 6,
    realistic: { value: 2, lower: null, upper: null },
    challenge: { value: 4, lower: null, upper: null },
    evidence: '3か月の記録(中央値 2件、四分位 1.5〜4件)',
  });
  expect([thisMonth, current]).toEqual([0, null]);
  // 佐藤 wrote 9 visits in three months and owns the one customer who is left (井上薬局 left in June).
  expect(reps).toEqual([
    { rep: '佐藤', n: 3, usual: 3, weight: 9, customerShare: 1, thisMonth: 0, current: null },
    { rep: '鈴木', n: 3, usual: 0, weight: 0, customerShare: 0, thisMonth: 0, current: null },
  ]);
  expect(model.notices).toEqual([expect.stringContaining('全員に見えます')]);
});

describe('the KGI', () => {
  const rows: Rows = [
    ['KGI(売上目標)', 1_000_000],
    ['KGIの期間', '2024年度'],
    ['基準日', '2024/6/30'],
  ];

  test('its periods: the year, half, quarter and month of the as-of day, and the next ones', async () => {
    const { kgi } = await modelOf([VISITS, CONTRACTS, settings(...rows)]);
    expect(kgi.periods.map(({ kind, text, name }) => [kind, text, name])).toEqual([
      ['year', '2024-04:2025-03', '2024年度(2024年4月〜2025年3月)'],
      ['year', '2025-04:2026-03', '2025年度(2025年4月〜2026年3月)'],
      ['half', '2024-04:2024-09', '2024年度 上半期(2024年4月〜2024年9月)'],
      ['half', '2024-10:2025-03', '2024年度 下半期(2024年10月〜2025年3月)'],
      ['quarter', '2024-04:2024-06', '2024年度 第1四半期(2024年4月〜2024年6月)'],
      ['quarter', '2024-07:2024-09', '2024年度 第2四半期(2024年7月〜2024年9月)'],
      ['month', '2024-06', '2024年6月'],
      ['month', '2024-07', '2024年7月'],
    ]);
    expect(kgi).toMatchObject({
      period: '2024-04:2025-03',
      periodName: '2024年度(2024年4月〜2025年3月)',
      place: '設定!B2',
    });
    // 青木商店 ¥10,000 on the 10th, 井上薬局 ¥5,000 on the 20th (June's too: it left on that day): 3 × 15,000.
    expect(kgi.periods.map(({ actual }) => actual)).toEqual([45_000, null, 45_000, null, 45_000, null, 15_000, null]);
    expect(kgi.attainment).toBeCloseTo(0.045, 12);
  });

  test('last year’s revenue only where all of it was written down', async () => {
    const long = sheetModel('契約', [
      ['顧客', '担当者', '開始日', '金額', '請求'],
      ['青木商店', '佐藤', '2023/6/10', 10_000, '月額'],
    ]);
    const { kgi } = await modelOf([VISITS, long, settings(...rows)]);
    // June 2023 is there; April and May, and with them the quarter, the half and the year, are not.
    expect(kgi.periods.map(({ kind, lastYear }) => [kind, lastYear])).toEqual([
      ['year', null],
      ['year', null],
      ['half', null],
      ['half', 60_000],
      ['quarter', null],
      ['quarter', 30_000],
      ['month', 10_000],
      ['month', 10_000],
    ]);
  });

  test('asked for another period, its rest and its goals by rep', async () => {
    const targets = sheetModel('目標', [
      ['KPI', '担当者', '期間', '目標'],
      ['売上', '佐藤', '2024Q2', 600_000],
      ['売上', '佐藤', '2024年度', 700_000],
      ['売上', '鈴木', '2024年度', 200_000],
    ]);
    const sheets = [VISITS, CONTRACTS, settings(...rows), targets];
    const inForce = await modelOf(sheets);
    expect(inForce.kgi.byRep.map(({ rep, amount, customers }) => [rep, amount, customers])).toEqual([
      ['佐藤', 700_000, 1],
      ['鈴木', 200_000, 0],
    ]);
    expect(inForce.notices[0]).toBe('担当者別の売上目標の合計(¥900,000)が、KGI(¥1,000,000)と合っていません。');
    expect(inForce.rest.months[0]).toEqual({ month: '2024-07', businessDays: 22, left: 22 });
    driver!.dispose();
    const asked = await modelOf(sheets, {}, { period: '2024-07:2024-09' });
    // Where the team stands is told of the goal in force.
    expect(asked.kgi).toMatchObject({ target: 1_000_000, period: '2024-04:2025-03', attainment: 0.045 });
    expect([asked.month, asked.from]).toEqual(['2024-06', '2024-07']);
    expect(asked.kgi.byRep.map(({ amount }) => amount)).toEqual([600_000, null]);
    // July has 22 business days in 2024 (15 July is a holiday), August 21 (12 August), September 19 (16 and 23 September).
    expect(asked.rest).toEqual({
      businessDays: 62,
      months: [
        { month: '2024-07', businessDays: 22, left: 22 },
        { month: '2024-08', businessDays: 21, left: 21 },
        { month: '2024-09', businessDays: 19, left: 19 },
      ],
    });
    await expect(driver!.call('goalsModel', { period: '2024-13' })).rejects.toThrow('期間「2024-13」を読めません。');
  });

  test('a period that is over has no rest', async () => {
    const { rest, projection } = await modelOf([
      VISITS,
      CONTRACTS,
      settings(rows[0]!, ['KGIの期間', '2024-04:2024-05'], rows[2]!),
    ]);
    expect(rest).toEqual({ businessDays: 0, months: [] });
    expect(projection?.months ?? []).toEqual([]);
  });
});

describe('what the reps and the months are told', () => {
  test('a rate is usual as all of it over all: two of three months without a loss are no 100 %', async () => {
    // 佐藤: of two customers at each opening none is lost in April and May, one in June: 5 of 6 stay. A median would say 100 %.
    const contracts = sheetModel('契約', [
      ['顧客', '担当者', '開始日', '解約日', '金額', '請求'],
      ['青木商店', '佐藤', '2024/3/5', '', 1000, '月額'],
      ['井上薬局', '佐藤', '2024/3/6', '2024/6/20', 1000, '月額'],
    ]);
    const { reps } = entry(await modelOf([VISITS, contracts]), 'retention-rate');
    expect(reps[0]).toMatchObject({ rep: '佐藤', n: 3, weight: 6 });
    expect(reps[0]!.usual).toBeCloseTo(5 / 6, 12);
  });

  test('goals begin in the month of the closing day that is not over, or with the period', async () => {
    const closed = settings(['締め日', 20], ['基準日', '2024/6/20'], ['KGIの期間', '2024-06']);
    const over = await modelOf([VISITS, CONTRACTS, closed]);
    expect([over.month, over.from, over.rest.months]).toEqual(['2024-06', '2024-07', []]);
    driver!.dispose();
    const targets = sheetModel('目標', [
      ['KPI', '担当者', '期間', '目標'],
      ['訪問件数', '', '', 20],
      ['訪問件数', '', '2025-05', 30],
      ['訪問件数', '', '2025-06', 20],
      ['訪問件数', '', '2025-04〜', 25],
      ['訪問件数', '', '2024-09', 40],
    ]);
    const next = await modelOf([VISITS, CONTRACTS, settings(['KGIの期間', '2025年度']), targets]);
    expect([next.month, next.from]).toEqual(['2024-07', '2025-04']);
    // What holds then, and the months after it that differ; September 2024 is before.
    expect(entry(next, 'visits')).toMatchObject({
      current: { value: 25 },
      monthGoals: [
        { month: '2025-05', value: { value: 30 } },
        { month: '2025-06', value: { value: 20 } },
      ],
    });
  });

  test('progress of the KGI is the team’s: a row of it for a rep is told, and 0 is no KGI', async () => {
    const targets = sheetModel('目標', [
      ['KPI', '担当者', '期間', '目標'],
      ['KGI達成率', '', '', 1],
      ['KGI達成率', '佐藤', '', 1],
    ]);
    const model = await modelOf([VISITS, CONTRACTS, settings(['KGI(売上目標)', 0]), targets]);
    expect(model.notices[0]).toContain('(3行目)');
    expect(model.kgi).toMatchObject({ target: null, attainment: null });
    expect(model.catalogue.some(({ id }) => id === 'kgi-progress')).toBe(false);
    await expect(driver!.save({ targets: [wanted('kgi-progress', 1, { rep: '佐藤' })] })).rejects.toThrow();
  });

  test('nobody is advised to aim at no new customers, and a question is told', async () => {
    const contracts = sheetModel('契約', [
      ['顧客', '担当者', '開始日', '金額', '請求'],
      ['青木商店', '佐藤', '2023/1/5', 1000, '月額'],
    ]);
    const model = await modelOf([VISITS, contracts]);
    expect(entry(model, 'new-customers')).toMatchObject({ recommended: null, proposal: { challenge: { value: 0 } } });
    expect(entry(model, 'retention-rate').recommended).not.toBeNull();
    driver!.dispose();
    const nameless = sheetModel('契約', [
      ['顧客', '開始日', '金額', '請求'],
      ['青木商店', '2023/1/5', 1000, '月額'],
    ]);
    const { notices } = await modelOf([VISITS, nameless]);
    expect(notices[0]).toBe('「データ」に、答えてほしい質問が1件あります。答えると、ここの数字に入ります。');
  });
});

test('who has left is nobody’s rep: by the reps sheet, or by long silence without customers', async () => {
  const visits = sheetModel('訪問', [
    ['訪問日', '担当者', '顧客'],
    ['2024/6/3', '佐藤', '青木商店'],
    ['2024/6/3', '退職', '青木商店'],
    ['2023/6/3', '静か', '青木商店'],
    ['2024/6/3', '', '青木商店'],
  ]);
  const reps = sheetModel('担当者', [
    ['担当者', 'チーム', '開始', '終了'],
    ['退職', '1課', '2020/4/1', '2024/6/15'],
  ]);
  const targets = sheetModel('目標', [
    ['KPI', '担当者', '期間', '目標'],
    ['売上', '退職', '2024年度', 300_000],
    ['売上', '退職', '2023年度', 100_000],
    ['売上', '静か', '2024-08', 50_000],
  ]);
  const model = await modelOf([visits, CONTRACTS, reps, targets]);
  expect(model.reps).toEqual(['佐藤', '鈴木']);
  // A part of the KGI that nobody works for any more shows, to be given to somebody else.
  expect(model.kgi.byRep.map(({ rep, amount }) => [rep, amount])).toEqual([
    ['佐藤', null],
    ['鈴木', null],
    ['退職', 300_000],
  ]);
});

test('what cannot be read is told, and hostile text is text', async () => {
  const targets = sheetModel('目標', [
    ['KPI', '担当者', '期間', '目標'],
    ['__proto__', '', '', 5],
    ['訪問件数', '<script>', '', 5],
    ['訪問件数', '', '', '=1+'],
  ]);
  const rules = settings(['方針: {kpi}', '多め']);
  const { notices } = await modelOf([VISITS, CONTRACTS, targets, rules]);
  expect(notices.slice(0, 2)).toEqual([
    '「目標」シートに読めない行があります(2、3、4行目)。KPI・担当者・期間・数字を確かめてください。',
    '「設定」の方針「{kpi}」の値「多め」を読めません。例: 1.5〜4、4以下、2以上',
  ]);
});

test('sales alone, without contracts, will do', async () => {
  // A sale a month from July 2023 to June 2024, two in December.
  const months = ['2023/7', '2023/8', '2023/9', '2023/10', '2023/11', '2023/12', '2023/12'];
  months.push('2024/1', '2024/2', '2024/3', '2024/4', '2024/5', '2024/6');
  const sales = sheetModel('売上', [
    ['日付', '顧客', '担当者', '金額'],
    ...months.map((month): Rows[number] => [`${month}/5`, '青木商店', '佐藤', 1000]),
  ]);
  const model = await modelOf([VISITS, sales]);
  expect(model.kgi).toMatchObject({ basis: 'sales', askBasis: false });
  expect(model.projection).not.toBeNull();
  expect(entry(model, 'revenue').proposal).toMatchObject({ n: 12, median: 1000, best: 2000 });
});

test('ten years of record', async () => {
  const months = Array.from({ length: 120 }, (_, i) => `${2014 + Math.floor((i + 6) / 12)}/${((i + 6) % 12) + 1}`);
  const visits = sheetModel(
    '訪問',
    [
      ['訪問日', '担当者', '顧客'],
      ...months.flatMap((month): Rows => [1, 2, 3].map((day) => [`${month}/${day}`, '佐藤', '青木商店'])),
    ],
    { rowCount: 500 },
  );
  const contracts = sheetModel('契約', [
    ['顧客', '担当者', '開始日', '金額', '請求'],
    ['青木商店', '佐藤', '2014/6/1', 10_000, '月額'],
  ]);
  const model = await modelOf([visits, contracts]);
  expect(entry(model, 'visits').months.map(({ value }) => value)).toEqual(Array(12).fill(3));
  expect(entry(model, 'visits').proposal).toMatchObject({ n: 12, median: 3 });
  // The goals that are asked for reach to March 2025; nothing is left out of nine months ahead, July's first day being today.
  expect(model.projection!.months).toHaveLength(9);
});

test('the sample: a handful is recommended, the tree has a basis, and English is English', async () => {
  const { model: book } = await act('insertSampleData', workbook([sheetModel('Sheet1')], { locale: 'en_US' }));
  driver = await GoalsDriver.open(book);
  const model = await driver.goals();
  const recommended = model.catalogue.flatMap(({ recommended: rank }) => rank ?? []).sort();
  expect(recommended.length).toBeGreaterThanOrEqual(3);
  expect(recommended).toEqual(recommended.map((_, i) => i + 1));
  expect(recommended.length).toBeLessThanOrEqual(5);
  expect(model.projection!.months).toHaveLength(10);
  expect(model.kgi.target).toBe(15_700_000);
  expect(JAPANESE.exec(JSON.stringify(model))).toBeNull();
  const shares = model.kgi.byRep.map(({ recordShare }) => recordShare!);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  expect(model.version).toBe(await driver.version());
}, 60_000);
