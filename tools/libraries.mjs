/** Which libraries stand in dist: by what the bundler took in, and what their own manifests say. */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

/** @returns {Promise<{ name: string, version: string, license: string, places: string[] }[]>} by name */
export async function bundledLibraries(root) {
  const places = new Map();
  for (const [entry, place] of [
    ['src/main.ts', 'Code.js'],
    ['src/sidebar/sidebar.ts', 'sidebar.html'],
  ]) {
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: [entry],
      bundle: true,
      write: false,
      metafile: true,
      logLevel: 'error',
    });
    for (const path of Object.keys(metafile.inputs)) {
      const [, name] = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
      if (name !== undefined) places.set(name, [...new Set([...(places.get(name) ?? []), place])]);
    }
  }
  return [...places.keys()].sort().map((name) => {
    const { version, license } = JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, 'utf8'));
    return { name, version, license, places: places.get(name) };
  });
}

/** A table for docs/security.md. Data taken over by a generator (the list of public holidays) is listed as well. */
export async function libraryRows(root) {
  const holidays = '@holiday-jp/holiday_jp';
  const { version, license } = JSON.parse(readFileSync(`${root}node_modules/${holidays}/package.json`, 'utf8'));
  return [
    '| library | version | licence | in |',
    '|---|---|---|---|',
    ...(await bundledLibraries(root)).map(
      (each) => `| ${each.name} | ${each.version} | ${each.license} | ${each.places.join(', ')} |`,
    ),
    `| ${holidays} (its days, as a generated list) | ${version} | ${license} | Code.js |`,
  ];
}
