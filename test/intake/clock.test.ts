import * as fc from 'fast-check';
import { clockOfCell, readClockText } from '../../src/intake/clock';
import { day, OPTIONS } from './support';

const at = (hours: number, minutes = 0, seconds = 0): number => hours * 3600 + minutes * 60 + seconds;

test.each([
  ['10:30', at(10, 30)],
  ['10：30', at(10, 30)],
  ['2024/4/1 9:05:07', at(9, 5, 7)],
  ['4/1(月) 10時半', at(10, 30)],
  ['10時', at(10)],
  ['10時5分', at(10, 5)],
  ['10時5分30秒', at(10, 5, 30)],
  ['午後3時', at(15)],
  ['午前0時', at(0)],
  ['午後15時', at(15)],
  ['3:05 PM', at(15, 5)],
  ['12:30 am', at(0, 30)],
  ['12:30 p.m.', at(12, 30)],
  ['10:00-11:30', at(10)],
  ['24:00', at(24)],
  ['25:30', at(25, 30)],
  ['29:59', at(29, 59)],
  ['30:00', null],
  ['10:60', null],
  ['2024/4/1', null],
  ['', null],
  ['x'.repeat(50_000), null],
])('%p is %p seconds after midnight', (text, seconds) => expect(readClockText(text)).toBe(seconds));

test('what was written is read back', () => {
  fc.assert(
    fc.property(fc.nat(29), fc.nat(59), fc.nat(59), (hours, minutes, seconds) => {
      const two = (value: number): string => String(value).padStart(2, '0');
      expect(readClockText(`${hours}:${two(minutes)}:${two(seconds)}`)).toBe(at(hours, minutes, seconds));
      expect(readClockText(`${hours}時${minutes}分`)).toBe(at(hours, minutes));
      if (hours > 0 && hours < 13)
        expect(readClockText(`${hours}:${two(minutes)} PM`)).toBe(at((hours % 12) + 12, minutes));
    }),
  );
});

test('the same time of the same day is the same text, however it is written; midnight is none', () => {
  const of = (cell: unknown): string => clockOfCell(cell, day('2024-04-01'), OPTIONS);
  expect(of('2024/4/1 10:30')).toBe(of('4月1日 10時半'));
  expect(of('2024/4/1 10:30')).not.toBe(of('2024/4/1 11:30'));
  expect([of('2024/4/1'), of('2024/4/1 0:00'), of(45383), of(new Date(Date.UTC(2024, 3, 1)))]).toEqual([
    '',
    '',
    '',
    '',
  ]);
  expect(of(45383.5)).not.toBe('');
  expect(of(new Date(Date.UTC(2024, 3, 1, 1)))).not.toBe('');
});
