/** Argument checks with Google's wording: "The parameters (String,number) don't match the method signature for …". */
import { Emulated, EnumValue, exception, unwrap } from './emulated';

type Check = (value: unknown) => boolean;

export const is = {
  text: (value: unknown): boolean => typeof value === 'string',
  textOrNull: (value: unknown): boolean => value === null || typeof value === 'string',
  number: (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value),
  /** Google cuts fractions off; nobody means them. */
  integer: (value: unknown): boolean => typeof value === 'number' && Number.isInteger(value),
  flag: (value: unknown): boolean => typeof value === 'boolean',
  flagOrNull: (value: unknown): boolean => value === null || typeof value === 'boolean',
  date: (value: unknown): boolean =>
    Object.prototype.toString.call(value) === '[object Date]' && !Number.isNaN(Number(value)),
  list: (value: unknown): boolean => Array.isArray(value),
  table: (value: unknown): boolean => Array.isArray(value) && value.every(Array.isArray),
  record: (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value),
  bytes: (value: unknown): boolean =>
    Array.isArray(value) && value.every((byte) => Number.isInteger(byte) && byte >= -128 && byte <= 255),
  cell: (value: unknown): boolean =>
    value === null ||
    value === undefined ||
    ['string', 'boolean'].includes(typeof value) ||
    is.number(value) ||
    is.date(value),
  constant:
    (service: string) =>
    (value: unknown): boolean =>
      value instanceof EnumValue && value.service === service,
  constantOrNull:
    (service: string) =>
    (value: unknown): boolean =>
      value === null || is.constant(service)(value),
  of:
    <T extends Emulated>(type: abstract new (...args: never[]) => T) =>
    (value: unknown): boolean =>
      unwrap(value, type) !== null,
  listOf:
    (check: Check) =>
    (value: unknown): boolean =>
      Array.isArray(value) && value.every(check),
};

/** Throws unless the arguments fit one of the signatures; returns which. */
export function accept(method: string, args: readonly unknown[], ...signatures: readonly Check[][]): number {
  const found = signatures.findIndex(
    (checks) => checks.length === args.length && checks.every((check, index) => check(args[index])),
  );
  if (found >= 0) return found;
  throw exception(`The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${method}.`);
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return `${value.length > 0 ? typeName(value[0]) : 'Object'}[]`;
  if (typeof value === 'string') return 'String';
  if (typeof value === 'object')
    return value instanceof EnumValue ? value.service : Object.prototype.toString.call(value).slice(8, -1);
  return typeof value;
}
