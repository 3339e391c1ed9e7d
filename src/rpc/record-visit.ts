/** Writes a visit from the sidebar into the log, puts one off, and takes a row back. */
import { parseIsoDay, serialOfDay } from '../core/days';
import type { Bilingual } from '../core/language';
import { fill } from '../i18n/sentences';
import type { ImportCell } from '../intake/import/types';
import { labelDictionary } from '../intake/labels';
import { tidySpelling } from '../intake/text';
import { dayName } from '../reports/plan-texts';
import { appendVisit, takeBackVisit, type WrittenVisit } from '../sheets/append-visit';
import { withDocumentLock } from '../sheets/document-lock';
import { languageOf } from '../sheets/language';
import { sheetStates } from '../sheets/sheet-states';
import { VISIT_FIELDS, type VisitCells, type VisitLog } from '../sheets/visit-log';
import type { MoveVisitRequest, RecordedVisitReply, RecordVisitRequest, SavedReply } from './daily-model';
import { isCancelled, labelOverrides } from './visit-form';
import { requireRequest } from './shape';

const TEXT = {
  recorded: {
    ja: '{customer}の{day}の訪問を、「{sheet}」の{row}行目に書きました。',
    en: 'The visit to {customer} on {day} is in row {row} of "{sheet}".',
  },
  moved: {
    ja: '{customer}の訪問を{day}に延ばしました(「{sheet}」の{row}行目)。',
    en: 'The visit to {customer} is put off to {day} ("{sheet}", row {row}).',
  },
  undone: { ja: '「{sheet}」に書いた行を取り消しました。', en: 'The row was taken out of "{sheet}" again.' },
} satisfies Record<string, Bilingual>;

/** Longer texts are no cell of a log. */
const LONGEST_NOTE = 5000;
const LONGEST_LABEL = 100;

/**
 * Appends one row, or writes the one anew that `replaces` names.
 * @throws UserFacingError `document-busy`, `sheet-changed`, `missing-column`, `protected-cells`, `visit-already-there`,
 * `visit-changed`; then nothing is written
 */
export function recordVisit(request: RecordVisitRequest): RecordedVisitReply {
  return write(request, null);
}

/**
 * A visit that is put off stands in the log in the office's own words, counts in no KPI, and comes back on its new day.
 * @throws UserFacingError as {@link recordVisit}
 */
export function moveVisit(request: MoveVisitRequest): RecordedVisitReply {
  const [day, next] = [parseIsoDay(request.day), parseIsoDay(request.nextDay)];
  requireRequest(day !== null && next !== null && next > day);
  return write({ ...request, purpose: '', reaction: '', replaces: null }, request.nextDay);
}

/**
 * Takes exactly that row back.
 * @throws UserFacingError `document-busy`, `visit-changed`, `protected-cells`; then nothing is changed
 */
export function undoVisit({ written }: { readonly written: WrittenVisit }): SavedReply {
  requireRequest(isWritten(written));
  return withDocumentLock(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    takeBackVisit(spreadsheet, written);
    return { sentence: fill(TEXT.undone[languageOf(spreadsheet)], { sheet: written.sheetName }) };
  });
}

/** @param movedTo ISO day of a visit that is put off; null for one that was made */
function write(request: RecordVisitRequest, movedTo: string | null): RecordedVisitReply {
  const { log, replaces, customer } = request;
  const cells = cellsOf(request);
  requireRequest(isLog(log) && (replaces === null || isWritten(replaces)));
  return withDocumentLock(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const language = languageOf(spreadsheet);
    const labels = labelDictionary(labelOverrides(spreadsheet));
    requireRequest(movedTo === null || isCancelled(labels, request.outcome));
    const dayOf = (iso: string): string => dayName(parseIsoDay(iso)!, language);
    const written = appendVisit(spreadsheet, log, { cells, customer, day: dayOf(request.day), labels, replaces });
    const { sheetName, headerRow, row } = written;
    const text = movedTo === null ? TEXT.recorded : TEXT.moved;
    return {
      written,
      sentence: fill(text[language], { customer, day: dayOf(movedTo ?? request.day), sheet: sheetName, row }),
      log: log.headerRow > 0 ? log : { ...log, ...sheetStates(spreadsheet, [{ name: sheetName, headerRow }])[0]! },
    };
  });
}

function cellsOf(request: RecordVisitRequest): VisitCells {
  const day = parseIsoDay(String(request.day));
  const next = request.nextDay === '' ? null : parseIsoDay(String(request.nextDay));
  requireRequest(day !== null && (request.nextDay === '' || (next !== null && next > day!)));
  const label = (text: string): ImportCell => {
    requireRequest(typeof text === 'string' && text.length <= LONGEST_LABEL);
    return tidySpelling(text) || null;
  };
  requireRequest(typeof request.note === 'string' && request.note.length <= LONGEST_NOTE);
  requireRequest(request.number === null || ['string', 'number'].includes(typeof request.number));
  requireRequest(tidySpelling(String(request.writtenName)) !== '');
  return {
    day: { serial: serialOfDay(day!) },
    rep: label(request.rep),
    customer: String(request.writtenName),
    customerNumber: request.number,
    kind: label(request.kind),
    purpose: label(request.purpose),
    outcome: label(request.outcome),
    reaction: label(request.reaction),
    nextDay: next === null ? null : { serial: serialOfDay(next) },
    note: request.note.trim() || null,
  };
}

function isLog({ sheetName, headerRow, header, columns }: VisitLog): boolean {
  const places = columns.map(({ column }) => column);
  return (
    [sheetName, header].every((text) => typeof text === 'string') &&
    Number.isInteger(headerRow) &&
    headerRow >= 0 &&
    places.length > 0 &&
    new Set(places).size === places.length &&
    columns.every(({ column, field }) => Number.isInteger(column) && column > 0 && VISIT_FIELDS.includes(field))
  );
}

function isWritten({ sheetId, row, headerRow, print, computed }: WrittenVisit): boolean {
  return [sheetId, row, headerRow, ...computed].every(Number.isInteger) && row > headerRow && typeof print === 'string';
}
