/** Saves goals: the KGI and its settings into their cells, and a row of 目標 for everything that changed. */
import type { Bilingual, Language } from '../core/language';
import { type MonthSpan, fiscalYearOf, formatSpan, monthOf, parsePeriod } from '../core/periods';
import { type RevenueBasis, type Settings } from '../core/settings';
import type { Day } from '../core/days';
import { type GoalSettingKey, goalSetting } from '../goals/goal-settings';
import { changesSince, goalsVersion as versionOf } from '../goals/goals-version';
import { type TargetChange, targetChanges } from '../goals/ledger';
import { POLICY_MEANING, formatPolicy, policyName, resolvePolicies } from '../goals/policy';
import { resolveTargets } from '../goals/targets';
import { fill } from '../i18n/sentences';
import type { SettingValue } from '../intake/answer-rows';
import { readPolicyRows } from '../intake/policies';
import { readTargetRows } from '../intake/targets';
import { cellText } from '../intake/text';
import { KPIS } from '../kpis';
import { changeSentences } from '../reports/goal-history';
import { type SettingChange, type Stamp, settingLine, targetLine } from '../reports/targets-sheet';
import { stampText, today } from '../sheets/clock';
import { withDocumentLock } from '../sheets/document-lock';
import { type GoalCells, goalCells } from '../sheets/goal-cells';
import { languageOf } from '../sheets/language';
import { loadIntake } from '../sheets/load';
import { kgiWriter } from '../sheets/write-kgi';
import { type SettingRow, settingsWriter } from '../sheets/write-setting-rows';
import { targetsWriter } from '../sheets/write-targets';
import { WrittenState } from '../sheets/written-state';
import { goalsModel } from './goals';
import type { GoalsVersion, Policy, SaveGoalsReply, SaveGoalsRequest } from './goals-model';
import { type RequestContext, type WantedGoals, wantedGoals } from './goals-request';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Saved = Extract<SaveGoalsReply, { kind: 'saved' }>;

const TEXT = {
  saved: { ja: '目標を保存しました(「{sheet}」に{rows}行)。', en: 'The goals are saved ({rows} rows in "{sheet}").' },
  unchanged: { ja: '前と同じ内容です。何も変えていません。', en: 'Nothing has changed, so nothing was written.' },
  undone: { ja: '元に戻す', en: 'Undo' },
} satisfies Record<string, Bilingual>;

/** Reads no table: the sidebar asks every few seconds. */
export function goalsVersion(): GoalsVersion {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { left } = WrittenState.read(spreadsheet.getId());
  return { version: versionOf(goalCells(spreadsheet)), sheetsLeft: left.length };
}

/**
 * Writes what differs from the goals in force, all of it or, where somebody else was faster, nothing.
 * @throws UserFacingError `bad-amount`, `bad-period`, `bad-target`, `unknown-name`, `kgi-is-formula`, `setting-is-formula`,
 * `protected-cells`, `missing-column`, `document-busy`; then nothing is written
 */
export function saveGoals(request: SaveGoalsRequest): SaveGoalsReply {
  const outcome = withDocumentLock(() => {
    // Nothing is read before the lock is held: a run remembers what it has read, and somebody may write meanwhile.
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const cells = goalCells(spreadsheet);
    if (versionOf(cells) !== request.version) {
      const since = changesSince(String(request.version), cells);
      return changeSentences(since, cells.kgiValue, languageOf(spreadsheet));
    }
    return save(spreadsheet, draftOf(spreadsheet, request, cells));
  });
  return 'kind' in outcome ? outcome : { kind: 'conflict', changes: outcome, model: goalsModel() };
}

function draftOf(spreadsheet: Spreadsheet, request: SaveGoalsRequest, cells: GoalCells): Draft {
  const { language, settings, intake, dayOfDate } = loadIntake(spreadsheet, []);
  const context: RequestContext = {
    language,
    settings,
    asOf: settings.asOf ?? today(spreadsheet),
    reps: intake.tables.reps,
  };
  const { policies } = resolvePolicies(readPolicyRows(cells.settings));
  return { ...context, request, wanted: wantedGoals(request, context), cells, inForce: policies, dayOfDate };
}

interface Draft extends RequestContext {
  readonly request: SaveGoalsRequest;
  readonly wanted: WantedGoals;
  readonly cells: GoalCells;
  /** The rules of the company. */
  readonly inForce: readonly Policy[];
  readonly dayOfDate: (date: Date) => Day;
}

