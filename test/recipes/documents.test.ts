/** What CONTRIBUTING.md and the list for real Google say of the tree, and how they are made. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const folders = (path: string): string[] =>
  readdirSync(join(ROOT, path), { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? [each.name] : []));

const CONTRIBUTING = read('CONTRIBUTING.md');
/** The folder list: names by the folder above them. */
const HOUSE = /```\nsrc\/\n([\s\S]*?)```/.exec(CONTRIBUTING)![1]!;
const SRC = HOUSE.slice(0, HOUSE.indexOf('\nlocal/'));

describe('CONTRIBUTING.md', () => {
  test('lists every folder of src and of local, and none that is not there', () => {
    const named = (text: string): string[] =>
      [...text.matchAll(/^ {2}([a-z0-9]+)\/( [a-z]+\/)?  /gm)].map((m) => m[1]!);
    expect(named(SRC).sort()).toEqual(folders('src').sort());
    const local = HOUSE.slice(HOUSE.indexOf('\nlocal/'));
    for (const folder of folders('local')) expect(local).toMatch(new RegExp(`^  (cli/ )?${folder}/`, 'm'));
  });

  test('the ranks are those that the import rules hold', () => {
    const rules = [...read('.dependency-cruiser.cjs').matchAll(/^ {2}\[('[^\]]+)\],$/gm)].map((m) =>
      m[1]!.replaceAll("'", '').split(', '),
    );
    const [sentence] = /\*\*Ranks\.\*\*[^.]*/.exec(CONTRIBUTING)!;
    const said = [...sentence.matchAll(/`([^`]+)`/g)].map((m) => m[1]!.split(' | '));
    expect(said).toEqual([...rules, ['main']]);
  });

  test('the files it names are there', () => {
    const named = [...CONTRIBUTING.matchAll(/`((?:src|test|docs|tools|local)\/[\w/.-]+\.\w+)`/g)].map((m) => m[1]!);
    const MADE_BY_A_RECIPE = /deals-won|rep-activity/;
    const missing = named.filter((path) => !MADE_BY_A_RECIPE.test(path) && !existsSync(join(ROOT, path)));
    expect(missing).toEqual([]);
    expect(named.length).toBeGreaterThan(8);
  });

  test('every recipe is walked', () => {
    const recipes = [...CONTRIBUTING.matchAll(/^## (Add an? .*)$/gm)].map((m) => m[1]!);
    const walked = readdirSync(__dirname)
      .filter((file) => file.endsWith('.proof.test.ts'))
      .map((file) => /CONTRIBUTING\.md, "([^"]+)"/.exec(readFileSync(join(__dirname, file), 'utf8'))?.[1]);
    expect(walked.sort()).toEqual(recipes.sort());
    expect(recipes.length).toBeGreaterThan(3);
  });
});

describe('the session on real Google', () => {
  const text = read('docs/by-hand-checklist.md');

  test('every line says what to do, what is seen, and which claim rests on it', () => {
    const lines = text.split('\n').filter((line) => /^\| \d/.test(line));
    lines.forEach((line, i) => {
      const cells = line.split('|').slice(1, -1);
      expect([line, cells.length, Number(cells[0])]).toEqual([line, 4, i + 1]);
      for (const cell of cells) expect(cell.trim()).not.toBe('');
    });
    expect(lines.length).toBeGreaterThan(30);
  });

  test('it takes half an hour', () => {
    const minutes = [...text.matchAll(/^## \d\. .*\((\d+) minutes\)$/gm)].map((m) => Number(m[1]));
    expect(minutes.reduce((sum, each) => sum + each)).toBe(30);
  });
});
