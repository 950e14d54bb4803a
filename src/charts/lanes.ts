import { textWidth } from '../i18n/textWidth.ts';

/** A time for which something is closed (full) or limited (hatched). Days are counts. */
export interface LaneBar {
  readonly fill: 'full' | 'hatched';
  readonly from: number;
  /** Null where no day is known. */
  readonly until: number | null;
  /** Drawn as something that need not come. */
  readonly isPossible: boolean;
  /** Between which days it may begin, where that is a guess. */
  readonly range: { readonly earliest: number; readonly latest: number } | null;
}

/** One road's lane of a row; its label in ever shorter forms, what fits is shown. */
export interface LaneData {
  readonly tone: 'refuse' | 'negotiate';
  readonly bars: readonly LaneBar[];
  readonly labels: readonly string[];
}

/** The time scale that all rows share. */
export interface LaneScale {
  readonly firstDay: number;
  readonly lastDay: number;
  /** Px, the tip of what runs on included. */
  readonly width: number;
}

/** A bar in px. */
export interface DrawnBar {
  readonly left: number;
  readonly right: number;
  readonly fill: LaneBar['fill'];
  readonly isPossible: boolean;
  /** Cut off at the left edge; ends in a point at the right one. */
  readonly startsBefore: boolean;
  readonly runsOn: boolean;
}

/** A piece of a lane in px. */
export interface Piece {
  readonly left: number;
  readonly right: number;
}

export interface LaneLabel {
  readonly text: string;
  /** Px, room at both sides included. */
  readonly left: number;
  readonly width: number;
  /** On a full bar: in the colour of the ground. */
  readonly isOnFull: boolean;
}

/** How long the point is of a bar that runs beyond the axis. */
export const TIP = 8;
const NARROWEST_BAR = 3;
const GAP = 8;
/** Between a bar's edge and the words on or beside it. */
const CLEAR = 4;
/** So far a year's word may stand beside its line. */
const AWAY = 16;

/** The place of a day. */
export function dayPlace({ firstDay, lastDay, width }: LaneScale, day: number): number {
  return ((day - firstDay) / (lastDay - firstDay)) * (width - TIP);
}

/** The bars of a lane that are within its axis. */
export function drawnBars(scale: LaneScale, bars: readonly LaneBar[]): DrawnBar[] {
  const { firstDay, lastDay, width } = scale;
  return bars
    .filter(({ from, until }) => from <= lastDay && (until === null || until > firstDay))
    .map(({ fill, from, until, isPossible }) => {
      const runsOn = until === null || until > lastDay;
      const left = dayPlace(scale, Math.max(from, firstDay));
      const end = until === null || runsOn ? width : dayPlace(scale, until);
      return {
        left,
        right: Math.max(end, left + NARROWEST_BAR),
        fill,
        isPossible,
        startsBefore: from < firstDay,
        runsOn,
      };
    });
}

/** The pale strokes before and after a bar whose beginning is guessed: they fade towards the ends of the range. */
export function fadedPieces(
  scale: LaneScale,
  bars: readonly LaneBar[],
): { readonly before: Piece[]; readonly after: Piece[] } {
  const pieces: { before: Piece[]; after: Piece[] } = { before: [], after: [] };
  const within = (day: number): number => dayPlace(scale, Math.min(scale.lastDay, Math.max(scale.firstDay, day)));
  for (const { from, until, range } of bars) {
    if (range === null) continue;
    const [left, start, right] = [within(range.earliest), within(from), within(range.latest)];
    if (start - left > 1) pieces.before.push({ left, right: start });
    // What lies under the bar is not seen.
    if (until !== null && within(until) < right) pieces.after.push({ left: start, right });
  }
  return pieces;
}

/**
 * Where the words of a lane stand: after its bars or on one of them, else before all that is drawn; null where no form
 * fits.
 */
export function placeLabel(
  scale: LaneScale,
  { bars, labels }: LaneData,
  { textSize, padding }: { readonly textSize: number; readonly padding: number },
): LaneLabel | null {
  const drawn = drawnBars(scale, bars);
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (first === undefined || last === undefined) return null;
  const forms = labels.map((text) => ({ text, room: textWidth(text, textSize) + 2 * padding }));
  const faded = fadedPieces(scale, bars);
  const begins = Math.min(first.left, ...faded.before.map(({ left }) => left));
  const ends = Math.max(last.right, ...faded.after.map(({ right }) => right));
  const holds = ({ left, right, runsOn }: DrawnBar, room: number) => right - left - (runsOn ? TIP : 0) >= room + CLEAR;
  for (const { text, room } of forms) {
    if (!last.runsOn && ends + CLEAR + room <= scale.width) {
      return { text, left: ends + CLEAR, width: room, isOnFull: false };
    }
    const on = drawn.find((bar) => bar.fill === 'full' && holds(bar, room)) ?? drawn.find((bar) => holds(bar, room));
    if (on !== undefined) return { text, left: on.left + CLEAR, width: room, isOnFull: on.fill === 'full' };
  }
  const before = forms.find(({ room }) => begins - CLEAR - room >= 0);
  if (before === undefined) return null;
  return { text: before.text, left: begins - CLEAR - before.room, width: before.room, isOnFull: false };
}

/** What is left of the thin line between bars and words. */
export function freePieces(bars: readonly DrawnBar[], label: Piece | null, width: number): Piece[] {
  const taken = [...bars, ...(label === null ? [] : [label])].toSorted((one, other) => one.left - other.left);
  const pieces: Piece[] = [];
  let left = 0;
  for (const piece of taken) {
    if (piece.left > left) pieces.push({ left, right: piece.left });
    left = Math.max(left, piece.right);
  }
  if (left < width - TIP) pieces.push({ left, right: width - TIP });
  return pieces;
}

const DAY_MILLISECONDS = 86_400_000;

/** A year on the axis; words that would run into each other or into the word for today are left out. */
export interface YearTick {
  readonly place: number;
  readonly word: { readonly text: string; readonly left: number } | null;
}

/** The first days of the years between both ends of the axis. */
export function yearTicks(
  scale: LaneScale,
  wordOf: (year: number) => string,
  { taken, textSize }: { readonly taken: Piece; readonly textSize: number },
): YearTick[] {
  const ticks: YearTick[] = [];
  const firstYear = new Date((scale.firstDay - 1) * DAY_MILLISECONDS).getUTCFullYear() + 1;
  let free = 0;
  for (let year = firstYear; ; year += 1) {
    const day = Date.UTC(year, 0, 1) / DAY_MILLISECONDS;
    if (day > scale.lastDay) return ticks;
    const place = dayPlace(scale, day);
    const text = wordOf(year);
    const room = textWidth(text, textSize);
    let left = Math.min(Math.max(place, free), scale.width - room);
    if (left < taken.right && left + room > taken.left) left = taken.right;
    const isFree = left >= free && left - place <= AWAY && left + room <= scale.width;
    if (isFree) free = left + room + GAP;
    ticks.push({ place, word: isFree ? { text, left } : null });
  }
}
