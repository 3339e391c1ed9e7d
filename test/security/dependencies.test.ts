/** What is installed: exact versions, with checksums, under permissive licences; what stands in dist is listed for people. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const json = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

/** Leave to use, change and pass on, with no duty beyond naming the authors. (SPDX identifiers.) */
const PERMISSIVE = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'Python-2.0',
  'Zlib',
]);

/** Others, none of them part of dist: what their manifests say, and why they may be there all the same. */
const OTHERS: Readonly<Record<string, readonly [license: string, why: string]>> = {
  'axe-core': ['MPL-2.0', 'asks for changes of its own files to be published; nobody changes or ships them'],
  chainsaw: ['MIT/X11', 'the MIT licence by its older name'],
  'url-template': ['BSD', 'three clauses, by its README'],
  '@univerjs/telemetry': ['', 'Apache-2.0 by its LICENSE file'],
  buffers: ['', 'states none; only within the reading of zips as streams by exceljs, which is not used here'],
};

interface Installed {
  readonly version?: string;
  readonly license?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}
const lock = json('package-lock.json') as { packages: Record<string, Installed> };
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');

/** `MIT OR Apache-2.0`: one of them is enough; `MIT AND CC-BY-3.0`: both hold. */
function isPermissive(license: string): boolean {
  const plain = license.replace(/[()]/g, '').trim();
  if (plain.includes(' AND ')) return plain.split(' AND ').every(isPermissive);
  return plain.split(' OR ').some((one) => PERMISSIVE.has(one.trim()));
}

test('every installed package has a permissive licence', () => {
  expect(packages.length).toBeGreaterThan(300);
  const others = packages.flatMap(([path, installed]) => {
    const license = installed.license ?? licenseInstalled(path);
    const name = nameOf(path);
    return isPermissive(license) || OTHERS[name]?.[0] === license ? [] : [`${name}: ${license}`];
  });
  expect([...new Set(others)].sort()).toEqual([]);
});

/** A lock file says nothing where a manifest writes its licence in the old way. */
function licenseInstalled(path: string): string {
  try {
    const { license, licenses } = json(`${path}/package.json`) as { license?: unknown; licenses?: { type: string }[] };
    if (typeof license === 'object' && license !== null) return String((license as { type?: string }).type);
    return typeof license === 'string' ? license : (licenses ?? []).map(({ type }) => type).join(' OR ');
  } catch {
    return 'not installed';
  }
}

test('versions are named exactly, and what comes has a checksum', () => {
  const { dependencies, devDependencies } = json('package.json') as Record<string, Record<string, string> | undefined>;
  // Nothing is loaded at run time: libraries that dist needs stand in it.
  expect(dependencies).toBeUndefined();
  const wanted = Object.entries(devDependencies ?? {});
  expect(wanted.length).toBeGreaterThan(20);
  expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  for (const [name, version] of wanted)
    expect([name, lock.packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
  const loose = packages.filter(([path, { link, resolved, integrity }]) => {
    // A package within another one's archive comes with that archive's checksum.
    const isOwn = path.lastIndexOf('node_modules/') === 0 || resolved !== undefined;
    return isOwn && link !== true && !/^sha512-/.test(integrity ?? '');
  });
  expect(loose.map(([path]) => path)).toEqual([]);
});

test('what stands in dist is listed in docs/security.md, and permissive without exception', () => {
  const output = execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { bundledLibraries } from './tools/libraries.mjs'; console.log(JSON.stringify(await bundledLibraries(process.cwd() + '/')));`,
    ],
    { cwd: ROOT, encoding: 'utf8' },
  );
  const libraries = JSON.parse(output) as { name: string; version: string; license: string; places: string[] }[];
  expect(libraries.map(({ name }) => name)).toEqual(expect.arrayContaining(['preact', 'papaparse']));
  const page = readFileSync(join(ROOT, 'docs/security.md'), 'utf8');
  for (const { name, version, license } of libraries) {
    expect([name, PERMISSIVE.has(license)]).toEqual([name, true]);
    expect(page).toContain(`| ${name} | ${version} | ${license} |`);
  }
});
