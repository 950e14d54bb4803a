import { axisUnit, type AxisUnit } from '../i18n/formatAxis.ts';
import { type Language } from '../i18n/language.ts';

/** A value axis: nice steps, one unit. Amounts in fen. */
export interface ValueAxis {
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly ticks: readonly number[];
  readonly unit: AxisUnit;
  /** False: the axis is cut off below, and has to say so. */
  readonly startsAtZero: boolean;
}

const MANTISSAS = [1, 2, 2.5, 5, 10];
const FEWEST_STEPS = 3;
const MOST_STEPS = 5;
/** The axis starts at zero if the smallest value is below this share of the largest. */
const ZERO_BELOW = 0.4;
const SMALLEST_STEP = 1;

/** The steps that are at least so large, smallest first: 1, 2, 2.5 and 5 times the powers of ten. */
function* niceSteps(atLeast: number): Generator<number> {
  for (let power = 10 ** Math.floor(Math.log10(Math.max(atLeast, SMALLEST_STEP))); ; power *= 10) {
    for (const mantissa of MANTISSAS.slice(0, -1)) {
      const step = mantissa * power;
      // Half a fen is on no axis.
      if (step >= atLeast && Number.isInteger(step)) yield step;
    }
  }
}

/** The axis for values between the smallest and the largest, in fen. */
export function valueAxis(smallest: number, largest: number, language: Language): ValueAxis {
  const top = Math.max(largest, 1);
  const startsAtZero = smallest < ZERO_BELOW * top;
  const span = startsAtZero ? top : Math.max(top - smallest, top * 0.01);
  for (const step of niceSteps(Math.max(SMALLEST_STEP, span / MOST_STEPS))) {
    // Below the smallest value one step stays free, so that nobody takes the foot for zero.
    const from = startsAtZero
      ? 0
      : Math.max(0, Math.floor(smallest / step) * step - step * (smallest % step === 0 ? 1 : 0));
    const to = Math.max(from + step, Math.ceil(top / step) * step);
    const steps = Math.round((to - from) / step);
    if (steps > MOST_STEPS) continue;
    const count = Math.max(steps, FEWEST_STEPS);
    const end = from + count * step;
    const ticks = Array.from({ length: count + 1 }, (_, index) => from + index * step);
    return { from, to: end, step, ticks, unit: axisUnit(end, language), startsAtZero: from === 0 };
  }
  throw new RangeError('no axis');
}

/** A tick of the time axis. */
export interface TimeTick {
  readonly day: number;
  readonly year: number;
  /** From 1. */
  readonly month: number;
}

const DAY_MILLISECONDS = 86_400_000;
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60];

function monthStart(monthsSinceYearZero: number): TimeTick {
  const year = Math.floor(monthsSinceYearZero / 12);
  const month = monthsSinceYearZero - year * 12;
  return { day: Date.UTC(year, month, 1) / DAY_MILLISECONDS, year, month: month + 1 };
}

/** Firsts of months between two days, at even steps, at most so many. */
export function timeTicks(firstDay: number, lastDay: number, most: number): TimeTick[] {
  const first = new Date(firstDay * DAY_MILLISECONDS);
  const firstMonth = first.getUTCFullYear() * 12 + first.getUTCMonth();
  for (const step of MONTH_STEPS) {
    const ticks: TimeTick[] = [];
    for (let month = Math.ceil(firstMonth / step) * step; ; month += step) {
      const tick = monthStart(month);
      if (tick.day > lastDay) break;
      if (tick.day >= firstDay) ticks.push(tick);
    }
    if (ticks.length <= most) return ticks;
  }
  return [];
}
