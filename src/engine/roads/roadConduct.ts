import { knownDate } from '../calendar/localDate.ts';
import { STAGES, type CaseFile, type StageId, type ToldStage } from '../case/caseFile.ts';
import { plainArithmetic } from '../derivation/plainArithmetic.ts';
import type { Rate } from '../money/rate.ts';
import type { RulesInForce } from '../rules/ruleBook.ts';
import { stageSchedule, type RoadConduct } from '../stages/schedule.ts';
import { STAGE_PLACE, type StageCondition, type StageRow } from '../stages/stageTable.ts';
import type { Road } from './road.ts';

/** Which single conditions of the escalation hold for this person. */
export interface Exposure {
  readonly depositsToTake: boolean;
  readonly wagesToWithhold: boolean;
  readonly assetsToSell: boolean;
}

/** How a road goes: its stages and pace, and what the court is asked. */
export interface RoadCourse {
  readonly conduct: RoadConduct;
  readonly plea: boolean;
  /** Whether the creditor's claim can be filed on this road. */
  readonly sued: boolean;
}

function toldAnyFrom(caseFile: CaseFile, first: StageId): boolean {
  return STAGES.slice(STAGE_PLACE[first]).some((id) => caseFile.happened?.[id as ToldStage] !== undefined);
}

/**
 * A creditor who gets enough money waits: at least a sixtieth of the principal and a month's penalty interest, a month.
 * An estimate of practice.
 */
export function creditorWaits(
  caseFile: CaseFile,
  rules: RulesInForce,
  monthlyPayment: number,
  penaltyRate: Rate,
): boolean {
  const months = rules.number('practice.creditorWaitsForMonths').value;
  const days = rules.number('practice.creditorWaitsInterestDays').value;
  if (monthlyPayment === 0) return false;
  // monthly ≥ principal / months + days × principal × rate, all over one denominator
  const principal = BigInt(caseFile.principal);
  const [numerator, denominator] = [BigInt(penaltyRate.numerator), BigInt(penaltyRate.denominator)];
  const needed = principal * denominator + BigInt(days) * principal * numerator * BigInt(months);
  return BigInt(monthlyPayment) * BigInt(months) * denominator >= needed;
}

function paceOf(road: Road, caseFile: CaseFile, waits: boolean): RoadConduct['pace'] {
  const hiding = road === 'refuse' && caseFile.refuse?.reachable === false;
  if (hiding) {
    return ({ id, days }: StageRow, rules: RulesInForce) => {
      const isEarly = STAGE_PLACE[id] <= STAGE_PLACE.outsourced || id === 'homeVisit';
      return isEarly && rules.days(days).kind === 'practice' ? 'low' : 'likely';
    };
  }
  if (road === 'payWhatICan' && waits) {
    return ({ id }: StageRow) => (id === 'mediationInvited' || id === 'claimFiled' ? 'high' : 'likely');
  }
  return () => 'likely';
}

function conditions(
  caseFile: CaseFile,
  exposure: Exposure,
  { hiding, publicNotice, sued }: { readonly hiding: boolean; readonly publicNotice: boolean; readonly sued: boolean },
): RoadConduct['happens'] {
  const include: readonly StageId[] = caseFile.court?.include ?? [];
  const table: Record<StageCondition, (stage: StageId) => boolean> = {
    always: () => true,
    unreachable: () => hiding,
    included: (stage) => include.includes(stage),
    served: () => !publicNotice,
    publicNotice: () => publicNotice,
    depositsToTake: () => exposure.depositsToTake,
    listed: () => typeof caseFile.means?.dishonestGround === 'string',
    wagesToWithhold: () => exposure.wagesToWithhold,
    assetsToSell: () => exposure.assetsToSell,
    nothingLeftToEnforce: () => !exposure.wagesToWithhold,
    notSimulated: () => false,
  };
  return (row) =>
    (sued || STAGE_PLACE[row.id] < STAGE_PLACE.claimFiled) &&
    (row.products === undefined || row.products.includes(caseFile.product)) &&
    table[row.condition](row.id);
}

/** How this road goes for this case; `waits` as {@link creditorWaits} says. */
export function roadCourse(
  caseFile: CaseFile,
  road: Road,
  rules: RulesInForce,
  exposure: Exposure,
  waits: boolean,
): RoadCourse {
  const { happened, court } = caseFile;
  const hiding = road === 'refuse' && caseFile.refuse?.reachable === false;
  const sued = road !== 'notSued' || toldAnyFrom(caseFile, 'claimFiled');
  const pace = paceOf(road, caseFile, waits);
  const course = (publicNotice: boolean, asHiding: boolean): RoadConduct => ({
    happens: conditions(caseFile, exposure, { hiding: asHiding, publicNotice, sued }),
    pace: asHiding === hiding ? pace : () => 'likely',
    publicNotice,
  });
  const openNotice =
    happened?.publicNotice !== undefined ||
    (happened?.served === undefined && court?.include?.includes('publicNotice') === true);
  if (!hiding) return { conduct: course(openNotice, false), plea: court?.plea ?? true, sued };
  // No road rewrites the past: what service and hearing were on the other roads up to today, they are here.
  const asOf = knownDate(caseFile.asOf);
  const others = stageSchedule({
    arithmetic: plainArithmetic,
    rules,
    caseFile,
    dueDate: asOf - caseFile.overdueDays,
    asOf,
    conduct: course(openNotice, false),
  });
  const hasBegun = (stage: StageId) => others.some(({ id, on }) => id === stage && on <= asOf);
  const publicNotice = openNotice || (happened?.served === undefined && !hasBegun('served'));
  return { conduct: course(publicNotice, true), plea: court?.plea ?? hasBegun('hearing'), sued };
}
