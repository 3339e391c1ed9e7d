/**
 * Gaps in the log: business days on which nobody wrote a line. Level by level: the whole team is held against the
 * business days, a team and a rep against the days on which anybody wrote, so that one gap is told once.
 */
import { type Day, formatIsoDay, NO_DAY } from '../core/days';
import { NO_NAME, type Tables, type Visits } from '../core/tables';
import type { CheckInput, CheckList, RowPlace } from './checks-base';

/** Business days without a line from which a team's gap, and a rep's, is told. */
const TEAM_GAP = 3;
const REP_GAP = 5;
/** Who writes on fewer of the days has no habit to depart from. */
const USUAL_SHARE = 0.5;
/** Days with a line from which a rep has a habit at all. */
const HABIT = 5;
/** A rep silent for longer has left, or does something else. */
const LONGEST_SILENCE = 40;

/** By day from the log's first one: the last line of that day, or -1. */
type Lines = Int32Array;

export function checkLog({ intake, facts, calendar, today }: CheckInput, list: CheckList): void {
  const { tables } = intake;
  const { visits } = tables;
  if (!visits?.length) return;
  // While other sheets of the log wait for an answer, days without a line are no gaps.
  if (intake.questions.some(({ type, kind }) => type === 'join' && kind === 'visits')) return;
  const first = beginning(visits);
  // The as-of day itself may still be written.
  const last = Math.min(facts.asOf, today) - 1;
  if (last < first) return;
  const length = last - first + 1;
  const lines = collect(visits, tables, first, length);
  const days = Array.from({ length }, (_, i) => i);
  const business = days.filter((i) => calendar.isBusinessDay(first + i));
  const tell = (own: Lines, gap: Gap, values: Record<string, string>): void => {
    let before = gap.from - 1;
    while (own[before] === -1) before--;
    const place: RowPlace = { table: 'visits', rows: visits, index: own[before]!, fields: ['day'] };
    const { from, until, days: count } = gap;
    list.add(values.rep === undefined ? 'log-gap' : 'rep-log-gap', place, {
      read: values.rep ?? values.team ?? '',
      values: { from: formatIsoDay(first + from), until: formatIsoDay(first + until), days: count, ...values },
    });
  };

  for (const gap of gapsOf(lines.whole, business, TEAM_GAP)) tell(lines.whole, gap, {});
  const written = business.filter((i) => lines.whole[i] !== -1);
  for (const [team, own] of lines.teams)
    for (const gap of gapsOf(own, written, TEAM_GAP)) tell(own, gap, { team: tables.teams[team] ?? '' });
  for (const [rep, own] of lines.reps) {
    const lastDay = lastMembershipDay(tables, rep);
    if (own.filter((line) => line !== -1).length < HABIT) continue;
    const due = lastDay === NO_DAY ? written : written.filter((i) => first + i <= lastDay);
    for (const gap of gapsOf(own, due, REP_GAP))
      if (!gap.isOpen || gap.days <= LONGEST_SILENCE) tell(own, gap, { rep: tables.reps[rep] ?? '' });
  }
}

/** The day of the line at the second percent: a single line with a mistyped year must not open a gap of years. */
function beginning({ day }: Visits): Day {
  const days = day.slice().sort();
  return days[Math.floor(days.length / 50)]!;
}

function collect(
  visits: Visits,
  tables: Tables,
  first: Day,
  length: number,
): { whole: Lines; teams: Map<number, Lines>; reps: Map<number, Lines> } {
  const whole = new Int32Array(length).fill(-1);
  const teams = new Map<number, Lines>();
  const reps = new Map<number, Lines>();
  const linesOf = (map: Map<number, Lines>, unit: number): Lines => {
    let own = map.get(unit);
    if (own === undefined) map.set(unit, (own = new Int32Array(length).fill(-1)));
    return own;
  };
  const memberships = new Map<number, Tables['memberships'][number][]>();
  for (const membership of tables.memberships)
    memberships.set(membership.rep, [...(memberships.get(membership.rep) ?? []), membership]);
  for (let index = 0; index < visits.length; index++) {
    const day = visits.day[index]!;
    const at = day - first;
    if (at < 0 || at >= length) continue;
    whole[at] = index;
    const rep = visits.rep[index]!;
    if (rep === NO_NAME) continue;
    linesOf(reps, rep)[at] = index;
    for (const { team, from, to } of memberships.get(rep) ?? [])
      if ((from === NO_DAY || from <= day) && (to === NO_DAY || day <= to)) linesOf(teams, team)[at] = index;
  }
  return { whole, teams, reps };
}

/** The rep's last day in the reps table; NO_DAY where it names none. */
function lastMembershipDay({ memberships }: Tables, rep: number): Day {
  const ends = memberships.filter((membership) => membership.rep === rep).map(({ to }) => to);
  return ends.length === 0 || ends.includes(NO_DAY) ? NO_DAY : Math.max(...ends);
}

interface Gap {
  /** Days from the log's first one. */
  readonly from: number;
  readonly until: number;
  /** How many of the days that were due. */
  readonly days: number;
  /** Nothing came after it. */
  readonly isOpen: boolean;
}

/** Runs of at least `shortest` due days without a line, after the unit's first line; none where it writes too seldom. */
function gapsOf(own: Lines, due: readonly number[], shortest: number): Gap[] {
  const begin = own.findIndex((line) => line !== -1);
  if (begin < 0) return [];
  const end = lastLine(own);
  const active = due.filter((i) => i >= begin && i <= end);
  if (active.filter((i) => own[i] !== -1).length < active.length * USUAL_SHARE || active.length === 0) return [];
  const gaps: Gap[] = [];
  let run: number[] = [];
  const close = (isOpen: boolean): void => {
    if (run.length >= shortest) gaps.push({ from: run[0]!, until: run[run.length - 1]!, days: run.length, isOpen });
    run = [];
  };
  for (const i of due) {
    if (i < begin) continue;
    if (own[i] === -1) run.push(i);
    else close(false);
  }
  close(true);
  return gaps;
}

function lastLine(own: Lines): number {
  let last = own.length - 1;
  while (own[last] === -1) last--;
  return last;
}
