import { functionHelp } from '../../../local/server/function-help';
import { withPrelude } from '../../../local/server/html-frames';
import { fileName } from '../../../local/server/saved-copies';
import { Turns } from '../../../local/server/turns';

describe('turns', () => {
  /** Starts tasks that end when told, and says which are under way. */
  function stage() {
    const turns = new Turns();
    const running = new Set<string>();
    const ends = new Map<string, () => void>();
    const task = (name: string) => () =>
      new Promise<void>((resolve) => {
        running.add(name);
        ends.set(name, () => {
          running.delete(name);
          resolve();
        });
      });
    const settle = () => new Promise((resolve) => setImmediate(resolve));
    return {
      share: (name: string) => void turns.share(task(name)),
      alone: (name: string) => void turns.alone(task(name)),
      running: async () => {
        await settle();
        return [...running].sort().join('');
      },
      end: (name: string) => ends.get(name)!(),
      turns,
    };
  }

  test('those that share are together; one that wants to be alone waits for them, and later ones for it', async () => {
    const { share, alone, running, end } = stage();
    share('a');
    share('b');
    alone('C');
    share('d');
    expect(await running()).toBe('ab');
    end('a');
    expect(await running()).toBe('b');
    end('b');
    expect(await running()).toBe('C');
    end('C');
    expect(await running()).toBe('d');
  });

  test('a failed task gives its turn back, and its error', async () => {
    const { turns } = stage();
    await expect(turns.alone(() => Promise.reject(new Error('x')))).rejects.toThrow('x');
    await expect(
      turns.share(() => {
        throw new Error('y');
      }),
    ).rejects.toThrow('y');
    expect(await turns.alone(() => 5)).toBe(5);
  });
});

test.each([
  ['<html><head lang="a"><title>t</title>', '<html><head lang="a"><script>P</script><title>t</title>'],
  ['<!doctype html><html><body>x', '<!doctype html><html><script>P</script><body>x'],
  ['<!doctype html>x', '<!doctype html><script>P</script>x'],
  ['<header>x</header>', '<script>P</script><header>x</header>'],
  ['', '<script>P</script>'],
])('the prelude comes before everything else: %s', (html, expected) => {
  expect(withPrelude(html, 'P')).toBe(expected);
});

test('a prelude cannot end its own script, and dollars stay dollars', () => {
  expect(withPrelude('<head>$1', 'a("</SCRIPT>");$&')).toBe('<head><script>a("<\\/SCRIPT>");$&</script>$1');
});

test.each([
  ['売上 2024', '売上 2024'],
  ['../../etc/passwd', 'etc passwd'],
  ['a\u202Etxt.exe', 'a txt.exe'],
  ['a\r\nSet-Cookie: x', 'a Set-Cookie x'],
  ['???', 'workbook'],
  ['', 'workbook'],
])('a file name of the title %j is %j', (title, name) => {
  expect(fileName(title)).toBe(name);
});

describe('help of custom functions', () => {
  test('follows the declaration, with what JSDoc says', () => {
    const script = `
/**
 * Sums.
 * Twice.
 *
 * @param {Array<Array<number>>} values The numbers,
 *   of a range.
 * @param {string} [unit] A unit.
 * @param {number=} digits Digits.
 * @customfunction
 */
function SUMS(values, unit, digits, more = 1, ...rest) {}
/** Not for cells. @param {x} y */
function other(y) {}
/** @customfunction */
function PRIVATE_() {}`;
    expect(functionHelp(script)).toEqual([
      {
        name: 'SUMS',
        summary: 'Sums.\nTwice.',
        parameters: [
          { name: 'values', summary: 'The numbers, of a range.', optional: false },
          { name: 'unit', summary: 'A unit.', optional: true },
          { name: 'digits', summary: 'Digits.', optional: true },
          { name: 'more', summary: '', optional: true },
          { name: 'rest', summary: '', optional: true },
        ],
      },
    ]);
  });
});
