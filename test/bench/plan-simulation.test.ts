/** Two months of the sample by the plan, beside what the reps did; and how steady the list is. `npm run bench:plan` has the year. */
import { jaccard, simulate, stability } from '../../bench/plan-simulation';
import { sampleFacts } from '../support/sample-facts';

const facts = sampleFacts();

test('with no more visits than recorded: more customers seen, fewer waiting, hardly any too soon', () => {
  const { recorded, planned } = simulate(facts, 60);
  expect(planned.visits).toBeLessThanOrEqual(recorded.visits);
  expect(planned.coverage).toBeGreaterThan(recorded.coverage);
  expect(planned.overdue).toBeLessThan(recorded.overdue);
  expect(planned.daysLate.mean).toBeLessThan(recorded.daysLate.mean / 2);
  expect(planned.daysLate.most).toBeLessThan(recorded.daysLate.most);
  expect(planned.tooSoon).toBeLessThan(recorded.tooSoon / 4);
}, 60_000);

test("the next day's list is what the week's view foresaw, and mostly today's where nothing was done", () => {
  const { foreseen, nothingDone, days } = stability(facts, 20, 8);
  expect(days).toBeGreaterThan(10);
  expect(foreseen).toBeGreaterThan(0.95);
  expect(nothingDone).toBeGreaterThan(0.75);
}, 60_000);

test('likeness of sets', () => {
  expect(jaccard(new Set([1, 2, 3]), new Set([2, 3, 4]))).toBe(0.5);
  expect(jaccard(new Set(), new Set())).toBe(1);
});
