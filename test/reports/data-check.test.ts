/** データ確認 as plain data, for a workbook small enough to work out by hand. */
import fc from 'fast-check';
import { dayOf } from '../../src/core/days';
import type { Language } from '../../src/core/language';
import type { PlanCell, SheetPlan } from '../../src/core/sheet-plan';
import { type IntakeAnswers, namePair, NO_ANSWERS, pairKey, repeatKey } from '../../src/intake/answers';
import type { SheetGrid } from '../../src/intake/types';
import { FINDING_CODES, type Finding, type FindingCode } from '../../src/intake/findings';
import { type DataCheckInput, dataCheckPlan } from '../../src/reports/data-check';
import { TOLD_BY_NAME } from '../../src/reports/data-check-runs';
import { MOST_LISTED } from '../../src/reports/data-check-share';
import { essenceOf } from '../../src/reports/data-check-items';
import { intake, sheet } from '../intake/support';
import { JAPANESE } from '../support/japanese';

const VISITS = sheet(
  '日報',
  ['営業日報'],
  ['日付', '担当', '得意先', '結果'],
  ['2024/6/3', '佐藤', '青木商店', '商談'],
  ['2024/6/3', '佐藤', '青木商店', '商談'],
  ['いつか', '佐藤', '青木商店', ''],
  ['2024/6/5', '佐藤', '=1+1', 'ぐっど'],
  ['', '', '', ''],
  ['2024/6/6', '佐藤', '井上', ''],
);
const read = intake([VISITS]);

function plan(more: Partial<DataCheckInput> = {}): SheetPlan {
  return dataCheckPlan({
    intake: read,
    findings: read.findings,
    proposals: [],
    moreProposals: 0,
    questions: 0,
    answers: NO_ANSWERS,
    asOf: dayOf(2024, 6, 30),
    refreshedAt: '2024/07/01 08:12',
    language: 'ja',
    ...more,
  });
}

/** What a person reads: links as `text→place`, the hidden key left out, trailing blanks too. */
function shown({ cells }: SheetPlan): string[] {
  return cells.map((row) =>
    row
      .slice(0, -1)
      .map(shownCell)
      .join(' | ')
      .replace(/[ |]+$/, ''),
  );
}
/** What is shown above the sheets that were read. */
function shownAbove(sheetPlan: SheetPlan): string[] {
  const rows = shown(sheetPlan);
  // A blank line stands between.
  return rows.slice(0, rows.indexOf('読んだシート') - 1);
}
function shownCell({ value, choices }: PlanCell): string {
  const list = choices === undefined ? '' : `[${choices.items.join('/')}]`;
  if (value === null) return list;
  if (typeof value !== 'object') return `${value}${list}`;
  if (!('link' in value)) throw new Error('neither days nor formulas of its own');
  const { link, text } = value;
  return 'sheetName' in link ? `${text}→${link.sheetName}(${link.row},${link.column})` : `${text}→${link.row}`;
}

test('the whole sheet', () => {
  expect(shown(plan())).toEqual([
    'ルートKPI データ確認 |  |  |  |  |  |  | 更新 2024/07/01 08:12',
    // Six rows: three used, the repeated one and the blank one passed over, one not usable.
    '2024年6月30日 現在   使った行 3   とばした行 2   使えなかった行 1',
    'この表は「最新に更新」で書き直されます。「回答」と、表の右と下に書いたメモは残ります。元のシートは書き換えません。',
    '',
    '種類ごとの件数',
    '▲ 未使用 | 1→12 | 読めない日付',
    '△ 確認 | 1→13 | くり返しの訪問',
    '△ 確認 | 1→14 | 知らない言葉',
    '― 参考 | 1→15 | とばした行',
    '',
    '見つかったこと',
    '重要度 | シート | 行 | 列 | 読んだ内容 | 問題 | 扱い・すること | 回答',
    '▲ 未使用 | 日報 | 5→日報(5,1) | 日付 | いつか | 日付として読めません。 | この行は数字に入れていません。2024/4/1 のように書き直してください。',
    '△ 確認 | 日報 | 4→日報(4,1) |  |  | 3行目と、日・顧客・担当者もほかの列も同じです。 | 1件として数えました。別の訪問なら、回答で「別の訪問」を選んで更新してください。 | [別の訪問]',
    '△ 確認 | 日報 | 6→日報(6,4) | 結果 | ぐっど | この言葉の意味がわかりません。 | 「その他」としました。正しい言葉に直すか、設定シートの「言葉の追加」に加えてください。',
    '― 参考 | 日報 | 2→日報(2,1) |  |  | 空白 1行、合計 0行、見出しのくり返し 0行、重複 1行、メモ 0行。 | データではないので、とばしました。',
    '',
    '読んだシート',
    '表 | シート | 見出し | 行数 | 内訳 | 読んだ列 | 気をつけること',
    '訪問 | 日報 | 2→日報(2,1) | 6行 | 使った行 3、とばした行 2、使えなかった行 1 | 訪問日 = A列「日付」、担当者 = B列「担当」、顧客 = C列「得意先」、結果 = D列「結果」',
    ' |  |  |  |  | 見つからなかった表: 契約、売上、顧客、通話、担当者 | 使っていなければ、そのままでかまいません。あるはずなら、シートの名前と見出しを確かめてください。',
  ]);
});

