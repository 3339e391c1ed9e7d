/** Amounts that stand far away from their like: 千円 typed as 円, a zero too many. */
import { median } from '../core/stats';
import type { CheckInput, CheckList, RowPlace } from './checks-base';

/** Fewer amounts have no middle to speak of. */
const SMALLEST_GROUP = 5;
const FAR = 100;

/**
 * Contracts against those of the same product and cycle, where these are too few against those of the cycle; sales against
 * those of the same customer, else against all.
 */
export function checkAmounts({ intake }: CheckInput, list: CheckList): void {
  const { contracts, sales } = intake.tables;
  if (contracts !== null) {
    const { product, cycle } = contracts;
    check('contracts', contracts, [(i) => `${product[i]} ${cycle[i]}`, (i) => String(cycle[i])], list);
  }
  if (sales !== null) check('sales', sales, [(i) => String(sales.customer[i]), () => ''], list);
}

/** @param likes what rows have in common: each is held against the first group that is large enough */
function check(
  table: 'contracts' | 'sales',
  rows: RowPlace['rows'] & { readonly length: number; readonly amount: Float64Array },
  likes: readonly ((index: number) => string)[],
  list: CheckList,
): void {
  // Nothing and returns are no amounts to compare with.
  const compared = Array.from({ length: rows.length }, (_, index) => index).filter((index) => rows.amount[index]! > 0);
  const middles = likes.map((likeOf) => middlesOf(compared, likeOf, rows.amount));
  for (const index of compared) {
    const amount = rows.amount[index]!;
    const middle = likes.map((likeOf, i) => middles[i]!.get(likeOf(index))).find((each) => each !== undefined);
    if (middle === undefined || (amount < middle.median * FAR && amount * FAR > middle.median)) continue;
    const values = { amount, ...middle };
    list.add('amount-out-of-line', { table, rows, index, fields: ['amount'] }, { read: String(amount), values });
  }
}

interface Middle {
  readonly median: number;
  readonly count: number;
}

/** Of the groups that are large enough. */
function middlesOf(
  indexes: readonly number[],
  likeOf: (index: number) => string,
  amounts: Float64Array,
): Map<string, Middle> {
  const groups = new Map<string, number[]>();
  for (const index of indexes) {
    const like = likeOf(index);
    const group = groups.get(like);
    if (group === undefined) groups.set(like, [amounts[index]!]);
    else group.push(amounts[index]!);
  }
  return new Map(
    [...groups]
      .filter(([, group]) => group.length >= SMALLEST_GROUP)
      .map(([like, group]) => [like, { median: median(group)!, count: group.length }]),
  );
}
