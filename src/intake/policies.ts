/** Rows of 設定 that hold a rule of the company for a KPI (`方針: 訪問頻度`). Which KPI is meant is settled in `goals/`. */
import type { Bilingual } from '../core/language';
import { readFigure } from './targets';
import { cellText, cleanText, isBlankCell, isDateCell } from './text';

/** What the row's name begins with; the KPI's name follows. */
export const POLICY_PREFIX: Bilingual = { ja: '方針:', en: 'Policy:' };

export interface PolicyRow {
  /** 1-based row of the settings sheet. */
  readonly row: number;
  /** The KPI as typed behind the prefix. */
  readonly kpi: string;
  /** As typed, for a notice about a rule that was not understood. */
  readonly text: string;
  /** Null when the value cannot be read. */
  readonly rule: PolicyRule | null;
}

export interface PolicyRule {
  readonly lower: number | null;
  readonly upper: number | null;
  readonly weight: number | null;
}

/** Rows that name a policy and have a value, in the sheet's order. */
export function readPolicyRows(cells: readonly (readonly unknown[])[]): PolicyRow[] {
  return cells.flatMap(([name, value], i): PolicyRow[] => {
    const kpi = policyKpi(name);
    if (kpi === null || isBlankCell(value)) return [];
    return [{ row: i + 1, kpi, text: isDateCell(value) ? '' : cleanText(cellText(value)), rule: readRule(value) }];
  });
}

/** The KPI that a settings row's name speaks of, as typed; null when it is no policy. */
export function policyKpi(name: unknown): string | null {
  const found = /^(?:方針|policy) ?: ?(.+)$/i.exec(cleanText(cellText(name)));
  return found === null ? null : found[1]!;
}

/** Null when any part cannot be read, or the bounds are the wrong way round: half a rule is worse than none. */
function readRule(cell: unknown): PolicyRule | null {
  // `2-4` typed into a cell has become a date before anybody reads it.
  if (isDateCell(cell)) return null;
  if (typeof cell === 'number') return readPart(cell);
  // A comma before three digits groups them: 1,200万円.
  const parts = cleanText(cellText(cell)).split(/ ?(?:[、;]|,(?!\d{3}(?!\d))) ?/);
  let rule: PolicyRule = NO_RULE;
  for (const part of parts) {
    const read = readPart(part);
    if (read === null) return null;
    rule = { lower: read.lower ?? rule.lower, upper: read.upper ?? rule.upper, weight: read.weight ?? rule.weight };
  }
  return (rule.lower ?? 0) <= (rule.upper ?? Infinity) ? rule : null;
}

const NO_RULE: PolicyRule = { lower: null, upper: null, weight: null };

/** The forms of a part; `$1` is the figure, in a range `$1` and `$2`. */
const WEIGHT = /^(?:重み|weight) ?:? ?(.+)$/i;
const RANGE = /^(.+?) ?(?:[〜~]|から|to|[-–](?=\d)) ?(.+?)(?:まで)?$/i;
const AT_MOST = [/^(?:<=|≤|at most) ?(.+)$/i, /^(.+?) ?(?:以下|以内|まで)$/];
const AT_LEAST = [/^(?:>=|≥|at least) ?(.+)$/i, /^(.+?) ?以上$/];

function readPart(part: string | number): PolicyRule | null {
  const text = String(part);
  const figureIn = (...forms: readonly RegExp[]): string | undefined =>
    forms.map((form) => form.exec(text)?.[1]).find((figure) => figure !== undefined);
  const weight = figureIn(WEIGHT);
  if (weight !== undefined) return ruleOf({ weight });
  const range = RANGE.exec(text);
  if (range !== null) return ruleOf({ lower: range[1]!, upper: range[2]! });
  const upper = figureIn(...AT_MOST);
  if (upper !== undefined) return ruleOf({ upper });
  const lower = figureIn(...AT_LEAST);
  if (lower !== undefined) return ruleOf({ lower });
  return ruleOf({ lower: part, upper: part });
}

function ruleOf(cells: Partial<Record<keyof PolicyRule, string | number>>): PolicyRule | null {
  const rule: Record<keyof PolicyRule, number | null> = { ...NO_RULE };
  for (const field of ['lower', 'upper', 'weight'] as const) {
    if (cells[field] === undefined) continue;
    const figure = readFigure(cells[field]);
    if (figure === null || figure < 0) return null;
    rule[field] = figure;
  }
  return rule;
}
