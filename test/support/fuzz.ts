/** What the fuzz suites share: how often they run, what they feed, and what they refuse. */
import fc from 'fast-check';
import { TABLE_HEADERS } from '../../src/intake/header-aliases';
import { IS_COUNTED } from './broken-off';
import { PAYLOADS } from './payloads';
import { countReliability } from './reliability-figures';

/** `npm run reliability` runs 10,000 cases a suite; `FUZZ_RUNS=50000` more. */
export const FUZZ_RUNS = Number(process.env.FUZZ_RUNS ?? (IS_COUNTED ? 10_000 : 200));
/** The same cases each time where it is set, as in CI: what a new seed finds is for `npm run fuzz`, not for whoever lands a change. */
const FUZZ_SEED = process.env.FUZZ_SEED;
/** Of one case. */
export const LONGEST_MS = 1_000;
export const FUZZ_TIMEOUT = Math.max(60_000, FUZZ_RUNS * 200);

const pick = fc.constantFrom;

/** As people type into an office's sheets, and as nobody would. */
const TYPED: readonly string[] = [
  '2024/6/3',
  '令和6年4月1日',
  'R6.4.1',
  '４／１',
  '2024-02-30',
  '45444',
  '9999/12/31',
  '24:00',
  '1,200千円',
  '▲500',
  '(500)',
  '￥1,200,000',
  '1e309',
  '-0',
  '0x10',
  '12,34,56',
  '佐藤',
  '㈱青木商店',
  '株式会社青木商店',
  '青木商店 御中',
  '〃',
  '同上',
  '合計',
  '※ 備考',
  '訪問',
  '商談',
  '月額',
  '6か月',
  '解約',
  '#N/A',
  '#REF!',
  'なし',
  '2024-04〜',
  '担当=佐藤',
  '1.5〜4',
];
const HEADERS: readonly string[] = Object.values(TABLE_HEADERS).flatMap(({ fields }) =>
  fields.flatMap(({ headers }) => headers.slice(0, 4)),
);

export const hostileText = fc.oneof(
  { weight: 3, arbitrary: pick(...TYPED) },
  { weight: 2, arbitrary: pick(...PAYLOADS) },
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.integer({ min: 1_000, max: 20_000 }).map((length) => '1,'.repeat(length)),
  fc.tuple(pick(...TYPED), pick('a', ' ', '(', '０', '株', '\u3099')).map(([text, more]) => text + more.repeat(3_000)),
);

/** What `getValues()` may give for a cell. */
export const hostileCell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  fc.constant(''),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -10, max: 60_000 }),
  fc.boolean(),
  fc.date({ noInvalidDate: true, min: new Date('1899-12-30'), max: new Date('2200-01-01') }),
);

export const header = fc.oneof({ weight: 4, arbitrary: pick(...HEADERS) }, hostileText);

/** A header and rows below it, some rows ragged as no range is, but ranges in a fuzz may be. */
export const table = (
  headers: fc.Arbitrary<readonly unknown[]> = fc.array(header, { minLength: 1, maxLength: 10 }),
): fc.Arbitrary<unknown[][]> =>
  headers.chain((names) =>
    fc
      .array(fc.array(hostileCell, { minLength: names.length, maxLength: names.length }), { maxLength: 8 })
      .map((rows) => [[...names], ...rows]),
  );

export const json: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.jsonValue({ maxDepth: 3 }),
  fc.array(hostileText, { maxLength: 4 }),
  fc.dictionary(pick('type', 'rep', '__proto__', 'length', 'constructor', 'rows'), hostileText),
);

/** How long it took is part of whether it holds. A busy machine stalls anything now and then: what hangs does so again. */
export function timely<T>(work: () => T): T {
  for (let attempt = 1; ; attempt++) {
    const started = performance.now();
    const result = work();
    if (isSoon(started, attempt)) return result;
  }
}

export async function timelyPromise<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const started = performance.now();
    const result = await work();
    if (isSoon(started, attempt)) return result;
  }
}

const ATTEMPTS = 3;
function isSoon(started: number, attempt: number): boolean {
  const took = performance.now() - started;
  if (took > LONGEST_MS && attempt === ATTEMPTS) throw new Error(`took ${Math.round(took)} ms, ${ATTEMPTS} times over`);
  return took <= LONGEST_MS;
}

/** Runs a property, and counts its cases for `npm run reliability`. */
export async function fuzz(
  suite: string,
  property: fc.IProperty<[unknown]> | fc.IAsyncProperty<[unknown]>,
  runs = FUZZ_RUNS,
): Promise<void> {
  await fc.assert(property as fc.IAsyncProperty<[unknown]>, {
    numRuns: runs,
    ...(FUZZ_SEED === undefined ? {} : { seed: Number(FUZZ_SEED) }),
    interruptAfterTimeLimit: FUZZ_TIMEOUT - 5_000,
    markInterruptAsFailure: true,
  });
  countReliability(`fuzz: ${suite}`, { fuzzCases: runs });
}

/** What the language's engine or the platform says is no sentence for people; what is quoted from them does not count. */
const UNEXPLAINED =
  /undefined|\bnull\b|NaN|\[object|is not (?:a|an|iterable|defined|emulated)|Cannot |Error:|parameters \(|Maximum call stack|Invalid |out of bounds|途中で止まりました/;

/** Whether a message is a sentence in the user's language. */
export function isExplained(message: string): boolean {
  const own = message.replace(/「[\s\S]*」/g, '「」').replace(/\([^()]*\)/g, '');
  return /[ぁ-ん]/.test(own) && !UNEXPLAINED.test(own);
}