function save(spreadsheet: Spreadsheet, draft: Draft): Saved {
  const { request, cells, language } = draft;
  const stamp: Stamp = { who: request.who, why: request.why, at: stampText(spreadsheet) };
  const kgi = kgiChange(draft);
  const values = valueChanges(draft);
  const policies = policyChanges(draft);
  const targets = changedTargets(draft);
  const lines = [
    ...[...(kgi === null ? [] : [kgi]), ...values, ...policies].map((change) => settingLine(change, stamp, language)),
    ...targets.map((change) => targetLine(change, stamp, language)),
  ];

  // Everything is looked at before anything is written. The rows go first: should the run die, they tell what stood in the
  // cells, and saving once more completes it.
  const writeTargets = targetsWriter(spreadsheet, lines);
  const writeSettings = settingsWriter(spreadsheet, [...values, ...policies].map(cellValue), ROWS);
  const writeKgi = kgi === null ? null : kgiWriter(spreadsheet, draft.wanted.kgi.target ?? null);
  const sheetName = writeTargets();
  writeSettings();
  writeKgi?.();

  const version = lines.length === 0 ? versionOf(cells) : versionOf(goalCells(spreadsheet));
  return {
    kind: 'saved',
    version,
    rows: lines.length,
    sheetName,
    undo: undoOf(draft, version, { kgi, values, policies, targets }),
    sentence:
      lines.length === 0
        ? TEXT.unchanged[language]
        : fill(TEXT.saved[language], { rows: lines.length, sheet: sheetName }),
  };
}

/** The rows of 設定 that a save may write. */
const ROWS: readonly SettingRow[] = [
  ...(['kgiPeriod', 'revenueBasis'] as const).map(goalSetting),
  ...KPIS.map((kpi) => ({ name: { ja: policyName(kpi, 'ja'), en: policyName(kpi, 'en') }, meaning: POLICY_MEANING })),
];

const cellValue = ({ name, value }: SettingChange): SettingValue => ({
  name,
  value: value === null ? null : String(value),
});

function kgiChange({ wanted, settings, cells, language, asOf }: Draft): SettingChange | null {
  const { target, period } = wanted.kgi;
  if (target === undefined || target === settings.kgiTarget) return null;
  const name = goalSetting('kgiTarget').name[language];
  const months = formatSpan(spanOf(period ?? settings.kgiPeriod, settings, asOf));
  const before = typeof cells.kgiValue === 'number' ? cells.kgiValue : cellText(cells.kgiValue) || null;
  return { name, period: months, value: target, before };
}

function spanOf(period: string, settings: Settings, asOf: Day): MonthSpan {
  const fiscal = fiscalYearOf(monthOf(asOf, settings.closingDay), settings);
  return period === '' ? fiscal : (parsePeriod(period, settings, asOf) ?? fiscal);
}

/** The KGI's period and the revenue basis. */
function valueChanges({ wanted, settings, language }: Draft): SettingChange[] {
  const { period, basis } = wanted.kgi;
  const change = (key: GoalSettingKey, before: string, value: string): SettingChange[] =>
    value === before
      ? []
      : [{ name: goalSetting(key).name[language], period: '', value: value || null, before: before || null }];
  return [
    ...(period === undefined ? [] : change('kgiPeriod', settings.kgiPeriod, period)),
    ...(basis === undefined
      ? []
      : change('revenueBasis', basisName(settings.revenueBasis, language), basisName(basis, language))),
  ];
}

function basisName(basis: RevenueBasis | null, language: Language): string {
  const { type } = goalSetting('revenueBasis');
  return basis === null || type.kind !== 'choice' ? '' : type.choices[basis]![language];
}

/** Rules that differ, and those that are to hold no more. */
function policyChanges({ wanted, inForce, language }: Draft): SettingChange[] {
  const { policies } = wanted;
  if (policies === null) return [];
  return KPIS.flatMap((kpi): SettingChange[] => {
    const ruleIn = (rules: readonly Policy[]): string | null => {
      const rule = rules.find((each) => each.kpi === kpi.id);
      return rule === undefined ? null : formatPolicy(rule, kpi.unit, language) || null;
    };
    const [before, value] = [ruleIn(inForce), ruleIn(policies)];
    return before === value ? [] : [{ name: policyName(kpi, language), period: '', value, before }];
  });
}

function changedTargets({ wanted, cells, settings, asOf, reps, dayOfDate }: Draft): TargetChange[] {
  const { targets } = resolveTargets(readTargetRows(cells.targets), settings, asOf, dayOfDate, reps);
  return targetChanges(wanted.targets, targets);
}

interface Changes {
  readonly kgi: SettingChange | null;
  readonly values: readonly SettingChange[];
  readonly policies: readonly SettingChange[];
  readonly targets: readonly TargetChange[];
}

/** Sent back as it is, it sets what was in force before. */
function undoOf({ request, settings, inForce, language }: Draft, version: string, changes: Changes): SaveGoalsRequest {
  const changed = (key: GoalSettingKey): boolean =>
    changes.values.some(({ name }) => name === goalSetting(key).name[language]);
  return {
    version,
    who: request.who,
    why: TEXT.undone[language],
    kgi: {
      ...(changes.kgi === null ? {} : { target: settings.kgiTarget === null ? null : String(settings.kgiTarget) }),
      ...(changed('kgiPeriod') ? { period: settings.kgiPeriod } : {}),
      ...(changed('revenueBasis') ? { basis: settings.revenueBasis } : {}),
    },
    targets: changes.targets.map(({ kpi, rep, period, before }) => ({
      kpi: kpi.id,
      rep,
      period,
      ...before,
      evidence: '',
    })),
    ...(changes.policies.length === 0 ? {} : { policies: inForce }),
  };
}
