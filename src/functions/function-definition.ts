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
  /** One line: what it is for. */
  readonly summary: Bilingual;
  /** How it is computed, or what it spills; one line. */
  readonly details: Bilingual;
  /** In their order; `more` comes last and may be given several times. */
  readonly parameters: readonly ParameterName[];
  readonly returns: { readonly type: 'number' | 'string' | 'Array'; readonly text: Bilingual };
  /** Arguments of examples, such as `("2024-06")`. */
  readonly examples: readonly string[];
  readonly compute: (call: FunctionCall) => CellValue | CellValue[][];
}
