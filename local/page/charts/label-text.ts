/** Fits labels into the room there is. Widths are estimates: a full-width character is as wide as the font is high. */

export const textWidth = (text: string, fontSize: number): number =>
  [...text].reduce((sum, character) => sum + (isFullWidth(character) ? 1 : 0.56), 0) * fontSize;

const isFullWidth = (character: string): boolean =>
  character === '…' || (character.codePointAt(0)! > 0x2e7f && !/[\uff61-\uff9f]/.test(character));

/** The beginning of a text with `…`, if it is too long. */
export function shortened(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (textWidth(`${kept}${character}…`, fontSize) > width) break;
    kept += character;
  }
  return `${kept}…`;
}

/** As many lines as allowed, of about one length, broken at a space or after any full-width character; the last is shortened. */
export function wrapped(text: string, width: number, fontSize: number, lines: number): string[] {
  const whole = textWidth(text, fontSize);
  const needed = Math.ceil(whole / width);
  if (needed <= 1 || lines <= 1) return [shortened(text, width, fontSize)];
  // A single character on a line of its own looks like a mistake.
  const target = needed <= lines ? Math.min(width, whole / needed + fontSize) : width;
  const cut = breakAt(text, target, width, fontSize);
  if (cut === 0) return [shortened(text, width, fontSize)];
  return [text.slice(0, cut).trimEnd(), ...wrapped(text.slice(cut).trimStart(), width, fontSize, lines - 1)];
}

/** The last place where a line may end; a space or full stop counts for more, up to the full width. 0 when there is none. */
function breakAt(text: string, target: number, width: number, fontSize: number): number {
  let position = 0;
  let best = 0;
  let natural = 0;
  let used = 0;
  for (const character of text) {
    used += textWidth(character, fontSize);
    if (used > width && character !== ' ') break;
    position += character.length;
    const next = text[position] ?? '';
    if (character === '。' || (character === ' ' && text[natural - 1] !== '。')) natural = position;
    // No line begins with a closing mark.
    else if (used <= target && (isFullWidth(character) || isFullWidth(next)) && !/[、。)」』】ー・]/.test(next))
      best = position;
  }
  return natural > 0 && natural >= best / 2 && natural < text.length ? natural : best;
}
