/** What would happen to a file: where it goes, which column goes where, how many rows are added and why others are not. */
import { formatIsoDay, dayOfSerial } from '../../core/days';
import { IMPORT_KINDS, type ImportCell, type ImportMapping } from '../../intake/import/types';
import type { ImportExample, ImportGroup, ImportPlan } from '../../intake/import/plan';
import type { ImportPreview, ImportTable } from '../../rpc/import-preview';
import { make } from '../dom';
import { previewTable } from '../question-preview';
import type { ImportChoice, ImportDraft } from './session';
import type { ImportTexts } from './texts-import';

const SHOWN_ROWS = 5;
const LONGEST_SHOWN = 40;

/**
 * The table, where there is a choice its sheet, whether there is a header, and the columns. `chosen` is told what to ask
 * the server anew for.
 * @param choice what the person chose so far
 */
export function choiceFields(
  preview: ImportPreview,
  table: ImportTable | null,
  texts: ImportTexts,
  { hasHeader }: ImportChoice,
  chosen: (choice: ImportChoice) => void,
): HTMLElement[] {
  const kindSelect = select(
    texts.table,
    [
      ...(table === null ? [{ value: '', label: texts.chooseTable }] : []),
      ...preview.kinds.map(({ kind, name }) => ({ value: kind, label: name })),
    ],
    table?.kind ?? '',
    (value) => {
      const kind = IMPORT_KINDS.find((each) => each === value);
      if (kind !== undefined) chosen({ kind });
    },
  );
  if (table === null) return [make('p', { textContent: texts.unknownTable }), kindSelect];
  const { kind, target, header } = table;
  // A person's word is kept while other choices change.
  const same = { kind, sheetName: target.sheetName, ...(hasHeader === undefined ? {} : { hasHeader }) };
  const sheetSelect = select(
    texts.sheet,
    target.sheetNames.map((name) => ({ value: name, label: name })),
    target.sheetName,
    (sheetName) => chosen({ ...same, sheetName }),
  );
  return [
    kindSelect,
    ...(target.sheetNames.length > 1 ? [sheetSelect] : []),
    ...(target.headerRow === 0
      ? [make('p', { className: 'quiet', textContent: texts.newSheet(target.sheetName) })]
      : []),
    headerField(header.row, texts, (next) => chosen({ ...same, hasHeader: next })),
    ...(header.row < 0 ? [make('p', { className: 'quiet', textContent: texts.noHeader })] : []),
    mappingFields(table, texts, (mapping) => chosen({ ...same, mapping })),
  ];
}

function headerField(row: number, texts: ImportTexts, chosen: (hasHeader: boolean) => void): HTMLElement {
  const box = make('input', { type: 'checkbox', checked: row >= 0 });
  box.addEventListener('change', () => chosen(box.checked));
  return make(
    'label',
    { className: 'choice' },
    box,
    make('span', { textContent: texts.isHeader(Math.max(row, 0) + 1) }),
  );
}

/** How a column of the file is called: by its header, else by its place and what stands in its first row. */
function sourceName({ headers, firstCells, row }: ImportTable['header'], column: number, texts: ImportTexts): string {
  const place = texts.column(column + 1);
  const first = row < 0 ? (firstCells[column] ?? '') : '';
  return headers[column] || (first === '' ? place : texts.columnWith(place, first));
}

function mappingFields(
  { header, target, mapping, missing }: ImportTable,
  texts: ImportTexts,
  chosen: (mapping: ImportMapping) => void,
): HTMLElement {
  const sources = [
    { value: '', label: texts.noColumn },
    ...header.headers.map((_, column) => ({ value: String(column), label: sourceName(header, column, texts) })),
  ];
  const current = [...mapping];
  const summary = make('summary', {});
  const count = (): void => {
    summary.textContent = texts.mapping(current.filter((source) => source !== null).length, current.length);
  };
  count();
  const fields = target.columns.map((column, index) =>
    column.isFormula
      ? make('p', { className: 'quiet', textContent: `${column.header}: ${texts.formula}` })
      : select(column.header || texts.column(column.column), sources, String(mapping[index] ?? ''), (value) => {
          current[index] = value === '' ? null : Number(value);
          count();
          chosen(current);
        }),
  );
  return make(
    'details',
    { open: missing.length > 0 || header.row < 0 },
    summary,
    make('p', { className: 'quiet', textContent: texts.mappingHint }),
    ...fields,
  );
}

