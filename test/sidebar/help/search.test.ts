import { FUNCTIONS } from '../../../src/functions';
import { PARAMETERS } from '../../../src/functions/parameters';
import { functionHelp } from '../../../src/reports/function-help';
import { found } from '../../../src/sidebar/help/search';

const ALL = FUNCTIONS.map((definition) => functionHelp(definition, PARAMETERS, 'KPI_STAMP', 'ja'));

test.each([
  // In kanji, as it sounds, in katakana, half-width, by name, as copied from a cell, by id, in English.
  ['継続率', 'KPI_RETENTION'],
  ['けいぞくりつ', 'KPI_RETENTION'],
  ['ケイゾクリツ', 'KPI_RETENTION'],
  ['ｹｲｿﾞｸﾘﾂ', 'KPI_RETENTION'],
  ['かばー', 'KPI_VISIT_COVERAGE'],
  ['ﾌｫﾛｰ', 'KPI_FIRST_MONTH_FOLLOW'],
  ['KPI_RETENTION', 'KPI_RETENTION'],
  ['ＫＰＩ＿ＲＥＴＥＮＴＩＯＮ', 'KPI_RETENTION'],
  ['=kpi_retention("2024-06")', 'KPI_RETENTION'],
  ['retention-rate', 'KPI_RETENTION'],
  ['retention rate', 'KPI_RETENTION'],
  ['  訪問　頻度 ', 'KPI_VISIT_FREQUENCY'],
  ['visit　freq', 'KPI_VISIT_FREQUENCY'],
])('"%s" finds %s', (typed, name) => {
  expect(found(ALL, typed).map((each) => each.name)).toContain(name);
});

test('an empty search leaves all in their order, a foreign word none', () => {
  expect(found(ALL, '　 ')).toEqual(ALL);
  expect(found(ALL, '在庫回転')).toEqual([]);
  expect(found(ALL, '訪問 在庫')).toEqual([]);
});

test.each(['(', ')', '.*', '\\', '[', '__proto__', 'constructor', '<script>', '\ud800', '=', '🙂'])(
  '"%s" is a text like any other',
  (typed) => {
    expect(() => found(ALL, typed)).not.toThrow();
  },
);
