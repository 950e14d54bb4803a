import {
  balanceOn,
  chanceOfSuit,
  explain,
  type CaseFile,
  type Chance,
  type Derivation,
  type IsoDate,
} from '../../engine/index.ts';
import { timelineOf } from '../../state/currentRoads.ts';
import { planEnd } from '../../state/planEnd.ts';
import { hasBeenSued } from '../../state/suit.ts';

/** The roads that are compared. */
export type ComparedRoad = 'negotiate' | 'notSued' | 'refuse';

/** One case among many: how likely a suit is, and what each road comes to on the day on which the plan would end. */
export interface ComparedCase {
  /** Null once it is sued. */
  readonly chance: Chance | null;
  readonly planEnd: IsoDate;
  /** Paid and still owed on that day, in fen. */
  readonly negotiate: number;
  /** Null once it is sued: there is no such road any more. */
  readonly notSued: number | null;
  readonly refuse: number;
}

/** Walks a case's three roads and compares them on the day on which the plan would end. */
export function comparedCase(caseFile: CaseFile): ComparedCase {
  const negotiate = timelineOf(caseFile, 'negotiate');
  const day = planEnd(negotiate);
  const refuse = timelineOf(caseFile, 'refuse');
  const isSued = hasBeenSued(refuse);
  const burdenOn = (road: ComparedRoad) => {
    const { paid, owed } = balanceOn(timelineOf(caseFile, road), day);
    return paid + owed;
  };
  return {
    chance: isSued ? null : chanceOfSuit(caseFile),
    planEnd: day,
    negotiate: burdenOn('negotiate'),
    notSued: isSued ? null : burdenOn('notSued'),
    refuse: burdenOn('refuse'),
  };
}

/** How what a road of one case comes to on that day came about. */
export function explainCompared(
  caseFile: CaseFile,
  { planEnd: on }: ComparedCase,
  road: ComparedRoad,
): Derivation | null {
  return explain(timelineOf(caseFile, road), { kind: 'balance', of: 'burden', on });
}
