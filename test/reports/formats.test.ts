import type { Unit } from '../../src/core/kpi';
import type { Status } from '../../src/goals/status';
import { STATUS_LOOKS, STATUS_TEXT, changeFormat, numberFormat, roomyYen } from '../../src/reports/formats';
import { JAPANESE } from '../support/japanese';

describe('number formats', () => {
  // look.md: at most one decimal for rates, months with one decimal, yen with separators.
  test.each<[Unit, string, string]>([
    ['ratio', '0.0%', '0.0%'],
    ['count', '#,##0"件"', '#,##0'],
    ['companies', '#,##0"社"', '#,##0'],
    ['yen', '"¥"#,##0', '"¥"#,##0'],
    ['yenPerTransaction', '"¥"#,##0', '"¥"#,##0'],
    ['yenPerCompany', '"¥"#,##0', '"¥"#,##0'],
    ['visitsPerCompanyMonth', '0.00"回"', '0.00'],
    ['months', '0.0"か月"', '0.0" mo."'],
  ])('%s', (unit, ja, en) => {
    expect(numberFormat(unit, 'ja')).toBe(ja);
    expect(numberFormat(unit, 'en')).toBe(en);
    expect(numberFormat(unit, 'en')).not.toMatch(JAPANESE);
  });
});

test.each<[Unit, string]>([
  ['ratio', '"+"0.0"pt";"−"0.0"pt";"±"0.0"pt"'],
  ['count', '"+"#,##0"件";"−"#,##0"件";"±"#,##0"件"'],
  ['yen', '"+¥"#,##0;"−¥"#,##0;"±¥"#,##0'],
])('a difference in %s carries its sign', (unit, format) => {
  expect(changeFormat(unit, 'ja')).toBe(format);
});

test('yen that would not fit are shown in millions', () => {
  expect([roomyYen(null, 'ja'), roomyYen(999_999_999, 'ja')]).toEqual(['"¥"#,##0', '"¥"#,##0']);
  expect([roomyYen(1e9, 'ja'), roomyYen(1e9, 'en')]).toEqual(['"¥"#,##0.0,,"百万"', '"¥"#,##0.0,,"M"']);
});

describe('status', () => {
  /** look.md, "Colour and sign". */
  const DRAWN: readonly [Status, string, string, string, string][] = [
    ['achieved', '達成', '◎', '#d9efe4', '#0b5d3b'],
    ['caution', '注意', '△', '#fff3cd', '#7a5200'],
    ['behind', '遅れ', '▲', '#fbdcd0', '#8f2d0a'],
    ['small-base', '件数不足', '―', '#eeeeee', '#555555'],
    ['no-data', 'データなし', '―', '#eeeeee', '#555555'],
  ];

  test.each(DRAWN)('%s is %s with %s', (status, word, sign, background, color) => {
    expect(STATUS_TEXT[status].ja).toBe(`${sign} ${word}`);
    expect(STATUS_TEXT[status].en.startsWith(`${sign} `)).toBe(true);
    expect(STATUS_LOOKS.filter((entry) => entry.sign === sign)).toEqual([{ sign, look: { background, color } }]);
  });

  test('no goal looks like withheld, a running month has no sign and so no colour', () => {
    expect(STATUS_TEXT['no-goal'].ja.startsWith('―')).toBe(true);
    expect(STATUS_TEXT.running.ja).toBe('途中');
    for (const text of [STATUS_TEXT.running.ja, STATUS_TEXT.running.en])
      expect(STATUS_LOOKS.some(({ sign }) => text.startsWith(sign))).toBe(false);
  });

  test('English texts hold no Japanese words', () => {
    for (const { en } of Object.values(STATUS_TEXT)) expect(en).not.toMatch(JAPANESE);
  });

  test.each(STATUS_LOOKS)('$sign is readable on its fill (WCAG 2.1 AA: 4.5 to 1)', ({ look }) => {
    expect(contrast(look.background!, look.color!)).toBeGreaterThanOrEqual(4.5);
  });
});

/** WCAG 2.1, "contrast ratio" and "relative luminance". */
function contrast(first: string, second: string): number {
  const [darker, lighter] = [luminance(first), luminance(second)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const channel = (at: number): number => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
