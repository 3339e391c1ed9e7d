/**
 * What the sample tells. Each story is planted on purpose, so that every KPI, status and signal finds something; the
 * about sheet lists them, and the tests hold each of them against the raw rows.
 */
import { dayOf, type Day } from '../core/days';

/** First day of the visits. Contracts go back further, so that lengths of stay are not cut off. */
export const VISITS_BEGIN: Day = dayOf(2022, 7, 1);
export const CONTRACTS_BEGIN: Day = dayOf(2020, 4, 1);
/** Inside a month, so that the pace shows. */
export const SAMPLE_AS_OF: Day = dayOf(2024, 6, 20);

/** Reps of the stories, by index. */
export const [OVER_VISITOR, MOVED_REP, FALLING_PRICE_REP, PREDECESSOR, APPOINTMENT_STAR, NEWCOMER] = [
  0, 2, 3, 4, 5, 7,
] as const;
export const TEAM_MOVE_DAY: Day = dayOf(2023, 10, 1);
export const NEWCOMER_START: Day = dayOf(2024, 5, 1);
/** Visited by the over-visitor every few days. */
export const EASY_CUSTOMERS: readonly number[] = [0, 1, 2, 3];
/** Customers with an index below this belong to the stories. */
export const STORY_CUSTOMERS = 14;

/** The unusable rows: a visit typed as 2024/2/30 after this day, one without a customer, a contract that ends before it starts. */
export const IMPOSSIBLE_AFTER: Day = dayOf(2024, 2, 29);
export const NAMELESS_AFTER: Day = dayOf(2024, 4, 16);
export const SLIP = { start: dayOf(2024, 3, 1), cancelled: dayOf(2023, 3, 31) };

/** The stories need about 1,000 visits of their own; the rest of the market is in proportion to the other visits. */
export const scaleOf = (visits: number): number => (Math.max(MINIMUM_VISITS, visits) - 1000) / 5000;

/** Fewer rows than these do not hold the stories. */
export const MINIMUM_VISITS = 1500;

/** By id, as `Japanese|English`; `{r0}` is the rep, `{c0}` the customer of that index. */
export const STORIES = {
  overVisits:
    '{r0}は行きやすい4社({c0}・{c1}・{c2}・{c3})に月5回を超えて通い、ほかの顧客を回りきれていません。|{r0} calls on four easy customers ({c0}, {c1}, {c2}, {c3}) more than five times a month and misses the rest.',
  fallingPrice:
    '{r3}の新しい契約は、2年間で少しずつ小さくなっています。|The new contracts of {r3} get smaller over the two years.',
  renewalTomorrow:
    '{c4}の契約は2024-06-20に満了し、翌日から更新されます。解約には数えません。|The contract of {c4} ends on 2024-06-20 and is renewed from the next day: not lost.',
  sameDayRenewal: '{c5}は満了日と同じ日に更新しました。|{c5} renewed on the very day its contract ended.',
  returned: '{c6}は2023-03に解約し、2023-11に戻りました。|{c6} left in 2023-03 and returned in 2023-11.',
  handover: '{c7}は2023-10-01に{r1}から{r6}へ引き継がれました。|{c7} was handed over from {r1} to {r6} on 2023-10-01.',
  newcomer:
    '{r7}は2024-05に入り、{r4}の2社({c8}・{c9})を引き継ぎ、{c10}を自分で獲得しました。件数が少ないうちは判定保留です。|{r7} joined in 2024-05, took over two customers of {r4} ({c8}, {c9}) and won {c10}: too few yet for a verdict.',
  prepaid: '{c11}は2年分を一括で支払いました。|{c11} paid for two years at once.',
  joinedAndLeft:
    '{c12}は2024-05に始め、その月のうちに解約しました。解約数に入り、継続率には入りません。|{c12} joined and left within 2024-05: a cancellation, but not in the retention rate.',
  announcedEnd: '{c13}は2024-06-30で解約の予定です。|{c13} has announced that it leaves on 2024-06-30.',
  neglectThenLoss:
    '解約の多くは、反応が鈍くなり、数か月訪問がなかったあとに起きています。|Most cancellations follow cool reactions and months without a visit.',
  recentLosses:
    '2024年に入ってから、継続率が前年より少し悪くなっています。|Since January 2024 retention is a little worse than a year ago.',
  appointmentStar:
    '{r5}のアポ獲得率は、ほかの担当者よりはっきり高めです。|The appointment rate of {r5} is well above the others.',
  teamMove:
    '{r2}は2023-10-01に西チームから東チームへ移りました。|{r2} moved from the west to the east team on 2023-10-01.',
};

/** Contracts of the stories: customer, rep, product, start, cancelled, expiry, yen, cycle, reason. Without expiry: auto-renewed. */
export const STORY_CONTRACTS = `
0 0 0 2021-04-05 - - 7600 monthly
1 0 1 2021-05-06 - - 5500 monthly
2 0 2 2021-06-07 - - 8800 monthly
3 0 0 2021-07-05 - - 7600 monthly
4 5 1 2023-06-21 - 2024-06-20 11000 monthly
4 5 1 2024-06-21 - 2025-06-20 11000 monthly
5 6 1 2022-05-31 - 2024-05-31 16500 monthly
5 6 1 2024-05-31 - 2026-05-30 16500 monthly
6 2 0 2021-04-01 2023-03-31 - 7600 monthly rival
6 2 1 2023-11-01 - - 11000 monthly
7 1 1 2021-10-01 - 2023-09-30 16500 monthly
7 6 1 2023-10-01 - 2025-09-30 16500 monthly
8 4 0 2022-05-01 - 2024-04-30 11400 monthly
8 7 0 2024-05-01 - 2026-04-30 11400 monthly
9 4 2 2023-05-01 - 2024-04-30 105600 yearly
9 7 2 2024-05-01 - 2025-04-30 105600 yearly
10 7 1 2024-06-03 - - 5500 monthly
11 6 1 2023-02-01 - 2025-01-31 120000 once
12 4 0 2024-05-08 2024-05-29 - 3800 monthly savings
13 2 2 2021-11-15 2024-06-30 - 17600 monthly price`;
