/** Text that has to fit into a width, where nothing wraps: a full-width character takes two units, any other one. */

/** `長い名前の…`: at most so many units; never cuts a surrogate pair in two. */
export function fitted(text: string, units: number): string {
  if (widthOf(text) <= units) return text;
  let kept = '';
  let width = 0;
  for (const character of text) {
    width += unitsOf(character);
    // One unit is left for the ellipsis, which is narrow in most fonts.
    if (width > units - 2) break;
    kept += character;
  }
  return `${kept}…`;
}

/** A sentence in lines of at most so many units; the last of at most `lines` lines ends with … where more is left. */
export function inLines(text: string, units: number, lines: number): string[] {
  const found: string[] = [];
  let rest = text;
  while (widthOf(rest) > units && found.length < lines - 1) {
    const head = headOf(rest, units);
    found.push(head.trimEnd());
    rest = rest.slice(head.length).trimStart();
  }
  return [...found, fitted(rest, units)];
}

export const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + unitsOf(character), 0);

const unitsOf = (character: string): number => (character < '\u0100' || /[\uff61-\uff9f−–—]/.test(character) ? 1 : 2);

/** As many characters as fit, up to a space or a mark where there is one in the second half; never within a figure. */
function headOf(text: string, units: number): string {
  let head = '';
  let width = 0;
  for (const character of text) {
    width += unitsOf(character);
    if (width > units) break;
    head += character;
  }
  const end = Math.max(...[' ', '、', '。', ')', ';'].map((mark) => head.lastIndexOf(mark)));
  if (end >= head.length / 2) return head.slice(0, end + 1);
  const inFigure = /[\d.,%¥−+]/.test(text.charAt(head.length)) ? /[\d.,¥−+]+$/.exec(head) : null;
  return inFigure === null || inFigure.index === 0 ? head : head.slice(0, inFigure.index);
}