test('a rectangle with one key a row, a frozen title, rules on the signs, a hidden key', () => {
  const sheetPlan = plan();
  expect(new Set(sheetPlan.cells.map((row) => row.length))).toEqual(new Set([sheetPlan.columnWidths.length]));
  const { firstRow, names, column } = sheetPlan.rowKeys;
  expect(firstRow + names.length).toBe(sheetPlan.cells.length);
  const keys = sheetPlan.cells.slice(firstRow).map((row) => row[column!]!.value);
  expect(names.map(([name]) => name)).toEqual(keys);
  expect(new Set(keys).size).toBe(keys.length);
  expect(sheetPlan.highlights.map(({ row, rows, column: at }) => [row, rows, at])).toEqual(
    Array(4).fill([4, sheetPlan.cells.length - 4, 0]),
  );
  expect(sheetPlan.hiddenColumn).toBe(column);
});

test('nothing found is said kindly', () => {
  const clean = intake([sheet('訪問', ['訪問日', '担当者', '顧客'], ['2024/6/3', '佐藤', '青木'])]);
  const rows = shownAbove(plan({ intake: clean, findings: clean.findings }));
  expect(rows[5]).toBe('気になるところは見つかりませんでした。このまま使えます。');
  expect(rows.slice(-2)).toEqual([
    '見つかったこと',
    '重要度 | シート | 行 | 列 | 読んだ内容 | 問題 | 扱い・すること | 回答',
  ]);
});

describe('the columns of a sheet', () => {
  const sourceRow = (plans: SheetPlan): string | undefined =>
    shown(plans).find(
      (each, i, all) =>
        all.indexOf('読んだシート') >= 0 && i > all.indexOf('読んだシート') + 1 && each.startsWith('訪問'),
    );
  const planOf = (grid: SheetGrid, pins = {}, language: Language = 'ja'): SheetPlan => {
    const found = intake([grid], { pins });
    return plan({ intake: found, findings: found.findings, language });
  };
  const HEADER = ['訪問日', '担当者', '顧客', '天気', '', new Date(Date.UTC(2024, 5, 1)), '7'];

  test('those that are not read are named', () => {
    expect(sourceRow(planOf(sheet('訪問', HEADER, ['2024/6/3', '佐藤', '青木', '晴れ', 'x', 1, 2])))).toBe(
      '訪問 | 訪問 | 1→訪問(1,1) | 1行 | 使った行 1、とばした行 0、使えなかった行 0 | 訪問日 = A列「訪問日」、担当者 = B列「担当者」、顧客 = C列「顧客」 | 使わなかった列: D列「天気」、F列、G列「7」',
    );
  });

  test('of very many the others are counted', () => {
    const wide = Array.from({ length: 30 }, (_, i) => `予備${i}`);
    const last = sourceRow(planOf(sheet('訪問', [...HEADER.slice(0, 3), ...wide], ['いつか', '佐藤', '青木'])))!;
    expect(last).toContain('使える行がありません。使わなかった列: D列「予備0」、');
    expect(last).toMatch(/W列「予備19」、ほか10列$/);
  });

  test("the rep that the sheet's name says is one of them", () => {
    const visits = { sheets: ['佐藤'], declined: [], nameMeaning: 'rep', columns: new Map<string, string>() };
    const grid = sheet('佐藤', ['訪問日', '顧客'], ['2024/6/3', '青木']);
    expect(sourceRow(planOf(grid, { visits }))).toContain('顧客 = B列「顧客」、担当者 = シートの名前「佐藤」');
  });
});

