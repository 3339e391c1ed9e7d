/**
 * One action broken off, disturbed or kept waiting at one of its service calls, and what has to hold afterwards: people's cells
 * are as they were, a written sheet shows the figures of one refresh, the person saw one sentence, and the next run puts the
 * rest right by itself.
 */
import { createHash } from 'node:crypto';
import type { Cell, WorkbookModel } from '../../local/model/workbook-model';
import type { RunOptions, Runtime } from '../../local/runtime';
import { CLOCK, openProduct } from './product-runtime';
import { SCRIPT } from './shared-cells';

/** A workbook as it stands before the action, with what Google keeps beside it. */
export interface Before {
  readonly model: WorkbookModel;
  readonly properties: ReadonlyMap<string, string>;
}

export interface FaultedAction<Request = unknown> {
  readonly name: string;
  /** The bundle's function that it runs. */
  readonly entry: string;
  readonly before: () => Promise<Before>;
  /** What is asked for, by the workbook as it is; made once before the fault, and again for the next run. */
  readonly request: (runtime: Runtime) => Promise<Request>;
  /** @returns the sentence shown, where there is one */
  readonly run: (runtime: Runtime, request: Request, options?: RunOptions) => Promise<unknown>;
  /** What the next run may answer where the first one had got through. */
  readonly wasDone?: string;
  /** Protected by somebody, in A1 notation: where the action writes. */
  readonly target: string;
  /** A sheet that figures come from, which somebody renames. */
  readonly renamed: string;
  /** A sheet that somebody deletes. */
  readonly deleted: string;
  /** Where somebody else writes meanwhile: beside a table that figures come from. */
  readonly memo: readonly [sheet: string, cell: string];
  /** Does without the lock what it was asked for, where somebody else holds it. */
  readonly needsNoLock?: true;
  /** Sheets that are written as a whole. */
  readonly written: (name: string) => boolean;
  /** A sheet that notes what was done: a row that says the same twice, since it was done twice, is one. */
  readonly ledger?: string;
  /** Cells that the action is there to change or to take away. */
  readonly changes?: (sheet: string, cell: Cell) => boolean;
}

export const FAULTS = ['failure', 'timeout', 'kill', 'edit', 'rename', 'delete', 'protect'] as const;
export type FaultKind = (typeof FAULTS)[number];
/** At which service call. */
export type Fault = readonly [kind: FaultKind, call: number];

const MEMO = 'ほかの人のメモ';
const RENAMED = '名前を変えたシート';

interface Opened {
  readonly runtime: Runtime;
  /** Those who protect ranges put them here. */
  readonly protectedRanges: string[];
}

interface Stores {
  readonly properties: Map<string, string>;
  readonly cache: Map<string, unknown>;
  lock(owner: object): boolean;
  unlock(owner: object): void;
}
/** Beside what a script sees: no service lists who holds the lock, or copies properties with a file. */
export const storesOf = (runtime: Runtime): Stores => (runtime as unknown as { readonly stores: Stores }).stores;

export const keepBefore = (runtime: Runtime): Before => ({
  model: runtime.toModel(),
  properties: new Map(storesOf(runtime).properties),
});

/** A minute after what stands there was written: figures of two refreshes differ at least in their stamps. */
export async function openBefore({ model, properties }: Before): Promise<Opened> {
  const protectedRanges: string[] = [];
  const runtime = await openProduct(model, SCRIPT, { protectedRanges, calculate: false, clock: CLOCK + 60_000 });
  for (const [key, value] of properties) storesOf(runtime).properties.set(key, value);
  return { runtime, protectedRanges };
}

/** What is compared: per sheet, what stands in its cells; and as if they were a sheet, the defined names. */
export type Contents = ReadonlyMap<string, ReadonlyMap<string, string>>;

