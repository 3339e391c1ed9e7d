/**
 * Ranges → domain and series, by Google's rules: the first column holds the labels, each further one is a series, the header
 * row its name ("Add & edit a chart or graph" and the chart types' pages, support.google.com/docs).
 */
import type { ChartModel } from '../../model/chart-model';
import { BLANK, numberOf, type ChartCell, type ReadCells } from './chart-cells';

export interface ChartSeries {
  name: string;
  cells: ChartCell[];
}

export interface ChartData {
  /** The labels, one for each point; blank ones when the ranges have values only. */
  domain: ChartCell[];
  domainName: string;
  series: ChartSeries[];
}

type Table = ChartCell[][];

export function chartData(chart: ChartModel, read: ReadCells): ChartData {
  const parts = chart.ranges.map((range) => shown(read(range), chart.hiddenStrategy));
  const merged = chart.mergeStrategy === 'MERGE_ROWS' ? parts.flat() : sideBySide(parts);
  const table = trimmed(chart.transposed ? transpose(merged) : rectangular(merged));
  const headers = chart.headers < 0 ? guessedHeaders(table) : Math.min(chart.headers, table.length);
  const body = table.slice(headers);
  const columns = table[0]?.length ?? 0;
  const column = (index: number): ChartSeries => ({
    name: table
      .slice(0, headers)
      .map((row) => row[index]!.text)
      .filter((text) => text !== '')
      .join(' '),
    cells: body.map((row) => row[index]!),
  });
  const all = Array.from({ length: columns }, (_, index) => column(index));
  if (columns === 1 || (chart.type === 'HISTOGRAM' && isNumeric(all[0]))) {
    return { domain: body.map(() => BLANK), domainName: '', series: all };
  }
  const [domain, ...series] = all;
  return { domain: domain?.cells ?? [], domainName: domain?.name ?? '', series };
}

const isNumeric = (series: ChartSeries | undefined): boolean =>
  series?.cells.every((cell) => cell.value === null || typeof cell.value === 'number') ?? false;

function shown(table: Table, strategy: ChartModel['hiddenStrategy']): Table {
  const rows = strategy === 'IGNORE_BOTH' || strategy === 'IGNORE_ROWS';
  const columns = strategy === 'IGNORE_BOTH' || strategy === 'IGNORE_COLUMNS';
  return table
    .filter((row) => !rows || !row.some((cell) => cell.hiddenRow))
    .map((row) => row.filter((cell) => !columns || !cell.hiddenColumn));
}

function sideBySide(parts: Table[]): Table {
  const height = Math.max(0, ...parts.map((part) => part.length));
  return Array.from({ length: height }, (_, row) =>
    parts.flatMap((part) => part[row] ?? (part[0] ?? []).map(() => BLANK)),
  );
}

function rectangular(table: Table): Table {
  const width = Math.max(0, ...table.map((row) => row.length));
  return table.map((row) => [...row, ...Array<ChartCell>(width - row.length).fill(BLANK)]);
}

function transpose(table: Table): Table {
  const full = rectangular(table);
  return (full[0] ?? []).map((_, column) => full.map((row) => row[column]!));
}

/** Ranges often reach below the last entry: blank rows at the end are no points. */
function trimmed(table: Table): Table {
  let end = table.length;
  while (end > 0 && table[end - 1]!.every((cell) => cell.text === '')) end--;
  return table.slice(0, end);
}

/** One header row where words stand over numbers, otherwise none. */
function guessedHeaders(table: Table): number {
  const [first, ...rest] = table;
  if (!first || rest.length === 0) return 0;
  const from = first.length > 1 ? 1 : 0;
  const top = first.slice(from);
  const words = top.some((cell) => cell.text !== '') && top.every((cell) => typeof cell.value !== 'number');
  return words && rest.some((row) => row.slice(from).some((cell) => numberOf(cell) !== null)) ? 1 : 0;
}
