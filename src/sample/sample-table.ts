import type { Day } from '../core/days';

/**
 * A cell before it has a platform: a day stays a day, so that nobody's clock or zone can move it. A moment is a day with
 * its clock time as the fraction.
 */
export type SampleCell = string | number | { day: Day } | { formula: string; format: string } | null;

/** A sheet as values only: its name, the header row, the rows below. */
export interface SampleTable {
  name: string;
  header: string[];
  rows: SampleCell[][];
}
