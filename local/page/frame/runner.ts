/** `google.script.run`: developers.google.com/apps-script/guides/html/reference/run */

/** Undefined: never set. Null: set to nothing. */
type Handler = ((value: never, userObject: unknown) => void) | null | undefined;

export interface Handlers {
  success?: Handler;
  failure?: Handler;
  userObject?: unknown;
}

export type CallFunction = (functionName: string, args: readonly unknown[], handlers: Handlers) => void;

const SETTERS: Record<string, keyof Handlers> = {
  withSuccessHandler: 'success',
  withFailureHandler: 'failure',
  withUserObject: 'userObject',
};

/**
 * An object with a method for every function name. Which functions the script has is only known to the server, so that a
 * call of an unknown one fails there and not here as on Google.
 */
export function runner(call: CallFunction, handlers: Handlers = {}): object {
  return new Proxy(Object.freeze({}), {
    get(_target, name) {
      // A promise's `then` is looked for on whatever an async function returns. Names with a trailing underscore are private.
      if (typeof name === 'symbol' || name === 'then' || name.endsWith('_')) return undefined;
      const setter = Object.hasOwn(SETTERS, name) ? SETTERS[name]! : null;
      if (setter === null) {
        return (...args: unknown[]): void => {
          call(name, args, handlers);
        };
      }
      return (value: unknown): object => {
        if (setter !== 'userObject' && value !== null && typeof value !== 'function')
          throw new TypeError(`${name} expects a function`);
        return runner(call, { ...handlers, [setter]: value });
      };
    },
  });
}

/** Answers a call. The handlers get the user object as their second argument. */
export function succeed({ success, userObject }: Handlers, value: unknown): void {
  success?.(value as never, userObject);
}

/** "Without a failure handler, failures are logged to the JavaScript console. To override this, call withFailureHandler(null)". */
export function fail({ failure, userObject }: Handlers, error: Error): void {
  if (failure === undefined) console.error(error);
  else failure?.(error as never, userObject);
}
