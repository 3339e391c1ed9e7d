/** The rules: developers.google.com/apps-script/guides/html/reference/run, "myFunction(...)". */
import { argumentsText } from '../../../../local/page/frame/arguments';

/** Stands for a form element. */
const form = { isForm: true };
const fieldsOf = (value: unknown): Record<string, unknown> | null => (value === form ? { name: '佐藤' } : null);
const sent = (...args: unknown[]): unknown => JSON.parse(argumentsText(args, fieldsOf));
const sending =
  (...args: unknown[]) =>
  (): string =>
    argumentsText(args, fieldsOf);

test('primitives, objects and arrays of them pass', () => {
  const args = [1.5, true, 'あ', null, { a: [1, { b: null }] }];
  expect(sent(...args)).toEqual(args);
  expect(sent()).toEqual([]);
});

test('undefined in a list becomes null, an undefined member is left out', () => {
  expect(sent(undefined, [1, undefined], { a: undefined, b: 1 })).toEqual([null, [1, null], { b: 1 }]);
  expect(sent(new Array(2))).toEqual([[null, null]]);
});

test.each([
  ['a date', new Date(0)],
  ['a function', () => 1],
  ['a symbol', Symbol('s')],
  ['a big integer', 1n],
  ['a map', new Map()],
  ['a set', new Set()],
  ['a regular expression', /x/],
  ['an error', new Error('x')],
  ['bytes', new Uint8Array(2)],
])('%s fails at the call, also deep inside', (_what, illegal) => {
  expect(sending(illegal)).toThrow(new TypeError('Failed due to illegal value in property: 0'));
  expect(sending('ok', illegal)).toThrow('property: 1');
  expect(sending({ a: [{ when: illegal }] })).toThrow('property: when');
});

test('a circle fails, the same object twice does not', () => {
  const circle: Record<string, unknown> = {};
  circle.self = [circle];
  expect(sending(circle)).toThrow(TypeError);
  const shared = { n: 1 };
  expect(sent([shared, shared])).toEqual([[{ n: 1 }, { n: 1 }]]);
});

test('what is sent is a copy of the own members, whatever toJSON says', () => {
  expect(sent({ n: 1, toJSON: undefined })).toEqual([{ n: 1 }]);
  expect(sending({ toJSON: () => 'other' })).toThrow('property: toJSON');
});

test('a member called __proto__ is a member like any other', () => {
  expect(argumentsText([JSON.parse('{"__proto__":{"a":1}}')], fieldsOf)).toBe('[{"__proto__":{"a":1}}]');
});

test('a form becomes its fields when it is the only argument', () => {
  expect(sent(form)).toEqual([{ name: '佐藤' }]);
});
