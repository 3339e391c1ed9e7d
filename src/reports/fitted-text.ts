/** Text that has to fit into a width, where nothing wraps: a full-width character takes two units, any other one. */

/** `長い名前の…`: at most so many units; never cuts a surrogate pair, a figure or a word of letters in two. */
export function fitted(text: string, units: number): string {
  if (widthOf(text) <= units) return text;
  // One unit is left for the ellipsis, which is narrow in most fonts.
  const kept = within(text, units - 2);
  const whole = kept.slice(0, wordStart(text, kept.length));
  return `${whole.replace(/[\s、。.,;:]+$/, '')}…`;
}

/**
 * A sentence in lines of at most so many units; the last of at most `lines` lines ends with … where more is left.
 * @param last units of the last of so many lines, where something stands beside it
 */
export function inLines(text: string, units: number, lines: number, last = units): string[] {
  const found: string[] = [];
  let rest = text;
  while (widthOf(rest) > units && found.length < lines - 1) {
    const head = headOf(rest, units);
    found.push(head.trimEnd());
    rest = rest.slice(head.length).trimStart();
  }
  return [...found, fitted(rest, found.length === lines - 1 ? last : units)];
}

export const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + unitsOf(character), 0);

const unitsOf = (character: string): number => (character < '\u0100' || /[\uff61-\uff9f−–—]/.test(character) ? 1 : 2);

/** As many characters as fit. */
function within(text: string, units: number): string {
  let head = '';
  let width = 0;
  for (const character of text) {
    width += unitsOf(character);
    if (width > units) break;
    head += character;
  }
  return head;
}

/** A line that ends at a mark reads best, but not where much of it would stay blank. */
const WELL_FILLED = 0.62;

/** As many characters as fit, up to where a sentence is best broken. */
function headOf(text: string, units: number): string {
  const head = within(text, units);
  const atMark = head.slice(0, lastBreak(text, head.length, afterMark));
  if (widthOf(atMark) >= units * WELL_FILLED) return atMark;
  const spaced = head.slice(0, lastBreak(text, head.length, atSpace));
  if (widthOf(spaced) >= units / 2) return spaced;
  return head.slice(0, unbroken(text, head.length));
}

/** The last place at which a line may end, from 0; 0 where there is none. */
function lastBreak(text: string, most: number, isBreak: (text: string, at: number) => boolean): number {
  let at = most;
  while (at > 0 && !isBreak(text, at)) at--;
  return at;
}

/** Behind a mark, or before what stands in brackets; what is in brackets behind a figure belongs to it. */
const afterMark = (text: string, at: number): boolean =>
  /[、。)]$|[;,] $/.test(text.slice(0, at)) ? !NOT_FIRST.test(text.charAt(at)) : /^[((][^\d¥−+]/.test(text.slice(at));

/** A figure is never parted from its name, nor a name from its sign. */
const atSpace = (text: string, at: number): boolean =>
  text.charAt(at - 1) === ' ' && !/[▲△◎□―・·] $/.test(text.slice(0, at)) && !/^[(\d¥−+]/.test(text.slice(at));

/** Marks with which no line begins. */
const NOT_FIRST = /[、。),;:!?」』%〜ー…]/;
/** Letters and figures, which are read as one. */
const WORD = /[\w.,%¥−+'’]/;

/** Where the text may be cut without parting a word or a figure, or setting a mark first. */
function unbroken(text: string, at: number): number {
  const start = wordStart(text, at);
  const previous = start - ([...text.slice(0, start)].pop()?.length ?? 0);
  return previous > 0 && NOT_FIRST.test(text.charAt(start)) ? wordStart(text, previous) : start;
}

/** Where the word begins that a cut would go through; the cut itself where there is none, or where nothing else is left. */
function wordStart(text: string, at: number): number {
  if (!WORD.test(text.charAt(at))) return at;
  let start = at;
  while (start > 0 && WORD.test(text.charAt(start - 1))) start--;
  return start === 0 ? at : start;
}
