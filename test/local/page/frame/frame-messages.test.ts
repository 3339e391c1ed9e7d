import { readArguments, readFrameMessage } from '../../../../local/page/frame/frame-messages';

test('the messages that a frame may send', () => {
  const call = { type: 'call', number: 1, functionName: 'f', argsText: '[1]' };
  expect(readFrameMessage(call)).toEqual(call);
  expect(readFrameMessage({ type: 'close' })).toEqual({ type: 'close' });
  expect(readFrameMessage({ type: 'focus-editor' })).toEqual({ type: 'focus-editor' });
  expect(readFrameMessage({ type: 'resize', height: 300 })).toMatchObject({ type: 'resize', height: 300 });
});

test('whatever else they carry is left behind', () => {
  expect(readFrameMessage({ type: 'close', functionName: 'f', frame: 'other' })).toEqual({ type: 'close' });
});

test.each([
  [null],
  ['close'],
  [{}],
  [{ type: 'run', functionName: 'f' }],
  [{ type: 'save' }],
  [{ type: 'call', number: 1.5, functionName: 'f', argsText: '[]' }],
  [{ type: 'call', number: 1, functionName: '', argsText: '[]' }],
  [{ type: 'call', number: 1, functionName: 'f', argsText: [] }],
  [{ type: 'resize', width: '300' }],
  [{ type: 'resize', width: Number.NaN }],
  [{ type: 'resize', height: -1 }],
  [{ type: 'resize', height: 1e9 }],
])('%j is none of them', (data) => {
  expect(readFrameMessage(data)).toBeNull();
});

test('arguments are a JSON list', () => {
  expect(readArguments('[1,{"a":null}]')).toEqual([1, { a: null }]);
  expect(readArguments('{"length":0}')).toBeNull();
  expect(readArguments('[1')).toBeNull();
});
