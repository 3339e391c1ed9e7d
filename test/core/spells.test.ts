import { NO_DAY } from '../../src/core/days';
import {
  FOREVER,
  type DayRange,
  type Spell,
  isUnderContract,
  ownerOn,
  spellsOfContracts,
  spellsOfSales,
} from '../../src/core/spells';
import { iso } from '../intake/support';
import { toTables } from '../reference/product-records';
import type { RefContract, RefSale } from '../reference/records';
import { contract, d, sale, workbook } from '../reference/worked';

/** `2024-01-01..2024-04-30`; without an end while it runs on, as the builder `contract` takes it. */
const written = ({ from, to }: DayRange): string => `${iso(from)}..${iso(to === FOREVER ? NO_DAY : to)}`;
const lengthOf = ({ start, end }: Spell): string => written({ from: start, to: end });

/** Spells of the first customer. */
function spellsOf(contracts: RefContract[], graceDays = 0): readonly Spell[] {
  const tables = toTables(workbook({ contracts }));
  return spellsOfContracts(tables.contracts!, () => true, graceDays, tables.customers.length)[0]!;
}

const lengths = (contracts: RefContract[], graceDays = 0): string[] => spellsOf(contracts, graceDays).map(lengthOf);

/** `田中 2024-01-01..2024-03-31` for each time of ownership in the only spell. */
function owners(contracts: RefContract[], graceDays = 0): string[] {
  const { reps } = toTables(workbook({ contracts }));
  const spells = spellsOf(contracts, graceDays);
  expect(spells).toHaveLength(1);
  return spells[0]!.owners.map((owned) => `${reps[owned.rep] ?? '未割当'} ${written(owned)}`);
}

describe('contracts join into spells', () => {
  test('a contract without an end runs on', () => {
    expect(lengths([contract('A', '2024-01-01..')])).toEqual(['2024-01-01..']);
  });

  test('a contract of one day is a spell of one day', () => {
    const [spell] = spellsOf([contract('A', '2024-04-30..2024-04-30')]);
    expect(lengthOf(spell!)).toBe('2024-04-30..2024-04-30');
    expect(isUnderContract([spell!], d('2024-04-30'))).toBe(true);
    expect(isUnderContract([spell!], d('2024-05-01'))).toBe(false);
  });

  test('a renewal on the day after the end continues the spell', () => {
    const spells = spellsOf([contract('A', '2024-01-01..2024-04-30'), contract('A', '2024-05-01..2024-12-31')]);
    expect(spells.map(lengthOf)).toEqual(['2024-01-01..2024-12-31']);
    expect(spells[0]!.covered.map(written)).toEqual(['2024-01-01..2024-12-31']);
  });

  test('a day without service ends the spell; the next one is the second', () => {
    const spells = spellsOf([contract('A', '2024-01-01..2024-04-30'), contract('A', '2024-05-02..')]);
    expect(spells.map(lengthOf)).toEqual(['2024-01-01..2024-04-30', '2024-05-02..']);
    expect(spells.map(({ ordinal }) => ordinal)).toEqual([0, 1]);
  });

  // The next may start no later than end + 1 + grace: 30 April + 1 + 10 = 11 May.
  test.each([
    ['2024-05-11', 10, 1],
    ['2024-05-12', 10, 2],
    ['2024-05-02', 1, 1],
    ['2024-05-03', 1, 2],
  ])('a start on %s with %i days of grace gives %i spells', (start, graceDays, expected) => {
    const contracts = [contract('A', '2024-01-01..2024-04-30'), contract('A', `${start}..`)];
    expect(lengths(contracts, graceDays)).toHaveLength(expected);
  });

  test('grace joins, but its days are not under contract', () => {
    const spells = spellsOf([contract('A', '2024-01-01..2024-04-30'), contract('A', '2024-05-04..')], 3);
    expect(spells.map(lengthOf)).toEqual(['2024-01-01..']);
    expect(spells[0]!.covered.map(written)).toEqual(['2024-01-01..2024-04-30', '2024-05-04..']);
    const days = ['2023-12-31', '2024-01-01', '2024-04-30', '2024-05-01', '2024-05-03', '2024-05-04', '2030-01-01'];
    expect(days.map((day) => isUnderContract(spells, d(day)))).toEqual([false, true, true, false, false, true, true]);
  });

  test('a long contract reaches over a short one inside it', () => {
    const contracts = [
      contract('A', '2024-01-01..2024-12-31'),
      contract('A', '2024-03-01..2024-03-31'),
      contract('A', '2025-01-01..2025-06-30'),
    ];
    expect(lengths(contracts)).toEqual(['2024-01-01..2025-06-30']);
  });

  test('the order of rows does not matter', () => {
    const contracts = [
      contract('A', '2025-01-01..2025-06-30'),
      contract('A', '2023-01-01..2023-06-30'),
      contract('A', '2024-01-01..2024-12-31'),
    ];
    expect(lengths(contracts)).toEqual(['2023-01-01..2023-06-30', '2024-01-01..2025-06-30']);
  });

  test('customers do not mix, and one without contracts has no spell', () => {
    const tables = toTables(
      workbook({
        contracts: [contract('A', '2024-01-01..2024-04-30'), contract('B', '2024-05-01..')],
        sales: [sale('C', '2024-01-01', 1_000)],
      }),
    );
    const spells = spellsOfContracts(tables.contracts!, () => true, 0, 3);
    expect(spells.map((own) => own.map(lengthOf))).toEqual([['2024-01-01..2024-04-30'], ['2024-05-01..'], []]);
  });

  test('only the chosen contracts count', () => {
    const tables = toTables(
      workbook({ contracts: [contract('A', '2024-01-01..2024-04-30'), contract('A', '2024-05-01..')] }),
    );
    const spells = spellsOfContracts(tables.contracts!, (row) => row === 1, 0, 1);
    expect(spells[0]!.map(lengthOf)).toEqual(['2024-05-01..']);
  });

  test('a single sale makes no spell and bridges none', () => {
    expect(lengths([contract('A', '2024-01-01..', { cycle: 'single' })])).toEqual([]);
    expect(
      lengths([
        contract('A', '2024-01-01..2024-01-31'),
        contract('A', '2024-02-01..2024-02-29', { cycle: 'single' }),
        contract('A', '2024-03-01..2024-03-31'),
      ]),
    ).toEqual(['2024-01-01..2024-01-31', '2024-03-01..2024-03-31']);
  });
});

