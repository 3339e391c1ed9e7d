/** 顧客の状態 as plain data, for a few customers worked out by hand; every sentence; sizes from none to 5,000. */
import { parseIsoDay } from '../../src/core/days';
import { buildFacts } from '../../src/core/facts';
import type { Language } from '../../src/core/language';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import type { PlanCell, SheetPlan } from '../../src/core/sheet-plan';
import { NO_NAME } from '../../src/core/tables';
import { customerHealth } from '../../src/daily/customer-health';
import type { Reason } from '../../src/daily/state';
import { isWrittenSheetName } from '../../src/intake/find-tables';
import { CUSTOMER_HEALTH_SHEET, customerHealthPlan } from '../../src/reports/customer-health';
import { reasonText } from '../../src/reports/customer-health-texts';
import { AS_OF, readSheets, type Sheets } from '../daily/support';
import { JAPANESE } from '../support/japanese';

function plan(sheets: Sheets, language: Language = 'ja'): SheetPlan {
  const { tables, sources } = readSheets(sheets);
  const facts = buildFacts(tables, DEFAULT_SETTINGS, parseIsoDay(AS_OF)!);
  return customerHealthPlan({
    facts,
    health: customerHealth(facts),
    sources,
    refreshedAt: '2024/06/30 18:00',
    language,
  });
}

const HEADER = 7;
const valueOf = ({ value }: PlanCell): unknown =>
  typeof value === 'object' && value !== null && 'text' in value ? value.text : value;
const rowOf = (sheet: SheetPlan, name: string): unknown[] =>
  sheet.cells.find((cells) => cells[0]!.value === name)!.map(valueOf);
const names = (sheet: SheetPlan): unknown[] => sheet.cells.slice(HEADER + 1).map((cells) => cells[0]!.value);

/** By the month since 2023-07-01: 12 payments up to June 2024. */
const monthly = (name: string, yen: number, cancel = ''): (string | number)[] => [
  name,
  '2023/7/1',
  cancel,
  '',
  '',
  yen,
  '',
  '佐藤',
];
const SHEETS: Sheets = {
  customers: [
    ['漏れ', 14, '', '高', '同行します'],
    ['順調', 14, '', '', ''],
    ['解約', 14, '', '', ''],
    ['見込み', '', '今すぐ', '', ''],
  ],
  contracts: [monthly('漏れ', 20_000), monthly('順調', 90_000), monthly('解約', 5_000, '2024/7/31')],
  visits: [
    ['2024/5/1', '漏れ', '良い', '', '訪問', '佐藤'],
    ['2024/6/25', '順調', '普通', '', '訪問', '佐藤'],
    ['2024/6/28', '解約', '', '', '訪問', '佐藤'],
    ['2024/6/29', '見込み', '', '商談', '訪問', '田中'],
  ],
};

