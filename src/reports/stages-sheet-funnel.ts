/** 段階: how many customers stand where, how many moved on, and where they stop. */
import type { PlanCell } from '../core/sheet-plan';
import { wilsonInterval } from '../core/stats';
import { clearLeak, repDifferences, stageCounts, type StepRecord, stepRecords } from '../daily/funnel';
import { FEWEST_CASES, MOVE_ON_DAYS, NEW_CUSTOMER_DAYS } from '../daily/thresholds';
import { fill } from '../i18n/sentences';
import { STAGE_TEXT } from './customer-health-texts';
import { STATUS_LOOKS } from './formats';
import { BLANK, text } from './plan-cells';
import {
  blankRow,
  casesCell,
  customersCell,
  daysCell,
  headerRow,
  noteRow,
  percent,
  QUIET_LOOK,
  RIGHT,
  row,
  sectionRow,
  shareCell,
  SMALL,
  type StagesContext,
  type StagesRow,
} from './stages-sheet-parts';
import { NEXT_STEP, TEXT, UNTOUCHED } from './stages-sheet-texts';

/** From the first column; the one before it keeps the words apart from the numbers. */
const MOVES_ON_COLUMN = 10;

/** @param isByRep whether reps may be named */
export function funnelRows(context: StagesContext, isByRep: boolean): StagesRow[] {
  const { facts, health, roads, language } = context;
  const steps = stepRecords(roads, { asOf: facts.asOf, recordStart: facts.settings.recordStart });
  const leak = clearLeak(steps);
  const counts = stageCounts(health);
  const unrecorded = roads.filter(({ reached }) => reached[0] === null && reached.some((day) => day !== null)).length;
  const limits = { days: MOVE_ON_DAYS, stay: NEW_CUSTOMER_DAYS };
  return [
    sectionRow('funnel', TEXT.funnel[language]),
    noteRow('funnel counted', fill(TEXT.counted[language], limits)),
    noteRow('funnel scope', TEXT.scope[language]),
    noteRow('funnel unrecorded', fill(TEXT.unrecorded[language], { count: unrecorded })),
    headerRow(
      'funnel header',
      [
        TEXT.stage,
        TEXT.now,
        TEXT.typed,
        TEXT.moved,
        TEXT.cases,
        TEXT.chance,
        TEXT.days,
        TEXT.cases,
        TEXT.young,
        null,
        TEXT.movesOn,
      ],
      language,
      (column) => column === 0 || column === MOVES_ON_COLUMN,
    ),
    ...counts.map(({ stage, customers, typed }) => {
      const name = stage === null ? UNTOUCHED : STAGE_TEXT[stage];
      const step = steps.find(({ from }) => from === stage);
      return row(`stage ${stage ?? 'none'}`, [
        text(name[language], { ...SMALL, bold: true }),
        customersCell(customers, language),
        customersCell(typed, language),
        ...(step === undefined ? Array.from({ length: 6 }, () => BLANK) : stepCells(step, step === leak, context)),
        BLANK,
        text(NEXT_STEP[stage ?? 'none'][language], QUIET_LOOK),
      ]);
    }),
    row('stage total', [
      text(TEXT.total[language], SMALL),
      customersCell(health.length, language),
      customersCell(
        counts.reduce((sum, { typed }) => sum + typed, 0),
        language,
      ),
    ]),
    blankRow,
    ...leakRows(context, steps, leak, isByRep),
  ];
}

function stepCells(
  { judged, moved, young, medianDays, timed }: StepRecord,
  isLeak: boolean,
  { language }: StagesContext,
): PlanCell[] {
  const interval = wilsonInterval(moved, judged);
  const range = interval === null ? '—' : `${Math.round(interval.low * 100)}–${Math.round(interval.high * 100)}%`;
  return [
    isLeak ? leakCell(moved, judged) : shareCell(moved, judged),
    casesCell(judged),
    text(range, { ...QUIET_LOOK, align: 'right' }),
    daysCell(medianDays, timed, language),
    timed === 0 ? text('—', RIGHT) : casesCell(timed),
    casesCell(young),
  ];
}

/** The step named below: with its sign, as any colour. */
function leakCell(moved: number, judged: number): PlanCell {
  const { look } = STATUS_LOOKS.find(({ sign }) => sign === '△')!;
  return { value: moved / judged, format: '"△ "0%', look: { ...RIGHT, ...look, bold: true } };
}

function leakRows(
  context: StagesContext,
  steps: readonly StepRecord[],
  leak: StepRecord | null,
  isByRep: boolean,
): StagesRow[] {
  const { facts, roads, language } = context;
  const isComparable = steps.filter(({ judged }) => judged >= FEWEST_CASES).length >= 2;
  const few = { few: FEWEST_CASES };
  const team =
    leak !== null
      ? fill(TEXT.leak[language], stepWords(leak, context))
      : fill((isComparable ? TEXT.noLeak : TEXT.fewCases)[language], few);
  const rows = [sectionRow('leaks', TEXT.leaks[language]), noteRow('leak team', team, SMALL)];
  if (!isByRep) return [...rows, blankRow];
  const days = { asOf: facts.asOf, recordStart: facts.settings.recordStart };
  const reps = [...facts.tables.reps.keys()];
  const differences = repDifferences(roads, days, reps).map((difference) => {
    const { rep, own, others, isBelow } = difference;
    const words = {
      ...stepWords(own, context),
      rep: facts.tables.reps[rep]!,
      others: percent(others.moved, others.judged),
      n: others.judged,
    };
    return noteRow(
      `leak ${words.rep} ${own.from}`,
      fill((isBelow ? TEXT.repBelow : TEXT.repAbove)[language], words),
      SMALL,
    );
  });
  const none = noteRow('leak none', fill(TEXT.noDifference[language], few));
  return [...rows, ...(differences.length > 0 ? differences : [none]), blankRow];
}

const stepWords = ({ from, to, moved, judged }: StepRecord, { language }: StagesContext) => ({
  from: STAGE_TEXT[from][language],
  to: STAGE_TEXT[to][language],
  share: percent(moved, judged),
  moved,
  judged,
});
