/** The help tab: what the functions are, what they say of the team now, and one of them into a cell. */
import { UserFacingError } from '../core/errors';
import { figureOf, measure } from '../core/evaluate';
import { figureText } from '../core/figure-text';
import type { KpiDefinition } from '../core/kpi';
import type { Bilingual, Language } from '../core/language';
import { formatMonth, monthOf } from '../core/periods';
import { wholeTeam } from '../core/slice';
import { fill, sentenceOf } from '../i18n/sentences';
import { asOfText, numberFormat } from '../reports/formats';
import {
  type DefinedFunction,
  type DefinedParameters,
  exampleCalls,
  type FunctionHelp,
  functionHelp,
} from '../reports/function-help';
import {
  type CellBefore,
  chosenCell,
  insertFormula as insertInto,
  shownText,
  undoFormula,
} from '../sheets/insert-formula';
import { withDocumentLock } from '../sheets/document-lock';
import { languageOf } from '../sheets/language';
import type { FigureSource } from '../sheets/load';
import { requireRecords } from '../sheets/records';
import { placeOf } from '../sheets/places';
import { isChangedSinceRefresh } from '../sheets/shared/marks';
import { sharedWorkbook } from '../sheets/shared/shared-workbook';
import { STAMP_NAME } from '../sheets/stamp';
import type { HelpFigures, HelpTexts, InsertReply, InsertRequest, TeamFigure } from './help-model';

const TEXT = {
  inserted: { ja: '{place} に {formula} を入れました。', en: '{formula} now stands in {place}.' },
  occupied: {
    ja: '{place} には「{shown}」が入っています。式に置き換えますか?',
    en: '{place} holds "{shown}". Replace it with the formula?',
  },
  undone: { ja: '{place} を元に戻しました。', en: '{place} is as it was.' },
} satisfies Record<string, Bilingual>;
const LONGEST_SHOWN = 30;

/** Every function as it is told to people. */
export function helpOn<P extends string>(
  definitions: readonly DefinedFunction<P>[],
  parameters: DefinedParameters<P>,
  language: Language,
): FunctionHelp[] {
  return definitions.map((definition) => functionHelp(definition, parameters, STAMP_NAME, language));
}

/** Reads no table: it is there at once. */
export function helpTexts<P extends string>(
  definitions: readonly DefinedFunction<P>[],
  parameters: DefinedParameters<P>,
): HelpTexts {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const language = languageOf(spreadsheet);
  return {
    language,
    functions: helpOn(definitions, parameters, language),
    hasStamp: spreadsheet.getRangeByName(STAMP_NAME) !== null,
  };
}

/** All figures from one reading, that of the custom functions. */
export function helpFigures(definitions: readonly DefinedFunction[]): HelpFigures {
  const workbook = sharedWorkbook(SpreadsheetApp.getActiveSpreadsheet());
  const { facts, language, settings, readAt } = workbook;
  const month = monthOf(facts.asOf, settings.closingDay);
  const measures = measure(wholeTeam(facts), { first: month, last: month });
  return {
    asOf: asOfText(facts.asOf, language),
    month: formatMonth(month),
    readAt,
    isChanged: isChangedSinceRefresh(),
    figures: definitions.flatMap(({ name, kpi }): TeamFigure[] => {
      if (kpi === undefined) return [];
      const why = lacking(workbook, kpi);
      const { value, partial } = figureOf(kpi, measures);
      const text = why !== '' || value === null ? null : figureText(value, kpi.unit, language);
      return [{ name, text, isPartial: partial, why }];
    }),
  };
}

function lacking(workbook: FigureSource, kpi: KpiDefinition): string {
  try {
    requireRecords(workbook, kpi.needs);
    return '';
  } catch (error) {
    if (error instanceof UserFacingError) return sentenceOf(error, workbook.language);
    throw error;
  }
}

/**
 * Into the cell that is chosen. A filled cell is asked about first.
 * @param compute the function itself: how far its table reaches is known by computing it
 * @throws UserFacingError see {@link insertInto}
 */
export function insertFormula<P extends string>(
  definitions: readonly DefinedFunction<P>[],
  parameters: DefinedParameters<P>,
  compute: (name: string, args: readonly unknown[]) => unknown,
  request: InsertRequest,
): InsertReply {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const language = languageOf(spreadsheet);
  const definition = definitions.find(({ name }) => name === request.name);
  const example = definition && functionHelp(definition, parameters, STAMP_NAME, language).examples[request.example];
  if (definition === undefined || example === undefined) throw new UserFacingError('bad-request');
  const cell = chosenCell(spreadsheet);
  const place = placeOf(cell);
  const shown = shownText(cell);
  // The answer holds for the cell that was asked about: another one may be chosen by now.
  if (shown !== null && request.replace !== place)
    return {
      kind: 'occupied',
      place,
      sentence: fill(TEXT.occupied[language], { place, shown: shown.slice(0, LONGEST_SHOWN) }),
    };
  const formula = request.isStamped ? example.stamped : example.formula;
  const { name, kpi } = definition;
  const size =
    kpi === undefined ? sizeOf(() => compute(name, exampleCalls(definition, language)[request.example]!)) : ONE_CELL;
  const format = kpi === undefined ? null : numberFormat(kpi.unit, language);
  // The function was computed before: reading shares its result under the same lock.
  const undo = withDocumentLock(() => insertInto(spreadsheet, cell, { formula, ...size, format }));
  return { kind: 'inserted', sentence: fill(TEXT.inserted[language], { place, formula }), undo };
}

export function undoInsert(before: CellBefore): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const cell = withDocumentLock(() => undoFormula(spreadsheet, before));
  return fill(TEXT.undone[languageOf(spreadsheet)], { place: placeOf(cell) });
}

/** A mistake, such as a name that this workbook does not have, is one sentence in one cell. */
function sizeOf(compute: () => unknown): typeof ONE_CELL {
  try {
    const result = compute();
    return Array.isArray(result) ? { rows: result.length, columns: (result[0] as unknown[]).length } : ONE_CELL;
  } catch (error) {
    if (error instanceof UserFacingError) return ONE_CELL;
    throw error;
  }
}

const ONE_CELL = { rows: 1, columns: 1 };
