/** How often each reason left a row out: what is kept of the findings where the single rows are not shown. */
import type { Finding, FindingCode } from './findings';

export interface LeftOut {
  readonly table: Finding['table'];
  readonly code: FindingCode;
  readonly count: number;
}

export function leftOutCounts(findings: readonly Finding[]): LeftOut[] {
  const counts = new Map<string, { table: Finding['table']; code: FindingCode; count: number }>();
  for (const { severity, table, code } of findings) {
    if (severity !== 'error') continue;
    const key = `${table} ${code}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { table, code, count: 1 });
    else known.count++;
  }
  return [...counts.values()];
}
