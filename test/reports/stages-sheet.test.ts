/** 段階 as plain data: worked out by hand, on the sample, in both languages, and at any size. */
import { BusinessCalendar } from '../../src/core/calendar';
import { parseIsoDay } from '../../src/core/days';
import type { Facts } from '../../src/core/facts';
import type { Language } from '../../src/core/language';
import type { PlanCell, SheetPlan } from '../../src/core/sheet-plan';
import { customerHealth } from '../../src/daily/customer-health';
import { planOf as weekOf } from '../../src/daily/plan/plan';
import { isWrittenSheetName } from '../../src/intake/find-tables';
import { STAGES_SHEET, stagesPlan } from '../../src/reports/stages-sheet';
import type { StagesInput } from '../../src/reports/stages-sheet-parts';
import { factsOf, type Sheets } from '../daily/support';
import { JAPANESE } from '../support/japanese';
import { said } from '../support/report-facts';
import { sampleFacts } from '../support/sample-facts';

const inputOf = (facts: Facts): Pick<StagesInput, 'facts' | 'health' | 'plan'> => {
  const health = customerHealth(facts);
  return { facts, health, plan: weekOf(facts, health, new BusinessCalendar([]), []) };
};
const planOf = (facts: Facts, language: Language = 'ja'): SheetPlan =>
  stagesPlan({ ...inputOf(facts), refreshedAt: '2024/06/30 18:00', language });
const plan = (sheets: Sheets, language: Language = 'ja'): SheetPlan => planOf(factsOf(sheets), language);

const keyOf = (cells: readonly PlanCell[]): unknown => said(cells[cells.length - 1]!);
/** What the row of a key says, without the blanks at its end. */
function row(sheet: SheetPlan, key: string): unknown[] {
  const cells = sheet.cells.find((each) => keyOf(each) === key);
  if (cells === undefined) throw new Error(`no row ${key}`);
  const values = cells.slice(0, -1).map(said);
  while (values.length > 0 && values[values.length - 1] === null) values.pop();
  return values;
}
const keys = (sheet: SheetPlan): unknown[] => sheet.cells.map(keyOf).filter((key) => key !== null);

const visit = (day: string, customer: string, outcome: string, rep = '佐藤'): string[] => [
  day,
  customer,
  '',
  outcome,
  '訪問',
  rep,
];
const contract = (name: string, start: string, cancel = '', expiry = ''): string[] => [
  name,
  start,
  cancel,
  expiry,
  '',
  '1000',
  '',
  '佐藤',
];

/** As of 30 June 2024. */
const SHEETS: Sheets = {
  customers: [
    ['未訪', '', '', '', '', ''],
    ['入力', '', 'これから', '', '', '商談'],
  ],
  visits: [
    visit('2023/1/10', '長い', '不在'),
    visit('2023/1/20', '長い', '会話'),
    visit('2023/1/30', '長い', 'アポ獲得'),
    visit('2023/2/9', '長い', '商談'),
    visit('2023/1/10', '止まる', '不在', '田中'),
    visit('2024/6/20', '入力', '会話', '田中'),
  ],
  contracts: [
    contract('長い', '2023/3/1'),
    contract('新しい', '2024/6/10'),
    contract('去った', '2023/1/1', '2023/3/31'),
    contract('更新', '2022/1/1', '', '2024/7/31'),
  ],
};

