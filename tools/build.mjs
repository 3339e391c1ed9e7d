/**
 * Builds dist/: Code.js (the bundle and one global function for each entry point), sidebar.html and appsscript.json.
 * `--check` writes nothing and fails if dist is not what the sources give.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundle, evaluate } from './evaluate.mjs';
import { sidebarHtml } from './sidebar.mjs';
import { entryStubs, functionStubs } from './stubs.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');
const quiet = process.argv.includes('--quiet');
const GLOBAL_NAME = 'RouteKpi';
/** Of the help that Sheets shows while one types; the names are English in any case. `--help-language en` */
const language = process.argv.includes('--help-language')
  ? process.argv[process.argv.indexOf('--help-language') + 1]
  : 'ja';
if (!['ja', 'en'].includes(language)) throw new Error('--help-language is ja or en');

const files = {
  'Code.js': await code(),
  'sidebar.html': await sidebarHtml(root),
  'appsscript.json': readFileSync(root + 'appsscript.json', 'utf8'),
};

const stale = [];
mkdirSync(root + 'dist', { recursive: true });
for (const [name, text] of Object.entries(files)) {
  const path = `${root}dist/${name}`;
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  if (check) stale.push(`dist/${name}`);
  else writeFileSync(path, text);
}
if (stale.length > 0) {
  console.error(`Out of date: ${stale.join(', ')}. Run: npm run build`);
  process.exit(1);
}
if (!check && !quiet) {
  for (const name of ['Code.js', 'sidebar.html']) {
    const [size, packed] = [Buffer.byteLength(files[name]), gzipSync(files[name]).length];
    console.log(`dist/${name} ${(size / 1024).toFixed(0)} KB, ${(packed / 1024).toFixed(0)} KB gzip`);
  }
}

async function code() {
  const script = await bundle('src/main.ts', GLOBAL_NAME);
  const { actions, calls, functions } = evaluate(script, GLOBAL_NAME);
  return [
    '// ルートKPI (Route KPI). Built from src/ by tools/build.mjs: edit there, not here.',
    script,
    ...entryStubs({ actions: Object.keys(actions), calls: Object.keys(calls) }, GLOBAL_NAME),
    ...functionStubs(functions, GLOBAL_NAME, language),
  ].join('\n');
}
