/** データ確認: what could not be used, what was assumed, what only a person can say; one row each. */
import type { Day } from '../core/days';
import type { Bilingual, Language } from '../core/language';
import type { Choices, Highlight, Look, SheetPlan } from '../core/sheet-plan';
import { fill } from '../i18n/sentences';
import type { IntakeAnswers } from '../intake/answers';
import type { Finding } from '../intake/findings';
import type { Intake, NameProposal } from '../intake/types';
import { answeredRows } from './data-check-answers';
import { entriesOf, type Entry, essenceOf, type Item, itemsOf, type Weight } from './data-check-items';
import { blankRow, type CheckRow, COLUMN, link, row, text, WEIGHT_TEXT } from './data-check-rows';
import { shareOut, whereLeft } from './data-check-share';
import { sourceRows } from './data-check-sources';
import { ACCENT, asOfText, HEADER_FILL, QUIET, STATUS_LOOKS } from './formats';

export const DATA_CHECK_SHEET: Bilingual = { ja: 'データ確認', en: 'Data check' };
export const DATA_CHECK_BLOCK = 'KPI_DATA_CHECK';

export interface DataCheckInput {
  readonly intake: Pick<Intake, 'sources' | 'problems'>;
  /** Of the reading and of the checks. */
  readonly findings: readonly Finding[];
  readonly proposals: readonly NameProposal[];
  /** How many more there are, to be put once these are answered. */
  readonly moreProposals: number;
  /** Open questions that the sidebar asks. */
  readonly questions: number;
  readonly answers: IntakeAnswers;
  readonly asOf: Day;
  readonly refreshedAt: string;
  readonly language: Language;
}

const TEXT = {
  title: { ja: 'ルートKPI データ確認', en: 'Route KPI data check' },
  refreshed: { ja: '更新 {at}', en: 'Refreshed {at}' },
  rows: {
    ja: '使った行 {used}   とばした行 {skipped}   使えなかった行 {unusable}',
    en: 'Rows used {used}   passed over {skipped}   not usable {unusable}',
  },
  note: {
    ja: 'この表は「最新に更新」で書き直されます。「回答」と、表の右と下に書いたメモは残ります。元のシートは書き換えません。',
    en: 'This table is rewritten by "Refresh". The answers and what you write to its right and below it stay. Your own sheets are never changed.',
  },
  counts: { ja: '種類ごとの件数', en: 'How many of each kind' },
  nothing: {
    ja: '気になるところは見つかりませんでした。このまま使えます。',
    en: 'Nothing to worry about was found. You can go on as you are.',
  },
  questions: {
    ja: 'サイドバーの「データ」に、答えてほしい質問が {count} 件あります。',
    en: '{count} questions wait in the sidebar, tab "Data".',
  },
  found: { ja: '見つかったこと', en: 'What was found' },
  rowSpan: { ja: '{from}〜{to}', en: '{from}–{to}' },
  more: { ja: 'ほかに{count}件', en: '{count} more' },
  moreTodo: { ja: '上のものを直して更新すると、続きが出ます。', en: 'Settle those above and refresh to see the rest.' },
  alike: { ja: '似ている名前', en: 'Names that look alike' },
  moreAlike: {
    ja: '上の名前に答えて更新すると、続きが出ます。',
    en: 'Answer those above and refresh to see the rest.',
  },
  answerHelp: {
    ja: '一覧から選んでください。消すと、回答がなかったことになります。',
    en: 'Please choose from the list. Erase it to take the answer back.',
  },
} satisfies Record<string, Bilingual>;

const HEADER: readonly Bilingual[] = [
  { ja: '重要度', en: 'Weight' },
  { ja: 'シート', en: 'Sheet' },
  { ja: '行', en: 'Row' },
  { ja: '列', en: 'Column' },
  { ja: '読んだ内容', en: 'What was read' },
  { ja: '問題', en: 'Why' },
  { ja: '扱い・すること', en: 'What was done, what to do' },
];
/** Headers by which the answers are found again. */
export const ANSWER_HEADER: Bilingual = { ja: '回答', en: 'Answer' };
export const KEY_HEADER: Bilingual = { ja: '照合用', en: 'Key' };

