/** Section 6: on which day each stage of a road begins, as long as nobody pays or agrees. */

import { calendar } from './calendar';
import type { CaseJson, Road } from './caseFile';
import { parseDay, type Day } from './civilDay';
import { fraction, isAtLeast, plus, times } from './fraction';
import { means } from './means';
import { productTerms } from './productTerms';
import { effectiveAfterNotice, orderOf, rowOf, stageTable, type Days } from './stageTable';

/** `road` is the road's own pace; `low` and `high` are the ends of its range. */
export type Pace = 'road' | 'low' | 'high';

export type Schedule = Map<string, Day>;

export function stageSchedule(caseJson: CaseJson, road: Road, pace: Pace = 'road'): Schedule {
  const { asOf, due0 } = calendar(caseJson);
  const told = toldDays(caseJson);
  const notice = noticeOf(caseJson, road);
  const members = stagesOfRoad(caseJson, road, notice);
  const schedule: Schedule = new Map();

  for (const row of stageTable) {
    const { id } = row;
    if (!members.has(id) || id === 'suspended') continue;
    const toldDay = told.get(id);
    if (toldDay !== undefined) {
      schedule.set(id, toldDay);
      continue;
    }
    const trigger = triggerOf(id, notice);
    const from = trigger === 'dueDate' ? due0 : schedule.get(trigger)!;
    const days = daysOf(caseJson, id, notice);
    const own = caseJson.stageDays?.[id] !== undefined;
    const likely = from + days[1];
    const paced = from + days[paceOf(caseJson, road, id, pace)];

    const after = earliestToldAfter(id, told, notice);
    if (after !== null) {
      // an untold predecessor of something told
      schedule.set(id, Math.min(likely, after));
    } else if (mayBeAssumed(id) && latestToldBehind(id, told) >= likely) {
      // a stage of the road that a told one, further down the list, leaves behind
      schedule.set(id, likely);
    } else if (id === 'contactsCalled') {
      schedule.set(id, Math.max(paced, asOf + 1));
    } else if (orderOf(id) <= orderOf('outsourced') || id === 'effective' || id === 'performanceEnds') {
      schedule.set(id, own || likely <= asOf ? likely : Math.max(paced, asOf + 1));
    } else {
      schedule.set(id, Math.max(paced, asOf + Math.max(1, days[0])));
    }
  }

  const filed = schedule.get('claimFiled');
  const accelerated = schedule.get('acceleration');
  if (filed !== undefined && accelerated !== undefined && !told.has('acceleration')) {
    schedule.set('acceleration', Math.min(accelerated, filed));
  }
  if (members.has('suspended')) {
    schedule.set('suspended', told.get('suspended') ?? suspendedOn(caseJson, road, schedule, pace));
  }
  return schedule;
}

export function toldDays(caseJson: CaseJson): Map<string, Day> {
  return new Map(Object.entries(caseJson.happened ?? {}).map(([id, date]) => [id, parseDay(date)]));
}

/** The stages from which a stage follows, nearest first. */
export function chainOf(id: string, notice: Notice): string[] {
  const chain: string[] = [];
  for (let at = triggerOf(id, notice); at !== 'dueDate'; at = triggerOf(at, notice)) chain.push(at);
  return chain;
}

/** Which of the two ways of service a road has; with both the hearing follows the notice. */
export interface Notice {
  served: boolean;
  publicNotice: boolean;
}

function triggerOf(id: string, notice: Notice): string {
  if (id === 'hearing' && notice.publicNotice) return 'publicNotice';
  return rowOf(id).trigger;
}

function noticeOf(caseJson: CaseJson, road: Road): Notice {
  const told = toldDays(caseJson);
  if (told.has('served') || told.has('publicNotice')) {
    return { served: told.has('served'), publicNotice: told.has('publicNotice') };
  }
  const byNotice: Notice = { served: false, publicNotice: true };
  const inPerson: Notice = { served: true, publicNotice: false };
  if (caseJson.court?.include?.includes('publicNotice') === true) return byNotice;
  if (!isHiding(caseJson, road)) return inPerson;
  return isPastElsewhere(caseJson, 'served') ? inPerson : byNotice;
}

export function isHiding(caseJson: CaseJson, road: Road): boolean {
  return road === 'refuse' && caseJson.refuse?.reachable === false;
}

