/** What a request looks like. It comes from outside: a sidebar of another version may be open, and whoever can run the script can call it. */
import { UserFacingError } from '../core/errors';

/** Whether a value, as JSON brings it, is of that shape. */
export type Shape = (value: unknown) => boolean;

/** @param most letters; a cell holds 50,000 (Google: "Files you can store in Google Drive") */
export const text =
  (most = 50_000): Shape =>
  (value) =>
    typeof value === 'string' && value.length <= most;
export const flag: Shape = (value) => typeof value === 'boolean';
export const number: Shape = (value) => typeof value === 'number' && Number.isFinite(value);
export const integer =
  (least = 0): Shape =>
  (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= Number.MAX_SAFE_INTEGER;
export const oneOf =
  (...choices: readonly unknown[]): Shape =>
  (value) =>
    choices.includes(value);
export const either =
  (...shapes: readonly Shape[]): Shape =>
  (value) =>
    shapes.some((shape) => shape(value));
export const optional = (shape: Shape): Shape => either((value) => value === undefined, shape);
export const orNull = (shape: Shape): Shape => either((value) => value === null, shape);
export const list =
  (of: Shape, most = Infinity): Shape =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(of);
/** Others than the named parts may be there: a newer sidebar may send more. */
export const record =
  (parts: Readonly<Record<string, Shape>>): Shape =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(parts).every((name) => parts[name]!((value as Record<string, unknown>)[name]));

/**
 * The call, for requests of that shape alone.
 * @throws UserFacingError `bad-request`
 */
export function checked<Q, R>(shape: Shape, call: (request: Q) => R): (request: Q) => R {
  return (request) => {
    requireRequest(shape(request));
    return call(request);
  };
}

/** @throws UserFacingError `bad-request`: what the sidebar of this version would never send */
export function requireRequest(holds: boolean): void {
  if (!holds) throw new UserFacingError('bad-request');
}
