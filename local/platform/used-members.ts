/**
 * Which members of the platform a run's script has used, as `Class.member`: the table in docs/platform.md names a contract test
 * beside the members that answered it. One list a context, since the platform is evaluated anew in each.
 */
const used = new Set<string>();
/** What the platform uses of itself, while it loads or works, is not the script's. */
let isScript = false;

/** @param owner the class or enumeration; of `Charts.ChartType` the last word, as the reference names it */
export function noteUse(owner: string, member: string): void {
  if (isScript) used.add(`${owner.slice(owner.lastIndexOf('.') + 1)}.${member}`);
}

export const asScript = <T>(work: () => T): T => during(true, work);
export const asPlatform = <T>(work: () => T): T => during(false, work);

function during<T>(script: boolean, work: () => T): T {
  const before = isScript;
  isScript = script;
  try {
    return work();
  } finally {
    isScript = before;
  }
}

export const usedMembers = (): readonly string[] => [...used];
