/** A date with its clock time as text → one number, and nothing lost on the way. */
import { serialOfDay } from '../../core/days';
import { readDateText } from '../dates';
import { cleanText } from '../text';

/** A clock time at the end, after a date. */
const PLAIN_CLOCK = /(?:[ Tt日)]|^)(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const COMPACT_CLOCK = /^\d{8}(\d{2})(\d{2})(\d{2})?$/;
/** A part of the day that {@link PLAIN_CLOCK} does not read: an afternoon, a span, a time zone. */
const ANY_CLOCK = /:|時|午|[ap]\.?m\b/i;

/** The fraction of a day that a date's clock time is; 0 without one; null if it is more than a plain clock time. */
export function clockFraction(text: string): number | null {
  const cleaned = cleanText(text);
  const clock = PLAIN_CLOCK.exec(cleaned) ?? COMPACT_CLOCK.exec(cleaned);
  if (clock === null) return ANY_CLOCK.test(cleaned) ? null : 0;
  if (ANY_CLOCK.test(cleaned.slice(0, clock.index))) return null;
  const [hours, minutes, seconds] = [Number(clock[1]), Number(clock[2]), Number(clock[3] ?? 0)];
  return hours < 24 && minutes < 60 && seconds < 60 ? (hours * 3600 + minutes * 60 + seconds) / 86_400 : null;
}

/** Serial of a text that is a date by itself, whatever stands around it in its column; null otherwise. */
export function momentOfText(text: string): number | null {
  const form = readDateText(text);
  if (form.form !== 'day') return null;
  const fraction = clockFraction(text);
  return fraction === null ? null : serialOfDay(form.day) + fraction;
}
