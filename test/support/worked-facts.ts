/** Facts of a small hand-made workbook (builders in test/reference/worked). */
import type { Day } from '../../src/core/days';
import { type Facts, buildFacts } from '../../src/core/facts';
import { type MonthSpan, monthIndex } from '../../src/core/periods';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import { toTables } from '../reference/product-records';
import type { RefWorkbook } from '../reference/records';
import { workbook } from '../reference/worked';

export function factsOf(tables: Partial<RefWorkbook>, asOf: Day, settings: Partial<Settings> = {}): Facts {
  return buildFacts(toTables(workbook(tables)), { ...DEFAULT_SETTINGS, ...settings }, asOf);
}

/** `span('2024-04')` or `span('2024-04', '2024-09')`; written without the product's own period reader. */
export function span(first: string, last = first): MonthSpan {
  const month = (text: string): number => monthIndex(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
  return { first: month(first), last: month(last) };
}
