import { openInterestOn, posted, type Debt } from '../accrual/debt.ts';
import { addMonthsClamped, type LocalDate } from '../calendar/localDate.ts';
import type { Rate } from '../money/rate.ts';
import type { WalkWatcher } from '../roads/walk.ts';

/** Months from the as-of date that a forecast looks at, the day itself included: five years. */
export const FORECAST_MONTHS = 61;

/** The civil days that a forecast looks at: the as-of date and the same day of every month after it. */
export function forecastDays(asOf: LocalDate): LocalDate[] {
  return Array.from({ length: FORECAST_MONTHS }, (_, month) => addMonthsClamped(asOf, month));
}

/** Notes what is owed and what it all comes to, at the end of each of the days, as a walk passes them. */
export class MonthWatch implements WalkWatcher<number, Rate> {
  private readonly days: readonly LocalDate[];
  private readonly owed: Float64Array;
  private readonly burden: Float64Array;
  private start = 0;
  private next = 0;

  /** @param owed fen; one future's months stand one after the other, like those of `burden` */
  constructor(days: readonly LocalDate[], owed: Float64Array, burden: Float64Array) {
    this.days = days;
    this.owed = owed;
    this.burden = burden;
  }

  /** Begins with the first day again, for the future at this place. */
  begin(future: number): void {
    this.start = future * this.days.length;
    this.next = 0;
  }

  beforeDay(day: number, debt: Debt<number, Rate>): void {
    let month = this.days[this.next] ?? Infinity;
    if (month >= day) return;
    const fixed = posted(debt);
    for (; month < day; month = this.days[this.next] ?? Infinity) {
      const owed = fixed + openInterestOn(debt, month);
      this.owed[this.start + this.next] = owed;
      this.burden[this.start + this.next] = debt.paid + owed;
      this.next += 1;
    }
  }
}
