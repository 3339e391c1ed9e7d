import * as fc from 'fast-check';
import { namePair, NO_ANSWERS, type IntakeAnswers, type NameKind } from '../../src/intake/answers';
import { MOST_PROPOSALS } from '../../src/intake/proposals';
import { sameNames } from '../../src/intake/same-names';
import type { Intake } from '../../src/intake/read-tables';
import { sampleGrids } from '../support/sample-grids';
import { codes, intake, sheet } from './support';

const VISITS = ['訪問日', '担当者', '顧客'];
const visits = (...rows: [rep: string, customer: string][]) =>
  sheet('訪問', VISITS, ...rows.map(([rep, customer], at) => [`2024/4/${at + 1}`, rep, customer]));
const answers = (same: [NameKind, string, string][], different: [NameKind, string, string][] = []): IntakeAnswers => ({
  ...NO_ANSWERS,
  same: same.map(([kind, a, b]) => namePair(kind, [a, b])),
  different: different.map(([kind, a, b]) => namePair(kind, [a, b])),
});
const proposed = ({ proposals }: Intake): string[] =>
  proposals.map(
    ({ kind, names, reasons, counts }) => `${kind} ${names.join('=')} ${reasons.join('/')} ${counts.join('+')}`,
  );

test('names that may be one are proposed, most likely first, and stay apart meanwhile', () => {
  const read = intake([
    visits(
      ['佐藤', '㈱青木商店'],
      ['佐藤', '青木商店'],
      ['佐藤 太郎', '㈱青木商店'],
      ['佐藤', '井上薬局 藤沢店'],
      ['佐藤', '井上薬局'],
      ['鈴木', 'スーパーマルヤマ'],
      ['鈴木', 'すーぱーまるやま'],
    ),
  ]);
  expect(proposed(read)).toEqual([
    'customer スーパーマルヤマ=すーぱーまるやま kana 1+1',
    'customer ㈱青木商店=青木商店 legal-form 2+1',
    'rep 佐藤=佐藤 太郎 surname 4+1',
    'customer 井上薬局 藤沢店=井上薬局 branch 1+1',
  ]);
  expect(read.moreProposals).toBe(0);
  expect(read.tables.customers).toHaveLength(6);
});

test('an accepted pair is one customer under its most frequent spelling, also over several answers', () => {
  const rows: [string, string][] = [
    ['佐藤', '㈱青木商店'],
    ['佐藤', '青木商店'],
    ['佐藤', '青木商店'],
    ['佐藤', '青木商店㈱'],
    // A spelling that came later has the key of one that was answered.
    ['佐藤', '（株）青木　商店'],
  ];
  const read = intake([visits(...rows)], {
    answers: answers([
      ['customer', '青木商店', '㈱青木商店'],
      ['customer', '青木商店㈱', '㈱青木商店'],
    ]),
  });
  expect(read.tables.customers).toEqual(['青木商店']);
  expect([...read.tables.visits!.customer]).toEqual([0, 0, 0, 0, 0]);
  expect(read.proposals).toEqual([]);
});

test('an accepted pair of reps is one rep', () => {
  const read = intake([visits(['佐藤', 'A'], ['佐藤 太郎', 'B'], ['佐藤太郎', 'C'], ['鈴木', 'D'])], {
    answers: answers([['rep', '佐藤', '佐藤 太郎']]),
  });
  expect(read.tables.reps).toEqual(['佐藤', '鈴木']);
  expect([...read.tables.visits!.rep]).toEqual([0, 0, 0, 1]);
});

test('a rejected pair is not proposed again, also not under another spelling of the same key', () => {
  const rejected = answers([], [['customer', '㈱青木商店', '青木商店']]);
  expect(intake([visits(['佐藤', '(株)青木商店'], ['佐藤', '青木 商店'])], { answers: rejected }).proposals).toEqual(
    [],
  );
  // What is one with a name differs from whatever that name differs from.
  const both = answers([['customer', '青木商店㈱', '㈱青木商店']], [['customer', '㈱青木商店', '青木商店']]);
  const rows: [string, string][] = [
    ['佐藤', '㈱青木商店'],
    ['佐藤', '青木商店㈱'],
    ['佐藤', '青木商店'],
  ];
  const read = intake([visits(...rows)], { answers: both });
  expect(read.tables.customers).toHaveLength(2);
  expect(read.proposals).toEqual([]);
});

test('customer numbers stay the key; an accepted pair unites them and says so', () => {
  const sheets = [
    sheet('顧客', ['顧客番号', '顧客', '電話番号'], ['C1', '㈱青木商店', '0466-12-3456'], ['C9', '青木商店', '']),
    sheet(
      '訪問',
      ['訪問日', '担当者', '顧客番号', '顧客'],
      ['2024/4/1', '佐藤', 'C1', ''],
      ['2024/4/2', '佐藤', 'C9', ''],
    ),
  ];
  const apart = intake(sheets);
  expect(new Set(apart.tables.visits!.customer).size).toBe(2);
  expect(proposed(apart)).toEqual(['customer ㈱青木商店=青木商店 legal-form 1+1']);
  expect(codes(apart.findings)).not.toContain('numbers-united@3');

  const united = intake(sheets, { answers: answers([['customer', '㈱青木商店', '青木商店']]) });
  expect(new Set(united.tables.visits!.customer).size).toBe(1);
  expect(united.tables.customers).toHaveLength(1);
  expect(united.findings.filter(({ code }) => code === 'numbers-united')).toMatchObject([
    { table: 'visits', row: 3, column: '顧客番号', read: 'C9' },
    { table: 'customers', row: 3, column: '顧客番号', read: 'C9' },
  ]);
});

