/** What a KPI is: one definition from which functions, help, tables, sheets and targets are made. */
import type { RecordName } from './facts';
import type { Bilingual } from './language';
import type { Measures } from './measures';

/** What the figure is counted in; decides number format and how it is written in sentences. */
export type Unit =
  'ratio' | 'count' | 'companies' | 'visitsPerCompanyMonth' | 'yen' | 'yenPerTransaction' | 'yenPerCompany' | 'months';

/** A named part of a KPI, so that an explanation can show what was divided by what. */
export interface Part {
  readonly name: Bilingual;
  readonly value: (measures: Measures) => number | null;
}

export interface KpiDefinition {
  /** Also the file's name. */
  readonly id: string;
  /** Its place in the catalogue, from 1. A new one comes last: rows keep their places, since people refer to them. */
  readonly place: number;
  readonly functionName: string;
  readonly name: Bilingual;
  /** The Japanese name in hiragana: found in the help before it is written in kanji. */
  readonly reading: string;
  /** One line: what it tells. */
  readonly summary: Bilingual;
  /** How it is computed, in words. */
  readonly formula: Bilingual;
  readonly unit: Unit;
  readonly better: 'higher' | 'lower' | 'in-range';
  /**
   * How the figure grows with the period: `sum` (counts, money: held against target × pace while a month is running),
   * `rate` (no pace; uncoloured until the month is closed), `stock` (a state at the close, comparable on any day).
   */
  readonly accumulates: 'sum' | 'rate' | 'stock';
  /** Records without which there is no figure. Months that end before a record's first day have none either. */
  readonly needs: readonly RecordName[];
  readonly numerator: Part;
  /** Absent for plain counts and sums. The figure is numerator ÷ denominator; blank when the denominator is 0. */
  readonly denominator?: Part;
  /**
   * What must reach the smallest base for a status to be shown, where it is not the denominator: for counts the opening
   * stock of customers.
   */
  readonly base?: (measures: Measures) => number;
  /** Whether the figure is a share of trials, for which a Wilson interval makes sense. */
  readonly isProportion?: boolean;
  /** A KPI whose attainment this one takes, because both state the same fact (継続率 takes 解約率's). */
  readonly attainmentFrom?: string;
  /** Arguments of examples that help and tests use, such as `("2024-06")`. */
  readonly examples: readonly string[];
}

export const defineKpi = (definition: KpiDefinition): KpiDefinition => definition;
