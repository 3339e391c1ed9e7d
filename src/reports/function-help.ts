/** The help on custom functions, from their definitions: one text for the sidebar, and the manual's. */
import type { KpiDefinition, Unit } from '../core/kpi';
import type { Bilingual, Language } from '../core/language';

/** What a definition of a function says that help is made of. */
export interface DefinedFunction<P extends string = string> {
  readonly name: string;
  readonly title: Bilingual;
  readonly reading?: string;
  readonly summary: Bilingual;
  readonly details: Bilingual;
  readonly parameters: readonly P[];
  readonly returns: { readonly type: string; readonly text: Bilingual };
  readonly examples: readonly string[];
  readonly englishExamples?: readonly string[];
  readonly kpi?: KpiDefinition;
}

export type DefinedParameters<P extends string = string> = Readonly<
  Record<P, { readonly optional: boolean; readonly text: Bilingual }>
>;

/** Plain JSON. */
export interface FunctionHelp {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly details: string;
  readonly parameters: readonly { readonly name: string; readonly optional: boolean; readonly text: string }[];
  readonly returns: string;
  readonly examples: readonly FormulaExample[];
  /** Which way is better and what it is counted in, of functions that give a KPI's figure; null for others. */
  readonly measure: { readonly better: string; readonly unit: string } | null;
  /** Everything it can be found by. */
  readonly words: readonly string[];
}

export interface FormulaExample {
  readonly formula: string;
  /** The same, following the stamp that only a refresh moves. */
  readonly stamped: string;
}

const BETTER: Readonly<Record<KpiDefinition['better'], Bilingual>> = {
  higher: { ja: '高いほど良い', en: 'higher is better' },
  lower: { ja: '低いほど良い', en: 'lower is better' },
  'in-range': { ja: '決めた範囲の中が良い', en: 'best within the range that you set' },
};

const UNITS: Readonly<Record<Unit, Bilingual>> = {
  ratio: { ja: '割合(%)', en: 'a share (%)' },
  count: { ja: '件', en: 'a count' },
  companies: { ja: '社', en: 'customers' },
  visitsPerCompanyMonth: { ja: '1社・1か月あたりの回数', en: 'visits per customer and month' },
  yen: { ja: '円', en: 'yen' },
  yenPerTransaction: { ja: '取引1回あたりの円', en: 'yen per transaction' },
  yenPerCompany: { ja: '1社あたりの円', en: 'yen per customer' },
  months: { ja: 'か月', en: 'months' },
};

/** @param stamp name of the cell that only a refresh changes */
export function functionHelp<P extends string>(
  definition: DefinedFunction<P>,
  parameters: DefinedParameters<P>,
  stamp: string,
  language: Language,
): FunctionHelp {
  const { name, title, reading, summary, details, returns, kpi } = definition;
  return {
    name,
    title: title[language],
    summary: summary[language],
    details: details[language],
    parameters: definition.parameters.map((each) => {
      const { optional, text } = parameters[each];
      return { name: each, optional, text: text[language] };
    }),
    returns: returns.text[language],
    examples: exampleCalls(definition, language).map((args) => ({
      formula: formulaText(name, args),
      stamped: formulaText(name, stampedArguments(args, definition.parameters, stamp)),
    })),
    measure: kpi === undefined ? null : { better: BETTER[kpi.better][language], unit: UNITS[kpi.unit][language] },
    words: [name, title.ja, title.en, reading ?? '', kpi?.id ?? '', summary[language]],
  };
}

/** Words and numbers of each example. */
export function exampleCalls(
  { examples, englishExamples = examples }: Pick<DefinedFunction, 'examples' | 'englishExamples'>,
  language: Language,
): (string | number)[][] {
  return (language === 'ja' ? examples : englishExamples).map(
    (example) => JSON.parse(`[${example.slice(1, -1)}]`) as (string | number)[],
  );
}

/** The name of a cell within a formula. */
interface CellName {
  readonly cell: string;
}
type Argument = string | number | CellName | null;

function stampedArguments(args: readonly Argument[], parameters: readonly string[], stamp: string): Argument[] {
  const left = Array.from({ length: parameters.indexOf('more') - args.length }, () => null);
  return [...args, ...left, { cell: stamp }];
}

function formulaText(name: string, args: readonly Argument[]): string {
  return `=${name}(${args.map(argumentText).join(',')})`;
}

function argumentText(argument: Argument): string {
  if (argument === null) return '';
  if (typeof argument === 'object') return argument.cell;
  return typeof argument === 'number' ? String(argument) : `"${argument.replace(/"/g, '""')}"`;
}
