import type { LifeEffectId } from '../../engine/index.ts';
import { formatDate, formatDays, formatMonth, parts } from '../../i18n/format.ts';
import {
  bands_estimate,
  bands_from,
  bands_joined,
  bands_legend_possible,
  bands_note_afterPaid,
  bands_note_court,
  bands_note_inability,
  bands_note_limited,
  bands_note_limited_about,
  bands_note_off,
  bands_note_off_about,
  bands_note_platform,
  bands_note_unconfirmed,
  bands_note_unknown,
  bands_note_until,
  bands_note_untilPaid,
  bands_range,
  bands_table_span,
  bands_year,
  roads_life_word_limited,
  roads_life_word_normal,
  roads_life_word_off,
} from '../../i18n/generated/messages.js';
import { isDay, type Lane, type LaneNote, type OpenEnd, type Span } from './bandsModel.ts';

export function yearText(year: number | string): string {
  return bands_year({ year });
}

function daysText({ days, level, isEstimate }: Extract<LaneNote, { kind: 'days' }>): string {
  const inputs = { days: formatDays(days) };
  if (level === 'off') return isEstimate ? bands_note_off_about(inputs) : bands_note_off(inputs);
  return isEstimate ? bands_note_limited_about(inputs) : bands_note_limited(inputs);
}

/** What a row comes to, in the few words that stand below its name; a year is enough there for what ends late. */
export function noteText(note: LaneNote, { exact = false }: { readonly exact?: boolean } = {}): string {
  switch (note.kind) {
    case 'open':
      return roads_life_word_normal();
    case 'inability':
      return bands_note_inability();
    case 'court':
      return bands_note_court();
    case 'unconfirmed':
      return bands_note_unconfirmed();
    case 'untilPaid':
      return bands_note_untilPaid();
    case 'afterPaid':
      return bands_note_afterPaid();
    case 'platform':
      return bands_note_platform();
    case 'unknown':
      return bands_note_unknown();
    case 'until':
      return bands_note_until({ when: exact ? formatMonth(note.on) : yearText(parts(note.on).year) });
    case 'days':
      return daysText(note);
  }
}

/** A told day is a day, every other one a month. */
function fromText({ from, begins }: Span): string {
  return begins?.basis === 'fact' ? formatDate(from) : formatMonth(from);
}

function endText(until: OpenEnd): string {
  return noteText({ kind: until });
}

function joined(texts: readonly string[]): string {
  return texts.reduce((one, other) => bands_joined({ one, other }));
}

/** From when until when, and that it is a guess where it is. */
function spanText(span: Span): string {
  const { until, isEstimate } = span;
  const from = fromText(span);
  const range = isDay(until)
    ? [bands_range({ from, until: formatMonth(until) })]
    : [bands_from({ from }), endText(until)];
  return joined(isEstimate ? [...range, bands_estimate()] : range);
}

/** The words on a lane, from the longest form to the shortest. */
export function laneLabels({ spans, note }: Lane): string[] {
  const [only] = spans;
  const short = noteText(note, { exact: true });
  if (only === undefined) return [];
  if (spans.length > 1 || note.kind === 'until') return [short];
  switch (note.kind) {
    case 'days':
      return [joined([short, spanText(only)]), spanText(only), short];
    case 'court':
      return [joined([bands_legend_possible(), short]), short];
    case 'untilPaid':
    case 'unknown':
      return [spanText(only), short];
    default:
      return [short];
  }
}

function levelText({ level, possible }: Span): string {
  if (possible) return bands_legend_possible();
  return level === 'off' ? roads_life_word_off() : roads_life_word_limited();
}

/** A lane in the table: what holds, from when until when; one line a span. */
export function cellText(effect: LifeEffectId, { spans }: Lane): string {
  if (spans.length === 0) return roads_life_word_normal();
  const lines = spans.map((span) => bands_table_span({ level: levelText(span), span: spanText(span) }));
  return [...lines, ...(effect === 'antForest' ? [bands_note_unconfirmed()] : [])].join('\n');
}
