import { areasOf } from '../../src/intake/areas';
import { intake, isoAll, sheet, OPTIONS } from './support';
import { readTables } from '../../src/intake/read-tables';

const VISITS = ['訪問日', '担当者', '顧客', '結果'];
const CONTRACTS = ['顧客', '担当者', '開始日', '月額'];
const contracts = (count: number): unknown[][] =>
  Array.from({ length: count }, (_, i) => [`顧客${i}`, '佐藤', '2023/1/1', 5000]);
const LOG = [
  ['2024/6/3', '佐藤', '青木商店', '商談'],
  ['2024/6/4', '田中', '井上薬局', ''],
];

describe('side by side', () => {
  const beside = (left: unknown[][], right: unknown[][]): unknown[][] =>
    Array.from({ length: Math.max(left.length, right.length) }, (_, i) => [
      ...(left[i] ?? left[0]!.map(() => '')),
      '',
      ...(right[i] ?? []),
    ]);

  test('both tables are read, each with its own columns and rows', () => {
    const { tables, sources, problems } = intake([
      sheet('日報', ...beside([VISITS, ...LOG], [CONTRACTS, ...contracts(3)])),
    ]);
    expect(isoAll(tables.visits!.day)).toEqual(['2024-06-03', '2024-06-04']);
    expect(tables.contracts!.length).toBe(3);
    expect(sources.visits!.parts[0]).toMatchObject({ columns: { customer: 3, rep: 2 }, rows: 2, used: 2 });
    expect(sources.contracts!.parts[0]).toMatchObject({ columns: { customer: 6, rep: 7 }, rows: 3, used: 3 });
    expect(problems.map(({ kind }) => kind)).toEqual(['sales', 'customers', 'calls', 'reps']);
  });

  test('with titles, and headers in rows of their own', () => {
    const { tables } = intake([
      sheet('日報', ...beside([['訪問記録', '', '', ''], VISITS, ...LOG], [['契約'], [], CONTRACTS, ...contracts(2)])),
    ]);
    expect([tables.visits!.length, tables.contracts!.length]).toEqual([2, 2]);
  });

  test('two logs are one table', () => {
    const { tables, questions } = intake([sheet('日報', ...beside([VISITS, LOG[0]!], [VISITS, LOG[1]!]))]);
    expect(isoAll(tables.visits!.day)).toEqual(['2024-06-03', '2024-06-04']);
    expect(questions).toEqual([]);
  });

  test.each([
    ['a remark at the side', ['備考', '来月から変更']],
    ['columns of the same table behind a blank one', ['目的', '反応']],
    ['what lacks columns of a table', ['顧客', '月額']],
  ])('%s makes no second table', (_, [top, below]) => {
    const grid = sheet('日報', [...VISITS, '', top], [...LOG[0]!, '', below]);
    expect(areasOf(grid)).toEqual([grid]);
  });

  test('a sheet that the settings name for one table gives the other one too', () => {
    const pins = { sheets: ['台帳'], declined: [], nameMeaning: 'none' as const, columns: new Map<string, string>() };
    const grids = [sheet('台帳', ...beside([VISITS, ...LOG], [CONTRACTS, ...contracts(3)]))];
    for (const chosen of [{ visits: pins }, { contracts: pins }, { visits: pins, contracts: pins }]) {
      const { tables, findings } = readTables(grids, { ...OPTIONS, pins: chosen });
      expect([tables.visits!.length, tables.contracts!.length]).toEqual([2, 3]);
      expect(findings).toEqual([]);
    }
  });
});

describe('one above the other', () => {
  test.each([3, 50])('%i contracts, and the log below them', (count) => {
    const { tables, problems, findings, sources } = intake([
      sheet('台帳', ['契約一覧'], CONTRACTS, ...contracts(count), [], ['訪問記録'], VISITS, ...LOG),
    ]);
    expect(isoAll(tables.visits!.day)).toEqual(['2024-06-03', '2024-06-04']);
    expect(tables.contracts!.length).toBe(count);
    expect(sources.visits!.parts.map(({ headerRow, rows }) => [headerRow, rows])).toEqual([[count + 5, 2]]);
    expect(problems.map(({ kind }) => kind)).toEqual(['sales', 'customers', 'calls', 'reps']);
    expect(findings.map(({ code }) => code)).not.toContain('other-table-not-read');
  });

  test('the log above, the contracts below', () => {
    const { tables } = intake([sheet('台帳', VISITS, ...LOG, [], CONTRACTS, ...contracts(40))]);
    expect([tables.visits!.length, tables.contracts!.length]).toEqual([2, 40]);
  });

  test('the year of a contract says nothing of the log below', () => {
    const { tables } = intake(
      [
        sheet(
          '台帳',
          ['2019年の契約'],
          CONTRACTS,
          ['青木商店', '佐藤', '2020年1月1日', 5000],
          [],
          ['2024年6月の訪問'],
          VISITS,
          ['6/3', '佐藤', '青木商店', ''],
        ),
      ],
      {},
    );
    expect(isoAll(tables.visits!.day)).toEqual(['2024-06-03']);
  });

  test('a table of its own sheet goes before one that stands below another', () => {
    const { tables, findings } = intake([
      sheet('契約', CONTRACTS, ...contracts(2)),
      sheet('訪問', VISITS, ...LOG, CONTRACTS, ...contracts(5)),
    ]);
    expect(tables.contracts!.length).toBe(2);
    expect(findings.filter(({ code }) => code === 'other-table-not-read')).toMatchObject([
      { sheetName: '訪問', row: 4, values: { count: 5 } },
    ]);
  });
});
