/** 進捗, 次の一手: what to do about a KPI — which customers, which reps — with a link to where they stand. */
import { figureOf, measure } from '../core/evaluate';
import { changeText } from '../core/figure-text';
import type { KpiDefinition } from '../core/kpi';
import { formatMonth, monthOfYear } from '../core/periods';
import type { LinkTarget, SheetPlan } from '../core/sheet-plan';
import { sliceOf } from '../core/slice';
import { gainOf } from '../goals/levers-of-targets';
import { evidenceOf } from '../goals/evidence';
import { GAP_LEVERS } from '../goals/kgi-gap';
import type { Verdict } from '../goals/signals';
import { assess } from '../goals/status';
import { goalFor } from '../goals/targets';
import { fill } from '../i18n/sentences';
import { KPIS } from '../kpis';
import { customerPlace } from './customer-health';
import { STATE_TEXT } from './customer-health-texts';
import type { StakedCustomer } from './customers-by-stake';
import { rowOfKey } from './plan-cells';
import { type ProgressFacts, type Standing, TABLE_HEADER_ROW } from './progress-input';
import { TEXT } from './progress-texts';
import type { State } from '../daily/state';

export interface Step {
  /** In words and figures of ours: it stands in a formula. */
  readonly text: string;
  readonly link: LinkTarget;
  /** The customers that it is about; the first is the one with most at stake. None: it is about reps or a lever. */
  readonly customers: readonly StakedCustomer[];
}

/** What a KPI is about: the figures of one matter have one next step. */
export type Matter = 'kept' | 'visited' | 'followed' | 'won' | 'price' | 'whole';

const MATTERS: Readonly<Record<Matter, readonly string[]>> = {
  kept: [
    'retention-rate',
    'churn-rate',
    'churn-count',
    'active-customers',
    'tenure',
    'expected-tenure',
    'net-revenue-retention',
    'cumulative-revenue',
  ],
  visited: ['visits', 'visit-frequency', 'visit-coverage'],
  followed: ['first-month-follow'],
  won: ['meetings', 'approaches', 'appointment-rate', 'calls', 'new-customers', 'win-rate'],
  price: ['deal-size', 'revenue-per-customer'],
  whole: ['revenue', 'kgi-progress'],
};

export const matterOf = ({ id }: KpiDefinition): Matter =>
  (Object.keys(MATTERS) as Matter[]).find((matter) => MATTERS[matter].includes(id)) ?? 'whole';

/** The KPI at which a lever of the gap is pulled. */
const KPI_OF_LEVER: Readonly<Record<(typeof GAP_LEVERS)[number], string>> = {
  lost: 'retention-rate',
  won: 'new-customers',
  frequency: 'revenue-per-customer',
  price: 'deal-size',
};

export interface StepInput {
  readonly progress: ProgressFacts;
  readonly customers: readonly StakedCustomer[];
}

/** Whether something has to be done: behind its target, nearly so, or getting worse. */
export const needsAttention = ({ status }: Standing, verdict: Verdict): boolean =>
  status === 'behind' || status === 'caution' || (verdict === 'worsening' && status !== 'achieved');

/** null where nothing more can be said than the figure itself. */
export function nextStep(kpi: KpiDefinition, standing: Standing, input: StepInput): Step | null {
  switch (matterOf(kpi)) {
    case 'kept':
      return ofStates(['risk', 'renewal', 'cooling'], input);
    case 'visited':
      return ofStates(isTooMuch(standing) ? ['pushed', 'missed'] : ['missed', 'pushed'], input);
    case 'followed':
      return ofReps(kpi, standing, input);
    case 'won':
      return ofReps(kpi, standing, input) ?? ofProspects(input);
    case 'price':
      return ofReps(kpi, standing, input) ?? ofMonths(kpi, input);
    case 'whole':
      return ofLevers(input);
  }
}

/**
 * Yen at stake in a KPI: the year's revenue of the customers in danger that its step is about, otherwise what the landing
 * gains if it stood at its target; 0 where no arithmetic ties it to revenue.
 */
export function stakeOf(
  kpi: KpiDefinition,
  { goal }: Standing,
  step: Step | null,
  { basis, record }: ProgressFacts,
): number {
  const inDanger = (step?.customers ?? []).reduce((sum, { stake }) => sum + stake, 0);
  if (inDanger > 0) return inDanger;
  const median = evidenceOf(kpi, record)?.median;
  if (goal?.kind !== 'value' || basis === null || median === undefined) return 0;
  return Math.max(0, gainOf(kpi.id, goal.value, median, basis) ?? 0);
}

