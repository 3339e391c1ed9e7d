/**
 * The local runtime: a workbook in the engine, the unmodified bundle on top of it. One object for the command line, the
 * page and the tests.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SheetEngine } from './engine/sheet-engine';
import { evaluateFormulas, type Evaluation } from './engine/evaluate';
import type { WorkbookModel } from './model/workbook-model';
import { CustomFunctionHost } from './platform/host/custom-function-host';
import { type BeforeCall, Gate, type Fault, type Permission, type RunCounts } from './platform/host/gate';
import { OperationTable, type RunScope } from './platform/host/operations';
import type { Selection } from './platform/host/book-operations';
import { ProtectedAreas } from './platform/host/protected-areas';
import { Canceled, runInWorker, ScriptError } from './platform/host/run';
import { actionNames, customFunctionNames, type ScriptSource } from './platform/host/script-context';
import { DocumentStores } from './platform/host/stores';
import {
  keep,
  noUiEvents,
  queuedAnswers,
  type Answer,
  type Question,
  type UiEvent,
  type UiEvents,
} from './platform/host/ui-events';
import type { ContextOptions } from './platform/protocol';
import { serialOfInstant, SERIAL_OF_1970 } from './platform/zone';

export type { Evaluation, UiEvent, UiEvents, RunCounts, Fault, Answer, Question, Selection };
export { Killed } from './platform/host/gate';
export { Canceled, ScriptError };

export interface RuntimeOptions {
  model: WorkbookModel;
  /** `dist/Code.js`, or any other Apps Script file. HTML files are looked for beside it. */
  bundlePath: string;
  /** Milliseconds since 1970 at which the clock stands still. */
  clock?: number;
  scriptTimeZone?: string;
  userLocale?: string;
  /** What `Spreadsheet.getId()` gives. */
  documentId?: string;
  /** Names of sheets that somebody else has protected: writing to them fails as on Google. */
  protectedSheets?: readonly string[];
  /** Likewise ranges, in A1 notation with the sheet's name. */
  protectedRanges?: readonly string[];
  /** Where `platform.js` and `script-worker.cjs` are; by default beside this bundle. */
  bundleFolder?: string;
  /** Whether all formulas are calculated at the start, as Google does with an opened file. Default true. */
  calculate?: boolean;
}

export interface RunOptions {
  /** Answers to alerts and prompts, in order; then OK or YES. */
  answers?: readonly Answer[];
  /** Asks somebody instead. */
  ask?: RunScope['answer'];
  /** CUSTOM_FUNCTION: as a cell runs it, but in a thread of its own, so that several are under way at once. */
  authMode?: Permission;
  /** `event`: the first argument is an event object and gets the AuthMode; `edited` in it becomes `range` and `source`; `rpc`: as `google.script.run` calls, plain JSON only. */
  kind?: 'plain' | 'event' | 'rpc';
  faults?: readonly Fault[];
  before?: BeforeCall;
  /** Milliseconds; 6 minutes by default, for triggers and custom functions 30 seconds. */
  limit?: number;
  /** Does not wait until other runs have ended: on Google several executions are under way at once. */
  concurrent?: boolean;
  /** Told of everything that the run shows, as it happens. */
  watch?: (event: UiEvent) => void;
  /** What is selected for this run alone; by default the runs share one selection. */
  selection?: Selection;
  /** Ends the run, which then fails with {@link Canceled} as its cause. */
  signal?: AbortSignal;
}

export interface RunResult {
  value: unknown;
  events: UiEvents;
  counts: RunCounts;
}

/** A run that failed, with what it had shown and done until then. */
export class RunError extends Error {
  constructor(
    message: string,
    readonly events: UiEvents,
    readonly counts: RunCounts,
    override readonly cause: unknown,
  ) {
    super(message);
  }
}

/** Google: 30 seconds for a simple trigger and a custom function ("Simple Triggers", "Custom Functions in Google Sheets"). */
const LIMITS: Partial<Record<Permission, number>> = { LIMITED: 30_000, CUSTOM_FUNCTION: 30_000 };
const DOCUMENT_ID = 'local-workbook';
const DAY = 86_400_000;

export async function openRuntime(options: RuntimeOptions): Promise<Runtime> {
  const runtime = new Runtime(options);
  try {
    if (options.calculate !== false) {
      await runtime.engine.calculate(true);
      runtime.engine.keepResults(options.model);
    }
    return runtime;
  } catch (error) {
    runtime.dispose();
    throw error;
  }
}

