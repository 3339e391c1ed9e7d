/**
 * Small workbooks for fast-check, dense in what goes wrong: month ends, renewals on the next day or a grace day later,
 * overlaps, ties, handovers, ends on the as-of day, starts after it, 29 February, closing days in short months.
 * Everything is drawn independently and put together by a map, so that failures shrink well.
 */
import fc from 'fast-check';
import { civilDate, dayOf } from '../../src/core/days';
import { arbitraryAsOf, arbitraryDay, FIRST_DAY, monthEnds } from './arbitrary-days';
import type {
  RefCall,
  RefContract,
  RefCycle,
  RefFilter,
  RefKind,
  RefMonth,
  RefMonths,
  RefOutcome,
  RefPurpose,
  RefSale,
  RefSettings,
  RefTeamRow,
  RefVisit,
  RefWorkbook,
} from './records';

export interface Scenario {
  workbook: RefWorkbook;
  settings: RefSettings;
  months: RefMonths;
  /** Only names that stand in the workbook. */
  filter: RefFilter;
}

export const CUSTOMERS = ['青木商店', '井上薬局', '上田工業', '江口酒店', '大野食品', '加藤医院'];
export const REPS = ['田中', '佐藤', '鈴木', '高橋'];
const PRODUCTS = ['保守', '配送'];
const AREAS = ['東', '西'];
const TEAMS = ['一課', '二課'];

const arbitraryRep: fc.Arbitrary<string | null> = fc.oneof(
  { arbitrary: fc.constantFrom(...REPS.slice(0, 2)), weight: 6 },
  { arbitrary: fc.constantFrom(...REPS), weight: 3 },
  { arbitrary: fc.constant(null), weight: 1 },
);
const arbitraryCustomer = fc.oneof(fc.constantFrom(...CUSTOMERS.slice(0, 3)), fc.constantFrom(...CUSTOMERS));
const arbitraryAmount = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 100 }).map((thousands) => thousands * 1000), weight: 3 },
  { arbitrary: fc.integer({ min: 1, max: 99_999 }), weight: 1 },
  { arbitrary: fc.constantFrom(0, 12_000), weight: 1 },
);
const arbitraryOutcome: fc.Arbitrary<RefOutcome> = fc.oneof(
  { arbitrary: fc.constantFrom<RefOutcome[]>('none', 'absent', 'refused', 'talked', 'appointment'), weight: 5 },
  { arbitrary: fc.constantFrom<RefOutcome[]>('meeting', 'quote', 'won', 'lost'), weight: 4 },
  { arbitrary: fc.constantFrom<RefOutcome[]>('cancelled', 'other'), weight: 1 },
);
const arbitraryKind: fc.Arbitrary<RefKind> = fc.oneof(
  { arbitrary: fc.constant<RefKind>('visit'), weight: 4 },
  { arbitrary: fc.constant<RefKind>('call'), weight: 2 },
  { arbitrary: fc.constantFrom<RefKind[]>('online', 'mail', 'other'), weight: 1 },
);
const arbitraryPurpose: fc.Arbitrary<RefPurpose> = fc.oneof(
  { arbitrary: fc.constant<RefPurpose>('none'), weight: 4 },
  { arbitrary: fc.constantFrom<RefPurpose[]>('prospecting', 'follow', 'routine'), weight: 4 },
  { arbitrary: fc.constantFrom<RefPurpose[]>('renewal', 'complaint', 'other'), weight: 1 },
);
const arbitraryCycle: fc.Arbitrary<RefCycle> = fc.oneof(
  { arbitrary: fc.constant<RefCycle>('monthly'), weight: 4 },
  { arbitrary: fc.constantFrom<RefCycle[]>('yearly', 'once', 'single'), weight: 3 },
);

/** How a contract lies to the customer's previous one. */
type Place = 'anywhere' | 'after' | 'overlapping' | 'sameStart' | 'afterAsOf';
interface ContractDraft {
  place: Place;
  contract: RefContract;
  gapDays: number;
  ending: 'open' | 'length' | 'monthEnd' | 'onAsOf';
  length: number;
  keepsRep: boolean;
}