/** Whether a stage is, on the other roads, not after asOf. */
export function isPastElsewhere(caseJson: CaseJson, id: string): boolean {
  const reachable: CaseJson = { ...caseJson, refuse: { reachable: true } };
  const day = stageSchedule(reachable, 'refuse').get(id);
  return day !== undefined && day <= calendar(caseJson).asOf;
}

function stagesOfRoad(caseJson: CaseJson, road: Road, notice: Notice): Set<string> {
  const told = toldDays(caseJson);
  const include = caseJson.court?.include ?? [];
  const own = means(caseJson);
  const members = new Set<string>();
  for (const row of stageTable) {
    if (row.products !== undefined && !row.products.includes(caseJson.product)) continue;
    const happens: Record<string, boolean> = {
      contactsCalled: isHiding(caseJson, road),
      homeVisit: include.includes('homeVisit'),
      assetsPreserved: include.includes('assetsPreserved'),
      served: notice.served,
      publicNotice: notice.publicNotice,
      depositsTaken: own.depositSurplus > 0n,
      listedDishonest: own.dishonestGround !== null,
      wagesWithheld: own.wageSurplus > 0n,
      assetsSeized: own.hasSeizableAssets,
      auction: own.hasSeizableAssets,
      suspended: own.wageSurplus === 0n,
    };
    if (happens[row.id] ?? true) members.add(row.id);
  }
  for (const id of told.keys()) {
    members.add(id);
    for (const before of chainOf(id, notice)) members.add(before);
  }
  if (road === 'notSued' && !isSuitTold(told)) {
    for (const row of stageTable) if (belongsToSuit(row.id)) members.delete(row.id);
  }
  return members;
}

function belongsToSuit(id: string): boolean {
  return orderOf(id) >= orderOf('claimFiled');
}

function isSuitTold(told: Map<string, Day>): boolean {
  return [...told.keys()].some(belongsToSuit);
}

function daysOf(caseJson: CaseJson, id: string, notice: Notice): Days {
  const own = caseJson.stageDays?.[id];
  if (own !== undefined) return [own, own, own];
  const assumed = caseJson.assumptions?.[id]?.days;
  if (assumed !== undefined) return assumed;
  if (id === 'effective' && notice.publicNotice) return effectiveAfterNotice;
  return rowOf(id).days;
}

function paceOf(caseJson: CaseJson, road: Road, id: string, pace: Pace): 0 | 1 | 2 {
  if (pace === 'low') return 0;
  if (pace === 'high') return 2;
  const early = orderOf(id) <= orderOf('outsourced') || id === 'homeVisit';
  if (isHiding(caseJson, road) && rowOf(id).kind === 'practice' && early) return 0;
  const waits = id === 'mediationInvited' || id === 'claimFiled';
  if (road === 'payWhatICan' && waits && paysEnoughToWait(caseJson)) return 2;
  return 1;
}

/** The monthly amount is at least principal / 60 + 30 × principal × penalty rate. */
function paysEnoughToWait(caseJson: CaseJson): boolean {
  const principal = fraction(caseJson.principal);
  const monthOfInterest = times(times(fraction(30), principal), productTerms(caseJson).penaltyRate);
  const enough = plus(times(principal, fraction(1, 60)), monthOfInterest);
  return isAtLeast(fraction(means(caseJson).monthlyAmount), enough);
}

function earliestToldAfter(id: string, told: Map<string, Day>, notice: Notice): Day | null {
  let earliest: Day | null = null;
  for (const [later, day] of told) {
    if (!chainOf(later, notice).includes(id)) continue;
    if (earliest === null || day < earliest) earliest = day;
  }
  return earliest;
}

function latestToldBehind(id: string, told: Map<string, Day>): Day {
  let latest = -Infinity;
  for (const [later, day] of told) if (orderOf(later) > orderOf(id)) latest = Math.max(latest, day);
  return latest;
}

/** Calling contacts has not happened unless told; a listing is never assumed. */
function mayBeAssumed(id: string): boolean {
  return id !== 'contactsCalled' && id !== 'listedDishonest';
}

function suspendedOn(caseJson: CaseJson, road: Road, schedule: Schedule, pace: Pace): Day {
  const days = daysOf(caseJson, 'suspended', { served: true, publicNotice: false });
  const on = (id: string): Day => schedule.get(id) ?? -Infinity;
  return Math.max(
    on('enforcementFiled') + days[paceOf(caseJson, road, 'suspended', pace)],
    on('depositsTaken'),
    on('auction'),
    on('consumptionRestricted'),
    calendar(caseJson).asOf + 1,
  );
}
