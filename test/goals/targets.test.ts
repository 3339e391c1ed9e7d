import { DEFAULT_SETTINGS } from '../../src/core/settings';
import {
  type Goal,
  type ResolvedTargets,
  type Target,
  goalFor,
  ownGoal,
  resolveTargets,
  standingGoal,
} from '../../src/goals/targets';
import { type TargetRow, readTargetRows } from '../../src/intake/targets';
import { dayOfUtcDate } from '../intake/support';
import { d } from '../reference/worked';
import { kpiOf } from '../support/catalogue';
import { span } from '../support/worked-facts';

describe('the rows of the sheet', () => {
  const HEADER = ['KPI', '担当者', '期間', '目標', '下限', '上限'];
  const row = (...cells: unknown[]): TargetRow | undefined => readTargetRows([HEADER, cells])[0];

  test.each([
    [142, 142],
    ['142件', 142],
    ['98.5%', 0.985],
    [0.985, 0.985],
    ['９８．５％', 0.985],
    ['¥20,500', 20_500],
    ['20,500円', 20_500],
    ['1,200万円', 12_000_000],
    ['12 社', 12],
    ['2.5回', 2.5],
    ['24か月', 24],
    ['', null],
    [null, null],
    ['たくさん', null],
    ['-', null],
  ])('a target of %j is %j', (cell, expected) => {
    const target = row('訪問件数', '', '', cell)?.target;
    if (expected === null) expect(target).toBeNull();
    else expect(target).toBeCloseTo(expected, 9);
  });

  test('a row as a whole, and its number in the sheet', () => {
    expect(readTargetRows([['目標の表'], [], HEADER, [' 訪問頻度 ', '田中', '２０２４－０６', '', 2, '3']])).toEqual([
      {
        row: 4,
        kpi: '訪問頻度',
        rep: '田中',
        period: '2024-06',
        target: null,
        lower: 2,
        upper: 3,
        hasBadFigure: false,
      },
    ]);
  });

  test('rows without a KPI are left out, the others keep their numbers', () => {
    const rows = readTargetRows([HEADER, ['', '', '', 5], ['visits', '', '', 5]]);
    expect(rows.map(({ row: number, kpi }) => [number, kpi])).toEqual([[3, 'visits']]);
  });

  test('English headers in any order, a date for the period', () => {
    const date = new Date(Date.UTC(2024, 5, 1));
    expect(
      readTargetRows([
        ['Target', 'Upper bound', 'Lower bound', 'Period', 'Rep', 'kpi'],
        [3, 2, 1, date, 'Sato', 'Visits'],
      ]),
    ).toEqual([
      { row: 2, kpi: 'Visits', rep: 'Sato', period: date, target: 3, lower: 1, upper: 2, hasBadFigure: false },
    ]);
  });

  test('without a header of KPI and target there are none', () => {
    expect(readTargetRows([])).toEqual([]);
    expect(
      readTargetRows([
        ['KPI', '期間'],
        ['visits', '2024-06'],
      ]),
    ).toEqual([]);
  });

  test('missing columns count as blank', () => {
    expect(
      readTargetRows([
        ['指標', '目標値'],
        ['売上', 100],
      ]),
    ).toEqual([
      { row: 2, kpi: '売上', rep: '', period: '', target: 100, lower: null, upper: null, hasBadFigure: false },
    ]);
  });

  test.each([
    ['たくさん', '', '', true],
    [100, '二回くらい', '', true],
    [100, '', '高め', true],
    [100, '', '', false],
    ['', '', '', false],
    [0, null, undefined, false],
  ])('target %j, lower %j, upper %j: a figure that is no number: %s', (target, lower, upper, expected) => {
    expect(row('訪問頻度', '', '', target, lower, upper)?.hasBadFigure).toBe(expected);
  });
});

