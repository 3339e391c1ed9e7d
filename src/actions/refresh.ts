import { BusinessCalendar } from '../core/calendar';
import { UserFacingError } from '../core/errors';
import type { Bilingual, Language } from '../core/language';
import type { SheetPlan } from '../core/sheet-plan';
import { type CustomerHealth, customerHealth } from '../daily/customer-health';
import { lastTimes } from '../daily/last-time';
import { planOf } from '../daily/plan/plan';
import type { Plan } from '../daily/plan/types';
import { quoted } from '../i18n/quoted';
import { fill } from '../i18n/sentences';
import { checkWorkbook } from '../intake/checks';
import type { Finding } from '../intake/findings';
import { byRepPlan } from '../reports/by-rep';
import { callsPlan } from '../reports/calls-sheet';
import { customerHealthPlan } from '../reports/customer-health';
import { dataCheckPlan } from '../reports/data-check';
import { kpiExplanationsPlan } from '../reports/kpi-explanations';
import { monthlyPlan } from '../reports/monthly';
import { missingNotice, notices, unreadSheets, unusedRows } from '../reports/notices';
import { progressPlan } from '../reports/progress';
import { progressFacts } from '../reports/progress-input';
import { retentionPlan } from '../reports/retention-sheet';
import { stagesPlan } from '../reports/stages-sheet';
import { todayPlan } from '../reports/today';
import { readHistory } from '../review/history';
import { restatements } from '../review/restatements';
import { type Tip, tipFindings } from '../review/tips';
import { type Applied, type NotWritten, type Reason, applyPlans } from '../sheets/apply';
import { serialOfDateIn, stampText } from '../sheets/clock';
import { reenterFormulas, restoreFormulas } from '../sheets/formulas/reenter-formulas';
import { historyCells } from '../sheets/history-sheet';
import { type LoadedWorkbook, loadWorkbook, settingsSheet, targetsSheet } from '../sheets/load';
import { columnOf, memosOf } from '../sheets/memos';
import { keepPlan, PLANS_SHEET, readPlanRecord } from '../sheets/plan-record';
import { missingTables, requireSomeRecord } from '../sheets/records';
import { beginSharing } from '../sheets/shared/shared-workbook';
import { COPY_SHEET } from '../sheets/shared/sheet-copy';
import { nameStamp } from '../sheets/stamp';
import { loadTips } from '../sheets/tips-sheet';
import { bringUpToDate } from '../sheets/workbook-version';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How long to wait for somebody else's refresh. */
const LOCK_MS = 10_000;
/** After four of the six minutes that a run has, no further sheet is begun: the last one and the flush take their time. */
const BUDGET_MS = 240_000;

