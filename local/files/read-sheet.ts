/** One sheet of an xlsx. */
import { emptySheet, NEW_COLUMNS, NEW_ROWS } from '../model/empty-sheet';
import type { SheetModel } from '../model/workbook-model';
import { MAX_COLUMN, bottomRight, isRange } from './a1';
import { CellReader, type CellContext } from './read-cells';
import { readConditionalFormatting, readExtendedFormatting, readValidation, type OrderedFormat } from './read-rules';
import { PIXELS_PER_CHARACTER, PIXELS_PER_POINT } from './sheet-defaults';
import { TreeBuilder, isTrue, scanXml, type Attributes, type XmlElement } from './xml';

export interface SheetHyperlink {
  range: string;
  relation?: string;
  location?: string;
}

export interface SheetRead {
  sheet: SheetModel;
  hyperlinks: SheetHyperlink[];
  /** Whether it is set up to print other than every new sheet; the model holds nothing of it. */
  hasPageSetup: boolean;
}

interface ColumnSpan {
  from: number;
  to: number;
  pixels?: number;
  hidden: boolean;
}

const TREES = new Set<string>([
  'conditionalFormatting',
  'dataValidation',
  'x14:conditionalFormatting',
  'x14:dataValidation',
]);

/** What the model leaves out although a cell reader has no part in it: element name → how the user knows it. */
const LOST_ELEMENTS: Record<string, string> = {
  sheetProtection: 'シートの保護',
  protectedRange: '編集を許可する範囲',
  headerFooter: '印刷の設定',
  rowBreaks: '印刷の設定',
  colBreaks: '印刷の設定',
  picture: 'シートの背景画像',
  filterColumn: 'フィルターの条件',
  sortState: '並べ替えの条件',
  scenario: 'シナリオ',
  customSheetView: 'ユーザー設定のビュー',
  dataConsolidate: '統合の設定',
};

export async function readSheet(
  pieces: AsyncIterable<string>,
  name: string,
  hidden: boolean,
  context: CellContext,
): Promise<SheetRead> {
  const reader = new SheetReader(name, hidden, context);
  await scanXml(pieces, reader);
  return reader.result();
}

class SheetReader {
  private readonly sheet: SheetModel;
  private readonly hyperlinks: SheetHyperlink[] = [];
  private readonly formats: OrderedFormat[] = [];
  private readonly spans: ColumnSpan[] = [];
  private readonly cells: CellReader;
  private defaultWidth: number | undefined;
  private hasPageSetup = false;
  private tree: TreeBuilder | undefined;

  constructor(
    private readonly name: string,
    hidden: boolean,
    private readonly context: CellContext,
  ) {
    this.cells = new CellReader(name, context);
    this.sheet = emptySheet(name, { hidden, cells: this.cells.cells });
  }

  open(name: string, attributes: Attributes): void {
    if (this.tree) this.tree.open(name, attributes);
    else if (TREES.has(name)) this.tree = new TreeBuilder(name, attributes);
    else if (!this.cells.open(name, attributes)) this.openOther(name, attributes);
  }

  text(text: string): void {
    if (this.tree) this.tree.text(text);
    else this.cells.text(text);
  }

  close(name: string): void {
    if (!this.tree) return this.cells.close(name);
    this.tree.close();
    if (!this.tree.done) return;
    const { root } = this.tree;
    this.tree = undefined;
    this.takeTree(root);
  }

  private openOther(name: string, a: Attributes): void {
    const { sheet } = this;
    switch (name) {
      case 'row':
        this.takeRow(this.cells.openRow(a), a);
        break;
      case 'col':
        this.takeColumns(a);
        break;
      case 'sheetFormatPr':
        this.takeDefaultWidth(Number(a['defaultColWidth']));
        break;
      case 'tabColor':
        sheet.tabColor = this.context.styles.colors.resolve(a) ?? sheet.tabColor;
        break;
      case 'sheetView':
        sheet.showGridlines = a['showGridLines'] === undefined || isTrue(a['showGridLines']);
        break;
      case 'pane':
        if (a['state']?.startsWith('frozen')) {
          sheet.frozenRows = wholeNumber(a['ySplit']);
          sheet.frozenColumns = wholeNumber(a['xSplit']);
        }
        break;
      case 'mergeCell':
        if (isRange(a['ref'] ?? '')) sheet.merges.push(a['ref'] ?? '');
        break;
      case 'autoFilter':
        if (isRange(a['ref'] ?? '')) sheet.filter = (a['ref'] ?? '').replace(/\$/g, '');
        break;
      case 'hyperlink':
        this.hyperlinks.push({ range: a['ref'] ?? '', relation: relationId(a), location: a['location'] });
        break;
      case 'x14:sparkline':
        this.context.losses.count('スパークライン', this.name);
        break;
      case 'pageSetup':
        // A page setup that only names the printer's defaults stands in most files and says nothing.
        if (a['orientation'] === 'landscape' || (a['scale'] ?? '100') !== '100') this.hasPageSetup = true;
        break;
      case 'pageSetUpPr':
        if (isTrue(a['fitToPage'])) this.hasPageSetup = true;
        break;
      default:
        if (LOST_ELEMENTS[name] !== undefined) this.lose(name);
    }
  }

