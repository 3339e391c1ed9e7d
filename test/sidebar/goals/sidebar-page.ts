/// <reference lib="dom" />
/** The built sidebar in a real Chromium, 300 px wide as in Sheets, with the spreadsheet's side played by the test. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { sidebarHtml } from '../../../tools/sidebar.mjs';
import { ROOT, type Watched, watch } from '../../e2e/local-page';

/** What the spreadsheet answers, by the call's name. A function may throw: the sidebar gets its sentence. */
export type Answers = Readonly<Record<string, (request: never) => unknown>>;

export interface SidebarPage {
  readonly page: Page;
  readonly watched: Watched;
  /** Every call so far. */
  readonly calls: { readonly name: string; readonly request: unknown }[];
  /** Answers that replace the given ones from now on. */
  answer(more: Answers): void;
  close(): Promise<void>;
}

const SERVED = 'http://127.0.0.1/sidebar';

/** @param height as high as a laptop shows a sidebar, unless a picture of everything is wanted */
export async function openSidebar(browser: Browser, answers: Answers, height = 720): Promise<SidebarPage> {
  const context: BrowserContext = await browser.newContext({ viewport: { width: 300, height }, locale: 'ja-JP' });
  const watched = watch(context);
  const calls: SidebarPage['calls'] = [];
  let now: Answers = { goalsVersion: () => ({ version: 'v1', sheetsLeft: 0 }), ...answers };
  await context.exposeFunction('answerCall', async (name: string, request: never) => {
    calls.push({ name, request });
    try {
      const answer = now[name];
      if (answer === undefined) throw new Error(`${name} is not expected`);
      return { value: await answer(request) };
    } catch (error) {
      return { message: (error as Error).message };
    }
  });
  await context.addInitScript(installRunner);
  const html = await sidebarHtml(ROOT);
  await context.route(SERVED, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  const page = await context.newPage();
  page.setDefaultTimeout(5000);
  await page.goto(SERVED);
  return {
    page,
    watched,
    calls,
    answer: (more) => (now = { ...now, ...more }),
    close: () => context.close(),
  };
}

/** `google.script.run`, in the page: JSON to and fro, as on Google. */
function installRunner(): void {
  type Handler = (value: unknown) => void;
  const runner = (success: Handler, failure: Handler): unknown =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === 'withSuccessHandler') return (handler: Handler) => runner(handler, failure);
          if (name === 'withFailureHandler') return (handler: Handler) => runner(success, handler);
          return (request?: unknown) => {
            const { answerCall } = window as unknown as {
              answerCall(n: string, r: unknown): Promise<{ value?: unknown; message?: string }>;
            };
            void answerCall(name, request).then((reply) =>
              reply.message === undefined ? success(reply.value) : failure(new Error(reply.message)),
            );
          };
        },
      },
    );
  Object.assign(window, {
    google: {
      script: {
        run: runner(
          () => undefined,
          () => undefined,
        ),
      },
    },
  });
}

interface AxeViolation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

const AXE = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** What axe-core finds against WCAG 2.1 AA and its own good practice; [] = nothing. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: AxeViolation[] }> } };
    return (await axe.run()).violations;
  });
  return found.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** Controls that stand in sight and are smaller than a finger (44 px), or text that runs out of the 300 px. */
export const tooSmallOrWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > window.innerWidth) found.push('scrolls sideways');
    for (const element of Array.from(document.querySelectorAll<HTMLElement>('button, input, select, summary'))) {
      if (!element.checkVisibility()) continue;
      // A labelled box or radio may be pressed on its whole label.
      const target = element.matches('[type=checkbox], [type=radio]') ? (element.closest('label') ?? element) : element;
      const { height } = target.getBoundingClientRect();
      if (height < 43.5) found.push(`${height.toFixed(0)} px: ${element.outerHTML.slice(0, 120)}`);
    }
    return found;
  });
