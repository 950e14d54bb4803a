import {
  balanceOn,
  chanceOfAgreement,
  chanceOfSuit,
  type Chance,
  type IsoDate,
  type Road,
  type StageEvent,
  type StageId,
  type Timeline,
} from '../../engine/index.ts';
import { offeredPlan, planEnd } from '../../state/planEnd.ts';
import { hasBeenSued } from '../../state/suit.ts';

/** The three roads that the answer speaks of. */
export interface AnswerRoads {
  readonly refuse: Timeline;
  readonly notSued: Timeline;
  readonly negotiate: Timeline;
}

/** Paid and owed at the end of a day, in fen. */
export interface Standing {
  readonly paid: number;
  readonly owed: number;
  readonly upheld: number;
  readonly burden: number;
}

/** What the answer says, before it has words. */
export interface AnswerModel {
  /** The day on which the plan would end: all roads are compared on it. */
  readonly planEnd: IsoDate;
  readonly horizonEnd: IsoDate;
  readonly instalments: number;
  /** Whether a claim has been filed already: then there is no "not sued". */
  readonly isSued: boolean;
  /** Whether being sued is so unlikely that the road without a suit leads. */
  readonly isSuitUnlikely: boolean;
  /** The refusing and negotiating roads, the likelier first. */
  readonly order: readonly Road[];
  readonly suit: Chance | null;
  readonly agreement: Chance;
  readonly claim: StageEvent | undefined;
  readonly restriction: StageEvent | undefined;
  /** On the plan's last day. */
  readonly refuse: Standing;
  readonly notSued: Standing;
  readonly negotiate: Standing;
  /** What a court would cut today if it is asked to, in fen. */
  readonly excess: number;
  /** The person is restricted already when the agreement is made. */
  readonly isRestrictedBeforeAgreement: boolean;
}

/** Up to this principal a suit is unlikely: the first row of the estimate. */
const LIKELY_SHARE_THAT_LEADS = 0.1;

export function standingOn(timeline: Timeline, day: IsoDate): Standing {
  const { paid, owed, upheld } = balanceOn(timeline, day);
  return { paid, owed, upheld, burden: paid + owed };
}

export function stageOf(timeline: Timeline, id: StageId): StageEvent | undefined {
  return timeline.stages.find((stage) => stage.id === id);
}

function isUnlikely(suit: Chance | null): boolean {
  return suit !== null && suit.likely.numerator < LIKELY_SHARE_THAT_LEADS * suit.likely.denominator;
}

function roadOrder(isSued: boolean, isSuitUnlikely: boolean): readonly Road[] {
  if (isSued) return ['negotiate', 'refuse'];
  return isSuitUnlikely ? ['notSued', 'negotiate', 'refuse'] : ['negotiate', 'notSued', 'refuse'];
}

/** Reads the answer out of the three roads. */
export function answerModel({ refuse, notSued, negotiate }: AnswerRoads): AnswerModel {
  const caseFile = refuse.case;
  const day = planEnd(negotiate);
  const isSued = hasBeenSued(refuse);
  const suit = isSued ? null : chanceOfSuit(caseFile);
  const isSuitUnlikely = isUnlikely(suit);
  const today = standingOn(refuse, refuse.asOf);
  const restricted = stageOf(negotiate, 'consumptionRestricted');
  return {
    planEnd: day,
    horizonEnd: refuse.horizonEnd,
    instalments: offeredPlan(negotiate).instalments,
    isSued,
    isSuitUnlikely,
    order: roadOrder(isSued, isSuitUnlikely),
    suit,
    agreement: chanceOfAgreement(caseFile),
    claim: stageOf(refuse, 'claimFiled'),
    restriction: stageOf(refuse, 'consumptionRestricted'),
    refuse: standingOn(refuse, day),
    notSued: standingOn(notSued, day),
    negotiate: standingOn(negotiate, day),
    excess: today.owed - today.upheld,
    isRestrictedBeforeAgreement:
      restricted !== undefined && negotiate.agreedOn !== null && restricted.on <= negotiate.agreedOn,
  };
}
