/// <reference lib="dom" />
/** The shell alone in a real Chromium: the test plays the server and the grid. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { ClientMessage, PageState } from '../../../../local/server/wire';
import { ROOT } from '../../../e2e/local-page';

const ADDRESS = 'http://127.0.0.1:1/token/';
/** What the server lets frames do (the page itself sets the sandbox). */
const PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; frame-src 'self'";

const ENTRY = `
  import { startShell } from './shell/shell';
  import './page.css';
  const listeners = [], lines = [], ready = [], sentences = [];
  window.stage = {
    sent: [],
    receive: (message) => listeners.forEach(([type, listener]) => type === message.type && listener(message)),
    line: (isUp) => lines.forEach((listener) => listener(isUp)),
    ready: () => ready.forEach((listener) => listener()),
    say: (sentence) => sentences.forEach((listener) => listener(sentence)),
  };
  const connection = {
    send: (message) => window.stage.sent.push(message),
    on: (type, listener) => listeners.push([type, listener]),
    onLine: (listener) => lines.push(listener),
  };
  const area = { row: 2, column: 3, rows: 1, columns: 1 };
  startShell(connection, {
    selection: () => ({ sheetId: 'sheet1', area }),
    select: () => undefined,
    onReady: (listener) => ready.push(listener),
    onSentence: (listener) => sentences.push(listener),
  });
`;

interface Bundle {
  script: string;
  styles: string;
  frameScript: string;
}

/** Bundles the shell and the script of its frames. */
export function bundleShell(): Bundle {
  const folder = join(ROOT, 'local/page');
  const options = { bundle: true, write: false, format: 'iife', target: 'es2022', logLevel: 'error' } as const;
  const files = buildSync({ ...options, stdin: { contents: ENTRY, resolveDir: folder }, outdir: folder }).outputFiles;
  const frame = buildSync({ ...options, entryPoints: [join(folder, 'frame/google-script.ts')] }).outputFiles;
  const text = (end: string): string => files.find(({ path }) => path.endsWith(end))!.text;
  return { script: text('.js'), styles: text('.css'), frameScript: frame[0]!.text };
}

interface StageWindow {
  stage: {
    sent: ClientMessage[];
    /** A message of the server. */
    receive(message: object): void;
    line(isUp: boolean): void;
    ready(): void;
    say(sentence: string): void;
  };
}

export class Stage {
  /** HTML of frames by their address. */
  readonly frames = new Map<string, string>();
  readonly errors: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  static async open(browser: Browser, bundle: Bundle, viewport = { width: 1280, height: 800 }): Promise<Stage> {
    const context = await browser.newContext({ viewport, acceptDownloads: true });
    const stage = new Stage(context, await context.newPage());
    context.on('console', (message) => message.type() === 'error' && stage.errors.push(message.text()));
    context.on('weberror', (error) => stage.errors.push(String(error.error())));
    await context.route('**', async (route) => {
      const path = route.request().url().slice(ADDRESS.length);
      const answer = stage.answer(path, bundle);
      await (answer === null ? route.abort() : route.fulfill(answer));
    });
    await stage.page.goto(ADDRESS);
    return stage;
  }

  private answer(path: string, { script, styles, frameScript }: Bundle) {
    const html = 'text/html; charset=utf-8';
    const frame = this.frames.get(path);
    if (frame !== undefined)
      return { contentType: html, body: `<!doctype html><script>${frameScript}</script>${frame}` };
    switch (path) {
      case '':
        return {
          contentType: html,
          headers: { 'content-security-policy': PAGE_POLICY },
          body: readFileSync(join(ROOT, 'local/page/index.html'), 'utf8'),
        };
      case 'page.js':
        return { contentType: 'text/javascript; charset=utf-8', body: script };
      case 'page.css':
        return { contentType: 'text/css; charset=utf-8', body: styles };
      case 'copy.xlsx':
        return { contentType: 'application/octet-stream', body: 'a workbook' };
      default:
        return null;
    }
  }

  /** The first messages of a server, and a grid that is ready. */
  async begin(state: Partial<PageState> = {}, menus: object[] = []): Promise<void> {
    const whole = { title: '訪問記録', locale: 'ja_JP', unsaved: false, ...state };
    await this.receive({ type: 'state', seq: 1, state: whole }, { type: 'menus', menus });
    await this.page.evaluate(() => (window as unknown as StageWindow).stage.ready());
  }

  /** Messages of the server. */
  receive(...messages: object[]): Promise<void> {
    return this.page.evaluate(
      (all) => all.forEach((message) => (window as unknown as StageWindow).stage.receive(message)),
      messages,
    );
  }

  line(isUp: boolean): Promise<void> {
    return this.page.evaluate((is) => (window as unknown as StageWindow).stage.line(is), isUp);
  }

  say(sentence: string): Promise<void> {
    return this.page.evaluate((said) => (window as unknown as StageWindow).stage.say(said), sentence);
  }

  /** What the page has sent so far, of one type. */
  sent<T extends ClientMessage['type']>(type: T): Promise<Extract<ClientMessage, { type: T }>[]> {
    return this.page.evaluate(
      (wanted) => (window as unknown as StageWindow).stage.sent.filter((message) => message.type === wanted),
      type,
    ) as Promise<Extract<ClientMessage, { type: T }>[]>;
  }

  /** Name or text of what has the focus. */
  focused(): Promise<string> {
    return this.page.evaluate(
      () => document.activeElement!.getAttribute('aria-label') ?? document.activeElement!.textContent!.trim(),
    );
  }
}
