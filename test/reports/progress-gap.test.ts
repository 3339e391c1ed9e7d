/** The gap by lever, and its bridge: every bar begins where the one before it ended. */
import type { GapParts } from '../../src/goals/gap-by-lever';
import type { Gap } from '../../src/goals/kgi-gap';
import { bridgeChart, bridgeRows, gapCells } from '../../src/reports/progress-gap';
import { said } from '../support/report-facts';

const gap = (parts: Omit<GapParts, 'handedOver' | 'total'>): Gap => ({
  against: 'pace',
  parts: { ...parts, handedOver: 0, total: parts.lost + parts.won + parts.frequency + parts.price },
});
/** `difference`: revenue against the pace, where there is a KGI. */
const cellsOf = (of: Gap | null, difference: number | null = null, basis: object | null = null) =>
  gapCells({ gap: of, kgi: { difference }, basis, language: 'ja' } as unknown as Parameters<typeof gapCells>[0]);
/** Base, up above and below 0, down above and below 0, the whole. */
const bars = (of: Gap | null): unknown[][] =>
  bridgeRows(of, 'ja')
    .slice(-5)
    .map((cells) => cells.slice(1, 7).map(said));

test('bars on one side of 0', () => {
  expect(bars(gap({ lost: 50, won: 30, frequency: -20, price: 0 }))).toEqual([
    [0, 50, 0, 0, 0, 0],
    [50, 30, 0, 0, 0, 0],
    [60, 0, 0, 20, 0, 0],
    [60, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 60],
  ]);
});

test('bars below 0 and across it', () => {
  // 0 → −100 → 60 → −30 → −20
  expect(bars(gap({ lost: -100, won: 160, frequency: -90, price: 10 }))).toEqual([
    [0, 0, 0, 0, -100, 0],
    [0, 60, -100, 0, 0, 0],
    [0, 0, 0, 60, -30, 0],
    [-20, 0, -10, 0, 0, 0],
    [0, 0, 0, 0, 0, -20],
  ]);
});

test('in figures: four levers and what they come to', () => {
  const cells = cellsOf(gap({ lost: -100, won: 160, frequency: -90, price: 10 }));
  expect(cells.map((row) => row.map(said))).toEqual([
    ['ペースとの差の内訳'],
    ['解約', -100],
    ['新規・復帰', 160],
    ['取引回数', -90],
    ['単価', 10],
    ['合計', -20],
  ]);
});

test('where the gap cannot be told there are dashes, blank cells for the chart, and no chart', () => {
  expect(
    cellsOf(null)
      .slice(1)
      .map((row) => said(row[1]!)),
  ).toEqual(['—', '—', '—', '—', '—']);
  expect(bars(null).flat()).toEqual(Array(30).fill(null));
  expect(bridgeRows(null, 'ja')).toHaveLength(
    bridgeRows(gap({ lost: 1, won: 0, frequency: 0, price: 0 }), 'ja').length,
  );
  expect(bridgeChart(null, 37, 'ja')).toEqual([]);
});

test.each([
  ['the record is too short', null, '3か月の記録から分けられます'],
  ['there is nothing to divide by', {}, '取引がまだ足りず分けられません'],
])('where there is a gap and %s, it is told whole and why', (_, basis, why) => {
  const cells = cellsOf(null, -196_721, basis).map((row) => row.map(said));
  expect(cells[0]).toEqual(['ペースとの差の内訳', why]);
  expect(cells[5]).toEqual(['合計', -196_721]);
});

test('the chart reads its own source', () => {
  const of = gap({ lost: 1, won: 2, frequency: 3, price: 4 });
  const rows = bridgeRows(of, 'ja');
  const [chart] = bridgeChart(of, 0, 'ja');
  const [area] = chart!.ranges;
  expect(area).toMatchObject({ column: 0, columns: 7, rows: 6 });
  expect(area!.row + area!.rows).toBe(rows.length);
  expect(said(rows[area!.row - 1]![0]!)).toBe('グラフのもと');
  expect(said(rows[area!.row]![0]!)).toBe('項目');
  expect(chart!.series).toHaveLength(6);
  expect(chart!.series[0]).toEqual({ color: 'transparent' });
});
