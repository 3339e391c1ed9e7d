/** What the settings sheet may hold beside single values: lists, other names, and rows that mean nothing. */
import { dayOf } from '../../src/core/days';
import { UserFacingError } from '../../src/core/errors';
import { readLabelOverrides } from '../../src/intake/label-settings';
import { readPins } from '../../src/intake/read-pins';
import { readSettings, unusedSettings } from '../../src/intake/settings';

const noDates = (): number => {
  throw new Error('no Date in these cells');
};
const read = (...rows: unknown[][]) =>
  readSettings({ cells: [['設定', '値'], ...rows], kgiCell: undefined, dayOfDate: noDates, language: 'ja' });
const failure = (...rows: unknown[][]): string => {
  try {
    read(...rows);
  } catch (error) {
    return `${(error as UserFacingError).code} ${(error as UserFacingError).params.setting}`;
  }
  return 'none';
};

test.each([
  ['commas', '2024-08-13, 2024-08-14'],
  ['line breaks', '2024-08-13\n2024-08-14'],
  ['full-width commas and a trailing one', '2024/8/13，2024/8/14，'],
])('company holidays separated by %s', (_, cell) => {
  expect(read(['会社の休日', cell]).companyHolidays).toEqual([dayOf(2024, 8, 13), dayOf(2024, 8, 14)]);
});

test('other names of a setting, and the units people add', () => {
  expect(read(['KGI', '1,200万円']).kgiTarget).toBe(12_000_000);
  expect(read(['締日', '20日']).closingDay).toBe(20);
  expect(read(['締め日', '月末']).closingDay).toBe(31);
  expect(read(['年度の開始月', '4月']).fiscalStartMonth).toBe(4);
});

test('a KGI period that cannot be read, or thresholds in the wrong order, stop the run', () => {
  expect(failure(['KGIの期間', '来来期'])).toBe('bad-setting KGIの期間');
  expect(failure(['KGIの期間', '2024年度'])).toBe('none');
  expect(failure(['「達成」の下限', '80%'], ['「注意」の下限', '95%'])).toBe('bad-setting 「注意」の下限');
  expect(failure(['「注意」の下限', '0%'])).toBe('bad-setting 「注意」の下限');
});

test('rows with a value and a name that means nothing are named; notes without a value are not', () => {
  const cells = [
    ['設定', '値'],
    ['締め日め', 20],
    ['締め日', 20],
    ['結果「受注」の言葉', 'ハンコもらった'],
    ['「訪問」として読むシート', '日報A'],
    ['ここから下は自由欄', ''],
    ['__proto__', 1],
  ];
  expect(unusedSettings(cells)).toEqual(['締め日め', '__proto__']);
  expect(readPins(cells, ['日報A'], 'ja').visits!.sheets).toEqual(['日報A']);
  expect(readLabelOverrides(cells)).toEqual([{ column: 'outcome', class: 'won', words: ['ハンコもらった'] }]);
});

test('words may stand on lines of their own', () => {
  expect(readLabelOverrides([['結果「受注」の言葉', '即決\n握手、OK']])[0]!.words).toEqual(['即決', '握手', 'OK']);
});