const FIRST_KEYED_ROW = 4;

export function dataCheckPlan(input: DataCheckInput): SheetPlan {
  const { language, intake, answers } = input;
  const entries = entriesOf(input.findings, input.proposals, intake, language);
  const [listed, left] = shareOut(entries);
  const sources = sourceRows(intake, language);
  const answered = answeredRows(answers, language, (items) => choicesOf(items, language));
  const kinds = kindsOf(entries);
  // Heading, questions, counts, blank; heading and header of the findings.
  const countRows = Math.max(kinds.length, 1) + (input.questions > 0 ? 1 : 0);
  const firstItem = FIRST_KEYED_ROW + 1 + countRows + 1 + 2;
  const rows: CheckRow[] = [
    ...headRows(input),
    heading('counts', TEXT.counts[language]),
    ...(input.questions > 0 ? [questionRow(input.questions, language)] : []),
    ...(kinds.length === 0 ? [nothingRow(language)] : kinds.map((kind) => countRow(kind, listed, firstItem, language))),
    blankRow('below counts'),
    heading('found', TEXT.found[language]),
    headerRow(language),
    ...itemsOf(listed, answers, language).map((item) => itemRow(item, language)),
    ...kindsOf(left).map((kind) => moreRow(kind, whereLeft(left, kind.kind, language), TEXT.moreTodo, language)),
    ...(input.moreProposals === 0 ? [] : [moreProposalsRow(input.moreProposals, language)]),
    ...(answered.length === 0 ? [] : [blankRow('above answers'), ...answered]),
    blankRow('above sources'),
    ...sources,
  ];
  return {
    sheetName: DATA_CHECK_SHEET[language],
    blockName: DATA_CHECK_BLOCK,
    cells: rows.map(({ cells }) => cells),
    rowKeys: {
      firstRow: FIRST_KEYED_ROW,
      column: COLUMN.key,
      names: rows.slice(FIRST_KEYED_ROW).map(({ key }) => wordingsOf(key, language)),
      essence: essenceOf,
    },
    highlights: highlights(rows.length),
    frozenRows: 1,
    stamp: { row: 0, column: COLUMN.answer },
    columnWidths: [100, 110, 90, 110, 220, 330, 390, 110, 60],
    choicesColumn: COLUMN.answer,
    hiddenColumn: COLUMN.key,
    wrapped: { column: COLUMN.read, columns: COLUMN.todo - COLUMN.read + 1 },
  };
}

/** Only the header's key is a word of a language. */
function wordingsOf(key: string, language: Language): readonly string[] {
  return key === KEY_HEADER[language] ? Object.values(KEY_HEADER) : [key];
}

function headRows({ intake, asOf, refreshedAt, language }: DataCheckInput): CheckRow[] {
  const sum = { used: 0, skipped: 0, unusable: 0 };
  for (const source of Object.values(intake.sources)) {
    sum.used += source.used;
    sum.skipped += source.skipped;
    sum.unusable += source.unusable;
  }
  const quiet: Look = { color: QUIET, size: 9 };
  return [
    row('', {
      weight: text(TEXT.title[language], { bold: true, size: 14, color: ACCENT }),
      answer: text(fill(TEXT.refreshed[language], { at: refreshedAt }), { ...quiet, align: 'right' }),
    }),
    row('', { weight: text(`${asOfText(asOf, language)}   ${fill(TEXT.rows[language], sum)}`, quiet) }),
    row('', { weight: text(TEXT.note[language], quiet) }),
    blankRow(''),
  ];
}

const heading = (name: string, title: string): CheckRow =>
  row(`heading ${name}`, { weight: text(title, { bold: true, color: ACCENT }) });

