/** A workbook model as an xlsx: written whole, or not at all. */
import { randomUUID } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import ExcelJS from 'exceljs';
import type { WorkbookModel } from '../model/workbook-model';
import { UserError } from '../user-error';
import { PartPatches, replaceOnce } from './exceljs-patch';
import { withListSheet } from './long-lists';
import { Losses } from './losses';
import { reportPages, wrappedHeights } from './report-pages';
import { definedNamesXml, formulaWriter, safeSheetNames } from './write-names';
import { RuleFormats } from './write-rules';
import { addSheet, sheetXml, type SheetContext } from './write-sheet';
import { excelStyles } from './write-styles';

/**
 * Writes beside the target and renames. `notKept` lists what the file that was read could not bring along and what this file cannot
 * hold, in words for the user.
 */
export async function writeWorkbook(model: WorkbookModel, path: string): Promise<{ notKept: string[] }> {
  if (!model.sheets.length) throw new UserError('シートが1枚もないため保存できません。');
  const losses = new Losses();
  const { book, patches } = buildBook(withListSheet(model), losses);
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await book.xlsx.writeFile(temporary);
    patches.assertDone();
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw explained(error as NodeJS.ErrnoException, basename(path));
  }
  return { notKept: [...new Set([...model.notKept, ...losses.list()])] };
}

function buildBook(model: WorkbookModel, losses: Losses): { book: ExcelJS.Workbook; patches: PartPatches } {
  const book = new ExcelJS.Workbook();
  book.title = model.title;
  book.creator = 'ルートKPI';
  book.lastModifiedBy = 'ルートKPI';
  const safeNames = safeSheetNames(model.sheets, losses);
  const formats = new RuleFormats();
  const context: SheetContext = {
    formats,
    losses,
    reports: reportPages(model.names),
    styles: excelStyles(model.styles, losses),
    formula: formulaWriter(model.sheets, safeNames),
  };
  const visible = model.sheets.findIndex((s) => !s.hidden);
  const patches = new PartPatches();
  model.sheets.forEach((sheet, i) => {
    // Excel cannot open a workbook without a visible sheet.
    const shown = visible < 0 && i === 0 ? { ...sheet, hidden: false } : sheet;
    const { id } = addSheet(book, shown, safeNames[i] ?? sheet.name, context);
    const { beforeData, afterData, atEnd } = sheetXml(sheet, context);
    // exceljs writes no charts.
    for (const title of sheet.charts ?? []) losses.chart(title, sheet.name);
    patches.set(`xl/worksheets/sheet${id}.xml`, (xml) => {
      const opened = replaceOnce(
        xml,
        /<sheetData\/?>/,
        (tag) => beforeData + (tag === '<sheetData/>' ? '<sheetData></sheetData>' : tag),
      );
      const closed = replaceOnce(opened, /<\/sheetData>/, (tag) => tag + afterData);
      const heights = context.reports.has(sheet.name) ? wrappedHeights(sheet, model.styles) : new Map<number, number>();
      // Without `customHeight`: whoever edits the row lets it grow and shrink again.
      const sized = closed.replace(/<row r="(\d+)"/g, (tag, row) => {
        const height = heights.get(Number(row));
        return height === undefined ? tag : `${tag} ht="${height}"`;
      });
      return atEnd ? replaceOnce(sized, /<\/worksheet>/, (tag) => atEnd + tag) : sized;
    });
  });
  book.views = [
    {
      x: 0,
      y: 0,
      width: 24_000,
      height: 14_000,
      firstSheet: 0,
      activeTab: Math.max(visible, 0),
      visibility: 'visible',
    },
  ];
  patches.set('xl/styles.xml', (xml) => replaceOnce(xml, /<dxfs[^>]*\/>|<dxfs[^>]*>.*?<\/dxfs>/s, () => formats.xml));
  const names = definedNamesXml(model, safeNames, context.formula, losses);
  patches.set('xl/workbook.xml', (xml) => {
    const bare = xml.replace(/<definedNames\/>|<definedNames>.*?<\/definedNames>/s, '');
    return replaceOnce(bare, /<\/sheets>/, (tag) => tag + names);
  });
  patches.install(book);
  return { book, patches };
}

/** What the person can do something about, in a sentence; a fault of this program stays what it is. */
function explained(error: NodeJS.ErrnoException, name: string): Error {
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new UserError(`「${name}」を保存するフォルダーがありません。`);
    case 'EISDIR':
      return new UserError(`「${name}」はフォルダーのため、その名前では保存できません。`);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EBUSY':
      return new UserError(
        `「${name}」に保存できません。ほかのプログラムで開いていないか、書き込む権限があるか確かめてください。`,
      );
    case 'ENOSPC':
    case 'EDQUOT':
      return new UserError(`空き容量が足りないため「${name}」を保存できません。`);
    default:
      return error;
  }
}
