/** Counts by stage, the share that moves on and how fast, and what may be said of it; worked out by hand. */
import fc from 'fast-check';
import { formatIsoDay, parseIsoDay } from '../../src/core/days';
import { buildFacts } from '../../src/core/facts';
import { customerHealth } from '../../src/daily/customer-health';
import { clearLeak, repDifferences, stageCounts, stepRecords, type StepRecord } from '../../src/daily/funnel';
import { type Road, roads } from '../../src/daily/roads';
import { toTables } from '../reference/product-records';
import { scenarios, settingsOf } from '../support/scenario-settings';
import { factsOf, type Sheets } from './support';

const RUNS = Number(process.env.RUNS ?? 60);

function roadOf(sheets: Sheets): { road: Road; reps: readonly string[] } {
  const facts = factsOf(sheets);
  return { road: roads(facts)[facts.tables.customers.indexOf('A')]!, reps: facts.tables.reps };
}
const shown = ({ reached, isRecorded }: Road): (string | null)[] =>
  reached.map((day, i) => (day === null ? null : `${formatIsoDay(day).slice(5)}${isRecorded[i] ? '' : ' implied'}`));

const SIGNED = (start: string, end = ''): string[][] => [['A', start, '', end, '', '1', '', '佐藤']];

describe('the road of a customer', () => {
  test.each<[string, Sheets, (string | null)[]]>([
    ['not met', { customers: [['A']] }, [null, null, null, null, null, null]],
    [
      'step by step, 継続 on the 91st day of service',
      {
        visits: [
          ['2024/1/5', 'A', '', '不在'],
          ['2024/1/8', 'A', '', '会話'],
          ['2024/1/10', 'A', '', 'アポ獲得'],
          ['2024/1/20', 'A', '', '商談'],
          ['2024/2/20', 'A', '', '商談'],
        ],
        contracts: SIGNED('2024/2/1'),
      },
      ['01-05', '01-08', '01-10', '01-20', '02-01', '05-01'],
    ],
    [
      'an order at the first visit: the stages between are taken for granted',
      { visits: [['2024/5/1', 'A', '', '見積']], contracts: SIGNED('2024/6/1') },
      ['05-01', '05-01', '05-01 implied', '05-01', '06-01', null],
    ],
    [
      'under contract after a talk only: what lies between is not on record',
      { visits: [['2024/5/1', 'A', '', '会話']], contracts: SIGNED('2024/6/1') },
      ['05-01', '05-01', '06-01 implied', '06-01 implied', '06-01', null],
    ],
    [
      'a contract out of nothing has no way to it; visits of a customer are not the way',
      { visits: [['2024/6/2', 'A', '', '商談']], contracts: SIGNED('2024/6/1') },
      [null, null, null, null, '06-01', null],
    ],
    [
      'on the first day of service a delivery is service, an order is not',
      {
        visits: [
          ['2024/6/1', 'A', '', '', '訪問', '', '配送'],
          ['2024/6/1', 'A', '', '成約'],
        ],
        contracts: SIGNED('2024/6/1'),
      },
      ['06-01', '06-01', '06-01 implied', '06-01', '06-01', null],
    ],
    [
      'left within the first 90 days',
      { contracts: SIGNED('2024/1/1', '2024/3/31') },
      [null, null, null, null, '01-01', null],
    ],
  ])('%s', (_, sheets, expected) => {
    expect(shown(roadOf(sheets).road)).toEqual(expected);
  });

  test('who brought the customer there; of two on one day the first by name; after signing the owner', () => {
    const { road, reps } = roadOf({
      visits: [
        ['2024/5/1', 'A', '', '不在', '訪問', '田中'],
        ['2024/5/8', 'A', '', '会話', '訪問', '鈴木'],
        ['2024/5/8', 'A', '', '会話', '訪問', '伊藤'],
        ['2024/5/9', 'A', '', '商談', '訪問', '鈴木'],
      ],
      contracts: SIGNED('2024/6/1'),
    });
    expect(road.reps.slice(0, 5).map((rep) => reps[rep])).toEqual(['田中', '伊藤', '鈴木', '鈴木', '佐藤']);
    expect(formatIsoDay(road.opened!)).toBe('2024-05-09');
  });
});

