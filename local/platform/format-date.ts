/** `Utilities.formatDate`: the letters of Java's SimpleDateFormat, as Google's reference ("Class Utilities") describes it. */
import { civilOfInstant, zoneOffset } from './zone';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAY = 86_400_000;

export function formatDate(instant: number, zone: string, pattern: string): string {
  const date = new Date(civilOfInstant(zone, instant));
  return pattern.replace(
    /''|'((?:[^']|'')*)'|([A-Za-z])\2*/g,
    (token, quoted: string | undefined, letter: string | undefined) => {
      if (token === "''") return "'";
      if (quoted !== undefined) return quoted.replace(/''/g, "'");
      return field(letter!, token.length, date, zone, instant);
    },
  );
}

function field(letter: string, length: number, date: Date, zone: string, instant: number): string {
  const padded = (value: number): string => String(value).padStart(length, '0');
  const year = date.getUTCFullYear();
  switch (letter) {
    case 'G':
      return year > 0 ? 'AD' : 'BC';
    case 'y':
      return length === 2 ? String(year).slice(-2) : padded(year);
    case 'Y':
      return padded(isoWeek(date).year);
    case 'M':
    case 'L': {
      const name = MONTHS[date.getUTCMonth()]!;
      return length >= 4 ? name : length === 3 ? name.slice(0, 3) : padded(date.getUTCMonth() + 1);
    }
    case 'd':
      return padded(date.getUTCDate());
    case 'D':
      return padded(Math.floor((date.getTime() - Date.UTC(year, 0, 1)) / DAY) + 1);
    case 'E': {
      const name = DAYS[date.getUTCDay()]!;
      return length >= 4 ? name : name.slice(0, 3);
    }
    case 'u':
      return padded(date.getUTCDay() || 7);
    case 'w':
      return padded(isoWeek(date).week);
    case 'F':
      return padded(Math.floor((date.getUTCDate() - 1) / 7) + 1);
    case 'a':
      return date.getUTCHours() < 12 ? 'AM' : 'PM';
    case 'H':
      return padded(date.getUTCHours());
    case 'k':
      return padded(date.getUTCHours() || 24);
    case 'K':
      return padded(date.getUTCHours() % 12);
    case 'h':
      return padded(date.getUTCHours() % 12 || 12);
    case 'm':
      return padded(date.getUTCMinutes());
    case 's':
      return padded(date.getUTCSeconds());
    case 'S':
      return padded(date.getUTCMilliseconds());
    case 'Z':
      return offsetText(zone, instant, '');
    case 'X':
      return zoneOffset(zone, instant) === 0
        ? 'Z'
        : length === 1
          ? offsetText(zone, instant, '').slice(0, 3)
          : offsetText(zone, instant, length === 3 ? ':' : '');
    case 'z':
      return zone === 'Asia/Tokyo'
        ? 'JST'
        : zoneOffset(zone, instant) === 0
          ? 'GMT'
          : `GMT${offsetText(zone, instant, ':')}`;
    default:
      throw new Error(`Invalid argument: format (${letter})`);
  }
}

function offsetText(zone: string, instant: number, separator: string): string {
  const minutes = Math.round(zoneOffset(zone, instant) / 60_000);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}${separator}${two(Math.abs(minutes) % 60)}`;
}

function isoWeek(date: Date): { year: number; week: number } {
  const day = Math.floor(date.getTime() / DAY);
  const thursday = new Date((day + 3 - ((date.getUTCDay() + 6) % 7)) * DAY);
  const year = thursday.getUTCFullYear();
  return { year, week: Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / DAY / 7) + 1 };
}