export function contentsOf({ sheets, names }: WorkbookModel): Contents {
  const cellsOf = ({ name, cells }: WorkbookModel['sheets'][number]) =>
    [name, new Map(cells.filter(isFilled).map((cell) => [`${cell.row},${cell.column}`, textOf(cell)]))] as const;
  return new Map([
    ...sheets.filter(({ hidden }) => !hidden).map(cellsOf),
    // Quotes around a sheet's name mean nothing.
    ['(names)', new Map(names.map(({ name, reference }) => [name, reference.replace(/'/g, '')]))],
  ]);
}
const isFilled = ({ value, formula, note }: Cell): boolean =>
  formula !== undefined || note !== undefined || (value !== undefined && value !== null && value !== '');
/** A number in a cell that was just formatted as text shows the same. */
const textOf = ({ value, formula, note }: Cell): string => JSON.stringify([String(formula ?? value ?? ''), note]);
const plain = (contents: ReadonlyMap<string, string> | undefined): string =>
  JSON.stringify([...(contents ?? [])].filter(([, text]) => !text.includes(MEMO)).sort());

/** What is read on a sheet: notes come after the figures, and a link to a sheet that was just renamed is its text alone. */
const figures = (contents: ReadonlyMap<string, string> | undefined): string =>
  plain(
    new Map(
      [...(contents ?? [])].flatMap(([place, cell]): [string, string][] => {
        const [text] = JSON.parse(cell) as [string];
        const shown = /^=HYPERLINK\("[^"]*","(.*)"\)$/s.exec(text)?.[1]?.replace(/""/g, '"') ?? text;
        const day = /^(?:20)?(\d\d)\/(\d\d)\/(\d\d)$/.exec(shown);
        const figure = day === null ? shown : String(serial(20 + day[1]!, day[2]!, day[3]!));
        return shown === '' ? [] : [[place, figure]];
      }),
    ),
  );

/** Days since 1899-12-30, as Sheets counts them. */
const serial = (year: string, month: string, day: string): number =>
  Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;

/** What somebody else does, as runs of their own. */
async function disturb(action: FaultedAction, kind: FaultKind, { runtime, protectedRanges }: Opened): Promise<void> {
  const person = (name: string, ...args: unknown[]) => runtime.runFunction(name, args, { concurrent: true });
  if (kind === 'edit') await person('put', ...action.memo, MEMO);
  if (kind === 'rename') await person('rename', action.renamed, RENAMED);
  if (kind === 'delete') await person('remove', action.deleted);
  if (kind === 'protect') protectedRanges.push(action.target);
}

export interface Outcome {
  /** False: the action made fewer calls. */
  readonly isReached: boolean;
  /** What did not hold; empty: it survived. */
  readonly broken: readonly string[];
  readonly cellsLost: number;
  /** Formulas that a killed refresh was entering anew: they stand as texts behind a sign, for the next run to put back. */
  readonly cellsWaiting: number;
}

/** What the next run after a fault left behind. */
interface Recovery {
  readonly broken: readonly string[];
  readonly lost: readonly string[];
}

/** One action over one workbook, made once; then as many faults as are wanted, each over a workbook of its own. */
export class FaultHarness {
  private readonly expected = new Map<FaultKind | 'none', Promise<Contents>>();
  /** By what the fault left: two faults that left the same need one next run. */
  private readonly recoveries = new Map<string, Promise<Recovery>>();

  private constructor(
    private readonly action: FaultedAction,
    private readonly before: Before,
    /** Service calls of an undisturbed run. */
    readonly calls: number,
  ) {}

  static async over(action: FaultedAction): Promise<FaultHarness> {
    const before = await action.before();
    const { runtime } = await openBefore(before);
    let calls = 0;
    const request = await action.request(runtime);
    await action.run(runtime, request, { before: (call) => void (calls = call) });
    runtime.dispose();
    return new FaultHarness(action, before, calls);
  }

  /** One fault, or several, each in a run of its own after the one before; of what others do, the last one only. */
  async inject(...faults: readonly Fault[]): Promise<Outcome> {
    const opened = await openBefore(this.before);
    try {
      return await this.injectInto(opened, faults);
    } finally {
      opened.runtime.dispose();
    }
  }

  /** Somebody else's run holds the lock: for a moment, or for longer than anybody waits. */
  async whileLocked(isLong: boolean): Promise<Outcome> {
    const opened = await openBefore(this.before);
    const { runtime } = opened;
    const stores = storesOf(runtime);
    const somebody = {};
    try {
      const request = await this.action.request(runtime);
      const before = plainBook(contentsOf(runtime.toModel()));
      stores.lock(somebody);
      const run = this.sentenceOf(opened, request);
      if (!isLong) setTimeout(() => stores.unlock(somebody), 300);
      const said = await run;
      stores.unlock(somebody);
      const isRefused = isLong && this.action.needsNoLock !== true;
      const broken = isRefused === said.includes('少し待ってからもう一度') ? [] : [`it said: ${said}`];
      if (isRefused && plainBook(contentsOf(runtime.toModel())) !== before)
        broken.push('something was written without the lock');
      return await this.recovered(opened, 'none', broken);
    } finally {
      runtime.dispose();
    }
  }

  private async injectInto(opened: Opened, faults: readonly Fault[]): Promise<Outcome> {
    const { runtime } = opened;
    const broken: string[] = [];
    for (const [kind, call] of faults) {
      const request = await this.action.request(runtime);
      let isReached = false;
      const said = await this.sentenceOf(opened, request, {
        faults: kind === 'failure' || kind === 'timeout' || kind === 'kill' ? [{ call, kind }] : [],
        before: (number) => {
          if (number !== call) return undefined;
          isReached = true;
          return disturb(this.action, kind, opened);
        },
      });
      if (!isReached) return { isReached, broken: [], cellsLost: 0, cellsWaiting: 0 };
      if (kind !== 'kill') broken.push(...mistakesIn(said));
    }
    const [kind] = faults[faults.length - 1]!;
    const between = runtime.toModel();
    broken.push(...(await this.mixedSheets(between, kind)));
    return await this.recovered(opened, kind, broken, between);
  }

  /** What the person saw, whether or not the run got through. */
  private sentenceOf({ runtime }: Opened, request: unknown, options: RunOptions = {}): Promise<string> {
    return this.action.run(runtime, request, options).then(
      (shown) => (typeof shown === 'string' ? shown : ''),
      (error: Error) => error.message,
    );
  }

  /** The next run, and what has to be there after it. */
  private async recovered(
    opened: Opened,
    fault: FaultKind | 'none',
    broken: string[],
    between = opened.runtime.toModel(),
  ): Promise<Outcome> {
    const kind = metByOthers(fault);
    const { lost, waiting } = this.lostCells(between, kind);
    opened.protectedRanges.length = 0;
    const key = `${kind} ${stateOf(opened.runtime, between)}`;
    const known = this.recoveries.get(key);
    const recovery = known ?? this.nextRun(opened.runtime, kind);
    if (known === undefined) this.recoveries.set(key, recovery);
    const after = await recovery;
    const all = [...lost, ...after.lost];
    return {
      isReached: true,
      broken: [...broken, ...after.broken, ...all],
      cellsLost: all.length,
      cellsWaiting: waiting,
    };
  }

  private async nextRun(runtime: Runtime, kind: FaultKind | 'none'): Promise<Recovery> {
    const broken: string[] = [];
    try {
      await this.again(runtime);
    } catch (error) {
      broken.push(`the next run failed: ${(error as Error).message}`);
    }
    const model = runtime.toModel();
    const { lost, waiting } = this.lostCells(model, kind);
    if (waiting > 0) broken.push(`${waiting} formulas still wait after the next run`);
    const wanted = await this.expectedAfter(kind);
    const found = contentsOf(model);
    for (const name of new Set([...wanted.keys(), ...found.keys()])) {
      const shown = name === this.action.ledger ? rowsOnce : plain;
      const [there, meant] = [shown(found.get(name)), shown(wanted.get(name))];
      if (there !== meant) broken.push(`${name} after the next run: ${firstDifference(there, meant)}`);
    }
    return { broken, lost };
  }

  private async again(runtime: Runtime): Promise<void> {
    const { action } = this;
    try {
      await action.run(runtime, await action.request(runtime));
    } catch (error) {
      if (action.wasDone === undefined || !(error as Error).message.includes(action.wasDone)) throw error;
    }
  }

  /** Cells of people's that are not what they were. */
  private lostCells(model: WorkbookModel, kind: FaultKind | 'none'): { lost: string[]; waiting: number } {
    const { action, before } = this;
    const now = contentsOf(model);
    const nameOf = (name: string): string => (kind === 'rename' && name === action.renamed ? RENAMED : name);
    const lost: string[] = [];
    let waiting = 0;
    for (const { name, hidden, cells } of before.model.sheets) {
      if (hidden || action.written(name) || (kind === 'delete' && name === action.deleted)) continue;
      for (const cell of cells) {
        if (!isFilled(cell) || (action.changes?.(name, cell) ?? false)) continue;
        const there = now.get(nameOf(name))?.get(`${cell.row},${cell.column}`);
        if (there === textOf(cell)) continue;
        if (isWaiting(there, cell)) waiting++;
        else lost.push(`lost: ${name} ${cell.row},${cell.column}`);
      }
    }
    const hasMemo = [...(now.get(action.memo[0])?.values() ?? [])].some((text) => text.includes(MEMO));
    if (kind === 'edit' && !hasMemo) lost.push('lost: the other user’s words');
    return { lost, waiting };
  }

  /** Written sheets whose figures are neither as before nor as a whole run leaves them. */
  private async mixedSheets(model: WorkbookModel, kind: FaultKind): Promise<string[]> {
    const states = [contentsOf(this.before.model), await this.expectedAfter('none'), await this.expectedAfter(kind)];
    return [...contentsOf(model)]
      .filter(([name]) => this.action.written(name))
      .flatMap(([name, cells]) => {
        const there = figures(cells);
        const isWhole = cells.size === 0 || states.some((state) => figures(state.get(name)) === there);
        const differences = states.map((state) => firstDifference(there, figures(state.get(name))));
        return isWhole ? [] : [`${name} is mixed: ${differences.join(' or ')}`];
      });
  }

  /** After an undisturbed run over the workbook, the other user having been there first. */
  private expectedAfter(fault: FaultKind | 'none'): Promise<Contents> {
    const kind = metByOthers(fault);
    const known = this.expected.get(kind);
    if (known !== undefined) return known;
    const expected = this.undisturbed(kind);
    this.expected.set(kind, expected);
    return expected;
  }

  private async undisturbed(kind: FaultKind | 'none'): Promise<Contents> {
    const opened = await openBefore(this.before);
    if (kind !== 'none') await disturb(this.action, kind, opened);
    await this.again(opened.runtime);
    const contents = contentsOf(opened.runtime.toModel());
    opened.runtime.dispose();
    return contents;
  }
}

/** What the next run finds there of a fault: the others end with the run that they met. */
const metByOthers = (fault: FaultKind | 'none'): FaultKind | 'none' =>
  fault === 'edit' || fault === 'rename' || fault === 'delete' ? fault : 'none';

/** UUIDs, marks of edits (`shared/marks`), and the checksum of the copy's head, which holds one. */
const DRAWN = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b[0-9a-z]{8}-[0-9a-z]{6,14}\b|(?<=[|"])[\w-]{10}(?=\{)/g;

/** All that a next run can see. What a run draws by lot counts by its order. */
function stateOf(runtime: Runtime, model: WorkbookModel): string {
  const { properties, cache } = storesOf(runtime);
  const ids = new Map<string, string>();
  const text = JSON.stringify([model, [...properties].sort(), [...cache].sort()]).replace(DRAWN, (id) => {
    if (!ids.has(id)) ids.set(id, `id ${ids.size}`);
    return ids.get(id)!;
  });
  return createHash('sha256').update(text).digest('hex');
}

/** Exactly its formula as a text behind the sign, and its note as it was. */
function isWaiting(there: string | undefined, { formula, note }: Cell): boolean {
  if (there === undefined || formula === undefined) return false;
  const [text, itsNote] = JSON.parse(there) as [string, string | null];
  return /^⏳[0-9a-f-]{36} /.test(text) && text.slice(38) === formula && (itsNote ?? undefined) === note;
}

function rowsOnce(contents: ReadonlyMap<string, string> | undefined): string {
  const rows = new Map<string, string[]>();
  for (const [place, text] of contents ?? []) {
    const [row, column] = place.split(',') as [string, string];
    rows.set(row, [...(rows.get(row) ?? []), `${column}:${text}`]);
  }
  return JSON.stringify([...new Set([...rows.values()].map((cells) => cells.sort().join()))].sort());
}

export const plainBook = (contents: Contents): string =>
  JSON.stringify([...contents].map(([name, cells]) => [name, plain(cells)]));

/** One sentence in the workbook's language; what Google or the script itself said stands behind it in brackets at most. */
function mistakesIn(said: string): string[] {
  const isMistake = /TypeError|ReferenceError|RangeError|is not a function|Cannot read/.test(said);
  const isOurs = said === '' || /[ぁ-ん][^A-Za-z]*[。)]/.test(said.slice(0, 200));
  return isOurs && !isMistake ? [] : [`it said: ${said}`];
}

function firstDifference(found: string, wanted: string): string {
  let at = 0;
  while (at < found.length && found[at] === wanted[at]) at++;
  const from = Math.max(0, at - 40);
  return `…${found.slice(from, at + 60)}… instead of …${wanted.slice(from, at + 60)}…`;
}