describe('moving on within 180 days', () => {
  // As of 30 June 2024: 2 January is 180 days ago, 3 January 179.
  const visits = [
    // Judged and moved, in 10 and in 30 days.
    ...[
      ['2023/3/1', 'A', '', '不在'],
      ['2023/3/11', 'A', '', '会話'],
      ['2024/1/2', 'B', '', '不在'],
      ['2024/2/1', 'B', '', '会話'],
    ],
    // Judged, moved too late, and never.
    ...[
      ['2023/1/1', 'C', '', '不在'],
      ['2023/6/30', 'C', '', '会話'],
      ['2023/12/1', 'D', '', '不在'],
      ['2024/6/1', 'D', '', '不在'],
    ],
    // Exactly 180 days, on the same day.
    ...[
      ['2023/1/1', 'E', '', '不在'],
      ['2023/6/30', 'E', '', '不在'],
      ['2023/2/1', 'F', '', '会話'],
    ],
    // Too young to judge, although it has moved on.
    ...[
      ['2024/1/3', 'G', '', '不在'],
      ['2024/1/4', 'G', '', '会話'],
    ],
  ];
  const facts = factsOf({ visits, contracts: [['Z', '2020/1/1', '', '', '', 1, '', '']] });
  const [first] = stepRecords(roads(facts), { asOf: facts.asOf, recordStart: null });

  test('who is judged, who moved, who is too young, and the median', () => {
    // 1 January to 30 June 2023 are 180 days: C moved in time after all.
    expect(first).toEqual({
      from: 'contact',
      to: 'talk',
      days: 180,
      judged: 6,
      moved: 4,
      young: 1,
      // 0, 10, 30 and 180 days.
      medianDays: 20,
      timed: 4,
    });
  });

  test('a day later C is too late', () => {
    const later = factsOf({
      visits: [
        ['2023/1/1', 'C', '', '不在'],
        ['2023/7/1', 'C', '', '会話'],
      ],
    });
    expect(stepRecords(roads(later), { asOf: later.asOf, recordStart: null })[0]).toMatchObject({
      judged: 1,
      moved: 0,
      medianDays: null,
      timed: 0,
    });
  });

  test('staying 90 days: begun 90 days ago or earlier, after the record begins', () => {
    const service = factsOf({
      contracts: [
        ['A', '2024/4/1', '', '', '', 1, '', ''],
        ['B', '2024/4/2', '', '', '', 1, '', ''],
        ['C', '2023/1/1', '', '2023/3/31', '', 1, '', ''],
        ['D', '2019/1/1', '', '', '', 1, '', ''],
      ],
    });
    const stay = (recordStart: number | null) => stepRecords(roads(service), { asOf: service.asOf, recordStart })[4];
    expect(stay(null)).toMatchObject({ days: 90, judged: 3, moved: 2, young: 1, medianDays: null, timed: 0 });
    expect(stay(parseIsoDay('2020-01-01'))).toMatchObject({ judged: 2, moved: 1, young: 1 });
  });

  test('no visits, no contracts, nobody', () => {
    for (const sheets of [{ customers: [['A']] }, { visits: [] }, {}]) {
      const none = factsOf(sheets);
      for (const step of stepRecords(roads(none), { asOf: none.asOf, recordStart: null }))
        expect(step).toMatchObject({ judged: 0, moved: 0, young: 0, medianDays: null, timed: 0 });
    }
  });
});

