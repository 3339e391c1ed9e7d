/**
 * What may be handed to a function of the script.
 *
 * Google's rules (developers.google.com/apps-script/guides/html/reference/run, "myFunction(...)"): numbers, booleans,
 * strings, null, and objects and arrays of these; a form element when it is the only argument. Dates, functions, other DOM
 * elements and circular references fail, also inside objects and arrays; undefined fields within arrays become null.
 */

/** The form's fields if the value is a form element, otherwise null. */
export type FieldsOf = (value: unknown) => Record<string, unknown> | null;

/**
 * The arguments as JSON text.
 * @throws TypeError naming the property that holds something illegal
 */
export function argumentsText(args: readonly unknown[], fieldsOf: FieldsOf): string {
  const fields = args.length === 1 ? fieldsOf(args[0]) : null;
  return JSON.stringify(fields === null ? plainList(args, new Set()) : [fields]);
}

function plainList(values: readonly unknown[], parents: ReadonlySet<object>): unknown[] {
  return Array.from(values, (value, index) => plain(value, String(index), parents));
}

function plain(value: unknown, property: string, parents: ReadonlySet<object>): unknown {
  if (value === null || ['undefined', 'string', 'boolean', 'number'].includes(typeof value)) return value;
  if (typeof value !== 'object' || parents.has(value)) throw illegal(property);
  const within = new Set(parents).add(value);
  if (Array.isArray(value)) return plainList(value, within);
  // By tag, since a Date or an element of another frame is no instance of this frame's classes.
  if (Object.prototype.toString.call(value) !== '[object Object]') throw illegal(property);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member, key, within)]));
}

function illegal(property: string): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${property}`);
}
