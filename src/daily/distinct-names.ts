/** Names of customers that tell them apart. */

/**
 * Two customers may share a name and differ in their number: the second is shown with its count, so that each has a name of its
 * own, as long as the rows stand as they do.
 */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set(names);
  const seen = new Set<string>();
  return names.map((name) => {
    if (!seen.has(name)) {
      seen.add(name);
      return name;
    }
    let nth = 2;
    while (taken.has(`${name} (${nth})`)) nth++;
    taken.add(`${name} (${nth})`);
    return `${name} (${nth})`;
  });
}