describe('owners', () => {
  test('the latest start owns; when it ends, the one still running owns again', () => {
    expect(
      owners([
        contract('A', '2024-01-01..', { rep: '田中' }),
        contract('A', '2024-03-01..2024-05-31', { rep: '佐藤' }),
      ]),
    ).toEqual(['田中 2024-01-01..2024-02-29', '佐藤 2024-03-01..2024-05-31', '田中 2024-06-01..']);
  });

  test('of one start the larger amount owns, wherever its row stands', () => {
    const small = contract('A', '2024-01-01..', { rep: '田中', amount: 10_000 });
    const large = contract('A', '2024-01-01..', { rep: '佐藤', amount: 20_000 });
    expect(owners([small, large])).toEqual(['佐藤 2024-01-01..']);
    expect(owners([large, small])).toEqual(['佐藤 2024-01-01..']);
  });

  test('of one start and amount the later row owns', () => {
    const tanaka = contract('A', '2024-01-01..', { rep: '田中' });
    const sato = contract('A', '2024-01-01..', { rep: '佐藤' });
    expect(owners([tanaka, sato])).toEqual(['佐藤 2024-01-01..']);
    expect(owners([sato, tanaka])).toEqual(['田中 2024-01-01..']);
  });

  test('the latest start owns even with the smaller amount', () => {
    expect(
      owners([
        contract('A', '2024-01-01..', { rep: '田中', amount: 90_000 }),
        contract('A', '2024-02-01..', { rep: '佐藤', amount: 1_000 }),
      ]),
    ).toEqual(['田中 2024-01-01..2024-01-31', '佐藤 2024-02-01..']);
  });

  test('when the larger of one start ends first, the smaller takes over', () => {
    expect(
      owners([
        contract('A', '2024-01-01..2024-03-31', { rep: '田中', amount: 20_000 }),
        contract('A', '2024-01-01..', { rep: '佐藤', amount: 10_000 }),
      ]),
    ).toEqual(['田中 2024-01-01..2024-03-31', '佐藤 2024-04-01..']);
  });

  test('three deep: each end gives the customer to the latest start still in force', () => {
    expect(
      owners([
        contract('A', '2024-01-01..2024-12-31', { rep: '田中' }),
        contract('A', '2024-02-01..2024-04-30', { rep: '佐藤' }),
        contract('A', '2024-03-01..2024-05-31', { rep: '鈴木' }),
      ]),
    ).toEqual([
      '田中 2024-01-01..2024-01-31',
      '佐藤 2024-02-01..2024-02-29',
      '鈴木 2024-03-01..2024-05-31',
      '田中 2024-06-01..2024-12-31',
    ]);
  });

  test('a renewal by another rep is a handover inside one spell', () => {
    expect(
      owners([
        contract('A', '2024-01-01..2024-03-31', { rep: '田中' }),
        contract('A', '2024-04-01..', { rep: '佐藤' }),
      ]),
    ).toEqual(['田中 2024-01-01..2024-03-31', '佐藤 2024-04-01..']);
  });

  test('a renewal by the same rep is no handover', () => {
    expect(owners([contract('A', '2024-01-01..2024-03-31'), contract('A', '2024-04-01..')])).toEqual([
      '田中 2024-01-01..',
    ]);
  });

  test('in a gap bridged by grace the rep before keeps the customer', () => {
    const contracts = [
      contract('A', '2024-01-01..2024-01-31', { rep: '田中' }),
      contract('A', '2024-02-11..', { rep: '佐藤' }),
    ];
    expect(owners(contracts, 10)).toEqual(['田中 2024-01-01..2024-02-10', '佐藤 2024-02-11..']);
    const [spell] = spellsOf(contracts, 10);
    expect(['2024-01-31', '2024-02-01', '2024-02-10', '2024-02-11'].map((day) => ownerOn(spell!, d(day)))).toEqual([
      0, 0, 0, 1,
    ]);
  });

  test('the rep before a gap is the one who owned on the last day', () => {
    expect(
      owners(
        [
          contract('A', '2024-01-01..2024-01-31', { rep: '田中' }),
          contract('A', '2024-01-10..2024-01-20', { rep: '佐藤' }),
          contract('A', '2024-02-05..', { rep: '鈴木' }),
        ],
        10,
      ),
    ).toEqual([
      '田中 2024-01-01..2024-01-09',
      '佐藤 2024-01-10..2024-01-20',
      '田中 2024-01-21..2024-02-04',
      '鈴木 2024-02-05..',
    ]);
  });

  test('contracts without a rep belong to 未割当', () => {
    expect(
      owners([contract('A', '2024-01-01..2024-03-31', { rep: null }), contract('A', '2024-04-01..', { rep: '田中' })]),
    ).toEqual(['未割当 2024-01-01..2024-03-31', '田中 2024-04-01..']);
  });
});

