/** Reads what a page sends: of the right shape, or not at all. Whoever is on the other end can do anything. Pure. */
import type { Area } from '../engine/a1';
import { isObject } from './mutation-rules';
import type { ClientMessage, Mutation, Selection } from './wire';

/** Deeper than anything that a page has to say; what walks through a message may then call itself. */
const DEEPEST = 64;
const LONGEST_NAME = 200;
const MOST_MUTATIONS = 10_000;
/** Keys that could reach what all objects share. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

type Fields = Record<string, unknown>;

const READERS: { [T in ClientMessage['type']]: (message: Fields) => Extract<ClientMessage, { type: T }> | null } = {
  hello: ({ tab }) => (isName(tab) ? { type: 'hello', tab } : null),
  edit: ({ edit, base, mutations }) =>
    isCount(edit) && isCount(base) && isMutations(mutations) && isHarmless(mutations)
      ? { type: 'edit', edit, base, mutations }
      : null,
  resync: () => ({ type: 'resync' }),
  run: ({ functionName, label, selection: selected }) => {
    const selection = readSelection(selected);
    return isName(functionName) && isName(label) && selection ? { type: 'run', functionName, label, selection } : null;
  },
  call: ({ call, functionName, args, selection: selected }) => {
    const selection = readSelection(selected);
    return isName(call) && isName(functionName) && Array.isArray(args) && selection
      ? { type: 'call', call, functionName, args, selection }
      : null;
  },
  answer: ({ question, button, text }) =>
    isName(question) && isName(button) && typeof text === 'string' ? { type: 'answer', question, button, text } : null,
  cancel: ({ run }) => (isName(run) ? { type: 'cancel', run } : null),
  save: () => ({ type: 'save' }),
  explain: ({ sheetId, row, column }) =>
    isName(sheetId) && isCount(row) && isCount(column) ? { type: 'explain', sheetId, row, column } : null,
};

/** Null for anything that is no message. Never throws. */
export function readClientMessage(text: string): ClientMessage | null {
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(message) || typeof message.type !== 'string' || !Object.hasOwn(READERS, message.type)) return null;
  return READERS[message.type as ClientMessage['type']](message);
}

/** For what is handed to the engine. (Arguments of a call go to the script as text.) Level by level, so that depth costs nothing. */
function isHarmless(mutations: readonly Mutation[]): boolean {
  let level: object[] = [...mutations];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return false;
    const below: object[] = [];
    for (const value of level) {
      if (!Array.isArray(value) && Object.keys(value).some((key) => FORBIDDEN_KEYS.has(key))) return false;
      for (const part of Object.values(value) as unknown[])
        if (typeof part === 'object' && part !== null) below.push(part);
    }
    level = below;
  }
  return true;
}

const isName = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const isMutations = (value: unknown): value is Mutation[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.length <= MOST_MUTATIONS &&
  value.every((mutation) => isObject(mutation) && isName(mutation.id) && isObject(mutation.params));

/** The sheet may be gone: then a run falls back to the first one. */
function readSelection(value: unknown): Selection | null {
  if (!isObject(value) || typeof value.sheetId !== 'string' || !isObject(value.area)) return null;
  const { row, column, rows, columns } = value.area as Partial<Area>;
  const isArea = [row, column, rows, columns].every((part) => isCount(part) && part > 0);
  return isArea ? { sheetId: value.sheetId, area: { row, column, rows, columns } as Area } : null;
}