describe('what the rows mean', () => {
  const ROW: TargetRow = {
    row: 2,
    kpi: '訪問件数',
    rep: '',
    period: '',
    target: 100,
    lower: null,
    upper: null,
    hasBadFigure: false,
  };
  const resolvedRows = (rows: readonly TargetRow[], closingDay = 31): ResolvedTargets =>
    resolveTargets(rows, { ...DEFAULT_SETTINGS, closingDay }, d('2024-06-15'), dayOfUtcDate, ['佐藤', '田中', '鈴木']);
  const resolved = (more: Partial<TargetRow>, closingDay = 31): readonly Target[] =>
    resolvedRows([{ ...ROW, ...more }], closingDay).targets;

  test.each(['訪問件数', 'Visits', 'KPI_VISITS', 'visits'])('"%s" is the KPI visits', (kpi) => {
    expect(resolved({ kpi })).toEqual([
      { kpi: 'visits', rep: null, span: null, target: 100, lower: null, upper: null },
    ]);
  });

  test.each(['', '毎月', 'every month', 'Every month'])('the period "%s" is every month', (period) => {
    expect(resolved({ period })[0]?.span).toBeNull();
  });

  test.each([
    ['2024-06', '2024-06', '2024-06'],
    ['FY2024', '2024-04', '2025-03'],
    ['2024-04:2024-09', '2024-04', '2024-09'],
  ])('the period "%s"', (period, first, last) => {
    expect(resolved({ period })[0]?.span).toEqual(span(first, last));
  });

  test('a date is its month, under the closing day', () => {
    const period = new Date(Date.UTC(2024, 5, 21));
    expect(resolved({ period })[0]?.span).toEqual(span('2024-06'));
    expect(resolved({ period }, 20)[0]?.span).toEqual(span('2024-07'));
  });

  test('a rep is kept, blank is the team', () => {
    expect(resolved({ rep: '田中' })[0]?.rep).toBe('田中');
    expect(resolved({})[0]?.rep).toBeNull();
  });

  test('rows whose KPI, period or figure is not understood are named, the others are used', () => {
    const rows = [
      { ...ROW, row: 2, kpi: 'やる気' },
      { ...ROW, row: 3 },
      { ...ROW, row: 4, period: '2024-13' },
      { ...ROW, row: 5, target: null, hasBadFigure: true },
    ];
    const { targets, unread } = resolvedRows(rows);
    expect(targets).toHaveLength(1);
    expect(unread).toEqual([2, 4, 5]);
  });
});

describe('the goal for a figure', () => {
  const target = (kpi: string, more: Partial<Target>): Target => ({
    kpi,
    rep: null,
    span: null,
    target: null,
    lower: null,
    upper: null,
    ...more,
  });
  const goal = (targets: Target[], id: string, first: string, last = first, rep: string | null = null): Goal | null =>
    goalFor(targets, kpiOf(id), rep, span(first, last));
  const valueOf = (given: Goal | null): number => {
    if (given?.kind !== 'value') throw new Error('no value');
    return given.value;
  };

  test('a row for exactly that month goes before the standing one', () => {
    const targets = [target('visits', { span: span('2024-06'), target: 120 }), target('visits', { target: 100 })];
    expect(goal(targets, 'visits', '2024-06')).toEqual({ kind: 'value', value: 120 });
    expect(goal(targets, 'visits', '2024-07')).toEqual({ kind: 'value', value: 100 });
  });

  test('a row for exactly those months goes before the sum', () => {
    const targets = [
      target('revenue', { target: 100 }),
      target('revenue', { span: span('2024-04', '2025-03'), target: 1_500 }),
    ];
    expect(goal(targets, 'revenue', '2024-04', '2025-03')).toEqual({ kind: 'value', value: 1_500 });
    expect(goal(targets, 'revenue', '2024-04', '2024-06')).toEqual({ kind: 'value', value: 300 });
  });

  test('of several rows the last one counts', () => {
    expect(goal([target('visits', { target: 100 }), target('visits', { target: 110 })], 'visits', '2024-06')).toEqual({
      kind: 'value',
      value: 110,
    });
  });

  test('the team’s goal is not a rep’s, nor the other way round', () => {
    const targets = [target('visits', { target: 100 }), target('visits', { rep: '田中', target: 40 })];
    expect(valueOf(goal(targets, 'visits', '2024-06'))).toBe(100);
    expect(valueOf(goal(targets, 'visits', '2024-06', '2024-06', '田中'))).toBe(40);
    expect(goal(targets, 'visits', '2024-06', '2024-06', '佐藤')).toBeNull();
  });

  test('no row, another KPI’s row or a row without a number is no goal', () => {
    expect(goal([], 'visits', '2024-06')).toBeNull();
    expect(goal([target('calls', { target: 100 })], 'visits', '2024-06')).toBeNull();
    expect(goal([target('visits', {})], 'visits', '2024-06')).toBeNull();
    expect(goal([target('visits', { span: span('2024-05'), target: 100 })], 'visits', '2024-06')).toBeNull();
  });

  test.each(['visits', 'meetings', 'approaches', 'calls', 'churn-count', 'new-customers', 'revenue'])(
    'over three months the standing %s adds up',
    (id) => {
      expect(valueOf(goal([target(id, { target: 100 })], id, '2024-04', '2024-06'))).toBe(300);
    },
  );

  test('retention compounds: 98 % a month is 0.98^12 a year, and churn is the rest', () => {
    // 0.98² = 0.9604; 0.98³ = 0.941192; squared: 0.98⁶ = 0.885842380864; squared: 0.98¹² = 0.784716723734800.
    const retention = [target('retention-rate', { target: 0.98 })];
    expect(valueOf(goal(retention, 'retention-rate', '2024-04', '2025-03'))).toBeCloseTo(0.7847167237348, 12);
    expect(valueOf(goal(retention, 'retention-rate', '2024-04', '2024-06'))).toBeCloseTo(0.941192, 12);
    const churn = [target('churn-rate', { target: 0.02 })];
    expect(valueOf(goal(churn, 'churn-rate', '2024-04', '2025-03'))).toBeCloseTo(0.2152832762652, 12);
  });

  test.each(['deal-size', 'win-rate', 'revenue-per-customer', 'active-customers', 'tenure'])(
    'over a year the standing %s stays',
    (id) => {
      expect(valueOf(goal([target(id, { target: 0.4 })], id, '2024-04', '2025-03'))).toBe(0.4);
    },
  );

  test('a range stays, and an open side is open', () => {
    const ranged = (more: Partial<Target>): Goal | null =>
      goal([target('visit-frequency', more)], 'visit-frequency', '2024-04', '2024-06');
    expect(ranged({ lower: 2, upper: 3 })).toEqual({ kind: 'range', lower: 2, upper: 3 });
    expect(ranged({ lower: 2 })).toEqual({ kind: 'range', lower: 2, upper: Infinity });
    expect(ranged({ upper: 3 })).toEqual({ kind: 'range', lower: 0, upper: 3 });
    expect(ranged({})).toBeNull();
  });
});