describe('four customers', () => {
  const sheet = plan(SHEETS);

  test('what is in danger comes first, by yen; then the others', () => {
    expect(names(sheet)).toEqual(['漏れ', '解約', '順調', '見込み']);
    expect(sheet.rowKeys).toEqual({ firstRow: HEADER + 1, names: [['漏れ'], ['解約'], ['順調'], ['見込み']] });
  });

  test('a row, from the record', () => {
    // 1 May to 30 June are 60 days; 366 days since 1 July 2023.
    expect(rowOf(sheet, '漏れ')).toEqual([
      '漏れ',
      '△ 訪問漏れ',
      '最後の訪問から60日(目安14日)\n上長: 高・同行します',
      240_000,
      '佐藤',
      '継続',
      '—',
      '2024/05/01',
      60,
      14,
      1,
      '—(1)',
      366 / 30.436875,
      '—',
      240_000,
    ]);
    expect(rowOf(sheet, '解約').slice(1, 4)).toEqual(['▲ 解約リスク', '7月31日に解約の予定です', 60_000]);
    expect(rowOf(sheet, '解約')[13]).toEqual({ day: parseIsoDay('2024-07-31') });
    expect(rowOf(sheet, '順調').slice(1, 4)).toEqual(['◎ 順調', '最後の訪問から5日(目安14日)', '—']);
    expect(rowOf(sheet, '見込み').slice(1, 8)).toEqual([
      '◇ 見込み客',
      'アポか商談から1日。話が進んでいます',
      '—',
      '田中',
      '商談',
      '今すぐ',
      '2024/06/29',
    ]);
  });

  test('the last visit leads to its row, a count to the first customer of the state', () => {
    expect(sheet.cells[HEADER + 1]![7]!.value).toEqual({
      link: { sheetName: '訪問', row: 2, column: 1 },
      text: '2024/05/01',
    });
    const [states, counts, stakes] = [3, 4, 5].map((row) => sheet.cells[row]!.map(valueOf));
    const at = states!.indexOf('▲ 解約リスク');
    expect([counts![at], stakes![at]]).toEqual(['1社', 60_000]);
    expect(sheet.cells[4]![at]!.value).toMatchObject({ link: { blockName: sheet.blockName, row: HEADER + 2 } });
    expect(counts![states!.indexOf('◎ 順調')]).toBe('1社');
    expect(counts![states!.indexOf('― 離脱')]).toBe('0社');
    expect(sheet.cells[4]![states!.indexOf('― 離脱')]!.value).toBe('0社');
    expect(counts!.filter((count) => count !== null)).toHaveLength(9);
  });

  test('header, filter, widths and stamp fit the block', () => {
    const columns = sheet.columnWidths.length;
    expect(new Set(sheet.cells.map((cells) => cells.length))).toEqual(new Set([columns]));
    expect([sheet.frozenRows, sheet.filter]).toEqual([HEADER + 1, { row: HEADER, columns }]);
    expect(valueOf(sheet.cells[sheet.stamp!.row]![sheet.stamp!.column]!)).toBe('更新 2024/06/30 18:00');
    expect(sheet.columnWidths.reduce((sum, width) => sum + width)).toBeLessThan(1150);
  });

  test('every state has its rule, over the rows of the table', () => {
    const signs = new Set(
      sheet.cells.slice(HEADER + 1).map((cells) => `=LEFT(X,1)="${String(cells[1]!.value).charAt(0)}"`),
    );
    const rules = sheet.highlights.filter(({ column }) => column === 1).map(({ formula }) => formula('X'));
    for (const sign of signs) if (!sign.includes('◇')) expect(rules).toContain(sign);
    for (const { row, rows } of sheet.highlights) expect([row, row + rows]).toEqual([HEADER + 1, sheet.cells.length]);
  });
});

test('English has no Japanese in it but what people typed', () => {
  const sheets = JSON.parse(
    JSON.stringify(SHEETS).replace(
      /漏れ|順調|解約|見込み|佐藤|田中|同行します/g,
      (name) => `N${name.length}${name.charCodeAt(0)}`,
    ),
  ) as Sheets;
  const texts = plan({ ...sheets, customers: [] }, 'en')
    .cells.flat()
    .map(valueOf)
    .filter((value) => typeof value === 'string');
  expect(texts.filter((text) => JAPANESE.test(text))).toEqual([]);
  expect(texts.some((text) => text.includes('{'))).toBe(false);
});

test('a typed stage is shown, in bold', () => {
  const stageCell = (typed: string): PlanCell => {
    const sheet = plan({ ...SHEETS, customers: [['見込み', '', '', '', '', typed]] });
    return sheet.cells.find((cells) => cells[0]!.value === '見込み')![5]!;
  };
  expect(stageCell('会話')).toMatchObject({ value: '会話', look: { bold: true } });
  expect(stageCell('')).toMatchObject({ value: '商談', look: { bold: false } });
});

