/** Another program's eyes: what is written must be there for LibreOffice too, not only for our own reader. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readWorkbook, writeWorkbook } from '../../../local/files';
import type { WorkbookModel } from '../../../local/model/workbook-model';
import { sheetModel, temporaryFolder, workbookModel } from './helpers';

const folder = temporaryFolder();
const office = findOffice();

function findOffice(): string | undefined {
  for (const program of ['soffice', 'libreoffice']) {
    try {
      execFileSync(program, ['--version'], { stdio: 'ignore', timeout: 60_000 });
      return program;
    } catch {
      // Not installed under this name.
    }
  }
  console.warn('LibreOffice is not installed: its view of saved workbooks was not tested (skipped).');
  return undefined;
}

function convert(path: string, format: string): string {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  execFileSync(
    office ?? '',
    [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', format, '--outdir', folder, path],
    {
      stdio: 'ignore',
      timeout: 120_000,
    },
  );
  return path.replace(/\.\w+$/, `.${format}`);
}

function model(): WorkbookModel {
  return workbookModel(
    [
      sheetModel('進捗', {
        frozenRows: 1,
        filter: 'A1:C3',
        cells: [
          { row: 1, column: 1, value: '担当', note: '直近60日' },
          { row: 2, column: 1, value: '=田中' },
          { row: 2, column: 2, value: 0.35 },
          { row: 2, column: 3, value: 45383, style: 0 },
          { row: 3, column: 2, formula: '=SUM(B2:B2)*2', value: 0.7 },
        ],
        conditionalFormats: [
          {
            ranges: ['B2:B11'],
            condition: { kind: 'cell', operator: 'lessThan', values: ['0.4'] },
            style: { background: '#f4c7c3' },
          },
          {
            ranges: ['A2:A11'],
            condition: { kind: 'formula', formula: '=$B2<0.4' },
            style: { fontColor: '#cc0000', bold: true },
          },
          {
            ranges: ['D2:D11'],
            condition: { kind: 'text', operator: 'notContains', text: '解約' },
            style: { background: '#b7e1cd' },
          },
          { ranges: ['E2:E11'], condition: { kind: 'blank' }, style: { background: '#fce8b2' } },
        ],
        validations: [
          { ranges: ['D2:D1048576'], type: 'list', items: ['済', '未'], formulae: [], allowBlank: true, strict: true },
        ],
      }),
    ],
    { styles: [{ numberFormat: 'yyyy/mm/dd' }], names: [{ name: '率', reference: "'進捗'!$B$2:$B$11" }] },
  );
}

(office ? test : test.skip)(
  'LibreOffice sees the conditional formats with their styles, and the rest',
  async () => {
    const path = join(folder, 'out.xlsx');
    await writeWorkbook(model(), path);
    const fods = readFileSync(convert(path, 'fods'), 'utf8');
    const rules = [...fods.matchAll(/<calcext:condition calcext:apply-style-name="([^"]+)" calcext:value="([^"]+)"/g)];
    const found = rules.map(([, style = '', value]) => {
      // Rules name a style as it is displayed.
      const start = fods.indexOf(`style:display-name="${style}"`);
      const body = fods.slice(start, fods.indexOf('</style:style>', start));
      expect(start).toBeGreaterThan(0);
      return { value, body };
    });
    const rule = (value: string): string =>
      found.find((f) => f.value?.replace(/&quot;/g, '"').startsWith(value))?.body ?? `no ${value}`;
    expect(found).toHaveLength(4);
    expect(rule('&lt;0.4')).toContain('fo:background-color="#f4c7c3"');
    expect(rule('formula-is([.$B2]&lt;0.4)')).toContain('fo:color="#cc0000"');
    expect(rule('formula-is([.$B2]&lt;0.4)')).toContain('fo:font-weight="bold"');
    expect(rule('not-contains-text("解約")')).toContain('fo:background-color="#b7e1cd"');
    expect(rule('formula-is(LEN(TRIM([.E2]))=0)')).toContain('fo:background-color="#fce8b2"');
    expect(fods).toContain('<text:p>=田中</text:p>');
    expect(fods).toContain('office:date-value="2024-04-01"');
    expect(fods).toContain('table:cell-range-address="$進捗.$B$2:.$B$11"');
    expect(fods).toMatch(
      /table:content-validation [^>]*table:condition="of:cell-content-is-in-list\(&quot;済&quot;;&quot;未&quot;\)"/,
    );
    expect(fods).toContain('>直近60日</text:p>');
  },
  150_000,
);

(office ? test : test.skip)(
  'a workbook saved by LibreOffice is read',
  async () => {
    const first = join(folder, 'first.xlsx');
    await writeWorkbook(model(), first);
    const ods = convert(first, 'ods');
    const back = await readWorkbook(convert(ods, 'xlsx'));
    const sheet = back.sheets[0];
    expect(sheet?.cells.filter((c) => c.value !== undefined).map((c) => c.value)).toEqual([
      '担当',
      '=田中',
      0.35,
      45383,
      0.7,
    ]);
    expect(sheet?.conditionalFormats.map((f) => f.condition.kind).sort()).toEqual(['blank', 'cell', 'formula', 'text']);
    expect(sheet?.validations.map((v) => v.items)).toEqual([['済', '未']]);
    // Not asked for: LibreOffice without a window forgets freezes.
    expect(sheet?.cells[0]?.note).toContain('直近60日');
    expect(back.names).toEqual([{ name: '率', reference: expect.stringContaining('$B$2:$B$11') as string }]);
  },
  300_000,
);
