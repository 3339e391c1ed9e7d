/** Stages in the order in which a customer went through them, and since when; the typed stage goes before the record. */
import fc from 'fast-check';
import { formatIsoDay, parseIsoDay } from '../../src/core/days';
import { buildFacts } from '../../src/core/facts';
import { STAGES } from '../../src/core/tables';
import { customerHealth } from '../../src/daily/customer-health';
import { rowsByCustomer } from '../../src/core/rows-by-customer';
import { stageHistory } from '../../src/daily/stage-history';
import { toTables } from '../reference/product-records';
import { scenarios, settingsOf } from '../support/scenario-settings';
import { AS_OF, factsOf, healthOf, type Sheets } from './support';

const RUNS = Number(process.env.RUNS ?? 60);

/** `stage since` of customer A. */
function historyOf(sheets: Sheets, asOf = AS_OF): string[] {
  const facts = factsOf(sheets, asOf);
  const { activities, tables } = facts;
  const customer = tables.customers.indexOf('A');
  const rows = rowsByCustomer(activities.customer, activities.length, tables.customers.length).of(customer);
  return stageHistory(activities, rows, facts.spells[customer]!, facts.asOf).map(
    ({ stage, since }) => `${stage} ${since === null ? '?' : formatIsoDay(since)}`,
  );
}

const ROAD = [
  ['2023/1/10', 'A', '', '不在'],
  ['2023/1/20', 'A', '', '会話'],
  ['2023/2/1', 'A', '', 'アポ獲得', '電話'],
  ['2023/2/10', 'A', '普通', '商談'],
];

describe('a customer all the way up and out', () => {
  test('each stage from its first day on', () => {
    const contracts = [['A', '2023/3/1', '', '2023/12/31', '', 1000, '', '佐藤']];
    expect(historyOf({ visits: ROAD, contracts })).toEqual([
      'contact 2023-01-10',
      'talk 2023-01-20',
      'prospect 2023-02-01',
      'deal 2023-02-10',
      'contract 2023-03-01',
      // 1 March is the first of 90 days; 30 May is the 91st.
      'continuing 2023-05-30',
      // As the count of customers has it: at the close of its last day the customer is gone.
      'left 2023-12-31',
    ]);
  });

  test.each<[string, Sheets, string[]]>([
    ['nobody has been there', { customers: [['A']] }, []],
    [
      'a deal that falls silent: a prospect again after 180 days',
      { visits: [['2023/1/1', 'A', '', '見積']], contracts: [['B', '2023/1/1', '', '', '', 1, '', '']] },
      ['deal 2023-01-01', 'prospect 2023-06-30'],
    ],
    [
      'a deal that is lost, and another one',
      {
        visits: [
          ['2024/1/1', 'A', '', '見積'],
          ['2024/2/1', 'A', '', '失注'],
          ['2024/6/1', 'A', '', '商談'],
        ],
        contracts: [['B', '2023/1/1', '', '', '', 1, '', '']],
      },
      ['deal 2024-01-01', 'prospect 2024-02-01', 'deal 2024-06-01'],
    ],
    [
      'brought back by an appointment; a talk alone brings nobody back',
      {
        visits: [
          ['2023/12/1', 'A', '', '商談'],
          ['2024/2/1', 'A', '', '会話'],
          ['2024/3/1', 'A', '', 'アポ獲得'],
        ],
        contracts: [['A', '2023/1/1', '', '2023/12/31', '', 1, '', '']],
      },
      ['contract 2023-01-01', 'continuing 2023-04-01', 'left 2023-12-31', 'prospect 2024-03-01'],
    ],
    [
      'signed and not begun: since when is not on record',
      { visits: ROAD, contracts: [['A', '2024/7/15', '', '', '', 1, '', '']] },
      [
        'contact 2023-01-10',
        'talk 2023-01-20',
        'prospect 2023-02-01',
        'deal 2023-02-10',
        'prospect 2023-08-09',
        'contract ?',
      ],
    ],
    ['days to come are not history', { visits: [['2024/7/1', 'A', '', '会話']], customers: [['A']] }, []],
  ])('%s', (_, sheets, expected) => {
    expect(historyOf(sheets)).toEqual(expected);
  });
});

describe('the typed stage', () => {
  const typed = (stage: string, sheets: Sheets = {}) =>
    healthOf({ ...sheets, customers: [['A', '', '', '', '', stage]] })('A');

  test('goes before the record, which stays known', () => {
    expect(typed('会話', { visits: ROAD })).toMatchObject({
      stage: 'talk',
      isStageTyped: true,
      recordedStage: { stage: 'prospect', since: parseIsoDay('2023-08-09') },
    });
    expect(typed('', { visits: ROAD })).toMatchObject({ stage: 'prospect', isStageTyped: false });
    expect(typed('宇宙', { visits: ROAD })).toMatchObject({ stage: 'prospect', isStageTyped: false });
  });

  test('離脱 of somebody who never had a contract, and 商談 of somebody whom nobody met', () => {
    expect(typed('離脱')).toMatchObject({ stage: 'left', state: 'left', reason: { code: 'told-left' } });
    expect(typed('商談')).toMatchObject({ stage: 'deal', state: 'prospect', reason: { code: 'untouched' } });
  });

  test('every word for a stage is understood, in both languages', () => {
    const words = ['接触', '会話', '見込み', '商談', '契約', '継続', '離脱'];
    expect(words.map((word) => typed(word).stage)).toEqual(STAGES);
  });
});

test('over random workbooks: changes move forward in time, no stage follows itself, and the typed one always wins', () => {
  fc.assert(
    fc.property(scenarios, fc.infiniteStream(fc.nat(STAGES.length)), ({ workbook, settings }, stages) => {
      const tables = toTables(workbook);
      const stage = Uint8Array.from(tables.customers, () => stages.next().value as number);
      const facts = buildFacts(
        { ...tables, customerInfo: { ...tables.customerInfo, stage } },
        settingsOf(settings),
        settings.asOf,
      );
      const { activities } = facts;
      const rows = rowsByCustomer(activities.customer, activities.length, tables.customers.length);
      customerHealth(facts).forEach((health, customer) => {
        const changes = stageHistory(activities, rows.of(customer), facts.spells[customer]!, facts.asOf);
        const days = changes.flatMap(({ since }) => since ?? []);
        expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
        for (const day of days) expect(day).toBeLessThanOrEqual(facts.asOf);
        changes.slice(1).forEach((change, i) => expect(change.stage).not.toBe(changes[i]!.stage));
        // Only what begins later has no day.
        expect(changes.filter(({ since }) => since === null).length).toBeLessThanOrEqual(1);
        const typed = STAGES[stage[customer]! - 1];
        expect(health.stage).toBe(typed ?? health.recordedStage.stage);
        expect(health.isStageTyped).toBe(typed !== undefined);
      });
    }),
    { numRuns: RUNS },
  );
});
