/** コツを残す: a tip from the customer's card into the sheet ノウハウ, and back. */
import { parseIsoDay, serialOfDay } from '../core/days';
import type { Bilingual } from '../core/language';
import { STAGES, type Stage } from '../core/tables';
import { fill } from '../i18n/sentences';
import { tidySpelling } from '../intake/text';
import { KPIS } from '../kpis';
import { STAGE_TEXT } from '../reports/customer-health-texts';
import { withDocumentLock } from '../sheets/document-lock';
import { languageOf } from '../sheets/language';
import { sharedWorkbook } from '../sheets/shared/shared-workbook';
import { appendTip, takeBackTip, type WrittenTip } from '../sheets/tips-sheet';
import type { SavedReply, SavedTipReply, SaveTipRequest } from './daily-model';
import { requireRequest } from './shape';

const TEXT = {
  written: { ja: '「{sheet}」の{row}行目に書きました。', en: 'Written to row {row} of "{sheet}".' },
  undone: { ja: '「{sheet}」に書いたコツを取り消しました。', en: 'The tip in "{sheet}" was taken back.' },
} satisfies Record<string, Bilingual>;

const LONGEST = 2000;

/** @throws UserFacingError `document-busy`, and as {@link appendTip} */
export function saveTip({ title, words, kpi, stage, author, day }: SaveTipRequest): SavedTipReply {
  const date = parseIsoDay(day);
  const texts = [title, words, author];
  requireRequest(
    texts.every((each) => typeof each === 'string' && each.length <= LONGEST) && tidySpelling(words) !== '',
  );
  requireRequest(date !== null && (kpi === '' || kpiOf(kpi) !== undefined));
  requireRequest(stage === '' || (STAGES as readonly string[]).includes(stage));
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const language = languageOf(spreadsheet);
  // Reading shares its result under the lock, and so comes before it.
  const { reps } = sharedWorkbook(spreadsheet).facts.tables;
  const written = withDocumentLock(() =>
    appendTip(
      spreadsheet,
      {
        title: tidySpelling(title) || null,
        words: tidySpelling(words),
        kpi: kpiOf(kpi)?.name[language] ?? null,
        stage: stage === '' ? null : STAGE_TEXT[stage as Stage][language],
        author: tidySpelling(author) || null,
        day: { serial: serialOfDay(date!) },
      },
      reps,
    ),
  );
  const { sheetName: sheet, row } = written;
  return { written, sentence: fill(TEXT.written[language], { sheet, row: String(row) }) };
}

/** @throws UserFacingError `document-busy`, `tips-changed`, `protected-cells` */
export function undoTip(written: WrittenTip): SavedReply {
  requireRequest(Number.isInteger(written.row) && written.row > 1 && typeof written.words === 'string');
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  withDocumentLock(() => takeBackTip(spreadsheet, written));
  return { sentence: fill(TEXT.undone[languageOf(spreadsheet)], { sheet: written.sheetName }) };
}

const kpiOf = (id: string) => KPIS.find((each) => each.id === id);
