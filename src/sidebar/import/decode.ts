/** The bytes of a file → its text. Everything happens in the browser. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis';

/** `workbook`: it is no text but an Excel file or the like. `unknown-encoding`: none of the encodings fits. */
export type DecodeProblem = 'workbook' | 'unknown-encoding';

export type Decoded = { readonly text: string; readonly encoding: Encoding } | { readonly problem: DecodeProblem };

/** How .xlsx (a zip), .xls (OLE) and .pdf begin. */
const SIGNATURES = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
];

/** UTF-16 by its mark, UTF-8 if every byte fits, then Shift_JIS, which is windows-31j to browsers (WHATWG Encoding). */
export function decode(bytes: Uint8Array): Decoded {
  if (SIGNATURES.some((signature) => signature.every((byte, index) => bytes[index] === byte)))
    return { problem: 'workbook' };
  const candidates: readonly Encoding[] =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? ['utf-16le']
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? ['utf-16be']
        : // Japanese text in Shift_JIS is practically never valid UTF-8; the reverse is not so, hence this order.
          ['utf-8', 'shift_jis'];
  for (const encoding of candidates) {
    const text = decodedAs(encoding, bytes);
    if (text !== null) return { text, encoding };
  }
  return { problem: 'unknown-encoding' };
}

function decodedAs(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // Every byte below 128 is valid in most encodings: a text half of NULs is UTF-16 without its mark, or no text.
    const nuls = text.length - text.replace(/\0/g, '').length;
    return nuls * 4 > text.length ? null : text;
  } catch {
    return null;
  }
}