function questionRow(count: number, language: Language): CheckRow {
  return row('questions', {
    weight: text(WEIGHT_TEXT.question[language]),
    sheet: text(fill(TEXT.questions[language], { count })),
  });
}

const nothingRow = (language: Language): CheckRow => row('nothing', { weight: text(TEXT.nothing[language]) });

interface Kind {
  readonly kind: string;
  readonly weight: Weight;
  readonly title: string;
  readonly count: number;
}

/** Entries of one kind stand together. */
function kindsOf(entries: readonly Entry[]): Kind[] {
  const kinds: { kind: string; weight: Weight; title: string; count: number }[] = [];
  for (const { kind, weight, title, count } of entries) {
    const last = kinds[kinds.length - 1];
    if (last?.kind === kind) last.count += count;
    else kinds.push({ kind, weight, title, count });
  }
  return kinds;
}

/** Weight, how many, what; the number leads to the first of them. */
function countRow(
  { kind, weight, title, count }: Kind,
  listed: readonly Entry[],
  firstItem: number,
  language: Language,
): CheckRow {
  const first = listed.findIndex((entry) => entry.kind === kind);
  const target = { blockName: DATA_CHECK_BLOCK, row: firstItem + first, column: 0 };
  return row(`count ${kind}`, {
    weight: text(WEIGHT_TEXT[weight][language]),
    sheet: first < 0 ? text(String(count), { align: 'center' }) : link(target, count),
    row: text(title),
  });
}

function headerRow(language: Language): CheckRow {
  const names = [...HEADER, ANSWER_HEADER, KEY_HEADER];
  const cells = names.map((name, column) =>
    text(name[language], { bold: true, background: HEADER_FILL, align: column === COLUMN.row ? 'center' : 'left' }),
  );
  // Its key cell holds the header itself, by which the answers are found.
  return { key: KEY_HEADER[language], cells };
}

function itemRow(item: Item, language: Language): CheckRow {
  const { sheetName, row: sheetRow, lastRow, columnNumber: column } = item;
  const rows = lastRow > sheetRow ? fill(TEXT.rowSpan[language], { from: sheetRow, to: lastRow }) : sheetRow;
  const isPlace = sheetRow !== 0 && sheetName !== '';
  return row(item.key, {
    weight: text(WEIGHT_TEXT[item.weight][language]),
    sheet: text(sheetName),
    ...(isPlace ? { row: link({ sheetName, row: sheetRow, column }, rows) } : {}),
    column: text(item.column),
    read: text(item.read),
    why: text(item.why),
    todo: text(item.todo),
    ...(item.answers.length === 0 ? {} : { answer: { value: null, choices: choicesOf(item.answers, language) } }),
  });
}

const choicesOf = (items: readonly string[], language: Language): Choices => ({
  items,
  help: TEXT.answerHelp[language],
});

function moreRow({ kind, weight, title, count }: Kind, where: string, todo: Bilingual, language: Language): CheckRow {
  return row(`more ${kind}`, {
    weight: text(WEIGHT_TEXT[weight][language]),
    read: text(`${fill(TEXT.more[language], { count })}${where}`),
    why: text(title),
    todo: text(todo[language]),
  });
}

/** Questions that are not put yet: too many at once nobody answers. */
function moreProposalsRow(count: number, language: Language): CheckRow {
  const kind: Kind = { kind: 'proposals', weight: 'question', title: TEXT.alike[language], count };
  return moreRow(kind, '', TEXT.moreAlike, language);
}

/** One rule a sign over the first column. */
function highlights(rows: number): Highlight[] {
  return STATUS_LOOKS.map(({ sign, look }) => ({
    row: FIRST_KEYED_ROW,
    column: COLUMN.weight,
    rows: rows - FIRST_KEYED_ROW,
    columns: 1,
    formula: (cell: string) => `=LEFT(${cell},1)="${sign}"`,
    look,
  }));
}
