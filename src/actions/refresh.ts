import { BusinessCalendar } from '../core/calendar';
import { UserFacingError } from '../core/errors';
import type { Bilingual, Language } from '../core/language';
import { fill } from '../i18n/sentences';
import { checkWorkbook } from '../intake/checks';
import type { Finding } from '../intake/findings';
import { dataCheckPlan } from '../reports/data-check';
import { notices, unusedRows } from '../reports/notices';
import { progressPlan } from '../reports/progress';
import { type Applied, type Reason, applyPlans } from '../sheets/apply';
import { serialOfDateIn, stampText } from '../sheets/clock';
import { reenterFormulas, restoreFormulas } from '../sheets/formulas/reenter-formulas';
import { type LoadedWorkbook, loadWorkbook, requireRecords, settingsSheet, targetsSheet } from '../sheets/load';
import { beginSharing } from '../sheets/shared/shared-workbook';
import { nameStamp } from '../sheets/stamp';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How long to wait for somebody else's refresh. */
const LOCK_MS = 10_000;

const DONE: Bilingual = {
  ja: '「{progress}」と「{check}」を更新しました。使えなかった行: {unused}',
  en: '"{progress}" and "{check}" are up to date. Rows that could not be used: {unused}',
};
const SEE: Bilingual = { ja: '(理由は「{check}」)', en: ' (see "{check}")' };
const LEFT: Bilingual = {
  ja: 'KPIの式 {count}個は、保護されているか、書式や入力規則のため、計算し直していません。',
  en: '{count} KPI formulas were not recalculated: they are protected, formatted as text, or under a validation rule.',
};
const ELSEWHERE: Readonly<Record<Reason, Bilingual>> = {
  foreign: {
    ja: 'シート「{name}」はルートKPIが作ったものではないため、「{sheet}」に書きました。',
    en: 'The sheet "{name}" was not made by Route KPI, so "{sheet}" was written instead.',
  },
  changed: {
    ja: 'シート「{name}」は表の列の数が変わっているため、「{sheet}」に書きました。元のシートはそのまま残っています。',
    en: 'The table on the sheet "{name}" has a column added inside it, so "{sheet}" was written instead. The old sheet is left as it is.',
  },
};

/**
 * Menu action 最新に更新: reads the workbook, rewrites 進捗 and データ確認, and brings the cells up to date that call custom
 * functions. Returns the sentence shown.
 */
export function refresh(functionNames: readonly string[]): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const lock = LockService.getDocumentLock();
  if (lock !== null && !lock.tryLock(LOCK_MS)) throw new UserFacingError('busy');
  try {
    restoreFormulas(spreadsheet);
    const share = beginSharing(spreadsheet);
    const workbook = loadWorkbook(spreadsheet, []);
    // Before anything is written that makes cells calculate.
    share(workbook);
    const calendar = new BusinessCalendar(workbook.settings.companyHolidays);
    const refreshedAt = stampText(spreadsheet);
    const { intake, language, answers } = workbook;
    const findings = [...intake.findings, ...checks(spreadsheet, workbook, calendar)];
    const check = dataCheckPlan({
      intake,
      findings,
      proposals: intake.proposals,
      moreProposals: intake.moreProposals,
      questions: intake.questions.length,
      answers,
      asOf: workbook.facts.asOf,
      refreshedAt,
      language,
    });
    explainWhatIsMissing(workbook, () => applyPlans(spreadsheet, [check]));
    const questions = intake.proposals.length + intake.moreProposals + intake.questions.length;
    const progress = progressPlan({
      ...workbook,
      calendar,
      stamp: serialOfDateIn(spreadsheet.getSpreadsheetTimeZone())(new Date()),
      notices: notices({ intake, findings, questions }, language),
    });
    const applied = applyPlans(spreadsheet, [progress, check]);
    nameStamp(spreadsheet, progress);
    SpreadsheetApp.flush();
    const left = reenterFormulas(spreadsheet, functionNames);
    const sentence = [
      report(applied, unusedRows(intake), language),
      ...(left === 0 ? [] : [fill(LEFT[language], { count: left })]),
    ].join(' ');
    spreadsheet.toast(sentence);
    return sentence;
  } finally {
    lock?.releaseLock();
  }
}

function checks(spreadsheet: Spreadsheet, workbook: LoadedWorkbook, calendar: BusinessCalendar): Finding[] {
  return checkWorkbook({
    ...workbook,
    calendar,
    settingsSheet: settingsSheet(spreadsheet)?.getName() ?? '',
    targetsSheet: workbook.unreadTargets.length === 0 ? '' : (targetsSheet(spreadsheet)?.getName() ?? ''),
  });
}

/**
 * Stops where a record is missing that figures need. Where rows are there and none of them is usable, データ確認 is written
 * all the same: it says why.
 */
function explainWhatIsMissing(workbook: LoadedWorkbook, write: () => void): void {
  try {
    requireRecords(workbook, ['visits', 'spells', 'transactions']);
  } catch (error) {
    if (unusedRows(workbook.intake) > 0) {
      write();
      SpreadsheetApp.flush();
    }
    throw error;
  }
}

function report(applied: readonly Applied[], unused: number, language: Language): string {
  const [progress, check] = applied.map(({ sheetName }) => sheetName);
  const names = { progress: progress!, check: check!, unused };
  const elsewhere = applied.flatMap(({ sheetName, insteadOf }) =>
    insteadOf === null
      ? []
      : [fill(ELSEWHERE[insteadOf.reason][language], { name: insteadOf.sheetName, sheet: sheetName })],
  );
  const done = `${fill(DONE[language], names)}${unused === 0 ? '' : fill(SEE[language], names)}`;
  return [...elsewhere, done].join(' ');
}