describe('six customers and one that nobody has met', () => {
  const sheet = plan(SHEETS);

  test('each stage with its customers, those typed, and what became of those who came to it', () => {
    // Came 180 days ago or earlier: 長い and 止まる to 接触; 長い alone went on, 10 days each. 入力 came 10 days ago.
    // Wilson 95 % of 1 in 2: 9.5–90.5 %; of 1 in 1: 20.7–100 %.
    expect(row(sheet, 'stage none')).toEqual([
      '未接触',
      1,
      0,
      ...Array<null>(7).fill(null),
      'まず一度、会うか電話する',
    ]);
    expect(row(sheet, 'stage contact').slice(0, 9)).toEqual(['接触', 1, 0, 0.5, 2, '9–91%', 10, 1, 1]);
    expect(row(sheet, 'stage talk').slice(0, 9)).toEqual(['会話', 0, 0, 1, 1, '21–100%', 10, 1, 1]);
    expect(row(sheet, 'stage prospect').slice(0, 9)).toEqual(['見込み', 0, 0, 1, 1, '21–100%', 10, 1, 0]);
    // 9 February to 1 March: 20 days.
    expect(row(sheet, 'stage deal').slice(0, 9)).toEqual(['商談', 1, 1, 1, 1, '21–100%', 20, 1, 0]);
    // Three began 90 days ago or earlier; 去った left on its 90th day. Wilson 95 % of 2 in 3: 20.8–93.9 %.
    expect(row(sheet, 'stage contract').slice(0, 9)).toEqual(['契約', 1, 0, 2 / 3, 3, '21–94%', '—', '—', 1]);
    expect(row(sheet, 'stage continuing').slice(0, 4)).toEqual(['継続', 2, 0, null]);
    expect(row(sheet, 'stage left').slice(0, 4)).toEqual(['離脱', 1, 0, null]);
    expect(row(sheet, 'stage total')).toEqual(['合計', 7, 1]);
    // 新しい, 去った and 更新.
    expect(row(sheet, 'funnel unrecorded')[0]).toContain('契約 3社');
  });

  test('nothing is said of where customers stop, nor of any rep, with so few', () => {
    expect(row(sheet, 'leak team')).toEqual(['判定できる顧客が10社以上いる段階が2つになるまで、比べません。']);
    expect(row(sheet, 'leak none')[0]).toContain('偶然を超える差はありません');
  });

  test('今すぐ and これから: the assumption is called one', () => {
    expect(row(sheet, 'timing assumed')[0]).toMatch(/^2:8 は仮の値です.*いま1社/);
    // 長い signed 50 days after the first contact; none of the two lines has ten customers.
    expect(row(sheet, 'timing now')).toEqual(['今すぐ', 0, 0, 0.2, 1, 1, '—', '—', '—', '—', 1]);
    // 未訪, 止まる, 去った by the record, 入力 as typed; 長い and 止まる were met 30 days ago or earlier.
    expect(row(sheet, 'timing later')).toEqual(['これから', 4, 1, 0.8, 1, 0, '—', '—', '—', '—', 2]);
  });

  test('responses: all have too few contacts', () => {
    expect(row(sheet, 'response slow')).toEqual(['反応が鈍い', 0, 0, 0, 0, null, 0, 0, '—']);
    expect(row(sheet, 'response few')).toEqual(['記録が少ない', 7, 3, 3, 1]);
  });

  test('by rep: in the order of the tables, the team first, whoever has no rep last', () => {
    const named = keys(sheet).filter((key) => String(key).startsWith('customers '));
    expect(named).toEqual(['customers team', 'customers rep 佐藤', 'customers rep 田中', 'customers rep ']);
    // 未接触, 接触, 会話, 見込み, 商談, 契約, 継続, 離脱; total, now, later, slow.
    expect(row(sheet, 'customers team')).toEqual(['チーム全体', 1, 1, 0, 0, 1, 1, 2, 1, 7, 0, 4, 0]);
    expect(row(sheet, 'customers rep 佐藤')).toEqual(['佐藤', 0, 0, 0, 0, 0, 1, 2, 1, 4, 0, 1, 0]);
    expect(row(sheet, 'customers rep 田中')).toEqual(['田中', 0, 1, 0, 0, 1, 0, 0, 0, 2, 0, 2, 0]);
    expect(row(sheet, 'customers rep ')).toEqual(['未割当', 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0]);
    expect(row(sheet, 'steps rep 田中')).toEqual(['田中', 0, 1, ...['—', 0, '—', 0, '—', 0, '—', 0, '—', 0]]);
  });

  test('who has had no follow-up, the nearest day first', () => {
    const day = (iso: string) => ({ day: parseIsoDay(iso) });
    expect(keys(sheet).filter((key) => /^follow (first|late|ren)/.test(String(key)))).toEqual([
      'follow first-month 新しい',
      'follow renewal 更新',
    ]);
    expect(row(sheet, 'follow first-month 新しい')).toEqual([
      ...['新しい', '佐藤', '初月'],
      // As of Sunday: the plan begins on Monday.
      ...[day('2024-06-10'), day('2024-07-10'), 10, '—', '7/1(月)'],
    ]);
    expect(row(sheet, 'follow renewal 更新').slice(2)).toEqual([
      '更新前',
      day('2024-07-31'),
      day('2024-07-31'),
      31,
      '—',
      '7/1(月)',
    ]);
    // Begun from 1 July 2023 to 30 May 2024: none.
    expect(row(sheet, 'follow rate')[0]).toContain('判定できる契約がまだありません');
  });

  test('beside who waits for a follow-up stands what the plan of visits does about it', () => {
    const planned = (sheets: Sheets): unknown =>
      row(plan({ visits: SHEETS.visits!, contracts: SHEETS.contracts!, ...sheets }), 'follow renewal 更新').pop();
    // The round of 28 June was no talk about the contract: the talk comes a week later, not two.
    const round = ['2024/6/28', '更新', '', '', '訪問', '佐藤', '補充'];
    expect(planned({ visits: [...SHEETS.visits!, round] })).toBe('7/5(金)');
    expect(planned({ customers: [['更新', '', '', '訪問しない']] })).toBe('上長が「訪問しない」');
    // 31 days are left: what was agreed holds.
    const agreed = visit('2024/7/20', '更新', '');
    expect(planned({ visits: [...SHEETS.visits!, agreed] })).toBe('約束が先の日(次は7/20(土)ごろ)');
  });

  test('a typed stage beside the one of the log', () => {
    expect(row(sheet, 'differing 入力')).toEqual(['入力', '田中', '商談', '会話', { day: parseIsoDay('2024-06-20') }]);
    expect(keys(plan({ ...SHEETS, customers: [] }))).not.toContain('section differing');
  });

  test('no rep is named where the settings say so', () => {
    const facts = factsOf(SHEETS, undefined, { byRepSheets: false });
    const shown = keys(planOf(facts)).map(String);
    expect(shown.filter((key) => /^(customers|steps|reps|leak none)/.test(key))).toEqual([]);
    expect(shown).toContain('follow renewal 更新');
  });

  test('rows of one width, one key each, and the stamp in its place', () => {
    expect(new Set(sheet.cells.map(({ length }) => length))).toEqual(new Set([sheet.columnWidths.length]));
    expect(new Set(keys(sheet)).size).toBe(keys(sheet).length);
    expect(sheet.rowKeys.names).toHaveLength(sheet.cells.length - sheet.rowKeys.firstRow);
    expect(said(sheet.cells[sheet.stamp!.row]![sheet.stamp!.column]!)).toBe('更新 2024/06/30 18:00');
    expect(sheet.columnWidths.slice(0, -1).reduce((sum, width) => sum + width)).toBeLessThan(1150);
  });
});