const arbitraryContractDraft: fc.Arbitrary<ContractDraft> = fc.record({
  place: fc.oneof(
    { arbitrary: fc.constant<Place>('anywhere'), weight: 3 },
    { arbitrary: fc.constant<Place>('after'), weight: 4 },
    { arbitrary: fc.constantFrom<Place[]>('overlapping', 'sameStart', 'afterAsOf'), weight: 2 },
  ),
  contract: fc.record({
    customer: arbitraryCustomer,
    rep: arbitraryRep,
    product: fc.constantFrom(...PRODUCTS, PRODUCTS[0] ?? null, null),
    start: fc.oneof(
      { arbitrary: fc.integer({ min: FIRST_DAY, max: dayOf(2024, 3, 31) }), weight: 2 },
      { arbitrary: fc.constantFrom(...monthEnds.slice(0, 6)), weight: 1 },
      { arbitrary: arbitraryDay, weight: 2 },
    ),
    end: fc.constant<number | null>(null),
    amount: arbitraryAmount,
    cycle: arbitraryCycle,
  }),
  gapDays: fc.constantFrom(0, 0, 0, 0, 1, 2, 3, 4, 29, 30, 31, 45),
  ending: fc.constantFrom('length', 'length', 'open', 'monthEnd', 'onAsOf'),
  length: fc.oneof(fc.integer({ min: 1, max: 300 }), fc.constantFrom(1, 2, 30, 31, 90, 180, 366)),
  keepsRep: fc.boolean(),
});

function placeContracts(drafts: ContractDraft[], asOf: number): RefContract[] {
  const placed: RefContract[] = [];
  for (const draft of drafts) {
    const { contract, place, gapDays, length } = draft;
    const previous = [...placed].reverse().find((other) => other.customer === contract.customer);
    const start = startOf(draft, previous, asOf);
    const rep = previous !== undefined && draft.keepsRep && place !== 'anywhere' ? previous.rep : contract.rep;
    const ends = {
      open: null,
      length: start + length - 1,
      monthEnd: monthEnds.find((monthEnd) => monthEnd >= start + gapDays) ?? null,
      onAsOf: asOf >= start ? asOf : start,
    };
    placed.push({ ...contract, rep, start, end: ends[draft.ending] });
  }
  return placed;
}

function startOf(draft: ContractDraft, previous: RefContract | undefined, asOf: number): number {
  const { contract, place, gapDays } = draft;
  if (place === 'afterAsOf') return asOf + 1 + gapDays;
  if (previous === undefined || place === 'anywhere') return contract.start;
  if (place === 'sameStart') return previous.start;
  if (place === 'overlapping' || previous.end === null) return previous.start + gapDays;
  return previous.end + 1 + gapDays;
}

/** A day of its own, or some days around the start or the end of a contract. */
interface DayDraft {
  day: number;
  contractNumber: number | null;
  atEnd: boolean;
  offset: number;
}

const arbitraryDayDraft: fc.Arbitrary<DayDraft> = fc.record({
  day: arbitraryDay,
  contractNumber: fc.option(fc.nat({ max: 14 }), { freq: 3 }),
  atEnd: fc.boolean(),
  offset: fc.oneof(fc.constantFrom(0, 1, -1, 30, 31), fc.integer({ min: -5, max: 35 })),
});

function placeDay({ day, contractNumber, atEnd, offset }: DayDraft, contracts: RefContract[]): number {
  const contract = contractNumber === null ? undefined : contracts[contractNumber];
  if (contract === undefined) return day;
  return (atEnd && contract.end !== null ? contract.end : contract.start) + offset;
}

const arbitraryVisitDraft = fc.record({
  when: arbitraryDayDraft,
  atContractsCustomer: fc.boolean(),
  visit: fc.record({
    day: fc.constant(0),
    rep: arbitraryRep,
    customer: arbitraryCustomer,
    kind: arbitraryKind,
    purpose: arbitraryPurpose,
    outcome: arbitraryOutcome,
  }),
});

const arbitrarySaleDraft = fc.record({
  when: arbitraryDayDraft,
  sale: fc.record({
    day: fc.constant(0),
    customer: arbitraryCustomer,
    rep: arbitraryRep,
    amount: fc.oneof(
      { arbitrary: arbitraryAmount, weight: 5 },
      { arbitrary: fc.integer({ min: 1, max: 50_000 }).map((yen) => -yen), weight: 1 },
    ),
  }),
});

const arbitraryCallDraft = fc.record({
  /** Repeats the customer, rep and day of this visit, if there is one. */
  visitNumber: fc.option(fc.nat({ max: 39 })),
  call: fc.record({
    day: arbitraryDay,
    customer: fc.option(arbitraryCustomer, { freq: 5 }),
    rep: arbitraryRep,
    outcome: arbitraryOutcome,
  }),
});

