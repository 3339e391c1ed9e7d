/** The manifest asks for what the bundle's own calls need, and for nothing else; nothing goes to the outside. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import ts from 'typescript';

const ROOT = join(__dirname, '..', '..');
/** "Enhanced Google Apps Script Type Definitions" with the scopes of each method, taken from Google's reference (MIT). */
const DETAILED = join(ROOT, 'node_modules', 'gas-types-detailed');

interface Used {
  readonly service: string;
  readonly owner: string;
  readonly member: string;
  readonly isConstant: boolean;
}

const used = JSON.parse(
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { usedMembers } from './tools/platform-members.mjs'; console.log(JSON.stringify(usedMembers(${JSON.stringify(`${ROOT}/`)})));`,
    ],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 24 },
  ),
) as Used[];
const { oauthScopes, urlFetchWhitelist, dependencies } = JSON.parse(
  readFileSync(join(ROOT, 'dist/appsscript.json'), 'utf8'),
) as { oauthScopes: string[]; urlFetchWhitelist?: string[]; dependencies: object };

test('the derivation sees what the bundle plainly does', () => {
  const names = used.map(({ owner, member }) => `${owner}.${member}`);
  expect(names).toEqual(
    expect.arrayContaining([
      'SpreadsheetApp.getActiveSpreadsheet',
      'Range.setValues',
      'Ui.showSidebar',
      'Cache.putAll',
    ]),
  );
  // Each name of the platform that stands in the deployed file.
  const code = readFileSync(join(ROOT, 'dist/Code.js'), 'utf8');
  const services = new Set(
    [...code.matchAll(/\b([A-Z]\w*(?:App|Service)|Utilities|Session|Charts|Logger)\./g)].map(([, name]) => name),
  );
  expect([...services].filter((name) => !used.some(({ owner }) => owner === name))).toEqual([]);
});

test('no service that reaches out of the spreadsheet is used', () => {
  const services = new Set(used.map(({ service }) => service));
  expect([...services].sort()).toEqual([
    'base',
    'cache',
    'charts',
    'html',
    'lock',
    'properties',
    'spreadsheet',
    'utilities',
  ]);
  expect(urlFetchWhitelist).toBeUndefined();
  // Advanced services and libraries of others.
  expect(dependencies).toEqual({});
});

test('the sidebar asks for nothing but its own script', () => {
  const page = readFileSync(join(ROOT, 'dist/sidebar.html'), 'utf8');
  expect(page).not.toMatch(/<(?:link|img|iframe|script)\b[^>]*\b(?:src|href)=/i);
  const own = buildSync({
    absWorkingDir: ROOT,
    entryPoints: ['src/sidebar/sidebar.ts'],
    bundle: true,
    write: false,
    packages: 'external',
    format: 'esm',
    target: 'es2020',
  }).outputFiles[0]!.text;
  const asks = /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b\s*\(|new Image\b/;
  expect('fetch("x")').toMatch(asks);
  expect(own).not.toMatch(asks);
  // Papa Parse can ask for a file at an address, where its `download` is set; it is given texts.
  expect(own).not.toMatch(/\bdownload\s*:/);
});

test('the manifest’s scopes are those that the used members need, each of them needed', () => {
  const scopes = scopesByMember();
  const needs = used
    .filter(({ isConstant }) => !isConstant)
    .map((each) => ({ ...each, any: scopes.get(`${each.service} ${each.owner} ${each.member}`) ?? [] }))
    .filter(({ any }) => any.length > 0);
  expect(needs.length).toBeGreaterThan(80);
  const unmet = (granted: readonly string[]): string[] =>
    needs
      .filter(({ any }) => !any.some((scope) => granted.includes(scope)))
      .map(({ owner, member }) => `${owner}.${member}`);
  expect(unmet(oauthScopes)).toEqual([]);
  for (const scope of oauthScopes) expect(unmet(oauthScopes.filter((other) => other !== scope))).not.toEqual([]);
  expect(oauthScopes).toHaveLength(2);
});

/** One of these is enough for the member; none where it needs no permission. */
function scopesByMember(): Map<string, string[]> {
  const scopes = new Map<string, string[]>();
  for (const file of readdirSync(DETAILED)) {
    const service = /^google-apps-script\.([\w-]+)\.d\.ts$/.exec(file)?.[1];
    if (service === undefined) continue;
    const source = ts.createSourceFile(file, readFileSync(join(DETAILED, file), 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if ((ts.isMethodSignature(node) || ts.isMethodDeclaration(node)) && 'name' in node.parent) {
        const owner = (node.parent.name as ts.Identifier | undefined)?.text ?? '';
        const comment = source.text.slice(node.getFullStart(), node.getStart());
        const found = [...comment.matchAll(/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g)].map(([scope]) => scope);
        const key = `${service} ${owner} ${node.name.getText()}`;
        scopes.set(key, [...new Set([...(scopes.get(key) ?? []), ...found])]);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return scopes;
}