const DONE: Bilingual = {
  ja: '{sheets}を更新しました。使えなかった行: {unused}',
  en: 'Now up to date: {sheets}. Rows that could not be used: {unused}',
};
const UNREAD: Bilingual = {
  ja: '{sheets}はまだ数字に入っていません。サイドバーの「データ」で、まとめてよいか答えてください。',
  en: '{sheets} are not in the figures yet. Please say in the sidebar, tab "Data", whether they belong together.',
};
const SEE: Bilingual = { ja: '(理由は「{check}」)', en: ' (see "{check}")' };
const LEFT: Bilingual = {
  ja: 'KPIの式 {count}個は、保護されているか、書式や入力規則のため、計算し直していません。',
  en: '{count} KPI formulas were not recalculated: they are protected, formatted as text, or under a validation rule.',
};
const LATER: Bilingual = {
  ja: '時間がかかったため、ここで区切りました。{sheets}は前の更新のままです。もう一度「最新に更新」を選ぶと続きを書きます。サイドバーを開いておくと、続きは自動で進みます。',
  en: 'This took long, so it stopped here. {sheets} are as the refresh before left them. Refresh again to go on, or keep the sidebar open: it goes on by itself.',
};
const NOT_WRITTEN: Readonly<Record<Exclude<NotWritten, 'later'>, Bilingual>> = {
  protected: {
    ja: 'シート「{sheet}」は保護されていて書けないため、前のままです。更新するには、シートの持ち主に編集の許可をもらってください。',
    en: 'The sheet "{sheet}" is protected, so it was left as it was. To have it refreshed, ask its owner to let you edit it.',
  },
  deleted: {
    ja: 'シート「{sheet}」は更新のあいだに削除されたため、書きませんでした。もう一度更新すると、新しく作ります。',
    en: 'The sheet "{sheet}" was deleted during the refresh, so it was not written. Refresh again to have it made anew.',
  },
  moved: {
    ja: 'シート「{sheet}」は、更新のあいだに行や列が動いたため、前のままです。もう一度「最新に更新」を選んでください。',
    en: 'Rows or columns of the sheet "{sheet}" were moved during the refresh, so it was left as it was. Please refresh again.',
  },
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
 * functions. Past its time it stops between two sheets, and the next one begins with those that are left. Returns the sentence shown.
 */
export function refresh(functionNames: readonly string[]): string {
  const begun = Date.now();
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const lock = LockService.getDocumentLock();
  if (lock !== null && !lock.tryLock(LOCK_MS)) throw new UserFacingError('busy');
  try {
    const isUnmarked = bringUpToDate(spreadsheet);
    restoreFormulas(spreadsheet);
    const share = beginSharing(spreadsheet);
    const workbook = loadWorkbook(spreadsheet, []);
    // Before anything is written that makes cells calculate.
    const shared = share(workbook);
    const calendar = new BusinessCalendar(workbook.settings.companyHolidays);
    const refreshedAt = stampText(spreadsheet);
    const { intake, language, answers } = workbook;
    const { tips, sheetName: tipsSheet } = loadTips(spreadsheet, workbook);
    const findings = [...intake.findings, ...checks(spreadsheet, workbook, calendar), ...tipFindings(tips, tipsSheet)];
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
    const missing = missingTables(workbook);
    const missed = missingNotice(missing, language);
    const questions = intake.proposals.length + intake.moreProposals + intake.questions.length;
    const unread = unreadSheets(intake, language);
    const { facts, targets, settings, leftOut } = workbook;
    const health = customerHealth(facts);
    const byRep = settings.byRepSheets ? byRepPlan({ facts, targets, calendar, refreshedAt, language }) : null;
    const monthly = monthlyPlan({ facts, refreshedAt, language });
    const history = readHistory(historyCells(spreadsheet));
    const restated = restatements(history.closings, { facts, targets, sources: intake.sources });
    const progress = progressFacts({
      ...workbook,
      calendar,
      stamp: serialOfDateIn(spreadsheet.getSpreadsheetTimeZone())(new Date()),
      notices: notices(
        { intake, findings, questions, restated: restated.length, damaged: history.damaged.length, missing },
        language,
      ),
      tips,
      byRep,
      monthly,
      unread,
      health,
    });
    const main = progressPlan(progress);
    const planRecord = readPlanRecord(spreadsheet, facts.tables);
    const plan = planOf(facts, health, calendar, planRecord.visits);
    // The day's list is fixed in the record before it is shown.
    keepPlan(spreadsheet, planRecord, plan, calendar, facts.tables, language);
    const calls = callsPlan({ facts, sources: intake.sources, refreshedAt, language });
    const applied = applyPlans(
      spreadsheet,
      [
        main,
        ...(byRep === null ? [] : [byRep]),
        monthly,
        visitsOfToday(workbook, plan, health, tips, refreshedAt),
        customerHealthPlan({ facts, health, sources: intake.sources, refreshedAt, language }),
        stagesPlan({ facts, health, plan, refreshedAt, language }),
        ...(calls === null ? [] : [calls]),
        retentionPlan({ facts, health, sources: intake.sources, refreshedAt, language }),
        kpiExplanationsPlan({ progress, intake, leftOut, refreshedAt }),
        check,
      ],
      () => Date.now() - begun > BUDGET_MS,
    );
    nameStamp(spreadsheet, main, isUnmarked);
    const own = applied.filter(({ hasOthers }) => !hasOthers).map(({ sheetName }) => sheetName);
    // While sheets are left, the formulas are, too: the run that writes the last of them enters them anew.
    const isComplete = applied.every(({ notWritten }) => notWritten !== 'later');
    const left = !isComplete
      ? 0
      : reenterFormulas(spreadsheet, functionNames, {
          without: new Set([...own, ...Object.values(COPY_SHEET), ...Object.values(PLANS_SHEET)]),
          onlyErrors: shared.isSame && applied.every(({ isUnchanged }) => isUnchanged),
        });
    if (isComplete) shared.finish();
    const sentence = [
      ...unread.map((sheets) => fill(UNREAD[language], { sheets })),
      ...(missed === null ? [] : [`${missed}${language === 'ja' ? 'です。' : '.'}`]),
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

/** 今日の予定, with what happened last time. */
function visitsOfToday(
  { facts, intake, grids, language }: LoadedWorkbook,
  plan: Plan,
  health: readonly CustomerHealth[],
  tips: readonly Tip[],
  refreshedAt: string,
): SheetPlan {
  const times = lastTimes(facts);
  const places = plan.today.flatMap(({ customer }) => times.get(customer)?.place ?? []);
  const memoOf = memosOf(columnOf(grids), intake.sources.visits, places);
  const { sources } = intake;
  return todayPlan({ facts, health, plan, tips, lastTimes: times, memoOf, sources, refreshedAt, language });
}

/**
 * Stops where no figure can be computed, or a table is there and not read. Where any sheet is read or meant to be, データ確認 is
 * written all the same: it says why.
 */
function explainWhatIsMissing(workbook: LoadedWorkbook, write: () => void): void {
  try {
    requireSomeRecord(workbook);
  } catch (error) {
    const { sources, problems } = workbook.intake;
    if (Object.keys(sources).length > 0 || problems.some(({ code }) => code !== 'missing-sheet')) {
      write();
      SpreadsheetApp.flush();
    }
    throw error;
  }
}

function report(applied: readonly Applied[], unused: number, language: Language): string {
  const names = applied.filter(({ notWritten }) => notWritten === null).map(({ sheetName }) => sheetName);
  const check = applied[applied.length - 1]!.sheetName;
  const elsewhere = applied.flatMap(({ sheetName, insteadOf }) =>
    insteadOf === null
      ? []
      : [fill(ELSEWHERE[insteadOf.reason][language], { name: insteadOf.sheetName, sheet: sheetName })],
  );
  const left = applied.flatMap(({ sheetName, notWritten }) =>
    notWritten === null || notWritten === 'later'
      ? []
      : [fill(NOT_WRITTEN[notWritten][language], { sheet: sheetName })],
  );
  const done = fill(DONE[language], { sheets: listOf(names, language), unused });
  const see = unused === 0 ? '' : fill(SEE[language], { check });
  const later = applied.filter(({ notWritten }) => notWritten === 'later').map(({ sheetName }) => sheetName);
  const goOn = later.length === 0 ? [] : [fill(LATER[language], { sheets: listOf(later, language) })];
  return [...left, ...elsewhere, ...(names.length === 0 ? [] : [`${done}${see}`]), ...goOn].join(' ');
}

/** `「進捗」と「データ確認」`, `"Progress" and "Data check"` */
function listOf(names: readonly string[], language: Language): string {
  const last = quoted(names.slice(-1), language);
  if (names.length < 2) return last;
  return `${quoted(names.slice(0, -1), language)}${language === 'ja' ? 'と' : ' and '}${last}`;
}
