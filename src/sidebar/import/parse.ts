/** The text of a file → rows of cells. */
import Papa from 'papaparse';

/**
 * `empty`: nothing but blanks. `too-many-rows`: more than {@link MOST_ROWS}. `bad-quotes`: a quotation mark is not closed,
 * so that nobody can tell where cells end; `line` says where.
 */
export type ParseProblem =
  { readonly problem: 'empty' | 'too-many-rows' } | { readonly problem: 'bad-quotes'; readonly line: number };

export interface ParsedFile {
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
}

/** Larger files do not fit the six minutes that Google grants, nor do many of them fit into the cells of one file. */
export const MOST_BYTES = 10 * 1024 * 1024;
export const MOST_ROWS = 50_000;

const DELIMITERS = [',', '\t', ';'];
/** Excel's first line that names the separator. */
const SEPARATOR_LINE = /^"?sep=(.)"?\n/i;
/** Text in a wrapping that programs put around codes so that Excel keeps their zeros: `="007"`. */
const WRAPPED = /^="((?:[^"]|"")*)"$/;
/** Stands for no quotation mark at all: it cannot occur, since it is removed. */
const NO_QUOTES = '\0';

/** Comma, tab or semicolon is found out; the rows may have different lengths; blank lines at the end are dropped. */
export function parseRows(source: string): ParsedFile | ParseProblem {
  let text = tidied(source);
  const named = SEPARATOR_LINE.exec(text);
  if (named) text = text.slice(named[0].length);
  if (text.trim() === '') return { problem: 'empty' };
  let parsed = parse(text, named?.[1]);
  let badQuotes = parsed.errors.find(({ type }) => type === 'Quotes');
  // Cells copied from a sheet come with tabs, and a lone quotation mark in them is nothing but itself.
  if (badQuotes && !named && /^[^\n]*\t/.test(text)) {
    parsed = parse(text, '\t', NO_QUOTES);
    badQuotes = undefined;
  }
  if (badQuotes) return { problem: 'bad-quotes', line: (badQuotes.row ?? 0) + 1 + (named ? 1 : 0) };
  const rows = parsed.data.map((row) => row.map(unwrapped));
  while (rows.length > 0 && rows[rows.length - 1]!.every((cell) => cell.trim() === '')) rows.pop();
  if (rows.length > MOST_ROWS + 1) return { problem: 'too-many-rows' };
  return { rows, delimiter: parsed.meta.delimiter };
}

function parse(text: string, delimiter = '', quoteChar = '"'): Papa.ParseResult<string[]> {
  // The first of these lines that is too much is enough to know that there are too many.
  const preview = MOST_ROWS * 2;
  return Papa.parse<string[]>(text, { delimiter, delimitersToGuess: DELIMITERS, newline: '\n', quoteChar, preview });
}

/**
 * One sort of line break; no mark at the beginning; none of the control characters and lone surrogates that a cell cannot
 * hold or that get lost on the way to it.
 */
function tidied(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
    .replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) => (found.length === 2 ? found : '\ufffd'));
}

function unwrapped(cell: string): string {
  const inner = WRAPPED.exec(cell)?.[1];
  return inner === undefined ? cell : inner.replace(/""/g, '"');
}
