/** 進捗, what first: the three things that matter most now, always three lines. */
import { changeText, figureText, rangeText, yenText } from '../core/figure-text';
import type { KpiDefinition } from '../core/kpi';
import type { Language } from '../core/language';
import { formatMonth, monthOfYear } from '../core/periods';
import type { Look, PlanCell } from '../core/sheet-plan';
import type { Signal, Verdict } from '../goals/signals';
import { fill } from '../i18n/sentences';
import { ACCENT, QUIET, STATUS_TEXT } from './formats';
import { BLANK, linked, text } from './plan-cells';
import { COLUMNS, type ProgressFacts, type Standing } from './progress-input';
import {
  type GapLever,
  KPI_OF_LEVER,
  type Matter,
  type Step,
  type StepInput,
  kpiPlace,
  matterOf,
  needsAttention,
  stakeOf,
  worstLever,
} from './progress-steps';
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
  /** The lever of the gap that it stands for; null: it stands for its KPI. */
  readonly lever: GapLever | null;
}

/** Heading and three lines, from {@link MATTERS_COLUMN} to the last column. */
export function mattersCells(lines: readonly KpiLine[], input: StepInput): PlanCell[][] {
  const { progress } = input;
  const { language } = progress;
  const first = firstMatters(lines, progress);
  const hasTargets = lines.some(({ judged, kpi }) => judged.goal !== null && kpi.id !== 'kgi-progress');
  const noTargets = progress.kgi.target === null ? TEXT.noTargets : TEXT.noKpiTargets;
  const said =
    first.length > 0
      ? first.map((candidate, i) => [
          // English takes more room.
          text(`${i + 1}. ${sentence(candidate, progress)}`, language === 'en' ? { ...PAPER, size: 9 } : PAPER),
          linkOf(candidate, progress),
        ])
      : [[text((hasTargets ? TEXT.nothingMatters : noTargets)[language], PAPER), BLANK]];
  // Fewer than three is news too; without targets nobody can tell.
  if (first.length > 0 && first.length < LINES)
    said.push([text((hasTargets ? TEXT.nothingElse : noTargets)[language], { ...PAPER, color: QUIET }), BLANK]);
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

/**
 * One of each matter, so that three sayings of one thing do not crowd out the others; behind first, then by yen at stake. Before
 * them the lever that takes most: the answer above names it, so there has to be something to do about it.
 */
function firstMatters(lines: readonly KpiLine[], progress: ProgressFacts): Candidate[] {
  const order = (a: Candidate, b: Candidate): number => a.urgency - b.urgency || b.stake - a.stake || a.index - b.index;
  const candidates = lines.flatMap((line) => candidateOf(line, progress) ?? []).sort(order);
  const seen = new Set<Matter>();
  return [...leverCandidate(lines, progress), ...candidates]
    .filter(({ matter }) => !seen.has(matter) && seen.add(matter))
    .slice(0, LINES);
}

function leverCandidate(lines: readonly KpiLine[], progress: ProgressFacts): Candidate[] {
  const lever = worstLever(progress.gap);
  if (lever === null) return [];
  const line = lines.find(({ kpi }) => kpi.id === KPI_OF_LEVER[lever])!;
  const stake = stakeOf(line.kpi, line.judged, line.step, progress);
  return [{ ...line, matter: matterOf(line.kpi), stake, urgency: 0, lever }];
}

function candidateOf(line: KpiLine, progress: ProgressFacts): Candidate | null {
  const { kpi, judged, verdict, step } = line;
  const matter = matterOf(kpi);
  // What the whole comes to is in the figures above; its levers are the matters.
  if (matter === 'whole') return null;
  const stake = stakeOf(kpi, judged, step, progress);
  const candidate = { ...line, matter, stake, lever: null };
  if (needsAttention(judged, verdict))
    return { ...candidate, urgency: judged.status === 'behind' ? 0 : judged.status === 'caution' ? 1 : 2 };
  return step !== null && step.stake > 0 ? { ...candidate, urgency: 2 } : null;
}

function linkOf({ step, kpi, index }: Candidate, { language }: ProgressFacts): PlanCell {
  const look: Look = { ...PAPER, size: 9, color: ACCENT };
  return step === null
    ? linked(kpiPlace(index), fill(TEXT.stepKpi[language], { kpi: kpi.name[language] }), look)
    : linked(step.link, step.text, look);
}

/** What is behind, what that costs, and whom it is about. What a user typed (a customer's name) is never part of a formula. */
function sentence({ kpi, judged, verdict, step, stake, lever }: Candidate, progress: ProgressFacts): string {
  const { language, gap } = progress;
  const isBehind = judged.status === 'behind' || judged.status === 'caution';
  const customers = step === null || step.names.length === 0 ? '' : customersText(step, language);
  const behind = isBehind
    ? behindText(kpi, judged, progress)
    : verdict === 'worsening'
      ? fill(TEXT.worseningLine[language], { kpi: kpi.name[language] })
      : '';
  const gain =
    !(step !== null && step.stake > 0) && stake >= 1 ? fill(TEXT.gainLine[language], { yen: yenText(stake) }) : '';
  // Of a lever the gap says what it costs: its KPI only where nobody can be named.
  const parts =
    lever === null
      ? [behind, gain, customers]
      : [
          fill(TEXT.leverLine[language], {
            lever: TEXT[lever][language],
            yen: changeText(gap!.parts[lever], 'yen', language),
          }),
          customers === '' ? behind : customers,
        ];
  return parts.filter((part) => part !== '').join(language === 'ja' ? '。' : '; ');
}

/** `解約リスク 3社(年 ¥393,800)、青木商店 ほか` */
function customersText({ who, names, stake }: Step, language: Language): string {
  const named = names.length > 1 ? TEXT.customersNamed : TEXT.customerNamed;
  const staked = stake > 0 ? fill(TEXT.customersStake[language], { customers: who, yen: yenText(stake) }) : who;
  return staked + fill(named[language], { name: names[0]! });
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
