/**
 * Characters in the strings of an xlsx. XML cannot carry control characters, and turns a carriage return into a line feed:
 * OOXML writes them as `_xHHHH_`, and a text that happens to look like that as `_x005F_xHHHH_`.
 */
const CARRIED = /_x[0-9A-Fa-f]{4}_/;

export function decodeText(text: string): string {
  if (!text.includes('_x') || !CARRIED.test(text)) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

const UNSAFE =
  // Control characters, non-characters and lone surrogates; and the escapes themselves.
  /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9A-Fa-f]{4}_)/g;

export function encodeText(text: string): string {
  UNSAFE.lastIndex = 0;
  if (!UNSAFE.test(text)) return text;
  return text.replace(UNSAFE, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

export function escapeXml(text: string): string {
  return (
    text
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
      .replace(/\n/g, '&#10;')
      // What XML forbids even as a reference.
      .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, '')
  );
}
