import { UserFacingError } from '../../src/core/errors';
import { DEFAULT_SETTINGS, SETTINGS, type Settings } from '../../src/core/settings';
import { sentenceOf } from '../../src/i18n/sentences';
import { readSettings, type SettingsInput } from '../../src/intake/settings';
import { dayOfUtcDate } from '../intake/support';
import { d } from '../reference/worked';
import { JAPANESE } from '../support/japanese';
import { thrownBy } from '../support/thrown';

function read(rows: readonly (readonly unknown[])[] | null, more: Partial<SettingsInput> = {}): Settings {
  return readSettings({ cells: rows, kgiCell: undefined, dayOfDate: dayOfUtcDate, language: 'ja', ...more });
}

const utc = (text: string): Date => new Date(`${text}T00:00:00Z`);

describe('definitions', () => {
  test('every setting has exactly one row, and names nobody confuses', () => {
    expect(SETTINGS.map(({ key }) => key).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
    const names = SETTINGS.flatMap(({ name }) => [name.ja, name.en]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('texts stand in both languages', () => {
    for (const { name, meaning } of SETTINGS) {
      expect(name.ja).not.toBe('');
      expect(meaning.ja).not.toBe('');
      expect(name.en).toMatch(/\S/);
      expect(meaning.en).toMatch(/\S/);
      expect(`${name.en} ${meaning.en}`).not.toMatch(JAPANESE);
    }
  });

  test('defaults are those of the definitions', () => {
    expect(DEFAULT_SETTINGS).toEqual({
      asOf: null,
      kgiTarget: null,
      kgiPeriod: '',
      fiscalStartMonth: 4,
      closingDay: 31,
      companyHolidays: [],
      revenueBasis: null,
      yearlyRecognition: 'monthly',
      cancelDayMeaning: 'lastDay',
      graceDays: 0,
      dormancyDays: 90,
      recordStart: null,
      callsAreActivities: false,
      byRepSheets: true,
      achievedFrom: 1,
      cautionFrom: 0.9,
      minimumBase: 5,
      visitsPerDay: 8,
    });
  });
});

describe('reading', () => {
  test('no sheet, an empty sheet and blank values give the defaults', () => {
    expect(read(null)).toEqual(DEFAULT_SETTINGS);
    expect(read([])).toEqual(DEFAULT_SETTINGS);
    expect(
      read([['設定', '値', '説明'], ['締め日', '', ''], ['基準日', null], ['更新猶予日数', ' \u3000 '], ['', 5], []]),
    ).toEqual(DEFAULT_SETTINGS);
  });

  test.each<[string, unknown, Partial<Settings>]>([
    // day
    ['基準日', utc('2024-06-30'), { asOf: d('2024-06-30') }],
    ['基準日', '2024/6/30', { asOf: d('2024-06-30') }],
    ['As-of day', '2024-06-30', { asOf: d('2024-06-30') }],
    ['基準日', '令和6年6月30日', { asOf: d('2024-06-30') }],
    // Serial 45444 is 1 June 2024 (test/core/days.test.ts).
    ['記録開始日', 45_444, { recordStart: d('2024-06-01') }],
    // days
    ['会社の休日', '2024-08-13, 2024-08-14', { companyHolidays: [d('2024-08-13'), d('2024-08-14')] }],
    ['会社の休日', '2024/8/13、2024/8/14', { companyHolidays: [d('2024-08-13'), d('2024-08-14')] }],
    ['Company holidays', utc('2024-08-13'), { companyHolidays: [d('2024-08-13')] }],
    // money
    ['KGI(売上目標)', 12_000_000, { kgiTarget: 12_000_000 }],
    ['KGI(売上目標)', '1,200万円', { kgiTarget: 12_000_000 }],
    ['KGI (revenue goal)', '¥12,000,000', { kgiTarget: 12_000_000 }],
    ['KGI(売上目標)', '１，２００万', { kgiTarget: 12_000_000 }],
    ['KGI(売上目標)', 0, { kgiTarget: 0 }],
    // text
    ['KGIの期間', '2024年度', { kgiPeriod: '2024年度' }],
    ['KGI period', '２０２４－０４：２０２４－０９', { kgiPeriod: '2024-04:2024-09' }],
    // integer
    ['締め日', 20, { closingDay: 20 }],
    ['Closing day', '２０', { closingDay: 20 }],
    ['締め日', 1, { closingDay: 1 }],
    ['締め日', 31, { closingDay: 31 }],
    ['年度の開始月', 1, { fiscalStartMonth: 1 }],
    ['年度の開始月', '12', { fiscalStartMonth: 12 }],
    ['更新猶予日数', 0, { graceDays: 0 }],
    ['更新猶予日数', 365, { graceDays: 365 }],
    ['休眠日数', 1, { dormancyDays: 1 }],
    ['判定に必要な件数', 10, { minimumBase: 10 }],
    // ratio
    ['「注意」の下限', 0.8, { cautionFrom: 0.8 }],
    ['「注意」の下限', '80%', { cautionFrom: 0.8 }],
    ['「注意」の下限', '８０％', { cautionFrom: 0.8 }],
    ['Caution from', 80, { cautionFrom: 0.8 }],
    ['「達成」の下限', 1.1, { achievedFrom: 1.1 }],
    ['「達成」の下限', 100, { achievedFrom: 1 }],
    // choice, in either language, as its key or a check box
    ['売上基準', '売上', { revenueBasis: 'sales' }],
    ['売上基準', '契約', { revenueBasis: 'contracts' }],
    ['売上基準', '両方', { revenueBasis: 'both' }],
    ['Revenue basis', 'Both', { revenueBasis: 'both' }],
    ['売上基準', 'sales', { revenueBasis: 'sales' }],
    ['年額の計上', '一括', { yearlyRecognition: 'lump' }],
    ['Yearly amounts', 'monthly', { yearlyRecognition: 'monthly' }],
    ['解約日の意味', '利用停止の初日', { cancelDayMeaning: 'firstDayOff' }],
    ['Meaning of the cancel day', 'First day without service', { cancelDayMeaning: 'firstDayOff' }],
    ['解約日の意味', '最終利用日', { cancelDayMeaning: 'lastDay' }],
    ['通話を活動に含める', 'はい', { callsAreActivities: true }],
    ['通話を活動に含める', 'いいえ', { callsAreActivities: false }],
    ['Count calls as activities', 'Yes', { callsAreActivities: true }],
    ['通話を活動に含める', true, { callsAreActivities: true }],
    ['通話を活動に含める', false, { callsAreActivities: false }],
    // however the name is typed
    [' 締 め 日 ', 20, { closingDay: 20 }],
    ['ＫＧＩ（売上目標）', 100, { kgiTarget: 100 }],
    ['CLOSING DAY', 20, { closingDay: 20 }],
    ['知らない設定', 'x', {}],
  ])('%s = %j', (name, value, expected) => {
    expect(read([[name, value]])).toEqual({ ...DEFAULT_SETTINGS, ...expected });
  });

  test.each<[string, unknown]>([
    ['基準日', '2024-02-30'],
    ['基準日', 'あした'],
    ['基準日', '6/30'],
    ['基準日', 5],
    ['会社の休日', '2024-08-13, お盆'],
    ['会社の休日', '2024-08-32'],
    ['KGI(売上目標)', 'たくさん'],
    ['KGI(売上目標)', -1],
    ['KGI(売上目標)', '-'],
    ['締め日', 0],
    ['締め日', 32],
    ['締め日', 20.5],
    ['締め日', -1],
    ['締め日', '末日まで'],
    ['年度の開始月', 13],
    ['更新猶予日数', 366],
    ['休眠日数', 0],
    ['「達成」の下限', '高め'],
    ['「達成」の下限', -1],
    ['「達成」の下限', '110%%'],
    ['売上基準', '請求'],
    ['通話を活動に含める', 'たぶん'],
    ['通話を活動に含める', 1],
  ])('%s = %j stops the run', (name, value) => {
    expect(thrownBy(() => read([[name, value]]))).toMatchObject({ code: 'bad-setting', params: { setting: name } });
  });

  test('the error names setting, value and what may stand there, in the user’s language', () => {
    expect(thrownBy(() => read([['締め日', '４０']]))).toEqual({
      code: 'bad-setting',
      params: { setting: '締め日', text: '40', hint: '1〜31。31 は月末締め。20 なら 4月 = 3/21〜4/20' },
    });
    const { code, params } = thrownBy(() => read([['締め日', 40]], { language: 'en' }));
    const sentence = sentenceOf(new UserFacingError(code, params), 'en');
    expect(sentence).toContain('"Closing day"');
    expect(sentence).toContain('"40"');
    expect(sentence).not.toMatch(JAPANESE);
  });

  test('the cell named KGI goes before the sheet’s row, and blank leaves the goal unset', () => {
    expect(read([['KGI(売上目標)', 100]], { kgiCell: 200 }).kgiTarget).toBe(200);
    expect(read(null, { kgiCell: '500万円' }).kgiTarget).toBe(5_000_000);
    expect(read(null, { kgiCell: '' }).kgiTarget).toBeNull();
    expect(thrownBy(() => read(null, { kgiCell: '?' })).code).toBe('bad-setting');
  });

  test('of a setting written twice the last row counts', () => {
    expect(
      read([
        ['締め日', 20],
        ['締め日', 25],
      ]).closingDay,
    ).toBe(25);
  });
});
