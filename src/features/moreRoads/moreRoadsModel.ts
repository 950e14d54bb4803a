import { balanceOn, type CaseFile, type IsoDate, type Timeline } from '../../engine/index.ts';
import { timelineOf, planEndOf } from '../../state/currentRoads.ts';
import { equalEffort, type EqualEffort } from '../../state/equalEffort.ts';
import { hasBeenSued } from '../../state/suit.ts';
import { walk, type ViewRoad } from '../../state/viewRoads.ts';

/** A road's line in the table. Amounts in fen. */
export interface RoadLine {
  readonly road: ViewRoad | 'equalEffort';
  readonly timeline: Timeline;
  /** On the day on which the plan would end. */
  readonly paid: number;
  readonly owed: number;
  /** Yuan less owed for each yuan paid, against refusing without a suit; null where nothing is paid, or a suit has begun. */
  readonly lessOwed: number | null;
  /** The road asks for an amount that was not told. */
  readonly needsAmount: boolean;
}

export interface MoreRoadsModel {
  readonly planEnd: IsoDate;
  readonly lines: readonly RoadLine[];
  /** What is owed on that day where nothing is paid and nobody sues, in fen; null once a suit has begun. */
  readonly base: number | null;
  readonly effort: EqualEffort | null;
}

const ORDER: readonly ViewRoad[] = [
  'negotiate',
  'notSued',
  'refuse',
  'theyRefuse',
  'payWhatICan',
  'payInFull',
  'hiding',
  'brokenPlan',
];

function lacksAmount({ means, negotiate }: CaseFile): boolean {
  return negotiate?.monthlyAmount === undefined && means?.monthlyIncome === undefined;
}

/** Every way through the case, each with its totals on the day on which the plan would end, and what a yuan does on it. */
export function moreRoadsModel(caseFile: CaseFile, breaksAfter: number | null): MoreRoadsModel {
  const negotiate = timelineOf(caseFile, 'negotiate');
  const planEnd = planEndOf({ caseFile, timelines: { negotiate } });
  const isSued = hasBeenSued(timelineOf(caseFile, 'refuse'));
  const base = isSued ? null : balanceOn(timelineOf(caseFile, 'notSued'), planEnd).owed;
  const lineOf = (road: RoadLine['road'], timeline: Timeline): RoadLine => {
    const { paid, owed } = balanceOn(timeline, planEnd);
    return {
      road,
      timeline,
      paid,
      owed,
      lessOwed: base === null || paid === 0 ? null : (base - owed) / paid,
      needsAmount: road === 'payWhatICan' && lacksAmount(caseFile),
    };
  };
  const roads = ORDER.filter((road) => road !== 'notSued' || !isSued);
  const lines = roads.map((road) =>
    lineOf(road, road === 'brokenPlan' ? walk(caseFile, road, breaksAfter) : timelineOf(caseFile, road)),
  );
  const effort = equalEffort(timelineOf(caseFile, 'refuse'), negotiate);
  if (effort !== null) lines.push(lineOf('equalEffort', effort.timeline));
  return { planEnd, lines, base, effort };
}
