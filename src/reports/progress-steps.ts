/** 進捗, 次の一手: what to do about a KPI — which customers, which reps — with a link to where they stand. */
import { figureOf, measure } from '../core/evaluate';
import { changeText, yenText } from '../core/figure-text';
import type { KpiDefinition } from '../core/kpi';
import type { Bilingual } from '../core/language';
import { formatMonth, monthOfYear } from '../core/periods';
import type { LinkTarget, SheetPlan } from '../core/sheet-plan';
import { sliceOfRep } from '../core/slice';
import { gainOf } from '../goals/levers-of-targets';
import { evidenceOf } from '../goals/evidence';
import { judgedGoal } from '../goals/judged-goal';
import { GAP_LEVERS, type Gap } from '../goals/kgi-gap';
import { type LeverCustomer, customersBuyingLess, customersPayingLess } from '../goals/lever-customers';
import type { Verdict } from '../goals/signals';
import { assess } from '../goals/status';
import { fill } from '../i18n/sentences';
import { KPIS } from '../kpis';
import { customerPlace } from './customer-health';
import type { StakedCustomer } from './customers-by-stake';
import { rowOfKey } from './plan-cells';
import { KGI_ROW, type ProgressFacts, type Standing, TABLE_HEADER_ROW } from './progress-input';
import { OTHER_WORDS, STATE_WORDS, type StepWords, TEXT, type TodoState } from './progress-texts';

