/** `EmbeddedChart`, `ContainerInfo` and `ChartOptions`. */
import type { ChartSpec } from '../model/chart-model';
import { ChartHiddenDimensionStrategy, ChartMergeStrategy } from './charts-service';
import { EmbeddedChartBuilder } from './chart-builder';
import { optionOf, type ChartOptionTable } from './chart-options';
import { Emulated, type EnumValue } from './emulated';
import type { Range } from './range';
import { accept, is } from './signatures';
import type { Spreadsheet } from './spreadsheet';

/** As it was when it was built or read: `updateChart` brings changes to the sheet. */
export class EmbeddedChart extends Emulated {
  /** @param _id null for a chart that is on no sheet */
  constructor(
    readonly _spreadsheet: Spreadsheet,
    readonly _spec: ChartSpec,
    readonly _id: number | null,
  ) {
    super('EmbeddedChart');
  }

  /** "… or null if the chart is not in a spreadsheet" (Google reference: "Class EmbeddedChart"). */
  getChartId(): number | null {
    return this._id;
  }
  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this._spec.position)._self;
  }
  getRanges(): Range[] {
    return this._spec.ranges.map(({ sheetId, area }) => this._spreadsheet._sheet(sheetId)._range(area));
  }
  getOptions(): ChartOptions {
    return new ChartOptions(this._spec.options)._self;
  }
  getHiddenDimensionStrategy(): EnumValue {
    return ChartHiddenDimensionStrategy[this._spec.hiddenStrategy];
  }
  getMergeStrategy(): EnumValue {
    return ChartMergeStrategy[this._spec.mergeStrategy];
  }
  getNumHeaders(): number {
    return this._spec.headers;
  }
  getTransposeRowsAndColumns(): boolean {
    return this._spec.transposed;
  }
  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder({ spreadsheet: this._spreadsheet, spec: this._spec, id: this._id })._self;
  }
}

export class ContainerInfo extends Emulated {
  constructor(private readonly _position: ChartSpec['position']) {
    super('ContainerInfo');
  }
  getAnchorRow(): number {
    return this._position.row;
  }
  getAnchorColumn(): number {
    return this._position.column;
  }
  getOffsetX(): number {
    return this._position.offsetX;
  }
  getOffsetY(): number {
    return this._position.offsetY;
  }
}

export class ChartOptions extends Emulated {
  constructor(private readonly _options: ChartOptionTable) {
    super('ChartOptions');
  }
  get(...args: unknown[]): unknown {
    accept('Charts.ChartOptions.get', args, [is.text]);
    return optionOf(this._options, args[0] as string);
  }
}
