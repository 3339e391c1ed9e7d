import { changesSince, goalsVersion } from '../../src/goals/goals-version';
import { TARGET_COLUMNS } from '../../src/intake/target-columns';

const HEADER = TARGET_COLUMNS.map(({ name }) => name.ja);
const STATE = {
  kgi: 15_700_000 as unknown,
  settings: [
    ['設定', '値'],
    ['KGIの期間', '2024年度'],
    ['方針: 訪問頻度', '4以下'],
  ] as unknown[][],
  targets: [HEADER, ['訪問件数', '', '', 230]] as unknown[][],
};
const SAVED = ['商談数', '', '2024-07〜', 55, '', '', '', '佐藤', '2024/07/01 08:12', 50, ''];
const NOTHING = { added: [], isRewritten: false, isKgiChanged: false, areSettingsChanged: false };

test('the same cells give the same version, whatever stands beside them', () => {
  const version = goalsVersion(STATE);
  expect(goalsVersion({ ...STATE })).toBe(version);
  const wider = STATE.targets.map((row) => [...row, ...Array<string>(HEADER.length - row.length).fill(''), 'メモ']);
  expect(goalsVersion({ ...STATE, targets: [['目標の表'], ...wider] })).toBe(version);
  const pinned = [...STATE.settings, ['「訪問」として読むシート', '日報'], ['', ''], ['メモ', '自由']];
  expect(goalsVersion({ ...STATE, settings: pinned })).toBe(version);
  expect(changesSince(version, { ...STATE, settings: pinned })).toEqual(NOTHING);
});

test.each<[string, Partial<typeof STATE>, object]>([
  ['the KGI', { kgi: 16_000_000 }, { isKgiChanged: true }],
  ['the KGI taken away', { kgi: '' }, { isKgiChanged: true }],
  [
    'the KGI’s period',
    {
      settings: [
        ['設定', '値'],
        ['KGIの期間', '2024-04'],
        ['方針: 訪問頻度', '4以下'],
      ],
    },
    { areSettingsChanged: true },
  ],
  [
    'a rule',
    {
      settings: [
        ['設定', '値'],
        ['KGIの期間', '2024年度'],
      ],
    },
    { areSettingsChanged: true },
  ],
  ['a typed figure', { targets: [HEADER, ['訪問件数', '', '', 231]] }, { isRewritten: true }],
  ['a row taken away', { targets: [HEADER] }, { isRewritten: true }],
])('%s changes the version, and it is told', (_, change, told) => {
  const state = { ...STATE, ...change };
  expect(goalsVersion(state)).not.toBe(goalsVersion(STATE));
  expect(changesSince(goalsVersion(STATE), state)).toEqual({ ...NOTHING, ...told });
});

test('rows that were added are told as they are, also below an inserted line', () => {
  const since = changesSince(goalsVersion(STATE), { ...STATE, targets: [[], ...STATE.targets, SAVED] });
  expect(since).toMatchObject({ ...NOTHING, added: [{ kpi: '商談数', set: { who: '佐藤', previous: 50 } }] });
});

test('an empty workbook has a version too', () => {
  const empty = { kgi: '', settings: [], targets: [] };
  expect(goalsVersion(empty)).toMatch(/^0(\.[\w-]{10}){3}$/);
  expect(changesSince(goalsVersion(empty), empty)).toEqual(NOTHING);
});

test('what is no version of ours is all changed', () => {
  const { isRewritten, isKgiChanged, areSettingsChanged } = changesSince('', STATE);
  expect([isRewritten, isKgiChanged, areSettingsChanged]).toEqual([true, true, true]);
});
