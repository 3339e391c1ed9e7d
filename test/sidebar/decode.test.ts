/** Bytes → text. Byte sequences are written by hand from the encodings' tables, the long one by Python's codec cp932. */
import { decode } from '../../src/sidebar/import/decode';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

test.each([
  // 青 = U+9752: UTF-8 E9 9D 92; Shift_JIS 90 C2; UTF-16 9752.
  ['UTF-8', bytes(0xe9, 0x9d, 0x92), 'utf-8', '青'],
  ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, 0xe9, 0x9d, 0x92), 'utf-8', '青'],
  ['UTF-16 LE', bytes(0xff, 0xfe, 0x52, 0x97), 'utf-16le', '青'],
  ['UTF-16 BE', bytes(0xfe, 0xff, 0x97, 0x52), 'utf-16be', '青'],
  ['Shift_JIS', bytes(0x90, 0xc2), 'shift_jis', '青'],
  // ① is in windows-31j (NEC row 13: 87 40) and not in JIS X 0208; 髙 (FB FC) is an IBM extension.
  ['windows-31j ①', bytes(0x87, 0x40), 'shift_jis', '①'],
  ['windows-31j 髙', bytes(0xfb, 0xfc), 'shift_jis', '髙'],
  // ｱ in half width: one byte, B1.
  ['half-width kana', bytes(0xb1), 'shift_jis', 'ｱ'],
  // 表 = 95 5C: its second byte is a backslash, which must not become one.
  ['a second byte that looks like ASCII', bytes(0x95, 0x5c, 0x2c, 0x31), 'shift_jis', '表,1'],
  ['ASCII', bytes(0x61, 0x2c, 0x62), 'utf-8', 'a,b'],
  ['nothing', bytes(), 'utf-8', ''],
])('%s', (_, input, encoding, text) => {
  expect(decode(input)).toEqual({ text, encoding });
});

test('a whole table in Shift_JIS, UTF-16 and UTF-8 is the same text', () => {
  const text = '訪問日,担当者,顧客\r\n2024/6/3,髙橋,㈱青木商店①\r\n2024/6/4,佐藤,ｱｵｷ～－\r\n';
  const shiftJis =
    '964b96e293fa2c925393968ed22c8cda8b710d0a323032342f362f332ceee08bb42c878a90c296d88fa4935887' +
    '400d0a323032342f362f342c8db293a12cb1b5b78160817c0d0a';
  expect(decode(Buffer.from(shiftJis, 'hex'))).toEqual({ text, encoding: 'shift_jis' });
  const littleEndian = Buffer.from(`\ufeff${text}`, 'utf16le');
  expect(decode(littleEndian)).toEqual({ text, encoding: 'utf-16le' });
  expect(decode(Buffer.from(littleEndian).swap16())).toEqual({ text, encoding: 'utf-16be' });
  expect(decode(Buffer.from(text, 'utf8'))).toEqual({ text, encoding: 'utf-8' });
});

test.each([
  ['.xlsx', bytes(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00), 'workbook'],
  ['.xls', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'workbook'],
  ['.pdf', bytes(0x25, 0x50, 0x44, 0x46, 0x2d), 'workbook'],
  // FF and FE stand in no Shift_JIS text, 80 does not begin any UTF-8 character.
  ['no text at all', bytes(0x80, 0xff, 0xfe, 0xfd), 'unknown-encoding'],
  ['UTF-16 without its mark', bytes(0x61, 0x00, 0x2c, 0x00, 0x62, 0x00), 'unknown-encoding'],
  ['a character cut in two', bytes(0x61, 0x90), 'unknown-encoding'],
])('%s is told', (_, input, problem) => {
  expect(decode(input)).toEqual({ problem });
});