test('a sheet that cannot be read, and questions that wait in the sidebar', () => {
  const lacking = intake([sheet('訪問', ['訪問日', '担当者', 'メモ'], ['2024/6/3', '佐藤', 'x'])]);
  const rows = shown(plan({ intake: lacking, findings: lacking.findings, questions: lacking.questions.length }));
  expect(lacking.questions).toHaveLength(1);
  expect(rows[5]).toBe('◇ 質問 | サイドバーの「データ」に、答えてほしい質問が 1 件あります。');
  expect(rows).toContain(
    '訪問 | 訪問 |  |  |  | 「顧客」の列が見つからないため、読んでいません。 | 見出しを足すか、サイドバーの「データ」で列を選んでください。',
  );
});

const PROPOSAL = {
  kind: 'customer',
  names: ['青木商店', '㈱青木商店'],
  reasons: ['legal-form'],
  counts: [12, 3],
} as const;
const ALIKE = namePair('customer', ['青木商店', '㈱青木商店']);
const VISIT = repeatKey('2024-06-03', '青木商店', '佐藤', 1);
const answers = (given: Partial<IntakeAnswers>): IntakeAnswers => ({ ...NO_ANSWERS, ...given });

describe('answers', () => {
  test('names that look alike stand between what was left out and what is to be checked', () => {
    const rows = shown(plan({ proposals: [PROPOSAL] }));
    const at = rows.findIndex((row) => row.startsWith('◇ 質問 |  |'));
    expect(rows[at]).toBe(
      '◇ 質問 |  |  |  | 青木商店(12行) / ㈱青木商店(3行) | 会社の種類(株式会社など)の位置や有無だけがちがいます。 | 別の顧客として数えています。同じ顧客なら回答で「同じ」、ちがうなら「別」を選んで更新してください。 | [同じ/別]',
    );
    expect(rows[at - 1]).toMatch(/^▲/);
    expect(rows[at + 1]).toMatch(/^△/);
  });

  test('questions that are not put yet are counted', () => {
    expect(shownAbove(plan({ proposals: [PROPOSAL], moreProposals: 30 })).slice(-1)).toEqual([
      '◇ 質問 |  |  |  | ほかに30件 | 似ている名前 | 上の名前に答えて更新すると、続きが出ます。',
    ]);
  });

  test('answered ones stay below, with their answer, to be changed or erased', () => {
    const given = answers({
      same: [ALIKE],
      different: [namePair('rep', ['佐藤', '佐藤一郎'])],
      genuine: new Set([VISIT]),
    });
    const todo = '変えるときは回答を選び直し、取り消すときは消して、更新してください。';
    expect(shownAbove(plan({ answers: given })).slice(-5)).toEqual([
      '',
      '回答済み',
      `◎ 回答済み |  |  |  | 青木商店 / ㈱青木商店 | 同じ顧客としてまとめました。 | ${todo} | 同じ[同じ/別]`,
      `◎ 回答済み |  |  |  | 佐藤 / 佐藤一郎 | 別の担当者のままにしました。 | ${todo} | 別[同じ/別]`,
      `◎ 回答済み |  |  |  | 2024-06-03 青木商店 佐藤(1回目のくり返し) | 別の訪問として、それぞれ数えました。 | ${todo} | 別の訪問[別の訪問]`,
    ]);
  });

  test('a word that is no answer is named, not lost', () => {
    const unread = new Map([[pairKey(PROPOSAL), 'はい']]);
    const row = shown(plan({ proposals: [PROPOSAL], answers: answers({ unread }) })).find((text) =>
      text.includes('「はい」'),
    );
    expect(row).toContain('回答「はい」は使えません。一覧から選んでください。別の顧客として数えています。');
  });

  test('a name too long for its key is shown, but not asked about', () => {
    const huge = { ...PROPOSAL, names: ['あ'.repeat(50_000), 'B'] } as const;
    const sheetPlan = plan({ proposals: [huge] });
    const texts = sheetPlan.cells.flat().flatMap(({ value }) => (typeof value === 'string' ? value : []));
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(2_000);
    expect(shown(sheetPlan).filter((row) => row.includes('[同じ/別]'))).toEqual([]);
  });
});

