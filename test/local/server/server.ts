/** Gives tests a server over a small workbook, and lines to it as a page has them. */
import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import WebSocket, { type ClientOptions } from 'ws';
import { buildLocal } from '../../../local/bin/build.mjs';
import type { WorkbookModel } from '../../../local/model/workbook-model';
import type { Runtime } from '../../../local/runtime';
import type { Served, ServeOptions } from '../../../local/server/serve';
import type * as ServerModule from '../../../local/server/server';
import type { ClientMessage, Mutation, ServerMessage } from '../../../local/server/wire';
import { folder, ROOT, sheetModel, workbook } from '../local-runtime';

const { openRuntime, serve } = jest.requireActual<typeof ServerModule>(
  join(buildLocal(ROOT, 'server.cjs'), 'server.cjs'),
);
export { serve };

export interface TestServer extends Served {
  runtime: Runtime;
  port: number;
  token: string;
}

type Of<T extends ServerMessage['type']> = Extract<ServerMessage, { type: T }>;

const open = new Set<{ close(): unknown }>();
afterEach(async () => {
  for (const thing of [...open].reverse()) await thing.close();
  open.clear();
});

export const FILES = new Map([
  ['index.html', { type: 'text/html; charset=utf-8', content: Buffer.from('<!doctype html><title>page</title>') }],
  ['page.js', { type: 'text/javascript; charset=utf-8', content: Buffer.from('void 0;') }],
]);

let scripts = 0;
export async function start(
  script = '',
  model: WorkbookModel = workbook([sheetModel('表', [['a', 1]])]),
  more: Partial<ServeOptions> = {},
): Promise<TestServer> {
  const bundlePath = join(folder, `server-script-${++scripts}.js`);
  writeFileSync(bundlePath, script);
  const runtime = await openRuntime({ model, bundlePath });
  const options = { runtime, port: 0, files: FILES, prelude: 'var google = 1;', write: () => Promise.resolve([]) };
  const served = await serve({ ...options, ...more });
  const { port, pathname } = new URL(served.address);
  const server = { ...served, runtime, port: Number(port), token: pathname.slice(1, -1) };
  open.add({
    close: async () => {
      await served.close();
      runtime.dispose();
    },
  });
  return server;
}

export interface Response {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** As Node sends it: without the care that `fetch` takes of paths and headers. */
export function get(
  { port }: TestServer,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, text }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

/** The other end of a page's line. */
export class Page {
  readonly received: ServerMessage[] = [];
  private readonly waiting = new Set<() => void>();
  private readonly taken = new Set<ServerMessage>();
  private edits = 0;
  /** Number of the last change that was seen. */
  seq = 0;

  private constructor(readonly socket: WebSocket) {
    socket.on('message', (data) => {
      const message = JSON.parse(String(data)) as ServerMessage;
      this.received.push(message);
      for (const again of [...this.waiting]) again();
    });
  }

  static connect(server: TestServer, path = `/${server.token}/wire`, options: ClientOptions = {}): Promise<Page> {
    const origin = `http://127.0.0.1:${server.port}`;
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}${path}`, { origin, ...options });
    const page = new Page(socket);
    open.add({ close: () => socket.terminate() });
    return new Promise((resolve, reject) => {
      socket.once('open', () => resolve(page));
      socket.once('error', reject);
    });
  }

  /** A page that has got its state. */
  static async opened(server: TestServer, tab = 'tab'): Promise<Page> {
    const page = await Page.connect(server);
    page.send({ type: 'hello', tab });
    page.seq = (await page.next('state')).seq;
    return page;
  }

  send(message: ClientMessage | Record<string, unknown>): void {
    this.socket.send(JSON.stringify(message));
  }

  /** Sends an edit; resolves with the answer to it. */
  async edit(mutations: Mutation[], base = this.seq): Promise<Of<'edited'> | Of<'refused'>> {
    const edit = ++this.edits;
    this.send({ type: 'edit', edit, base, mutations });
    const answer = await this.find(
      (message): message is Of<'edited'> | Of<'refused'> =>
        (message.type === 'edited' || message.type === 'refused') && message.edit === edit,
    );
    if (answer.type === 'edited') this.seq = answer.seq;
    return answer;
  }

  /** The first message of a type that was not asked for yet. */
  next<T extends ServerMessage['type']>(type: T, fits: (message: Of<T>) => boolean = () => true): Promise<Of<T>> {
    return this.find((message): message is Of<T> => message.type === type && fits(message as Of<T>));
  }

  has(type: ServerMessage['type']): boolean {
    return this.received.some((message) => message.type === type);
  }

  private find<T extends ServerMessage>(fits: (message: ServerMessage) => message is T): Promise<T> {
    return new Promise((resolve, reject) => {
      const limit = setTimeout(() => {
        this.waiting.delete(look);
        const types = this.received.filter((message) => !this.taken.has(message)).map(({ type }) => type);
        reject(new Error(`Not received; there was ${types.join(', ')}`));
      }, 8_000);
      // One of two answers never comes.
      limit.unref();
      const look = (): void => {
        const found = this.received.find((message): message is T => !this.taken.has(message) && fits(message));
        if (!found) return;
        clearTimeout(limit);
        this.waiting.delete(look);
        this.taken.add(found);
        resolve(found);
      };
      this.waiting.add(look);
      look();
    });
  }
}

/** What the engine has in a cell, counted from 0. */
export function cellOf({ runtime }: TestServer, row: number, column: number, sheetId = '0'): unknown {
  let found: unknown;
  runtime.engine.readCells(sheetId, { row: row + 1, column: column + 1, rows: 1, columns: 1 }, ({ value }) => {
    found = value;
  });
  return found;
}
