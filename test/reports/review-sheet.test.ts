/** 振り返り and 会議資料 as plain data: what they say, on the sample and at any size, in both languages. */
import type { Language } from '../../src/core/language';
import type { Measures } from '../../src/core/measures';
import type { PlanCell, SheetPlan } from '../../src/core/sheet-plan';
import { isWrittenSheetName } from '../../src/intake/find-tables';
import { KPIS } from '../../src/kpis';
import { widthOf } from '../../src/reports/fitted-text';
import { meetingDialog } from '../../src/reports/meeting-dialog';
import { meetingPlan, meetingText, MEETING_SHEET, PAGE_ROWS } from '../../src/reports/meeting-sheet';
import { besideWhole, LINE } from '../../src/reports/meeting-parts';
import { IMPROVEMENTS_SHEET } from '../../src/reports/improvements-sheet';
import { restsOnOpening } from '../../src/reports/review-sentences';
import { REVIEW_SHEET, reviewPlan } from '../../src/reports/review-sheet';
import { SAMPLE_AS_OF } from '../../src/sample/sample-workbook';
import { JAPANESE } from '../support/japanese';
import { said } from '../support/report-facts';
import { contextOf, JUNE, type ReviewedBook } from '../support/review-facts';
import { sampleFacts } from '../support/sample-facts';

const TARGETS = ['KPI', '担当者', '期間', '目標', '下限', '上限'];
const IMPROVEMENTS = ['月', 'Keep', 'Problem', 'Try', 'アクション', '担当者', '期限', 'KPI', '完了日'];
const CONTRACTS = ['顧客', '担当者', '開始日', '解約日', '月額'];
const VISITS = ['訪問日', '担当者', '顧客', '結果'];
const MAY = JUNE - 1;

const SAMPLE: ReviewedBook = {
  sheets: {},
  month: MAY,
  asOf: SAMPLE_AS_OF,
  targets: [
    TARGETS,
    ['継続率', '', '', '98.5%', '', ''],
    ['訪問件数', '', '', 230, '', ''],
    ['売上', '', '', 1_350_000, '', ''],
  ],
  improvements: [
    IMPROVEMENTS,
    ['2023-10', '', '', '', '上位の商品も案内する', '佐藤', '2023/11/15', '客単価', '2023/11/10'],
    ['2024-05', '紹介', '記入もれ', 'スマホで入力', '台本を作る', '渡辺', '2024/6/10', '新規獲得数', ''],
  ],
};
const sample = (language: Language) => contextOf(SAMPLE, language, sampleFacts());

const textsOf = (plan: SheetPlan): string =>
  plan.cells
    .map((cells) =>
      cells
        .slice(0, -1)
        .map(said)
        .filter((each) => each !== null && each !== '')
        .join(' '),
    )
    .join('\n');
const keyOf = (cells: readonly PlanCell[]): unknown => said(cells[cells.length - 1]!);
function row(plan: SheetPlan, key: string): unknown[] {
  const cells = plan.cells.find((each) => keyOf(each) === key);
  if (cells === undefined) throw new Error(`no row ${key}`);
  return cells.slice(0, -1).map(said);
}

