/** An xlsx as a workbook model. Runs in the parse worker: it trusts nothing in the file. */
import type { Cell, CellStyle, DefinedName, SheetModel, WorkbookModel } from '../model/workbook-model';
import { UserError } from '../user-error';
import { parseCell } from './a1';
import { Colors, readThemeColors } from './colors';
import { removeFunctionPrefixes } from './formula-text';
import { withoutListSheet } from './long-lists';
import { Losses } from './losses';
import { readRelations, type Relation } from './package-parts';
import { Budget, type CellContext } from './read-cells';
import { readSheet, type SheetHyperlink } from './read-sheet';
import { readSharedStrings, TextGatherer } from './read-strings';
import { readStyles, type StyleTables } from './read-styles';
import { reportPages } from './report-pages';
import { nameUnsupportedParts, type NamedSheet } from './unsupported-parts';
import { child, isTrue, readTree, scanXml, type XmlElement } from './xml';
import { ZipParts, type ZipLimits } from './zip-parts';

const NOT_A_WORKBOOK = 'Excel のブックではないファイルのため開けません。.xlsx 形式で保存し直してください。';

export async function readXlsx(path: string, title: string, limits?: ZipLimits): Promise<WorkbookModel> {
  const parts = await ZipParts.open(path, limits);
  try {
    return withoutListSheet(await new XlsxReader(parts, title).read());
  } finally {
    parts.close();
  }
}

class XlsxReader {
  private readonly losses = new Losses();
  private readonly readParts = new Set<string>();
  private readonly pageSetups: string[] = [];

  constructor(
    private readonly parts: ZipParts,
    private readonly title: string,
  ) {}

