/** The 目標 sheet's cells → rows as typed. Which KPI and period a row means is settled in `goals/`. */
import type { Bilingual } from '../core/language';
import { readMoneyText } from './money';
import { findTargetHeader, type TargetField } from './target-columns';
import { cellText, cleanText, isBlankCell, isDateCell } from './text';

export interface TargetRow {
  readonly row: number;
  readonly kpi: string;
  /** Blank = the team. */
  readonly rep: string;
  /** Text as typed, or the date of a date cell; '' = every month, `2024-07〜` = every month from then on. */
  readonly period: string | Date;
  readonly target: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** A figure stands in the row that is no number: the row must not be used as if it were blank. */
  readonly hasBadFigure: boolean;
  /** The goal is taken away: `なし`. */
  readonly isNone?: true;
  /** Only in rows that the add-on wrote: who set it, when (as text) and why, and what stood for target and before it. */
  readonly set?: {
    readonly at: string;
    readonly who: string;
    readonly why: string;
    readonly target: number | string;
    readonly previous: number | string;
  };
}

/** Where the goal is taken away: from this row on there is none. */
const NO_GOAL_WORDS = ['なし', '無し', '目標なし', 'none', 'no target'];

/** What is written where a goal is taken away. */
export const NO_GOAL: Bilingual = { ja: 'なし', en: 'none' };

/** Rows below the header that name a KPI; none where the sheet has no header with KPI and target. */
export function readTargetRows(cells: readonly (readonly unknown[])[]): TargetRow[] {
  const header = findTargetHeader(cells);
  if (header === null) return [];
  return cells.slice(header.row + 1).flatMap((row, i): TargetRow[] => {
    const cell = (field: TargetField): unknown => row[header.columns.get(field) ?? -1];
    const text = (field: TargetField): string => cleanText(cellText(cell(field)));
    if (isBlankCell(cell('kpi'))) return [];
    const period = cell('period');
    const isNone =
      NO_GOAL_WORDS.includes(text('target').toLowerCase()) && isBlankCell(cell('lower')) && isBlankCell(cell('upper'));
    const figures = (['target', 'lower', 'upper'] as const).map(cell);
    const at = text('at');
    return [
      {
        row: header.row + 2 + i,
        kpi: text('kpi'),
        rep: text('rep'),
        period: isDateCell(period) ? period : text('period'),
        target: readFigure(figures[0]),
        lower: readFigure(figures[1]),
        upper: readFigure(figures[2]),
        hasBadFigure: !isNone && figures.some((figure) => !isBlankCell(figure) && readFigure(figure) === null),
        ...(isNone ? { isNone } : {}),
        ...(at === ''
          ? {}
          : {
              set: {
                at,
                who: text('who'),
                why: text('reason'),
                target: figureOrText(cell('target')),
                previous: figureOrText(cell('previous')),
              },
            }),
      },
    ];
  });
}

function figureOrText(cell: unknown): number | string {
  return typeof cell === 'number' ? cell : cleanText(cellText(cell));
}

/** `98.5%`, `¥20,500`, `1,200千円`, `142件`, `2.5`; null for anything else. */
export function readFigure(cell: unknown): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  const text = cleanText(cellText(cell));
  const counted = /^(-?\d+(?:\.\d+)?) ?(%|件|社|回|か月|ヶ月)$/.exec(text);
  // As a decimal, not divided: 57.1% is the same number as 0.571.
  if (counted) return Number(counted[2] === '%' ? `${counted[1]}e-2` : counted[1]);
  const money = readMoneyText(text);
  return money === null || money === 'blank' ? null : money.value;
}
