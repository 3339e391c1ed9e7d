/** All operations of one run, behind its gate. */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetEngine } from '../../engine/sheet-engine';
import type { OperationName, Operations, Reply } from '../protocol';
import { bookOperations, type Selection } from './book-operations';
import { Killed, type Gate } from './gate';
import { PROTECTED, type ProtectedAreas } from './protected-areas';
import { rangeOperations } from './range-operations';
import type { DocumentStores } from './stores';
import type { Question, UiEvent, UiEvents } from './ui-events';

export interface RunScope {
  engine: SheetEngine;
  gate: Gate;
  stores: DocumentStores;
  selection: Selection;
  events: UiEvents;
  /** Told of everything that is shown, as it happens. */
  show: (event: UiEvent) => void;
  answer: (question: Question) => { button: string; text: string } | Promise<{ button: string; text: string }>;
  /** Where the bundle's HTML files are. */
  htmlFolder: string;
  documentId: string;
  userLocale: string;
  protectedAreas: ProtectedAreas;
  year: () => number;
}

/** Operations that show what formulas result in: they are brought up to date first. */
const NEED_RESULTS = new Set<OperationName>([
  'range.values',
  'range.display',
  'sheet.last',
  'range.style',
  'book.flush',
]);

/** `session.locale` and the like may be asked in any mode; promises only where a user answers or time passes. */
type Implementation = {
  [N in OperationName]: (
    ...args: Parameters<Operations[N]>
  ) => ReturnType<Operations[N]> | Promise<ReturnType<Operations[N]>>;
};

export class OperationTable {
  private readonly operations: Implementation;

  constructor(private readonly scope: RunScope) {
    this.operations = implement(scope);
  }

  /** For a run in a worker: formulas are calculated when results are wanted. A planned kill is thrown. */
  async handle(operation: OperationName, args: unknown[]): Promise<Reply> {
    try {
      await this.scope.gate.before(this.scope.gate.counts.serviceCalls + 1, operation, args);
      this.scope.gate.enter(operation);
      if (NEED_RESULTS.has(operation)) await this.scope.engine.calculate();
      // Another run may have started a calculation.
      else await this.scope.engine.settled();
      if (this.scope.gate.isClosed) throw new Error('The run is over');
      return { value: await this.perform(operation, args) };
    } catch (error) {
      return failure(error);
    }
  }

  /** For custom functions, in the middle of a calculation: sees the values as they are. */
  handleNow(operation: OperationName, args: unknown[]): Reply {
    try {
      this.scope.gate.enter(operation);
      // No time passes in the middle of a calculation: who would have to wait for the lock does not get it.
      const value = this.perform(operation, operation === 'lock.acquire' ? [0] : args);
      if (value instanceof Promise) throw new Error(`${operation} cannot be called here`);
      return { value };
    } catch (error) {
      return failure(error);
    }
  }

  private perform(operation: OperationName, args: unknown[]): unknown {
    if (this.scope.protectedAreas.forbids(operation, args)) throw new Error(PROTECTED);
    return (this.operations[operation] as (...all: unknown[]) => unknown)(...args);
  }
}

function failure(error: unknown): Reply {
  if (error instanceof Killed) throw error;
  return { error: error instanceof Error ? error.message : String(error) };
}

function implement(scope: RunScope): Implementation {
  const { engine, gate, stores, events, show } = scope;
  const book = bookOperations(engine, scope.selection);
  const ask = async (question: Question): Promise<{ button: string; text: string }> => {
    const answer = await scope.answer(question);
    const { title, prompt, buttons, input } = question;
    events.alerts.push({ title, prompt, buttons, answer: answer.button, ...(input ? { text: answer.text } : {}) });
    return answer;
  };
  return {
    ...book,
    ...rangeOperations(engine, gate, scope.year),
    'book.protections': (type) => scope.protectedAreas.all(type),
    'sheet.isProtected': (sheetId) => scope.protectedAreas.isSheetProtected(sheetId),
    'sheet.protectedAreas': (sheetId) => scope.protectedAreas.areasOf(sheetId),
    'sheet.canEdit': (sheetId, area) => scope.protectedAreas.canEdit(sheetId, area),
    'book.info': () => ({ id: scope.documentId, name: engine.title, timeZone: engine.timeZone, locale: engine.locale }),
    'book.flush': () => undefined,
    'book.setActive': (sheetId, area) => {
      book['book.setActive'](sheetId, area);
      show({ type: 'select', sheetId, area });
    },
    // Google: the new sheet is the active one.
    'book.insertSheet': (name, index) => {
      const sheetId = book['book.insertSheet'](name, index);
      show({ type: 'select', sheetId, area: null });
      return sheetId;
    },
    'ui.open': () => undefined,
    'ui.toast': (message, title, seconds) => show({ type: 'toast', message, title, seconds }),
    'ui.alert': async (title, prompt, buttons) => (await ask({ title, prompt, buttons, input: false })).button,
    'ui.prompt': (title, prompt, buttons) => ask({ title, prompt, buttons, input: true }),
    'ui.menu': (menu) => show({ type: 'menu', menu }),
    'ui.sidebar': (html) => show({ type: 'sidebar', html }),
    'ui.dialog': (html, modal) => show({ type: 'dialog', html, modal }),
    'html.file': (name) => {
      const path = join(scope.htmlFolder, `${name}.html`);
      if (/[\\/]\.\.|^\.\./.test(name) || !existsSync(path)) throw new Error(`No HTML file named ${name} was found.`);
      return readFileSync(path, 'utf8');
    },
    'cache.get': (keys) => stores.cached(keys),
    'cache.put': (values, seconds) => stores.putCached(values, seconds),
    'cache.remove': (keys) => stores.removeCached(keys),
    'properties.all': () => Object.fromEntries(stores.properties),
    'properties.set': (values, deleteOthers) => stores.setProperties(values, deleteOthers),
    'properties.delete': (key) => {
      if (key === null) stores.properties.clear();
      else stores.properties.delete(key);
    },
    'lock.acquire': (milliseconds) => acquire(stores, gate, milliseconds),
    'lock.release': () => stores.unlock(gate),
    'session.locale': () => scope.userLocale,
    // The worker keeps this process going as long as somebody waits: a run that was ended leaves nothing behind.
    'utilities.sleep': (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds).unref()),
    'utilities.uuid': () => randomUUID(),
    'utilities.digest': (algorithm, bytes) => [
      ...createHash({ MD5: 'md5', SHA_1: 'sha1', SHA_256: 'sha256' }[algorithm] ?? algorithm)
        .update(Uint8Array.from(bytes.map((byte) => byte & 255)))
        .digest(),
    ],
    log: (level, text) => show({ type: 'log', level, text }),
  };
}

function acquire(stores: DocumentStores, owner: Gate, milliseconds: number): boolean | Promise<boolean> {
  if (stores.lock(owner)) return true;
  if (milliseconds <= 0) return false;
  const end = Date.now() + milliseconds;
  return new Promise((resolve) => {
    const again = (): void => {
      // A run that was ended meanwhile must not take a lock that nobody gives back.
      if (owner.isClosed) resolve(false);
      else if (stores.lock(owner)) resolve(true);
      else if (Date.now() >= end) resolve(false);
      else setTimeout(again, 20);
    };
    again();
  });
}