describe('what the record supports is said', () => {
  // Rep 佐藤: 40 met, 36 talk. Rep 田中: 40 met, 12 talk. Of the 48 that talked nobody went on.
  const met = (rep: string, count: number, talked: number): string[][] =>
    Array.from({ length: count }, (_, i) => visit('2023/1/10', `${rep}${i}`, i < talked ? '会話' : '不在', rep));
  const sheet = plan({ visits: [...met('佐藤', 40, 36), ...met('田中', 40, 12)] });

  test('where the team stops', () => {
    expect(row(sheet, 'leak team')).toEqual([
      '会話から見込みへ進むのは0%(48社中0社)で、ほかのどの段階よりもはっきり少なめです。',
    ]);
  });

  test('both reps, neither blamed', () => {
    expect(row(sheet, 'leak 佐藤 contact')[0]).toBe(
      '佐藤: 接触から会話へ 90%(40社中36社)。ほかの担当者は30%(n=40)です。進め方をチームに教えてもらいましょう。',
    );
    expect(row(sheet, 'leak 田中 contact')[0]).toBe(
      '田中: 接触から会話へ 30%(40社中12社)。ほかの担当者は90%(n=40)です。一緒に訪問して、どこで話が止まるか見てみましょう。',
    );
  });
});

describe('the sample', () => {
  const facts = sampleFacts();
  const sheet = planOf(facts);

  test('counts add up, by stage and by rep, in every column', () => {
    const column = (key: string): number[] => row(sheet, key).slice(1).map(Number);
    const team = column('customers team');
    const reps = keys(sheet).filter((key) => String(key).startsWith('customers rep '));
    const sums = team.map((_, i) => reps.reduce<number>((sum, key) => sum + column(String(key))[i]!, 0));
    expect(sums).toEqual(team);
    expect(team.slice(0, 8).reduce((sum, count) => sum + count)).toBe(facts.tables.customers.length);
    expect(row(sheet, 'stage total')[1]).toBe(facts.tables.customers.length);
    // As many as KPI_ACTIVE_CUSTOMERS counts.
    const active = facts.spells.filter((spells) =>
      spells.some(({ start, end }) => start <= facts.asOf && end > facts.asOf),
    ).length;
    expect(team[5]! + team[6]!).toBeGreaterThanOrEqual(active);
  });

  // Its deals: every prospect's comes to nothing, every later customer's to a contract.
  test('it tells where customers stop', () => {
    expect(row(sheet, 'leak team')[0]).toMatch(/^商談から契約へ進むのは\d+%/);
  });

  test('English has no Japanese in it but names', () => {
    const names = [...facts.tables.customers, ...facts.tables.reps, '未割当'];
    const texts = planOf(facts, 'en')
      .cells.flatMap((cells) => cells.slice(0, -1).map(said))
      .filter((value): value is string => typeof value === 'string');
    expect(texts.filter((each) => JAPANESE.test(each) && !names.includes(each))).toEqual([]);
    expect(texts.some((each) => each.includes('{'))).toBe(false);
  });
});

