/** dist/sidebar.html: one HTML file without outside requests; script and style stand in it. */
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} root the repository */
export async function sidebarHtml(root) {
  const bundled = async (entry) => {
    const { outputFiles } = await build({
      absWorkingDir: root,
      entryPoints: [entry],
      bundle: true,
      write: false,
      target: 'es2020',
      charset: 'utf8',
      logLevel: 'error',
    });
    return outputFiles[0].text.trim();
  };
  const [script, style] = [await bundled('src/sidebar/sidebar.ts'), await bundled('src/sidebar/sidebar.css')];
  return readFileSync(join(root, 'src/sidebar/sidebar.html'), 'utf8')
    .replace('/* style */', () => style)
    .replace('/* script */', () => script.replace(/<\/script/gi, '<\\/script'));
}
