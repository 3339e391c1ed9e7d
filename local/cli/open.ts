/** `npm start`: the main job at a glance. Makes the sample (or takes a workbook), refreshes it, shows 進捗 and where the file is. */
import { mkdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import stringWidth from 'string-width';
import { displayValue } from '../engine/number-format';
import { UserError } from '../user-error';
import type { WorkbookModel } from '../model/workbook-model';
import { readArguments, SESSION_OPTIONS, SESSION_USAGE, sessionOptions, type CommandContext } from './arguments';
import { report, Session } from './session';

export const usage = `open [IN] ${SESSION_USAGE}`;

/** Name that the add-on gives to the block it writes, and how many of its columns fit a terminal. */
const BLOCK = 'KPI_PROGRESS';
const SHOWN_COLUMNS = 8;

export async function open(args: readonly string[], context: CommandContext): Promise<void> {
  const { values, positionals } = readArguments(args, { ...SESSION_OPTIONS }, usage, { min: 0, max: 1 });
  const input = positionals[0];
  const name = input === undefined ? 'route-kpi-sample' : `${basename(input).replace(/\.xlsx$/i, '')}-refreshed`;
  const session = await Session.open(context, {
    title: 'ルートKPI サンプル',
    ...(input === undefined ? {} : { input }),
    ...sessionOptions(values),
  });
  try {
    if (input === undefined) await session.run('insertSampleData', [{}]);
    const { events } = await session.run('refresh', []);
    for (const line of tableLines(session.runtime.toModel())) context.print(line);
    context.print('');
    const folder = join(context.root, 'output');
    mkdirSync(folder, { recursive: true });
    const out = join(folder, `${name}.xlsx`);
    report(context, events, relative(process.cwd(), out), await session.save(out));
  } finally {
    session.dispose();
  }
}

/** The written block as aligned text: rows with a single text stand as they are, the others as a table. */
function tableLines(model: WorkbookModel): string[] {
  const rows = blockRows(model);
  const isTable = (row: readonly string[]): boolean => row.filter((text) => text !== '').length > 2;
  const widths = Array.from({ length: SHOWN_COLUMNS }, (_, column) =>
    Math.max(0, ...rows.filter(isTable).map((row) => stringWidth(row[column] ?? ''))),
  );
  return rows.map((row) => {
    if (!isTable(row)) return row.filter((text) => text !== '').join('   ');
    return row
      .map((text, column) => padded(text, widths[column]!, column > 0))
      .join('  ')
      .trimEnd();
  });
}

function padded(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return right ? space + text : text + space;
}

function blockRows(model: WorkbookModel): string[][] {
  const reference = model.names.find(({ name }) => name === BLOCK)?.reference;
  const match = /^'?(.+?)'?!\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)$/.exec(reference ?? '');
  const sheet = model.sheets.find((candidate) => candidate.name === match?.[1]?.replace(/''/g, "'"));
  if (!match || !sheet) throw new UserError('更新しましたが、進捗の表が見つかりませんでした。');
  const [top, bottom] = [Number(match[3]), Number(match[5])];
  const rows = Array.from({ length: bottom - top + 1 }, () => Array.from({ length: SHOWN_COLUMNS }, () => ''));
  for (const { row, column, value, style } of sheet.cells) {
    if (row < top || row > bottom || column > SHOWN_COLUMNS || value === undefined) continue;
    const format = style === undefined ? undefined : model.styles[style]?.numberFormat;
    rows[row - top]![column - 1] = displayValue(value, format, model.locale);
  }
  return rows;
}
