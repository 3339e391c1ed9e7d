/** 今日の予定 as plain data: a small office word for word, in both languages, and offices of other sizes. */
import { BusinessCalendar } from '../../src/core/calendar';
import type { Language } from '../../src/core/language';
import type { PlanCell, SheetPlan } from '../../src/core/sheet-plan';
import { customerHealth } from '../../src/daily/customer-health';
import { lastTimes } from '../../src/daily/last-time';
import { planOf } from '../../src/daily/plan/plan';
import type { PlanReason, PlanRecord } from '../../src/daily/plan/types';
import { planReasonText } from '../../src/reports/plan-texts';
import { todayPlan } from '../../src/reports/today';
import { TODAY_COLUMNS } from '../../src/reports/today-parts';
import type { Tip } from '../../src/review/tips';
import { day, factsOf, type Office } from '../daily/plan/support';
import { JAPANESE } from '../support/japanese';
import { tipsIn } from '../support/review-facts';

const AGREED = { code: 'promise', movedFrom: null, undecided: null, visited: null } as const;
const SOURCES = { visits: { parts: [{ sheetName: '訪問', columns: { day: 1, note: 9 } }] } };

function sheetOf(
  office: Office,
  language: Language = 'ja',
  record: PlanRecord = [],
  tips: readonly Tip[] = [],
): SheetPlan {
  const facts = factsOf(office);
  const health = customerHealth(facts);
  return todayPlan({
    facts,
    health,
    plan: planOf(facts, health, new BusinessCalendar([]), record),
    tips,
    lastTimes: lastTimes(facts),
    memoOf: ({ row }) => (row !== 2 ? '' : language === 'ja' ? '次は見積' : 'quote next'),
    sources: SOURCES as never,
    refreshedAt: '2024/07/01 08:12',
    language,
  });
}

const shown = ({ value }: PlanCell): unknown =>
  typeof value === 'object' && value !== null
    ? 'text' in value
      ? value.text
      : 'day' in value
        ? value.day
        : '?'
    : value;
const rowsOf = (sheet: SheetPlan): unknown[][] => sheet.cells.map((cells) => cells.map(shown));
const textOf = (sheet: SheetPlan): string => rowsOf(sheet).flat().join('\n');
const from = (sheet: SheetPlan, title: string): unknown[][] => {
  const rows = rowsOf(sheet);
  const first = rows.findIndex(([cell]) => String(cell).startsWith(title));
  const length = rows.slice(first).findIndex((row) => row.every((cell) => cell === null));
  return rows.slice(first, length < 0 ? undefined : first + length);
};

const OFFICE: Office = {
  contracts: [
    ['青木商店', '佐藤', '2023/7/1', '', '', 10_000],
    ['井上薬局', '佐藤', '2023/7/1', '', '2024/8/20', 20_000],
    ['上野工務店', '佐藤', '2023/7/1', '', '', 30_000],
  ],
  customers: [
    ['青木商店', 14, '', '高', '鎌倉'],
    ['井上薬局', 30, '', '', '逗子'],
    ['上野工務店', 30, '', '', '鎌倉'],
  ],
  visits: [
    ['2024/6/10', '青木商店', '佐藤', '商談', '良い', '', '', 'フォロー'],
    ['2024/6/10', '井上薬局', '佐藤', '会話', '', '2024/7/1'],
    ['2024/6/28', '上野工務店', '佐藤', '', '鈍い'],
  ],
};