describe('the sample', () => {
  const context = sample('ja');
  const [review, meeting] = [reviewPlan(context), meetingPlan(context)];

  test('the levers on the sheet add up to the difference above them', () => {
    const levers = row(review, 'gap').filter((cell): cell is number => typeof cell === 'number');
    const total = levers[levers.length - 1]!;
    expect(levers.slice(0, -1).reduce((sum, each) => sum + each, 0)).toBe(total);
    expect(row(review, 'revenue')[3]).toBe(total);
    expect(row(meeting, 'gap').filter((cell) => typeof cell === 'number')).toEqual(levers);
  });

  test('every section is there, in the order of the meeting', () => {
    const sections = review.cells.map(keyOf).filter((key) => typeof key === 'string' && key.startsWith('section '));
    expect(sections).toEqual(
      ['result', 'kpis', 'reps', 'customers', 'effects', 'open', 'patterns', 'tips', 'next', 'words', 'restated'].map(
        (key) => `section ${key}`,
      ),
    );
  });

  test('the meeting has the two clearest patterns of customers that stay, and the number of the others', () => {
    const { found } = context.review.patterns;
    const patterns = meeting.cells.filter((cells) => /^pattern \d$/.test(String(keyOf(cells))));
    expect(patterns).toHaveLength(2);
    expect(said(patterns[0]![0]!)).toContain('最後の訪問');
    expect(said(patterns[1]![0]!)).toContain('反応');
    expect(row(meeting, 'hints more')[0]).toContain(`傾向${found.length - 2}件(「振り返り」)`);
  });

  test('an action that is done says first what can be told, one that is open its owner, due day and delay', () => {
    // One of the sample's stories: prices fall. It rests on contracts, so that no draw of a visit changes it.
    expect(textsOf(review)).toContain('▲ 偶然の揺れを超えて悪くなりました: 前年差で 前12か月の平均');
    expect(row(review, 'open 台本を作る').slice(0, 7)).toEqual([
      '渡辺', '2024年5月', '▲ 10日超過', null, '新規獲得数', null, '台本を作る',
    ]); // prettier-ignore
  });

  test('n stands with what changed with a rep', () => {
    const lines = review.cells.filter((cells) => /^rep .+ [a-z-]+$/.test(String(keyOf(cells))));
    expect(lines.length).toBeGreaterThan(0);
    for (const cells of lines) expect(said(cells[1]!)).toMatch(/^・.+\((n=\d+|期首の顧客 \d+社)\)$/);
  });

  test('an agenda of thirty minutes', () => {
    const minutes = [...textsOf(meeting).matchAll(/^\d .+\((\d+)分[)。]/gm)].map(([, each]) => Number(each));
    expect(minutes.reduce((sum, each) => sum + each, 0)).toBe(30);
  });
});

test.each<Language>(['ja', 'en'])(
  '%s: sheets are known as written, and the text says what the page says',
  (language) => {
    const context = sample(language);
    const [review, meeting] = [reviewPlan(context), meetingPlan(context)];
    for (const name of [REVIEW_SHEET, MEETING_SHEET, IMPROVEMENTS_SHEET])
      expect(isWrittenSheetName(name[language])).toBe(true);
    expect([review.sheetName, meeting.sheetName]).toEqual([REVIEW_SHEET[language], MEETING_SHEET[language]]);
    const text = meetingText(context);
    for (const word of language === 'ja'
      ? ['売上の目標', '▲ 10日超過', '挑戦', '解約']
      : ['short of its target', '10 days over', 'stretch', 'Lost'])
      expect(text).toContain(word);
    const revenue = row(meeting, 'revenue')[1] as number;
    expect(text).toContain(`¥${Math.round(revenue).toLocaleString('en-US')}`);
    expect(text.split('\n').every((line) => !/^[=+@-]/.test(line))).toBe(true);
  },
);

/** Names of customers and reps, and what people typed, are theirs. */
test('English texts hold no Japanese words', () => {
  const facts = sampleFacts();
  const { tables } = facts;
  const names = [...tables.customers, ...tables.reps, ...tables.reasons];
  const english = (text: string): string => names.reduce((left, name) => left.split(name).join(''), text);
  const context = contextOf({ ...SAMPLE, improvements: [] }, 'en', facts);
  for (const plan of [reviewPlan(context), meetingPlan(context)])
    expect(english(textsOf(plan)).replace(/改善/g, '')).not.toMatch(JAPANESE);
  expect(english(meetingText(context)).replace(/改善/g, '')).not.toMatch(JAPANESE);
});

