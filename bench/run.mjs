/** Bundles a benchmark of this folder and runs it: `node bench/run.mjs intake`. What others are needed is installed first. */
import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { execSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const name = process.argv[2] ?? '';
const here = fileURLToPath(new URL('.', import.meta.url));
if (name === 'compare' && !existsSync(here + 'node_modules'))
  execSync('npm install --no-audit --no-fund', { cwd: here, stdio: 'inherit' });
const outfile = fileURLToPath(new URL(`../.cache/bench/${name}.cjs`, import.meta.url));
mkdirSync(fileURLToPath(new URL('../.cache/bench/', import.meta.url)), { recursive: true });
await build({
  entryPoints: [fileURLToPath(new URL(`${name}.ts`, import.meta.url))],
  bundle: true,
  platform: 'node',
  target: 'es2020',
  outfile,
  external: ['esbuild', 'exceljs'],
  logLevel: 'error',
});
createRequire(import.meta.url)(outfile);
