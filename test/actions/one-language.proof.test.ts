/**
 * What people see of the built add-on over the sample, by every action and call, in a Japanese and in an English spreadsheet: no
 * English one shows Japanese, and no Japanese one English prose.
 */
import type { SheetModel, WorkbookModel } from '../../local/model/workbook-model';
import { JAPANESE, proseIn } from '../support/japanese';
import { openProduct, sheetModel, workbook } from '../support/product-runtime';

const SPOKEN = ['ja', 'en'] as const;
type Spoken = (typeof SPOKEN)[number];

const blank = (language: Spoken): WorkbookModel =>
  language === 'ja' ? workbook([sheetModel('シート1')]) : workbook([sheetModel('Sheet1')], { locale: 'en_US' });

interface Shown {
  readonly place: string;
  readonly text: string;
}

/** Keys in hidden columns and on hidden sheets are for the next refresh, not for reading. */
function textsOnSheet({ name, cells, validations, hiddenColumns, charts = [] }: SheetModel): Shown[] {
  const shown = cells.filter(({ column }) => !hiddenColumns.includes(column));
  return [
    { place: 'its name', text: name },
    ...shown.flatMap(({ row, column, value, note }) => {
      const place = `row ${row}, column ${column}`;
      return [
        ...(typeof value === 'string' && value !== '' ? [{ place, text: value }] : []),
        ...(note === undefined ? [] : [{ place: `note at ${place}`, text: note }]),
      ];
    }),
    ...validations.flatMap(({ ranges, items = [], helpText = '' }) =>
      [...items, helpText].map((text) => ({ place: `rule at ${ranges.join(' ')}`, text })),
    ),
    ...charts.map((text) => ({ place: 'chart', text })),
  ].map(({ place, text }) => ({ place: `${name}, ${place}`, text }));
}

/** What 履歴 keeps to be found again: the id of a KPI, and a copy of the month in one cell. */
const KEYS = /^[\w-]+$/;
const isKey = ({ place, text }: Shown): boolean =>
  /^(?:履歴|Closing log), row \d+, column (?:5|19)$/.test(place) && KEYS.test(text);

/** Of an answer, what programs read: names of functions and arguments, formulas, and words to be found by, in any language. */
const CODES: readonly string[] = ['functionName', 'name', 'formula', 'following', 'words', 'language'];

/** Every text of a plain JSON answer. */
function textsOf(value: unknown, place: string): Shown[] {
  if (typeof value === 'string') return [{ place, text: value }];
  if (Array.isArray(value)) return value.flatMap((each) => textsOf(each, place));
  return value === null || typeof value !== 'object'
    ? []
    : Object.entries(value).flatMap(([key, each]) => (CODES.includes(key) ? [] : textsOf(each, `${place}.${key}`)));
}

/** Everything that is seen, in the order in which it came up. */
async function everythingShown(language: Spoken): Promise<{ shown: Shown[]; model: WorkbookModel; said: string[] }> {
  const runtime = await openProduct(blank(language));
  const shown: Shown[] = [];
  const said: string[] = [];
  const run = async (name: string, args: unknown[] = []): Promise<void> => {
    const { value, events } = await runtime.runFunction(name, args, { answers: [{ button: 'NO' }] } as never);
    said.push(name);
    shown.push(
      ...textsOf(value, name),
      ...textsOf([events.toasts, events.alerts.map(({ title, prompt }) => [title, prompt]), events.menus], name),
    );
  };
  try {
    await run('onOpen');
    await run('insertSampleData', [{ visits: 1500 }]);
    await run('helpTexts');
    await run('refresh');
    await run('closeMonth', ['2024-05']);
    await run('makeReview');
    await run('createSettingsSheet');
    await run('proposeRepsSheet');
    await run('makeTemplate');
    await run('refresh');
    await run('removeEverything');
    const model = runtime.toModel();
    for (const sheet of model.sheets) if (!sheet.hidden) shown.push(...textsOnSheet(sheet));
    return { shown, model, said };
  } finally {
    runtime.dispose();
  }
}

describe.each(SPOKEN)('%s', (language) => {
  let all: Awaited<ReturnType<typeof everythingShown>>;
  beforeAll(async () => {
    all = await everythingShown(language);
  }, 300_000);

  test('there is much to see', () => {
    const names = all.model.sheets.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(
        {
          ja: [
            '進捗',
            '担当者別',
            '月次',
            '今日の予定',
            '段階',
            '通話の状況',
            '振り返り',
            '会議資料',
            '履歴',
            '改善',
            '設定',
          ],
          en: [
            'Progress',
            'By rep',
            'Monthly',
            'Today',
            'Stages',
            'Call review',
            'Review',
            'Meeting',
            'Closing log',
            'Improvements',
            'Settings',
          ],
        }[language],
      ),
    );
    expect(all.shown.length).toBeGreaterThan(5000);
    expect(all.shown.some(({ place }) => place.includes('note at'))).toBe(true);
    expect(all.shown.some(({ place }) => place.includes('rule at'))).toBe(true);
    expect(all.shown.some(({ place }) => place.includes('chart'))).toBe(true);
    expect(all.shown.filter(({ place }) => place.startsWith('helpTexts')).length).toBeGreaterThan(100);
  });

  test('all of it in its language', () => {
    const wrong = all.shown
      .filter((each) => !isKey(each))
      .flatMap(({ place, text }) =>
        (language === 'en' ? (JAPANESE.exec(text) ?? []) : proseIn(text)).map((word) => `${place}: ${word} in ${text}`),
      );
    expect(wrong).toEqual([]);
  });
});
