/** Any cells under any headers: the reading, the checks and all figures neither crash, hang nor give what is no figure. */
import fc from 'fast-check';
import { BusinessCalendar } from '../../src/core/calendar';
import { dayOf } from '../../src/core/days';
import { UserFacingError } from '../../src/core/errors';
import { monthOf } from '../../src/core/periods';
import { figureOf, measure } from '../../src/core/evaluate';
import { buildFacts } from '../../src/core/facts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import { wholeTeam } from '../../src/core/slice';
import { customerHealth } from '../../src/daily/customer-health';
import { resolvePolicies } from '../../src/goals/policy';
import { resolveTargets } from '../../src/goals/targets';
import { sentenceOf } from '../../src/i18n/sentences';
import { NO_ANSWERS } from '../../src/intake/answers';
import { checkWorkbook } from '../../src/intake/checks';
import { readImprovements } from '../../src/intake/improvements';
import { readLabelOverrides } from '../../src/intake/label-settings';
import { labelDictionary } from '../../src/intake/labels';
import { readPolicyRows } from '../../src/intake/policies';
import { readPins } from '../../src/intake/read-pins';
import { readSettings } from '../../src/intake/settings';
import { readTargetRows } from '../../src/intake/targets';
import { readTips } from '../../src/intake/tips';
import { KPIS } from '../../src/kpis';
import { dataCheckPlan } from '../../src/reports/data-check';
import { byRepPlan } from '../../src/reports/by-rep';
import { readHistory } from '../../src/review/history';
import { SETTINGS } from '../../src/core/settings';
import { dayOfUtcDate, intake, OPTIONS } from '../intake/support';
import { fuzz, FUZZ_TIMEOUT, header, hostileCell, hostileText, isExplained, table, timely } from '../support/fuzz';

jest.setTimeout(FUZZ_TIMEOUT);

const TODAY = dayOf(2024, 7, 1);
const MONTH = monthOf(TODAY, 31);
/** The whole header of each table, so that half of the cases get past the header. */
const WHOLE = [
  ['訪問日', '担当者', '顧客', '種別', '目的', '結果', '反応', '次回予定日', 'メモ'],
  ['契約番号', '顧客', '担当者', '商品', '開始日', '解約日', '満了日', '自動更新', '金額', '請求', '解約理由'],
  ['日付', '顧客', '担当者', '金額'],
  ['顧客番号', '顧客', 'フリガナ', '電話番号', 'エリア', 'ランク', '段階', '見込み時期'],
  ['日時', '電話番号', '方向', '担当者', '通話秒数', '結果'],
  ['担当者', 'チーム', '開始', '終了'],
];
const headers = fc.oneof(fc.constantFrom(...WHOLE), fc.array(header, { minLength: 1, maxLength: 10 }));
const sheetName = fc.oneof(
  fc.constantFrom('訪問', '契約', '売上', '顧客', '通話', '担当者', '5月', '佐藤'),
  hostileText,
);
const grid = fc.record({ name: sheetName, cells: table(headers) });
const grids = fc.uniqueArray(grid, { minLength: 1, maxLength: 4, selector: ({ name }) => name });

test('tables', () =>
  fuzz(
    'cells and headers of tables',
    fc.property(grids, (sheets) =>
      timely(() => {
        const read = intake(sheets, { asOf: TODAY });
        const facts = buildFacts(read.tables, DEFAULT_SETTINGS, TODAY);
        const calendar = new BusinessCalendar([]);
        const measures = measure(wholeTeam(facts), { first: MONTH, last: MONTH });
        for (const kpi of KPIS) {
          const { value } = figureOf(kpi, measures);
          if (value !== null && !Number.isFinite(value)) throw new Error(`${kpi.id} is ${value}`);
        }
        customerHealth(facts);
        const findings = [
          ...read.findings,
          ...checkWorkbook({
            intake: read,
            facts,
            calendar,
            today: TODAY,
            unreadTargets: [],
            targetsSheet: '',
            unusedSettings: [],
            settingsSheet: '',
          }),
        ];
        const stamp = { refreshedAt: '2024/07/01 12:00', language: 'ja' as const };
        const check = dataCheckPlan({
          intake: read,
          findings,
          proposals: read.proposals,
          moreProposals: read.moreProposals,
          questions: read.questions.length,
          answers: NO_ANSWERS,
          asOf: TODAY,
          ...stamp,
        });
        // A sheet may be called NaN, and stands by its name alone in the list of those that were read.
        const names = new Set<unknown>(sheets.map(({ name }) => name));
        for (const plan of [check, byRepPlan({ facts, targets: [], calendar, ...stamp })])
          for (const row of plan.cells)
            for (const { value } of row)
              if (
                typeof value === 'number'
                  ? !Number.isFinite(value)
                  : !names.has(value) && /undefined|NaN|\[object/.test(own(value))
              )
                throw new Error(`a cell says ${String(value)}`);
      }),
    ) as never,
  ));

/** Without what is quoted from people. */
const own = (value: unknown): string => (typeof value === 'string' ? value.replace(/[「『"][\s\S]*[」』"]/g, '') : '');

const settingName = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...SETTINGS.map(({ name }) => name.ja), '方針:継続率', '方針:訪問頻度') },
  hostileText,
);

test('settings, targets, policies, labels, pins', () =>
  fuzz(
    'settings and targets',
    fc.property(
      fc.array(fc.tuple(settingName, hostileCell), { maxLength: 12 }),
      table(fc.constant(['KPI', '担当者', '期間', '目標', '下限', '上限', '根拠'])),
      hostileCell,
      (cells, targets, kgiCell) =>
        timely(() => {
          const settings = settingsOf(cells, kgiCell);
          readLabelOverrides(cells);
          resolvePolicies(readPolicyRows(cells));
          told(() => readPins(cells, ['訪問', '__proto__'], 'ja'));
          resolveTargets(readTargetRows(targets), settings, TODAY, dayOfUtcDate, ['佐藤', '__proto__']);
          const read = intake([{ name: '訪問', cells: targets }], { asOf: settings.asOf ?? TODAY });
          const facts = buildFacts(read.tables, settings, TODAY);
          measure(wholeTeam(facts), { first: MONTH, last: MONTH });
        }),
    ) as never,
  ));

function settingsOf(cells: readonly (readonly unknown[])[], kgiCell: unknown): Settings {
  const input = { cells, kgiCell, dayOfDate: dayOfUtcDate, language: 'ja' as const };
  return told(() => readSettings(input)) ?? DEFAULT_SETTINGS;
}

/** A mistake is told in one sentence; anything else fails the case. */
function told<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UserFacingError)) throw error;
    const sentence = sentenceOf(error, 'ja');
    if (!isExplained(sentence)) throw new Error(`unexplained: ${sentence}`);
    return null;
  }
}

test('people’s sheets of words: 改善, ノウハウ, 履歴', () =>
  fuzz(
    'words of people',
    fc.property(
      table(fc.constant(['月', 'Keep', 'Problem', 'Try', 'アクション', '担当者', '期限', 'KPI', '完了日'])),
      table(fc.constant(['題名', '内容', 'KPI', '段階', '投稿者', '日付'])),
      table(),
      (improvements, tips, history) =>
        timely(() => {
          const { dayOfDate } = OPTIONS;
          readImprovements(improvements, { rules: DEFAULT_SETTINGS, asOf: TODAY, dayOfDate });
          readTips(tips, { labels: labelDictionary([]), asOf: TODAY, dayOfDate });
          readHistory(history);
        }),
    ) as never,
  ));
