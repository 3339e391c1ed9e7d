/**
 * `SPARKLINE` as a text of block characters: Univer has no charts in cells, and this says the same to whoever looks. Options
 * are those of Google's help page "SPARKLINE function" (support.google.com/docs/answer/3093289); colours and widths have no
 * counterpart in text. That page does not say what blanks mean without the options `empty` and `nan`, nor which error wrong options
 * give: here blanks and texts leave a gap, and wrong options are `#VALUE!`.
 *
 * Unknown too is what a script reads from such a cell on Google: here it reads the text.
 */
export type SparklineCell = string | number | boolean | { serial: number };

/** Wrong options; the message is for whoever asks why. */
export class SparklineError extends Error {}

const LEVELS = '▁▂▃▄▅▆▇█';
const MIDDLE = 3;
/** Characters of a bar. */
const BAR_WIDTH = 10;
/** Neighbouring parts of a bar must be told apart. */
const BAR_PARTS = '█▓';
const BAR_REST = '░';
const GAP = ' ';

type Point = number | null;

/** @param data rows of cells; '' is a blank. @param options rows of two cells, name and value. '' when there is nothing to show. */
export function sparkline(data: SparklineCell[][], options: SparklineCell[][] = []): string {
  const settings = readOptions(options);
  const type = settings.text('charttype', ['line', 'column', 'bar', 'winloss'], 'line');
  const pointOf = pointReader(settings);
  const points = (type === 'line' ? byTheHorizontal(data) : data.flat()).map(pointOf);
  if (!points.some((point) => point !== null)) return '';
  const marks = draw(type, points, settings);
  return settings.flag('rtl') ? marks.reverse().join('') : marks.join('');
}

function draw(type: string, points: Point[], settings: Options): string[] {
  switch (type) {
    case 'bar':
      return bar(points, settings.number('max'));
    case 'winloss':
      return points.map((point) => (point === null || point === 0 ? GAP : point > 0 ? '▀' : '▄'));
    default:
      return levels(points, settings.number('ymin'), settings.number('ymax'));
  }
}

/** Heights between the lowest and the highest value; all in the middle when these are the same. */
function levels(points: Point[], ymin: number | undefined, ymax: number | undefined): string[] {
  const known = points.filter((point) => point !== null);
  const low = ymin ?? Math.min(...known);
  const high = ymax ?? Math.max(...known);
  return points.map((point) => {
    if (point === null) return GAP;
    if (high <= low) return LEVELS[MIDDLE]!;
    const share = (point - low) / (high - low);
    return LEVELS[Math.round(Math.min(1, Math.max(0, share)) * (LEVELS.length - 1))]!;
  });
}

/** Parts laid end to end against the maximum, without one against their sum. Negative parts have no length. */
function bar(points: Point[], max: number | undefined): string[] {
  const parts = points.map((point) => Math.max(0, point ?? 0));
  const whole = max ?? parts.reduce((sum, part) => sum + part, 0);
  const marks: string[] = [];
  let sum = 0;
  parts.forEach((part, index) => {
    sum += part;
    const end = whole > 0 ? Math.round(Math.min(1, sum / whole) * BAR_WIDTH) : 0;
    while (marks.length < end) marks.push(BAR_PARTS[index % BAR_PARTS.length]!);
  });
  while (marks.length < BAR_WIDTH) marks.push(BAR_REST);
  return marks;
}

/** Two columns or two rows are positions and values: the values in the order of their positions. */
function byTheHorizontal(data: SparklineCell[][]): SparklineCell[] {
  const pairs =
    data.length > 1 && data.every((row) => row.length === 2)
      ? data
      : data.length === 2 && data[0]!.length > 1
        ? data[0]!.map((position, index) => [position, data[1]![index] ?? ''])
        : null;
  if (!pairs) return data.flat();
  const position = ([cell]: SparklineCell[]): number => numberOf(cell ?? '') ?? Infinity;
  return [...pairs].sort((a, b) => position(a) - position(b) || 0).map((pair) => pair[1]!);
}

const numberOf = (cell: SparklineCell): number | null =>
  typeof cell === 'number' ? cell : typeof cell === 'object' ? cell.serial : null;

function pointReader(settings: Options): (cell: SparklineCell) => Point {
  const empty = settings.text('empty', ['zero', 'ignore'], 'ignore') === 'zero' ? 0 : null;
  const converts = settings.text('nan', ['convert', 'ignore'], 'ignore') === 'convert';
  return (cell) => {
    if (cell === '') return empty;
    const number = numberOf(cell);
    if (number !== null) return number;
    return converts ? Number(cell) || 0 : null;
  };
}

interface Options {
  text(name: string, allowed: readonly string[], otherwise: string): string;
  number(name: string): number | undefined;
  flag(name: string): boolean;
}

function readOptions(rows: SparklineCell[][]): Options {
  const table = new Map<string, SparklineCell>();
  for (const row of rows) {
    if (row.length !== 2) throw new SparklineError('The options of SPARKLINE are two cells wide: name and value.');
    const [name, value] = row as [SparklineCell, SparklineCell];
    if (name !== '') table.set(String(name).toLowerCase(), value);
  }
  const wrong = (name: string): never => {
    throw new SparklineError(`SPARKLINE does not know this value of the option "${name}".`);
  };
  return {
    text(name, allowed, otherwise) {
      const value = table.get(name);
      if (value === undefined) return otherwise;
      const text = String(value).toLowerCase();
      return allowed.includes(text) ? text : wrong(name);
    },
    number(name) {
      const value = table.get(name);
      return value === undefined ? undefined : (numberOf(value) ?? wrong(name));
    },
    flag(name) {
      const value = table.get(name);
      if (value === undefined || typeof value === 'boolean') return value ?? false;
      return /^(true|false)$/i.test(String(value)) ? /^true$/i.test(String(value)) : wrong(name);
    },
  };
}
