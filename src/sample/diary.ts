/** What the reps did day by day: routine rounds, follow-up and renewals at customers, and the road from door to order. */
import { civilDate, weekday, type Day } from '../core/days';
import { ownerOn, seasonOn, type Customer } from './market';
import type { Random, Weights } from '../core/random';
import * as story from './stories';
import type { KIND, OUTCOME, PURPOSE, REACTION } from './words';

export interface Activity {
  day: Day;
  rep: number;
  customer: number;
  kind: keyof typeof KIND;
  purpose: keyof typeof PURPOSE;
  outcome: keyof typeof OUTCOME;
  reaction: keyof typeof REACTION;
  next: Day | null;
}
/** Writes one activity down near the wanted day; null if it falls outside the diary or into a long closure. */
type NoteDown = (
  wanted: Day,
  customer: Customer,
  purpose: Activity['purpose'],
  outcome: Activity['outcome'],
  kind?: Activity['kind'],
) => Day | null;

/** From an appointment to the start of a contract. */
const DEAL_DAYS = 40;

/** How a round ends, by its purpose. */
const OUTCOMES: Record<'refill' | 'delivery' | 'follow' | 'proposal' | 'complaint', Weights<Activity['outcome']>> = {
  refill: { none: 1 },
  delivery: { none: 1 },
  follow: { talked: 75, meeting: 20, absent: 5 },
  proposal: { talked: 20, meeting: 45, quote: 20, won: 7, lost: 8 },
  complaint: { talked: 1 },
};
/** Public holidays on weekdays, as month × 100 + day. Only here for realism: the add-on has its own calendar. */
const HOLIDAYS: Readonly<Record<number, string>> = {
  2022: ' 718 811 919 923 1010 1103 1123 ',
  2023: ' 102 109 223 321 503 504 505 717 811 918 1009 1103 1123 ',
  2024: ' 101 108 212 223 320 429 503 506 715 ',
};

/** Saturday becomes Friday (mostly), Sunday Monday, a holiday the next day; null over New Year and Obon. */
function workingDay(random: Random, wanted: Day): Day | null {
  let day = weekday(wanted) === 0 ? wanted + 1 : weekday(wanted) === 6 && !random.chance(0.04) ? wanted - 1 : wanted;
  for (; ; day += weekday(day) === 5 ? 3 : 1) {
    const date = civilDate(day);
    const monthDay = date.month * 100 + date.day;
    if (monthDay >= 1229 || monthDay <= 103 || (monthDay >= 813 && monthDay <= 816)) return null;
    if (!HOLIDAYS[date.year]?.includes(` ${monthDay} `)) return day;
  }
}

/** Exactly `count` activities by day: what the customers leave over goes to the prospects, and the last ones are plans. */
export function createDiary(random: Random, customers: readonly Customer[], count: number): Activity[] {
  const all: Activity[] = [];
  /** Rows typed ahead of their day: they count nowhere until it comes. */
  const planned = Math.min(12, Math.ceil(count / 500));
  const note: NoteDown = (wanted, customer, purpose, planned, kind = 'visit') => {
    const day = workingDay(random, wanted);
    if (day === null || day > story.SAMPLE_AS_OF || day < story.VISITS_BEGIN) return null;
    const outcome = planned !== 'won' && random.chance(0.02) ? 'cancelled' : planned;
    const isCooling = customer.fadesUntil !== null && day > customer.fadesUntil - 150;
    const isSilent = ['cancelled', 'absent', 'refused'].includes(outcome) || random.chance(0.15);
    const mood = random.weighted(isCooling ? { warm: 3, neutral: 27, cool: 70 } : { warm: 30, neutral: 58, cool: 12 });
    const next = random.chance(0.5) ? workingDay(random, day + customer.interval) : null;
    const [rep, reaction] = [ownerOn(customer, day), isSilent ? 'none' : mood] as const;
    all.push({ day, rep, customer: customer.index, kind, purpose, outcome, reaction, next });
    return day;
  };

  for (const customer of customers) {
    customer.spells.forEach(([start, end], nth) => {
      if (nth === 0 && start > story.VISITS_BEGIN + 60) courtship(random, customer, start, note);
      rounds(random, customer, start, Math.min(end ?? story.SAMPLE_AS_OF, story.SAMPLE_AS_OF), note);
    });
  }
  const prospects = customers.filter((customer) => customer.spells.length === 0);
  const givenUp = knockOnDoors(random, prospects, all, count - planned, note);
  const rows = all.filter((row) => !givenUp.has(row)).slice(0, count - planned);
  rows.sort((a, b) => a.day - b.day);

  const plans = new Map<number, Activity>();
  for (let at = rows.length - 1; plans.size < planned && at >= 0; at--) {
    const { customer, next, rep } = rows[at] as Activity;
    if (next === null || next <= story.SAMPLE_AS_OF || plans.has(customer)) continue;
    const blank = { kind: 'visit', purpose: 'follow', outcome: 'none', reaction: 'none', next: null } as const;
    plans.set(customer, { day: next, rep, customer, ...blank });
  }
  return rows.concat([...plans.values()].sort((a, b) => a.day - b.day));
}

