/** Every code has its sentences, in both languages, with nothing left open. */
import type { Language } from '../../src/core/language';
import { NO_ANSWERS } from '../../src/intake/answers';
import { FINDING_CODES, type Finding, type FindingCode } from '../../src/intake/findings';
import { LIKENESS_REASONS } from '../../src/intake/likeness';
import { entriesOf, type Item, itemsOf } from '../../src/reports/data-check-items';
import type { NameProposal } from '../../src/intake/types';
import { JAPANESE } from '../support/japanese';

/** What each finding that has values is made with (see `intake/findings.ts`). */
const VALUES: Partial<Record<FindingCode, Finding['values']>> = {
  'end-before-start': { start: '2024-06-02', end: '2024-06-01' },
  'ended-before-end': { end: '2024-09-30' },
  'running-after-end': { end: '2024-03-31' },
  'ended-with-term': { end: '2024-03-31' },
  'term-over': { end: '2024-03-31' },
  'duplicate-number': { firstRow: 3 },
  'repeated-visit': { firstRow: 3, firstSheet: 'SHEET', key: '["visit","2024-06-03","A","B",1]' },
  'number-reused': { firstRow: 3, count: 2 },
  'repeated-row-kept': { firstRow: 3 },
  'assumed-year': { basis: 'as-of', firstYear: 2023, lastYear: 2024, count: 3 },
  'number-of-two-running': { firstRow: 3 },
  'cycle-in-amount': { cycle: 'monthly', count: 2 },
  'several-reps': { reps: 2, count: 3 },
  'told-date-order': { order: 'day-month-year' },
  'unit-of-title': { factor: 1000 },
  'assumed-date-order': { order: 'day-month-year' },
  'customer-listed-twice': { firstRow: 3, firstSheet: 'SHEET' },
  'sheet-not-read': { fields: 'day、customer', count: 12 },
  'other-table-not-read': { fields: 'day', count: 12 },
  'weekday-mismatch': { day: '2024-06-05', weekday: 3 },
  'pinned-column-not-found': { field: 'nextDay' },
  'rep-in-several-teams': { teams: 'T1、T2' },
  'other-sheets-fit': { sheets: 'S1、S2', count: 2 },
  'duplicate-header': { otherColumn: 28 },
  'rows-passed-over': { blank: 1, totals: 2, repeatedHeaders: 3, duplicates: 4, notes: 5 },
  'overlapping-contracts': { otherRow: 3, otherSheet: 'SHEET', start: '2024-06-01' },
  'contracts-side-by-side': { otherRow: 3, otherSheet: 'SHEET', start: '2024-06-01' },
  'visit-before-contract': { start: '2024-06-01', count: 5 },
  'never-visited': { start: '2022-06-01', until: '2024-06-30' },
  'future-day': { today: '2024-06-30' },
  'next-before-visit': { day: '2024-06-30' },
  'amount-out-of-line': { amount: 12, median: 1234567, count: 9 },
  'log-gap': { from: '2024-06-03', until: '2024-06-05', days: 3, team: 'T1' },
  'rep-log-gap': { from: '2024-06-03', until: '2024-06-07', days: 5, rep: 'R' },
  'holidays-end': { from: '1990-01-01', until: '2050-12-31', day: '2051-03-31' },
};
const TABLE_OF: Partial<Record<FindingCode, Finding['table']>> = {
  'unread-target': 'targets',
  'unused-setting': 'settings',
  'unknown-tip-kpi': 'tips',
  'unknown-tip-stage': 'tips',
};
const CODES = Object.keys(FINDING_CODES) as FindingCode[];

function worded(findings: Finding[], proposals: NameProposal[], language: Language): (Item & { title: string })[] {
  const entries = entriesOf(findings, proposals, { sources: {} }, language);
  return itemsOf(entries, NO_ANSWERS, language).map((item, i) => ({ ...item, title: entries[i]!.title }));
}

function itemOf(code: FindingCode, language: Language): Item & { title: string } {
  const values = VALUES[code];
  const table = TABLE_OF[code] ?? 'visits';
  const finding: Finding = {
    code,
    severity: FINDING_CODES[code],
    table,
    sheetName: 'SHEET',
    row: 5,
    ...(values === undefined ? {} : { values }),
  };
  return worded([finding], [], language)[0]!;
}

describe.each(CODES)('%s', (code) => {
  test('says what it is, why, and what to do, with every place filled', () => {
    for (const language of ['ja', 'en'] as const) {
      const { title, why, todo } = itemOf(code, language);
      for (const text of [title, why, todo]) {
        expect(text).not.toMatch(/[{}]|undefined|NaN/);
        expect(text.length).toBeGreaterThan(3);
        expect(text.length).toBeLessThanOrEqual(200);
      }
      expect(title.length).toBeLessThanOrEqual(45);
      for (const text of [why, todo]) expect(text).toMatch(/[。.)]$|: [ST]\d/);
    }
  });

  test('is Japanese in Japanese and has none in English', () => {
    const [ja, en] = [itemOf(code, 'ja'), itemOf(code, 'en')];
    for (const part of ['title', 'why', 'todo'] as const) {
      expect(ja[part]).toMatch(JAPANESE);
      // The names of sheets and teams are joined as Japanese lists; they are the user's own.
      expect(en[part].replace(/S1、S2|T1、T2/, '')).not.toMatch(JAPANESE);
    }
  });
});

test.each(LIKENESS_REASONS)('two names that may be one: %s', (reason) => {
  for (const language of ['ja', 'en'] as const)
    for (const kind of ['customer', 'rep'] as const) {
      const proposal = { kind, names: ['A', 'B'] as const, reasons: [reason], counts: [12, 3] as const };
      const [item] = worded([], [proposal], language);
      expect([item!.title, item!.why, item!.todo].join()).not.toMatch(/[{}]|undefined/);
      expect(JAPANESE.test([item!.title, item!.why, item!.todo].join())).toBe(language === 'ja');
      expect(item!.read).toBe(language === 'ja' ? 'A(12行) / B(3行)' : 'A (12 rows) / B (3 rows)');
    }
});

test('a row that is left out says so, also where the cell alone is lost', () => {
  expect(itemOf('no-such-day', 'ja').todo).toMatch(/^この行は数字に入れていません。/);
  const cell: Finding = { code: 'no-such-day', severity: 'warning', table: 'visits', sheetName: 'S', row: 2 };
  expect(worded([cell], [], 'ja')[0]!.todo).toMatch(/^この欄は空欄として扱いました。/);
});

test('figures are shown as people read them', () => {
  expect(itemOf('amount-out-of-line', 'ja').why).toContain('¥12は');
  expect(itemOf('amount-out-of-line', 'ja').why).toContain('¥1,234,567');
  expect(itemOf('duplicate-header', 'ja').why).toBe('AB列も同じ見出しです。');
  expect(itemOf('repeated-visit', 'ja').why).toContain('シート「SHEET」の3行目と');
  expect(itemOf('assumed-date-order', 'en').todo).toContain('day, month, year');
  expect(itemOf('visit-before-contract', 'ja').why).toContain('(同じものが5行。これは最初の行)');
});

test('what a user typed is no template', () => {
  const finding: Finding = {
    code: 'rep-in-several-teams',
    severity: 'warning',
    table: 'visits',
    sheetName: '{count}',
    row: 2,
    read: '{why}',
    values: { teams: '{teams}$&' },
  };
  const [item] = worded([finding], [], 'en');
  expect(item!.why).toContain('{teams}$&');
  expect([item!.sheetName, item!.read]).toEqual(['{count}', '{why}']);
});
