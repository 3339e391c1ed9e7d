/** The local page over HTTP and one WebSocket, on this machine only. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { UserError } from '../user-error';
import { frameHeaders, isFromHere, pageHeaders, pathBehind, plainHeaders } from './guard';
import { PageServer, type PageServerOptions } from './page-server';
import type { SavedCopy } from './saved-copies';
import { secret } from './secrets';

export interface ServeOptions extends PageServerOptions {
  /** 0 for any free one. */
  port: number;
  /** The page's files by their names; `index.html` is the page itself. */
  files: ReadonlyMap<string, PageFile>;
}

export interface PageFile {
  type: string;
  content: Buffer;
}

export interface Served {
  /** Of the page, with its token. */
  address: string;
  /** Whether something changed since the start or the last saved copy. */
  isUnsaved(): boolean;
  close(): Promise<void>;
}

const LONGEST_MESSAGE = 32 * 1024 * 1024;
const OPEN_THE_ADDRESS = '起動したときに表示されたアドレスを開いてください。';
const NOT_FOUND = 'このページはありません。';
const NOT_ALLOWED = 'この方法では開けません。';

/** @throws UserError when the port cannot be had */
export async function serve({ port, files, ...options }: ServeOptions): Promise<Served> {
  const pages = new PageServer(options);
  const token = secret();
  const server = createServer({ maxHeaderSize: 16_384 });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LONGEST_MESSAGE, perMessageDeflate: false });
  const ownPort = await listen(server, port);
  server.on('request', (request, response) => {
    const found = find(request, { pages, files, token, port: ownPort });
    response.writeHead(found.status, { ...found.headers, 'Content-Length': found.content.length });
    response.end(request.method === 'HEAD' ? undefined : found.content);
  });
  server.on('upgrade', (request, socket, head) => {
    const isAllowed = isFromHere(request.headers, ownPort, true) && pathBehind(request.url, token) === '/wire';
    if (!isAllowed) return refuseUpgrade(socket);
    sockets.handleUpgrade(request, socket, head, (line) => pages.connect(line));
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  return {
    address: `http://127.0.0.1:${ownPort}/${token}/`,
    isUnsaved: () => pages.isUnsaved,
    close: async () => {
      await close(server, sockets);
      await pages.close();
    },
  };
}

interface Answer {
  status: number;
  headers: Record<string, string>;
  content: Buffer;
}

interface House {
  pages: PageServer;
  files: ServeOptions['files'];
  token: string;
  port: number;
}

function find(request: IncomingMessage, { pages, files, token, port }: House): Answer {
  const { method, url, headers } = request;
  if (!isFromHere(headers, port, false)) return sentence(403, OPEN_THE_ADDRESS);
  if (method !== 'GET' && method !== 'HEAD')
    return { ...sentence(405, NOT_ALLOWED), headers: { ...plainHeaders, Allow: 'GET, HEAD' } };
  const host = headers.host!;
  const frame = /^\/([\w-]+)\/frame$/.exec(url ?? '');
  const html = frame && pages.frames.get(frame[1]!);
  if (html !== null && html !== undefined)
    return found(html, { ...frameHeaders(host), 'Content-Type': 'text/html; charset=utf-8' });
  const path = pathBehind(url, token);
  if (path === null) return sentence(403, OPEN_THE_ADDRESS);
  // Without the last slash the page would look for its files in the wrong place.
  if (path === '') return { ...sentence(308, ''), headers: { ...plainHeaders, Location: `/${token}/` } };
  const file = files.get(path === '/' ? 'index.html' : path.slice(1));
  if (file) return found(file.content, { ...pageHeaders(host), 'Content-Type': file.type });
  const copy = /^\/saved\/([\w-]+)$/.exec(path);
  const saved = copy && pages.copies.get(copy[1]!);
  return saved ? download(saved) : sentence(404, NOT_FOUND);
}

const found = (content: Buffer | string, headers: Record<string, string>): Answer => ({
  status: 200,
  headers,
  content: Buffer.from(content),
});

const sentence = (status: number, text: string): Answer => ({
  status,
  headers: plainHeaders,
  content: Buffer.from(text === '' ? '' : `${text}\n`),
});

function download({ name, content }: SavedCopy): Answer {
  // RFC 6266: a plain name for what cannot read the other (RFC 8187).
  const plain = name.replace(/[^ -~]|["\\%]/g, '_');
  const extended = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return found(content, {
    ...plainHeaders,
    'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${extended}`,
  });
}

function refuseUpgrade(socket: Duplex): void {
  socket.on('error', () => undefined);
  socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, port)));
    server.listen(port, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

function explained(error: NodeJS.ErrnoException, port: number): Error {
  const other = '環境変数 PORT で別の番号を指定してください(0 なら空いている番号を使います)。';
  if (error.code === 'EADDRINUSE') return new UserError(`ポート ${port} は使われています。${other}`);
  if (error.code === 'EACCES') return new UserError(`ポート ${port} を使う権限がありません。${other}`);
  return error;
}

async function close(server: Server, sockets: WebSocketServer): Promise<void> {
  for (const socket of sockets.clients) socket.terminate();
  sockets.close();
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