/** Of the states the first that any customer is in. */
function ofStates(states: readonly State[], { customers, progress: { language } }: StepInput): Step | null {
  const state = states.find((each) => customers.some(({ health }) => health.state === each));
  if (state === undefined) return null;
  const own = customers.filter(({ health }) => health.state === state);
  const text = fill(TEXT.stepCustomers[language], { state: STATE_TEXT[state][language], count: own.length });
  return { text, link: placeOf(own[0]!, customers), customers: own };
}

function ofProspects({ customers, progress: { language } }: StepInput): Step | null {
  const prospects = customers.filter(({ health }) => health.state === 'prospect');
  const timely = prospects.filter(({ health }) => health.timing?.timing === 'now');
  const own = timely.length > 0 ? timely : prospects;
  if (own.length === 0) return null;
  const text = fill((timely.length > 0 ? TEXT.stepTimely : TEXT.stepProspects)[language], { count: own.length });
  return { text, link: placeOf(own[0]!, customers), customers: own };
}

const placeOf = (customer: StakedCustomer, customers: readonly StakedCustomer[]): LinkTarget =>
  customerPlace(customers.indexOf(customer));

/** Reps below their own targets in the month that can be judged; never one about whom too little is known. */
function ofReps(kpi: KpiDefinition, { month }: Standing, { progress }: StepInput): Step | null {
  const { facts, targets, pace, language, byRep } = progress;
  if (byRep === null) return null;
  const span = { first: month, last: month };
  const behind = facts.tables.reps.filter((rep) => {
    const goal = goalFor(targets, kpi, rep, span);
    if (goal === null || rowOfKey(byRep, repKey(rep, kpi)) === null) return false;
    const figure = figureOf(
      kpi,
      measure(
        sliceOf(facts, { rep }, () => ''),
        span,
      ),
    );
    return ['behind', 'caution'].includes(assess(kpi, figure, goal, pace.share, facts.settings).status);
  });
  if (behind.length === 0) return null;
  const template = month === progress.month ? TEXT.stepReps : TEXT.stepRepsInMonth;
  const shown = { count: behind.length, month: language === 'ja' ? monthOfYear(month) : formatMonth(month) };
  return { text: fill(template[language], shown), link: place(byRep, repKey(behind[0]!, kpi))!, customers: [] };
}

function ofMonths(kpi: KpiDefinition, { progress: { monthly, language } }: StepInput): Step | null {
  const link = monthly === null ? null : place(monthly, kpi.name[language]);
  return link === null ? null : { text: TEXT.stepMonthly[language], link, customers: [] };
}

/** The lever that takes most, and the KPI at which it is pulled. */
function ofLevers({ progress: { gap, language } }: StepInput): Step | null {
  if (gap === null) return null;
  const worst = [...GAP_LEVERS].sort((a, b) => gap.parts[a] - gap.parts[b])[0]!;
  if (gap.parts[worst] >= 0) return null;
  const kpi = KPIS.findIndex(({ id }) => id === KPI_OF_LEVER[worst]);
  const yen = changeText(gap.parts[worst], 'yen', language);
  return {
    text: fill(TEXT.stepLever[language], { lever: TEXT[worst][language], yen }),
    link: kpiPlace(kpi),
    customers: [],
  };
}

/** The rows of 担当者別 are known by rep and KPI. */
const repKey = (rep: string, { id }: KpiDefinition): string => `${rep} ${id}`;

function place(plan: SheetPlan, key: string): LinkTarget | null {
  const row = rowOfKey(plan, key);
  return row === null ? null : { blockName: plan.blockName, row, column: 0 };
}

export const PROGRESS_BLOCK = 'KPI_PROGRESS';

/** The row of a KPI on the sheet itself, by its place in the catalogue. */
export const kpiPlace = (index: number): LinkTarget => ({
  blockName: PROGRESS_BLOCK,
  row: TABLE_HEADER_ROW + 1 + index,
  column: 0,
});

const isTooMuch = ({ figure, goal }: Standing): boolean =>
  goal?.kind === 'range' && figure.value !== null && figure.value > goal.upper;
