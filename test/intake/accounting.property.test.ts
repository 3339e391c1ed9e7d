/**
 * No row is lost in silence, whatever stands around it: titles, two lines of headers, several of them in other orders, other
 * lists, merged cells, ditto marks, totals, remarks, repeats and joined sheets. What becomes of each row is known from how it
 * was made.
 */
import fc from 'fast-check';
import { NO_NAME } from '../../src/core/tables';
import type { Intake, MergedArea, SheetGrid } from '../../src/intake/types';
import { intake } from './support';

const FIELDS = ['訪問日', '担当者', '顧客', '結果'] as const;
const COMPLAINTS = ['受付日', '顧客', '内容', '対応者'];
const HOSTILE = [
  '__proto__',
  'constructor',
  '=HYPERLINK("x")',
  '<script>',
  '😀',
  '\ud800',
  '\u202e',
  '1e999',
  '合計商店',
];

/** `used`, `skipped` and `unusable` are what has to become of a row. */
const KINDS = {
  plain: 'used',
  hostile: 'used',
  ditto: 'used',
  merged: 'used',
  blank: 'skipped',
  total: 'skipped',
  totalInside: 'skipped',
  closing: 'skipped',
  header: 'skipped',
  // In a column of no field.
  beside: 'skipped',
  copy: 'skipped',
  badDay: 'unusable',
  noDay: 'unusable',
  noCustomer: 'unusable',
  remark: 'unusable',
} as const;
type Kind = keyof typeof KINDS;
/** These repeat what stands above. */
const NEED_ROW_ABOVE: readonly Kind[] = ['ditto', 'merged', 'copy'];
const GIVE_ROW: readonly Kind[] = ['plain', 'hostile', 'ditto', 'merged'];

const block = fc.record({
  order: fc.shuffledSubarray([...FIELDS], { minLength: FIELDS.length }),
  isOther: fc.boolean(),
  kinds: fc.array(fc.constantFrom(...(Object.keys(KINDS) as Kind[])), { maxLength: 8 }),
});
const page = fc.record({
  titles: fc.array(fc.constantFrom<unknown[]>(['営業日報'], [], ['作成', '総務部']), { maxLength: 3 }),
  hasGroups: fc.boolean(),
  blocks: fc.array(block, { minLength: 1, maxLength: 4 }),
});
type Page = typeof page extends fc.Arbitrary<infer T> ? T : never;

interface Made {
  readonly grid: SheetGrid;
  /** Row (1-based) → what has to become of it; headers of blocks are no rows. */
  readonly fates: ReadonlyMap<number, string>;
  /** Row → customer and rep of those that are used; marks that nobody sees are not shown. */
  readonly facts: ReadonlyMap<number, string>;
}

function made(name: string, { titles, hasGroups, blocks }: Page): Made {
  const cells: unknown[][] = titles.map((row) => [...row]);
  const fates = new Map<number, string>();
  const facts = new Map<number, string>();
  const merges: MergedArea[] = [];
  if (hasGroups) cells.push(['活動', '', '', '', '天気']);
  blocks.forEach(({ order, isOther: wantsOther, kinds }, nth) => {
    // What the table is, its first header says.
    const isOther = wantsOther && nth > 0;
    // The same order again is the header repeated, no block.
    const columns = nth === 0 ? [...FIELDS] : nth % 2 === 1 ? rotated(order) : [...FIELDS];
    cells.push(isOther ? [...COMPLAINTS] : [...columns, '']);
    const firstRow = cells.length + 1;
    const place = (field: (typeof FIELDS)[number]): number => columns.indexOf(field);
    let above: unknown[] | null = null;
    for (const kind of kinds) {
      if (NEED_ROW_ABOVE.includes(kind) && (above === null || isOther)) continue;
      const row = cells.length + 1;
      const customer = `${kind === 'hostile' ? HOSTILE[row % HOSTILE.length] : ''}${name}の客${row}`;
      const put = (values: Partial<Record<(typeof FIELDS)[number], unknown>>): unknown[] => {
        const line: unknown[] = ['', '', '', '', ''];
        for (const field of FIELDS) line[place(field)] = values[field] ?? '';
        return line;
      };
      const full = { 訪問日: '2024/6/3', 担当者: '佐藤', 顧客: customer, 結果: '商談' };
      const line: unknown[] = isOther
        ? kind === 'blank'
          ? ['', '']
          : ['2024/6/5', customer, '水漏れ', '田中']
        : {
            plain: () => put({ ...full, 担当者: `担当${row}` }),
            hostile: () => put(full),
            ditto: () => put({ ...full, 訪問日: '〃', 担当者: '同上' }),
            merged: () => put({ ...full, 訪問日: '' }),
            blank: () => ['', ' ', '', false, ''],
            total: () => ['合計', '', '', '', 3],
            totalInside: () => put({ 顧客: '小計', 結果: '3件' }),
            closing: () => ['※ 以上'],
            header: () => [...columns],
            copy: () => [...above!],
            badDay: () => put({ ...full, 訪問日: 'いつか' }),
            noDay: () => put({ ...full, 訪問日: '' }),
            noCustomer: () => put({ ...full, 顧客: '' }),
            remark: () => put({ 結果: '雨のため午後は中止' }),
            beside: () => ['', '', '', '', '雨のため午後は中止'],
          }[kind]();
      const isMerged = kind === 'merged' && !isOther;
      if (isMerged) {
        const column = place('訪問日');
        const top = [...cells.keys()].reverse().find((at) => cells[at]![column] !== '')!;
        const area = merges.find((each) => each.row === top && each.column === column);
        if (area) merges[merges.indexOf(area)] = { ...area, rows: row - top };
        else merges.push({ row: top, column, rows: row - top, columns: 1 });
      }
      cells.push(line);
      fates.set(row, isOther ? (kind === 'blank' ? 'skipped' : 'other') : KINDS[kind]);
      if (isOther) continue;
      const rep = kind === 'ditto' ? String(above![place('担当者')]) : String(line[place('担当者')]);
      if (KINDS[kind] === 'used') facts.set(row, `${customer.replace('\u202e', '')} ${rep}`);
      if (GIVE_ROW.includes(kind)) above = put({ ...full, 担当者: rep });
      else if (kind !== 'copy') above = null;
    }
    // A list of something else without any row is nothing to speak of.
    const rows = Array.from({ length: cells.length - firstRow + 1 }, (_, i) => firstRow + i);
    if (isOther && !rows.some((row) => fates.get(row) === 'other')) for (const row of rows) fates.delete(row);
  });
  // Rows below the last filled one are no rows of the table.
  for (let row = cells.length; fates.get(row) === 'skipped' && isBlank(cells[row - 1]!); row--) fates.delete(row);
  return { grid: { name, cells, merges: () => merges }, fates, facts };
}

