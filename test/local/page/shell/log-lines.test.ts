import { copyOf, ofLevel, timeOf, withNewest } from '../../../../local/page/shell/log-lines';
import type { LogEntry } from '../../../../local/server/wire';

const line = (text: string, level = 'info'): LogEntry => ({ at: 0, level, text, source: 'refresh' });
const many = (count: number, prefix: string): LogEntry[] =>
  Array.from({ length: count }, (_, index) => line(`${prefix}${index}`));

test('the newest 1,000 lines are kept, the newest last', () => {
  const lines = withNewest(many(900, 'old'), many(150, 'new'));
  expect(lines).toHaveLength(1_000);
  expect(lines[0]?.text).toBe('old50');
  expect(lines.at(-1)?.text).toBe('new149');
  expect(withNewest([], many(2_500, 'n')).map(({ text }) => text)).toEqual(
    many(2_500, 'n')
      .slice(1_500)
      .map(({ text }) => text),
  );
});

test('the filter takes one level, in any case; empty takes all', () => {
  const lines = [line('a', 'ERROR'), line('b', 'warn'), line('c', 'other')];
  expect(ofLevel(lines, 'error')).toEqual([lines[0]]);
  expect(ofLevel(lines, '')).toEqual(lines);
});

test('time of day with milliseconds, a line a record', () => {
  const at = new Date(2024, 5, 30, 4, 5, 9, 7).getTime();
  expect(timeOf(at)).toBe('04:05:09.007');
  expect(copyOf([{ ...line('読みました', 'warn'), at }])).toBe('04:05:09.007\trefresh\twarn\t読みました');
});
