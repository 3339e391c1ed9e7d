/** One run of a script function in a worker of its own, fed from the main thread. */
import { MessageChannel, Worker } from 'node:worker_threads';
import type { ContextOptions, OperationName } from '../protocol';
import { Killed } from './gate';
import type { OperationTable } from './operations';
import type { RunOrder, RunReply } from './run-protocol';
import { compiledFor, keepCompiled } from './compiled-sources';
import type { ScriptSource } from './script-context';

/** Google's limit for one run ("Quotas for Google Services"). */
export const RUN_LIMIT = 6 * 60_000;

export interface RunRequest {
  workerPath: string;
  source: ScriptSource;
  options: ContextOptions;
  functionName: string;
  argumentsJson: string;
  kind: RunOrder['kind'];
  /** Told at the end of what the script has used of the platform, as `Class.member`; not where the run was ended from outside. */
  onUsedMembers: (members: readonly string[]) => void;
  limit?: number;
  /** Ends the run. */
  signal?: AbortSignal;
}

/** An error that the script threw. */
export class ScriptError extends Error {
  constructor(
    message: string,
    readonly scriptStack: string | undefined,
  ) {
    super(message);
  }
}

export class Canceled extends Error {
  constructor() {
    super('The run was canceled');
  }
}

/** @returns the function's result as JSON text, undefined when it returned nothing. Rejects with the script's error. */
export function runInWorker(request: RunRequest, operations: OperationTable): Promise<string | undefined> {
  const { workerPath, limit = RUN_LIMIT, signal: canceled, onUsedMembers, ...order } = request;
  return new Promise((resolve, reject) => {
    if (canceled?.aborted) throw new Canceled();
    const { port1, port2 } = new MessageChannel();
    const signal = new SharedArrayBuffer(4);
    const flag = new Int32Array(signal);
    const compiled = compiledFor(order.source, order.functionName);
    const workerData: RunOrder = { ...order, ...(compiled === undefined ? {} : { compiled }), port: port2, signal };
    // No environment: a script must not find any, and a worker has no use for it.
    const worker = new Worker(workerPath, { workerData, transferList: [port2], env: {}, stdout: false });
    let ended = false;
    const finish = (then: () => void): void => {
      if (ended) return;
      ended = true;
      clearTimeout(timer);
      canceled?.removeEventListener('abort', cancel);
      port1.close();
      void worker.terminate().then(then, then);
    };
    const timer = setTimeout(() => finish(() => reject(new Error('Exceeded maximum execution time'))), limit);
    const cancel = (): void => finish(() => reject(new Canceled()));
    canceled?.addEventListener('abort', cancel);
    port1.on('message', ([operation, args]: [OperationName, unknown[]]) => {
      void operations.handle(operation, args).then(
        (reply) => {
          if (ended) return;
          port1.postMessage(reply);
          Atomics.store(flag, 0, 1);
          Atomics.notify(flag, 0);
        },
        (error: unknown) => finish(() => reject(error instanceof Killed ? error : new Error(String(error)))),
      );
    });
    worker.on('message', ({ reply, usedMembers = [], compiled: made }: RunReply) => {
      onUsedMembers(usedMembers);
      if (made !== undefined) keepCompiled(order.source, order.functionName, made);
      finish(() =>
        'error' in reply
          ? reject(new ScriptError(reply.error, reply.stack))
          : resolve(reply.value as string | undefined),
      );
    });
    worker.on('error', (error: unknown) =>
      finish(() => reject(error instanceof Error ? error : new Error(String(error)))),
    );
    worker.on('exit', () => finish(() => reject(new Error('The run ended without a result'))));
  });
}
