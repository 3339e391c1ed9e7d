/** 進捗, the table: one row a KPI in the catalogue's order. */
import type { KpiDefinition } from '../core/kpi';
import { type MonthIndex, monthOfYear, yearOfMonth } from '../core/periods';
import type { Bilingual, Language } from '../core/language';
import type { Look, PlanCell } from '../core/sheet-plan';
import { closedMonths } from '../goals/record';
import { SIGNAL_MONTHS, signalOf, verdictOf } from '../goals/signals';
import { signalNote } from '../goals/signal-sentences';
import { fill } from '../i18n/sentences';
import { KPIS } from '../kpis';
import { tipsFor } from '../review/tips';
import { ACCENT, HEADER_FILL, QUIET, STATUS_TEXT, changeFormat, numberFormat } from './formats';
import { goalCell } from './goal-cell';
import { explanationPlace } from './kpi-explanations';
import { BLANK, linked, number, rowOf, text } from './plan-cells';
import { COLUMNS, type ProgressFacts, standingJudged, standingNow } from './progress-input';
import type { KpiLine } from './progress-matters';
import { type Step, type StepInput, needsAttention, nextStep } from './progress-steps';
import { TEXT } from './progress-texts';
import { tipLine, tipText } from './tips-sheet';

const TREND_MONTHS = 12;
const SMALL: Look = { size: 9 };

export function kpiLines(input: StepInput): KpiLine[] {
  const { progress } = input;
  return KPIS.map((kpi, index) => {
    const months = closedMonths(kpi, progress.record, SIGNAL_MONTHS);
    const judged = standingJudged(kpi, progress);
    const signal = signalOf(kpi, months);
    const verdict = verdictOf(kpi, months, signal);
    return { kpi, index, now: standingNow(kpi, progress), judged, signal, verdict, step: nextStep(kpi, judged, input) };
  });
}

export function tableHeader({ language, month, period }: ProgressFacts): PlanCell[] {
  const params = {
    month: monthOfYear(month),
    iso: `${yearOfMonth(month)}-${String(monthOfYear(month)).padStart(2, '0')}`,
  };
  const heads: [Bilingual, Look['align'], Bilingual?][] = [
    [TEXT.kpi, 'left'],
    [period.partial ? TEXT.actualRunning : TEXT.actual, 'right'],
    [TEXT.target, 'right'],
    [period.partial ? TEXT.attainmentRunning : TEXT.attainment, 'right'],
    [TEXT.status, 'center'],
    [TEXT.lastMonth, 'right', TEXT.changeNote],
    [TEXT.lastYear, 'right', TEXT.changeNote],
    [TEXT.trend, 'center'],
    [TEXT.signal, 'left'],
    [TEXT.step, 'left'],
  ];
  return heads.map(([name, align, note]) => ({
    ...text(fill(name[language], params), { ...SMALL, bold: true, background: HEADER_FILL, align: align ?? 'left' }),
    ...(note !== undefined && period.partial ? { note: note[language] } : {}),
  }));
}

export function kpiRow(line: KpiLine, progress: ProgressFacts): PlanCell[] {
  const { kpi, index, now, judged, verdict, step } = line;
  const { language, month } = progress;
  const format = numberFormat(kpi.unit, language);
  const { figure } = now;
  return rowOf(COLUMNS, [
    linked(explanationPlace(index), kpi.name[language], language === 'en' ? SMALL : {}),
    number(figure.value, format, { align: 'right', bold: true, italic: figure.partial }),
    goalCell(now.goal, kpi.unit, language),
    number(now.attainment, '0.0%', { align: 'right' }),
    text(STATUS_TEXT[now.status][language], { align: 'center' }),
    changeCell(kpi, month - 1, progress),
    changeCell(kpi, month - 12, progress),
    { value: { sparkline: trendOf(kpi, progress), kind: 'line' }, look: { color: ACCENT } },
    noticedCell(line, progress),
    step !== null && needsAttention(judged, verdict)
      ? { ...linked(step.link, step.text, { ...SMALL, color: ACCENT }), ...noteOf(step, language) }
      : BLANK,
  ]);
}

/**
 * Real changes that reach into the last month (noise has no words), and what a colleague found to help a KPI that needs it,
 * in full in the cell's note.
 */
function noticedCell({ kpi, judged, signal, verdict }: KpiLine, { tips, language }: ProgressFacts): PlanCell {
  const [tip] = needsAttention(judged, verdict) ? tipsFor(tips, { kpi: kpi.id }, 1) : [];
  const said = [
    ...(signal?.isCurrent === true ? [signalNote(signal, kpi, language)] : []),
    ...(tip === undefined ? [] : [tipLine(tip, language)]),
  ];
  if (said.length === 0) return BLANK;
  return {
    ...text(said.join('\n'), { ...SMALL, color: QUIET }),
    ...(tip === undefined ? {} : { note: tipText(tip, language) }),
  };
}

const MOST_NAMED = 5;

/** Whom the step is about: names are typed by people, so they stand in a note and not in the link's formula. */
function noteOf({ names }: Step, language: Language): Pick<PlanCell, 'note'> {
  if (names.length === 0) return {};
  const shown = names.slice(0, MOST_NAMED).join(language === 'ja' ? '、' : ', ');
  const more = names.length - MOST_NAMED;
  return { note: more > 0 ? fill(TEXT.andMore[language], { names: shown, count: more }) : shown };
}

/** Closed months only: a running month would always look like a fall. */
function trendOf(kpi: KpiDefinition, { record }: ProgressFacts): (number | null)[] {
  const first = record.lastClosed - TREND_MONTHS + 1;
  return Array.from({ length: TREND_MONTHS }, (_, i) => record.figure(kpi, first + i).value);
}

/**
 * Against an earlier month: rates in points, everything else in its unit. Counts and money of a running month against the
 * earlier one × the pace, as they are held against the target: half a month would always be less than a whole one.
 */
function changeCell(
  kpi: KpiDefinition,
  earlier: MonthIndex,
  { record, month, pace, language }: ProgressFacts,
): PlanCell {
  const [now, before] = [record.figure(kpi, month), record.figure(kpi, earlier).value];
  const format = changeFormat(kpi.unit, language);
  const change = (): number | null => {
    if (now.value === null || before === null) return null;
    if (kpi.unit === 'ratio') return points(now.value - before);
    if (kpi.accumulates !== 'sum') return now.value - before;
    // A count of part of a month: whole ones, as all others.
    return Math.round(now.value - before * (now.partial ? pace.share : 1)) + 0;
  };
  return number(change(), format, { align: 'right' });
}

/** Percentage points; a rest of floating point is none. */
const points = (share: number): number => (Math.abs(share) < 1e-12 ? 0 : share * 100);
