/** What the main thread hands to the worker of one run. */
import type { MessagePort } from 'node:worker_threads';
import type { ContextOptions, Reply } from '../protocol';
import type { ScriptSource } from './script-context';

export interface RunOrder {
  source: ScriptSource;
  options: ContextOptions;
  functionName: string;
  argumentsJson: string;
  kind: 'plain' | 'event' | 'rpc';
  port: MessagePort;
  signal: SharedArrayBuffer;
}

export type RunReply = Reply;
