/** Whatever the bundle offers to menus and sidebar is in the table of faults, or writes nothing. */
import { actions, calls } from '../../../src/main';
import { SAVES } from '../../support/faulted-actions';
import { REFRESHES } from '../../support/faulted-refreshes';
import { SHEETS } from '../../support/faulted-sheets';
import { FROM_THE_SIDEBAR } from '../../support/faulted-sidebar';

/** Cells and sheets stay as they are; `onEdit` notes in cache and properties that somebody typed. */
const WRITE_NOTHING = [
  'onOpen',
  'onInstall',
  'onEdit',
  'showSidebar',
  'goalsModel',
  'goalsVersion',
  'importPreview',
  'importState',
  'showRows',
  'intakeQuestions',
  'helpTexts',
  'helpFigures',
  'customerList',
  'customerCard',
  'selectedCustomer',
];

/** Asks in a window first; it is broken off at every call in `test/actions/remove-everything.proof.test.ts`. */
const HELD_BY_ITSELF = ['removeEverything'];

test('every entry point has its place', () => {
  const faulted = [...REFRESHES, ...SAVES, ...FROM_THE_SIDEBAR, ...SHEETS].map(({ entry }) => entry);
  const known = [...new Set([...faulted, ...WRITE_NOTHING, ...HELD_BY_ITSELF])].sort();
  expect(known).toEqual([...Object.keys(actions), ...Object.keys(calls)].sort());
  expect(WRITE_NOTHING.filter((name) => faulted.includes(name))).toEqual([]);
});
