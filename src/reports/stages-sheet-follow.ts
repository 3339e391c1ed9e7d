/** 段階: who waits for a follow-up, and whose typed stage differs from the log. */
import { wholeTeam } from '../core/slice';
import { followGaps, type FollowGap } from '../daily/follow';
import { fill } from '../i18n/sentences';
import { STAGE_TEXT } from './customer-health-texts';
import { DASH, number, text } from './plan-cells';
import { dayName, NOT_PLANNED_TEXT } from './plan-texts';
import {
  blankRow,
  headerRow,
  noteRow,
  percent,
  RIGHT,
  row,
  sectionRow,
  SMALL,
  type StagesContext,
  type StagesRow,
} from './stages-sheet-parts';
import { followRate, lastMonths } from './stages-sheet-reps';
import { TEXT, UNTOUCHED } from './stages-sheet-texts';

const DAY = 'yyyy/mm/dd';
const GAPS = { 'first-month': TEXT.firstMonthGap, late: TEXT.lateGap, renewal: TEXT.renewalGap };

export function followRows(context: StagesContext): StagesRow[] {
  const { facts, health, language } = context;
  const gaps = followGaps(facts, health);
  const { begun, followed } = followRate(wholeTeam(facts), lastMonths(facts));
  const rate =
    begun === 0
      ? TEXT.noFollowRate[language]
      : fill(TEXT.followRate[language], { share: percent(followed, begun), begun, followed });
  const isKnown = facts.firstDay.visits !== null && facts.firstDay.visits <= facts.asOf;
  const nobody = noteRow('follow nobody', (isKnown ? TEXT.allFollowed : TEXT.noVisits)[language], SMALL);
  return [
    sectionRow('follow', TEXT.follow[language]),
    noteRow('follow rate', rate, SMALL),
    noteRow('follow note', TEXT.followNote[language]),
    headerRow(
      'follow header',
      [TEXT.customer, TEXT.rep, TEXT.what, TEXT.startOrEnd, TEXT.until, TEXT.leftDays, TEXT.lastVisit, TEXT.planned],
      language,
      (column) => column < 3 || column > 6,
    ),
    ...(gaps.length === 0 ? [nobody] : gaps.map((gap) => gapRow(gap, context))),
    blankRow,
  ];
}

function gapRow(gap: FollowGap, context: StagesContext): StagesRow {
  const { facts, health, customers, language } = context;
  const { lastVisit } = health[gap.customer]!;
  const left = gap.until - facts.asOf;
  const name = customers[gap.customer]!;
  return row(`follow ${gap.kind} ${name}`, [
    text(name, SMALL),
    text(facts.tables.reps[gap.rep] ?? DASH, SMALL),
    text(GAPS[gap.kind][language], SMALL),
    { value: { day: gap.day }, format: DAY, look: RIGHT },
    { value: { day: gap.until }, format: DAY, look: RIGHT },
    number(gap.kind === 'late' ? null : left, TEXT.daysLeft[language], RIGHT),
    lastVisit === null ? text(DASH, RIGHT) : { value: { day: lastVisit.day }, format: DAY, look: RIGHT },
    text(plannedText(gap.customer, context), SMALL),
  ]);
}

/** When 今日の予定 goes there; where the week does not, why not, and until when. */
function plannedText(customer: number, { plan, language }: StagesContext): string {
  const visit = plan.week.find((each) => each.customer === customer && each.status !== 'moved');
  if (visit !== undefined) return dayName(visit.day, language);
  const left = plan.leftOut.find((each) => each.customer === customer);
  if (left === undefined) return DASH;
  const why = NOT_PLANNED_TEXT[left.why][language];
  return left.until === null ? why : fill(TEXT.plannedLater[language], { why, day: dayName(left.until, language) });
}

/** Nothing where no typed stage differs. */
export function differingRows({ facts, health, customers, language }: StagesContext): StagesRow[] {
  const differing = health.filter(
    ({ stage, isStageTyped, recordedStage }) => isStageTyped && stage !== recordedStage.stage,
  );
  if (differing.length === 0) return [];
  return [
    sectionRow('differing', TEXT.differing[language]),
    noteRow('differing note', TEXT.differingNote[language]),
    headerRow('differing header', [TEXT.customer, TEXT.rep, TEXT.typedStage, TEXT.loggedStage, TEXT.since], language),
    ...differing.map(({ customer, rep, stage, recordedStage }) => {
      const name = customers[customer]!;
      const { since } = recordedStage;
      return row(`differing ${name}`, [
        text(name, SMALL),
        text(facts.tables.reps[rep] ?? DASH, SMALL),
        text(STAGE_TEXT[stage!][language], SMALL),
        text((recordedStage.stage === null ? UNTOUCHED : STAGE_TEXT[recordedStage.stage])[language], SMALL),
        since === null ? text(DASH, RIGHT) : { value: { day: since }, format: DAY, look: RIGHT },
      ]);
    }),
  ];
}