describe('without contracts, sales make spells', () => {
  const spellsFrom = (sales: RefSale[], asOf: string, dormancyDays = 90): readonly Spell[] => {
    const tables = toTables(workbook({ sales }));
    return spellsOfSales(
      tables.sales!,
      () => true,
      { graceDays: 0, dormancyDays },
      d(asOf),
      tables.customers.length,
    )[0]!;
  };
  const lengthsFrom = (...args: Parameters<typeof spellsFrom>): string[] => spellsFrom(...args).map(lengthOf);

  test('a sale keeps its customer for 90 more days', () => {
    // 1 January 2024 is day 1 of a leap year; day 91 is 31 March (31 + 29 + 31).
    expect(lengthsFrom([sale('A', '2024-01-01', 1_000)], '2024-12-31')).toEqual(['2024-01-01..2024-03-31']);
  });

  test('the next sale in time prolongs it, a later one begins the second spell', () => {
    expect(lengthsFrom([sale('A', '2024-01-01', 1_000), sale('A', '2024-01-11', 1_000)], '2024-12-31', 10)).toEqual([
      '2024-01-01..2024-01-21',
    ]);
    const late = spellsFrom([sale('A', '2024-01-01', 1_000), sale('A', '2024-02-01', 1_000)], '2024-12-31', 10);
    expect(late.map(lengthOf)).toEqual(['2024-01-01..2024-01-11', '2024-02-01..2024-02-11']);
    expect(late.map(({ ordinal }) => ordinal)).toEqual([0, 1]);
  });

  test('a return keeps nobody', () => {
    expect(lengthsFrom([sale('A', '2024-01-01', 1_000), sale('A', '2024-01-05', -500)], '2024-12-31', 10)).toEqual([
      '2024-01-01..2024-01-11',
    ]);
  });

  test('a sale after the as-of day is a plan', () => {
    expect(lengthsFrom([sale('A', '2024-01-01', 1_000), sale('A', '2024-01-05', 1_000)], '2024-01-04', 10)).toEqual([
      '2024-01-01..2024-01-11',
    ]);
    expect(lengthsFrom([sale('A', '2024-01-05', 1_000)], '2024-01-04', 10)).toEqual([]);
  });
});
