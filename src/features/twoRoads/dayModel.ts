import {
  addMonthsClamped,
  isoDate,
  knownDate,
  LIFE_EFFECTS,
  type EffectLevel,
  type IsoDate,
  type LifeEffect,
  type LifeEffectId,
  type StageEvent,
  type Timeline,
} from '../../engine/index.ts';
import { offeredPlan } from '../../state/planEnd.ts';
import { standingOn, type Standing } from './answerModel.ts';

/** Where a road stands on a day. */
export type DayStage =
  | { readonly kind: 'stage'; readonly stage: StageEvent }
  | { readonly kind: 'instalment'; readonly count: number; readonly total: number }
  | { readonly kind: 'agreed' }
  | { readonly kind: 'done' }
  | { readonly kind: 'nothing' };

/** What comes next on a road. */
export type NextEvent =
  | { readonly kind: 'stage'; readonly date: IsoDate; readonly stage: StageEvent }
  | { readonly kind: 'instalment'; readonly date: IsoDate; readonly count: number }
  | { readonly kind: 'wages'; readonly date: IsoDate }
  | { readonly kind: 'agreement'; readonly date: IsoDate }
  | { readonly kind: 'grows' }
  | { readonly kind: 'nothing' };

/** A road on one day. */
export interface RoadDay {
  readonly standing: Standing;
  readonly stage: DayStage;
  readonly next: NextEvent;
  /** Whether the amounts rest on the estimated day of a stage. */
  readonly isEstimate: boolean;
}

/** The days of the offered instalments up to the end of the plan. */
function instalmentDays(timeline: Timeline): IsoDate[] {
  if (timeline.agreedOn === null) return [];
  const { instalments, graceMonths } = offeredPlan(timeline);
  const ends = timeline.brokenOn ?? timeline.end;
  const days: IsoDate[] = [];
  for (let count = 1; count <= instalments; count += 1) {
    const day = isoDate(addMonthsClamped(knownDate(timeline.agreedOn), count + graceMonths));
    if (day <= ends) days.push(day);
  }
  return days;
}

function stageOn(timeline: Timeline, day: IsoDate, instalments: readonly IsoDate[]): DayStage {
  const { agreedOn, brokenOn, totals } = timeline;
  if (totals.debtFreeOn !== null && day >= totals.debtFreeOn) return { kind: 'done' };
  if (agreedOn !== null && day >= agreedOn && (brokenOn === null || day < brokenOn)) {
    const count = instalments.filter((date) => date <= day).length;
    return count === 0 ? { kind: 'agreed' } : { kind: 'instalment', count, total: offeredPlan(timeline).instalments };
  }
  const stage = timeline.stages.filter(({ on }) => on <= day).at(-1);
  return stage === undefined ? { kind: 'nothing' } : { kind: 'stage', stage };
}

function nextAfter(timeline: Timeline, day: IsoDate, instalments: readonly IsoDate[]): NextEvent {
  const { agreedOn, totals } = timeline;
  const ahead: Exclude<NextEvent, { kind: 'grows' | 'nothing' }>[] = [];
  const stage = timeline.stages.find(({ on }) => on > day);
  if (stage !== undefined) ahead.push({ kind: 'stage', date: stage.on, stage });
  const instalment = instalments.findIndex((date) => date > day);
  const instalmentDay = instalments[instalment];
  if (instalmentDay !== undefined) ahead.push({ kind: 'instalment', date: instalmentDay, count: instalment + 1 });
  const wages = timeline.stages.find(({ id }) => id === 'wagesWithheld');
  const recovery = timeline.postings.find(({ kind, date }) => kind === 'recovery' && date > day);
  if (wages !== undefined && recovery !== undefined && recovery.date > wages.on) {
    ahead.push({ kind: 'wages', date: recovery.date });
  }
  if (agreedOn !== null && agreedOn > day) ahead.push({ kind: 'agreement', date: agreedOn });
  const [first] = ahead.sort((left, right) => knownDate(left.date) - knownDate(right.date));
  if (first !== undefined) {
    // The last instalment and paying off are one day: the instalment says more.
    const isLast = first.kind === 'stage' && first.stage.id === 'paidOff' && instalmentDay === first.date;
    return isLast ? { kind: 'instalment', date: first.date, count: instalment + 1 } : first;
  }
  return totals.debtFreeOn !== null && day >= totals.debtFreeOn ? { kind: 'nothing' } : { kind: 'grows' };
}

/** Reads a road on a day: what was paid, what is owed, where it stands and what comes next. */
export function roadDay(timeline: Timeline, day: IsoDate): RoadDay {
  const instalments = instalmentDays(timeline);
  const estimated = timeline.stages.find(({ id, basis }) => id === 'claimFiled' && basis === 'estimated');
  return {
    standing: standingOn(timeline, day),
    stage: stageOn(timeline, day, instalments),
    next: nextAfter(timeline, day, instalments),
    isEstimate: estimated !== undefined && estimated.on <= day,
  };
}

/** An effect as it is on a day; `normal` where none holds. */
export interface EffectOnDay {
  readonly id: LifeEffectId;
  readonly level: EffectLevel;
  readonly effect: LifeEffect | null;
}

const SEVERITY: Readonly<Record<EffectLevel, number>> = { normal: 0, limited: 1, off: 2 };

/** What daily life allows on a day of a road, in the book's order. */
export function effectsOn(timeline: Timeline, day: IsoDate): EffectOnDay[] {
  return LIFE_EFFECTS.map((id) => {
    let held: LifeEffect | null = null;
    for (const effect of timeline.effects) {
      if (effect.id !== id || effect.from > day || (effect.until !== null && effect.until <= day)) continue;
      if (held === null || SEVERITY[effect.level] > SEVERITY[held.level]) held = effect;
    }
    return { id, level: held?.level ?? 'normal', effect: held };
  });
}
