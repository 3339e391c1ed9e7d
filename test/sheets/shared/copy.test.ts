import fc from 'fast-check';
import { bodyOf, copyOf, type CopyFacts, readHead } from '../../../src/sheets/shared/copy';

const FACTS: CopyFacts = {
  spreadsheetId: 'id',
  surroundings: '["Asia/Tokyo","ja_JP","試験"]',
  ticket: 'ticket',
  readAt: '2024/07/01 08:12',
  inputNames: ['訪問', '😀'],
  extents: [{ name: '訪問', rows: 3, columns: 2 }],
};
const TEXTS = ['青木商店', '😀\ud800', '__proto__', '=HYPERLINK("x")', "'", '\u0000\u007f\u2028'];
const BODY = JSON.stringify(TEXTS.concat(TEXTS));

test('every text comes back, whatever the parts, and each character is a byte', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), fc.integer({ min: 1, max: 40 }), (texts, length) => {
      const { head, parts } = copyOf(FACTS, JSON.stringify(texts), length);
      expect([head, ...parts].every((text) => /^[ -~]*$/.test(text))).toBe(true);
      expect(parts.every((part) => part.length <= length)).toBe(true);
      const read = readHead(head)!;
      expect(read).toMatchObject(FACTS);
      expect(JSON.parse(bodyOf(read, parts)!)).toEqual(texts);
    }),
  );
});

const { head, parts } = copyOf(FACTS, BODY, 20);
const READ = readHead(head)!;
const flipped = (text: string, at: number): string =>
  text.slice(0, at) + (text[at] === 'x' ? 'y' : 'x') + text.slice(at + 1);

test('a head that was cut or changed anywhere is none', () => {
  for (let at = 0; at < head.length; at++) {
    expect(readHead(head.slice(0, at))).toBeNull();
    expect(readHead(flipped(head, at))).toBeNull();
  }
  expect(readHead(`${head} `)).toBeNull();
  expect(readHead('')).toBeNull();
});

test('parts of which one is cut, changed, missing or out of its place give nothing', () => {
  const withPart = (index: number, part: string | undefined): (string | undefined)[] =>
    parts.map((each, i) => (i === index ? part : each));
  expect(parts.length).toBeGreaterThan(4);
  parts.forEach((part, index) => {
    expect(bodyOf(READ, withPart(index, undefined))).toBeNull();
    expect(
      bodyOf(
        READ,
        parts.filter((_, i) => i !== index),
      ),
    ).toBeNull();
    for (let at = 0; at < part.length; at++) {
      expect(bodyOf(READ, withPart(index, part.slice(0, at)))).toBeNull();
      expect(bodyOf(READ, withPart(index, flipped(part, at)))).toBeNull();
    }
  });
  expect(bodyOf(READ, [parts[1], parts[0], ...parts.slice(2)])).toBeNull();
  expect(bodyOf(READ, [...parts, ''])).not.toBeNull();
  expect(bodyOf(READ, [...parts, 'x'])).toBeNull();
});

test('parts of another copy are refused', () => {
  const other = copyOf(FACTS, BODY.replace('青', '赤'), 20);
  expect(bodyOf(READ, other.parts)).toBeNull();
  expect(bodyOf(READ, [other.parts[0], ...parts.slice(1)])).toBeNull();
});