const many = (count: number): ReviewedBook => ({
  sheets: {
    契約: [
      CONTRACTS,
      ...Array.from({ length: count * 5 }, (_, i) => [
        `株式会社とても長い名前の顧客その${i}`, `担当の太郎${i % count}`, `202${2 + (i % 2)}/${1 + (i % 12)}/1`,
        i % 4 === 0 ? `2024/6/${1 + (i % 28)}` : '', 1000 * (1 + (i % 40)),
      ]), // prettier-ignore
    ],
    訪問: [
      VISITS,
      ...Array.from({ length: count * 60 }, (_, i) => [
        `2024/${1 + (i % 6)}/${1 + (i % 28)}`, `担当の太郎${i % count}`, `株式会社とても長い名前の顧客その${i % (count * 5)}`, '会話',
      ]), // prettier-ignore
    ],
  },
  targets: [
    TARGETS,
    ...['訪問件数', '継続率', '解約数', '新規獲得数', '売上', '取引単価', '客単価', '訪問カバー率', '成約率'].map(
      (kpi) => [kpi, '', '', 1_000_000, '', ''],
    ),
  ],
  improvements: [
    IMPROVEMENTS,
    ...Array.from({ length: 40 }, (_, i) => [
      '2024-05', 'よい'.repeat(60), 'わるい'.repeat(60), 'ためす'.repeat(60), `とても長いアクション${i}`.repeat(20), '担当の太郎1', '2024/6/1', '訪問件数', i % 2 ? '2024/6/5' : '',
    ]), // prettier-ignore
  ],
  settings: { kgiTarget: 2_000_000_000 },
  closed: [],
});

const EMPTY_STATES: [string, ReviewedBook][] = [
  ['60 reps, everything full', many(60)],
  ['one rep', many(1)],
  ['no visits', { sheets: { 契約: [CONTRACTS, ['A', '佐藤', '2023/4/1', '', 1000]] } }],
  ['no contracts', { sheets: { 訪問: [VISITS, ['2024/6/3', '佐藤', 'A', '会話']] } }],
  [
    'one month',
    {
      sheets: { 契約: [CONTRACTS, ['A', '佐藤', '2024/6/1', '', 1000]], 訪問: [VISITS, ['2024/6/3', '佐藤', 'A', '']] },
    },
  ],
  ['no reps', { sheets: { 契約: [CONTRACTS, ['A', '', '2023/4/1', '', 1000]] } }],
  ['reps hidden', { ...many(3), settings: { byRepSheets: false } }],
  [
    'sales only',
    {
      sheets: {
        売上: [
          ['日付', '顧客', '担当者', '金額'],
          ['2024/6/3', 'A', '佐藤', 1000],
          ['2023/6/3', 'A', '佐藤', 500],
        ],
      },
    },
  ],
  ['a KGI of nothing', { ...many(2), settings: { kgiTarget: 0 } }],
];

describe.each(EMPTY_STATES)('%s', (_, book) => {
  test.each<Language>(['ja', 'en'])('%s: one page, every line within it, every row known by its key', (language) => {
    const context = contextOf(book, language);
    const [review, meeting] = [reviewPlan(context), meetingPlan(context)];
    expect(meeting.cells.length).toBeLessThanOrEqual(PAGE_ROWS);
    for (const plan of [review, meeting]) {
      const keys = plan.cells
        .slice(plan.rowKeys.firstRow)
        .map(keyOf)
        .filter((key) => key !== null);
      expect(new Set(keys).size).toBe(keys.length);
      for (const cells of plan.cells) {
        expect(cells).toHaveLength(plan.cells[0]!.length);
        for (const { value } of cells) if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
      }
      expect(textsOf(plan)).not.toMatch(/NaN|undefined|Infinity|\{[a-z]+\}/);
    }
    // A text that stands alone in its row may take the page's width, in larger letters less of it.
    for (const cells of meeting.cells) {
      const texts = cells.slice(0, -1).filter(({ value }) => typeof value === 'string' && value !== '');
      if (texts.length === 1)
        expect(widthOf(texts[0]!.value as string) * (texts[0]!.look?.size ?? 10)).toBeLessThanOrEqual(
          LINE[language] * 9 + 20,
        );
      // What was cut says so, leaves room for where the whole stands, and names it.
      const place = cells
        .slice(1, -1)
        .map(said)
        .find((each) => /^→ ./.test(String(each)));
      const first = String(said(cells[0]!));
      if (place !== undefined) expect(widthOf(first)).toBeLessThanOrEqual(besideWhole(language));
      if (texts.length === 1 && first.endsWith('…') && !String(keyOf(cells)).startsWith('headline'))
        expect([keyOf(cells), place]).toEqual([keyOf(cells), expect.stringMatching(/^→ /)]);
    }
    expect(meetingText(context)).not.toMatch(/NaN|undefined|Infinity|\{[a-z]+\}/);
  });
});

