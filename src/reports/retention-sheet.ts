/** 更新と解約: contracts that end and are to be renewed, why and when customers left, and how long they stay. */
import type { Bilingual } from '../core/language';
import type { Highlight, PlanCell, SheetPlan } from '../core/sheet-plan';
import { FEWEST_CASES } from '../daily/thresholds';
import { fill } from '../i18n/sentences';
import { ACCENT, asOfText, QUIET } from './formats';
import { BLANK, text } from './plan-cells';
import { cancellationPart } from './retention-sheet-cancellations';
import {
  blankRow,
  noteRow,
  QUIET_RIGHT,
  type RetentionInput,
  type RetentionRow,
  row,
  WIDTHS,
} from './retention-sheet-parts';
import { renewalPart } from './retention-sheet-renewals';
import { survivalPart } from './retention-sheet-survival';
import { TEXT } from './retention-sheet-texts';

export const RETENTION_SHEET: Bilingual = { ja: '更新と解約', en: 'Renewals and cancellations' };
export const RETENTION_BLOCK = 'KPI_RETENTION_TOOLS';

const KEY_COLUMN = WIDTHS.length;
const STAMP_COLUMN = WIDTHS.length - 1;
const HEAD_ROWS = 3;

export function retentionPlan(input: RetentionInput): SheetPlan {
  const head = [...headRows(input), blankRow];
  const renewals = renewalPart(input);
  const cancelled = cancellationPart(input);
  const curves = survivalPart(input);
  const cancelledFrom = head.length + renewals.rows.length;
  const curvesFrom = cancelledFrom + cancelled.rows.length;
  const rows = [...head, ...renewals.rows, ...cancelled.rows, ...curves.rows];
  return {
    sheetName: RETENTION_SHEET[input.language],
    blockName: RETENTION_BLOCK,
    cells: rows.map(({ cells, key }): PlanCell[] => [...cells, key === '' ? BLANK : text(key, { color: QUIET })]),
    rowKeys: {
      firstRow: HEAD_ROWS,
      column: KEY_COLUMN,
      names: rows.slice(HEAD_ROWS).map(({ key }) => (key === '' ? [] : [key])),
    },
    highlights: [...movedDown(renewals.highlights, head.length), ...movedDown(cancelled.highlights, cancelledFrom)],
    charts: curves.charts.map((chart) => ({
      ...chart,
      anchor: { ...chart.anchor, row: chart.anchor.row + curvesFrom },
      ranges: movedDown(chart.ranges, curvesFrom),
    })),
    frozenRows: HEAD_ROWS,
    frozenColumns: 1,
    columnWidths: [...WIDTHS, 60],
    hiddenColumn: KEY_COLUMN,
    stamp: { row: 0, column: STAMP_COLUMN },
  };
}

const movedDown = <T extends Pick<Highlight, 'row'>>(areas: readonly T[], rows: number): T[] =>
  areas.map((area) => ({ ...area, row: area.row + rows }));

function headRows({ facts, health, refreshedAt, language }: RetentionInput): RetentionRow[] {
  const stamp = text(fill(TEXT.refreshed[language], { at: refreshedAt }), QUIET_RIGHT);
  const title = text(TEXT.title[language], { bold: true, size: 14, color: ACCENT });
  const customers = health.filter(({ isUnderContract }) => isUnderContract).length;
  return [
    row('', [title, ...Array.from({ length: STAMP_COLUMN - 1 }, () => BLANK), stamp]),
    noteRow('', fill(TEXT.meta[language], { asOf: asOfText(facts.asOf, language), customers })),
    noteRow('', fill(TEXT.note[language], { few: FEWEST_CASES })),
  ];
}
