/** Yen for a cell that may be narrow: a number that is wider than its cell would be shown as ###. */
import type { Unit } from '../core/kpi';
import type { Language } from '../core/language';
import type { Look, PlanCell } from '../core/sheet-plan';
import type { Goal } from '../goals/targets';
import { changeFormat, numberFormat } from './formats';
import { goalCell } from './goal-cell';
import { number } from './plan-cells';

/** Small text is 12 pixels high; widths of Arial's characters as shares of that (Adobe, "Helvetica", font metrics). */
const HEIGHT = 12;
const DIGIT = 0.556;
const MARK = 0.278;
const SIGN = 0.584;
/** Left and right of the text. */
const PADDING = 6;

const UNITS = [
  { scale: 1, commas: '', ja: '', en: '', width: { ja: 0, en: 0 } },
  { scale: 1e3, commas: ',', ja: '千', en: 'K', width: { ja: 1, en: 0.667 } },
  { scale: 1e6, commas: ',,', ja: '百万', en: 'M', width: { ja: 2, en: 0.833 } },
] as const;

/** The number format in which the yen fit: in full, else in thousands, else in millions. A change carries its sign. */
export function yenFormat(value: number, pixels: number, language: Language, isChange = false): string {
  const fits = ({ scale, width }: (typeof UNITS)[number]): boolean => {
    const digits = String(Math.round(Math.abs(value) / scale)).length;
    const signs = isChange || value < 0 ? SIGN : 0;
    const ems = (digits + 1) * DIGIT + Math.floor((digits - 1) / 3) * MARK + signs + width[language];
    return ems * HEIGHT + PADDING <= pixels;
  };
  const unit = UNITS.find(fits) ?? UNITS[UNITS.length - 1]!;
  if (unit.scale === 1) return isChange ? changeFormat('yen', language) : numberFormat('yen', language);
  const size = `#,##0${unit.commas}"${unit[language]}"`;
  return isChange ? `"+¥"${size};"−¥"${size};"±¥"${size}` : `"¥"${size}`;
}

const isYen = (unit: Unit): boolean => unit.startsWith('yen');

/** A figure of a KPI in a cell of that width; a dash without a value. */
export function figureCell(value: number | null, unit: Unit, pixels: number, language: Language, look: Look): PlanCell {
  const format = value !== null && isYen(unit) ? yenFormat(value, pixels, language) : numberFormat(unit, language);
  return number(value, format, look);
}

/** A change of a KPI, of shares in points. */
export function changeCell(
  change: number | null,
  unit: Unit,
  pixels: number,
  language: Language,
  look: Look,
): PlanCell {
  if (change !== null && isYen(unit)) return number(change, yenFormat(change, pixels, language, true), look);
  const points = change !== null && unit === 'ratio' ? change * 100 : change;
  return number(points, changeFormat(unit, language), look);
}

export function targetCell(goal: Goal | null, unit: Unit, pixels: number, language: Language, look: Look): PlanCell {
  return goal?.kind === 'value' && isYen(unit)
    ? figureCell(goal.value, unit, pixels, language, look)
    : goalCell(goal, unit, language, look);
}