test('what people typed stays text: in cells, in the pasted text and in the window', () => {
  const hostile = '=HYPERLINK("http://x","y")<script>alert(1)</script>\n@channel \u202eabc</textarea>';
  const improvements = [IMPROVEMENTS, ['2024-06', hostile, hostile, hostile, hostile, hostile, 'x', hostile, '']];
  const sheets = {
    契約: [
      CONTRACTS,
      ['__proto__', 'constructor', '2023/4/1', '2024/6/10', 1000],
      [hostile, hostile, '2023/4/1', '2024/6/11', 2000],
    ],
  };
  const context = contextOf({ sheets, improvements });
  for (const plan of [reviewPlan(context), meetingPlan(context)])
    for (const { value } of plan.cells.flat()) {
      if (value === null || typeof value !== 'object' || 'day' in value) continue;
      // The words of a link stand in a formula: they are ours.
      expect(value).toEqual({
        link: expect.anything() as unknown,
        text: expect.stringMatching(/^→ (振り返り|(改善|ノウハウ) \d+行目)$/) as unknown,
      });
    }
  const text = meetingText(context);
  expect(text).toContain('＠channel');
  expect(text).not.toMatch(/@|\u202e/);
  const page = meetingDialog(text, 'ja');
  expect(page.match(/<script>/g)).toHaveLength(1);
  expect(page.match(/<\/textarea>/g)).toHaveLength(1);
  expect(page).toContain('&lt;script&gt;alert(1)');
});

test('a figure that was closed stays, beside what it would be now and the rows', () => {
  const sheets = (visits: number) => ({
    契約: [CONTRACTS, ['A', '佐藤', '2023/4/1', '', 1000]],
    訪問: [VISITS, ...Array.from({ length: visits }, (_, i) => [`2024/6/${i + 3}`, '佐藤', 'A', '会話'])],
  });
  const plan = reviewPlan(contextOf({ sheets: sheets(3), closed: [{ month: JUNE, sheets: sheets(2) }] }));
  expect(row(plan, 'meta')[0]).toBe('締め 2024/07/01 09:00   2024年7月10日 現在');
  expect(row(plan, `restated ${JUNE} visits `)).toEqual(
    expect.arrayContaining(['2024年6月', 'チーム', '訪問件数', 2, 3]),
  );
  expect(textsOf(plan)).toMatch(/「訪問」の4行目/);
});

test('more rows than have room are counted once', () => {
  const sheets = (visits: number) => ({
    契約: [CONTRACTS, ['A', '佐藤', '2023/4/1', '', 1000]],
    訪問: [VISITS, ...Array.from({ length: visits }, (_, i) => [`2024/6/${i + 3}`, '佐藤', 'A', '会話'])],
  });
  const plan = reviewPlan(contextOf({ sheets: sheets(12), closed: [{ month: JUNE, sheets: sheets(2) }] }));
  // Rows 4 to 13 are new: ten.
  expect(textsOf(plan)).toMatch(/「訪問」の4、5、6、7、8、9行目ほか4行(?!行)/);
});

test('a closing that was damaged is not said to be missing', () => {
  const sheets = {
    契約: [CONTRACTS, ['A', '佐藤', '2023/4/1', '', 1000]],
    訪問: [VISITS, ['2024/6/3', '佐藤', 'A', '会話']],
  };
  const context = contextOf({ sheets });
  const damaged = {
    ...context,
    review: { ...context.review, history: { ...context.review.history, damaged: [JUNE] } },
  };
  for (const plan of [reviewPlan(damaged), meetingPlan(damaged)])
    expect(textsOf(plan)).toContain('締めた記録は「履歴」の行が変わっているため使えません');
  expect(textsOf(reviewPlan(damaged))).toContain('使えない締めがあります: 2024年6月。');
  expect(textsOf(reviewPlan(damaged))).not.toContain('締めた月がまだありません');
});