  /** Programs say their own ordinary width (8 to 9.2 characters) in every file: that is no wish of the user's. */
  private takeDefaultWidth(characters: number): void {
    if (characters > 0 && !(characters >= 8 && characters <= 9.2)) {
      this.defaultWidth = Math.round(characters * PIXELS_PER_CHARACTER);
    }
  }

  private lose(element: string): void {
    this.context.losses.say(LOST_ELEMENTS[element] ?? element, this.name);
  }

  private takeRow(row: number, a: Attributes): void {
    if (isTrue(a['customHeight']) && Number(a['ht']) > 0) {
      this.sheet.rowHeights[row] = Math.round(Number(a['ht']) * PIXELS_PER_POINT);
    }
    if (isTrue(a['hidden'])) this.sheet.hiddenRows.push(row);
    if (Number(a['outlineLevel'] ?? 0) > 0) this.context.losses.say('行や列のグループ化', this.name);
    if (isTrue(a['customFormat']) && this.context.styleIndex(Number(a['s'] ?? 0)) !== undefined) {
      this.context.losses.stylePart('行や列の全体に付けた書式(値のあるセルの書式は残ります)');
    }
  }

  private takeColumns(a: Attributes): void {
    const from = Number(a['min']);
    const to = Math.min(Number(a['max']), MAX_COLUMN);
    if (!(from >= 1 && to >= from)) return;
    const pixels = a['width'] === undefined ? undefined : Math.round(Number(a['width']) * PIXELS_PER_CHARACTER);
    this.spans.push({
      from,
      to,
      hidden: isTrue(a['hidden']),
      ...(pixels && isTrue(a['customWidth']) ? { pixels } : {}),
    });
    if (Number(a['outlineLevel'] ?? 0) > 0) this.context.losses.say('行や列のグループ化', this.name);
    if (this.context.styleIndex(Number(a['style'] ?? 0)) !== undefined) {
      this.context.losses.stylePart('行や列の全体に付けた書式(値のあるセルの書式は残ります)');
    }
  }

  private takeTree(root: XmlElement): void {
    const { styles, losses, date1904 } = this.context;
    if (root.name === 'conditionalFormatting') this.formats.push(...readConditionalFormatting(root, styles, losses));
    else if (root.name === 'x14:conditionalFormatting') this.formats.push(...readExtendedFormatting(root, styles));
    else {
      const validation = readValidation(root, date1904, losses, this.name);
      if (validation) this.sheet.validations.push(validation);
    }
  }

  result(): SheetRead {
    const { sheet, cells } = this;
    // Stable: rules of equal priority, and those without one, keep their order.
    sheet.conditionalFormats = this.formats
      .sort((a, b) => (a.priority === b.priority ? 0 : a.priority - b.priority))
      .map(({ format }) => format);
    const corners = sheet.merges.map(bottomRight);
    const narrow = this.spans.filter((s) => s.to < MAX_COLUMN).map((s) => s.to);
    sheet.rowCount = maximum([NEW_ROWS, cells.lastRow, ...corners.map((c) => c.row)]);
    sheet.columnCount = maximum([NEW_COLUMNS, cells.lastColumn, ...corners.map((c) => c.column), ...narrow]);
    this.setColumns();
    return { sheet, hyperlinks: this.hyperlinks, hasPageSetup: this.hasPageSetup };
  }

  /** Files hide or widen "all columns from here to the end": only those that the sheet has are listed. */
  private setColumns(): void {
    const { sheet } = this;
    if (this.defaultWidth) {
      for (let c = 1; c <= sheet.columnCount; c++) sheet.columnWidths[c] = this.defaultWidth;
    }
    const hidden = new Set<number>();
    for (const span of this.spans) {
      for (let c = span.from; c <= Math.min(span.to, sheet.columnCount); c++) {
        if (span.pixels) sheet.columnWidths[c] = span.pixels;
        if (span.hidden) hidden.add(c);
      }
    }
    sheet.hiddenColumns = [...hidden].sort((a, b) => a - b);
  }
}

function wholeNumber(text: string | undefined): number {
  const n = Math.floor(Number(text ?? 0));
  return n > 0 ? n : 0;
}

/** The prefix of the relation namespace is free. */
function relationId(a: Attributes): string | undefined {
  const key = Object.keys(a).find((k) => k === 'r:id' || k.endsWith(':id'));
  return key === undefined ? undefined : a[key];
}

function maximum(numbers: number[]): number {
  return numbers.reduce((a, b) => (b > a ? b : a), 0);
}
