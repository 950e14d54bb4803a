import { plainArithmetic } from '../../derivation/plainArithmetic.ts';
import type { CaseFile, EstimateRange, StageId, ToldStage } from '../../case/caseFile.ts';
import type { Rate } from '../../money/rate.ts';
import type { RoadSetup } from '../../roads/roadSetup.ts';
import type { EstimatedDays } from '../../rules/rule.ts';
import { stageSchedule, type Pace } from '../../stages/schedule.ts';
import { STAGE_PLACE, STAGE_TABLE } from '../../stages/stageTable.ts';
import type { Range } from './bar.ts';

type Setup = RoadSetup<number, Rate>;

/** The day on which each stage begins when one of them keeps another pace than its road's. */
function daysWith({ rules, caseFile, dueDate, asOf, conduct }: Setup, id: StageId, pace: Pace): Map<StageId, number> {
  const paced = {
    ...conduct,
    pace: (...of: Parameters<typeof conduct.pace>) => (of[0].id === id ? pace : conduct.pace(...of)),
  };
  const stages = stageSchedule({ arithmetic: plainArithmetic, rules, caseFile, dueDate, asOf, conduct: paced });
  return new Map(stages.map((stage) => [stage.id, stage.on]));
}

/** The case in which this stage comes on the day that it would come on at that pace, told as days of one's own. */
function atPace(setup: Setup, id: ToldStage, pace: Pace): CaseFile | undefined {
  const { caseFile, dueDate, asOf, conduct } = setup;
  const row = STAGE_TABLE[STAGE_PLACE[id]];
  const days = daysWith(setup, id, pace);
  const on = days.get(id);
  if (row === undefined || on === undefined) return undefined;
  const trigger = conduct.publicNotice && row.orTrigger !== undefined ? row.orTrigger : row.trigger;
  const from = trigger === 'dueDate' ? dueDate : (days.get(trigger) ?? dueDate);
  const runsFromTrigger = row.byItself === true || STAGE_PLACE[id] <= STAGE_PLACE.outsourced;
  // What has not happened yet counts its own days from today, where its trigger lies in the past.
  const own = on - (runsFromTrigger ? from : Math.max(from, asOf));
  return { ...caseFile, stageDays: { ...caseFile.stageDays, [id]: own } };
}

/** A range of days of the person's own, as the rule book writes one. */
function ownDays(own: EstimateRange<number> | undefined): EstimatedDays | undefined {
  return own && { low: own[0], likely: own[1], high: own[2] };
}

/** Each stage that is still to come, at its shortest and its longest; what is told or has a value of one's own has no range. */
function stageRanges(setup: Setup): Range[] {
  const { caseFile, road, rules, stages, conduct } = setup;
  return stages.flatMap(({ id, basis }): Range[] => {
    const row = STAGE_TABLE[STAGE_PLACE[id]];
    if (row === undefined || id === 'paidOff' || id === 'paymentOrder' || basis !== 'estimated') return [];
    if (caseFile.stageDays?.[id] !== undefined) return [];
    const named = conduct.publicNotice ? (row.daysWithPublicNotice ?? row.days) : row.days;
    const own = caseFile.assumptions?.[id]?.days;
    const { low, high } = ownDays(own) ?? rules.days(named).value;
    const [soonest, latest] = [atPace(setup, id, 'low'), atPace(setup, id, 'high')];
    if (low === high || soonest === undefined || latest === undefined) return [];
    return [
      {
        id,
        kind: 'time',
        unit: 'days',
        rules: [named],
        own: own !== undefined,
        low: { value: low, caseFile: soonest, road },
        high: { value: high, caseFile: latest, road },
      },
    ];
  });
}

/** How long it takes from the call to the agreement. */
function agreementRange({ caseFile, road, rules }: Setup): Range[] {
  if (road !== 'negotiate' || caseFile.negotiate?.agreedAfterDays !== undefined) return [];
  const own = caseFile.assumptions?.agreementDays?.days;
  const { low, high } = ownDays(own) ?? rules.days('negotiation.agreementDays').value;
  if (low === high) return [];
  const agreedAfter = (agreedAfterDays: number) => ({
    value: agreedAfterDays,
    caseFile: { ...caseFile, negotiate: { ...caseFile.negotiate, agreedAfterDays } },
    road,
  });
  return [
    {
      id: 'agreementDays',
      kind: 'time',
      unit: 'days',
      rules: ['negotiation.agreementDays'],
      own: own !== undefined,
      low: agreedAfter(low),
      high: agreedAfter(high),
    },
  ];
}

/** How long things take. */
export function timeRanges(setup: Setup): readonly Range[] {
  return [...stageRanges(setup), ...agreementRange(setup)];
}
