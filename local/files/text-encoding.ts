/** The encodings in which csv files come: UTF-8, UTF-16 with its mark, and Shift_JIS from Japanese programs. */
import { TextDecoder } from 'node:util';
import { UserError } from '../user-error';

export function decodeCsv(bytes: Uint8Array, fileName: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le', fileName);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be', fileName);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Shift_JIS text with Japanese in it is practically never valid UTF-8; the reverse is not so, hence this order.
    return decode(bytes, 'shift_jis', fileName);
  }
}

function decode(bytes: Uint8Array, encoding: string, fileName: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UserError(
      `「${fileName}」の文字コードがわからないため開けません。UTF-8 か Shift_JIS で保存し直してください。`,
    );
  }
}
