import { type ErrorCode, UserFacingError } from '../../src/core/errors';
import type { Language } from '../../src/core/language';
import { fill, sentenceOf } from '../../src/i18n/sentences';
import { JAPANESE } from '../support/japanese';

/** What each error is thrown with. */
const PARAMS: Readonly<Record<ErrorCode, Readonly<Record<string, string>>>> = {
  'missing-sheet': { table: 'TABLE', sheet: 'SHEET', columns: 'COLUMNS' },
  'missing-column': { table: 'TABLE', sheet: 'SHEET', columns: 'COLUMNS' },
  'missing-pinned-column': { sheet: 'SHEET', columns: 'COLUMNS', header: 'HEADER' },
  'setting-is-formula': { place: 'PLACE' },
  'outdated-question': { sheet: 'SHEET' },
  'no-rows': { table: 'TABLE', sheet: 'SHEET', columns: 'COLUMNS' },
  'no-customer-record': {},
  'bad-period': { text: 'TEXT' },
  'bad-filter-key': { text: 'TEXT' },
  'bad-filter': {},
  'unknown-name': { kind: 'rep', name: 'NAME', nearest: 'NEAREST' },
  'unknown-argument': { parameter: 'filter', kind: 'rep', name: 'NAME', nearest: 'NEAREST' },
  'repeated-filter': { kind: 'rep', text: 'TEXT' },
  'range-argument': { parameter: 'period' },
  'no-usable-rows': { sheet: 'Log', rows: '3' },
  'question-waits': { table: 'Visits' },
  'missing-kpi': {},
  'bad-choice': { parameter: 'by', text: 'weekday', examples: '"month"' },
  'bad-count': { parameter: 'months', text: '0', most: '60' },
  'goal-filter': {},
  'bad-setting': { setting: 'SETTING', text: 'TEXT', hint: 'HINT' },
  'bad-amount': { text: 'TEXT' },
  'bad-target': { kpi: 'KPI' },
  'protected-cells': { place: 'PLACE' },
  'spill-blocked': { area: 'A1:B2', place: 'PLACE' },
  'no-room-to-spill': { rows: '23', columns: '4' },
  'cell-has-rule': { place: 'PLACE' },
  'formula-changed': { place: 'PLACE' },
  'kgi-is-formula': { place: 'PLACE' },
  'bad-request': {},
  busy: {},
  'missing-pinned-sheet': { sheet: 'SHEET' },
  'months-across': { sheet: 'SHEET' },
  'customers-across': { sheet: 'SHEET' },
  'document-busy': {},
  'newer-workbook': {},
  interrupted: { detail: 'Service Spreadsheets failed' },
  'import-sheet-changed': { sheet: 'X' },
  'import-interrupted': { rows: '1500' },
  'import-scattered': { sheet: 'X' },
  'nothing-to-undo': {},
  'sheet-changed': { sheet: 'SHEET' },
  'other-table-below': { sheet: 'SHEET' },
  'visit-already-there': { customer: 'CUSTOMER', day: 'DAY', sheet: 'SHEET', row: '5' },
  'visit-changed': { sheet: 'SHEET' },
  'no-customer-row': { customer: 'CUSTOMER' },
  'cell-changed': { place: 'PLACE', text: 'TEXT' },
  'cell-is-formula': { place: 'PLACE' },
  'sample-would-overwrite': { sheet: 'SHEET' },
  'month-not-over': { month: 'MONTH' },
  'month-without-record': { month: 'MONTH' },
  'history-changed': { sheet: 'SHEET' },
  'tips-changed': { sheet: 'SHEET' },
};
const CODES = Object.keys(PARAMS) as ErrorCode[];
const LANGUAGES: readonly Language[] = ['ja', 'en'];

const sentence = (code: ErrorCode, language: Language, params = PARAMS[code]): string =>
  sentenceOf(new UserFacingError(code, params), language);

