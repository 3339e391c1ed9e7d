/** Which column of a sheet is which field. */
import type { ColumnsQuestion } from '../intake/questions';
import { make } from './dom';
import type { QuestionForm } from './join-form';
import { previewTable } from './question-preview';
import type { QuestionsTexts } from './questions-texts';

export function columnsForm(
  question: ColumnsQuestion,
  table: string,
  fieldNames: Readonly<Record<string, string>>,
  texts: QuestionsTexts,
): QuestionForm {
  const { kind, sheet, missing, proposals, known } = question;
  const taken = new Set(Object.values(known));
  const selects = missing.map((field) => {
    const options = sheet.headers.flatMap((header, i) =>
      taken.has(i + 1)
        ? []
        : [make('option', { value: String(i + 1), textContent: header || texts.noHeader(letter(i)) })],
    );
    const select = make('select', {}, make('option', { value: '', textContent: texts.choose }), ...options);
    select.value = String(proposals[field] ?? '');
    return select;
  });
  const labels = missing.map((field, i) =>
    make('label', { className: 'field' }, texts.column(fieldNames[field] ?? field), selects[i]!),
  );
  const isProposed = missing.some((field) => proposals[field] !== undefined);
  return {
    fields: [
      make('p', { textContent: texts.columnsWhy(table) }),
      make('p', {
        className: 'quiet',
        textContent: `${texts.headerRow(sheet.headerRow)} · ${texts.rows(sheet.rows)}`,
      }),
      previewTable(sheet, sheet.sheetName),
      ...labels,
      ...(isProposed ? [make('p', { className: 'quiet', textContent: texts.proposed })] : []),
    ],
    answer() {
      const chosen = selects.map(({ value }) => Number(value));
      if (chosen.some((column) => column === 0)) return texts.chooseAll;
      if (new Set(chosen).size < chosen.length) return texts.chooseOther;
      const columns = missing.map((field, i) => {
        const column = chosen[i]!;
        return { field, column, header: sheet.headers[column - 1] ?? '' };
      });
      return { type: 'columns', kind, sheetName: sheet.sheetName, columns };
    },
  };
}

/** 0 → `A` */
function letter(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letter(Math.floor(column / 26) - 1) + letter(column % 26);
}
