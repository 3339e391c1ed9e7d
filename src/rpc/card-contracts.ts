/** A customer's contracts in a line each, those in force first. */
import { NO_DAY } from '../core/days';
import type { Facts } from '../core/facts';
import { yenText } from '../core/figure-text';
import type { Bilingual, Language } from '../core/language';
import { CYCLES, type Cycle } from '../core/tables';
import { fill } from '../i18n/sentences';
import { dayText } from '../reports/customer-health-texts';
import type { CustomerCard } from './daily-model';

const SHOWN = 8;
const CYCLE_TEXT: Readonly<Record<Cycle, Bilingual>> = {
  monthly: { ja: '月額', en: 'a month' },
  yearly: { ja: '年額', en: 'a year' },
  once: { ja: '一括', en: 'at once' },
  single: { ja: 'スポット', en: 'single' },
};
const SINGLE = CYCLES.indexOf('single');
const ONE_OFF: Bilingual = { ja: '{start} {cycle} {amount}', en: '{start}, {amount} {cycle}' };
const TERMS: Bilingual = { ja: '{start}〜{end} {cycle} {amount}', en: '{start} – {end}, {amount} {cycle}' };

export function contractLines(
  { tables, asOf }: Facts,
  customer: number,
  language: Language,
): CustomerCard['contracts'] {
  const { contracts, products } = tables;
  if (contracts === null) return [];
  const rows: number[] = [];
  contracts.customer.forEach((each, row) => {
    if (each === customer) rows.push(row);
  });
  const end = (row: number): number => (contracts.end[row] === NO_DAY ? Infinity : contracts.end[row]!);
  // A one-off sale is nothing that runs.
  const isOneOff = (row: number): boolean => contracts.cycle[row] === SINGLE;
  const isRunning = (row: number): boolean => !isOneOff(row) && contracts.start[row]! <= asOf && end(row) >= asOf;
  return rows
    .sort((a, b) => Number(isRunning(b)) - Number(isRunning(a)) || contracts.start[b]! - contracts.start[a]!)
    .slice(0, SHOWN)
    .map((row) => ({
      product: products[contracts.product[row]!] ?? '',
      terms: fill((isOneOff(row) ? ONE_OFF : TERMS)[language], {
        start: dayText(contracts.start[row]!, asOf, language),
        end: end(row) === Infinity ? '' : dayText(end(row), asOf, language),
        cycle: CYCLE_TEXT[CYCLES[contracts.cycle[row]!]!][language],
        amount: yenText(contracts.amount[row]!),
      }),
      isRunning: isRunning(row),
      hasEnded: !isOneOff(row) && end(row) < asOf,
    }));
}
