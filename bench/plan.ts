/** 今日の予定 on the sample workbook: a year by the plan beside the year as recorded, and the time of one plan. */
import { BusinessCalendar } from '../src/core/calendar';
import { customerHealth } from '../src/daily/customer-health';
import { planOf } from '../src/daily/plan/plan';
import { sampleFacts } from '../test/support/sample-facts';
import { simulate, stability } from './plan-simulation';

const facts = sampleFacts();
const started = performance.now();
const { recorded, planned, plans } = simulate(facts, 365);
const seconds = (performance.now() - started) / 1000;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
console.log('| a year on the sample, same number of visits a rep and day | as recorded | by the plan |');
console.log('| --- | ---: | ---: |');
const rows: readonly (readonly [string, string, string])[] = [
  ['visits', String(recorded.visits), String(planned.visits)],
  ['customers visited in 30 days', percent(recorded.coverage), percent(planned.coverage)],
  ['customer-days later than the interval', percent(recorded.late), percent(planned.late)],
  ['customer-days later than two intervals', percent(recorded.overdue), percent(planned.overdue)],
  ['days late, the mean of these customer-days', recorded.daysLate.mean.toFixed(1), planned.daysLate.mean.toFixed(1)],
  ['days late, the longest', String(recorded.daysLate.most), String(planned.daysLate.most)],
  ['visits before half the interval', String(recorded.tooSoon), String(planned.tooSoon)],
  ['prospect-days with a visit in 120 days', percent(recorded.prospects), percent(planned.prospects)],
];
for (const row of rows) console.log(`| ${row.join(' | ')} |`);
console.log(`\n${plans} plans in ${seconds.toFixed(1)} s.\n`);

console.log(
  "| the next day's list, customers shared of all | nothing done today | all of today's list done, against the week's view |",
);
console.log('| --- | ---: | ---: |');
for (const capacity of [2, 4, 8]) {
  const { nothingDone, foreseen, days } = stability(facts, 90, capacity);
  console.log(`| ${capacity} visits a day, ${days} days | ${percent(nothingDone)} | ${percent(foreseen)} |`);
}

console.log(
  '\n| rows of visits | customers | reps | where everybody stands, ms | the plan, ms |\n| --- | ---: | ---: | ---: | ---: |',
);
const calendar = new BusinessCalendar([]);
for (const visits of [6_000, 45_000, 325_000]) {
  const office = sampleFacts({}, visits);
  const begun = performance.now();
  const health = customerHealth(office);
  const known = performance.now();
  const { reps } = planOf(office, health, calendar, []);
  const ended = performance.now();
  const cells = [visits, office.tables.customers.length, reps.length, known - begun, ended - known];
  console.log(`| ${cells.map((cell) => Math.round(cell).toLocaleString('en')).join(' | ')} |`);
}
