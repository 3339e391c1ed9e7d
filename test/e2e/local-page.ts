/// <reference lib="dom" />
/** The local page as a user meets it: `kpi open` in a process of its own, a real Chromium in front of it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type FrameLocator, type Page } from 'playwright-core';
import { findChromium } from '../../tools/chromium.mjs';

export const ROOT = join(__dirname, '../..');

export interface Server {
  readonly address: string;
  /** What it wrote on standard output so far. */
  readonly output: () => string;
  stop(): Promise<void>;
}

/** Starts the page's server on a free port and waits for the line with its address. */
export async function startServer(...args: string[]): Promise<Server> {
  const child = spawn(process.execPath, [join(ROOT, 'local/bin/kpi.mjs'), 'open', ...args], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  const address = await new Promise<string>((resolve, reject) => {
    const look = (): void => {
      const found = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(output);
      if (found) resolve(found[0]);
    };
    child.stdout.on('data', look);
    child.on('exit', (code) => reject(new Error(`The server ended with ${String(code)}: ${errors}`)));
  });
  return { address, output: () => output, stop: () => stop(child) };
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.on('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args, env } = await findChromium(ROOT);
  return chromium.launch({ executablePath, args, env: { ...process.env, ...env } as Record<string, string> });
}

/** What must not happen on any page: an error on the console, a request that leaves the machine. */
export interface Watched {
  readonly errors: string[];
  readonly outside: string[];
}

export function watch(context: BrowserContext): Watched {
  const watched: Watched = { errors: [], outside: [] };
  context.on('console', (message) => {
    if (message.type() === 'error') watched.errors.push(message.text());
  });
  context.on('weberror', (error) => watched.errors.push(String(error.error())));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.hostname !== '127.0.0.1' && !['data:', 'blob:'].includes(url.protocol)) watched.outside.push(request.url());
  });
  return watched;
}

/** Opens the page and waits until it can be used. */
export async function openPage(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  // A machine that stalls for half a minute is no fault of the page; the test's own limit stays.
  page.setDefaultTimeout(80_000);
  await page.goto(address);
  await usable(page);
  return page;
}

export const usable = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => (window as unknown as { page?: { ready: boolean } }).page?.ready === true);

interface Handle {
  displayed(sheet: string, a1: string): string;
  fill(sheet: string, a1: string): string | null;
  activate(sheet: string, a1: string): void;
  middle(a1: string): { x: number; y: number };
  rowHeight(sheet: string, a1: string): number;
  pending(): number;
}

/** The page's handle for tests, called in the page. */
export const displayed = (page: Page, sheet: string, a1: string): Promise<string> =>
  page.evaluate(([s, a]) => (window as unknown as { page: Handle }).page.displayed(s!, a!), [sheet, a1]);
export const fill = (page: Page, sheet: string, a1: string): Promise<string | null> =>
  page.evaluate(([s, a]) => (window as unknown as { page: Handle }).page.fill(s!, a!), [sheet, a1]);

/** How high the row of a cell is, in pixels. */
export const rowHeight = (page: Page, sheet: string, a1: string): Promise<number> =>
  page.evaluate(([s, a]) => (window as unknown as { page: Handle }).page.rowHeight(s!, a!), [sheet, a1]);

/** Brings a cell into view and clicks on it, as a person does. */
export async function choose(page: Page, sheet: string, a1: string): Promise<void> {
  await page.evaluate(([s, a]) => (window as unknown as { page: Handle }).page.activate(s!, a!), [sheet, a1]);
  // The view scrolls with the next painting.
  await page.waitForTimeout(50);
  const { x, y } = await page.evaluate((a) => (window as unknown as { page: Handle }).page.middle(a), a1);
  await page.mouse.click(x, y);
}

export async function type(page: Page, sheet: string, a1: string, text: string): Promise<void> {
  await choose(page, sheet, a1);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Waits until a cell shows something, and gives what it shows. */
export async function shows(page: Page, sheet: string, a1: string, expected: string | RegExp): Promise<string> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const text = await displayed(page, sheet, a1);
    if (typeof expected === 'string' ? text === expected : expected.test(text)) return text;
    if (Date.now() > deadline) throw new Error(`${sheet}!${a1} shows "${text}", not ${String(expected)}`);
    await page.waitForTimeout(20);
  }
}

/** Chooses an item of the add-on's menu. */
export async function menu(on: Page, item: string): Promise<void> {
  await on.getByRole('menuitem', { name: 'ルートKPI' }).click();
  await on.getByRole('menuitem', { name: item }).click();
}

export const sidebar = (on: Page): FrameLocator => on.frameLocator('iframe[title="ルートKPI"]');
