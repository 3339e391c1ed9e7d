/** The typed columns of several sheets of one table, one after the other. */

type Column = Int8Array | Int32Array | Float64Array | Uint8Array | Uint16Array;
type Columns = { readonly length: number } & { readonly [name: string]: Column | number };

/** The columns of all parts in one, with the part that each row comes from. */
export function joinParts<T extends { readonly length: number; readonly row: Int32Array }>(
  parts: readonly T[],
): T & { readonly part: Uint16Array } {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const origin = new Uint16Array(length);
  const [only, ...others] = parts;
  if (only && others.length === 0) return { ...only, part: origin };
  let filled = 0;
  parts.forEach((part, index) => {
    origin.fill(index, filled, filled + part.length);
    filled += part.length;
  });
  const names = Object.keys(only ?? {}).filter((name) => name !== 'length');
  const joined = Object.fromEntries(
    names.map((name) => [name, concatenated(parts as readonly unknown[] as Columns[], name, length)]),
  );
  return { ...joined, length, part: origin } as unknown as T & { readonly part: Uint16Array };
}

function concatenated(parts: readonly Columns[], name: string, length: number): Column {
  const first = parts[0]![name] as Column;
  const joined = new (first.constructor as new (length: number) => Column)(length);
  let at = 0;
  for (const part of parts) {
    joined.set(part[name] as Column, at);
    at += part.length;
  }
  return joined;
}