describe('a small office', () => {
  const sheet = sheetOf(OFFICE);
  test('the list of the day, in the order of the walk', () => {
    expect(from(sheet, '佐藤   2件')).toEqual([
      ['佐藤   2件(1日の上限 8件)   空き 6件', ...Array<null>(10).fill(null)],
      ['順', '顧客', 'エリア', 'なぜ今日か', '前回の様子', '前回', '電話', '期日', '金額', '役立つKPI', '状況'],
      [
        1,
        '青木商店',
        '鎌倉',
        '最後の訪問から21日(目安14日)\n上長: 高',
        '訪問・フォロー・商談・反応が良い\n「次は見積」',
        '24/06/10',
        '—',
        day('2024-06-24'),
        // Twelve months, July among them: 12 × 10,000.
        120_000,
        '訪問カバー率',
        '□',
      ],
      [
        2,
        '井上薬局',
        '逗子',
        '7月1日の約束です(ほかに 更新間近)',
        '訪問・会話',
        '24/06/10',
        '—',
        day('2024-07-01'),
        240_000,
        '訪問カバー率',
        '□',
      ],
    ]);
  });
  test("a colleague's tip once, at the first visit that it fits, in full in the note", () => {
    const rows = [
      ['内容', '段階', 'KPI'],
      ['先に聞く', '', '訪問カバー率'],
      ['別のKPI', '', '成約率'],
    ];
    const { cells } = sheetOf(OFFICE, 'ja', [], tipsIn(rows));
    const why = cells.flat().filter(({ value }) => String(value).includes('ノウハウ'));
    expect(why.map(({ value, note }) => [value, note])).toEqual([
      ['最後の訪問から21日(目安14日)\n上長: 高\nノウハウ: 先に聞く', '先に聞く'],
    ]);
  });
  test('a call of today that nobody answered is told, and no tick', () => {
    const sheet = sheetOf({
      ...OFFICE,
      visits: [...OFFICE.visits!, ['2024/7/1', '青木商店', '佐藤', '不在', '', '', '電話']],
    });
    expect(from(sheet, '佐藤   2件')[2]!.slice(-1)).toEqual(['□ 電話・不在']);
  });
  test("people's notes follow the customer", () => {
    const { rowKeys, cells } = sheet;
    const at = cells.findIndex((row) => row[1]!.value === '青木商店' && row[0]!.value === 1);
    expect(rowKeys.column).toBe(1);
    expect(rowKeys.names[at - rowKeys.firstRow]).toEqual(['青木商店']);
    expect(rowKeys.names).toHaveLength(cells.length - rowKeys.firstRow);
  });
  test('the week, who is not in it, and no record yet', () => {
    expect(from(sheet, '今週の予定')[2]!.slice(0, 5)).toEqual([
      '佐藤',
      '7/1(月)',
      2,
      '青木商店、井上薬局',
      '目安の間隔 1、約束 1',
    ]);
    expect(from(sheet, '今週の予定に入らない')[2]!.slice(0, 5)).toEqual(['佐藤', null, 1, '期日がまだ 1社', '']);
    expect(textOf(sheet)).toContain('訪問が多すぎる顧客はいません。');
    expect(textOf(sheet)).toContain('まだ記録がありません。');
  });
  test('plan and actual, with n', () => {
    const visit = { rep: 0, reason: { code: 'untouched' } as const, due: null };
    const record = [
      { ...visit, day: day('2024-06-10'), customer: 0 },
      { ...visit, day: day('2024-06-10'), customer: 2 },
      { ...visit, day: day('2024-06-24'), customer: 2 },
    ];
    expect(from(sheetOf(OFFICE, 'ja', record), '予定と実績').slice(1, 3)).toEqual([
      ['担当', '実施の割合(n)', '', 'ほか', '', '6/10の週', '6/24の週', '', '', '', ''],
      // In the first week one of two and another one beside the list; in the second the one.
      [
        '佐藤',
        '67%(n=3)',
        null,
        '延期 0件、未実施 1件、予定にない訪問 1件',
        null,
        '1/2',
        '1/1',
        null,
        null,
        null,
        null,
      ],
    ]);
  });
  test('English is English', () => {
    const english = { ...OFFICE, contracts: [['A', 'Sato', '2023/7/1', '', '', 10_000]], customers: [['A', 14]] };
    const text = textOf(sheetOf({ ...english, visits: [['2024/6/10', 'A', 'Sato', '商談', '良い']] }, 'en'));
    expect(text).not.toMatch(JAPANESE);
    expect(text).toContain('Last visit 21 days ago (usual 14)');
  });
  test('it fits A4 across', () =>
    expect(TODAY_COLUMNS.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(1124));
});

describe('offices of other sizes', () => {
  test('nobody', () => expect(textOf(sheetOf({}))).toContain('予定を立てる顧客がまだいません。'));
  test('no visits', () => {
    const text = textOf(sheetOf({ ...OFFICE, visits: [] }));
    expect(text).toContain('訪問の記録がまだありません(目安14日)');
  });
  test('no contracts: prospects only, and what they may come to is unknown', () => {
    const text = textOf(sheetOf({ visits: [['2024/3/1', '見込み', '佐藤', '会話']] }));
    expect(text).toContain('最後の接触から122日。近況をうかがう時期です');
    expect(text).toContain('不明(1年たった新しい顧客がまだいません)');
  });
  test('60 reps', () => {
    const reps = Array.from({ length: 60 }, (_, i) => `担当${i}`);
    const office: Office = {
      contracts: reps.map((rep, i) => [`客${i}`, rep, '2023/7/1', '', '', 1_000]),
      visits: reps.map((rep, i) => ['2024/5/1', `客${i}`, rep]),
    };
    const rows = rowsOf(sheetOf(office));
    for (const rep of reps) expect(rows.some(([cell]) => String(cell).startsWith(`${rep}   1件`))).toBe(true);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([TODAY_COLUMNS.length]));
  });
  test('hostile names stay text', () => {
    const names = ['__proto__', '=HYPERLINK("x")', '<script>', '🍣', '\ud800'];
    const office: Office = { contracts: names.map((name) => [name, name, '2023/7/1', '', '', 1_000]) };
    const sheet = sheetOf({ ...office, visits: [['2024/5/1', names[0]!, names[1]!]] });
    for (const cells of sheet.cells)
      for (const { value } of cells)
        if (typeof value === 'object' && value !== null) expect(value).not.toHaveProperty('formula');
  });
});

