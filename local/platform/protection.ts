/**
 * `Protection`, as far as a script needs it to say why it may not write. Here nobody can protect anything: somebody else has
 * protected the sheets that the runtime was told of (`RuntimeOptions.protectedSheets`).
 */
import { Emulated, enumeration, type EnumValue } from './emulated';

export const ProtectionType = enumeration('SpreadsheetApp.ProtectionType', ['RANGE', 'SHEET']);

export class Protection extends Emulated {
  constructor() {
    super('Protection');
  }
  canEdit(): boolean {
    return false;
  }
  isWarningOnly(): boolean {
    return false;
  }
  getProtectionType(): EnumValue {
    return ProtectionType.SHEET;
  }
}
