import { addMonthsClamped, isoDate, knownDate, type IsoDate } from '../calendar/localDate.ts';
import type { RuleValues } from '../rules/rule.ts';
import type { StageBasis } from '../stages/schedule.ts';
import type { Timeline } from '../roads/timeline.ts';
import { hasLaterInstalments, isDemand, limitationActs, type DatedAct, type LimitationAct } from './acts.ts';

/** Of the claim itself 诉讼时效, or after a judgment of the application for enforcement 申请执行时效. */
export type LimitationPeriod = 'claim' | 'enforcement';

/**
 * Why no end can be named: instalments are not all due · a suit is pending · a suit came after the end, as far as the road
 * knows, and the debtor would have to say so · a judgment still gives time to perform ·
 * enforcement is under way · it was suspended, and may be asked for again at any time · the debtor paid or promised after
 * the period had ended · the rule book does not hold how the law changed while the period ran · nothing is owed.
 */
export type NoLimitationEnd =
  | 'notYetDue'
  | 'suitPending'
  | 'suitAfterEnd'
  | 'timeToPerform'
  | 'enforcementPending'
  | 'atAnyTime'
  | 'defenceGivenUp'
  | 'notCovered'
  | 'paidOff';

interface Restart {
  readonly restartedOn: IsoDate;
  readonly by: LimitationAct;
  readonly period: LimitationPeriod;
  readonly basis: StageBasis;
  /** Ids of the rules that the act and the end rest on; most are only in the second door of the rule book. */
  readonly rules: readonly string[];
}

/** From a day on: the last day of the period, if nothing more happened, or why there is none. */
export type LimitationEntry =
  | (Restart & { readonly endsOn: IsoDate; readonly because: null })
  | (Restart & { readonly endsOn: null; readonly because: NoLimitationEnd });

type State =
  | { readonly period: LimitationPeriod; readonly endsOn: IsoDate; readonly because: null }
  | { readonly period: LimitationPeriod; readonly endsOn: null; readonly because: NoLimitationEnd };

const YEARS = { claim: 'limitation.years', enforcement: 'enforcement.applicationYears' } as const;
const MONTHS_A_YEAR = 12;

const ACT_RULES: Readonly<Record<LimitationAct, readonly string[]>> = {
  dueDate: [],
  lastInstalmentDue: ['limitation.instalments'],
  acceleration: ['limitation.instalments'],
  reminder: ['limitation.restart.demand', 'limitation.restart.message'],
  outsourced: ['limitation.restart.demand', 'limitation.restart.message'],
  homeVisit: ['limitation.restart.demand'],
  mediationInvited: ['limitation.restart.mediation'],
  payment: ['limitation.restart.promise', 'limitation.restart.debit'],
  agreement: ['limitation.restart.promise'],
  planBroken: ['limitation.instalments'],
  claimFiled: ['limitation.restart.suit'],
  effective: ['enforcement.applicationYears'],
  performanceEnds: [],
  enforcementFiled: ['limitation.restart.enforcement'],
  suspended: ['suspension.resume'],
  paidOff: [],
};

function rulesOf(act: LimitationAct, state: State, { product }: Timeline['case']): readonly string[] {
  const card = product === 'creditCard' && (act === 'reminder' || act === 'outsourced');
  return [
    ...ACT_RULES[act],
    ...(card ? ['limitation.restart.cardMessage'] : []),
    ...(act === 'agreement' && state.period === 'enforcement' ? ['enforcement.settlementRestarts'] : []),
    ...(state.because === 'defenceGivenUp' ? ['limitation.afterExpiry'] : []),
    ...(state.because === 'suitAfterEnd' ? ['limitation.firstInstance', 'limitation.notByCourt'] : []),
    ...(act === 'dueDate' && state.because === 'notYetDue' ? ['limitation.instalments'] : []),
    ...(state.because === null ? [YEARS[state.period], 'limitation.lastDay'] : []),
    ...(state.because === 'notCovered' ? [YEARS[state.period]] : []),
  ];
}

/** The years of a period that begins on a day; null where the book has none, or they change later: a transition that it does not hold. */
function yearsFrom(rules: readonly RuleValues[], period: LimitationPeriod, on: IsoDate): number | null {
  const versions = rules.find(({ id }) => id === YEARS[period])?.versions ?? [];
  const [first, ...later] = versions.filter(({ until }) => until === null || until >= on);
  if (first === undefined || first.from > on || typeof first.value !== 'number') return null;
  return later.every(({ value }) => value === first.value) ? first.value : null;
}

/** One period after the other, from act to act. */
class LimitationClock {
  private readonly rules: readonly RuleValues[];
  private readonly isInParts: boolean;
  private state: State = { period: 'claim', endsOn: null, because: 'notYetDue' };

  constructor(rules: readonly RuleValues[], isInParts: boolean) {
    this.rules = rules;
    this.isInParts = isInParts;
  }

