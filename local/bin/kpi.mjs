#!/usr/bin/env node
/** `npm run -s kpi -- <command>`: makes the bundle of the command line if its sources changed, and runs it. */
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildLocal } from './build.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const folder = buildLocal(root);
const { main } = createRequire(import.meta.url)(join(folder, 'kpi.cjs'));
process.exitCode = await main(process.argv.slice(2), root);