test('what was written of last month, in the meeting or after it, is seen in this one', () => {
  const sheets = {
    契約: [CONTRACTS, ['A', '佐藤', '2023/4/1', '', 1000]],
    訪問: [VISITS, ['2024/6/3', '佐藤', 'A', '会話']],
  };
  const improvements = [
    IMPROVEMENTS,
    ['2024-04', '', '', '古い試み', '', '', '', '', ''],
    ['2024-05', '', '電話が減った', '朝に電話する', '', '', '', '', ''],
    ['2024-06', '', '雨が多い', '', '', '', '', '', ''],
  ];
  const context = contextOf({ sheets, improvements });
  const meeting = meetingText(context);
  expect(meeting).toContain('Problem: 雨が多い');
  expect(meeting).toContain('前回のTry: 朝に電話する');
  expect(meeting).not.toContain('古い試み');
  const review = textsOf(reviewPlan(context));
  expect(review).toContain('前回のProblem');
  expect(review).toContain('朝に電話する');
});

describe('what does not fit on the page', () => {
  const TIP = '受付で次の予定を聞いてから、決裁者に会えるのはいつかをうかがい、その日に合わせて資料を用意します';
  const book: ReviewedBook = {
    ...SAMPLE,
    tips: [
      ['題名', '内容', 'KPI', '段階', '投稿者', '日付'],
      ...Array.from({ length: 6 }, (_, i) => [`コツ${i}`, TIP.repeat(4), '継続率', '', '佐藤', `2024/5/${i + 1}`]),
    ],
  };

  test.each<[Language, RegExp, RegExp]>([
    ['ja', /ノウハウ(\d+)件\(「ノウハウ」\)/, /傾向(\d+)件\(「振り返り」\)/],
    ['en', /tips (\d+) \(on "ノウハウ"\)/, /patterns (\d+) \(on "Review"\)/],
  ])('%s: is counted, and where the rest stands is said', (language, tipsLeft, patternsLeft) => {
    const context = contextOf(book, language, sampleFacts());
    const plan = meetingPlan(context);
    const shown = (kind: RegExp): number => plan.cells.filter((cells) => kind.test(String(keyOf(cells)))).length;
    const more = String(row(plan, 'hints more')[0]);
    expect(Number(tipsLeft.exec(more)![1]) + shown(/^tip \d$/)).toBe(6);
    expect(Number(patternsLeft.exec(more)![1]) + shown(/^pattern \d$/)).toBe(context.review.patterns.found.length);
    expect(more).not.toContain('…');
    expect(plan.cells.length).toBeLessThanOrEqual(PAGE_ROWS);
  });

  test('a tip that is cut ends with … and links to its row; the pasted text has it whole', () => {
    const context = contextOf(book, 'ja', sampleFacts());
    const last = meetingPlan(context)
      .cells.filter((cells) => /^tip 0/.test(String(keyOf(cells))))
      .pop()!;
    expect(said(last[0]!)).toMatch(/…$/);
    // The newest is the sixth, below the header: row 7.
    expect(last.map(({ value }) => value)).toContainEqual({
      link: { sheetName: 'ノウハウ', row: 7, column: 1 },
      text: '→ ノウハウ 7行目',
    });
    expect(meetingText(context)).toContain(`コツ5:${TIP.repeat(4)}(佐藤)`);
  });

  test('KPIs below their targets are named as far as they fit, the others counted, and all of them pasted', () => {
    const context = contextOf(many(60));
    const shown = meetingPlan(context).cells.filter((cells) => /^behind/.test(String(keyOf(cells))));
    const told = shown.map((cells) => said(cells[0]!)).join('');
    const names = (text: string): number => [...text.matchAll(/[▲△] /g)].length;
    const pasted = meetingText(context).split('\n').find((each) => each.startsWith('目標に届いていない'))!; // prettier-ignore
    const left = Number(/ほかに(\d+)件\(「振り返り」\)$/.exec(told)![1]);
    expect(names(told) + left).toBe(names(pasted));
    expect(told).not.toContain('…');
  });

  test('targets that are left out are counted', () => {
    const context = contextOf(many(60));
    const plan = meetingPlan(context);
    const { next } = context.review;
    const shown = plan.cells.filter((cells) => next.some(({ kpi }) => keyOf(cells) === `next ${kpi.id}`)).length;
    const more = plan.cells.find((cells) => keyOf(cells) === 'next more');
    expect(next.length).toBeGreaterThan(shown);
    expect(said(more![0]!)).toBe(`ほかに${next.length - shown}件(「振り返り」)`);
  });
});

