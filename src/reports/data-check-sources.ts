/** Which sheets were read as which table, with which columns. */
import type { Bilingual, Language } from '../core/language';
import { fill } from '../i18n/sentences';
import { columnName } from '../intake/column-names';
import { letterOfColumn } from '../intake/header-lines';
import { tableName } from '../intake/pinned-sheets';
import {
  type Across,
  type Intake,
  type SourcePart,
  TABLE_KINDS,
  type TableKind,
  type TableProblem,
} from '../intake/types';
import { columnsRead } from './columns-read';
import { type CheckRow, link, row, text } from './data-check-rows';
import { ACCENT, HEADER_FILL } from './formats';

const TEXT = {
  heading: { ja: '読んだシート', en: 'Sheets that were read' },
  rows: { ja: '{rows}行', en: '{rows} rows' },
  split: {
    ja: '使った行 {used}、とばした行 {skipped}、使えなかった行 {unusable}',
    en: 'used {used}, passed over {skipped}, not usable {unusable}',
  },
  unused: { ja: '使わなかった列: {columns}', en: 'Columns not used: {columns}' },
  unusedColumn: { ja: '{letter}列「{header}」', en: '{letter} "{header}"' },
  bareColumn: { ja: '{letter}列', en: '{letter}' },
  moreUnused: { ja: 'ほか{count}列', en: '{count} more' },
  noColumns: {
    ja: '「{columns}」の列が見つからないため、読んでいません。',
    en: 'Not read: the columns {columns} were not found.',
  },
  addColumns: {
    ja: '見出しを足すか、サイドバーの「データ」で列を選んでください。',
    en: 'Please add the headers, or choose the columns in the sidebar, tab "Data".',
  },
  noRows: { ja: '使える行がありません。', en: 'It has no usable rows.' },
  noSheets: { ja: '見つからなかった表: {tables}', en: 'Tables not found: {tables}' },
  optional: {
    ja: '使っていなければ、そのままでかまいません。あるはずなら、シートの名前と見出しを確かめてください。',
    en: 'If you do not use them, leave it. Otherwise please check the names of the sheets and their headers.',
  },
} satisfies Record<string, Bilingual>;

const ACROSS: Readonly<Record<Across, Readonly<Record<'why' | 'todo', Bilingual>>>> = {
  months: {
    why: {
      ja: '月ごとに列が分かれた表(クロス集計)のようです。この形は読めません。',
      en: 'This seems to be a table with a column for each month. It cannot be read in this form.',
    },
    todo: {
      ja: '「日付・顧客・金額」を1行ずつ並べた売上の明細を、別のシートに置いてください。',
      en: 'Please put the sales line by line (date, customer, amount) on another sheet.',
    },
  },
  customers: {
    why: {
      ja: '1行に何件もの訪問先が横に並んでいるようです。この形は読めません。',
      en: 'This seems to have several customers side by side in a row. It cannot be read in this form.',
    },
    todo: {
      ja: '訪問先を1つの列にして、1件を1行にしてください。',
      en: 'Please put the customers into one column, with a row for each visit.',
    },
  },
};

const HEADER: Readonly<Record<'weight' | 'sheet' | 'row' | 'column' | 'read' | 'why' | 'todo', Bilingual>> = {
  weight: { ja: '表', en: 'Table' },
  sheet: { ja: 'シート', en: 'Sheet' },
  row: { ja: '見出し', en: 'Header' },
  column: { ja: '行数', en: 'Rows' },
  read: { ja: '内訳', en: 'Of these' },
  why: { ja: '読んだ列', en: 'Columns read' },
  todo: { ja: '気をつけること', en: 'To note' },
};

/** Heading, header, one row a sheet, and one for the tables that were not found. */
export function sourceRows(
  { sources, problems }: Pick<Intake, 'sources' | 'problems'>,
  language: Language,
): CheckRow[] {
  const header = Object.entries(HEADER).map(([name, title]) => [
    name,
    text(title[language], { bold: true, background: HEADER_FILL, align: name === 'row' ? 'center' : 'left' }),
  ]);
  const missing = problems.filter(({ code }) => code === 'missing-sheet').map(({ kind }) => tableName(kind)[language]);
  const tables = missing.join(comma(language));
  return [
    row('heading sources', { weight: text(TEXT.heading[language], { bold: true, color: ACCENT }) }),
    row('header sources', Object.fromEntries(header)),
    ...TABLE_KINDS.flatMap((kind) =>
      (sources[kind]?.parts ?? []).map((part, index, parts) =>
        partRow(
          kind,
          part,
          parts.slice(0, index).filter(({ sheetName }) => sheetName === part.sheetName).length,
          language,
        ),
      ),
    ),
    ...problems.filter(isUnread).map((problem) => problemRow(problem, language)),
    ...(missing.length === 0
      ? []
      : [
          row('tables not found', {
            why: text(fill(TEXT.noSheets[language], { tables })),
            todo: text(TEXT.optional[language]),
          }),
        ]),
  ];
}

/** @param nth how many headers of the sheet stand before it in the list */
function partRow(kind: TableKind, part: SourcePart, nth: number, language: Language): CheckRow {
  const { sheetName, headerRow, rows, used, skipped, unusable } = part;
  const todo = [used === 0 ? TEXT.noRows[language] : '', unusedText(part, language)].filter((each) => each !== '');
  return row(`source ${kind} ${sheetName}${nth === 0 ? '' : ` ${nth + 1}`}`, {
    weight: text(tableName(kind)[language]),
    sheet: text(sheetName),
    ...(headerRow === 0 ? {} : { row: link({ sheetName, row: headerRow, column: 1 }, headerRow) }),
    column: text(fill(TEXT.rows[language], { rows })),
    read: text(fill(TEXT.split[language], { used, skipped, unusable })),
    why: text(columnsRead(kind, part, language)),
    ...(todo.length === 0 ? {} : { todo: text(todo.join(language === 'ja' ? '' : ' ')) }),
  });
}

/** More columns than these are counted only. */
const MOST_UNUSED = 20;

/** '' where every column with a header was read. */
function unusedText({ unused }: SourcePart, language: Language): string {
  if (unused.length === 0) return '';
  const named = unused.slice(0, MOST_UNUSED).map(({ column, header }) =>
    fill((header === '' ? TEXT.bareColumn : TEXT.unusedColumn)[language], {
      letter: letterOfColumn(column - 1),
      header,
    }),
  );
  const count = unused.length - named.length;
  const more = count === 0 ? [] : [fill(TEXT.moreUnused[language], { count })];
  return fill(TEXT.unused[language], { columns: [...named, ...more].join(comma(language)) });
}

const comma = (language: Language): string => (language === 'ja' ? '、' : ', ');

const isUnread = ({ code }: TableProblem): boolean => code !== 'missing-sheet' && code !== 'no-rows';

/** A sheet that is meant to be a table and cannot be read. */
function problemRow(problem: TableProblem, language: Language): CheckRow {
  const { kind, sheetName = '', columns = [], across } = problem;
  const names = columns.map((field) => columnName(kind, field, language)).join(language === 'ja' ? '」「' : ', ');
  return row(`unread ${kind} ${sheetName}`, {
    weight: text(tableName(kind)[language]),
    sheet: text(sheetName),
    why: text(across ? ACROSS[across].why[language] : fill(TEXT.noColumns[language], { columns: names })),
    todo: text((across ? ACROSS[across].todo : TEXT.addColumns)[language]),
  });
}
