/**
 * Time zones by way of Intl: civil time ↔ instant. Offsets are looked up at half-month steps and only searched further
 * where they change, so that a hundred thousand dates cost a handful of look-ups.
 */
const HOUR = 3_600_000;
const STEP = 15 * 24 * HOUR;
export const SERIAL_OF_1970 = 25_569;
const DAY = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();
const steps = new Map<string, Map<number, number>>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}

function exactOffset(zone: string, instant: number): number {
  const parts: Record<string, string> = {};
  for (const { type, value } of formatOf(zone).formatToParts(instant)) parts[type] = value;
  const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
  const civil = Date.UTC(
    2000,
    Number(parts.month) - 1,
    Number(parts.day),
    Number(parts.hour),
    Number(parts.minute),
    Number(parts.second),
  );
  // By way of the year 2000, because Date.UTC reads years below 100 as 19xx; then moved to the real year.
  const moved = new Date(civil);
  moved.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
  return moved.getTime() - Math.floor(instant / 1000) * 1000;
}

/** Milliseconds to add to UTC. */
export function zoneOffset(zone: string, instant: number): number {
  if (zone === 'UTC' || zone === 'GMT' || zone === 'Etc/UTC') return 0;
  let known = steps.get(zone);
  if (!known) steps.set(zone, (known = new Map()));
  const step = Math.floor(instant / STEP);
  const at = (index: number): number => {
    let offset = known.get(index);
    if (offset === undefined) known.set(index, (offset = exactOffset(zone, index * STEP)));
    return offset;
  };
  const [before, after] = [at(step), at(step + 1)];
  return before === after ? before : exactOffset(zone, instant);
}

/** The instant at which clocks in the zone show this civil time (given as if it were UTC). In a gap: the moment after it. */
export function instantOfCivil(zone: string, civil: number): number {
  const first = civil - zoneOffset(zone, civil);
  const second = civil - zoneOffset(zone, first);
  return second === first ? first : civil - zoneOffset(zone, Math.max(first, second));
}

export const civilOfInstant = (zone: string, instant: number): number => instant + zoneOffset(zone, instant);

/** Spreadsheet serial ↔ instant. A serial has too few digits for microseconds: rounded to the millisecond. */
export const instantOfSerial = (zone: string, serial: number): number =>
  instantOfCivil(zone, Math.round((serial - SERIAL_OF_1970) * DAY));
export const serialOfInstant = (zone: string, instant: number): number =>
  civilOfInstant(zone, instant) / DAY + SERIAL_OF_1970;

export function isTimeZone(zone: string): boolean {
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}
