import {
  limitation,
  type IsoDate,
  type LimitationAct,
  type LimitationEntry,
  type NoLimitationEnd,
  type Rule,
  type Timeline,
} from '../../engine/index.ts';

/** What can have happened by today; a plan is only ever ahead. */
export type BegunAct = Exclude<LimitationAct, 'agreement' | 'planBroken'>;

export type BegunEntry = LimitationEntry & { readonly by: BegunAct };

/** What can be said of the end, today and by what was told alone. */
export type LimitationAnswer =
  | { readonly kind: 'notBefore' | 'passed' | 'enforcementNotBefore' | 'enforcementPassed'; readonly on: IsoDate }
  | { readonly kind: 'enforcementUntold' }
  | { readonly kind: 'notCovered'; readonly since: IsoDate }
  | { readonly kind: Exclude<NoLimitationEnd, 'notCovered'> };

export interface LimitationModel {
  readonly answer: LimitationAnswer;
  /** Of what has happened by today, the first and the latest. */
  readonly shown: readonly BegunEntry[];
  /** How many between the first and the rest are not shown. */
  readonly left: number;
  /** By what was told the period may have ended: ask before anything gives the defence up. */
  readonly asksFirst: boolean;
}

const MOST_SHOWN = 8;

function isBegun(entry: LimitationEntry, asOf: IsoDate): entry is BegunEntry {
  const { by, basis, restartedOn } = entry;
  return basis !== 'estimated' && restartedOn <= asOf && by !== 'agreement' && by !== 'planBroken';
}

function without({ because, restartedOn }: LimitationEntry & { readonly endsOn: null }): LimitationAnswer {
  return because === 'notCovered' ? { kind: because, since: restartedOn } : { kind: because };
}

/**
 * What is told alone bounds the end from below: reminders that are only assumed may not have arrived, and those that are
 * not known may have.
 */
function answerOf(begun: readonly BegunEntry[], asOf: IsoDate): LimitationAnswer | null {
  const last = begun.at(-1);
  if (last === undefined) return null;
  if (last.endsOn === null) {
    // The first of them says since when.
    const since = begun.findLast(({ because }, index) => because !== null && begun[index - 1]?.because !== because);
    return without(since?.endsOn === null ? since : last);
  }
  const fact = begun.findLast(({ basis }) => basis === 'fact');
  if (last.period === 'enforcement') {
    // From a day that is only assumed no end is told.
    if (fact?.period !== 'enforcement' || fact.endsOn === null) return { kind: 'enforcementUntold' };
    return { kind: fact.endsOn < asOf ? 'enforcementPassed' : 'enforcementNotBefore', on: fact.endsOn };
  }
  if (fact === undefined) return null;
  if (fact.endsOn === null) return without(fact);
  return { kind: fact.endsOn < asOf ? 'passed' : 'notBefore', on: fact.endsOn };
}

const ASKS_FIRST: ReadonlySet<LimitationAnswer['kind']> = new Set([
  'passed',
  'suitAfterEnd',
  'defenceGivenUp',
  'notCovered',
]);

/** The limitation period of a road as of today: what has happened, and what can be said of its end; null where nothing is due. */
export function limitationModel(timeline: Timeline, rules: readonly Rule[]): LimitationModel | null {
  const { asOf } = timeline;
  const begun = limitation(timeline, rules).filter((entry) => isBegun(entry, asOf));
  const answer = answerOf(begun, asOf);
  if (answer === null) return null;
  // Before the whole is due nothing starts it anew.
  const acts = begun.filter(({ because }, index) => index === 0 || because !== 'notYetDue');
  const left = Math.max(0, acts.length - MOST_SHOWN);
  return {
    answer,
    shown: left === 0 ? acts : [...acts.slice(0, 1), ...acts.slice(1 + left)],
    left,
    asksFirst: ASKS_FIRST.has(answer.kind),
  };
}