  async read(): Promise<WorkbookModel> {
    const { losses } = this;
    const workbookPart =
      (await readRelations(this.parts, '')).find((r) => r.kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
    if (workbookPart.endsWith('.bin'))
      throw new UserError('.xlsb 形式は開けません。.xlsx 形式で保存し直してください。');
    const root = this.parts.has(workbookPart) ? await this.tree(workbookPart) : undefined;
    if (root?.name !== 'workbook') throw new UserError(NOT_A_WORKBOOK);
    const relations = await readRelations(this.parts, workbookPart);
    const date1904 = isTrue(child(root, 'workbookPr')?.attributes['date1904']);
    if (date1904) losses.say('1904年から数える日付の設定(日付は同じ日のまま1900年からの数え方に直しました)');
    if (child(root, 'workbookProtection')) losses.say('ブックの保護');

    const styleTables = await this.styleTables(relations);
    const styles = new UsedStyles(styleTables);
    const stringsPart = partOf(relations, 'sharedStrings');
    const strings = stringsPart && this.parts.has(stringsPart) ? await readSharedStrings(this.text(stringsPart)) : [];
    const context: CellContext = {
      strings,
      styles: styleTables,
      styleIndex: (format) => styles.index(format),
      date1904,
      losses,
      budget: new Budget(),
    };

    const named: NamedSheet[] = [];
    const sheets: SheetModel[] = [];
    const byFileIndex: (string | undefined)[] = [];
    for (const element of child(root, 'sheets')?.children ?? []) {
      const name = element.attributes['name'] ?? `Sheet${sheets.length + 1}`;
      const id = Object.entries(element.attributes).find(([key]) => key.endsWith(':id'))?.[1];
      const relation = relations.find((r) => r.id === id);
      byFileIndex.push(name);
      if (!relation || !this.parts.has(relation.target)) continue;
      named.push({ name, part: relation.target });
      if (relation.kind !== 'worksheet') {
        losses.say(relation.kind === 'chartsheet' ? `グラフシート「${name}」` : `シート「${name}」(${relation.kind})`);
        continue;
      }
      const hidden = (element.attributes['state'] ?? 'visible') !== 'visible';
      sheets.push(await this.sheet(relation.target, name, hidden, context));
    }
    if (!sheets.length) throw new UserError('シートが1枚もないため開けません。');
    const names = this.names(child(root, 'definedNames')?.children ?? [], byFileIndex);
    // The add-on's own sheets get theirs again from whoever writes them.
    const reports = reportPages(names);
    for (const sheet of this.pageSetups) if (!reports.has(sheet)) losses.say('印刷の設定', sheet);
    await nameUnsupportedParts(this.parts, named, this.readParts, losses);
    return {
      title: this.title,
      locale: 'ja_JP',
      timeZone: 'Asia/Tokyo',
      styles: styles.list,
      sheets,
      names,
      notKept: losses.list(),
    };
  }

  private text(part: string): AsyncIterable<string> {
    this.readParts.add(part);
    return this.parts.text(part);
  }

  private tree(part: string): Promise<XmlElement> {
    return readTree(this.text(part));
  }

  private async styleTables(relations: Relation[]): Promise<StyleTables> {
    const themePart = partOf(relations, 'theme');
    const theme = themePart && this.parts.has(themePart) ? await readThemeColors(this.text(themePart)) : new Colors();
    const part = partOf(relations, 'styles');
    if (!part || !this.parts.has(part)) return { formats: [], ruleFormats: [], colors: theme };
    return readStyles(await this.tree(part), theme, this.losses);
  }

  private async sheet(part: string, name: string, hidden: boolean, context: CellContext): Promise<SheetModel> {
    const { sheet, hyperlinks, hasPageSetup } = await readSheet(this.text(part), name, hidden, context);
    if (hasPageSetup) this.pageSetups.push(name);
    const relations = await readRelations(this.parts, part);
    const cells = new Lookup(sheet);
    for (const relation of relations) {
      if (relation.kind === 'comments' && this.parts.has(relation.target)) {
        for (const [ref, note] of await readNotes(this.text(relation.target))) {
          const at = parseCell(ref);
          if (at && note) cells.at(at.row, at.column).note = note;
        }
      }
    }
    cells.sort();
    this.nameHyperlinks(hyperlinks, relations, cells, name);
    return sheet;
  }

  /** A link whose text is its address comes back by itself in Sheets; any other is lost. */
  private nameHyperlinks(links: SheetHyperlink[], relations: Relation[], cells: Lookup, sheet: string): void {
    for (const link of links) {
      const target = relations.find((r) => r.id === link.relation)?.target ?? '';
      const at = parseCell(link.range.split(':')[0] ?? '');
      const cell = at && cells.find(at.row, at.column);
      const shown = typeof cell?.value === 'string' ? cell.value : '';
      const plain = (address: string): string => address.replace(/^mailto:/, '').replace(/\/$/, '');
      const isFormula = /^=HYPERLINK\(/i.test(cell?.formula ?? '');
      if (!isFormula && (link.location !== undefined || plain(shown) !== plain(target))) {
        this.losses.count('リンク(文字は残りました)', sheet);
      }
    }
  }

  private names(elements: XmlElement[], sheetNames: (string | undefined)[]): DefinedName[] {
    const names = new Map<string, DefinedName>();
    // Names of the whole workbook first: one that belongs to a sheet gives way to them.
    const scope = (e: XmlElement): number => (e.attributes['localSheetId'] === undefined ? 0 : 1);
    for (const element of [...elements].sort((a, b) => scope(a) - scope(b))) {
      const { name = '', hidden, localSheetId } = element.attributes;
      const sheet = localSheetId === undefined ? undefined : sheetNames[Number(localSheetId)];
      if (/^_xlnm\.Print_/i.test(name)) this.losses.say('印刷の設定', sheet);
      if (/^_xlnm\./i.test(name) || !name) continue;
      const key = name.toLowerCase();
      if (names.has(key)) {
        this.losses.say(`名前「${name}」(シートごとに別の範囲)`, sheet);
        continue;
      }
      const reference = removeFunctionPrefixes(element.text.trim());
      names.set(key, { name, reference, ...(isTrue(hidden) ? { hidden: true } : {}) });
    }
    return [...names.values()];
  }
}

function partOf(relations: Relation[], kind: string): string | undefined {
  return relations.find((r) => r.kind === kind)?.target;
}

/** The cell formats that are really used, numbered in the order of their first use. */
class UsedStyles {
  readonly list: CellStyle[] = [];
  private readonly indices = new Map<number, number>();
  private readonly bySay = new Map<string, number>();

  constructor(private readonly tables: StyleTables) {}

  index(format: number): number | undefined {
    const known = this.indices.get(format);
    if (known !== undefined) return known;
    const entry = this.tables.formats[format];
    if (!entry || entry.isEmpty) return undefined;
    // Formats that differ only in what is not kept become one.
    const say = JSON.stringify(entry.style);
    let index = this.bySay.get(say);
    if (index === undefined) {
      index = this.list.push(entry.style) - 1;
      this.bySay.set(say, index);
    }
    this.indices.set(format, index);
    return index;
  }
}

/** Cells by place, built only for sheets that have notes or links. */
class Lookup {
  private places: Map<string, Cell> | undefined;
  private added = false;

  constructor(private readonly sheet: SheetModel) {}

  find(row: number, column: number): Cell | undefined {
    this.places ??= new Map(this.sheet.cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
    return this.places.get(`${row}:${column}`);
  }

  at(row: number, column: number): Cell {
    const known = this.find(row, column);
    if (known) return known;
    const cell: Cell = { row, column };
    this.sheet.cells.push(cell);
    this.places?.set(`${row}:${column}`, cell);
    this.sheet.rowCount = Math.max(this.sheet.rowCount, row);
    this.sheet.columnCount = Math.max(this.sheet.columnCount, column);
    this.added = true;
    return cell;
  }

  sort(): void {
    if (this.added) this.sheet.cells.sort((a, b) => a.row - b.row || a.column - b.column);
  }
}

async function readNotes(pieces: AsyncIterable<string>): Promise<[string, string][]> {
  const notes: [string, string][] = [];
  let gatherer: TextGatherer | undefined;
  let ref = '';
  await scanXml(pieces, {
    open(name, attributes) {
      if (name === 'comment') ref = attributes['ref'] ?? '';
      if (name === 'text') gatherer = new TextGatherer();
      else gatherer?.open(name);
    },
    text: (text) => gatherer?.add(text),
    close(name) {
      if (name === 'text' && gatherer) {
        notes.push([ref, gatherer.result().text]);
        gatherer = undefined;
      } else gatherer?.close(name);
    },
  });
  return notes;
}
