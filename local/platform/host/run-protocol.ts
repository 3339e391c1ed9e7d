/** What the main thread hands to the worker of one run. */
import type { MessagePort } from 'node:worker_threads';
import type { ContextOptions, Reply } from '../protocol';
import type { CompiledSource, ScriptSource } from './script-context';

export interface RunOrder {
  source: ScriptSource;
  /** What an earlier run compiled; without it the reply brings what this one did. */
  compiled?: CompiledSource;
  options: ContextOptions;
  functionName: string;
  argumentsJson: string;
  kind: 'plain' | 'event' | 'rpc';
  port: MessagePort;
  signal: SharedArrayBuffer;
}

export interface RunReply {
  reply: Reply;
  /** What the script has used of the platform, as `Class.member`; absent where it did not begin. */
  usedMembers?: readonly string[];
  compiled?: CompiledSource;
}