describe('rows that people write differently', () => {
  const header = ['KPI', '担当者', '期間', '目標', '下限', '上限'];
  const resolved = (...rows: unknown[][]) =>
    resolveTargets(readTargetRows([header, ...rows]), DEFAULT_SETTINGS, d('2024-06-15'), dayOfUtcDate, ['佐藤']);

  test.each(['チーム', '全員', '全体', 'Team', ''])('「%s」 is the team', (rep) => {
    expect(resolved(['訪問件数', rep, '', 10, '', '']).targets).toMatchObject([{ rep: null, target: 10 }]);
  });

  test('a rep is known under any spacing, an unknown one is reported', () => {
    expect(resolved(['訪問件数', '佐 藤', '', 10, '', '']).targets).toMatchObject([{ rep: '佐藤' }]);
    expect(resolved(['訪問件数', '佐籐', '', 10, '', ''])).toEqual({ targets: [], unread: [2] });
  });

  test('98.5 and 98.5% of a rate are one thing; amounts are read as elsewhere', () => {
    for (const typed of [98.5, '98.5%', 0.985])
      expect(resolved(['継続率', '', '', typed, '', '']).targets[0]!.target).toBeCloseTo(0.985, 12);
    expect(resolved(['売上', '', '', '1,200千円', '', '']).targets[0]!.target).toBe(1_200_000);
  });

  test('an impossible goal is reported, a row without a figure is no target yet', () => {
    expect(resolved(['訪問頻度', '', '', '', 3, 1]).unread).toEqual([2]);
    expect(resolved(['訪問件数', '', '', -5, '', '']).unread).toEqual([2]);
    expect(resolved(['訪問件数', '', '', '', '', ''])).toEqual({ targets: [], unread: [] });
  });

  test('over several months each month’s own row counts before the standing one', () => {
    const rows = resolved(['訪問件数', '', '', 100, '', ''], ['訪問件数', '', '2024-05', 150, '', '']).targets;
    expect(goalFor(rows, kpiOf('visits'), null, span('2024-04', '2024-06'))).toEqual({ kind: 'value', value: 350 });
  });
});

