/**
 * Bundles the local runtime into `.cache/local`, when its inputs changed. Univer's modules cannot be imported as they are,
 * so everything goes through esbuild; exceljs and the like stay outside. Several processes may build at once: each bundle
 * is written beside its place and renamed.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';

const BUNDLES = {
  'platform.js': {
    entry: 'local/platform/install.ts',
    options: { platform: 'neutral', format: 'iife', globalName: 'platform', target: 'es2020' },
  },
  'script-worker.cjs': { entry: 'local/platform/host/script-worker.ts', options: {} },
  'parse-worker.cjs': { entry: 'local/files/parse-worker.ts', options: {} },
  'runtime.cjs': { entry: 'local/runtime.ts', options: {} },
  'kpi.cjs': { entry: 'local/cli/main.ts', options: {} },
};

const STALE_MS = 60 * 60 * 1000;
const EXTERNAL = ['exceljs', 'csv-parse', 'csv-parse/*', 'yauzl', 'esbuild'];

/** What the bundles are made from, as one text: sizes and times, which is quick to find out. */
function fingerprint(root) {
  const files = [];
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (/\.[cm]?[jt]s$/.test(entry.name)) files.push(path);
    }
  };
  walk(join(root, 'local'));
  files.push(join(root, 'package-lock.json'));
  const hash = createHash('sha1').update(process.version);
  for (const file of files.sort()) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${relative(root, file)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** @returns {string} the folder with the bundles that belong to the present sources */
export function buildLocal(root) {
  const print = fingerprint(root);
  const cache = join(root, '.cache', 'local');
  const folder = join(cache, print.slice(0, 16));
  if (existsSync(join(folder, 'complete'))) return folder;
  removeStale(cache);
  const { buildSync } = requireFrom(root, 'esbuild');
  mkdirSync(folder, { recursive: true });
  for (const [name, { entry, options }] of Object.entries(BUNDLES)) {
    if (!existsSync(join(root, entry))) continue;
    const temporary = join(folder, `${name}.${process.pid}.${Math.random().toString(36).slice(2)}`);
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
    renameSync(temporary, join(folder, name));
  }
  const temporary = join(folder, `complete.${process.pid}`);
  writeFileSync(temporary, '');
  renameSync(temporary, join(folder, 'complete'));
  return folder;
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
