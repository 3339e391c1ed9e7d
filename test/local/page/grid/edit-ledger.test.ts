/** The rules of the wire (local/server/wire.ts), told as stories of one page. */
import { EditLedger, type WorkbookMessage } from '../../../../local/page/grid/edit-ledger';
import type { Mutation, PageState } from '../../../../local/server/wire';

const value = (v: string): Mutation => ({
  id: 'sheet.mutation.set-range-values',
  params: { unitId: 'workbook', subUnitId: '0', cellValue: { 0: { 0: { v } } } },
});
const width: Mutation = { id: 'sheet.mutation.set-worksheet-col-width', params: { unitId: 'workbook' } };
const newRow: Mutation = { id: 'sheet.mutation.insert-row', params: { unitId: 'workbook' } };
const state = (seq: number): WorkbookMessage => ({ type: 'state', seq, state: { title: `at ${seq}` } as PageState });
const mutations = (seq: number, ...list: Mutation[]): WorkbookMessage => ({ type: 'mutations', seq, mutations: list });
const edited = (edit: number, seq: number, resync = false): WorkbookMessage => ({ type: 'edited', edit, seq, resync });

function opened(): EditLedger {
  const ledger = new EditLedger();
  ledger.take(state(10));
  return ledger;
}

test('the first state is shown; changes that came before it are in it', () => {
  const ledger = new EditLedger();
  expect(ledger.take(mutations(9, value('early')))).toEqual({});
  expect(ledger.take(state(10))).toEqual({ rebuild: { title: 'at 10' }, apply: [] });
});

test('an edit carries the number of the last change seen, whatever message brought it', () => {
  const ledger = opened();
  expect(ledger.edit([value('a')])).toEqual({ type: 'edit', edit: 1, base: 10, mutations: [value('a')] });
  ledger.take(edited(1, 11));
  ledger.take(mutations(12, value('b')));
  expect(ledger.edit([value('c')])).toMatchObject({ edit: 2, base: 12 });
  ledger.take({ type: 'rule-formulas', seq: 14, results: [] });
  expect(ledger.edit([value('d')])).toMatchObject({ edit: 3, base: 14 });
  ledger.take({ type: 'charts', seq: 15, charts: [] });
  expect(ledger.edit([value('e')])).toMatchObject({ edit: 4, base: 15 });
});

test('an edit is pending until it is acknowledged', () => {
  const ledger = opened();
  ledger.edit([value('a')]);
  ledger.edit([value('b')]);
  expect(ledger.pending()).toBe(2);
  ledger.take(edited(1, 11));
  expect(ledger.pending()).toBe(1);
  ledger.take(edited(2, 12));
  expect(ledger.pending()).toBe(0);
});

test('where two tabs write one cell, the later one in the server stays in both', () => {
  const ledger = opened();
  ledger.edit([value('ours')]);
  // Theirs was first in the server, since ours is not acknowledged yet.
  expect(ledger.take(mutations(11, value('theirs')))).toEqual({ apply: [value('theirs'), value('ours')] });
  ledger.take(edited(1, 12));
  expect(ledger.take(mutations(13, value('later')))).toEqual({ apply: [value('later')] });
});

test('an edit of values moves with the cells when rows come in from outside: it is not written to the old place again', () => {
  const ledger = opened();
  ledger.edit([value('ours')]);
  expect(ledger.take(mutations(11, newRow))).toEqual({ apply: [newRow] });
  expect(ledger.take(mutations(12, value('theirs')))).toEqual({ apply: [value('theirs')] });
  expect(ledger.take(edited(1, 13))).toEqual({});
});

test('an edit whose cells have moved cannot be added to a new state: it comes with a later one', () => {
  const ledger = opened();
  ledger.edit([value('ours')]);
  ledger.take(mutations(11, newRow));
  expect(ledger.edit([width])).toMatchObject({ edit: 2 });
  expect(ledger.take(mutations(12, value('theirs')))).toEqual({ ask: true });
  expect(ledger.take(state(12))).toEqual({ rebuild: { title: 'at 12' }, apply: [] });
  ledger.take(edited(1, 13));
  expect(ledger.take(edited(2, 14))).toEqual({ ask: true });
});

test.each([
  ['a width', [width]],
  ['a row with its values', [newRow, value('a')]],
])('a change that meets an unacknowledged edit of %s: the whole state is asked for, once', (_, edit) => {
  const ledger = opened();
  ledger.edit(edit);
  expect(ledger.take(mutations(11, value('theirs')))).toEqual({ ask: true });
  expect(ledger.take(mutations(12, value('more')))).toEqual({});
  // What was not applied was not seen.
  expect(ledger.edit([value('typed meanwhile')])).toMatchObject({ edit: 2, base: 10 });
  expect(ledger.take(edited(1, 13))).toEqual({});
  expect(ledger.pending()).toBe(2);
  expect(ledger.take(edited(2, 13))).toEqual({});
  expect(ledger.pending()).toBe(1);
  expect(ledger.take(state(13))).toEqual({ rebuild: { title: 'at 13' }, apply: [] });
  expect(ledger.take(mutations(14, value('then')))).toEqual({ apply: [value('then')] });
});

test('the server says that others came between', () => {
  const ledger = opened();
  ledger.edit([newRow]);
  expect(ledger.take(edited(1, 12, true))).toEqual({ ask: true });
});

test('a refused edit: the sentence, and the state as it really is', () => {
  const ledger = opened();
  ledger.edit([value('a')]);
  expect(ledger.take({ type: 'refused', edit: 1, sentence: 'No.' })).toEqual({ ask: true, sentence: 'No.' });
  expect(ledger.pending()).toBe(1);
  ledger.take(state(11));
  expect(ledger.pending()).toBe(0);
});

test('values typed while the state was on its way stay visible', () => {
  const ledger = opened();
  ledger.edit([newRow]);
  ledger.take(edited(1, 11, true));
  expect(ledger.edit([value('typed meanwhile')])).toMatchObject({ edit: 2, base: 11 });
  expect(ledger.take(state(11))).toEqual({ rebuild: { title: 'at 11' }, apply: [value('typed meanwhile')] });
  // They may not be where the server put them.
  expect(ledger.take(mutations(12, value('theirs')))).toEqual({ apply: [value('theirs')] });
  expect(ledger.take(edited(2, 13))).toEqual({ ask: true });
  expect(ledger.take(state(13))).toEqual({ rebuild: { title: 'at 13' }, apply: [] });
});

test('an edit that a long run keeps waiting: the state is asked for again when the edit is through, and not before', () => {
  const ledger = opened();
  ledger.edit([newRow]);
  expect(ledger.take(mutations(11, value('by the script')))).toEqual({ ask: true });
  expect(ledger.take(state(11))).toEqual({ rebuild: { title: 'at 11' }, apply: [] });
  expect(ledger.take(edited(1, 12))).toEqual({ ask: true });
  expect(ledger.take(state(12))).toEqual({ rebuild: { title: 'at 12' }, apply: [] });
});

test('after a lost connection nothing is pending, and what comes before the new state is not applied', () => {
  const ledger = opened();
  ledger.edit([value('lost')]);
  ledger.reconnected();
  expect(ledger.pending()).toBe(1);
  expect(ledger.take(mutations(11, value('a')))).toEqual({});
  expect(ledger.take(state(12))).toEqual({ rebuild: { title: 'at 12' }, apply: [] });
});
