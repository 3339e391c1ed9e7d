/** The call log feeds stage, timing, last contact and rep, whether or not calls count as activities. Sunday 2024-06-30. */
import { lastTimes } from '../../src/daily/last-time';
import { roads } from '../../src/daily/roads';
import { factsOf, healthOf, type Sheets } from './support';

const SHEETS: Sheets = {
  customers: [['青木'], ['井上']],
  visits: [['2024/6/3', '井上', '', '会話', '訪問', '佐藤', '']],
  calls: [
    ['2024/6/10 10:30', '青木', '鈴木', '会話'],
    ['2024/6/20 11:00', '青木', '鈴木', 'アポ獲得'],
    ['2024/6/21 11:00', '井上', '鈴木', '不在'],
  ],
};

test.each([false, true])('calls as activities: %s', (callsAreActivities) => {
  const health = healthOf(SHEETS, undefined, { callsAreActivities });
  expect(health('青木')).toMatchObject({ stage: 'prospect', timing: { timing: 'now' } });
  // The stage has been that since the call with the appointment.
  const facts = factsOf(SHEETS, undefined, { callsAreActivities });
  const nameOf = (customer: number): string | undefined => facts.tables.customers[customer];
  expect(facts.tables.reps[health('青木').rep]).toBe('鈴木');
  // Whoever was in touch last, on the telephone too.
  expect(facts.tables.reps[health('井上').rep]).toBe('鈴木');
  expect(health('井上').lastVisit!.day).toBe(facts.asOf - 27);
  const times = new Map(
    [...lastTimes(facts)].map(([customer, { day, outcome }]) => [nameOf(customer), [day, outcome]]),
  );
  expect(times.get('青木')).toEqual([facts.asOf - 10, 'appointment']);
  expect(times.get('井上')).toEqual([facts.asOf - 9, 'absent']);
  const road = roads(facts).find(({ customer }) => nameOf(customer) === '青木')!;
  expect(road.opened).toBe(facts.asOf - 10);
});

test('a call in both tables is one contact; no call in the log, nothing changes', () => {
  const both: Sheets = {
    customers: [['青木']],
    visits: [['2024/6/10', '青木', '', '会話', '電話', '鈴木', '']],
    calls: [['2024/6/10 10:30', '青木', '鈴木', '会話']],
  };
  expect(factsOf(both).contacts()).toHaveLength(1);
  const facts = factsOf({ visits: both.visits! });
  expect(facts.contacts()).toBe(facts.activities);
});
