import { parse } from 'csv-parse/sync';
import { csvField } from '../../../local/files/csv-field';
import { FORMULA_TEXTS, PAYLOADS } from '../../support/payloads';
import { countReliability } from '../../support/reliability-figures';

test.each(FORMULA_TEXTS)('%j is no formula in an exported csv', (text) => {
  const [[field]] = parse(csvField(text), { relax_column_count: true }) as [[string]];
  // What a program sees first once it has dropped what cannot be seen.
  expect(field.replace(/[\s\u0000-\u001f\u200b\ufeff]/g, '')).not.toMatch(/^[=+\-@＝＋－＠]/);
});

test.each(PAYLOADS)('%j is one field, whole', (text) => {
  const rows = parse(`a,${csvField(text)},b`, { bom: false }) as string[][];
  expect(rows).toHaveLength(1);
  const [[first, field, last]] = rows as [[string, string, string]];
  expect([first, last]).toEqual(['a', 'b']);
  // Half a letter cannot be written in UTF-8.
  const whole = Buffer.from(text).toString();
  expect([whole, `'${whole}`]).toContain(field);
  countReliability('hostile texts in .csv', { payloads: 1 });
});

test('figures stay figures', () => {
  expect([-5, 0.5, null, '青木商店', '3-5'].map(csvField)).toEqual(['-5', '0.5', '', '青木商店', '3-5']);
});
