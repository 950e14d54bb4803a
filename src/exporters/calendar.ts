import { addDays, isoDate, knownDate, type IsoDate } from '../engine/index.ts';

/** A whole day that a calendar reminds of. */
export interface CalendarDay {
  /** Names the entry for ever, so that a newer file replaces it; says nothing of the case. */
  readonly id: string;
  readonly on: IsoDate;
  readonly title: string;
  /** What more is to be said; nothing where the title is neutral. */
  readonly about?: string;
}

export interface CalendarInput {
  readonly days: readonly CalendarDay[];
  /** The day for which the case is computed: it stamps the entries. */
  readonly asOf: IsoDate;
}

const LINE_END = '\r\n';
const MOST_OCTETS = 75;
/** At nine in the morning of the day before: an alarm a whole day before would ring at midnight. */
const ALARM = '-PT15H';

const encoder = new TextEncoder();

/** A text as a calendar's value (RFC 5545, 3.3.11); what cannot be seen is left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, (character) => (character === '\n' ? character : ''))
    .replaceAll(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n');
}

/** A line in pieces of at most 75 octets, none of which parts a character (RFC 5545, 3.1). */
function folded(line: string): string {
  const lines: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > MOST_OCTETS) {
      lines.push(piece);
      // The blank that begins the next line counts.
      piece = ' ';
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...lines, piece].join(LINE_END);
}

function basicDate(date: IsoDate): string {
  return date.replaceAll('-', '');
}

function entry({ id, on, title, about }: CalendarDay, asOf: IsoDate): string[] {
  const summary = escaped(title);
  return [
    'BEGIN:VEVENT',
    `UID:${id}@reminders.invalid`,
    `DTSTAMP:${basicDate(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${basicDate(on)}`,
    `DTEND;VALUE=DATE:${basicDate(isoDate(addDays(knownDate(on), 1)))}`,
    `SUMMARY:${summary}`,
    ...(about === undefined ? [] : [`DESCRIPTION:${escaped(about)}`]),
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${summary}`,
    `TRIGGER:${ALARM}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** Whole days as a calendar file (RFC 5545), each with an alarm on the day before; no time zone is in it. */
export function calendarText({ days, asOf }: CalendarInput): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    // Shown nowhere; no name of the app, which speaks of debts.
    'PRODID:-//Reminders//1.0//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...days.flatMap((day) => entry(day, asOf)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => folded(line) + LINE_END).join('');
}
