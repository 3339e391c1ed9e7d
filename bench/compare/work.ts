/**
 * The work that every engine is given: a seeded log of visits and the contracts it belongs to, as `getValues()` hands them
 * over. Every text cell is a string of its own, every day a Date; nothing about them was seen before.
 */
import { createRandom } from '../../src/core/random';

export type Row = readonly unknown[];

export interface Work {
  /** The first row is the header. */
  readonly visits: readonly Row[];
  readonly contracts: readonly Row[];
  readonly reps: readonly string[];
  /** `2021-07` …, the months of the figures. */
  readonly months: readonly string[];
  /** Days since 1970-01-01 UTC: the first day of the first month, and the last day of the last. */
  readonly from: number;
  readonly to: number;
}

export const VISIT = { day: 0, rep: 1, customer: 2, kind: 3, purpose: 4, outcome: 5 } as const;
export const CONTRACT = { customer: 0, rep: 1, start: 2, end: 3, amount: 4, cycle: 5 } as const;

const VISITS_HEADER: Row = ['日付', '担当者', '顧客', '種別', '目的', '結果'];
const CONTRACTS_HEADER: Row = ['顧客', '担当者', '開始日', '終了日', '金額', '支払サイクル'];

export const DAY_MS = 86_400_000;
const REPS = 30;
const MONTHS = 36;
const FIRST = { year: 2021, month: 6 } as const;
const SURNAMES = '佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本'.split(' ');
const GIVEN = ['太郎', '花子'];

/** @param count visits; there are a twentieth as many contracts, each of a customer of its own or a renewal */
export function createWork(count: number, seed: number): Work {
  const random = createRandom(seed);
  const reps = Array.from({ length: REPS }, (_, i) => `${SURNAMES[i % 15]!} ${GIVEN[i >= 15 ? 1 : 0]!}`);
  const months = Array.from({ length: MONTHS }, (_, i) => monthName(i));
  const from = Date.UTC(FIRST.year, FIRST.month, 1) / DAY_MS;
  const to = Date.UTC(FIRST.year, FIRST.month + MONTHS, 0) / DAY_MS;

  const wanted = Math.max(1, Math.floor(count / 20));
  const customers = Math.max(1, Math.floor(wanted * 0.8));
  const ownerOf = Array.from({ length: customers }, (_, i) => reps[i % REPS]!);
  const nameOf = (customer: number): string => `株式会社見本${customer + 1}`;
  const contracts: Row[] = [];
  const lastEnd = new Array<number | null>(customers).fill(null);
  for (let i = 0; i < wanted; i++) {
    // Each customer has one contract; what is left over are renewals and returns of those that ended.
    const customer = i < customers ? i : random.whole(0, customers - 1);
    const earliest = i < customers ? from : (lastEnd[customer] ?? to) + random.pick([1, 1, 1, 40]);
    const start = i < customers ? random.whole(from, to - 30) : Math.min(earliest, to);
    const end = random.chance(0.5) ? start + random.whole(60, 700) : null;
    if (end !== null) lastEnd[customer] = end;
    const amount = random.whole(20, 400) * 100;
    const cycle = random.weighted({ 月額: 7, 年額: 2, 一括: 1 });
    contracts.push([
      nameOf(customer),
      ownerOf[customer],
      dateOf(start),
      end === null ? '' : dateOf(end),
      amount,
      cycle,
    ]);
  }
  const days = Array.from({ length: count }, () => random.whole(from, to)).sort((a, b) => a - b);
  days[0] = from;
  // A customer is seen once a day: two rows that say the same would be one, written twice.
  const seen = new Set<number>();
  const visits = days.map((day): Row => {
    let customer = random.whole(0, customers - 1);
    while (seen.has(day * customers + customer)) customer = (customer + 1) % customers;
    seen.add(day * customers + customer);
    const rep = random.chance(0.95) ? ownerOf[customer] : random.pick(reps);
    const kind = random.weighted({ 訪問: 7, 電話: 2, オンライン: 1 });
    const purpose = random.weighted({ アポ取り: 3, フォロー: 3, 定期: 3, 更新: 1 });
    const outcome = random.weighted({ 不在: 2, 会話: 3, アポ獲得: 1, 商談: 2, 見積: 1, 受注: 0.5, 失注: 0.5 });
    return [dateOf(day), rep, nameOf(customer), kind, purpose, outcome];
  });
  // A copy as it comes over a boundary: no two cells share a string.
  const sheets = structuredClone({ visits: [VISITS_HEADER, ...visits], contracts: [CONTRACTS_HEADER, ...contracts] });
  return { ...sheets, reps, months, from, to };
}

export function monthName(index: number): string {
  const month = FIRST.month + index;
  return `${FIRST.year + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** For each day of the work the number of its month, from 0. */
export function monthsOfDays({ from, to }: Work): Uint8Array {
  const months = new Uint8Array(to - from + 1);
  const start = FIRST.year * 12 + FIRST.month;
  for (let day = from; day <= to; day++) {
    const date = new Date(day * DAY_MS);
    months[day - from] = date.getUTCFullYear() * 12 + date.getUTCMonth() - start;
  }
  return months;
}

const dateOf = (day: number): Date => new Date(day * DAY_MS);
