import * as fc from 'fast-check';
import { SeenPrints } from '../../src/intake/seen-prints';

/** Few prints and few groups, so that many meet; a print that is the same in two groups is two. */
const row = fc.record({ print: fc.integer({ min: -3, max: 40 }), group: fc.integer({ min: 0, max: 6 }) });

/** By its words: the first row with that group and print. */
function firstRows(rows: readonly { print: number; group: number }[]): number[] {
  return rows.map(({ print, group }, i) => {
    const first = rows.findIndex((other) => other.print === print && other.group === group);
    return first === i ? -1 : first;
  });
}

/** The prints of two groups never meet, as those of two days do not. */
const apart = ({ print, group }: { print: number; group: number }): number => print + group * 1000;

test.each(['as they come', 'in order of their groups'])('the first row of each print, %s', (how) => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 300 }), (given) => {
      const rows = how === 'as they come' ? given : [...given].sort((a, b) => a.group - b.group);
      const seen = new SeenPrints();
      expect(rows.map((each, i) => seen.firstOf(apart(each), i, each.group))).toEqual(firstRows(rows));
    }),
  );
});

test('thousands of rows, in one group and in many, with one that falls at the end', () => {
  for (const perGroup of [1, 7, 20_000]) {
    const seen = new SeenPrints();
    for (let i = 0; i < 20_000; i++) expect(seen.firstOf(i * 7919, i, Math.floor(i / perGroup))).toBe(-1);
    // A row of the first group again: everything that came is known again.
    expect(seen.firstOf(5 * 7919, 20_000, 0)).toBe(5);
    expect(seen.firstOf(20_000 * 7919, 20_001, 0)).toBe(-1);
    expect(seen.firstOf(19_999 * 7919, 20_002, Math.floor(19_999 / perGroup))).toBe(19_999);
  }
});
