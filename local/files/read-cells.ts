/** The cells of one sheet, from the events of its XML. */
import type { Cell } from '../model/workbook-model';
import { UserError } from '../user-error';
import { MAX_COLUMN, MAX_ROW, isRange, parseCell, type Position } from './a1';
import { removeFunctionPrefixes, restoreSheetsFormula, slideFormula } from './formula-text';
import type { Losses } from './losses';
import { DAYS_1904 } from './number-formats';
import { decodeText } from './ooxml-text';
import type { StyleTables } from './read-styles';
import { TextGatherer, type SharedText } from './read-strings';
import type { Attributes } from './xml';

/** Shared by all sheets of a workbook, so that the limits count for the whole file. */
export interface CellContext {
  strings: SharedText[];
  styles: StyleTables;
  /** Model index of a cell format of the file; absent for one that says nothing. */
  styleIndex(format: number): number | undefined;
  date1904: boolean;
  losses: Losses;
  budget: Budget;
}

/**
 * A small file can name one long text or formula a million times: what the model would weigh is counted, not what the file weighs.
 */
export class Budget {
  constructor(
    private cells = 5_000_000,
    private characters = 200_000_000,
  ) {}

  spend(text: string | undefined): void {
    this.cells--;
    if (text !== undefined) this.characters -= text.length;
    if (this.cells < 0 || this.characters < 0) {
      throw new UserError('セルの数か文字の量が多すぎて開けません。シートや行を減らしてから、もう一度お試しください。');
    }
  }
}

interface Open extends Position {
  type: string;
  format: number;
  value: string | undefined;
  inline?: TextGatherer;
  formula?: { text: string; attributes: Attributes };
}

export class CellReader {
  readonly cells: Cell[] = [];
  lastRow = 0;
  lastColumn = 0;
  private row = 0;
  private column = 0;
  private cell: Open | undefined;
  private into: 'f' | 'v' | undefined;
  private readonly shared = new Map<string, { formula: string; at: Position }>();

  constructor(
    private readonly sheet: string,
    private readonly context: CellContext,
  ) {}

  openRow(attributes: Attributes): number {
    this.row = attributes['r'] === undefined ? this.row + 1 : Number(attributes['r']);
    this.column = 0;
    if (!(Number.isInteger(this.row) && this.row >= 1 && this.row <= MAX_ROW)) throw new Error('Row outside the grid');
    return this.row;
  }

  /** Whether the element belongs to a cell. */
  open(name: string, attributes: Attributes): boolean {
    if (name === 'c') {
      const at =
        attributes['r'] === undefined ? { row: this.row, column: this.column + 1 } : parseCell(attributes['r']);
      if (!at || at.column > MAX_COLUMN) throw new Error('Cell outside the grid');
      this.column = at.column;
      this.cell = { ...at, type: attributes['t'] ?? 'n', format: Number(attributes['s'] ?? 0), value: undefined };
      return true;
    }
    const { cell } = this;
    if (!cell) return false;
    if (cell.inline) cell.inline.open(name);
    else if (name === 'is') cell.inline = new TextGatherer();
    else if (name === 'v') {
      this.into = 'v';
      cell.value = '';
    } else if (name === 'f') {
      this.into = 'f';
      cell.formula = { text: '', attributes: { ...attributes } };
    }
    return true;
  }

  text(text: string): void {
    const { cell } = this;
    if (!cell) return;
    if (this.into === 'v') cell.value += text;
    else if (this.into === 'f' && cell.formula) cell.formula.text += text;
    else cell.inline?.add(text);
  }

  close(name: string): void {
    const { cell } = this;
    if (!cell) return;
    if (name === 'c') {
      this.cell = undefined;
      this.finish(cell);
    } else if (name === 'f' || name === 'v') this.into = undefined;
    else cell.inline?.close(name);
  }

  private finish(open: Open): void {
    const { context } = this;
    const cell: Cell = { row: open.row, column: open.column };
    const formula = open.formula && this.formulaOf(open, open.formula);
    if (formula !== undefined) cell.formula = `=${formula}`;
    this.takeValue(cell, open);
    const style = context.styleIndex(open.format);
    if (style !== undefined) cell.style = style;
    if (cell.value === undefined && formula === undefined && style === undefined) return;
    context.budget.spend(typeof cell.value === 'string' ? cell.value + (formula ?? '') : formula);
    this.cells.push(cell);
    if (open.row > this.lastRow) this.lastRow = open.row;
    if (open.column > this.lastColumn) this.lastColumn = open.column;
  }

  private takeValue(cell: Cell, open: Open): void {
    const { strings, losses, styles, date1904 } = this.context;
    const { value } = open;
    if (open.inline) {
      const { text, rich } = open.inline.result();
      cell.value = text;
      if (rich) losses.count('セルの中の文字ごとの書式', this.sheet);
      return;
    }
    if (value === undefined) return;
    switch (open.type) {
      case 's': {
        const shared = strings[Number(value)];
        if (!shared) throw new Error('No such shared string');
        cell.value = shared.text;
        if (shared.rich) losses.count('セルの中の文字ごとの書式', this.sheet);
        return;
      }
      case 'str':
      case 'inlineStr':
        cell.value = decodeText(value);
        return;
      case 'b':
        cell.value = value.trim() === '1' || value.trim() === 'true';
        return;
      case 'e':
        cell.value = value;
        cell.isError = true;
        return;
      case 'd': {
        const time = Date.parse(
          /Z|[+-]\d\d:\d\d$/.test(value) ? value : `${value}${value.includes('T') ? 'Z' : 'T00:00:00Z'}`,
        );
        cell.value = Number.isNaN(time) ? value : time / 86_400_000 + 25_569;
        return;
      }
      default: {
        const number = value.trim() === '' ? NaN : Number(value);
        if (!Number.isFinite(number)) return;
        cell.value = date1904 && styles.formats[open.format]?.isDate ? number + DAYS_1904 : number;
      }
    }
  }

  private formulaOf(open: Open, formula: { text: string; attributes: Attributes }): string | undefined {
    const { t, si, ref } = formula.attributes;
    const { losses } = this.context;
    if (t === 'dataTable') {
      losses.count('データテーブル(What-If 分析)', this.sheet);
      return undefined;
    }
    if (t === 'shared' && si !== undefined) {
      if (formula.text !== '') this.shared.set(si, { formula: formula.text, at: open });
      const master = this.shared.get(si);
      return master ? clean(slideFormula(master.formula, master.at, open)) : undefined;
    }
    if (formula.text === '') return undefined;
    const text = clean(formula.text);
    if (t !== 'array') return text;
    const single = ref === undefined || !isRange(ref) || !ref.includes(':') || new Set(ref.split(':')).size === 1;
    // One cell: what Sheets calls ARRAYFORMULA. Several: the results stay as values, since the model has no spilled ranges.
    if (single) return /^ARRAYFORMULA\(/i.test(text) ? text : `ARRAYFORMULA(${text})`;
    losses.count('複数のセルにわたる配列数式(結果の値を残しました)', this.sheet);
    return undefined;
  }
}

function clean(formula: string): string {
  return restoreSheetsFormula(removeFunctionPrefixes(decodeText(formula)));
}