const isBlank = (line: readonly unknown[]): boolean =>
  line.every((cell) => cell === false || String(cell).trim() === '');
/** Never the usual order. */
const rotated = (order: readonly (typeof FIELDS)[number][]): (typeof FIELDS)[number][] =>
  order.every((field, i) => field === FIELDS[i]) ? [...order.slice(1), order[0]!] : [...order];

function check(pages: readonly Made[], read: Intake): void {
  const { visits, customers, reps } = read.tables;
  const source = read.sources.visits!;
  const found = { used: 0, skipped: 0, unusable: 0 };
  for (const { grid, fates, facts } of pages) {
    const parts = source.parts.filter(({ sheetName }) => sheetName === grid.name);
    const inPart = new Map<number, number>();
    for (const part of parts) {
      expect(part.used + part.skipped + part.unusable).toBe(part.rows);
      for (let row = part.headerRow + 1; row <= part.headerRow + part.rows; row++) {
        expect(inPart.has(row)).toBe(false);
        inPart.set(row, source.parts.indexOf(part));
      }
      for (const key of ['used', 'skipped', 'unusable'] as const) found[key] += part[key];
    }
    const rowsOf = (fate: string): number[] => [...fates].flatMap(([row, each]) => (each === fate ? [row] : []));
    // Exactly the rows that were made belong to a part.
    expect([...inPart.keys()].sort((a, b) => a - b)).toEqual([...fates.keys()]);

    const seen = Array.from(visits?.row ?? []).flatMap((row, i) => {
      const part = source.parts[visits!.part[i]!]!;
      if (part.sheetName !== grid.name) return [];
      expect(inPart.get(row)).toBe(visits!.part[i]);
      const rep = visits!.rep[i]!;
      return [[row, `${customers[visits!.customer[i]!]} ${rep === NO_NAME ? '' : reps[rep]}`] as const];
    });
    expect(new Map(seen)).toEqual(facts);
    expect(seen.map(([row]) => row)).toEqual(rowsOf('used'));

    const errors = read.findings.filter(({ severity, sheetName }) => severity === 'error' && sheetName === grid.name);
    const others = errors.filter(({ code }) => code === 'other-table-not-read');
    const single = errors.filter(({ code }) => code !== 'other-table-not-read');
    // Each unusable row has a finding of its own, and no other row has one.
    expect([...new Set(single.map(({ row }) => row))].sort((a, b) => a - b)).toEqual(rowsOf('unusable'));
    // A list of something else has one for all of its rows.
    const listed = others.map(({ row, values }) => [inPart.get(row + 1), values?.['count']]);
    const filled = new Map<number | undefined, number>();
    for (const row of rowsOf('other')) filled.set(inPart.get(row), (filled.get(inPart.get(row)) ?? 0) + 1);
    expect(listed).toEqual([...filled]);
  }
  expect(source).toMatchObject(found);
  expect(source.rows).toBe(found.used + found.skipped + found.unusable);
}

test('every row is used, passed over and counted, or listed', () => {
  fc.assert(
    fc.property(fc.array(page, { minLength: 1, maxLength: 3 }), (pages) => {
      const names = pages.map((_, i) => `日報${i + 1}`);
      const sheets = pages.map((each, i) => made(names[i]!, each));
      const pins = { visits: { sheets: names, declined: [], nameMeaning: 'none' as const, columns: new Map() } };
      check(
        sheets,
        intake(
          sheets.map(({ grid }) => grid),
          { pins },
        ),
      );
    }),
    { numRuns: 300 },
  );
});
