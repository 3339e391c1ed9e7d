/** What the program itself weighs: memory by row, the bytes that Google loads and what they are, the time until they can be called. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script, createContext, runInNewContext } from 'node:vm';
import { setFlagsFromString } from 'node:v8';
import { buildSync, transformSync } from 'esbuild';
import { buildFacts } from '../../src/core/facts';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { readTables } from '../../src/intake/read-tables';
import { spread } from '../ratio';
import { DAY_MS, type Work } from './work';

const MOST_KB = 120;
const MOST_MS = 10;

/** What tables and facts keep, by visit. */
export function memorySection(work: Work): string[] {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = (): number => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const grids = [
    { name: '訪問', cells: work.visits, merges: () => [] },
    { name: '契約', cells: work.contracts, merges: () => [] },
  ];
  const options = {
    dayOfDate: (date: Date) => Math.floor(date.getTime() / DAY_MS),
    cancelDayMeaning: 'lastDay',
  } as const;
  const before = used();
  const intake = readTables(grids, options);
  const read = used();
  const facts = buildFacts(intake.tables, { ...DEFAULT_SETTINGS, asOf: work.to }, work.to);
  const built = used();
  const visits = work.visits.length - 1;
  const by = (bytes: number): string => Math.round(bytes / visits).toLocaleString('en');
  if (facts.activities.length === 0 || intake.tables.visits === null) throw new Error('nothing was read');
  return [
    `Memory kept by visit (with a twentieth of a contract): tables ${by(read - before)} bytes, facts ${by(built - read)} bytes more. ` +
      'A visit is 30 bytes of typed columns (row, part, day, rep, customer, next day: 4 or 2 bytes each; four classes: one byte each); ' +
      'the rest are the codes of the cells as they stand, which findings and look-alikes are told from, names, and what contracts become in time.',
  ];
}

export function programSection(): string[] {
  const source = readFileSync(join(process.cwd(), 'dist/Code.js'), 'utf8');
  const { code } = transformSync(source, { minify: true, charset: 'utf8' });
  const kilobytes = Buffer.byteLength(code) / 1024;
  const times = Array.from({ length: 15 }, () => cold(source));
  const milliseconds = spread(times);
  const verdict = (isMet: boolean): string => (isMet ? 'met' : '**missed**');
  return [
    `\`dist/Code.js\`: ${(Buffer.byteLength(source) / 1024).toFixed(0)} kB as it is read, ${kilobytes.toFixed(0)} kB minified (wanted ≤ ${MOST_KB}: ${verdict(kilobytes <= MOST_KB)}); ` +
      `evaluated cold in ${milliseconds.median.toFixed(1)} ms (${milliseconds.min.toFixed(1)}–${milliseconds.max.toFixed(1)}; wanted ≤ ${MOST_MS}: ${verdict(milliseconds.median <= MOST_MS)}).`,
    '',
    ...contents(),
  ];
}

/** What the minified bytes are made of: texts of two languages and words that are read, libraries, and the code. */
function contents(): string[] {
  const { metafile } = buildSync({
    entryPoints: ['src/main.ts'],
    bundle: true,
    minify: true,
    charset: 'utf8',
    target: 'es2020',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const sizes = Object.entries(Object.values(metafile.outputs)[0]!.inputs).map(
    ([path, { bytesInOutput }]) => [path, bytesInOutput] as const,
  );
  const sum = (of: (path: string) => boolean): number =>
    sizes.reduce((bytes, [path, more]) => (of(path) ? bytes + more : bytes), 0);
  const shown = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`;
  const isText = (path: string): boolean => WORDS.test(path);
  const isLibrary = (path: string): boolean => path.includes('node_modules/');
  const libraries = new Set(sizes.flatMap(([path]) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []));
  const each = [...libraries].map((name) => `${name} ${shown(sum((path) => path.includes(`node_modules/${name}/`)))}`);
  return [
    `Of the minified bytes ${shown(sum(isText))} are files of nothing but texts in two languages and words that are read, ` +
      `${shown(sum((path) => !isText(path) && !isLibrary(path)))} the rest of the product, the rest libraries: ${each.join(', ')} ` +
      '(kana and width of names; look-alikes). One sheet’s texts and code alone are a good part of what is wanted; the time goes into ' +
      'scanning the source, nothing is worked out before a call.',
  ];
}

/** Texts for people, aliases of headers, labels, names: by their files' names. */
const WORDS = /(?:texts?(?:-\w+)?|words|sentences|aliases|headers|surnames|kanji-forms|explanations)\.ts$/;

/** In a context of its own, with nothing compiled before: another text each time, so that no compiled one is found again. */
let runs = 0;
function cold(source: string): number {
  const context = createContext({});
  const text = `${source}\n// ${runs++} ${Math.random()}`;
  const before = performance.now();
  new Script(text).runInContext(context);
  return performance.now() - before;
}
