/** Secrets in addresses: who does not know them gets nothing. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const BYTES = 32;

/** 256 random bits, as a segment of an address. */
export const secret = (): string => randomBytes(BYTES).toString('base64url');

/** Takes as long whatever the two have in common. */
export function isSame(given: string, wanted: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