  /** Where the clock stands after an act; null where the act changes nothing. */
  after(act: DatedAct): State | null {
    const next = this.next(act);
    if (next !== null) this.state = next;
    return next;
  }

  private start(period: LimitationPeriod, on: IsoDate): State {
    const years = yearsFrom(this.rules, period, on);
    if (years === null) return { period, endsOn: null, because: 'notCovered' };
    const last = addMonthsClamped(knownDate(on), MONTHS_A_YEAR * years);
    return { period, endsOn: isoDate(last), because: null };
  }

  private stop(because: NoLimitationEnd, period: LimitationPeriod = this.state.period): State {
    return { period, endsOn: null, because };
  }

  private next({ by, on }: DatedAct): State | null {
    const { state } = this;
    const hasEnded = state.endsOn !== null && on > state.endsOn;
    const defenceStands = hasEnded || state.because === 'suitAfterEnd';
    if (isDemand(by)) return defenceStands || state.because === 'defenceGivenUp' ? null : this.interrupt(on);
    switch (by) {
      case 'dueDate':
        return this.isInParts ? state : this.start('claim', on);
      case 'lastInstalmentDue':
      case 'acceleration':
        return state.because === 'notYetDue' && state.period === 'claim' ? this.start('claim', on) : null;
      case 'payment':
        return defenceStands ? this.stop('defenceGivenUp') : this.interrupt(on);
      case 'agreement':
        if (defenceStands || state.because === 'defenceGivenUp') return this.stop('defenceGivenUp');
        return state.because === 'notCovered' ? state : this.stop('notYetDue');
      case 'planBroken':
        return state.because === 'notYetDue' && state.period === 'claim' ? this.start('claim', on) : null;
      case 'claimFiled':
        if (hasEnded) return this.stop('suitAfterEnd');
        return state.because === 'notCovered' ? state : this.stop('suitPending');
      case 'effective':
        return this.stop('timeToPerform', 'enforcement');
      case 'performanceEnds':
        return state.because === 'timeToPerform' ? this.start('enforcement', on) : null;
      case 'enforcementFiled':
        return this.stop('enforcementPending', 'enforcement');
      case 'suspended':
        return state.because === 'enforcementPending' ? this.stop('atAnyTime') : null;
      case 'paidOff':
        return this.stop('paidOff');
      default:
        return null;
    }
  }

  /** A period that runs begins again; one that does not run stays as it is. */
  private interrupt(on: IsoDate): State {
    return this.state.because === null ? this.start(this.state.period, on) : this.state;
  }
}

/**
 * The limitation period 诉讼时效 of a road: what started it, what starts it anew, and its last day if nothing more happened;
 * the defence exists from the day after. Ordered by days, none after the road's end. Nothing here is advice to wait: every
 * demand that arrived starts it anew, and the road knows only of those that it was told of or supposes.
 *
 * - Three years from the day after the due date, the corresponding day is the last (民法典 188, 201, 202). That the last day
 *   moves on where it is a holiday (203) is left out, and so are suspension (194) and the twenty years of 188 §2.
 * - Parts of one debt: from the last one's day (189); from the day on which the lender calls in the whole, or a plan breaks,
 *   is our own reading.
 * - Anew by a demand, payment, promise, signed plan (195; 诉讼时效规定 8, 12, 14). Of what is estimated to
 *   come a demand is taken to arrive on its stage's day.
 * - A suit: anew only when its proceedings end (195). After an effective judgment the claim's own period no longer counts;
 *   the creditor has two years to apply for enforcement from the last day for performance (民事诉讼法 250), an application
 *   stops it, after a suspension 终本 it may be repeated at any time (民诉法解释 517). A settlement after the judgment starts
 *   it anew from the last day that it sets (466), broken or not.
 * - After the end a demand starts nothing, and a suit can be met with the defence, at first instance (192, 193; 诉讼时效规定
 *   3). A payment or a promise gives it up (192); whether it starts a new period is not settled: no end is named. A late
 *   application for enforcement is accepted (民诉法解释 481): whether it was late is not judged.
 * - Where the length of the period changed while it ran (before 2017-10-01), the transitional rules are not in the book:
 *   `notCovered`, until a judgment.
 *
 * @param rules rule values that hold `limitation.years` and `enforcement.applicationYears`, from both doors of the rule book
 */
export function limitation(timeline: Timeline, rules: readonly RuleValues[]): readonly LimitationEntry[] {
  const clock = new LimitationClock(rules, hasLaterInstalments(timeline));
  const entries: LimitationEntry[] = [];
  for (const act of limitationActs(timeline)) {
    const state = clock.after(act);
    if (state === null) continue;
    const { on, by, basis } = act;
    entries.push({ restartedOn: on, by, basis, rules: rulesOf(by, state, timeline.case), ...state });
  }
  return entries;
}
