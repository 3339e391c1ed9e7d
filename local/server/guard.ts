/** Who may come in: pages of this server, opened at their own address, and nobody else. Pure. */
import type { IncomingHttpHeaders } from 'node:http';
import { isSame } from './secrets';

/** What another page cannot forge: browsers set both headers themselves. A name that leads here by DNS is not ours either. */
export function isFromHere(headers: IncomingHttpHeaders, port: number, needsOrigin: boolean): boolean {
  const { host, origin } = headers;
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return false;
  return origin === undefined ? !needsOrigin : origin === `http://${host}`;
}

/** The part of an address after its token; null when the token is not ours. No path is ever made of it. */
export function pathBehind(url: string | undefined, token: string): string | null {
  const match = /^\/([^/?#]*)(\/[^?#]*)?(?:\?[^#]*)?$/.exec(url ?? '');
  if (!match || !isSame(match[1]!, token)) return null;
  return match[2] ?? '';
}

const COMMON = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** @param host as the browser calls this server */
export const pageHeaders = (host: string): Record<string, string> => ({
  ...COMMON,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    // Univer and the add-on's charts set styles on elements.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' ws://${host}`,
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
});

/** HTML of the script: an opaque origin, also when somebody opens it by itself, and no way to the net. */
export const frameHeaders = (host: string): Record<string, string> => ({
  ...COMMON,
  'Content-Security-Policy': [
    'sandbox allow-scripts allow-forms allow-modals allow-popups allow-downloads',
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors http://${host}`,
  ].join('; '),
});

export const plainHeaders: Record<string, string> = { ...COMMON, 'Content-Type': 'text/plain; charset=utf-8' };
