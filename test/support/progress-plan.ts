/** 進捗 as plain data, from a small workbook written down as rows. */
import { BusinessCalendar } from '../../src/core/calendar';
import type { Day } from '../../src/core/days';
import type { Facts } from '../../src/core/facts';
import type { Language } from '../../src/core/language';
import type { SheetPlan } from '../../src/core/sheet-plan';
import { customerHealth } from '../../src/daily/customer-health';
import { byRepPlan } from '../../src/reports/by-rep';
import { customerHealthPlan } from '../../src/reports/customer-health';
import { kpiExplanationsPlan } from '../../src/reports/kpi-explanations';
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
  return progressPlan(progressFacts(inputOf(facts, targetRows, language)));
}

/** Every written sheet but データ確認. */
export function plansOf({ sheets, targets, settings }: Workbook, asOf: Day): readonly SheetPlan[] {
  const facts = factsOfSheets(sheets, asOf, settings);
  const input = inputOf(facts, targets ?? NO_TARGETS, 'ja');
  const progress = progressFacts(input);
  const [sources, written] = [{}, { facts, refreshedAt: REFRESHED, language: input.language }];
  return [
    progressPlan(progress),
    input.byRep,
    input.monthly,
    customerHealthPlan({ ...written, health: input.health, sources }),
    kpiExplanationsPlan({ progress, intake: { sources }, leftOut: [], refreshedAt: REFRESHED }),
  ];
}

const REFRESHED = '2024/06/14 18:00';

function inputOf(facts: Facts, targetRows: Rows, language: Language) {
  const common = { facts, targets: targetsOf(targetRows, facts), calendar: new BusinessCalendar([]), language };
  const written = { ...common, refreshedAt: REFRESHED };
  return {
    ...common,
    health: customerHealth(facts),
    stamp: 45_457.75,
    notices: [],
    unread: [],
    tips: [],
    byRep: byRepPlan(written),
    monthly: monthlyPlan(written),
  };
}

/** What the cells of a row say. */
export const saidIn = (plan: SheetPlan, row: number): unknown[] => plan.cells[row]!.map(said);
/** What the cells of a column say, from a row down. */
export const column = (plan: SheetPlan, at: number, first: number, rows: number): unknown[] =>
  plan.cells.slice(first, first + rows).map((cells) => said(cells[at]!));
