/**
 * `Protection`, as far as a script needs it to say where it may not write. Here nobody can protect anything: somebody else has
 * protected the sheets and ranges that the runtime was told of (`RuntimeOptions.protectedSheets`, `protectedRanges`).
 */
import { Emulated, enumeration, type EnumValue } from './emulated';
import type { Range } from './range';

export const ProtectionType = enumeration('SpreadsheetApp.ProtectionType', ['RANGE', 'SHEET']);

export class Protection extends Emulated {
  /** @param _range of a sheet's protection the whole sheet */
  constructor(
    private readonly _type: keyof typeof ProtectionType,
    private readonly _range: Range,
  ) {
    super('Protection');
  }
  canEdit(): boolean {
    return false;
  }
  isWarningOnly(): boolean {
    return false;
  }
  getProtectionType(): EnumValue {
    return ProtectionType[this._type];
  }
  getRange(): Range {
    return this._range._self;
  }
  /** Nobody leaves cells of a protected sheet open here. */
  getUnprotectedRanges(): Range[] {
    return [];
  }
}