export interface Step {
  /** What to do, in words and figures of ours: it stands in a formula. */
  readonly text: string;
  readonly link: LinkTarget;
  /** Whom it is about, in such words too: `訪問漏れ 7社`. */
  readonly who: string;
  /** The customers that it is about, the most important first. None: it is about reps or a lever. */
  readonly names: readonly string[];
  /** Yen a year of those customers, as far as it is in danger. */
  readonly stake: number;
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

export type GapLever = (typeof GAP_LEVERS)[number];

/** The KPI at which a lever of the gap is pulled. */
export const KPI_OF_LEVER: Readonly<Record<GapLever, string>> = {
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
      return ofPrices(kpi, input) ?? ofReps(kpi, standing, input) ?? ofMonths(kpi, input);
    case 'whole':
      return ofLevers(input) ?? ofDays(input);
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
  if (step !== null && step.stake > 0) return step.stake;
  const median = evidenceOf(kpi, record)?.median;
  if (goal?.kind !== 'value' || basis === null || median === undefined) return 0;
  return Math.max(0, gainOf(kpi.id, goal.value, median, basis) ?? 0);
}

/** Of the states the first that any customer is in. */
function ofStates(states: readonly TodoState[], input: StepInput): Step | null {
  const { customers } = input;
  const state = states.find((each) => customers.some(({ health }) => health.state === each));
  if (state === undefined) return null;
  const own = customers.filter(({ health }) => health.state === state);
  return ofCustomers(own, STATE_WORDS[state], input);
}

function ofProspects(input: StepInput): Step | null {
  const prospects = input.customers.filter(({ health }) => health.state === 'prospect');
  const timely = prospects.filter(({ health }) => health.timing?.timing === 'now');
  if (prospects.length === 0) return null;
  return timely.length > 0
    ? ofCustomers(timely, OTHER_WORDS.timely, input)
    : ofCustomers(prospects, OTHER_WORDS.prospects, input);
}

/** Whose transactions got smaller; of what a customer brings, fewer of them too. */
function ofPrices(kpi: KpiDefinition, input: StepInput): Step | null {
  const { facts, kgi } = input.progress;
  if (kgi.span === null) return null;
  const fewer = kpi.id === KPI_OF_LEVER.frequency ? customersBuyingLess(facts, kgi.span) : [];
  const [found, words] =
    fewer.length > 0 ? [fewer, OTHER_WORDS.buyingLess] : [customersPayingLess(facts, kgi.span), OTHER_WORDS.payingLess];
  const staked = (each: LeverCustomer): StakedCustomer =>
    input.customers.find(({ health }) => health.customer === each.customer)!;
  // What they bring is smaller, not in danger.
  return found.length === 0 ? null : { ...ofCustomers(found.map(staked), words, input), stake: 0 };
}

/** What to do about some customers, the most important first; it leads to that one. */
function ofCustomers(own: readonly StakedCustomer[], words: StepWords, { customers, progress }: StepInput): Step {
  const say = (text: Bilingual): string => fill(text[progress.language], { count: own.length });
  return {
    who: say(words.who),
    text: `${say(words.todo)} →`,
    link: customerPlace(customers.indexOf(own[0]!)),
    names: own.map(({ name }) => name),
    stake: own.reduce((sum, { stake }) => sum + stake, 0),
  };
}

/** Reps below their own targets in the month that can be judged; never one about whom too little is known. */
function ofReps(kpi: KpiDefinition, { month }: Standing, { progress }: StepInput): Step | null {
  const { facts, targets, pace, language, byRep } = progress;
  if (byRep === null) return null;
  const span = { first: month, last: month };
  const behind = facts.tables.reps.filter((rep) => {
    const goal = judgedGoal(targets, kpi, rep, span);
    if (goal === null || rowOfKey(byRep, repKey(rep, kpi)) === null) return false;
    const figure = figureOf(kpi, measure(sliceOfRep(facts, rep), span));
    return ['behind', 'caution'].includes(assess(kpi, figure, goal, pace.share, facts.settings).status);
  });
  if (behind.length === 0) return null;
  const template = month === progress.month ? TEXT.stepReps : TEXT.stepRepsInMonth;
  const shown = { count: behind.length, month: language === 'ja' ? monthOfYear(month) : formatMonth(month) };
  return aboutFigures(fill(template[language], shown), place(byRep, repKey(behind[0]!, kpi))!);
}

function ofMonths(kpi: KpiDefinition, { progress: { monthly, language } }: StepInput): Step | null {
  const link = monthly === null ? null : place(monthly, kpi.name[language]);
  return link === null ? null : aboutFigures(TEXT.stepMonthly[language], link);
}

/** The lever that takes most, where the whole is behind; null where it is not, or no lever takes anything. */
export function worstLever(gap: Gap | null): GapLever | null {
  if (gap === null || gap.parts.total >= 0) return null;
  const worst = [...GAP_LEVERS].sort((a, b) => gap.parts[a] - gap.parts[b])[0]!;
  return gap.parts[worst] < 0 ? worst : null;
}

/** To the KPI at which the lever is pulled that takes most. */
function ofLevers({ progress: { gap, language } }: StepInput): Step | null {
  const worst = worstLever(gap);
  if (worst === null) return null;
  const kpi = KPIS.findIndex(({ id }) => id === KPI_OF_LEVER[worst]);
  const yen = changeText(gap!.parts[worst], 'yen', language);
  return aboutFigures(fill(TEXT.stepLever[language], { lever: TEXT[worst][language], yen }), kpiPlace(kpi));
}

/** Where no lever can be named: what each day left must bring, or that a new goal is due. */
function ofDays({ progress: { kgi, outlook, language } }: StepInput): Step | null {
  const place: LinkTarget = { blockName: PROGRESS_BLOCK, row: KGI_ROW, column: 0 };
  if (kgi.target === null) return null;
  if (outlook.daysLeft === 0) return aboutFigures(TEXT.stepNextGoal[language], place);
  if (outlook.neededPerDay === null || outlook.neededPerDay <= 0) return null;
  return aboutFigures(fill(TEXT.stepDays[language], { yen: yenText(outlook.neededPerDay) }), place);
}

const aboutFigures = (text: string, link: LinkTarget): Step => ({ text, link, who: '', names: [], stake: 0 });

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
