/** The shapes of what the sidebar sends, one for each call that takes a request. What a request *means* is judged by its call. */
import { IMPORT_KINDS } from '../intake/import/types';
import { either, flag, integer, list, number, oneOf, optional, orNull, record, type Shape, text } from './shape';

/** A name, a label or a day. */
const word = text(1_000);
const note = text(5_000);
const figure = orNull(number);
const rows = integer(1);
/** A sheet has 18,278 columns at most (Google: "Files you can store in Google Drive"). */
const column: Shape = (value) => integer(1)(value) && (value as number) <= 18_278;
const bounds = { value: figure, lower: figure, upper: figure };

export const goalsRequest = optional(record({ period: optional(word) }));

export const saveGoalsRequest = record({
  version: text(),
  who: word,
  why: note,
  kgi: optional(
    record({ target: optional(orNull(either(word, number))), period: optional(word), basis: optional(orNull(word)) }),
  ),
  targets: list(record({ kpi: word, rep: orNull(word), period: word, evidence: note, ...bounds }), 5_000),
  policies: optional(list(record({ kpi: word, lower: figure, upper: figure, weight: figure }), 200)),
});

const importKind = oneOf(...IMPORT_KINDS);
const sheetState = record({ name: text(), headerRow: integer(), header: text(), lastRow: integer() });
const importCell: Shape = either(text(), figure, record({ serial: number }));
const source = orNull(integer());

export const importPreviewRequest = record({
  rows: list(list(text(Infinity))),
  kind: optional(importKind),
  sheetName: optional(text()),
  hasHeader: optional(flag),
  mapping: optional(list(source)),
});

export const appendRequest = record({
  importId: word,
  kind: importKind,
  sheetName: text(),
  headerRow: integer(),
  states: list(sheetState, 1_000),
  columns: list(record({ column, field: orNull(word) }), 1_000),
  offset: integer(),
  rows: list(list(importCell)),
  layout: optional(record({ key: word, columns: list(Array.isArray, 1_000) })),
});

export const undoImportRequest = record({ keepChanged: flag });

export const rowsToShow = record({ sheetName: text(), firstRow: rows, lastRow: rows });

const tableKind = word;
export const answerRequest = either(
  record({
    type: oneOf('join'),
    kind: tableKind,
    sheets: list(text(), 1_000),
    declined: list(text(), 1_000),
    nameMeaning: word,
  }),
  record({
    type: oneOf('columns'),
    kind: tableKind,
    sheetName: text(),
    columns: list(record({ field: word, column, header: text() }), 1_000),
  }),
  record({ type: oneOf('decline'), kind: tableKind, sheetName: text() }),
  record({ type: oneOf('restore'), rows: list(record({ name: word, value: orNull(text()) }), 1_000) }),
);

export const insertRequest = record({ name: word, example: integer(), isStamped: flag, replace: orNull(word) });

const address: Shape = (value) => typeof value === 'string' && /^[A-Z]{1,3}[1-9]\d{0,7}$/.test(value);
export const cellBefore = record({
  sheetId: integer(),
  cell: address,
  format: word,
  inserted: text(),
  content: either(record({ formula: text() }), record({ value: either(text(), number, flag) })),
});

export const todayRequest = optional(record({ rep: optional(word) }));

const visitLog = record({
  sheetName: text(),
  headerRow: integer(),
  header: text(),
  columns: list(record({ column, field: word }), 100),
});
const writtenVisit = record({
  sheetId: integer(),
  sheetName: text(),
  headerRow: integer(),
  row: rows,
  print: text(),
  computed: list(column, 1_000),
});
const visit = {
  log: visitLog,
  day: word,
  rep: word,
  customer: word,
  writtenName: word,
  number: orNull(either(word, number)),
  kind: word,
  outcome: word,
  nextDay: word,
  note,
};
export const recordVisitRequest = record({ ...visit, purpose: word, reaction: word, replaces: orNull(writtenVisit) });
export const moveVisitRequest = record(visit);
export const undoVisitRequest = record({ written: writtenVisit });

export const customerRequest = record({ customer: word });
const change = record({ before: note, text: note });
export const saveWordRequest = record({ customer: word, priority: change, comment: change });
export const saveStageRequest = record({ customer: word, before: word, stage: word });

export const saveTipRequest = record({ title: note, words: note, kpi: word, stage: word, author: word, day: word });
export const writtenTip = record({ sheetName: text(), row: integer(2), words: text() });
