/** Amounts that stand far away from their like: 千円 typed as 円, a zero too many. */
import { median } from '../core/stats';
import type { CheckInput, CheckList, RowPlace } from './checks-base';

/** Fewer amounts have no middle to speak of. */
const SMALLEST_GROUP = 8;
const FAR = 100;

/** Contracts against those of the same product and cycle; sales against those of the same customer. */
export function checkAmounts({ intake }: CheckInput, list: CheckList): void {
  const { contracts, sales } = intake.tables;
  if (contracts !== null) {
    const like = (index: number): string => `${contracts.product[index]} ${contracts.cycle[index]}`;
    check('contracts', contracts, like, list);
  }
  if (sales !== null) check('sales', sales, (index) => String(sales.customer[index]), list);
}

function check(
  table: 'contracts' | 'sales',
  rows: RowPlace['rows'] & { readonly length: number; readonly amount: Float64Array },
  likeOf: (index: number) => string,
  list: CheckList,
): void {
  const groups = new Map<string, number[]>();
  for (let index = 0; index < rows.length; index++) {
    // Nothing and returns are no amounts to compare with.
    if (rows.amount[index]! <= 0) continue;
    const like = likeOf(index);
    const group = groups.get(like);
    if (group === undefined) groups.set(like, [index]);
    else group.push(index);
  }
  for (const group of groups.values()) {
    if (group.length < SMALLEST_GROUP) continue;
    const middle = median(group.map((index) => rows.amount[index]!))!;
    for (const index of group) {
      const amount = rows.amount[index]!;
      if (amount < middle * FAR && amount * FAR > middle) continue;
      const values = { amount, median: middle, count: group.length };
      list.add('amount-out-of-line', { table, rows, index, fields: ['amount'] }, { read: String(amount), values });
    }
  }
}
