/** What a refresh would cost on Google, as Markdown and as JSON. */
import { LEVELS, operationCosts, runCost, type Cost, type OperationCost } from '../cost-model';
import type { RunCounts } from '../runtime';

export interface CostRow extends OperationCost {
  /** The same with half the rows; null where that is not known. */
  readonly halfCount: number | null;
  readonly halfCells: number | null;
  /** `calls`: there are several more of them with more rows (a single one may be due to what stands in a row); `cells`: only more cells in as many calls; null: neither, or not known. */
  readonly grows: 'calls' | 'cells' | null;
}

export interface RunCost {
  readonly operations: readonly CostRow[];
  readonly total: { readonly count: number; readonly cells: number; readonly seconds: Cost };
  readonly flushes: number;
  readonly starts: number;
}

/** @param half counts of the same run with half the rows */
export function costOfRun(counts: RunCounts, half: RunCounts | null): RunCost {
  const operations = operationCosts(counts);
  const rows = operations.map((row): CostRow => {
    const halfCount = half === null ? null : (half.byOperation[row.operation] ?? 0);
    const halfCells = half === null ? null : (half.cellsByOperation[row.operation] ?? 0);
    const growsInCalls = halfCount !== null && row.count > halfCount + 1;
    const growsInCells = halfCells !== null && (row.cells ?? 0) > halfCells;
    return { ...row, halfCount, halfCells, grows: growsInCalls ? 'calls' : growsInCells ? 'cells' : null };
  });
  const cells = counts.cellsRead + counts.cellsWritten;
  return {
    operations: rows,
    total: { count: counts.serviceCalls, cells, seconds: runCost(operations) },
    flushes: counts.byOperation['book.flush'] ?? 0,
    starts: 1,
  };
}

const number = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
const seconds = (cost: Cost): string => LEVELS.map((level) => cost[level].toFixed(2)).join(' | ');

export function costMarkdown(title: string, { operations, total, flushes, starts }: RunCost): string {
  const isHalved = operations.some(({ halfCount }) => halfCount !== null);
  return [
    `## ${title}`,
    '',
    '| 呼び出し | 回数 | セル | 秒(低) | 秒(中) | 秒(高) | 行数とともに |',
    '| --- | ---: | ---: | ---: | ---: | ---: | --- |',
    ...operations.map(
      (row) =>
        `| ${row.operation} | ${number(row.count)} | ${row.cells === null ? '' : number(row.cells)} | ${seconds(row.seconds)} | ${growth(row)} |`,
    ),
    `| 合計(起動${starts}回を含む) | ${number(total.count)} | ${number(total.cells)} | ${seconds(total.seconds)} | |`,
    '',
    `flush(書き込みを待つ呼び出し): ${flushes}回。`,
    ...(isHalved ? [growthSentence(operations)] : []),
  ].join('\n');
}

function growth({ grows, halfCount, halfCells }: CostRow): string {
  if (grows === 'calls') return `⚠ 回数が増える(半分の行で${number(halfCount!)}回)`;
  return grows === 'cells' ? `セルが増える(半分の行で${number(halfCells!)})` : '';
}

function growthSentence(operations: readonly CostRow[]): string {
  const growing = operations.filter(({ grows }) => grows === 'calls').map(({ operation }) => operation);
  return growing.length === 0
    ? '呼び出しの回数は、入力の行の数によりません。'
    : `⚠ 行数とともに回数が増える呼び出し: ${growing.join('、')}`;
}

export const COST_NOTE = [
  '数値は local/cost-model.ts の定数(出典つき。出典のないものは仮定)による見積もりで、低・中・高はGoogleの混み具合の幅です。',
  '計算そのものの時間と、ほかの人の更新を待つ時間は含みません。',
  '「行数とともに」は、入力シートの行を1行おきに除いたブックで同じ更新をして比べたものです。',
].join('\n');
