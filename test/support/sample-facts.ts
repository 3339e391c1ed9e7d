/** Facts of the sample workbook, read from its sheets as a spreadsheet would hand them over. */
import { serialOfDay } from '../../src/core/days';
import { type Facts, buildFacts } from '../../src/core/facts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import { SAMPLE_AS_OF, SAMPLE_KGI, sampleWorkbook } from '../../src/sample/sample-workbook';
import { intake } from '../intake/support';

/** @param visits rows of the visits sheet, and with them the size of the office */
export function sampleFacts(settings: Partial<Settings> = {}, visits = 6000, seed = 1): Facts {
  const sheets = sampleWorkbook({ language: 'ja', visits, seed }).map(({ name, header, rows }) => ({
    name,
    cells: [
      header,
      ...rows.map((row) =>
        row.map((cell) =>
          cell === null || (typeof cell === 'object' && 'formula' in cell)
            ? ''
            : typeof cell === 'object'
              ? serialOfDay(cell.day)
              : cell,
        ),
      ),
    ],
  }));
  return buildFacts(
    intake(sheets).tables,
    { ...DEFAULT_SETTINGS, kgiTarget: SAMPLE_KGI, ...settings },
    settings.asOf ?? SAMPLE_AS_OF,
  );
}