const arbitraryTeams: fc.Arbitrary<RefTeamRow[]> = fc.array(
  fc.record({
    rep: fc.constantFrom(...REPS),
    team: fc.constantFrom(...TEAMS),
    from: fc.option(arbitraryDay, { freq: 2 }),
    to: fc.option(arbitraryDay, { freq: 2 }),
  }),
  { maxLength: 6, size: 'max' },
);

const arbitraryAreas: fc.Arbitrary<Map<string, string>> = fc
  .array(fc.option(fc.constantFrom(...AREAS), { freq: 4 }), {
    minLength: CUSTOMERS.length,
    maxLength: CUSTOMERS.length,
  })
  .map((areas) => {
    const map = new Map<string, string>();
    CUSTOMERS.forEach((customer, index) => {
      const area = areas[index];
      if (area !== null && area !== undefined) map.set(customer, area);
    });
    return map;
  });

const isThere = (weight: number): fc.Arbitrary<boolean> =>
  fc.oneof({ arbitrary: fc.constant(true), weight }, { arbitrary: fc.constant(false), weight: 1 });

/** Mostly more than half of the rows that are allowed, sometimes few or none. */
function mostlyLong<Row>(row: fc.Arbitrary<Row>, maxLength: number): fc.Arbitrary<Row[]> {
  return fc.oneof(
    { arbitrary: fc.array(row, { minLength: Math.floor(maxLength / 2), maxLength, size: 'max' }), weight: 3 },
    { arbitrary: fc.array(row, { maxLength, size: 'max' }), weight: 1 },
  );
}

/** A workbook whose ends and starts are drawn around this as-of day. */
const arbitraryWorkbookDraft = fc.record({
  contracts: mostlyLong(arbitraryContractDraft, 15),
  visits: mostlyLong(arbitraryVisitDraft, 40),
  sales: mostlyLong(arbitrarySaleDraft, 15),
  calls: fc.array(arbitraryCallDraft, { maxLength: 10, size: 'max' }),
  areas: arbitraryAreas,
  teams: arbitraryTeams,
  hasContracts: isThere(8),
  hasVisits: isThere(9),
  hasSales: isThere(2),
  hasCalls: isThere(1),
  isReversed: fc.boolean(),
});
type WorkbookDraft = typeof arbitraryWorkbookDraft extends fc.Arbitrary<infer Draft> ? Draft : never;

function placeWorkbook(draft: WorkbookDraft, asOf: number): RefWorkbook {
  const contracts = placeContracts(draft.contracts, asOf);
  const visits: RefVisit[] = draft.visits.map(({ when, atContractsCustomer, visit }) => {
    const contract = when.contractNumber === null ? undefined : contracts[when.contractNumber];
    const customer = atContractsCustomer && contract !== undefined ? contract.customer : visit.customer;
    return { ...visit, customer, day: placeDay(when, contracts) };
  });
  const sales: RefSale[] = draft.sales.map(({ when, sale }) => ({ ...sale, day: placeDay(when, contracts) }));
  const calls: RefCall[] = draft.calls.map(({ visitNumber, call }) => {
    const visit = visitNumber === null ? undefined : visits[visitNumber];
    return visit === undefined ? call : { ...call, day: visit.day, rep: visit.rep, customer: visit.customer };
  });
  const orderedContracts = draft.isReversed ? [...contracts].reverse() : contracts;
  return {
    visits: draft.hasVisits ? visits : null,
    contracts: draft.hasContracts ? orderedContracts : null,
    sales: draft.hasSales || !draft.hasContracts ? sales : null,
    calls: draft.hasCalls ? calls : null,
    areas: draft.areas,
    teams: draft.teams,
  };
}

export const arbitrarySettings: fc.Arbitrary<RefSettings> = fc.record({
  asOf: arbitraryAsOf,
  graceDays: fc.constantFrom(0, 3, 30),
  closingDay: fc.constantFrom(31, 20, 30),
  fiscalStartMonth: fc.constantFrom(4, 1, 10),
  revenueBasis: fc.constantFrom(null, null, 'contracts' as const, 'sales' as const, 'both' as const),
  yearlyRecognition: fc.constantFrom('monthly' as const, 'lump' as const),
  dormancyDays: fc.constantFrom(90, 30),
  recordStart: fc.option(arbitraryDay, { freq: 2 }),
  kgiTarget: fc.constantFrom(1_000_000, 50_000, 0, null),
  kgiFrom: fc.oneof(fc.constantFrom(dayOf(2023, 10, 1), dayOf(2024, 4, 1)), arbitraryDay),
  kgiTo: fc.oneof(fc.constantFrom(dayOf(2024, 3, 31), dayOf(2025, 3, 31)), arbitraryDay),
  callsAreActivities: fc.boolean(),
});

