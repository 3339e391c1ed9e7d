/** A run takes over what an earlier one compiled, and nothing else of it. */
import { open } from './local-runtime';

const script = (word: string): string => `var count = 0; function main() { count++; return '${word}' + count; }`;

test('every run starts from a fresh script', async () => {
  const runtime = await open(script('a'));
  for (let run = 0; run < 3; run++) expect((await runtime.runFunction('main')).value).toBe('a1');
});

test('scripts of the same length are not taken for one another', async () => {
  for (const word of ['a', 'b', 'a', 'b'])
    expect((await (await open(script(word))).runFunction('main')).value).toBe(`${word}1`);
});

test('a function that throws is run again like any other', async () => {
  const runtime = await open('function main(n) { if (n === 1) throw new Error("one"); return n; }');
  await expect(runtime.runFunction('main', [1])).rejects.toThrow('one');
  expect((await runtime.runFunction('main', [2])).value).toBe(2);
  await expect(runtime.runFunction('main', [1])).rejects.toThrow('one');
});