test('while there are no earlier actions, their minutes go to what is decided, and the whole stays thirty', () => {
  for (const language of ['ja', 'en'] as const) {
    const text = meetingText(contextOf({ ...SAMPLE, improvements: [] }, language, sampleFacts()));
    const minutes = [...text.matchAll(/^\d .+\((\d+)(?:分| min)[)。;]/gm)].map(([, each]) => Number(each));
    expect(minutes).toEqual([5, 5, 5, 3, 12]);
    expect(text).toContain(language === 'ja' ? '3 前回までのアクション\n' : '3 Earlier actions\n');
  }
});

describe('next targets', () => {
  const book: ReviewedBook = { ...SAMPLE, targets: [...SAMPLE.targets!, ['訪問頻度', '', '', '', 1.5, 2.5]] };

  test.each<[Language, string, string, string]>([
    ['ja', '・売上: 今 ¥1,350,000', '。これまでの最高の月より高い目標です', 'ふだんの幅です(挑戦はありません)'],
    ['en', '· Revenue: now ¥1,350,000', '. Beyond the best month so far', 'The usual range; it has no stretch'],
  ])('%s: remarks are pasted, too, and a range is said once', (language, start, remark, range) => {
    const context = contextOf(book, language, sampleFacts());
    const lines = meetingText(context).split('\n');
    expect(lines.find((each) => each.startsWith(start))).toMatch(new RegExp(`${remark.replace('.', '\\.')}$`));
    const cells = row(reviewPlan(context), 'next visit-frequency');
    expect(cells[3]).toBe('—');
    expect(cells.filter((cell) => cell === cells[2])).toHaveLength(1);
    expect(cells).toContain(range);
    expect(cells).not.toContain('');
  });
});

test.each<[Language, string]>([
  ['ja', '期首 98社'],
  ['en', '98 at start'],
])('%s: n beside counts and money is called the customers at the start, beside a rate it is n', (language, opening) => {
  const plan = reviewPlan(sample(language));
  // The sample's May begins with 98 customers (see 期首 in its list of customers won and lost).
  for (const id of ['visits', 'revenue']) expect([id, row(plan, `kpi ${id}`)[2]]).toEqual([id, opening]);
  expect(row(plan, 'kpi retention-rate')[2]).toBe(98);
});

test('only KPIs whose n is the opening stock are said to rest on it', () => {
  for (const kpi of KPIS) {
    const rests = kpi.base?.(measuresWithOpening(7)) === 7;
    expect([kpi.id, restsOnOpening(kpi)]).toEqual([kpi.id, rests]);
  }
});

/** All that a base may be taken from, told apart. */
const measuresWithOpening = (opening: number): Measures =>
  ({ stocks: { opening }, tenure: { spells: opening + 1 } }) as unknown as Measures;

test('English sentences stand apart', () => {
  const context = sample('en');
  expect(meetingText(context)).not.toMatch(/[.)][A-Z]/);
  expect(textsOf(reviewPlan(context))).not.toMatch(/[.)][A-Z]/);
});

test.each<Language>(['ja', 'en'])(
  '%s: nothing of the sample is cut, and no line ends with a sign or begins with a figure',
  (language) => {
    const plan = meetingPlan(contextOf({ ...SAMPLE, improvements: [] }, language, sampleFacts()));
    const first = plan.cells.map((cells) => [String(keyOf(cells)), String(said(cells[0]!) ?? '')] as const);
    for (const [key, text] of first) {
      expect(text).not.toMatch(/…$|[▲△◎] ?$/);
      if (/^(headline|behind) [1-9]/.test(key)) expect(text).not.toMatch(/^[−+¥\d]/);
    }
  },
);
