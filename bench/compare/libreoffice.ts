/**
 * COUNTIFS in LibreOffice, where it is installed: the log on one sheet, a formula for each rep, month and count on another.
 * Its time is that of opening and recalculating the file, less that of opening the same file without the formulas.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { COUNTS, figuresOf, type Figures } from './figures';
import { VISIT, type Work } from './work';

type CountName = (typeof COUNTS)[number];

export function libreOfficeVersion(): string | null {
  try {
    return /LibreOffice (\S+)/.exec(execFileSync('soffice', ['--version'], { encoding: 'utf8' }))?.[1] ?? null;
  } catch {
    return null;
  }
}

export async function libreOffice(work: Work): Promise<{ readonly figures: Figures; readonly milliseconds: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'route-kpi-bench-'));
  try {
    const bare = await timed(folder, 'bare', work, false);
    const full = await timed(folder, 'full', work, true);
    return { figures: readFigures(full.csv, work), milliseconds: full.milliseconds - bare.milliseconds };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function timed(folder: string, name: string, work: Work, withFormulas: boolean) {
  await write(join(folder, `${name}.xlsx`), work, withFormulas);
  const before = performance.now();
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const target = [
    '--convert-to',
    'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1',
    '--outdir',
    folder,
  ];
  execFileSync('soffice', [profile, '--headless', ...target, join(folder, `${name}.xlsx`)], { stdio: 'ignore' });
  return { milliseconds: performance.now() - before, csv: readFileSync(findCsv(folder, name), 'utf8') };
}

function findCsv(folder: string, name: string): string {
  const found = execFileSync('ls', [folder], { encoding: 'utf8' })
    .split('\n')
    .find((file) => file.startsWith(name) && file.endsWith('.csv'));
  if (found === undefined) throw new Error('LibreOffice wrote no csv');
  return join(folder, found);
}

async function write(path: string, work: Work, withFormulas: boolean): Promise<void> {
  const book = new ExcelJS.Workbook();
  const cells = book.addWorksheet('cells');
  const log = book.addWorksheet('log');
  for (const row of work.visits) log.addRow([...row]);
  const last = work.visits.length;
  const columnOf = (name: keyof typeof VISIT): string => {
    const letter = String.fromCharCode(65 + VISIT[name]);
    return `log!$${letter}$2:$${letter}$${last}`;
  };
  const [day, rep, kind, purpose, outcome] = (['day', 'rep', 'kind', 'purpose', 'outcome'] as const).map(columnOf);
  const count = (r: string, m: number, ...conditions: readonly string[]): string => {
    const [year, month] = work.months[m]!.split('-').map(Number) as [number, number];
    const of = [`${rep},"${r}"`, `${day},">="&DATE(${year},${month},1)`, `${day},"<"&DATE(${year},${month + 1},1)`];
    return `COUNTIFS(${[...of, ...conditions].join(',')})`;
  };
  const formulaOf: Readonly<Record<CountName, (r: string, m: number) => string>> = {
    meetings: (r, m) => {
      const notRoutine = `${purpose},"<>定期"`;
      const deals = ['見積', '受注', '失注'].map((deal) =>
        count(r, m, notRoutine, `${outcome},"${deal}"`, `${kind},"<>電話"`),
      );
      return [count(r, m, notRoutine, `${outcome},"商談"`), ...deals].join('+');
    },
    approaches: (r, m) => count(r, m, `${purpose},"アポ取り"`),
    appointments: (r, m) => count(r, m, `${purpose},"アポ取り"`, `${outcome},"アポ獲得"`),
    visits: (r, m) => count(r, m, `${kind},"訪問"`),
    calls: (r, m) => count(r, m, `${kind},"電話"`),
    won: (r, m) => count(r, m, `${outcome},"受注"`),
    lost: (r, m) => count(r, m, `${outcome},"失注"`),
  };
  for (const name of COUNTS)
    for (const r of work.reps)
      cells.addRow(work.months.map((_, m) => (withFormulas ? { formula: formulaOf[name](r, m) } : 0)));
  await book.xlsx.writeFile(path);
}

function readFigures(csv: string, work: Work): Figures {
  const lines = csv
    .trim()
    .split('\n')
    .map((line) => line.split(',').map(Number));
  const { length } = work.reps;
  return figuresOf(
    Object.fromEntries(COUNTS.map((name, i) => [name, lines.slice(i * length, (i + 1) * length).flat()])) as Record<
      CountName,
      number[]
    >,
    work,
  );
}