describe('more than can be listed', () => {
  const finding = (code: FindingCode, row: number): Finding => ({
    code,
    severity: FINDING_CODES[code],
    table: 'visits',
    sheetName: '日報',
    row,
  });
  /** Each of a row of its own that says something else. */
  const many = (code: FindingCode, count: number): Finding[] =>
    Array.from({ length: count }, (_, i) => ({ ...finding(code, i + 3), read: `r${i}` }));

  test('notes on many names: three of them singly, the others by name in one line, all counted', () => {
    const named = (count: number): Finding[] =>
      many('never-visited', count).map((each, i) => ({
        ...each,
        read: `顧客${i + 1}`,
        values: { start: '2022-06-01', until: '2024-06-30' },
      }));
    const rows = shown(plan({ findings: named(30) }));
    const told = rows.filter((row) => row.startsWith('― 参考') && row.includes('顧客'));
    expect(told).toHaveLength(4);
    expect(told[3]).toMatch(/顧客4、顧客5、.*顧客30 \| ほかに27件: 1年訪問のない契約客。/);
    expect(rows.filter((row) => /^― 参考 \| [^|]*30[^|]* \| 1年訪問のない契約客$/.test(row))).toHaveLength(1);
    // Four are told as they are: a line for one more would save nothing.
    expect(shown(plan({ findings: named(4) })).filter((row) => row.startsWith('― 参考 | 日報'))).toHaveLength(4);
  });

  test('one flood hides nothing else: of each kind as many lines, the rest counted with its rows', () => {
    const flood = plan({
      findings: [...many('unknown-label', 700), ...many('missing-date', 900), ...many('blank-rep', 50)],
      proposals: [PROPOSAL],
    });
    const rows = shownAbove(flood);
    expect(rows.filter((row) => /^▲.*数字に入れていません/.test(row))).toHaveLength(300);
    expect(rows.filter((row) => /^△.*言葉の意味/.test(row))).toHaveLength(300);
    expect(rows.filter((row) => /^―.*担当者が空欄/.test(row))).toHaveLength(50);
    expect(rows.filter((row) => row.includes('[同じ/別]'))).toHaveLength(1);
    expect(rows.slice(-2)).toEqual([
      '▲ 未使用 |  |  |  | ほかに600件(「日報」の303〜902行の間) | 日付がない行 | 上のものを直して更新すると、続きが出ます。',
      '△ 確認 |  |  |  | ほかに400件(「日報」の303〜702行の間) | 知らない言葉 | 上のものを直して更新すると、続きが出ます。',
    ]);
  });

  test('what is said of one row after another is one line, with its rows', () => {
    const same = (row: number, more: Partial<Finding> = {}): Finding => ({
      ...finding('unreadable-date', row),
      ...more,
    });
    const rows = Array.from({ length: 1200 }, (_, i) => i + 3);
    const lines = (findings: Finding[]): string[] =>
      shownAbove(plan({ findings })).filter((row) => row.includes('日付として読めません'));
    expect(lines(rows.map((row) => same(row, { column: '日付', read: '未定' })))).toEqual([
      '▲ 未使用 | 日報 | 3〜1202→日報(3,1) | 日付 | 未定 | 日付として読めません。(1200行とも同じです) | これらの行は数字に入れていません。2024/4/1 のように書き直してください。',
    ]);
    // Two rows, a gap, another text and another sheet are lines of their own.
    const places = [3, 4, 6, 7, 8].map((row) => same(row));
    expect(
      lines([...places, same(9, { read: 'x' }), same(9, { sheetName: '別' })]).map((row) => row.split(' | ')[2]),
    ).toEqual(['3→日報(3,1)', '4→日報(4,1)', '6〜8→日報(6,1)', '9→日報(9,1)', '9→別(9,1)']);
    const counted = shownAbove(plan({ findings: places }))[5];
    expect(counted).toMatch(/^▲ 未使用 \| 5→\d+ \| 読めない日付$/);
  });

  test('listed and counted together are all, and each count leads to the first of its kind', () => {
    const codes = (Object.keys(FINDING_CODES) as FindingCode[]).filter((code) => !TOLD_BY_NAME.has(code));
    const findings = fc.array(fc.tuple(fc.constantFrom(...codes), fc.integer({ min: 1, max: 400 })), { maxLength: 12 });
    const language = fc.constantFrom<Language>('ja', 'en');
    fc.assert(
      fc.property(findings, fc.nat({ max: 300 }), language, (kinds, proposals, spoken) => {
        const all = kinds.flatMap(([code, count]) => many(code, count));
        const { cells } = plan({
          findings: all,
          proposals: Array.from({ length: proposals }, (_, i) => ({ ...PROPOSAL, names: [`A${i}`, `B${i}`] as const })),
          language: spoken,
        });
        const start = cells.findIndex((row) => row[0]!.value === (spoken === 'ja' ? '重要度' : 'Weight')) + 1;
        const end = cells.findIndex((row) => row[8]!.value === 'above sources');
        const keyed = cells.slice(start, end).map((row) => String(row[8]!.value));
        const more = cells.filter((row) => String(row[8]!.value).startsWith('more '));
        const counted = more.reduce((sum, row) => sum + Number(/\d+/.exec(String(row[4]!.value))![0]), 0);
        const listed = keyed.length - more.length;
        expect(listed + counted).toBe(all.length + proposals);
        if (all.length + proposals <= MOST_LISTED) expect(counted).toBe(0);
        expect(listed).toBeLessThanOrEqual(MOST_LISTED);
        // Every question can be answered, and no kind is without a line.
        expect(keyed.filter((key) => key.startsWith('["names"'))).toHaveLength(proposals);
        for (const [code] of kinds) expect(keyed.filter((key) => key.startsWith(`${code} `)).length).toBeGreaterThan(0);

        const counts = cells.filter((row) => String(row[8]!.value).startsWith('count '));
        const total = counts.reduce((sum, [, cell]) => sum + Number(shownCell(cell!).split('→')[0]), 0);
        expect(total).toBe(all.length + proposals);
        for (const [weight, count] of counts) {
          const target = shownCell(count!).split('→')[1];
          expect(cells[Number(target)]![0]!.value).toBe(weight!.value);
          expect(Number(target)).toBeGreaterThanOrEqual(start);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('every row that is left out has a line before any has its second', () => {
  const wrong: SheetGrid = sheet(
    '契約',
    ['顧客', '担当者', '開始日', '金額'],
    ...Array.from({ length: 300 }, (_, i) => ['青木', '佐藤', `いつか${i}`, `たくさん${i}`]),
    ...Array.from({ length: 300 }, (_, i) => ['青木', '佐藤', '2024/4/1', `いくらか${i}`]),
    ...Array.from({ length: 300 }, (_, i) => [i % 2 === 0 ? '' : '#N/A', '佐藤', '2024/4/1', 1000 + i]),
  );
  const { findings, ...twice } = intake([wrong]);
  expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(1200);
  const lines = plan({ intake: twice, findings }).cells.filter(([weight]) => weight!.value === '▲ 未使用');
  const rows = new Set(lines.map((cells) => Number(shownCell(cells[2]!).split('→')[0])));
  // Rows 2 to 901 below the header: more lines than are listed, fewer rows.
  expect(Array.from({ length: 900 }, (_, i) => i + 2).filter((row) => !rows.has(row))).toEqual([]);
});

test('days in a finding are written as people write them', () => {
  const finding: Finding = {
    code: 'end-before-start',
    severity: 'error',
    table: 'contracts',
    sheetName: '契約',
    row: 2,
    values: { start: '2024-06-03', end: '2024-01-10' },
  };
  const said = plan({ findings: [finding] }).cells.find((cells) => String(cells[8]!.value).startsWith('end-before'));
  expect(String(said![5]!.value)).toMatch(/2024\/6\/3.*2024\/1\/10|2024\/1\/10.*2024\/6\/3/);
});

test('English has no Japanese in it but what people typed', () => {
  const clean = intake([
    sheet('Log', ['Date', 'Rep', 'Customer', 'Outcome'], ['2024/6/3', 'Sato', 'Aoki', 'hm'], ['x', 'Sato', 'Aoki', '']),
  ]);
  const given = answers({
    same: [namePair('rep', ['A', 'B'])],
    genuine: new Set([repeatKey('2024-06-03', 'A', 'B', 1)]),
  });
  const proposal = { ...PROPOSAL, names: ['A', 'B'] } as const;
  const sheetPlan = plan({
    intake: clean,
    findings: clean.findings,
    questions: 2,
    proposals: [proposal],
    answers: given,
    language: 'en',
  });
  expect(shown(sheetPlan).filter((row) => JAPANESE.test(row))).toEqual([]);
  expect(sheetPlan.cells.flat().filter(({ choices }) => JAPANESE.test(JSON.stringify(choices) ?? ''))).toEqual([]);
});

test('what of a key stays when its row has moved', () => {
  expect(essenceOf('missing-date 日報 日付 @12')).toBe('missing-date 日報 日付 ');
  expect(essenceOf('missing-date 日報 日付 a@b@12 #2')).toBe('missing-date 日報 日付 a@b');
  expect(essenceOf(VISIT)).toBe(VISIT);
});
