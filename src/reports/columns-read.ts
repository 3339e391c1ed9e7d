/** In words: which columns of a sheet were read as what. */
import type { Bilingual, Language } from '../core/language';
import { fill } from '../i18n/sentences';
import { columnName } from '../intake/column-names';
import { letterOfColumn } from '../intake/header-lines';
import { shortText } from '../intake/text';
import type { SourcePart, TableKind } from '../intake/types';

const COLUMN: Bilingual = { ja: '{name} = {letter}列「{header}」', en: '{name} = {letter} "{header}"' };
const BY_NAME: Bilingual = { ja: '{name} = シートの名前「{text}」', en: '{name} = the name of the sheet, "{text}"' };

/** `訪問日 = A列「日付」、担当者 = シートの名前「佐藤」`, from the left. */
export function columnsRead(kind: TableKind, part: SourcePart, language: Language): string {
  const columns = Object.entries(part.columns)
    .sort(([, a], [, b]) => a - b)
    .map(([field, column]) =>
      fill(COLUMN[language], {
        name: columnName(kind, field, language),
        letter: letterOfColumn(column - 1),
        header: shortText(part.headers[field] ?? ''),
      }),
    );
  const named = Object.entries(part.named).map(([field, name]) =>
    fill(BY_NAME[language], { name: columnName('reps', field, language), text: shortText(name) }),
  );
  return [...columns, ...named].join(language === 'ja' ? '、' : ', ');
}
