import { statSync } from 'node:fs';
import { UserFacingError } from '../../src/core/errors';
import { figureText } from '../../src/core/figure-text';
import type { Language } from '../../src/core/language';
import { sentenceOf } from '../../src/i18n/sentences';
import { computeFigures, type FigureRow, type Figures } from '../figures';
import { csvField } from '../files/csv-field';
import { readCsvGrids } from '../files/csv-grids';
import { UserError } from '../user-error';
import { readArguments, readDay, requireFile, type CommandContext } from './arguments';

export const usage =
  'figures FOLDER [--period 2024-04:2024-06] [--by rep|month] [--format markdown|csv|json] [--as-of DAY] [--locale en_US]';

const DAY = 86_400_000;
const GROUPINGS = ['rep', 'month'] as const;
const FORMATS = ['markdown', 'csv', 'json'] as const;

/** The KPIs of a folder of csv files, without a workbook: also of a million visits. */
export async function figures(args: readonly string[], context: CommandContext): Promise<void> {
  const text = { type: 'string' } as const;
  const options = { period: text, by: text, format: text, 'as-of': text, locale: text } as const;
  const { values, positionals } = readArguments(args, options, usage, { min: 1, max: 1 });
  const folder = requireFile(positionals[0]!, 'フォルダー');
  if (!statSync(folder).isDirectory())
    throw new UserError(`「${positionals[0]}」はフォルダーではありません。.csv の入ったフォルダーを指定してください。`);
  const by = oneOf('by', values.by ?? 'rep', GROUPINGS);
  const format = oneOf('format', values.format ?? 'markdown', FORMATS);
  const day = values['as-of'] === undefined ? null : readDay(values['as-of']);
  const asOf = day === null ? null : Date.UTC(day.year, day.month - 1, day.day) / DAY;
  const language: Language = (values.locale ?? 'ja').startsWith('ja') ? 'ja' : 'en';
  const wanted = { period: values.period ?? '', by, asOf, today: today(), language };
  try {
    context.print(WRITERS[format](computeFigures(await readCsvGrids(folder), wanted), language));
  } catch (error) {
    if (error instanceof UserFacingError) throw new UserError(sentenceOf(error, language));
    throw error;
  }
}

function oneOf<T extends string>(option: string, text: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === text);
  if (found === undefined) throw new UserError(`--${option} には ${allowed.join('、')} のどれかを指定してください。`);
  return found;
}

/** The civil day on this machine. */
function today(): number {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY;
}

const WRITERS: Record<(typeof FORMATS)[number], (figures: Figures, language: Language) => string> = {
  json: (figures) => JSON.stringify(figures),
  csv: ({ figures }) =>
    [
      ['kpi', 'name', 'of', 'value', 'numerator', 'denominator'],
      ...figures.map(({ kpi, name, of, value, numerator, denominator }) => [
        kpi,
        name,
        of,
        value,
        numerator,
        denominator,
      ]),
    ]
      .map((row) => row.map(csvField).join(','))
      .join('\r\n'),
  markdown: ({ period, columns, figures, tables }, language) => {
    const rows = figures.flatMap((_, i) => (i % columns.length === 0 ? [figures.slice(i, i + columns.length)] : []));
    return [
      `## ${period}`,
      '',
      `| KPI | ${columns.map(markdownText).join(' | ')} |`,
      `| --- |${' ---: |'.repeat(columns.length)}`,
      ...rows.map((row) => `| ${row[0]!.name} | ${row.map((figure) => figureCell(figure, language)).join(' | ')} |`),
      '',
      ...tables.map(({ table, rows: read, used }) =>
        language === 'ja'
          ? `- ${table}: ${read}行のうち${used}行を使いました`
          : `- ${table}: ${used} of ${read} rows used`,
      ),
    ].join('\n');
  },
};

/** A figure that was divided stands with the cases that it rests on. */
function figureCell({ value, unit, n }: FigureRow, language: Language): string {
  if (value === null) return '―';
  return `${figureText(value, unit, language)}${n === null ? '' : ` (n=${Number(n.toFixed(1))})`}`;
}

const markdownText = (text: string): string => text.replace(/[\\|<]/g, '\\$&').replace(/\s+/g, ' ');