describe('a sentence for every reason', () => {
  const asOf = day('2024-07-01');
  const why = { code: 'silent-and-low', days: 40, interval: 14 } as const;
  test.each<[PlanReason, string]>([
    [{ ...AGREED, day: asOf }, '7月1日の約束です'],
    [{ ...AGREED, day: asOf - 1 }, '6月30日の約束がまだです'],
    [{ ...AGREED, day: asOf, movedFrom: asOf - 3 }, '6月28日から7月1日に延ばした訪問です'],
    [{ ...AGREED, day: asOf - 6, undecided: asOf - 4 }, '6月27日に延期のまま、新しい日が決まっていません'],
    [
      { ...AGREED, day: asOf, visited: asOf - 8 },
      '7月1日の約束です(6月23日にも訪問しています。この日のままでよいか確かめましょう)',
    ],
    [{ code: 'leaving', end: asOf + 9, left: 9 }, '7月10日に解約の予定です(あと9日)。もう一度お話をうかがう時期です'],
    [{ code: 'renewal', end: asOf + 9, left: 9 }, '7月10日に契約が終わります(あと9日)。更新の話をする時期です'],
    [{ code: 'risk', why }, '40日訪問がなく(目安14日)、反応も鈍くなっています'],
    [{ code: 'now', days: 8, isTried: true }, '今すぐのお客さまです。最後にお話ししてから8日'],
    [{ code: 'now', days: null, isTried: false }, '今すぐのお客さまです。まだ接触の記録がありません'],
    [{ code: 'now', days: null, isTried: true }, '今すぐのお客さまです。まだお話しできていません'],
    [
      { code: 'first-month', start: asOf - 5, until: asOf + 25 },
      '6月26日からの契約です。7月26日までにフォローしましょう',
    ],
    [{ code: 'round', days: 20, interval: 14 }, '最後の訪問から20日(目安14日)'],
    [{ code: 'round', days: null, interval: 14 }, '訪問の記録がまだありません(目安14日)'],
    [{ code: 'event', name: '誕生日', day: asOf + 3 }, '7月4日は誕生日です。ごあいさつの機会です'],
    [{ code: 'nurture', days: 95 }, '最後の接触から95日。近況をうかがう時期です'],
    [{ code: 'untouched' }, 'まだ接触の記録がありません。はじめのごあいさつを'],
    [{ code: 'win-back', days: 200 }, '離れてから連絡のないまま200日。近況をうかがう時期です'],
  ])('%o', (reason, expected) => {
    expect(planReasonText(reason, { products: [], asOf, language: 'ja' })).toBe(expected);
    const english = { ...reason, ...('name' in reason ? { name: 'Birthday' } : {}) } as PlanReason;
    expect(planReasonText(english, { products: [], asOf, language: 'en' })).not.toMatch(JAPANESE);
  });
});
