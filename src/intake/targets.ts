/** The 目標 sheet's cells → rows as typed. Which KPI and period a row means is settled in `goals/`. */
import { readMoneyText } from './money';
import { cellText, cleanText, isBlankCell, isDateCell } from './text';

export interface TargetRow {
  readonly row: number;
  readonly kpi: string;
  /** Blank = the team. */
  readonly rep: string;
  /** Text as typed, or the date of a date cell; '' = every month. */
  readonly period: string | Date;
  readonly target: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** A figure stands in the row that is no number: the row must not be used as if it were blank. */
  readonly hasBadFigure: boolean;
}

const HEADERS: Readonly<Record<'kpi' | 'rep' | 'period' | 'target' | 'lower' | 'upper', readonly string[]>> = {
  kpi: ['kpi', '指標'],
  rep: ['担当者', '担当', 'rep'],
  period: ['期間', 'period'],
  target: ['目標', '目標値', 'target'],
  lower: ['下限', 'lower', 'lower bound'],
  upper: ['上限', 'upper', 'upper bound'],
};

/** Rows below the header that name a KPI; none where the sheet has no header with KPI and target. */
export function readTargetRows(cells: readonly (readonly unknown[])[]): TargetRow[] {
  const header = cells.findIndex((row) => {
    const names = row.map(headerKey);
    return HEADERS.kpi.some((name) => names.includes(name)) && HEADERS.target.some((name) => names.includes(name));
  });
  if (header < 0) return [];
  const names = cells[header]!.map(headerKey);
  const column = (field: keyof typeof HEADERS): number => names.findIndex((name) => HEADERS[field].includes(name));
  const [kpi, rep, period, target, lower, upper] = (['kpi', 'rep', 'period', 'target', 'lower', 'upper'] as const).map(
    column,
  ) as [number, number, number, number, number, number];
  return cells.slice(header + 1).flatMap((row, i): TargetRow[] => {
    if (isBlankCell(row[kpi])) return [];
    const periodCell = row[period];
    return [
      {
        row: header + 2 + i,
        kpi: cleanText(cellText(row[kpi])),
        rep: cleanText(cellText(row[rep])),
        period: isDateCell(periodCell) ? periodCell : cleanText(cellText(periodCell)),
        target: readFigure(row[target]),
        lower: readFigure(row[lower]),
        upper: readFigure(row[upper]),
        hasBadFigure: [row[target], row[lower], row[upper]].some(
          (cell) => !isBlankCell(cell) && readFigure(cell) === null,
        ),
      },
    ];
  });
}

const headerKey = (cell: unknown): string => cleanText(cellText(cell)).toLowerCase();

/** `98.5%`, `¥20,500`, `1,200千円`, `142件`, `2.5`; null for anything else. */
function readFigure(cell: unknown): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  const text = cleanText(cellText(cell));
  const counted = /^(-?\d+(?:\.\d+)?) ?(%|件|社|回|か月|ヶ月)$/.exec(text);
  if (counted) return counted[2] === '%' ? Number(counted[1]) / 100 : Number(counted[1]);
  const money = readMoneyText(text);
  return money === null || money === 'blank' ? null : money.value;
}
