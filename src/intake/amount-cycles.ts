/** Amounts whose cell itself says how often they fall due: 50,000円/月, 月額5万円. */
import { CYCLES } from '../core/tables';
import { cleanText } from './text';

const MONTHLY = CYCLES.indexOf('monthly');
const YEARLY = CYCLES.indexOf('yearly');
/** The cell says nothing of it. */
export const NO_CYCLE = -1;

const LONGEST = 60;
const AFTER = /^(.*\d.*?) ?(?:\/ ?|per )(?:(1?(?:か|ヶ|ケ|カ|ヵ|箇)?月|months?|mo)|(1?年|years?|yr))\.?$/i;
const BEFORE = /^(?:(月額|月々|毎月)|(年額|年間|毎年)):? ?(.*\d.*)$/;

export interface AmountWithCycle {
  /** The amount without what says how often; any other cell as it is. */
  readonly amount: unknown;
  /** Index in CYCLES, or NO_CYCLE. */
  readonly cycle: number;
}

export function amountWithCycle(cell: unknown): AmountWithCycle {
  if (typeof cell !== 'string' || cell.length > LONGEST) return { amount: cell, cycle: NO_CYCLE };
  const text = cleanText(cell);
  const after = AFTER.exec(text);
  if (after) return { amount: after[1], cycle: after[2] === undefined ? YEARLY : MONTHLY };
  const before = BEFORE.exec(text);
  if (before) return { amount: before[3], cycle: before[1] === undefined ? YEARLY : MONTHLY };
  return { amount: cell, cycle: NO_CYCLE };
}