test('every reason is a whole sentence in both languages', () => {
  const day = parseIsoDay('2025-01-31')!;
  const [days, interval, visits, expected, until] = [40, 13.5, 9, 3.2, day];
  const reasons: Reason[] = [
    { code: 'announced', end: day, product: 0 },
    { code: 'silent-and-low', days, interval },
    { code: 'ends-unattended', end: day, overdue: { days, interval }, isLow: true, product: NO_NAME },
    { code: 'ends-unattended', end: day, overdue: { days, interval }, isLow: false, product: NO_NAME },
    { code: 'ends-unattended', end: day, overdue: null, isLow: true, product: 0 },
    { code: 'sale-late', days, left: 20 },
    { code: 'ends-soon', end: day, left: 20, product: NO_NAME },
    { code: 'pushed', contacts: 4, cool: 2, until },
    { code: 'too-many', visits, expected },
    { code: 'too-many-and-low', visits, expected, until },
    { code: 'cool', cool: 3, last: 4, isFalling: true },
    { code: 'cool', cool: 3, last: 4, isFalling: false },
    { code: 'overdue', days, interval },
    { code: 'never-visited', days, interval },
    { code: 'no-record' },
    { code: 'visited', days, interval },
    { code: 'visited', days, interval: null },
    { code: 'visited', days: 0, interval },
    { code: 'not-yet-visited', days },
    { code: 'begins', start: day },
    { code: 'open-deal', days },
    { code: 'in-touch', days },
    { code: 'in-touch', days: 0 },
    { code: 'long-silent', days },
    { code: 'untouched' },
    { code: 'ended', end: day },
    { code: 'told-left' },
    { code: 'last-sale', day },
  ];
  const asOf = parseIsoDay(AS_OF)!;
  for (const reason of reasons) {
    const [ja, en] = (['ja', 'en'] as const).map((language) => reasonText(reason, ['{left}'], asOf, language));
    expect(ja!.replace('{left}', '')).not.toMatch(/[{}]|undefined|NaN|\.\d/);
    expect(en!.replace('{left}', '')).not.toMatch(/[{}]|undefined|NaN|\.\d/);
    expect(en).not.toMatch(JAPANESE);
    expect(ja).toMatch(JAPANESE);
  }
  expect(reasonText(reasons[0]!, ['水'], asOf, 'ja')).toBe('2025年1月31日に解約の予定です(水)');
});

describe('any size', () => {
  test('nobody', () => {
    const sheet = plan({ visits: [], contracts: [] });
    expect(sheet.cells).toHaveLength(HEADER + 2);
    expect(names(sheet)).toEqual(['顧客がまだいません。']);
  });

  test('no visits: nothing is called fine', () => {
    const sheet = plan({ contracts: [monthly('A', 1)] });
    expect(rowOf(sheet, 'A')[1]).toBe('― 判定保留');
    expect(rowOf(sheet, 'A')[10]).toBe('—');
  });

  test('sales only', () => {
    const sheet = plan({
      sales: [
        ['2024/6/20', 'A', 5000],
        ['2024/2/1', 'B', 700],
      ],
      visits: [['2024/6/21', 'A']],
    });
    expect(rowOf(sheet, 'A').slice(1, 3)).toEqual(['◎ 順調', '最後の訪問から9日']);
    expect(rowOf(sheet, 'B').slice(1, 3)).toEqual(['― 離脱', '最後の売上は2月1日です']);
    expect(rowOf(sheet, 'B')[14]).toBe(700);
  });

  test('two customers of one name keep a row each, and hostile names are only text', () => {
    const { tables, sources } = readSheets({
      customers: [
        ['__proto__', ''],
        ['=1+1', ''],
        ['A', ''],
      ],
    });
    const twins = { ...tables, customers: ['__proto__', '=1+1', '=1+1'] };
    const facts = buildFacts(twins, DEFAULT_SETTINGS, parseIsoDay(AS_OF)!);
    const sheet = customerHealthPlan({
      facts,
      health: customerHealth(facts),
      sources,
      refreshedAt: '',
      language: 'ja',
    });
    expect(names(sheet)).toEqual(['=1+1', '=1+1 (2)', '__proto__']);
    expect(sheet.rowKeys.names).toEqual([['=1+1'], ['=1+1 (2)'], ['__proto__']]);
  });

  test('5,000 customers', () => {
    const sheet = plan({
      contracts: Array.from({ length: 5000 }, (_, i) => monthly(`C${i}`, i)),
      visits: [['2024/6/1', 'C1']],
    });
    expect(names(sheet)).toHaveLength(5000);
    expect(new Set(names(sheet)).size).toBe(5000);
  });
});

test('the sheet is never read as a table', () => {
  for (const name of Object.values(CUSTOMER_HEALTH_SHEET)) expect(isWrittenSheetName(name)).toBe(true);
});
