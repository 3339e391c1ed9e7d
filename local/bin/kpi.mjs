#!/usr/bin/env node
/** `npm run -s kpi -- <command>`: makes the bundle of the command line if its sources changed, and runs it. */
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildLocal, buildPage } from './build.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const args = process.argv.slice(2);
// The page takes longest: it is made beside everything else. Whether it failed is asked when it is wanted.
const page = args[0] === 'open' ? buildPage(root) : null;
page?.catch(() => undefined);
const folder = buildLocal(root, 'kpi.cjs');
const { main } = createRequire(import.meta.url)(join(folder, 'kpi.cjs'));
process.exitCode = await main(args, root, () => page ?? buildPage(root));
