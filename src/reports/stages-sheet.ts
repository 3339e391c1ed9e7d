/**
 * 段階: where customers stand on the way to a contract and beyond, how many move on and how fast, where they stop, who buys
 * now or in time, how they respond, and who waits for a follow-up.
 */
import type { Bilingual } from '../core/language';
import type { PlanCell, SheetPlan } from '../core/sheet-plan';
import { distinctNames } from '../daily/distinct-names';
import { roads } from '../daily/roads';
import { FEWEST_CASES } from '../daily/thresholds';
import { fill } from '../i18n/sentences';
import { ACCENT, asOfText, QUIET } from './formats';
import { BLANK, text } from './plan-cells';
import { differingRows, followRows } from './stages-sheet-follow';
import { funnelRows } from './stages-sheet-funnel';
import {
  blankRow,
  noteRow,
  QUIET_LOOK,
  row,
  type StagesContext,
  type StagesInput,
  type StagesRow,
  WIDTHS,
} from './stages-sheet-parts';
import { repRows } from './stages-sheet-reps';
import { TEXT } from './stages-sheet-texts';
import { responseRows, timingRows } from './stages-sheet-timing';

export const STAGES_SHEET: Bilingual = { ja: '段階', en: 'Stages' };
export const STAGES_BLOCK = 'KPI_STAGES';

const KEY_COLUMN = WIDTHS.length;
const STAMP_COLUMN = WIDTHS.length - 1;
const HEAD_ROWS = 3;

export function stagesPlan(input: StagesInput): SheetPlan {
  const { facts, language } = input;
  const context: StagesContext = {
    ...input,
    roads: roads(facts),
    customers: distinctNames(facts.tables.customers),
  };
  const isByRep = facts.settings.byRepSheets;
  const rows = [
    ...headRows(input),
    blankRow,
    ...funnelRows(context, isByRep),
    ...timingRows(context),
    ...responseRows(context),
    ...(isByRep ? repRows(context) : []),
    ...followRows(context),
    ...differingRows(context),
  ];
  return {
    sheetName: STAGES_SHEET[language],
    blockName: STAGES_BLOCK,
    cells: rows.map(({ cells, key }): PlanCell[] => [...cells, key === '' ? BLANK : text(key, { color: QUIET })]),
    rowKeys: {
      firstRow: HEAD_ROWS,
      column: KEY_COLUMN,
      names: rows.slice(HEAD_ROWS).map(({ key }) => (key === '' ? [] : [key])),
    },
    highlights: [],
    frozenRows: HEAD_ROWS,
    columnWidths: [...WIDTHS, 60],
    hiddenColumn: KEY_COLUMN,
    stamp: { row: 0, column: STAMP_COLUMN },
  };
}

function headRows({ facts, health, refreshedAt, language }: StagesInput): StagesRow[] {
  const stamp = text(fill(TEXT.refreshed[language], { at: refreshedAt }), { ...QUIET_LOOK, align: 'right' });
  const title = text(TEXT.title[language], { bold: true, size: 14, color: ACCENT });
  const meta = { asOf: asOfText(facts.asOf, language), count: health.length };
  return [
    row('', [title, ...Array.from({ length: STAMP_COLUMN - 1 }, () => BLANK), stamp]),
    noteRow('', fill(TEXT.meta[language], meta)),
    noteRow('', fill(TEXT.note[language], { few: FEWEST_CASES })),
  ];
}