test('numbers that bear the same two names one after the other are united in whatever order they stand', () => {
  const pair = answers([['customer', '㈱A社', 'A社']]);
  const rows = [
    ['C3', 'A社'],
    ['C2', '㈱A社'],
    ['C2', 'エー'],
    ['C1', 'A社'],
    ['', 'エー'],
    ['', 'A社㈱'],
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
      const read = intake([sheet('顧客', ['顧客番号', '顧客', 'エリア'], ...shuffled.map((row) => [...row, '藤沢']))], {
        answers: pair,
      });
      // A社㈱ was never answered about.
      expect(read.tables.customers).toHaveLength(2);
    }),
  );
});

test('clues of the customers table: フリガナ and telephone', () => {
  const read = intake([
    visits(['佐藤', '青木商店']),
    sheet(
      '顧客',
      ['顧客', 'フリガナ', '電話番号'],
      ['㈱大和', 'ヤマト', '03-1111-2222'],
      ['大倭商会', 'ﾔﾏﾄ', ''],
      ['あおき屋', 'アオキヤ', '03-1111-2222'],
    ),
  ]);
  expect(proposed(read)).toEqual(['customer ㈱大和=大倭商会 kana 1+1', 'customer ㈱大和=あおき屋 phone 1+1']);
});

test('at most a pageful of questions, with the number of the others', () => {
  const names = Array.from({ length: MOST_PROPOSALS + 30 }, (_, at) => `第${at}水産`);
  const rows = names.flatMap((name): [string, string][] => [
    ['佐藤', name],
    ['佐藤', `㈱${name}`],
  ]);
  const read = intake([sheet('訪問', VISITS, ...rows.map(([rep, customer]) => ['2024/4/1', rep, customer]))]);
  expect(read.proposals).toHaveLength(MOST_PROPOSALS);
  expect(read.moreProposals).toBe(30);
});

test('answers: transitive, of one kind, never about a blank name', () => {
  const pairs = [
    namePair('customer', ['A', 'B']),
    namePair('customer', ['C', 'D']),
    namePair('customer', ['D', 'B']),
    namePair('customer', ['A', 'C']),
    namePair('rep', ['A', 'Z']),
    namePair('customer', ['', 'A']),
  ];
  const same = sameNames(pairs, 'customer');
  expect([...same.keys()].sort()).toEqual(['A', 'B', 'C', 'D']);
  expect(new Set(same.values()).size).toBe(1);
});

test('uniting names changes no count of rows, and never splits what was one', () => {
  const name = fc.constantFrom('A', 'B', 'C', 'D', 'Ｅ', '__proto__', 'constructor');
  const row = fc.tuple(fc.constantFrom('', '1', '2', '3'), name);
  const pairs = fc.array(fc.tuple(name, name), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 15 }), pairs, (rows, united) => {
      const table = sheet(
        '訪問',
        ['訪問日', '担当者', '顧客番号', '顧客', 'メモ'],
        ...rows.map(([number, customer], at) => ['2024/4/1', '佐藤', number, customer, at]),
      );
      const before = intake([table]);
      const after = intake([table], { answers: answers(united.map(([a, b]) => ['customer', a, b])) });
      expect(after.sources.visits).toMatchObject({ rows: rows.length, used: rows.length, skipped: 0, unusable: 0 });
      const [was, is] = [before.tables.visits!.customer, after.tables.visits!.customer];
      rows.forEach(([number], a) =>
        rows.forEach((_, b) => {
          if (was[a] === was[b]) expect(is[a]).toBe(is[b]);
          for (const [first, second] of united)
            if (number === '' && rows[b]![0] === '' && rows[a]![1] === first && rows[b]![1] === second)
              expect(is[a]).toBe(is[b]);
        }),
      );
    }),
  );
});

test('hostile names are proposed as text or not at all, and change nothing else', () => {
  const hostile = [
    '__proto__',
    'constructor',
    'Constructor',
    '=HYPERLINK("http://example.com","x")',
    '<script>alert(1)</script>',
    'x'.repeat(50_000),
    'X'.repeat(50_000),
    '👩‍👩‍👧‍👦商店',
    '\u202e商店\u202c',
    '\ud800',
    'NaN',
    'nan',
    '株式会社',
    '(株)',
    '支店',
    '・',
    'ー',
    '々々々',
    '9'.repeat(400),
    '#N/A',
  ];
  const rows = hostile.map((name): [string, string] => [name, name]);
  const read = intake([visits(...rows)]);
  // An error value, and two marks that are no name.
  expect(read.sources.visits).toMatchObject({ rows: 20, unusable: 3 });
  for (const { names, counts } of read.proposals) {
    expect(names.every((name) => name.length <= 100)).toBe(true);
    expect(counts.every((count) => count > 0)).toBe(true);
  }
  expect(proposed(read)).toContain('customer constructor=Constructor case 1+1');
  expect(Object.prototype).not.toHaveProperty('same');
});

test('any cells: proposals never fail, never name one customer twice, and each pair once', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('㈱A', 'A', 'a', 'Ａ支店', '佐藤', 'サトウ'),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 20 }), (rows) => {
      const { proposals } = intake([visits(...rows)]);
      const pairs = proposals.map(({ kind, names }) => `${kind} ${[...names].sort().join('\u0000')}`);
      expect(new Set(pairs).size).toBe(pairs.length);
      for (const { names } of proposals) expect(names[0]).not.toBe(names[1]);
    }),
  );
});

test.each(['ja', 'en'] as const)('the sample workbook (%s) leaves nothing to ask', (language) => {
  const { proposals, moreProposals } = intake(sampleGrids({ language }));
  expect([proposals.map(({ names }) => names), moreProposals]).toEqual([[], 0]);
});
