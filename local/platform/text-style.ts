/** `TextStyle` of cells and its builder (Google reference: "Class TextStyle", "Class TextStyleBuilder", "Class Range", setTextStyles). */
import { Emulated } from './emulated';
import type { TextLook } from './protocol';
import { cssColor } from './range-looks';
import { accept, is } from './signatures';

/** What a style does not say is null; setting it leaves that part of a cell as it is. */
export class TextStyle extends Emulated {
  constructor(readonly _look: TextLook) {
    super('TextStyle');
  }
  getFontFamily(): string | null {
    return this._look.fontFamily ?? null;
  }
  getFontSize(): number | null {
    return this._look.fontSize ?? null;
  }
  getForegroundColor(): string | null {
    return this._look.fontColor ?? null;
  }
  isBold(): boolean | null {
    return this._look.bold ?? null;
  }
  isItalic(): boolean | null {
    return this._look.italic ?? null;
  }
  isStrikethrough(): boolean | null {
    return this._look.strikethrough ?? null;
  }
  isUnderline(): boolean | null {
    return this._look.underline ?? null;
  }
  copy(): TextStyleBuilder {
    return new TextStyleBuilder(this._look)._self;
  }
}

export class TextStyleBuilder extends Emulated {
  private _look: TextLook;

  constructor(look: TextLook = {}) {
    super('TextStyleBuilder');
    this._look = look;
  }
  setBold(...args: unknown[]): this {
    return this._set('setBold', args, is.flag, { bold: args[0] as boolean });
  }
  setItalic(...args: unknown[]): this {
    return this._set('setItalic', args, is.flag, { italic: args[0] as boolean });
  }
  setUnderline(...args: unknown[]): this {
    return this._set('setUnderline', args, is.flag, { underline: args[0] as boolean });
  }
  setStrikethrough(...args: unknown[]): this {
    return this._set('setStrikethrough', args, is.flag, { strikethrough: args[0] as boolean });
  }
  setFontFamily(...args: unknown[]): this {
    return this._set('setFontFamily', args, is.text, { fontFamily: args[0] as string });
  }
  setFontSize(...args: unknown[]): this {
    return this._set('setFontSize', args, is.integer, { fontSize: args[0] as number });
  }
  setForegroundColor(...args: unknown[]): this {
    const isText = is.text(args[0]);
    return this._set('setForegroundColor', args, is.text, isText ? { fontColor: cssColor(args[0] as string) } : {});
  }
  build(): TextStyle {
    return new TextStyle(this._look)._self;
  }
  _set(method: string, args: unknown[], check: (value: unknown) => boolean, part: TextLook): this {
    accept(`SpreadsheetApp.TextStyleBuilder.${method}`, args, [check]);
    this._look = { ...this._look, ...part };
    return this._self;
  }
}
