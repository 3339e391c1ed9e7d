/** Names that Excel accepts: of sheets, and defined names as XML. Google Sheets allows more. */
import type { SheetModel, WorkbookModel } from '../model/workbook-model';
import { closedRange, parseCell } from './a1';
import { addFunctionPrefixes, renameSheetInFormula } from './formula-text';
import type { Losses } from './losses';
import { escapeXml } from './ooxml-text';

const MAX_LENGTH = 31;

/** The names to write, in the order of the sheets. */
export function safeSheetNames(sheets: SheetModel[], losses: Losses): string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }) => {
    let safe =
      name
        .replace(/[*?:/\\[\]]/g, '_')
        .replace(/^'|'$/g, '_')
        .slice(0, MAX_LENGTH) || 'Sheet';
    // Excel keeps this one for itself.
    if (/^history$/i.test(safe)) safe += '_';
    const base = safe;
    for (let n = 2; taken.has(safe.toLowerCase()); n++) {
      const suffix = ` (${n})`;
      safe = base.slice(0, MAX_LENGTH - suffix.length) + suffix;
    }
    taken.add(safe.toLowerCase());
    if (safe !== name) losses.say(`シート名「${name}」(Excel では使えないため「${safe}」に変えました)`);
    return safe;
  });
}

/** How a formula of the model stands in the file: without `=`, with Excel's prefixes, following renamed sheets. */
export function formulaWriter(sheets: SheetModel[], safeNames: string[]): (formula: string) => string {
  const renamed = sheets.map((s, i) => [s.name, safeNames[i] ?? s.name] as const).filter(([from, to]) => from !== to);
  return (formula) => {
    const bare = addFunctionPrefixes(formula.replace(/^=/, ''));
    return renamed.reduce((text, [from, to]) => renameSheetInFormula(text, from, to), bare);
  };
}

export function definedNamesXml(
  model: WorkbookModel,
  safeNames: string[],
  formula: (text: string) => string,
  losses: Losses,
): string {
  let xml = '';
  for (const { name, reference, hidden } of model.names) {
    if (!isValidName(name) || !reference) {
      losses.say(`名前「${name}」`);
      continue;
    }
    xml += `<definedName name="${escapeXml(name)}"${hidden ? ' hidden="1"' : ''}>${escapeXml(formula(reference))}</definedName>`;
  }
  // Excel finds the range of a filter by this name.
  model.sheets.forEach((sheet, i) => {
    const range = sheet.filter === undefined ? undefined : closedRange(sheet.filter);
    if (!range) return;
    const absolute = range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    const quoted = `'${(safeNames[i] ?? sheet.name).replace(/'/g, "''")}'`;
    xml += `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${escapeXml(`${quoted}!${absolute}`)}</definedName>`;
  });
  return xml ? `<definedNames>${xml}</definedNames>` : '';
}

function isValidName(name: string): boolean {
  return (
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) &&
    !parseCell(name) &&
    !/^(?:[rc]|r\d*c\d*)$/i.test(name)
  );
}