describe.each(CODES)('%s', (code) => {
  test('leaves no place open and drops no code on the user', () => {
    for (const language of LANGUAGES) {
      expect(sentence(code, language)).not.toMatch(/[{}]/);
      expect(sentence(code, language)).not.toContain(code === 'busy' ? '"busy"' : code);
      expect(sentence(code, language)).not.toContain('undefined');
    }
  });

  test('is Japanese in Japanese and has none in English', () => {
    expect(sentence(code, 'ja')).toMatch(JAPANESE);
    expect(sentence(code, 'en')).not.toMatch(JAPANESE);
    expect(sentence(code, 'en')).toMatch(/[a-z]/);
  });

  test('is short', () => {
    for (const language of LANGUAGES) expect(sentence(code, language).length).toBeLessThanOrEqual(120);
  });
});

test.each<[ErrorCode, string[]]>([
  ['missing-sheet', ['TABLE', 'COLUMNS']],
  ['missing-column', ['SHEET', 'COLUMNS']],
  ['no-rows', ['SHEET']],
  ['bad-period', ['TEXT', '2024-06']],
  ['bad-filter-key', ['TEXT']],
  ['unknown-name', ['NAME', 'NEAREST']],
  ['unknown-argument', ['NAME', 'NEAREST', '(filter)']],
  ['repeated-filter', ['TEXT']],
  ['range-argument', ['(period)', '"2024-06"']],
  ['bad-setting', ['SETTING', 'TEXT', 'HINT']],
  ['missing-pinned-sheet', ['SHEET']],
  ['sample-would-overwrite', ['SHEET']],
])('%s says what it is about, in both languages', (code, parts) => {
  for (const language of LANGUAGES) for (const part of parts) expect(sentence(code, language)).toContain(part);
});

test('the sentence of the definitions', () => {
  expect(sentence('bad-period', 'ja', { text: '2024-13' })).toBe('期間「2024-13」を読めません。例: 2024-06');
});

describe('unknown names', () => {
  test.each([
    ['customer', '顧客「A」', 'customer "A"'],
    ['rep', '担当者「A」', 'rep "A"'],
    ['team', 'チーム「A」', 'team "A"'],
    ['product', '商品「A」', 'product "A"'],
    ['area', 'エリア「A」', 'area "A"'],
    ['rank', 'ランク「A」', 'rank "A"'],
  ])('%s', (kind, ja, en) => {
    const params = { kind, name: 'A', nearest: 'B' };
    expect(sentence('unknown-name', 'ja', params)).toContain(ja);
    expect(sentence('unknown-name', 'ja', params)).toContain('「B」');
    expect(sentence('unknown-name', 'en', params)).toContain(en);
    expect(sentence('unknown-name', 'en', params)).toContain('"B"');
  });

  test('without a similar name the sentence is whole', () => {
    const params = { kind: 'rep', name: 'A', nearest: '' };
    for (const language of LANGUAGES) {
      expect(sentence('unknown-name', language, params)).not.toMatch(/[{}]|「」|""/);
      expect(sentence('unknown-name', language, params)).toMatch(/[。.]$/);
    }
  });

  test('the error itself stays as it was thrown', () => {
    const error = new UserFacingError('unknown-name', { kind: 'rep', name: 'A', nearest: 'B' });
    sentenceOf(error, 'ja');
    expect(error.params).toEqual({ kind: 'rep', name: 'A', nearest: 'B' });
  });
});

describe('fill', () => {
  test('puts texts and numbers into their places, every time', () => {
    expect(fill('{a} and {b} and {a}', { a: 1, b: 'two' })).toBe('1 and two and 1');
  });

  test.each(['{b}', '{a}', '$&', '$1', '$$', "$'", '\\', '{', '%s'])('the parameter "%s" is no template', (text) => {
    expect(fill('<{a}>{b}', { a: text, b: '-' })).toBe(`<${text}>-`);
  });

  test('what a user typed is shown as typed', () => {
    expect(sentence('bad-period', 'en', { text: '{text} $& {name}' })).toBe(
      'The period "{text} $& {name}" cannot be read. Example: 2024-06',
    );
  });

  test.each(['constructor', 'toString', '__proto__'])('the place {%s} is filled by nothing inherited', (name) => {
    expect(fill(`{${name}}`, {})).toBe(`{${name}}`);
  });

  test('a place without a parameter stays visible', () => {
    expect(fill('{a}{b}', { a: 0 })).toBe('0{b}');
    expect(fill('', { a: 1 })).toBe('');
  });
});
