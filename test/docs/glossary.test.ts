/** One vocabulary: what people read uses the words of docs/glossary.json, and none of the words it replaces. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

interface Word {
  readonly ja: string;
  readonly en: string;
  readonly meaning: { readonly ja: string; readonly en: string };
  readonly not: { readonly ja: readonly string[]; readonly en: readonly string[] };
}

const ROOT = join(__dirname, '..', '..');
const { words } = JSON.parse(readFileSync(join(ROOT, 'docs/glossary.json'), 'utf8')) as { words: Word[] };

/** What is read of what people type may be called anything. */
const READING = /^intake\/|^core\/settings/;

/** Texts of the sources, comments left out. */
function sourceTexts(): Map<string, string> {
  const texts = new Map<string, string>();
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(ROOT, 'src', folder), { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (/\.tsx?$/.test(entry.name) && !READING.test(path)) {
        const source = readFileSync(join(ROOT, 'src', path), 'utf8');
        const loader = path.endsWith('x') ? 'tsx' : 'ts';
        const { code } = transformSync(source, { loader, minifyWhitespace: true, charset: 'utf8', jsx: 'preserve' });
        texts.set(
          path,
          [...code.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|>[^<>{}]+</g)].join('\n'),
        );
      }
    }
  };
  walk('');
  return texts;
}

const sources = sourceTexts();
const allTexts = [...sources.values()].join('\n');
const page = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
/** Without the list of words itself, and without what it says can be read of other tables. */
const manual = page('docs/manual.ja.md')
  .replace(/<!-- generated: words -->[\s\S]*<!-- \/generated: words -->/, '')
  .replace(/[^\n]*と読みます/g, '');
const start = page('docs/README.ja.md');

test.each(words)('$ja: in the texts and in the manual, and $en in the English ones', ({ ja, en }) => {
  expect(allTexts).toContain(ja);
  expect(manual).toContain(ja);
  expect(allTexts.toLowerCase()).toContain(en.toLowerCase());
});

test.each(words.filter(({ not }) => not.ja.length + not.en.length > 0))('$ja is called nothing else', ({ not }) => {
  const used = (text: string): string[] => [
    ...not.ja.filter((rival) => text.includes(rival)),
    ...not.en.filter((rival) => new RegExp(`\\b${rival}s?\\b`, 'i').test(text)),
  ];
  const places = [...sources].flatMap(([path, text]) => used(text).map((rival) => [path, rival]));
  expect(places).toEqual([]);
  expect([used(manual), used(start)]).toEqual([[], []]);
});

test('the glossary has every word once, and meanings in both languages', () => {
  expect(new Set(words.map(({ ja }) => ja)).size).toBe(words.length);
  for (const { meaning } of words) {
    expect(meaning.ja).toMatch(/[。]$/);
    expect(meaning.en).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
  }
});

test('the scan sees what people read', () => {
  expect(sources.get('actions/menu.ts')).toContain('最新に更新');
  expect(allTexts).not.toContain('Menu action');
});
