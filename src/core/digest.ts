/** A short stand-in for a long text: equal texts have equal digests, and different ones practically never. */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * 60 bits in ten characters, six in each. Not against forgery, which would gain nothing here: two independent
 * multiplicative hashes (in the manner of FNV-1a, with the final mixing of MurmurHash3) over the UTF-16 code units.
 */
export function digest(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995);
    b ^= b >>> 15;
  }
  return digits(mixed(a ^ text.length)) + digits(mixed(b));
}

function mixed(hash: number): number {
  let mixing = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixing = Math.imul(mixing ^ (mixing >>> 13), 0xc2b2ae35);
  return (mixing ^ (mixing >>> 16)) >>> 0;
}

/** 30 of 32 bits in five characters. */
function digits(value: number): string {
  let text = '';
  for (let shift = 0; shift < 30; shift += 6) text += DIGITS[(value >>> shift) & 63];
  return text;
}
