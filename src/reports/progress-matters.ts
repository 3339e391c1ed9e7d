/** 進捗, what first: the three things that matter most now, always three lines. */
import { figureText, rangeText, yenText } from '../core/figure-text';
import type { KpiDefinition } from '../core/kpi';
import type { Language } from '../core/language';
import { formatMonth, monthOfYear } from '../core/periods';
import type { Look, PlanCell } from '../core/sheet-plan';
import type { Signal, Verdict } from '../goals/signals';
import { fill } from '../i18n/sentences';
import { ACCENT, QUIET, STATUS_TEXT } from './formats';
import { BLANK, linked, text } from './plan-cells';
import { COLUMNS, type ProgressFacts, type Standing } from './progress-input';
import { type Matter, type Step, type StepInput, kpiPlace, matterOf, needsAttention, stakeOf } from './progress-steps';
import { TEXT } from './progress-texts';

/** A row of the table with all that its own line would say. */
export interface KpiLine {
  readonly kpi: KpiDefinition;
  /** Place in the catalogue. */
  readonly index: number;
  readonly now: Standing;
  readonly judged: Standing;
  readonly signal: Signal | null;
  readonly verdict: Verdict;
  /** Of the KPI, whether or not something has to be done. */
  readonly step: Step | null;
}

export const MATTERS_COLUMN = 3;
const LINES = 3;
const PAPER: Look = { background: '#f4f7fb' };

interface Candidate extends KpiLine {
  readonly matter: Matter;
  /** 0 behind its target, 1 nearly so, 2 not judged but in danger or getting worse. */
  readonly urgency: number;
  /** Yen. */
  readonly stake: number;
}

/** Heading and three lines, from {@link MATTERS_COLUMN} to the last column. */
export function mattersCells(lines: readonly KpiLine[], input: StepInput): PlanCell[][] {
  const { progress } = input;
  const { language } = progress;
  const first = firstMatters(lines, progress);
  const hasTargets = lines.some(({ judged, kpi }) => judged.goal !== null && kpi.id !== 'kgi-progress');
  const said =
    first.length > 0
      ? first.map((candidate, i) => [
          // English takes more room.
          text(`${i + 1}. ${sentence(candidate, progress)}`, language === 'en' ? { ...PAPER, size: 9 } : PAPER),
          linkOf(candidate, progress),
        ])
      : [[text(TEXT[hasTargets ? 'nothingMatters' : 'noTargets'][language], PAPER), BLANK]];
  // Fewer than three is news too; without targets nobody can tell.
  if (first.length > 0 && first.length < LINES && hasTargets)
    said.push([text(TEXT.nothingElse[language], { ...PAPER, color: QUIET }), BLANK]);
  const width = COLUMNS - MATTERS_COLUMN;
  const blank: PlanCell = { ...BLANK, look: PAPER };
  const line = ([words = blank, link = blank]: readonly PlanCell[]): PlanCell[] => [
    words,
    ...Array.from({ length: width - 2 }, () => blank),
    { ...link, look: { ...PAPER, ...link.look } },
  ];
  return [
    line([text(TEXT.matters[language], { ...PAPER, bold: true, color: ACCENT })]),
    ...Array.from({ length: LINES }, (_, i) => line(said[i] ?? [])),
  ];
}

/** One of each matter, so that three sayings of one thing do not crowd out the others; behind first, then by yen at stake. */
function firstMatters(lines: readonly KpiLine[], progress: ProgressFacts): Candidate[] {
  const order = (a: Candidate, b: Candidate): number => a.urgency - b.urgency || b.stake - a.stake || a.index - b.index;
  const candidates = lines.flatMap((line) => candidateOf(line, progress) ?? []).sort(order);
  const seen = new Set<Matter>();
  return candidates.filter(({ matter }) => !seen.has(matter) && seen.add(matter)).slice(0, LINES);
}

function candidateOf(line: KpiLine, progress: ProgressFacts): Candidate | null {
  const { kpi, judged, verdict, step } = line;
  const matter = matterOf(kpi);
  // What the whole comes to is in the figures above; its levers are the matters.
  if (matter === 'whole') return null;
  const stake = stakeOf(kpi, judged, step, progress);
  const inDanger = (step?.customers ?? []).some((customer) => customer.stake > 0);
  if (needsAttention(judged, verdict))
    return { ...line, matter, stake, urgency: judged.status === 'behind' ? 0 : judged.status === 'caution' ? 1 : 2 };
  return inDanger ? { ...line, matter, stake, urgency: 2 } : null;
}

function linkOf({ step, kpi, index }: Candidate, { language }: ProgressFacts): PlanCell {
  const look: Look = { ...PAPER, size: 9, color: ACCENT };
  return step === null
    ? linked(kpiPlace(index), fill(TEXT.stepKpi[language], { kpi: kpi.name[language] }), look)
    : linked(step.link, step.text, look);
}

/** What is behind, what that costs, and whom it is about. What a user typed (a customer's name) is never part of a formula. */
function sentence(candidate: Candidate, progress: ProgressFacts): string {
  const { language } = progress;
  const { kpi, judged, verdict, step, stake } = candidate;
  const isBehind = judged.status === 'behind' || judged.status === 'caution';
  const inDanger = (step?.customers ?? []).some((customer) => customer.stake > 0);
  const parts = [
    isBehind ? behindText(kpi, judged, progress) : '',
    !isBehind && verdict === 'worsening' ? fill(TEXT.worseningLine[language], { kpi: kpi.name[language] }) : '',
    !inDanger && stake >= 1 ? fill(TEXT.gainLine[language], { yen: yenText(stake) }) : '',
    step === null || step.customers.length === 0 ? '' : customersText(step, stake, inDanger, language),
  ];
  return parts.filter((part) => part !== '').join(language === 'ja' ? '。' : '; ');
}

/** `解約リスク 3社(年 ¥393,800)、青木商店 ほか` */
function customersText({ text: step, customers }: Step, stake: number, inDanger: boolean, language: Language): string {
  const who = step.replace(/^[▲△▽] | →$/g, '');
  if (!inDanger) return who;
  const named = customers.length > 1 ? TEXT.customersNamed : TEXT.customerNamed;
  return (
    fill(TEXT.customersStake[language], { customers: who, yen: yenText(stake) }) +
    fill(named[language], { name: customers[0]!.name })
  );
}

/** `▲ 5月の継続率 96.1%(目標 98.5%)`; a running count against its pace. */
function behindText(kpi: KpiDefinition, { figure, goal, status, month }: Standing, progress: ProgressFacts): string {
  const { language, pace } = progress;
  const isPaced = figure.partial && kpi.accumulates === 'sum' && goal?.kind === 'value';
  const target =
    goal?.kind === 'range'
      ? rangeText(goal.lower === 0 ? null : goal.lower, goal.upper === Infinity ? null : goal.upper, kpi.unit, language)
      : figureText(isPaced ? Math.round(goal.value * pace.share) : goal!.value, kpi.unit, language);
  const name = kpi.name[language];
  const shown =
    month === progress.month
      ? name
      : fill(TEXT.inMonth[language], { kpi: name, month: language === 'ja' ? monthOfYear(month) : formatMonth(month) });
  return fill(TEXT.behindLine[language], {
    sign: STATUS_TEXT[status][language].slice(0, 1),
    kpi: shown,
    figure: figureText(figure.value!, kpi.unit, language),
    target: fill((isPaced ? TEXT.againstPace : TEXT.againstTarget)[language], { target }),
  });
}
