/** Findings that say the same: one line for many. */
import type { Finding, FindingCode } from '../intake/findings';

export interface Run {
  readonly finding: Finding;
  readonly lastRow: number;
}

/** Two lines are not worth a third way to say them. */
const SHORTEST_RUN = 3;

/** Findings that say the very same of one row after another are one, from its first row to its last. */
export function inRuns(findings: readonly Finding[]): Run[] {
  const runs: Finding[][] = [];
  const open = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { code, severity, sheetName, row, column = '', read = '', values } = finding;
    const key = `${code}\n${severity}\n${sheetName}\n${column}\n${read}`;
    const run = values === undefined && row > 0 ? open.get(key) : undefined;
    if (run !== undefined && run[run.length - 1]!.row === row - 1) run.push(finding);
    else {
      const begun = [finding];
      runs.push(begun);
      open.set(key, begun);
    }
  }
  return runs.flatMap((run) =>
    run.length < SHORTEST_RUN
      ? run.map((finding) => ({ finding, lastRow: finding.row }))
      : [{ finding: run[0]!, lastRow: run[run.length - 1]!.row }],
  );
}

/** Notes that stand for many names: the first few are told one by one, the others by name in one line. */
export const TOLD_BY_NAME: ReadonlySet<FindingCode> = new Set([
  'never-visited',
  'visit-without-contract',
  'visit-before-contract',
  'unlisted-customer',
  'unknown-phone',
  'contracts-side-by-side',
]);
const TOLD_SINGLY = 3;

/** The findings that are told one by one, and those of a kind that are told together. */
export function collapsed(
  findings: readonly Finding[],
): [single: readonly Finding[], alike: readonly (readonly Finding[])[]] {
  const byCode = new Map<FindingCode, Finding[]>();
  for (const finding of findings) {
    if (finding.severity !== 'info' || !TOLD_BY_NAME.has(finding.code)) continue;
    const known = byCode.get(finding.code);
    if (known === undefined) byCode.set(finding.code, [finding]);
    else known.push(finding);
  }
  const alike = [...byCode.values()].map((all) => all.slice(TOLD_SINGLY)).filter((rest) => rest.length > 1);
  const together = new Set(alike.flat());
  return [together.size === 0 ? findings : findings.filter((finding) => !together.has(finding)), alike];
}
