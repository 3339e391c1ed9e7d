/** The KGI and the monthly targets of the sample: some met, some nearly, some missed. */
import type { SampleCell } from './sample-table';
import { NEWCOMER, scaleOf } from './stories';

/**
 * The KGI that suits a sample of that many visits: revenue of FY2024 (2024-04-01 to 2025-03-31, basis contracts) in yen.
 * The customers of the stories bring ¥1.9 million at any size. By the as-of day, seed 1 is 4 % behind the pace.
 */
export const sampleKgi = (visits = 6000): number => 1_900_000 + Math.round(138 * scaleOf(visits)) * 100_000;
/** `sampleKgi()`: for the sample as it comes. */
export const SAMPLE_KGI = 15_700_000;

type Target = readonly [name: string, target: number | null, lower?: number, upper?: number];
/** Counts and money: they grow with the size of the team. */
const COUNTS: readonly Target[] = [
  ['商談数|Meetings', 50],
  ['訪問件数|Visits', 230],
  ['解約数|Cancellations', 2],
  ['新規獲得数|New customers', 3],
  ['売上|Revenue', 1_350_000],
];
const RATIOS: readonly Target[] = [
  ['アポ獲得率|Appointment rate', 0.16],
  ['訪問頻度|Visit frequency', null, 1.5, 2.5],
  ['訪問カバー率|Visit coverage', 0.9],
  ['取引単価|Deal size', 11000],
  ['継続率|Retention rate', 0.985],
  ['成約率|Win rate', 0.45],
];

/** The team's for the standing month (blank period), then what each rep is held against. */
export function sampleTargets(scale: number, reps: readonly string[], say: (pair: string) => string): SampleCell[][] {
  const row = (
    [name, target, lower, upper]: Target,
    rep: string | null,
    share: number,
    basis: string,
  ): SampleCell[] => {
    const value = target && (share === 0 ? target : Number(Math.max(1, Math.round(target * share)).toPrecision(3)));
    return [say(name), rep, null, value, lower ?? null, upper ?? null, say(basis)];
  };
  const [record, shared] = [
    '直近12か月の実績から|From the last 12 months',
    'チームの目標から|From the target of the team',
  ];
  return [
    ...COUNTS.map((target) => row(target, null, scale, record)),
    ...RATIOS.map((target) => row(target, null, 0, record)),
    ...reps.flatMap((rep, index) => [
      // The newcomer has a share of 4 %, the seven others 14 % each.
      ...COUNTS.slice(0, 1).map((target) => row(target, rep, scale * (index === NEWCOMER ? 0.04 : 0.14), shared)),
      ...RATIOS.slice(0, 2).map((target) => row(target, rep, 0, shared)),
    ]),
  ];
}
