/** `HtmlService`: output from text or from the bundle's HTML files. Templates are not emulated: the pages have no scriptlets. */
import { Emulated, type Call } from './emulated';
import type { Html } from './protocol';
import { accept, is } from './signatures';

export class HtmlOutput extends Emulated {
  readonly _html: Html;

  constructor(content: string) {
    super('HtmlOutput');
    this._html = { title: '', content };
  }
  getContent(): string {
    return this._html.content;
  }
  setContent(...args: unknown[]): this {
    accept('HtmlService.HtmlOutput.setContent', args, [is.text]);
    this._html.content = args[0] as string;
    return this._self;
  }
  append(...args: unknown[]): this {
    accept('HtmlService.HtmlOutput.append', args, [is.text]);
    this._html.content += args[0] as string;
    return this._self;
  }
  getTitle(): string {
    return this._html.title;
  }
  setTitle(...args: unknown[]): this {
    accept('HtmlService.HtmlOutput.setTitle', args, [is.text]);
    this._html.title = args[0] as string;
    return this._self;
  }
  setWidth(...args: unknown[]): this {
    accept('HtmlService.HtmlOutput.setWidth', args, [is.integer]);
    this._html.width = args[0] as number;
    return this._self;
  }
  setHeight(...args: unknown[]): this {
    accept('HtmlService.HtmlOutput.setHeight', args, [is.integer]);
    this._html.height = args[0] as number;
    return this._self;
  }
}

export class HtmlService extends Emulated {
  constructor(private readonly _call: Call) {
    super('HtmlService');
  }
  createHtmlOutput(...args: unknown[]): HtmlOutput {
    accept('HtmlService.createHtmlOutput', args, [], [is.text]);
    return new HtmlOutput((args[0] as string | undefined) ?? '')._self;
  }
  createHtmlOutputFromFile(...args: unknown[]): HtmlOutput {
    accept('HtmlService.createHtmlOutputFromFile', args, [is.text]);
    return new HtmlOutput(this._call('html.file', args[0] as string))._self;
  }
}
