/** `Charts`: the constants and text styles that charts on sheets need. Charts as pictures (`Charts.newLineChart` …) are not emulated. */
import { Emulated, enumeration } from './emulated';
import { accept, is } from './signatures';

export const ChartType = enumeration('Charts.ChartType', [
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
]);
export const ChartHiddenDimensionStrategy = enumeration('Charts.ChartHiddenDimensionStrategy', [
  'IGNORE_BOTH',
  'IGNORE_ROWS',
  'IGNORE_COLUMNS',
  'SHOW_BOTH',
]);
export const ChartMergeStrategy = enumeration('Charts.ChartMergeStrategy', ['MERGE_COLUMNS', 'MERGE_ROWS']);
export const CurveStyle = enumeration('Charts.CurveStyle', ['NORMAL', 'SMOOTH']);
export const PointStyle = enumeration('Charts.PointStyle', ['NONE', 'TINY', 'MEDIUM', 'LARGE', 'HUGE']);
export const Position = enumeration('Charts.Position', ['TOP', 'RIGHT', 'BOTTOM', 'NONE']);

interface TextLook {
  color?: string;
  fontName?: string;
  fontSize?: number;
}

/** What was not set is null here; what Google answers then is unknown. */
export class TextStyle extends Emulated {
  constructor(readonly _look: TextLook) {
    super('TextStyle');
  }
  getColor(): string | null {
    return this._look.color ?? null;
  }
  getFontName(): string | null {
    return this._look.fontName ?? null;
  }
  getFontSize(): number | null {
    return this._look.fontSize ?? null;
  }
}

class TextStyleBuilder extends Emulated {
  private readonly _look: TextLook = {};

  constructor() {
    super('TextStyleBuilder');
  }
  setColor(...args: unknown[]): this {
    accept('Charts.TextStyleBuilder.setColor', args, [is.text]);
    this._look.color = args[0] as string;
    return this._self;
  }
  setFontName(...args: unknown[]): this {
    accept('Charts.TextStyleBuilder.setFontName', args, [is.text]);
    this._look.fontName = args[0] as string;
    return this._self;
  }
  setFontSize(...args: unknown[]): this {
    accept('Charts.TextStyleBuilder.setFontSize', args, [is.number]);
    this._look.fontSize = args[0] as number;
    return this._self;
  }
  build(): TextStyle {
    return new TextStyle({ ...this._look })._self;
  }
}

export class Charts extends Emulated {
  constructor() {
    super('Charts');
  }
  get ChartType(): typeof ChartType {
    return ChartType;
  }
  get ChartHiddenDimensionStrategy(): typeof ChartHiddenDimensionStrategy {
    return ChartHiddenDimensionStrategy;
  }
  get ChartMergeStrategy(): typeof ChartMergeStrategy {
    return ChartMergeStrategy;
  }
  get CurveStyle(): typeof CurveStyle {
    return CurveStyle;
  }
  get PointStyle(): typeof PointStyle {
    return PointStyle;
  }
  get Position(): typeof Position {
    return Position;
  }
  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder()._self;
  }
}
