/**
 * The thread of one run: a fresh context, as on Google. Every call to the platform posts a message to the main thread and
 * blocks until the answer is there, so that the script sees a synchronous platform.
 */
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { Reply } from '../protocol';
import { createScriptContext } from './script-context';
import type { RunOrder, RunReply } from './run-protocol';

const { source, compiled, options, functionName, argumentsJson, kind, port, signal } = workerData as RunOrder;
const flag = new Int32Array(signal);

function host(operation: string, args: unknown[]): Reply {
  try {
    port.postMessage([operation, args]);
    // The notice of the answer before may come only now: it wakes, but there is no answer yet.
    while (Atomics.load(flag, 0) === 0) Atomics.wait(flag, 0, 0);
    Atomics.store(flag, 0, 0);
    return (receiveMessageOnPort(port) as { message: Reply }).message;
  } catch (error) {
    return { error: String(error) };
  }
}

function run(): RunReply {
  try {
    const context = createScriptContext(source, host, options, undefined, compiled);
    const reply = context.invoke(functionName, argumentsJson, kind);
    const done = { reply, usedMembers: context.usedMembers() };
    return compiled === undefined ? { ...done, compiled: context.compiled() } : done;
  } catch (error) {
    // By shape: an error of the script's realm is no instance of this one's.
    const { message, stack } = error as Partial<Error>;
    return { reply: { error: String(message ?? error), ...(stack === undefined ? {} : { stack: String(stack) }) } };
  }
}

parentPort!.postMessage(run());
