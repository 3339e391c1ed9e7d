/** 計算のしくみ: numerator, denominator, rows used, rows left out and why. */
import { dayOf } from '../../src/core/days';
import type { Language } from '../../src/core/language';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { buildFacts } from '../../src/core/facts';
import { leftOutCounts } from '../../src/intake/left-out';
import { readTables } from '../../src/intake/read-tables';
import { KPIS } from '../../src/kpis';
import { explanationPlace, kpiExplanationsPlan } from '../../src/reports/kpi-explanations';
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
const plan = (language: Language = 'ja') => {
  const intake = readTables(SHEETS, { dayOfDate: () => 0, cancelDayMeaning: 'lastDay' });
  const facts = buildFacts(intake.tables, DEFAULT_SETTINGS, dayOf(2024, 5, 31));
  const leftOut = leftOutCounts(intake.findings);
  return kpiExplanationsPlan({ facts, intake, leftOut, refreshedAt: '2024/06/01 08:00', language });
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

test('English has no Japanese in it', () => {
  const texts = plan('en')
    .cells.flat()
    .map(said)
    .filter((value) => typeof value === 'string');
  expect(texts.filter((text) => JAPANESE.test(text.replace('〜', '')))).toEqual([]);
});
