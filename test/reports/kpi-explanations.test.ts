/** 計算のしくみ: numerator, denominator, rows used, rows left out and why. */
import { BusinessCalendar } from '../../src/core/calendar';
import { customerHealth } from '../../src/daily/customer-health';
import { dayOf } from '../../src/core/days';
import type { Language } from '../../src/core/language';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import { buildFacts } from '../../src/core/facts';
import { leftOutCounts } from '../../src/intake/left-out';
import { readTables } from '../../src/intake/read-tables';
import { KPIS } from '../../src/kpis';
import { explanationOfKgi, explanationPlace, kpiExplanationsPlan } from '../../src/reports/kpi-explanations';
import { progressFacts } from '../../src/reports/progress-input';
import { JAPANESE } from '../support/japanese';
import { rowSaying, said } from '../support/report-facts';

/** Two of three customers visited in May 2024; one visit on a day that does not exist. */
const SHEETS = [
  {
    name: '契約',
    cells: [
      ['顧客', '担当者', '開始日', '解約日', '月額'],
      ...['A', 'B', 'C'].map((name) => [name, 'S', '2023/4/1', '', 10_000]),
    ],
  },
  {
    name: '訪問',
    cells: [
      ['訪問日', '担当者', '顧客'],
      ['2024/5/7', 'S', 'A'],
      ['2024/5/8', 'S', 'B'],
      ['2024/2/30', 'S', 'C'],
    ],
  },
];
const plan = (language: Language = 'ja', settings: Partial<Settings> = {}) => {
  const intake = readTables(SHEETS, { dayOfDate: () => 0, cancelDayMeaning: 'lastDay' });
  const facts = buildFacts(intake.tables, { ...DEFAULT_SETTINGS, ...settings }, dayOf(2024, 5, 31));
  const calendar = new BusinessCalendar([]);
  const progress = progressFacts({
    facts,
    targets: [],
    calendar,
    stamp: 0,
    notices: [],
    unread: [],
    tips: [],
    health: customerHealth(facts),
    byRep: null,
    monthly: null,
    language,
  });
  const leftOut = leftOutCounts(intake.findings);
  return kpiExplanationsPlan({ progress, intake, leftOut, refreshedAt: '2024/06/01 08:00' });
};

test('a rate: what was divided by what, its range of chance, and its rows', () => {
  const coverage = rowSaying(plan(), '訪問カバー率');
  expect(coverage.slice(0, 6)).toEqual(['訪問カバー率', 2 / 3, '訪問した契約顧客', 2, '契約顧客', 3]);
  // Wilson, 95 %, 2 of 3: 20.8 % to 93.9 %.
  expect(coverage[6]).toBe('20.8%〜93.9%');
  expect(coverage[8]).toBe('訪問: 使った 2、とばした 0、使えなかった 1\n契約: 使った 3、とばした 0、使えなかった 0');
  expect(coverage[9]).toMatch(/ 1$/);
});

test('a count has no denominator', () => {
  expect(rowSaying(plan(), '訪問件数').slice(0, 7)).toEqual(['訪問件数', 2, null, null, null, null, '']);
});

test('a row a KPI, where the links of 進捗 lead', () => {
  const { cells, blockName, columnWidths } = plan();
  KPIS.forEach(({ name }, i) => {
    expect(explanationPlace(i)).toMatchObject({ blockName, column: 0 });
    expect(said(cells[explanationPlace(i).row]![0]!)).toBe(name.ja);
  });
  expect(new Set(cells.map((row) => row.length))).toEqual(new Set([columnWidths.length]));
});

test('the KGI: what its figures are made of, below the KPIs', () => {
  // ¥30,000 a month since April 2023: ¥60,000 of ¥360,000; April 21 and May 21 business days have gone.
  const sheet = plan('ja', { kgiTarget: 360_000 });
  const pace = rowSaying(sheet, 'KGIのペース');
  expect(pace.slice(2, 5)).toEqual(['過ぎた営業日', 42, '期間の営業日']);
  expect(pace[1]).toBe(42 / (pace[5] as number));
  const needed = rowSaying(sheet, '1日あたり必要');
  expect(needed.slice(2, 5)).toEqual(['目標までの残り', 300_000, '残りの営業日']);
  expect(needed[1]).toBe(300_000 / (needed[5] as number));
  expect(rowSaying(sheet, 'ペースとの差')[7]).toMatch(/^実績 ¥60,000 − 目標 ¥360,000 × ペース \d\d\.\d%$/);
  // Three customers stay three and bring ¥10,000 each: nothing is left to chance.
  expect(rowSaying(sheet, '着地見込').slice(1, 7)).toEqual([
    360_000,
    null,
    null,
    null,
    null,
    '8割は ¥360,000〜¥360,000',
  ]);
  expect(rowSaying(sheet, 'KGIに届く見込み').slice(1, 2)).toEqual([1]);
  // All stand at their medians: what the goal asks beyond them is nothing.
  expect(said(sheet.cells[explanationOfKgi('gap').row]![0]!)).toBe('差の内訳');
});

test('without a KGI its rows say what is missing', () => {
  expect(rowSaying(plan(), 'KGIに届く見込み').slice(1, 8)).toEqual([
    '—',
    null,
    null,
    null,
    null,
    '',
    'KGIを決めると出る',
  ]);
});

test.each([{}, { kgiTarget: 360_000 }])('English has no Japanese in it, settings %o', (settings) => {
  const texts = plan('en', settings)
    .cells.flat()
    .map(said)
    .filter((value) => typeof value === 'string');
  expect(texts.filter((text) => JAPANESE.test(text))).toEqual([]);
});