/** The rounds at one customer while it is under contract. */
function rounds(random: Random, customer: Customer, start: Day, end: Day, note: NoteDown): void {
  const isEasy = story.EASY_CUSTOMERS.includes(customer.index);
  const isMissed = !isEasy && customer.rep === story.OVER_VISITOR;
  const isFollowed = random.chance(0.85);
  if (isFollowed) note(Math.min(start + random.whole(3, 18), end), customer, 'follow', 'talked');
  for (const { expiry, autoRenew, cancelled } of customer.terms) {
    const isRenewed = expiry !== null && autoRenew === false && cancelled === null && expiry <= end;
    if (isRenewed) note(expiry - random.whole(10, 30), customer, 'renewal', 'won');
  }
  let day = Math.max(start + (isFollowed ? 14 : 34), story.VISITS_BEGIN + random.whole(0, customer.interval));
  while (day <= end) {
    const isFading = customer.fadesUntil !== null && day > customer.fadesUntil - 100;
    if (random.chance(isFading ? 0.08 : isMissed ? 0.38 : 1)) {
      const kind = isEasy ? 'visit' : random.weighted({ visit: 87, call: 9, online: 3, mail: 1 });
      const routine = kind === 'visit' ? { refill: 38, delivery: 24 } : { refill: 0, delivery: 0 };
      const purpose = random.weighted({ ...routine, follow: 26, proposal: 10, complaint: 2 });
      note(day, customer, purpose, random.weighted(OUTCOMES[purpose]), kind);
    }
    const interval = isEasy ? 4.8 : customer.interval / seasonOn(day);
    day += Math.max(1, Math.round(interval * (0.75 + random.next() / 2)));
  }
}

/** Before a first contract: a door, most of them months before, then the deal that ends in an order: two in ten sign at once. */
function courtship(random: Random, customer: Customer, start: Day, note: NoteDown): void {
  const door = Math.max(story.VISITS_BEGIN, start - 7 * weeksFromDoor(customer));
  if (random.chance(0.8)) note(door, customer, 'prospecting', random.pick(['absent', 'talked']));
  note(start - DEAL_DAYS, customer, 'prospecting', 'appointment', random.pick(['visit', 'visit', 'call']));
  deal(random, customer, start, 'won', note);
}

/** From three months to ten. */
const weeksFromDoor = ({ index }: Customer): number => 13 + ((index * 13) % 30);

/** Appointment, meeting, quote, decision: alike whatever comes of it, so that the sample tells nothing of deals by accident. */
function deal(random: Random, customer: Customer, start: Day, end: 'won' | 'lost' | null, note: NoteDown): void {
  note(start - random.whole(24, 32), customer, 'proposal', 'meeting');
  if (random.chance(0.7)) note(start - random.whole(14, 20), customer, 'proposal', 'quote');
  if (end !== null) note(start - random.whole(3, 10), customer, 'proposal', end);
}

/**
 * Approaches of prospects, and what follows where they give an appointment, until the diary has so many rows. Nobody knocks while a
 * deal is open: approaches drawn before are given up. @returns those given up
 */
function knockOnDoors(
  random: Random,
  prospects: readonly Customer[],
  rows: readonly Activity[],
  count: number,
  note: NoteDown,
): Set<Activity> {
  const approaches = new Map<number, Activity[]>();
  const givenUp = new Set<Activity>();
  while (rows.length - givenUp.size < count) {
    const customer = random.pick(prospects);
    const wanted = random.whole(story.VISITS_BEGIN, story.SAMPLE_AS_OF);
    const own = approaches.get(customer.index) ?? [];
    const isOpen = own.some(({ day, outcome }) => outcome === 'appointment' && Math.abs(wanted - day) <= DEAL_DAYS);
    if (isOpen || weekday(wanted) % 6 === 0) continue;
    const appointment = ownerOn(customer, wanted) === story.APPOINTMENT_STAR ? 45 : 10;
    const outcome = random.weighted({ absent: 34, refused: 19, talked: 30, appointment });
    if (note(wanted, customer, 'prospecting', outcome, random.pick(['visit', 'visit', 'call'])) === null) continue;
    const row = rows[rows.length - 1] as Activity;
    approaches.set(customer.index, [...own, row]);
    if (row.outcome !== 'appointment') continue;
    for (const other of own) if (other.day > row.day && other.day <= row.day + DEAL_DAYS) givenUp.add(other);
    deal(random, customer, row.day + DEAL_DAYS, random.chance(0.6) ? 'lost' : null, note);
  }
  return givenUp;
}