describe('goals that begin, and goals that are taken away', () => {
  const header = ['KPI', '担当者', '期間', '目標', '下限', '上限'];
  const resolved = (...rows: unknown[][]) =>
    resolveTargets(readTargetRows([header, ...rows]), DEFAULT_SETTINGS, d('2024-06-15'), dayOfUtcDate, ['佐藤']);
  const monthly = (targets: readonly Target[], ...months: string[]): (number | null)[] =>
    months.map((month) => {
      const goal = goalFor(targets, kpiOf('visits'), null, span(month));
      return goal?.kind === 'value' ? goal.value : null;
    });

  test.each(['2024-07〜', '２０２４－０７～', '2024年7月から', '2024/7 以降', 'from 2024-07', 'Since 2024-07'])(
    'the period "%s" is every month from July on',
    (period) => {
      const { targets } = resolved(['訪問件数', '', period, 120, '', '']);
      expect(monthly(targets, '2024-06', '2024-07', '2031-01')).toEqual([null, 120, 120]);
    },
  );

  test.each(['〜', '2024-13〜', '2024-07〜〜', 'from'])('the period "%s" cannot be read', (period) => {
    expect(resolved(['訪問件数', '', period, 120, '', ''])).toEqual({ targets: [], unread: [2] });
  });

  test('of the standing goals the one that began last counts, wherever it stands; of those the last row', () => {
    const { targets } = resolved(
      ['訪問件数', '', '2024-08〜', 130, '', ''],
      ['訪問件数', '', '2024-06〜', 120, '', ''],
      ['訪問件数', '', '', 100, '', ''],
      ['訪問件数', '', '2024-08〜', 140, '', ''],
    );
    expect(monthly(targets, '2024-05', '2024-06', '2024-07', '2024-08')).toEqual([100, 120, 120, 140]);
    expect(standingGoal(targets, kpiOf('visits'), null, null)).toEqual({ kind: 'value', value: 100 });
  });

  test('a month’s own row goes before them', () => {
    const { targets } = resolved(['訪問件数', '', '2024-06', 90, '', ''], ['訪問件数', '', '2024-06〜', 120, '', '']);
    expect(monthly(targets, '2024-06', '2024-07')).toEqual([90, 120]);
    // 90 + 120
    expect(goalFor(targets, kpiOf('visits'), null, span('2024-06', '2024-07'))).toEqual({ kind: 'value', value: 210 });
  });

  test.each(['なし', '無し', 'none', 'None'])('「%s」 takes the goal away from there on', (word) => {
    const rows = resolved(['訪問件数', '', '', 100, '', ''], ['訪問件数', '', '2024-07〜', word, '', '']);
    expect(rows.unread).toEqual([]);
    expect(monthly(rows.targets, '2024-06', '2024-07')).toEqual([100, null]);
    const month = resolved(['訪問件数', '', '', 100, '', ''], ['訪問件数', '', '2024-07', word, '', '']).targets;
    expect(monthly(month, '2024-06', '2024-07', '2024-08')).toEqual([100, null, 100]);
  });

  test('「なし」 beside a bound says two things at once, and is reported', () => {
    expect(resolved(['訪問頻度', '', '', 'なし', 2, '']).unread).toEqual([2]);
  });

  test('only the row for exactly these months is their own goal; a month’s own is what holds in it', () => {
    const { targets } = resolved(['売上', '佐藤', '2024-04:2025-03', 500, '', ''], ['売上', '佐藤', '', 10, '', '']);
    const own = (rep: string | null, ...months: [string, string?]) =>
      ownGoal(targets, kpiOf('revenue'), rep, span(...months));
    expect(own('佐藤', '2024-04', '2025-03')).toEqual({ kind: 'value', value: 500 });
    expect(own('佐藤', '2024-04', '2024-06')).toBeNull();
    expect(own('佐藤', '2024-04')).toEqual({ kind: 'value', value: 10 });
    expect(own(null, '2024-04', '2025-03')).toBeNull();
  });

  test('taken away from a quarter as a whole, the goals of its months are left', () => {
    const quarter = ['訪問件数', '', '2024-04:2024-06', 500, '', ''];
    const { targets } = resolved(
      ['訪問件数', '', '', 100, '', ''],
      quarter,
      quarter.map((cell) => (cell === 500 ? 'なし' : cell)),
    );
    expect(goalFor(targets, kpiOf('visits'), null, span('2024-04', '2024-06'))).toEqual({ kind: 'value', value: 300 });
  });

  test('what the add-on noted of a changed setting is no goal; typed by hand it is not understood', () => {
    const stamped = [...header, '設定者', '設定日時', '前の目標', '理由'];
    const rows = (at: string) =>
      resolveTargets(
        readTargetRows([
          stamped,
          ['KGI(売上目標)', '', '2024-04:2025-03', 1_000, '', '', '佐藤', at, 'なし', ''],
          ['KGIの期間', '', '', '2024年度', '', '', '佐藤', at, 'なし', ''],
          ['方針: 訪問頻度', '', '', '4以下', '', '', '佐藤', at, 'なし', ''],
        ]),
        DEFAULT_SETTINGS,
        d('2024-06-15'),
        dayOfUtcDate,
        ['佐藤'],
      );
    expect(rows('2024/07/01 08:12')).toEqual({ targets: [], unread: [] });
    expect(rows('')).toEqual({ targets: [], unread: [2, 3, 4] });
  });

  test('a rep who is called like the team is that rep', () => {
    const rows = readTargetRows([header, ['訪問件数', 'チーム', '', 5, '', '']]);
    const { targets } = resolveTargets(rows, DEFAULT_SETTINGS, d('2024-06-15'), dayOfUtcDate, ['チーム']);
    expect(targets).toMatchObject([{ rep: 'チーム', target: 5 }]);
  });
});