export class Runtime {
  readonly engine: SheetEngine;
  readonly customFunctions: readonly string[];
  /** Global functions of the script that others may call, custom functions left out. */
  readonly actions: readonly string[];
  readonly source: ScriptSource;
  /** What its runs have used of the platform so far, as `Class.member`; the cells' custom functions are no runs. */
  readonly usedMembers = new Set<string>();
  private readonly functions: CustomFunctionHost;
  private readonly stores: DocumentStores;
  private readonly functionGate = new Gate('CUSTOM_FUNCTION', DOCUMENT_ID);
  readonly selection: Selection = { sheetId: '', area: { row: 1, column: 1, rows: 1, columns: 1 } };
  private readonly workerPath: string;
  private clock: number | undefined;
  private running: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: RuntimeOptions) {
    const folder = options.bundleFolder ?? __dirname;
    this.clock = options.clock;
    this.workerPath = join(folder, 'script-worker.cjs');
    this.source = {
      platform: readFileSync(join(folder, 'platform.js'), 'utf8'),
      script: readFileSync(options.bundlePath, 'utf8'),
      scriptName: options.bundlePath.split(/[\\/]/).at(-1)!,
    };
    this.customFunctions = customFunctionNames(this.source.script);
    this.actions = actionNames(this.source.script);
    this.stores = new DocumentStores(() => this.now());
    let table: OperationTable | null = null;
    this.functions = new CustomFunctionHost(
      this.source,
      (operation, args) => (table ??= this.operations(this.functionGate, noUiEvents(), {})).handleNow(operation, args),
      () => this.contextOptions(),
      () => this.engine.timeZone,
    );
    this.engine = new SheetEngine(options.model, {
      customFunctions: this.customFunctions,
      call: (name, args) => {
        try {
          return this.functions.call(name, args);
        } finally {
          // The next cell is another script.
          this.stores.unlock(this.functionGate);
        }
      },
      // A script that has calculated before knows the sheets as they were.
      beforeCalculation: () => this.functions.reset(),
      serialNow: () => serialOfInstant(this.engine.timeZone, this.now()),
    });
    this.selection.sheetId =
      this.engine
        .sheets()
        .find((sheet) => sheet.getConfig().hidden !== 1)
        ?.getSheetId() ?? '';
  }

  /** What the cells' custom functions have done until now. */
  get functionCounts(): RunCounts {
    return structuredClone(this.functionGate.counts);
  }

  now(): number {
    return this.clock ?? Date.now();
  }

  /** Today's year, in the spreadsheet's time zone. */
  year(): number {
    return new Date((serialOfInstant(this.engine.timeZone, this.now()) - SERIAL_OF_1970) * DAY).getUTCFullYear();
  }

  /** Moves the clock; undefined lets it run again. Formulas of the day are calculated anew. */
  async setClock(clock: number | undefined): Promise<void> {
    this.clock = clock;
    this.functions.reset();
    await this.engine.calculate(true);
  }

  /** Runs a global function of the bundle, in a fresh script; one run after the other unless `concurrent` is set. */
  runFunction(name: string, args: readonly unknown[] = [], options: RunOptions = {}): Promise<RunResult> {
    if (options.concurrent) return this.run(name, args, options);
    const run = this.running.then(() => this.run(name, args, options));
    this.running = run.catch(() => undefined);
    return run;
  }

  private async run(name: string, args: readonly unknown[], options: RunOptions): Promise<RunResult> {
    const { kind = 'plain', authMode = 'FULL' } = options;
    const { limit = LIMITS[authMode] } = options;
    const events = noUiEvents();
    const gate = new Gate(authMode, DOCUMENT_ID, options.faults, options.before);
    const operations = this.operations(gate, events, options);
    refuseUnsendable(args);
    const sent = kind === 'event' ? [{ ...(args[0] as object | undefined), authMode }] : args;
    try {
      const json = await runInWorker(
        {
          workerPath: this.workerPath,
          source: this.source,
          options: this.contextOptions(),
          functionName: name,
          argumentsJson: JSON.stringify(sent),
          kind,
          onUsedMembers: (members) => members.forEach((member) => this.usedMembers.add(member)),
          ...(limit === undefined ? {} : { limit }),
          ...(options.signal === undefined ? {} : { signal: options.signal }),
        },
        operations,
      );
      return { value: json === undefined ? undefined : (JSON.parse(json) as unknown), events, counts: gate.counts };
    } catch (error) {
      throw new RunError(error instanceof Error ? error.message : String(error), events, gate.counts, error);
    } finally {
      gate.isClosed = true;
      this.stores.unlock(gate);
      // The cells a run wrote are calculated with it; custom functions start from a fresh script.
      this.functions.reset();
      await this.engine.calculate();
    }
  }

  /** Evaluates formulas beside the workbook. References without a sheet mean the first sheet. */
  evaluate(formulas: readonly string[]): Promise<Evaluation[]> {
    return evaluateFormulas(this.engine, formulas);
  }

  toModel(): WorkbookModel {
    return this.engine.toModel();
  }

  dispose(): void {
    this.engine.dispose();
  }

  private contextOptions(): ContextOptions {
    const { scriptTimeZone = this.options.model.timeZone } = this.options;
    return { scriptTimeZone, ...(this.clock === undefined ? {} : { now: this.clock }) };
  }

  private operations(gate: Gate, events: UiEvents, options: RunOptions): OperationTable {
    return new OperationTable({
      engine: this.engine,
      gate,
      events,
      show: (event) => {
        keep(events, event);
        options.watch?.(event);
      },
      answer: options.ask ?? queuedAnswers(options.answers ?? []),
      stores: this.stores,
      selection: options.selection ? structuredClone(options.selection) : this.selection,
      htmlFolder: dirname(this.options.bundlePath),
      documentId: this.options.documentId ?? DOCUMENT_ID,
      protectedAreas: new ProtectedAreas(
        this.engine,
        new Set(this.options.protectedSheets),
        this.options.protectedRanges ?? [],
      ),
      userLocale: this.options.userLocale ?? this.engine.locale.split('_')[0]!,
      year: () => this.year(),
    });
  }
}

/** Arguments travel as JSON: what JSON would drop or change in silence is refused. */
function refuseUnsendable(value: unknown): void {
  if (typeof value === 'function' || Object.prototype.toString.call(value) === '[object Date]') {
    throw new Error('Dates and functions cannot be sent to a script function.');
  }
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(refuseUnsendable);
}