/** The rows of the file by what becomes of them, and the first that are added as they will stand in the sheet. */
export function outcome({ table, plan, leftOut }: ImportDraft, texts: ImportTexts): HTMLElement[] {
  const note = (text: string): HTMLElement => make('p', { className: 'quiet', textContent: text });
  if (plan === null) return [make('p', { className: 'error', textContent: texts.missing(table.missing) })];
  const amount = plan.columns.find(({ field }) => field === 'amount');
  return [
    countTable(plan, texts),
    ...(plan.keptAsText.length > 0 ? [note(texts.keptAsText(plan.keptAsText))] : []),
    ...(amount !== undefined && amount.scale !== table.header.scale ? [note(texts.scaled(amount.header))] : []),
    ...(amount === undefined ? [] : amountNotes(plan, amount.header, texts).map(note)),
    ...(table.isRemembered ? [note(texts.remembered)] : []),
    ...(leftOut.length > 0
      ? [note(texts.leftOut(leftOut.map((column) => sourceName(table.header, column, texts))))]
      : []),
    ...(plan.add.length > 0 && table.target.endsWithTotal ? [note(texts.belowTotal)] : []),
    ...(plan.add.length > 0 ? firstRows(plan, texts) : []),
  ];
}

function amountNotes({ amounts }: ImportPlan, header: string, texts: ImportTexts): string[] {
  const { convertedTo, taxDiffers, isTakenAsMonthly } = amounts;
  return [
    ...(convertedTo === null ? [] : [convertedTo === 'monthly' ? texts.perMonth(header) : texts.perYear(header)]),
    ...(taxDiffers ? [texts.taxDiffers(header)] : []),
    ...(isTakenAsMonthly ? [texts.takenAsMonthly(header)] : []),
  ];
}

function countTable(plan: ImportPlan, texts: ImportTexts): HTMLElement {
  const line = (label: string, count: number, examples: readonly ImportExample[] = []): HTMLElement =>
    make(
      'tr',
      {},
      make(
        'th',
        { scope: 'row' },
        label,
        ...examples.map(({ line: at, text }) =>
          make('p', { className: 'quiet', textContent: texts.example(at, text) }),
        ),
      ),
      make('td', { textContent: count.toLocaleString('ja-JP') }),
    );
  const group = (label: string, { count, examples }: ImportGroup): HTMLElement => line(label, count, examples);
  return make(
    'table',
    {},
    make('caption', { textContent: texts.counts }),
    make(
      'tbody',
      {},
      line(texts.add, plan.add.length),
      ...(plan.present > 0 ? [line(texts.present, plan.present)] : []),
      ...(plan.differing.count > 0 ? [group(texts.differing, plan.differing)] : []),
      ...[...plan.unusable].map(([problem, rows]) => group(texts.unusable(texts.problems[problem]), rows)),
      ...(plan.passedOver > 0 ? [line(texts.passedOver, plan.passedOver)] : []),
    ),
  );
}

function firstRows(plan: ImportPlan, texts: ImportTexts): HTMLElement[] {
  const preview = {
    sheetName: '',
    headerRow: 0,
    headers: plan.columns.map(({ header }) => header),
    firstRows: plan.add.slice(0, SHOWN_ROWS).map((row) => row.map(shown)),
    rows: plan.add.length,
  };
  return [make('p', { className: 'field', textContent: texts.firstRows }), previewTable(preview, texts.firstRows)];
}

/** As it will be seen in the sheet, more or less: the sheet's own formats stay there. */
function shown(cell: ImportCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell.length > LONGEST_SHOWN ? `${cell.slice(0, LONGEST_SHOWN)}…` : cell;
  if (typeof cell === 'number') return cell.toLocaleString('ja-JP', { maximumFractionDigits: 20 });
  const day = formatIsoDay(dayOfSerial(cell.serial)).replace(/-/g, '/');
  const minutes = Math.round((cell.serial % 1) * 1440);
  if (minutes === 0) return day;
  return `${day} ${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function select(
  label: string,
  options: readonly { readonly value: string; readonly label: string }[],
  value: string,
  changed: (value: string) => void,
): HTMLElement {
  const field = make(
    'select',
    {},
    ...options.map((option) => make('option', { value: option.value, textContent: option.label })),
  );
  field.value = value;
  field.addEventListener('change', () => changed(field.value));
  return make('label', { className: 'field' }, label, field);
}
