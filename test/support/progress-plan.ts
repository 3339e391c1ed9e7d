/** 進捗 as plain data, from a small workbook written down as rows. */
import { BusinessCalendar } from '../../src/core/calendar';
import type { Day } from '../../src/core/days';
import type { Facts } from '../../src/core/facts';
import type { Language } from '../../src/core/language';
import type { SheetPlan } from '../../src/core/sheet-plan';
import { byRepPlan } from '../../src/reports/by-rep';
import { monthlyPlan } from '../../src/reports/monthly';
import { progressPlan } from '../../src/reports/progress';
import { progressFacts } from '../../src/reports/progress-input';
import type { Settings } from '../../src/core/settings';
import { factsOfSheets, said, targetsOf } from './report-facts';

type Rows = readonly (readonly unknown[])[];
export const NO_TARGETS: Rows = [['KPI', '担当者', '期間', '目標', '下限', '上限']];

export interface Workbook {
  readonly sheets: Readonly<Record<string, Rows>>;
  readonly targets?: Rows;
  readonly settings?: Partial<Settings>;
}

export function planOf({ sheets, targets, settings }: Workbook, asOf: Day, language: Language = 'ja'): SheetPlan {
  return planOfFacts(factsOfSheets(sheets, asOf, settings), targets, language);
}

export function planOfFacts(facts: Facts, targetRows: Rows = NO_TARGETS, language: Language = 'ja'): SheetPlan {
  const targets = targetsOf(targetRows, facts);
  const common = { facts, targets, calendar: new BusinessCalendar([]), language };
  const written = { ...common, refreshedAt: '2024/06/14 18:00' };
  const [byRep, monthly] = [byRepPlan(written), monthlyPlan(written)];
  return progressPlan(progressFacts({ ...common, stamp: 45_457.75, notices: [], byRep, monthly }));
}

/** What the cells of a row say. */
export const saidIn = (plan: SheetPlan, row: number): unknown[] => plan.cells[row]!.map(said);
/** What the cells of a column say, from a row down. */
export const column = (plan: SheetPlan, at: number, first: number, rows: number): unknown[] =>
  plan.cells.slice(first, first + rows).map((cells) => said(cells[at]!));
