import type { KpiDefinition } from '../core/kpi';
import type { Bilingual } from '../core/language';
import type { FunctionCall } from './function-call';
import type { ParameterName } from './parameters';

/** What a cell can hold; '' = no value. */
export type CellValue = string | number;

/** A custom function: from it come its declaration, its help and its row in the tables of functions. */
export interface FunctionDefinition {
  /** Public: it stands in people's sheets. */
  readonly name: string;
  readonly title: Bilingual;
  /** The Japanese title in hiragana. */
  readonly reading?: string;
  /** One line: what it is for. */
  readonly summary: Bilingual;
  /** How it is computed, or what it spills; one line. */
  readonly details: Bilingual;
  /** In their order; `more` comes last and may be given several times. */
  readonly parameters: readonly ParameterName[];
  readonly returns: { readonly type: 'number' | 'string' | 'Array'; readonly text: Bilingual };
  /** Arguments of examples, such as `("2024-06")`: a JSON list in round brackets. The first is what most people want. */
  readonly examples: readonly string[];
  /** Where these say something in Japanese: the same in English. */
  readonly englishExamples?: readonly string[];
  /** The KPI whose figure it gives, if it gives one. */
  readonly kpi?: KpiDefinition;
  readonly compute: (call: FunctionCall) => CellValue | CellValue[][];
}
