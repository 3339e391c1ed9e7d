/**
 * Every number that decides a customer's stage or state, in one place. Why each is what it is stands in
 * docs/decisions.md, "Customers day by day".
 */

/** Days that count as "lately" for a customer's rhythm and its reactions: a year, so that every season is in it. */
export const HABIT_DAYS = 365;
/** Gaps between visits from which a customer has a rhythm of its own. */
export const FEWEST_GAPS = 4;
/** A visit is overdue when more than so many of the customer's intervals have passed: one round has been left out. */
export const OVERDUE_INTERVALS = 2;

/** So many times the visits that the interval asks for are too many … */
export const TOO_MANY_TIMES = 2;
/** … from so many visits in the three months on: fewer take nobody's time. */
export const TOO_MANY_FROM = 6;

/** Contacts close together, in days, and from how many on: somebody is being pushed if they meet no warmth. */
export const PUSH_DAYS = 30;
export const PUSH_CONTACTS = 3;
/** Of these contacts so many were cool, absent or refused. */
export const PUSH_COOL = 2;
/** How long a customer without an interval of its own is left in peace. */
export const REST_DAYS = 30;

/** The last reactions, the ones before them, and how many of both it takes to call a trend. */
export const LAST_REACTIONS = 4;
export const EARLIER_REACTIONS = 8;
export const FEWEST_EARLIER = 4;
/** Warm = 1, neutral = 0, cool = −1: a change of the mean by so much is a trend. */
export const TREND_CHANGE = 0.5;
/** Of the last four reactions so many cool ones are low, and so many are low enough together with a falling trend. */
export const COOL_ALONE = 3;
export const COOL_WHILE_FALLING = 2;

/** A contract that ends within so many days wants its renewal settled. */
export const RENEWAL_DAYS = 60;
/** Days after the start during which a customer is new (契約), not yet continuing (継続). */
export const NEW_CUSTOMER_DAYS = 90;
/** How long a meeting, quote or order keeps a deal open, and how long an open deal or appointment means 今すぐ. */
export const DEAL_DAYS = 180;
export const NOW_DAYS = 60;
/** After so many days without a contact a prospect is to be heard of again. */
export const NURTURE_DAYS = 90;

/** Without contracts: late is more than so many usual gaps between sales, in the last part of the dormancy days. */
export const SALE_LATE_GAPS = 1.5;
export const SALE_LATE_SHARE = 2 / 3;

/** A customer that comes to a stage is given so many days to move on: as long as a deal stays open. */
export const MOVE_ON_DAYS = DEAL_DAYS;
/** Cases from which the record speaks for itself; before, 今すぐ is taken for two in ten. */
export const FEWEST_CASES = 10;
export const ASSUMED_NOW_SHARE = 0.2;
/** A rep is named beside the others only where a difference so large has less than this chance among equals. */
export const NAMING_CHANCE = 0.001;
/** Days after the start day in which a follow-up counts (初月フォロー率). */
export const FOLLOW_DAYS = 30;
