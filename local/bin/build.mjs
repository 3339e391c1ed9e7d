/**
 * Bundles the local runtime and its page into `.cache/local`, each when it is wanted and its inputs changed. Univer's modules
 * cannot be imported as they are, so everything goes through esbuild; exceljs and the like stay outside. Several processes
 * may build at once: each bundle is written beside its place and renamed, so that what is there is whole.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';

/** What every other bundle reads at run time. */
const PARTS = {
  'platform.js': {
    entry: 'local/platform/install.ts',
    options: { platform: 'neutral', format: 'iife', globalName: 'platform', target: 'es2020' },
  },
  'script-worker.cjs': { entry: 'local/platform/host/script-worker.ts' },
  'parse-worker.cjs': { entry: 'local/files/parse-worker.ts' },
};
const PROGRAMS = {
  'kpi.cjs': { entry: 'local/cli/main.ts' },
  'runtime.cjs': { entry: 'local/runtime.ts' },
  'server.cjs': { entry: 'local/server/server.ts' },
};

const PAGE = {
  bundle: true,
  platform: 'browser',
  target: 'es2022',
  minify: true,
  charset: 'utf8',
  logLevel: 'error',
  legalComments: 'none',
  loader: { '.ttf': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl', '.svg': 'dataurl', '.png': 'dataurl' },
  define: { 'process.env.NODE_ENV': '"production"' },
};

const STALE_MS = 60 * 60 * 1000;
const EXTERNAL = ['exceljs', 'csv-parse', 'csv-parse/*', 'yauzl', 'esbuild', 'ws'];

/** What the bundles are made from, as one text: sizes and times, which is quick to find out. */
function fingerprint(root) {
  const files = [];
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (/\.(?:[cm]?[jt]s|css|html)$/.test(entry.name)) files.push(path);
    }
  };
  walk(join(root, 'local'));
  // `kpi figures` computes with the product's own sources.
  for (const part of ['core', 'intake', 'kpis', 'i18n']) walk(join(root, 'src', part));
  files.push(join(root, 'package-lock.json'));
  const hash = createHash('sha1').update(process.version);
  for (const file of files.sort()) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${relative(root, file)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** The folder of the bundles that belong to the present sources. */
function cacheFolder(root) {
  const cache = join(root, '.cache', 'local');
  const folder = join(cache, fingerprint(root).slice(0, 16));
  if (!existsSync(folder)) {
    removeStale(cache);
    mkdirSync(folder, { recursive: true });
  }
  return folder;
}

const beside = (path) => `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;

/**
 * @param {'kpi.cjs' | 'runtime.cjs' | 'server.cjs'} [program]
 * @returns {string} the folder with the program, if one is named, and what it needs beside it
 */
export function buildLocal(root, program) {
  const folder = cacheFolder(root);
  const { buildSync } = requireFrom(root, 'esbuild');
  const wanted = program === undefined ? PARTS : { ...PARTS, [program]: PROGRAMS[program] };
  for (const [name, { entry, options }] of Object.entries(wanted)) {
    const place = join(folder, name);
    if (existsSync(place)) continue;
    const temporary = beside(place);
    buildSync({
      absWorkingDir: root,
      entryPoints: [entry],
      outfile: temporary,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      external: EXTERNAL,
      logLevel: 'error',
      legalComments: 'none',
      keepNames: false,
      sourcemap: false,
      ...options,
    });
    renameSync(temporary, place);
  }
  return folder;
}

/**
 * The page's files, ready to be served, and `frame.js`, which goes into the pages that the add-on shows. Works beside this
 * process, which can do something else meanwhile.
 * @returns {Promise<string>} their folder
 */
export async function buildPage(root) {
  const place = join(cacheFolder(root), 'page');
  if (existsSync(place)) return place;
  const { build, stop } = requireFrom(root, 'esbuild');
  const temporary = beside(place);
  const bundle = (entryPoints, options) =>
    build({ ...PAGE, absWorkingDir: root, entryPoints, outdir: temporary, ...options });
  try {
    await Promise.all([
      // What only one language needs is loaded with it: half of what Univer brings.
      bundle({ page: 'local/page/page.ts' }, { format: 'esm', splitting: true }),
      bundle({ frame: 'local/page/frame/google-script.ts' }, { format: 'iife' }),
    ]);
    copyFileSync(join(root, 'local/page/index.html'), join(temporary, 'index.html'));
    try {
      renameSync(temporary, place);
    } catch (error) {
      // Another process was first: its files are the same.
      if (!existsSync(place)) throw error;
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true });
    // Its process would keep this one from ending.
    await stop();
  }
  return place;
}

/** Bundles of earlier sources, unless somebody may still be running them. */
function removeStale(cache) {
  if (!existsSync(cache)) return;
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: Infinity };
    if (Date.now() - mtimeMs > STALE_MS) rmSync(path, { recursive: true, force: true });
  }
}

/** By the repository's own package.json: this file's address is unknown in the CommonJS form that Jest makes of it. */
const requireFrom = (root, name) => createRequire(join(root, 'package.json'))(name);
