/** 段階 by rep: whose customers stand where, and how many moved on; in the order of the tables, never ranked. */
import { figureOf, measure } from '../core/evaluate';
import type { Facts } from '../core/facts';
import { type MonthSpan, monthEnd, monthOf } from '../core/periods';
import { type Slice, sliceOfRep, UNASSIGNED, wholeTeam } from '../core/slice';
import { NO_NAME } from '../core/tables';
import type { CustomerHealth } from '../daily/customer-health';
import { stageCounts, type StepRecord, stepRecords } from '../daily/funnel';
import { responses } from '../daily/response';
import { FEWEST_CASES } from '../daily/thresholds';
import { fill } from '../i18n/sentences';
import FIRST_MONTH from '../kpis/first-month-follow';
import { STAGE_TEXT } from './customer-health-texts';
import { text } from './plan-cells';
import {
  blankRow,
  casesCell,
  customersCell,
  headerRow,
  noteRow,
  row,
  sectionRow,
  shareCell,
  SMALL,
  type StagesContext,
  type StagesRow,
} from './stages-sheet-parts';
import { TEXT, UNTOUCHED } from './stages-sheet-texts';

interface Person {
  readonly name: string;
  /** null: the whole team. */
  readonly rep: number | null;
}

export function repRows(context: StagesContext): StagesRow[] {
  const { facts, health, roads, language } = context;
  const days = { asOf: facts.asOf, recordStart: facts.settings.recordStart };
  const slow = responses(facts).map(({ group }) => group === 'slow');
  const team: Person = { name: TEXT.team[language], rep: null };
  const stepsOf = new Map<number | null, StepRecord[]>([[null, stepRecords(roads, days)]]);
  const present = [NO_NAME, ...facts.tables.reps.keys()].filter((rep) => {
    const steps = stepRecords(roads, days, (other) => other === rep);
    stepsOf.set(rep, steps);
    return health.some((each) => each.rep === rep) || steps.some(({ judged, young }) => judged + young > 0);
  });
  // Whoever has no rep comes last.
  const reps = [...present.filter((rep) => rep !== NO_NAME), ...present.filter((rep) => rep === NO_NAME)];
  const people: Person[] = [
    team,
    ...reps.map((rep) => ({ rep, name: facts.tables.reps[rep] ?? UNASSIGNED[language === 'ja' ? 0 : 1]! })),
  ];
  const keyOf = ({ rep }: Person): string => (rep === null ? 'team' : `rep ${facts.tables.reps[rep] ?? ''}`);
  const steps = stepsOf.get(null)!;
  const month = lastMonths(facts);
  return [
    sectionRow('reps', TEXT.byRep[language]),
    noteRow('reps note', TEXT.byRepNote[language]),
    headerRow(
      'reps header',
      [TEXT.rep, UNTOUCHED, ...Object.values(STAGE_TEXT), TEXT.total, TEXT.timingNow, TEXT.timingLater, TEXT.slowShort],
      language,
    ),
    ...people.map((person) => {
      const own = health.filter((each) => person.rep === null || each.rep === person.rep);
      return row(`customers ${keyOf(person)}`, [nameCell(person), ...customerCells(own, slow, context)]);
    }),
    blankRow,
    sectionRow('steps', TEXT.steps[language]),
    noteRow('steps note', fill(TEXT.stepsNote[language], { few: FEWEST_CASES })),
    headerRow(
      'steps header',
      [
        TEXT.rep,
        ...steps.flatMap(({ from, to }) => [
          {
            ja: fill(TEXT.step.ja, { from: STAGE_TEXT[from].ja, to: STAGE_TEXT[to].ja }),
            en: fill(TEXT.step.en, { from: STAGE_TEXT[from].en, to: STAGE_TEXT[to].en }),
          },
          TEXT.cases,
        ]),
        TEXT.firstMonth,
        TEXT.cases,
      ],
      language,
    ),
    ...people.map((person) => {
      const slice = person.rep === null ? wholeTeam(facts) : repSlice(facts, person);
      const { begun, followed } = followRate(slice, month);
      return row(`steps ${keyOf(person)}`, [
        nameCell(person),
        ...stepsOf.get(person.rep)!.flatMap(({ moved, judged }) => [shareCell(moved, judged), casesCell(judged)]),
        shareCell(followed, begun),
        casesCell(begun),
      ]);
    }),
    blankRow,
  ];
}

const nameCell = ({ name, rep }: Person) => text(name, rep === null ? { ...SMALL, bold: true } : SMALL);

function customerCells(own: readonly CustomerHealth[], isSlow: readonly boolean[], { language }: StagesContext) {
  const timed = (timing: 'now' | 'later'): number => own.filter((each) => each.timing?.timing === timing).length;
  return [
    ...stageCounts(own).map(({ customers }) => customers),
    own.length,
    timed('now'),
    timed('later'),
    own.filter(({ customer }) => isSlow[customer]).length,
  ].map((count) => customersCell(count, language));
}

/** 未割当 has a name of its own. */
const repSlice = (facts: Facts, { rep }: Person): Slice => sliceOfRep(facts, facts.tables.reps[rep!] ?? UNASSIGNED[0]!);

/** The last twelve closed months; the running one where the as-of day closes it. */
export function lastMonths({ asOf, settings }: Facts): MonthSpan {
  const month = monthOf(asOf, settings.closingDay);
  const last = monthEnd(month, settings.closingDay) === asOf ? month : month - 1;
  return { first: last - 11, last };
}

/** 初月フォロー率 as numerator and denominator; both 0 where there is no record. */
export function followRate(slice: Slice, months: MonthSpan): { begun: number; followed: number } {
  const { numerator, denominator } = figureOf(FIRST_MONTH, measure(slice, months));
  return { begun: denominator ?? 0, followed: numerator ?? 0 };
}
