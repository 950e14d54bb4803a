import type { StageId } from '../case/caseFile.ts';
import type { Arithmetic } from '../derivation/arithmetic.ts';
import { stageLabel, type ScheduledStage } from '../stages/schedule.ts';

/** The stages of a road that have not begun yet, in the order of their days. */
export class StageQueue<Whole, Ratio> {
  private readonly arithmetic: Arithmetic<Whole, Ratio>;
  private waiting: ScheduledStage<Whole>[];
  private position = 0;

  constructor(arithmetic: Arithmetic<Whole, Ratio>, stages: readonly ScheduledStage<Whole>[]) {
    this.arithmetic = arithmetic;
    this.waiting = [...stages];
  }

  /** The next stage; undefined where none is left. */
  get next(): ScheduledStage<Whole> | undefined {
    return this.waiting[this.position];
  }

  /** The civil day of the next stage, Infinity where none is left. */
  get nextDay(): number {
    const { next } = this;
    return next === undefined ? Infinity : this.arithmetic.value(next.on);
  }

  /** Whether one of these stages is due by a civil day. */
  isDue(day: number, ids: readonly StageId[]): boolean {
    for (let index = this.position; index < this.waiting.length; index += 1) {
      const stage = this.waiting[index];
      if (stage === undefined || this.arithmetic.value(stage.on) > day) return false;
      if (ids.includes(stage.id)) return true;
    }
    return false;
  }

  /** Takes the next stage that is due by a civil day. 终本 is left: it comes after the day's recoveries, last of its day. */
  takeDue(day: number): ScheduledStage<Whole> | undefined {
    for (;;) {
      const stage = this.next;
      if (stage === undefined || this.nextDay > day) return undefined;
      if (!this.comesLast(stage)) {
        this.position += 1;
        return stage;
      }
      const after = this.waiting[this.position + 1];
      if (after === undefined || this.arithmetic.value(after.on) > day) return undefined;
      this.waiting[this.position] = after;
      this.waiting[this.position + 1] = stage;
    }
  }

  /** Takes 终本 if it is due by a civil day. */
  takeSuspension(day: number): ScheduledStage<Whole> | undefined {
    const stage = this.next;
    if (stage === undefined || this.nextDay > day || !this.comesLast(stage)) return undefined;
    this.position += 1;
    return stage;
  }

  private comesLast({ id, basis }: ScheduledStage<Whole>): boolean {
    return id === 'suspended' && basis !== 'fact';
  }

  /**
   * What had not begun at the agreement comes later by the days for which the plan was kept. At a pace at which it would
   * have begun before the agreement, nothing is postponed.
   */
  postpone(agreedOn: Whole, brokenOn: Whole, asOf: number): void {
    const { arithmetic } = this;
    const delay = arithmetic.daysBetween(agreedOn, brokenOn);
    const days = arithmetic.value(delay);
    const agreedDay = arithmetic.value(agreedOn);
    const hasBegun = (day: number) => day < agreedDay || (day === agreedDay && agreedDay === asOf);
    const paced = (day: number) => (hasBegun(day) ? day : day + days);
    this.waiting = this.waiting.slice(this.position).map((stage) => ({
      ...stage,
      on: arithmetic.remembered(stageLabel(stage.id), 'date', arithmetic.addDays(stage.on, delay)),
      earliest: paced(stage.earliest),
      latest: paced(stage.latest),
    }));
    this.position = 0;
  }
}
