import type { Language } from '../../src/core/language';
import { DEFAULT_SETTINGS, SETTINGS, type Settings } from '../../src/core/settings';
import type { PlanCell } from '../../src/core/sheet-plan';
import { LABEL_SETTINGS } from '../../src/intake/label-settings';
import { PINNED_SHEET_SETTINGS } from '../../src/intake/pinned-sheets';
import { readSettings, unusedSettings } from '../../src/intake/settings';
import { type Allowed, type SettingsSheetPlan, settingsSheetPlan } from '../../src/reports/settings-sheet';
import { dayOfUtcDate, intake, sheet } from '../intake/support';
import { d } from '../reference/worked';
import { JAPANESE } from '../support/japanese';
import { NAME_MEANING_SETTINGS } from '../../src/intake/pinned-sheets';
import { readPins } from '../../src/intake/read-pins';

const LANGUAGES: readonly Language[] = ['ja', 'en'];

/** What the sheet would give back: days come as dates. */
function cellValue({ value }: PlanCell): unknown {
  if (value === null) return '';
  if (typeof value !== 'object') return value;
  if ('day' in value) return new Date(value.day * 86_400_000);
  if ('sparkline' in value) return '';
  return 'formula' in value ? value.formula : value.text;
}

const readBack = (plan: SettingsSheetPlan, language: Language): Settings =>
  readSettings({
    cells: plan.cells.map((row) => row.map(cellValue)),
    kgiCell: undefined,
    dayOfDate: dayOfUtcDate,
    language,
  });

const rowOf = (plan: SettingsSheetPlan, name: string): number => plan.cells.findIndex(([cell]) => cell?.value === name);

describe.each(LANGUAGES)('in %s', (language) => {
  const plan = settingsSheetPlan(language, {});

  test('one header and one row of three cells for every setting', () => {
    expect(plan.cells.every((row) => row.length === 3)).toBe(true);
    const names = plan.cells.map(([name]) => name?.value);
    for (const { name } of [...SETTINGS, ...PINNED_SHEET_SETTINGS, ...LABEL_SETTINGS])
      expect(names.filter((shown) => shown === name[language])).toHaveLength(1);
    expect(new Set(names).size).toBe(names.length);
  });

  test('as written it reads back as the defaults', () => {
    expect(readBack(plan, language)).toEqual(DEFAULT_SETTINGS);
  });

  test('values that were given read back as given', () => {
    const values: Partial<Settings> = {
      asOf: d('2024-06-30'),
      kgiTarget: 12_000_000,
      kgiPeriod: 'FY2024',
      fiscalStartMonth: 10,
      closingDay: 20,
      revenueBasis: 'sales',
      yearlyRecognition: 'lump',
      cancelDayMeaning: 'firstDayOff',
      graceDays: 14,
      dormancyDays: 60,
      recordStart: d('2020-04-01'),
      callsAreActivities: true,
      achievedFrom: 1.05,
      cautionFrom: 0.8,
      minimumBase: 8,
    };
    expect(readBack(settingsSheetPlan(language, values), language)).toEqual({ ...DEFAULT_SETTINGS, ...values });
  });

  test('choices are offered as a list, each of which reads', () => {
    for (const { key, name, type } of SETTINGS) {
      const row = rowOf(plan, name[language]);
      const allowed = plan.allowed.get(row);
      if (type.kind === 'integer') expect(allowed).toEqual({ kind: 'between', min: type.min, max: type.max });
      else if (type.kind !== 'choice') expect(allowed).toBeUndefined();
      else {
        if (allowed?.kind !== 'list') throw new Error(`${key} offers no list`);
        expect(allowed.items).toEqual(Object.values(type.choices).map((choice) => choice[language]));
        const read = allowed.items.map((item) =>
          String(
            readSettings({ cells: [[name[language], item]], kgiCell: undefined, dayOfDate: dayOfUtcDate, language })[
              key
            ],
          ),
        );
        expect(read).toEqual(Object.keys(type.choices));
      }
    }
    const choices = SETTINGS.filter(({ type }) => ['choice', 'integer'].includes(type.kind)).length;
    expect(plan.allowed.size).toBe(choices + NAME_MEANING_SETTINGS.length);
    for (const { kind, name } of NAME_MEANING_SETTINGS) {
      const row = plan.cells.findIndex(([cell]) => cell!.value === name[language]);
      const { items } = plan.allowed.get(row) as Extract<Allowed, { kind: 'list' }>;
      const read = items.map((word) => readPins([[name[language], word]], [], language)[kind]?.nameMeaning ?? 'none');
      expect(read).toEqual(['none', 'rep', 'team', 'month']);
    }
  });

  test('the goal and the as-of day have names that formulas can use', () => {
    const named = [...plan.names].map(([row, name]) => [plan.cells[row]?.[0]?.value, name]);
    const nameOf = (key: keyof Settings): string => SETTINGS.find((setting) => setting.key === key)!.name[language];
    expect(named).toEqual([
      [nameOf('kgiTarget'), 'KGI'],
      [nameOf('asOf'), 'KPI_AS_OF'],
    ]);
  });

  test('days, yen and shares are formatted as such', () => {
    const format = (key: keyof Settings): string | undefined =>
      plan.cells[rowOf(plan, SETTINGS.find((setting) => setting.key === key)!.name[language])]?.[1]?.format;
    expect(format('asOf')).toBe('yyyy/mm/dd');
    expect(format('kgiTarget')).toBe('"¥"#,##0');
    expect(format('cautionFrom')).toBe('0%');
    expect(format('closingDay')).toBe('0');
    // Text, so that the sheet does not turn `2024-06` into a date.
    expect(format('kgiPeriod')).toBe('@');
    expect(format('companyHolidays')).toBe('@');
  });
});

test('the sheets carry their names', () => {
  expect(LANGUAGES.map((language) => settingsSheetPlan(language, {}).sheetName)).toEqual(['設定', 'Settings']);
});

test('the English sheet holds no Japanese', () => {
  for (const row of settingsSheetPlan('en', {}).cells)
    for (const { value } of row) if (typeof value === 'string') expect(value).not.toMatch(JAPANESE);
});

test('what is found by itself is shown below its setting, and sets nothing', () => {
  const { sources } = intake([
    sheet('日報', ['日付', '担当', '得意先'], ['2024/6/3', '佐藤', '青木商店']),
    sheet('契約', ['顧客', '担当者', '開始', '月額'], ['青木商店', '佐藤', '2023/1/1', 5000]),
  ]);
  const found = { sources, at: '2024/07/01 08:12' };
  const plan = settingsSheetPlan('ja', {}, found);
  const rows = plan.cells.map((row) => row.map(({ value }) => value));
  const at = rows.findIndex(([name]) => name === '「訪問」として読むシート');
  expect(rows[at + 1]).toEqual([
    '',
    null,
    '2024/07/01 08:12 に見つけた表: シート「日報」の 訪問日 = A列「日付」、担当者 = B列「担当」、顧客 = C列「得意先」。いまの読みかたは「データ確認」の「読んだシート」にあります。',
  ]);
  expect(rows[at + 2]![0]).toBe('「契約」として読むシート');
  expect(rows[at + 3]![2]).toContain('シート「契約」の 顧客 = A列「顧客」');
  expect(readBack(plan, 'ja')).toEqual(readBack(settingsSheetPlan('ja', {}), 'ja'));
  expect(unusedSettings(rows)).toEqual([]);
  expect(readPins(rows, ['日報', '契約'], 'ja')).toEqual({});
});
