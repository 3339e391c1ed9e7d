/**
 * Nothing in the add-on or on the local page makes code of text: by the sources (the same rules stand in `eslint.config.mjs` for
 * what is written from now on) and by what is deployed.
 */
import { buildSync } from 'esbuild';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** What makes code of a text: in JavaScript, in a page, and in HTML Service. */
const MAKES_CODE: Readonly<Record<string, RegExp>> = {
  eval: /(?<![\w.])eval\s*\(/,
  'new Function': /\bFunction\s*\(\s*['"`\w]/,
  'a timer with a text': /\bset(?:Timeout|Interval)\s*\(\s*['"`]/,
  innerHTML: /\b(?:inner|outer)HTML\s*=/,
  insertAdjacentHTML: /\binsertAdjacentHTML\b/,
  'document.write': /\bdocument\.write(?:ln)?\b/,
  srcdoc: /\bsrcdoc\b/,
  dangerouslySetInnerHTML: /\bdangerouslySetInnerHTML\b/,
  createContextualFragment: /\bcreateContextualFragment\b/,
  'a template of HTML Service': /\bcreateTemplate(?:FromFile)?\b|<\?[!=]/,
  'javascript: address': /['"`]javascript:/i,
};
const found = (text: string): string[] => Object.keys(MAKES_CODE).filter((name) => MAKES_CODE[name]!.test(text));

const sources = execFileSync('git', ['ls-files', 'src', 'local'], { cwd: ROOT, encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((path) => /\.(?:tsx?|html)$/.test(path));

test('the patterns find what they are meant to find', () => {
  for (const bad of [
    'eval("x")',
    'new Function("return 1")()',
    'setTimeout("x()", 1)',
    'node.innerHTML = name',
    'node.insertAdjacentHTML("beforeend", x)',
    'document.write(x)',
    '<iframe srcdoc={x}>',
    '<p dangerouslySetInnerHTML={{ __html: x }} />',
    'HtmlService.createTemplate(x)',
    '<?!= name ?>',
    'location.href = "javascript:x"',
  ])
    expect({ bad, found: found(bad) }).toEqual({ bad, found: [expect.any(String)] });
});

test('no source does', () => {
  expect(sources.length).toBeGreaterThan(400);
  expect(sources.flatMap((path) => found(read(path)).map((what) => `${path}: ${what}`))).toEqual([]);
});

test('the rules for new code refuse it', () => {
  const code = `export const bad = (node: HTMLElement, text: string): void => {
  node.innerHTML = text;
  node.outerHTML = text;
  node.insertAdjacentHTML('beforeend', text);
  document.write(text);
  eval(text);
  new Function(text)();
  HtmlService.createTemplate(text);
};\n`;
  const eslint = join(ROOT, 'node_modules/eslint/bin/eslint.js');
  const { stdout } = spawnSync(
    process.execPath,
    [eslint, '--stdin', '--stdin-filename', 'src/rpc/bad.ts', '-f', 'json'],
    {
      cwd: ROOT,
      input: code,
      encoding: 'utf8',
    },
  );
  const [result] = JSON.parse(stdout) as [{ messages: { line: number }[] }];
  expect(new Set(result.messages.map(({ line }) => line))).toEqual(new Set([2, 3, 4, 5, 6, 7, 8]));
});

test('dist/Code.js does not, and makes a page of one text alone: the dialog of 会議資料', () => {
  const code = read('dist/Code.js');
  expect(found(code)).toEqual([]);
  expect(code.match(/\.createHtmlOutput\(/g)).toHaveLength(1);
  expect(code).toContain('HtmlService.createHtmlOutput(meetingDialog(');
});

test('dist/sidebar.html does not, and names no address outside', () => {
  const page = read('dist/sidebar.html');
  // Preact itself can set innerHTML, where a component asks for it; none does (see the sources above).
  const own = buildSync({
    absWorkingDir: ROOT,
    entryPoints: ['src/sidebar/sidebar.ts'],
    bundle: true,
    write: false,
    external: ['preact', 'preact/*'],
    format: 'esm',
    target: 'es2020',
  }).outputFiles[0]!.text;
  expect(found(own)).toEqual([]);
  expect(found(page).filter((what) => !['innerHTML', 'dangerouslySetInnerHTML'].includes(what))).toEqual([]);
  // In comments stand the addresses of the libraries' authors.
  const code = page.replace(/\/\*[\s\S]*?\*\//g, '');
  const addresses = [...code.matchAll(/\b(?:https?:)?\/\/[\w.-]+\.[a-z]{2,}[^\s"'`)]*/gi)].map(([address]) => address);
  // Names of vocabularies, which nothing is fetched from.
  expect(addresses.filter((address) => !/^(?:https?:)?\/\/www\.w3\.org\//.test(address))).toEqual([]);
});
