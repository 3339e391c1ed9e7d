import { BusinessCalendar } from '../core/calendar';
import { UserFacingError } from '../core/errors';
import type { Bilingual, Language } from '../core/language';
import { fill } from '../i18n/sentences';
import { notices, unusedRows } from '../reports/notices';
import { progressPlan } from '../reports/progress';
import { type Applied, type Reason, applyPlan } from '../sheets/apply';
import { stampText } from '../sheets/clock';
import { loadWorkbook, requireRecords } from '../sheets/load';

/** How long to wait for somebody else's refresh. */
const LOCK_MS = 10_000;

const DONE = {
  ja: '「{sheet}」を更新しました。使えなかった行: {unused}',
  en: '"{sheet}" is up to date. Rows that could not be used: {unused}',
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

/** Menu action 最新に更新: reads the workbook and rewrites the progress sheet. Returns the sentence shown. */
export function refresh(): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const lock = LockService.getDocumentLock();
  if (lock !== null && !lock.tryLock(LOCK_MS)) throw new UserFacingError('busy');
  try {
    const workbook = loadWorkbook(spreadsheet, []);
    requireRecords(workbook, ['visits', 'spells', 'transactions']);
    const unused = unusedRows(workbook.intake);
    const plan = progressPlan({
      ...workbook,
      calendar: new BusinessCalendar(workbook.settings.companyHolidays),
      refreshedAt: stampText(spreadsheet),
      notices: notices(workbook, workbook.language),
    });
    const applied = applyPlan(spreadsheet, plan);
    SpreadsheetApp.flush();
    const sentence = report(applied, unused, workbook.language);
    spreadsheet.toast(sentence);
    return sentence;
  } finally {
    lock?.releaseLock();
  }
}

function report({ sheetName, insteadOf }: Applied, unused: number, language: Language): string {
  const done = fill(DONE[language], { sheet: sheetName, unused });
  if (insteadOf === null) return done;
  const elsewhere = fill(ELSEWHERE[insteadOf.reason][language], { name: insteadOf.sheetName, sheet: sheetName });
  return `${elsewhere} ${done}`;
}
