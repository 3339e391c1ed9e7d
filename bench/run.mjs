/** Bundles a benchmark of this folder and runs it: `node bench/run.mjs intake`. */
import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const name = process.argv[2] ?? '';
const outfile = fileURLToPath(new URL(`../.cache/bench/${name}.cjs`, import.meta.url));
mkdirSync(fileURLToPath(new URL('../.cache/bench/', import.meta.url)), { recursive: true });
await build({
  entryPoints: [fileURLToPath(new URL(`${name}.ts`, import.meta.url))],
  bundle: true,
  platform: 'node',
  target: 'es2020',
  outfile,
  logLevel: 'error',
});
createRequire(import.meta.url)(outfile);