/** A period that ends some months before the month of the as-of day, in it, or after it. */
const arbitraryMonthsDraft = fc.record({
  back: fc.oneof(
    { arbitrary: fc.integer({ min: 0, max: 2 }), weight: 8 },
    { arbitrary: fc.integer({ min: -2, max: 10 }), weight: 2 },
  ),
  more: fc.oneof(
    { arbitrary: fc.constant(0), weight: 3 },
    { arbitrary: fc.integer({ min: 1, max: 3 }), weight: 3 },
    { arbitrary: fc.constant(11), weight: 1 },
  ),
});

function placeMonths({ back, more }: { back: number; more: number }, asOf: number): RefMonths {
  const { year, month } = civilDate(asOf);
  return { first: monthsEarlier({ year, month }, back + more), last: monthsEarlier({ year, month }, back) };
}

function monthsEarlier({ year, month }: RefMonth, count: number): RefMonth {
  const index = year * 12 + month - 1 - count;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** Which parts a filter has, and which of the workbook's names stands in each. */
const arbitraryFilterDraft = fc.record({
  parts: fc.constantFrom<(keyof RefFilter)[][]>(
    [],
    [],
    [],
    [],
    ['rep'],
    ['rep'],
    ['rep'],
    ['rep'],
    ['team'],
    ['product'],
    ['area'],
    ['team'],
    ['product'],
    ['area'],
    ['customer'],
    ['rep', 'product'],
    ['rep', 'area'],
    ['team', 'product'],
    ['product', 'customer'],
    ['rep', 'customer'],
  ),
  pick: fc.nat({ max: 79 }),
});

/** Every name of the workbook, as often as it stands there. */
function nameOccurrences(workbook: RefWorkbook): Record<keyof RefFilter, string[]> {
  const { visits, contracts, sales, calls, areas, teams } = workbook;
  const rows = [...(contracts ?? []), ...(visits ?? []), ...(sales ?? []), ...(calls ?? [])];
  const filled = (names: (string | null)[]): string[] => names.filter((name): name is string => name !== null);
  return {
    rep: filled([...rows.map((row) => row.rep), ...teams.map((row) => row.rep)]),
    customer: filled([...rows.map((row) => row.customer), ...areas.keys()]),
    product: filled((contracts ?? []).map((contract) => contract.product)),
    area: [...areas.values()],
    team: teams.map((row) => row.team),
  };
}

export function namesIn(workbook: RefWorkbook): Record<keyof RefFilter, string[]> {
  const { rep, customer, product, area, team } = nameOccurrences(workbook);
  const distinct = (names: string[]): string[] => [...new Set(names)];
  return {
    rep: distinct(rep),
    customer: distinct(customer),
    product: distinct(product),
    area: distinct(area),
    team: distinct(team),
  };
}

/** Names that stand in many rows are drawn more often. A part for which the workbook has no name is left out. */
function placeFilter({ parts, pick }: { parts: (keyof RefFilter)[]; pick: number }, workbook: RefWorkbook): RefFilter {
  const names = nameOccurrences(workbook);
  const filter: RefFilter = {};
  for (const part of parts) {
    const name = names[part][pick % Math.max(1, names[part].length)];
    if (name !== undefined) filter[part] = name;
  }
  return filter;
}

/** Without fast-check's own bias to small and extreme values: the edges that matter here are drawn on purpose. */
export const arbitraryScenario: fc.Arbitrary<Scenario> = fc
  .noBias(
    fc.record({
      workbook: arbitraryWorkbookDraft,
      settings: arbitrarySettings,
      months: arbitraryMonthsDraft,
      filter: arbitraryFilterDraft,
    }),
  )
  .map((draft) => {
    const { settings } = draft;
    const workbook = placeWorkbook(draft.workbook, settings.asOf);
    return {
      workbook,
      settings: { ...settings, kgiTo: Math.max(settings.kgiFrom, settings.kgiTo) },
      months: placeMonths(draft.months, settings.asOf),
      filter: placeFilter(draft.filter, workbook),
    };
  });

export const arbitraryWorkbook: fc.Arbitrary<RefWorkbook> = arbitraryScenario.map((scenario) => scenario.workbook);
