/** The charts of a `Sheet`. */
import { newChart, type EmbeddedChartBuilder } from './chart-builder';
import type { Document } from './document';
import { EmbeddedChart } from './embedded-chart';
import { Emulated, exception, unwrap } from './emulated';
import { accept, is } from './signatures';
import type { Spreadsheet } from './spreadsheet';

export abstract class SheetCharts extends Emulated {
  constructor(
    readonly _document: Document,
    readonly _spreadsheet: Spreadsheet,
    readonly _id: string,
  ) {
    super('Sheet');
  }

  newChart(): EmbeddedChartBuilder {
    this._document.sheet(this._id);
    return newChart(this._spreadsheet);
  }
  /** In the order of their insertion; which order Google keeps is not documented. */
  getCharts(): EmbeddedChart[] {
    this._document.sheet(this._id);
    return this._document
      .call('sheet.charts', this._id)
      .map(({ id, sheetId: _, ...spec }) => new EmbeddedChart(this._spreadsheet, spec, id)._self);
  }
  /** The chart that was given stays one without an id: whoever wants to change what is on the sheet gets it by `getCharts`. */
  insertChart(...args: unknown[]): void {
    const chart = this._accepted('insertChart', args);
    if (chart._id !== null)
      throw exception('Sheet.insertChart is not emulated for a chart that is on a sheet already.');
    if (chart._spec.ranges.length === 0)
      throw exception('Sheet.insertChart is not emulated for a chart without ranges.');
    this._checkAnchor(chart);
    this._document.call('sheet.insertChart', this._id, chart._spec);
  }
  updateChart(...args: unknown[]): void {
    const chart = this._accepted('updateChart', args);
    const id = this._known(chart);
    this._checkAnchor(chart);
    this._document.call('sheet.updateChart', this._id, id, chart._spec);
  }
  removeChart(...args: unknown[]): void {
    this._document.call('sheet.removeChart', this._id, this._known(this._accepted('removeChart', args)));
  }

  _accepted(method: string, args: unknown[]): EmbeddedChart {
    accept(`SpreadsheetApp.Sheet.${method}`, args, [is.of(EmbeddedChart)]);
    return unwrap(args[0], EmbeddedChart)!;
  }
  /** Google's words for a chart of elsewhere are not known; it must not pass in silence. */
  _known({ _id: id }: EmbeddedChart): number {
    if (id === null) throw exception('The chart is not on a sheet: insert it first.');
    return id;
  }
  _checkAnchor({ _spec: { position } }: EmbeddedChart): void {
    const { rows, columns } = this._document.sheet(this._id);
    if (position.row > rows || position.column > columns)
      throw exception('The anchor of the chart is outside the sheet.');
  }
}
