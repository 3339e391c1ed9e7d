/** Every number of the plan of visits. Why each is what it is stands in docs/decisions.md, "The plan of visits". */

/** Of a day's places, so many are kept for prospects and other care that takes time, and so many for the rounds. */
export const NURTURE_SHARE = 0.2;
export const ROUND_SHARE = 0.4;
/** Business days that a week's view shows, the as-of day included. */
export const WEEK_DAYS = 5;
/** Days between two talks while a contract is about to end … */
export const RENEWAL_GAP = 14;
/** … and near the end so much of the days that are left. */
export const ENDING_SHARE = 0.5;
/** In its last days nothing about a contract can wait, and in its last month no other promise goes before it … */
export const LAST_DAYS = 14;
export const LAST_MONTH = 30;
/** … unless the customer is seen within so many days anyway. */
export const SEEN_SOON = 7;
/** Where nobody was met, days until the next try; from so many tries in vain on, in the longer rhythm: nobody is worn out. */
export const RETRY_DAYS = 2;
export const TRIES = 3;
export const LATER_RETRY_DAYS = 7;
/** Days after which a customer that buys now is to be heard of again. */
export const NOW_GAP = 7;
/** Days after which a customer that the manager marked high is to be met again. */
export const HIGH_GAP = 30;
/** First month: the first follow-up is due so many days after the start, and counts for so many. */
export const FOLLOW_FIRST = 7;
export const FOLLOW_DAYS = 30;
/** So many days before a birthday or the like it is a reason to call. */
export const EVENT_DAYS = 14;
/** Days between two contacts with a customer that has left. */
export const WIN_BACK_DAYS = 180;
/** From so many days after it left on it has a turn once in so many days, of so many days: a greeting, no visit in free places. */
export const LONG_GONE = 365;
export const TURN_DAYS = 14;
/** Customers under contract of whom neither an interval is typed nor any rhythm is known, in days. */
export const USUAL_INTERVAL = 30;
/** A habit so many times as frequent as the team's is no measure of when to come. */
export const TOO_FREQUENT = 2;
/** In the order of visits a customer counts for at least so much of the median: whoever pays little has its turn, too. */
export const LEAST_WEIGHT = 0.25;
/** A prospect with whom nobody has been in touch counts as waiting for so many days. */
export const UNTOUCHED_WAITS = 30;
/** What was left undone keeps its place on the list for so many days from the first one on, and then goes by the order again. */
export const CARRY_DAYS = 7;
/** A promised day that was missed for longer is no promise any more: the customer goes by its other reasons. */
export const PROMISE_KEEPS = 60;
/** A visit so many days before the promised day is the promised one, made early. */
export const PROMISE_NEAR = 3;
/** Weeks of plan against actual, the running one included. */
export const ADHERENCE_WEEKS = 8;
