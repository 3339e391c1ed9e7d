/**
 * Which sheets a run has begun to fill with the sample, by id, in a document property: one that broke off is gone on with, and
 * sheets of people's that bear the same names are still told from its own.
 */
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const PROPERTY = 'sample.sheets';

export class SampleJournal {
  private readonly ids = new Set(JSON.parse(properties().getProperty(PROPERTY) ?? '[]') as number[]);

  has(sheet: Sheet): boolean {
    return this.ids.has(sheet.getSheetId());
  }

  /** To be called before anything is written on it. */
  note(sheet: Sheet): void {
    this.ids.add(sheet.getSheetId());
    properties().setProperty(PROPERTY, JSON.stringify([...this.ids]));
  }

  /** To be called when all of it is there. */
  close(): void {
    SpreadsheetApp.flush();
    properties().deleteProperty(PROPERTY);
  }
}

const properties = (): GoogleAppsScript.Properties.Properties => PropertiesService.getDocumentProperties();
