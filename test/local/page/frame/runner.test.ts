/** The rules: developers.google.com/apps-script/guides/html/reference/run */
import { fail, runner, succeed, type Handlers } from '../../../../local/page/frame/runner';

type Run = Record<string, (...args: unknown[]) => unknown>;
interface Called {
  name: string;
  args: readonly unknown[];
  handlers: Handlers;
}

function recording(): { run: Run; calls: Called[] } {
  const calls: Called[] = [];
  return { run: runner((name, args, handlers) => calls.push({ name, args, handlers })) as Run, calls };
}

test('any name can be called, and gives nothing back', () => {
  const { run, calls } = recording();
  expect(run.saveGoal!(1, 'a')).toBeUndefined();
  expect(run.toString!()).toBeUndefined();
  expect(calls.map(({ name, args }) => [name, args])).toEqual([
    ['saveGoal', [1, 'a']],
    ['toString', []],
  ]);
});

test('each setter gives a new runner; the old one stays as it was', () => {
  const { run, calls } = recording();
  const success = (): void => undefined;
  const withSuccess = run.withSuccessHandler!(success) as Run;
  (withSuccess.withUserObject!('row 3') as Run).f!();
  withSuccess.f!();
  run.f!();
  expect(calls.map(({ handlers }) => handlers)).toEqual([{ success, userObject: 'row 3' }, { success }, {}]);
});

test('names with a trailing underscore are private, and a runner is no promise', async () => {
  const { run, calls } = recording();
  expect(run.hidden_).toBeUndefined();
  expect(await run).toBe(run);
  expect(calls).toEqual([]);
});

test('a handler is a function or null', () => {
  const { run } = recording();
  expect(() => run.withSuccessHandler!('f')).toThrow('withSuccessHandler expects a function');
  expect(() => run.withFailureHandler!(undefined)).toThrow('withFailureHandler expects a function');
  expect(() => run.withFailureHandler!(null)).not.toThrow();
});

describe('answers', () => {
  const consoleError = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  afterEach(() => consoleError.mockClear());

  test('go to the handlers with the user object', () => {
    const got: unknown[] = [];
    const error = new Error('だめ');
    const handlers = {
      success: (...args: unknown[]) => got.push(args),
      failure: (...args: unknown[]) => got.push(args),
      userObject: { row: 3 },
    };
    succeed(handlers, [1]);
    fail(handlers, error);
    expect(got).toEqual([
      [[1], { row: 3 }],
      [error, { row: 3 }],
    ]);
    expect(consoleError).not.toHaveBeenCalled();
  });

  test('without a success handler nothing happens', () => {
    expect(() => succeed({}, 1)).not.toThrow();
    expect(() => succeed({ success: null }, 1)).not.toThrow();
  });

  // "Without a failure handler, failures are logged to the JavaScript console. To override this, call withFailureHandler(null)"
  test('a failure without a handler goes to the console, unless the handler is null', () => {
    const error = new Error('だめ');
    fail({ failure: null }, error);
    expect(consoleError).not.toHaveBeenCalled();
    fail({}, error);
    expect(consoleError).toHaveBeenCalledWith(error);
  });
});
