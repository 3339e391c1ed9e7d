/** The script's own functions in the formula bar: completion and help, as Google shows a custom function's JSDoc. */
import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import type { FunctionHelp } from '../../server/wire';

export function functionInfo({ name, summary, parameters }: FunctionHelp): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: summary,
    abstract: firstSentence(summary),
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.summary,
      example: '',
      require: parameter.optional ? 0 : 1,
      repeat: 0,
    })),
  };
}

const firstSentence = (text: string): string => /^.*?(。|\. |$)/s.exec(text)![0].trim();