describe('what may be said', () => {
  const step = (moved: number, judged: number): StepRecord => ({
    from: 'contact',
    to: 'talk',
    days: 180,
    judged,
    moved,
    young: 0,
    medianDays: null,
    timed: 0,
  });

  // Wilson 95 %: 20/100 = 13.3–28.9 %, 30/100 = 21.9–39.6 %, 45/100 = 35.6–54.8 %, 2/10 = 5.7–51.0 %, 9/10 = 59.6–98.2 %.
  test.each<[string, StepRecord[], number | null]>([
    ['the intervals do not touch', [step(45, 100), step(20, 100)], 1],
    ['they do', [step(45, 100), step(30, 100), step(20, 100)], null],
    ['ten cases may be enough', [step(2, 10), step(9, 10)], 0],
    ['nine are not', [step(0, 9), step(9, 10)], null],
    ['one step only', [step(1, 100), step(0, 5)], null],
    ['alike', [step(20, 100), step(20, 100)], null],
    ['nothing', [], null],
  ])('the step that loses most: %s', (_, steps, expected) => {
    expect(clearLeak(steps)).toBe(expected === null ? null : steps[expected]);
  });

  /** Customers that `rep` met; the first `talked` of them talked. */
  const met = (rep: number, count: number, talked: number): Road[] =>
    Array.from({ length: count }, (_, i) => ({
      customer: i,
      reached: [0, i < talked ? 5 : null, null, null, null, null],
      isRecorded: [true, true, false, false, false, false],
      reps: [rep, rep, -1, -1, -1, -1],
      opened: null,
    }));
  const days = { asOf: 1000, recordStart: null };

  test('a rep is held against all others, in both directions', () => {
    const all = [...met(0, 100, 20), ...met(1, 100, 45), ...met(2, 5, 0)];
    // 0: 20/100 against 45/105. 1: 45/100 against 20/105. 2: too few. 20 and 45 of 100 differ by z = 3.8 (p = 0.0001).
    expect(repDifferences(all, days, [0, 1, 2]).map(({ rep, isBelow, own }) => [rep, isBelow, own.moved])).toEqual([
      [0, true, 20],
      [1, false, 45],
    ]);
    expect(repDifferences(met(0, 100, 20), days, [0])).toEqual([]);
  });

  test('60 reps who are all alike: almost never a word', () => {
    // 8 offices of 60 reps with 30 customers each, one in two talking. The 95 % would name about three in each.
    let seed = 7;
    const chance = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
    let named = 0;
    for (let office = 0; office < 8; office++) {
      const all = Array.from({ length: 60 }, (_, rep) => {
        let talked = 0;
        for (let i = 0; i < 30; i++) if (chance() < 0.5) talked++;
        return met(rep, 30, talked);
      }).flat();
      named += repDifferences(
        all,
        days,
        Array.from({ length: 60 }, (_, rep) => rep),
      ).length;
    }
    expect(named / 8).toBeLessThan(0.3);
  });
});

describe('over random workbooks', () => {
  test('stages add up to the customers, steps to those who came, reps to the team; roads never fall', () => {
    fc.assert(
      fc.property(scenarios, ({ workbook, settings }) => {
        const facts = buildFacts(toTables(workbook), settingsOf(settings), settings.asOf);
        const counts = stageCounts(customerHealth(facts));
        expect(counts.reduce((sum, { customers }) => sum + customers, 0)).toBe(facts.tables.customers.length);
        const all = roads(facts);
        const days = { asOf: facts.asOf, recordStart: null };
        for (const { reached } of all) {
          const known = reached.filter((day): day is number => day !== null);
          expect(known).toEqual([...known].sort((a, b) => a - b));
          // Where the first stage is known, no later one is skipped.
          if (reached[0] !== null) expect(reached.slice(0, known.length)).toEqual(known);
        }
        const reps = [-1, ...facts.tables.reps.keys()];
        stepRecords(all, days).forEach((step, index) => {
          expect(step.judged + step.young).toBe(all.filter(({ reached }) => reached[index] !== null).length);
          expect(step.moved).toBeLessThanOrEqual(step.judged);
          expect(step.timed).toBeLessThanOrEqual(step.moved);
          const byRep = reps.map((rep) => stepRecords(all, days, (other) => other === rep)[index]!);
          for (const key of ['judged', 'moved', 'young', 'timed'] as const)
            expect(byRep.reduce((sum, each) => sum + each[key], 0)).toBe(step[key]);
        });
      }),
      { numRuns: RUNS },
    );
  });

  test('the order of rows changes nothing', () => {
    const visit = fc.tuple(
      fc.constantFrom('2023/1/1', '2023/5/1', '2023/5/1', '2024/1/1', '2024/6/1'),
      fc.constantFrom('A', 'B', '__proto__'),
      fc.constantFrom('', '良い', '鈍い'),
      fc.constantFrom('', '不在', '会話', 'アポ獲得', '商談', '失注'),
      fc.constant('訪問'),
      fc.constantFrom('佐藤', '田中', ''),
    );
    const mixed = fc
      .array(visit, { maxLength: 30 })
      .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    const contracts = [['A', '2023/6/1', '', '', '', 1, '', '佐藤']];
    fc.assert(
      fc.property(mixed, ([rows, shuffled]) => {
        const picture = (visits: string[][]) => {
          const facts = factsOf({ visits, contracts });
          const all = roads(facts)
            .map(({ customer, reps, ...rest }) => ({
              name: facts.tables.customers[customer]!,
              reps: reps.map((rep) => facts.tables.reps[rep] ?? ''),
              ...rest,
            }))
            .sort((a, b) => (a.name < b.name ? -1 : 1));
          return { all, steps: stepRecords(roads(facts), { asOf: facts.asOf, recordStart: null }) };
        };
        expect(picture(shuffled)).toEqual(picture(rows));
      }),
      { numRuns: RUNS },
    );
  });
});
