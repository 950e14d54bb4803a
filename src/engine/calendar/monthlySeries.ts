import { addMonthsClamped, type LocalDate } from './localDate.ts';

/** The same day of every month, counted from one start, clamped to each month's end; it remembers where it stands. */
export class MonthlySeries {
  private readonly start: LocalDate;
  private readonly daysAfter: number;
  /** Months from the start to the day at which the series stands. */
  month: number;
  /** The civil day at which it stands. */
  day: number;

  /** @param daysAfter days after each month's day, such as the late fee's one */
  constructor(start: LocalDate, firstMonth: number, daysAfter = 0) {
    this.start = start;
    this.daysAfter = daysAfter;
    this.month = firstMonth;
    this.day = addMonthsClamped(start, firstMonth) + daysAfter;
  }

  /** Moves on by one month. */
  advance(): void {
    this.month += 1;
    this.day = addMonthsClamped(this.start, this.month) + this.daysAfter;
  }

  /** Moves on to the first of its days that is not before `day`. */
  advanceTo(day: number): void {
    while (this.day < day) this.advance();
  }
}
