import { type Tip, tipFindings, tipsFor } from '../../src/review/tips';
import { contextOf, tipsIn } from '../support/review-facts';
import { reviewPlan } from '../../src/reports/review-sheet';
import { tipText } from '../../src/reports/tips-sheet';

const HEADER = ['題名', '内容', 'KPI', '段階', '投稿者', '日付'];
const tips = tipsIn([
  HEADER,
  ['', '両方', '継続率', '商談', '佐藤', '2024/1/1'],
  ['', '古い継続率', '継続率', '', '佐藤', '2023/1/1'],
  ['', '新しい継続率', '解約数、継続率', '', '佐藤', '2024/6/1'],
  ['', '段階だけ', '', '商談', '', ''],
  ['', '別のKPI', '成約率', '商談', '', '2024/6/1'],
  ['', '別の段階', '継続率', '接触', '', '2024/6/1'],
  ['', '札なし', '', '', '', '2024/6/1'],
  ['', '知らないKPI', '売上げ率', '', '', '2024/6/1'],
]);
const words = (found: readonly Tip[]): string[] => found.map((tip) => tip.words);

test('KPI and stage: what fits both, then either, the newest first; other tags keep a tip out', () => {
  expect(words(tipsFor(tips, { kpi: 'retention-rate', stage: 'deal' }, 9))).toEqual([
    '両方',
    '新しい継続率',
    '古い継続率',
    '段階だけ',
  ]);
});

test('a KPI alone takes tips of any stage; a stage alone takes tips of any KPI', () => {
  expect(words(tipsFor(tips, { kpi: 'retention-rate' }, 9))).toEqual([
    '別の段階',
    '新しい継続率',
    '両方',
    '古い継続率',
  ]);
  expect(words(tipsFor(tips, { stage: 'deal' }, 9))).toEqual(['別のKPI', '両方', '段階だけ']);
});

test('at most two, and none where nothing fits', () => {
  expect(tipsFor(tips, { kpi: 'retention-rate' })).toHaveLength(2);
  expect(tipsFor(tips, { kpi: 'revenue' })).toEqual([]);
  expect(tipsFor(tips, {})).toEqual([]);
  expect(tipsFor([], { kpi: 'revenue' })).toEqual([]);
});

test('a name that the catalogue does not know is told', () => {
  expect(tips.map(({ unknownKpis }) => unknownKpis.join()).filter(Boolean)).toEqual(['売上げ率']);
});

test('tags that nothing fits are findings; the tip itself is read as if they did not stand there', () => {
  const odd = tipsIn([
    HEADER,
    ['', 'a', '売上げ率、成約率', '商談', '', ''],
    ['', 'b', '元気率', '', '', ''],
    ['', 'c', '', '夏', '', ''],
  ]);
  const findings = tipFindings(odd, 'ノウハウ');
  expect(findings.map(({ code, severity, sheetName, row, read }) => [code, severity, sheetName, row, read])).toEqual([
    ['unknown-tip-kpi', 'warning', 'ノウハウ', 2, '売上げ率'],
    ['unknown-tip-kpi', 'warning', 'ノウハウ', 3, '元気率'],
    ['unknown-tip-stage', 'warning', 'ノウハウ', 4, '夏'],
  ]);
  expect(words(tipsFor(odd, { kpi: 'win-rate', stage: 'deal' }))).toEqual(['a']);
  const stageLeft = tipsIn([HEADER, ['', 'd', '元気率', '商談', '', '']]);
  expect(words(tipsFor(stageLeft, { kpi: 'win-rate', stage: 'deal' }))).toEqual(['d']);
});

test('as it is said', () => {
  const [both, , , stageOnly] = tips;
  expect(tipText(both!, 'ja')).toBe('両方(佐藤)');
  expect(tipText({ ...both!, title: '題' }, 'en')).toBe('題: 両方 (佐藤)');
  expect(tipText(stageOnly!, 'ja')).toBe('段階だけ');
});

describe('in the review', () => {
  const CONTRACTS = ['顧客', '担当者', '開始日', '解約日', '月額'];
  const VISITS = ['訪問日', '担当者', '顧客', '結果'];
  const sheets = {
    契約: [CONTRACTS, ...['A', 'B', 'C', 'D', 'E', 'F'].map((name) => [name, '佐藤', '2023/4/1', '', 1000])],
    訪問: [VISITS, ...['A', 'B', 'C'].map((name) => ['2024/6/3', '佐藤', name, '会話'])],
  };
  // 3 visits of 10 in June.
  const targets = [
    ['KPI', '期間', '担当者', '目標', '下限', '上限'],
    ['訪問件数', '', '', 10, '', ''],
  ];
  const said = (rows: unknown[][]): string =>
    reviewPlan(contextOf({ sheets, targets, tips: rows }))
      .cells.flat()
      .map(({ value }) => value)
      .filter((value) => typeof value === 'string')
      .join('\n');

  test('a KPI that missed its target stands beside what helps', () => {
    const text = said([HEADER, ['朝に決める', '<b>前日に3件</b>', '訪問件数', '', '佐藤', '']]);
    expect(text).toContain('訪問件数 — 朝に決める:<b>前日に3件</b>(佐藤)');
  });

  test('one that is tagged with a KPI that is well is not shown, and an unknown name is told with its row', () => {
    const text = said([HEADER, ['', 'x', '成約率', '', '', ''], ['', 'y', '元気率', '', '', '']]);
    expect(text).not.toMatch(/— x|— y/);
    expect(text).toContain('ノウハウ 3行目のKPI「元気率」は分かりません');
  });

  test('without any, where to leave one', () => {
    expect(said([])).toContain('「コツを残す」');
    expect(said([HEADER, ['', 'x', '成約率', '', '', '']])).toContain(
      '目標に届かなかったKPIに付いたノウハウはありません',
    );
  });
});
