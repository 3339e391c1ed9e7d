/** The record of plans as rows of text, and back. A row that was changed, or names what is not there, is no row. */
import { type Day, formatIsoDay, parseIsoDay } from '../../core/days';
import { digest } from '../../core/digest';
import { NO_NAME, type Tables } from '../../core/tables';
import { distinctNames } from '../distinct-names';
import type { PlanReason, PlannedVisit, PlanRecord, RecordedVisit } from './types';

/** Goes up whenever the meaning of a row changes: rows of another version are not believed. */
const VERSION = 2;
/** In front of each text, so that none begins with a sign that means something in a cell. */
const SIGN = '|';

export const RECORD_COLUMNS = 5;

type Names = Pick<Tables, 'reps' | 'customers'>;

/** Day, rep, customer, why and due, and a digest of these. */
export function recordRows(visits: readonly PlannedVisit[], tables: Names): string[][] {
  const customers = distinctNames(tables.customers);
  return visits.map(({ day, rep, customer, reason, due }) => {
    const why = JSON.stringify({ reason: withoutProduct(reason), due });
    const texts = [formatIsoDay(day), tables.reps[rep] ?? '', customers[customer] ?? '', why];
    return [...texts, sealOf(texts)].map((text) => SIGN + text);
  });
}

/** @param cells as they are read, row by row; anything may stand there */
export function recordOf(cells: readonly (readonly unknown[])[], tables: Names): PlanRecord {
  const reps = new Map(tables.reps.map((name, rep) => [name, rep]));
  const customers = new Map(distinctNames(tables.customers).map((name, customer) => [name, customer]));
  return cells.flatMap((row): RecordedVisit[] => {
    const texts = textsOf(row);
    if (texts === null) return [];
    const day = parseIsoDay(texts[0]!);
    const [rep, customer] = [reps.get(texts[1]!), customers.get(texts[2]!)];
    if (day === null || rep === undefined || customer === undefined) return [];
    // What bears its own digest was written by us: it is JSON, and of this shape.
    return [{ day, rep, customer, ...(JSON.parse(texts[3]!) as Pick<RecordedVisit, 'reason' | 'due'>) }];
  });
}

/** The day of a row; null for a row that is not believed. */
export function recordedDay(row: readonly unknown[]): Day | null {
  const texts = textsOf(row);
  return texts === null ? null : parseIsoDay(texts[0]!);
}

function textsOf(row: readonly unknown[]): string[] | null {
  const texts = row.slice(0, RECORD_COLUMNS);
  if (texts.length < RECORD_COLUMNS) return null;
  if (!texts.every((text): text is string => typeof text === 'string' && text.startsWith(SIGN))) return null;
  const [day, rep, customer, why, seal] = texts.map((text) => text.slice(SIGN.length)) as [...string[]];
  const sealed = [day!, rep!, customer!, why!];
  return sealOf(sealed) === seal ? sealed : null;
}

const sealOf = (texts: readonly string[]): string => digest(JSON.stringify([VERSION, ...texts]));

/** Numbers of products are other ones tomorrow. */
const withoutProduct = (reason: PlanReason): PlanReason =>
  reason.code === 'risk' && 'product' in reason.why ? { ...reason, why: { ...reason.why, product: NO_NAME } } : reason;