describe('any size', () => {
  test.each<[string, Sheets]>([
    ['nothing at all', {}],
    ['one customer whom nobody has met', { customers: [['A']] }],
    ['no visits', { contracts: [contract('A', '2024/6/10')] }],
    ['no contracts', { visits: [visit('2024/6/10', 'A', '会話')] }],
    ['sales only', { sales: [['2024/6/1', 'A', 500]] }],
    ['hostile names', { customers: [['__proto__'], ['=1+1'], ['<script>'], ['😀\ud800']] }],
  ])('%s', (_, sheets) => {
    for (const language of ['ja', 'en'] as const) {
      const sheet = plan(sheets, language);
      const texts = sheet.cells.flat().map(said);
      expect(texts.filter((each) => /NaN|undefined|Infinity/.test(String(each)))).toEqual([]);
      expect(new Set(keys(sheet)).size).toBe(keys(sheet).length);
    }
  });

  test('without a record of visits nobody is said to be followed up, nor not to be', () => {
    expect(row(plan({ contracts: [contract('A', '2024/6/10')] }), 'follow nobody')).toEqual([
      '訪問の記録がまだないため、出せません。',
    ]);
    expect(row(plan({ visits: [visit('2024/6/10', 'A', '会話')] }), 'follow nobody')).toEqual([
      '全員フォロー済みです。',
    ]);
  });

  test('60 reps and 5,000 customers: a row a rep, within seconds', () => {
    const sheet: Sheets = {
      visits: Array.from({ length: 20_000 }, (_, i) =>
        visit(
          `2023/${(i % 12) + 1}/${(i % 28) + 1}`,
          `C${i % 5000}`,
          ['不在', '会話', '商談'][i % 3]!,
          `R${(i % 5000) % 60}`,
        ),
      ),
      contracts: Array.from({ length: 2000 }, (_, i) => contract(`C${i}`, '2023/7/1')),
    };
    const facts = factsOf(sheet);
    const written = stagesPlan({ ...inputOf(facts), refreshedAt: '', language: 'ja' });
    expect(keys(written).filter((key) => String(key).startsWith('steps rep '))).toHaveLength(61);
  });
});

test('every Japanese sentence fits the width', () => {
  const sheet = plan(SHEETS);
  const width = sheet.columnWidths.slice(0, -1).reduce((sum, each) => sum + each);
  // At 9 points a full-width character takes 12 pixels, any other about 6.5.
  const pixels = (line: string): number => [...line].reduce((sum, each) => sum + (each > '\u2e80' ? 12 : 6.5), 0);
  const notes = sheet.cells
    .filter((cells) => cells.slice(1, -1).every(({ value }) => value === null))
    .map((cells) => String(said(cells[0]!)));
  expect(notes.length).toBeGreaterThan(15);
  expect(notes.filter((line) => pixels(line) > width)).toEqual([]);
});

test('the sheet is never read as a table', () => {
  for (const name of Object.values(STAGES_SHEET)) expect(isWrittenSheetName(name)).toBe(true);
});
