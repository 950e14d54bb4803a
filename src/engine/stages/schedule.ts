import { knownDate } from '../calendar/localDate.ts';
import type { CaseFile, StageId, ToldStage } from '../case/caseFile.ts';
import type { Arithmetic } from '../derivation/arithmetic.ts';
import { plainArithmetic } from '../derivation/plainArithmetic.ts';
import type { DaysRuleId, RuleId, RulesInForce } from '../rules/ruleBook.ts';
import { STAGE_PLACE, STAGE_TABLE, type StageRow } from './stageTable.ts';

/** Which of a stage's estimated days count, in the order in which a range has them. */
const PACES = ['low', 'likely', 'high'] as const;
export type Pace = (typeof PACES)[number];

/** Told by the person · taken to have happened up to the as-of date · guessed after it. */
export type StageBasis = 'fact' | 'assumed' | 'estimated';

/** What decides which stages a road has, and how fast. */
export interface RoadConduct {
  readonly happens: (row: StageRow) => boolean;
  readonly pace: (row: StageRow, rules: RulesInForce) => Pace;
  /** Service by public notice 公告送达 takes the place of service. */
  readonly publicNotice: boolean;
}

/** A stage of a road before its agreement: the day, and the days at the low and the high pace. */
export interface ScheduledStage<Whole> {
  readonly id: StageId;
  readonly on: Whole;
  readonly earliest: number;
  readonly latest: number;
  readonly basis: StageBasis;
  readonly rules: readonly RuleId[];
}

interface ScheduleInput<Whole, Ratio> {
  readonly arithmetic: Arithmetic<Whole, Ratio>;
  readonly rules: RulesInForce;
  readonly caseFile: CaseFile;
  readonly dueDate: Whole;
  readonly asOf: Whole;
  readonly conduct: RoadConduct;
  /** The days of each stage that a future of the forecast has drawn, in place of the road's pace. */
  readonly drawn?: DrawnDays;
}

/** Days from the trigger, drawn for each stage that has not been told. */
export type DrawnDays = Readonly<Partial<Record<StageId, number>>>;

type Days<Whole> = Partial<Record<StageId, Whole>>;

const STAGE_LABELS: Partial<Record<StageId, string>> = Object.fromEntries(
  STAGE_TABLE.map(({ id }) => [id, `stage.${id}`]),
);

/** The label of a stage's day in a derivation. */
export function stageLabel(id: StageId): string {
  return STAGE_LABELS[id] ?? id;
}

/** The told days, and for what was not told the latest told day after it in the list, and the earliest after it in its chain. */
interface Facts {
  readonly told: Partial<Record<StageId, number>>;
  readonly chain: Partial<Record<StageId, { readonly day: number; readonly stage: ToldStage }>>;
  readonly latestAfter: (id: StageId) => number;
}

function triggerOf(row: StageRow, publicNotice: boolean): StageRow['trigger'] {
  return publicNotice && row.orTrigger !== undefined ? row.orTrigger : row.trigger;
}

const NO_FACTS: Facts = { told: {}, chain: {}, latestAfter: () => -Infinity };

function readFacts({ happened }: CaseFile, publicNotice: boolean): Facts {
  if (happened === undefined) return NO_FACTS;
  const told: Partial<Record<StageId, number>> = {};
  const chain: Facts['chain'] = {};
  const latestFrom: number[] = [];
  for (const row of STAGE_TABLE) {
    const id = row.id as ToldStage;
    const date = happened[id];
    if (date === undefined) continue;
    const day = knownDate(date);
    told[id] = day;
    let trigger = triggerOf(row, publicNotice);
    while (trigger !== 'dueDate') {
      const known = chain[trigger];
      if (known === undefined || day < known.day) chain[trigger] = { day, stage: id };
      const above = STAGE_TABLE[STAGE_PLACE[trigger]];
      trigger = above === undefined ? 'dueDate' : triggerOf(above, publicNotice);
    }
  }
  for (let place = STAGE_TABLE.length - 1; place >= 0; place -= 1) {
    const id = STAGE_TABLE[place]?.id;
    latestFrom[place] = Math.max(
      latestFrom[place + 1] ?? -Infinity,
      (id === undefined ? undefined : told[id]) ?? -Infinity,
    );
  }
  return { told, chain, latestAfter: (id) => latestFrom[STAGE_PLACE[id] + 1] ?? -Infinity };
}

interface StageDays<Whole> {
  /** The person's own value, in place of any range. */
  readonly own: boolean;
  readonly days: (pace: Pace) => Whole;
  /** What counts from the trigger: the days of this pace, or what a future has drawn. */
  readonly paced: (pace: Pace) => Whole;
}

/** The days of a stage as told, as assumed, or as the rule book has them for this road. */
function daysOf<Whole, Ratio>(
  { arithmetic, rules, caseFile, conduct, drawn }: ScheduleInput<Whole, Ratio>,
  row: StageRow,
): StageDays<Whole> {
  const own = caseFile.stageDays?.[row.id as ToldStage];
  if (own !== undefined) {
    const told = arithmetic.field(`stageDays.${row.id}`, 'days', own);
    return { own: true, days: () => told, paced: () => told };
  }
  const rule = rules.days(daysRule(row, conduct.publicNotice));
  const assumed = caseFile.assumptions?.[row.id as ToldStage]?.days;
  const days = (pace: Pace) => {
    if (assumed === undefined) return arithmetic.rule(rule, 'days', rule.value[pace], pace);
    const place = PACES.indexOf(pace);
    return arithmetic.field(`assumptions.${row.id}.days.${place}`, 'days', assumed[place] ?? rule.value[pace]);
  };
  const lot = drawn?.[row.id];
  return { own: false, days, paced: lot === undefined ? days : () => arithmetic.literal(lot) };
}

/** The rule that a stage's days stand in. */
export function daysRule(row: StageRow, publicNotice: boolean): DaysRuleId {
  return publicNotice ? (row.daysWithPublicNotice ?? row.days) : row.days;
}

/** The day of an untold stage, by the rules of the past, of what runs by itself, and of what has not happened yet. */
function untoldDay<Whole, Ratio>(
  input: ScheduleInput<Whole, Ratio>,
  facts: Facts,
  row: StageRow,
  trigger: Whole,
  pace: Pace,
): { readonly day: Whole; readonly assumed: boolean } {
  const { arithmetic, asOf } = input;
  const read = daysOf(input, row);
  const today = arithmetic.value(asOf);
  const likely = arithmetic.addDays(trigger, read.days('likely'));
  const chained = facts.chain[row.id];
  if (chained !== undefined) {
    const told = arithmetic.field(`happened.${chained.stage}`, 'date', chained.day);
    return { day: arithmetic.smaller(likely, told), assumed: true };
  }
  const isContacts = row.condition === 'unreachable';
  const isNeverAssumed = isContacts || row.condition === 'listed';
  if (!isNeverAssumed && arithmetic.value(likely) <= facts.latestAfter(row.id)) return { day: likely, assumed: true };
  const isLikely = pace === 'likely' && input.drawn === undefined;
  const paced = isLikely ? likely : arithmetic.addDays(trigger, read.paced(pace));
  const tomorrow = () => arithmetic.addDays(asOf, arithmetic.literal(1));
  const isEarly = STAGE_PLACE[row.id] <= STAGE_PLACE.outsourced;
  let day: Whole;
  if (isContacts) day = arithmetic.larger(paced, tomorrow());
  else if ((isEarly || row.byItself === true) && read.own) day = paced;
  else if (isEarly || row.byItself === true) {
    day = arithmetic.value(likely) <= today ? likely : arithmetic.larger(paced, tomorrow());
  } else {
    const low = read.days('low');
    const notBefore = arithmetic.value(low) > 1 ? arithmetic.addDays(asOf, low) : tomorrow();
    day = arithmetic.larger(paced, notBefore);
  }
  return { day, assumed: arithmetic.value(day) <= today };
}

/** 终本 comes when nothing is left: the latest of its own days, every single recovery, the order, and tomorrow. */
function suspendedDay<Whole, Ratio>(
  input: ScheduleInput<Whole, Ratio>,
  days: Days<Whole>,
  row: StageRow,
  pace: Pace,
): Whole | undefined {
  const { arithmetic, asOf } = input;
  const read = daysOf(input, row);
  const filed = days.enforcementFiled;
  if (filed === undefined) return undefined;
  let day = arithmetic.larger(
    arithmetic.addDays(filed, read.paced(pace)),
    arithmetic.addDays(asOf, arithmetic.literal(1)),
  );
  for (const other of [days.consumptionRestricted, days.depositsTaken, days.auction]) {
    if (other !== undefined) day = arithmetic.larger(day, other);
  }
  return day;
}

/** A pace's days, and how surely each stands. */
interface PacedDays<Whole> {
  readonly days: Days<Whole>;
  readonly bases: Partial<Record<StageId, StageBasis>>;
}

/** The days of all stages at a pace; what is fact or assumed at the road's own pace keeps its one day. */
function daysAt<Whole, Ratio>(
  input: ScheduleInput<Whole, Ratio>,
  facts: Facts,
  paceOf: (row: StageRow) => Pace,
  certain: Days<Whole>,
): PacedDays<Whole> {
  const { arithmetic, conduct } = input;
  const days: Days<Whole> = {};
  const bases: PacedDays<Whole>['bases'] = {};
  const keep = (id: StageId, day: Whole, basis: StageBasis) => {
    days[id] = arithmetic.remembered(stageLabel(id), 'date', day);
    bases[id] = basis;
  };
  for (const row of STAGE_TABLE) {
    const { id } = row;
    const known = certain[id];
    const told = facts.told[id];
    if (known !== undefined) days[id] = known;
    else if (told !== undefined) keep(id, arithmetic.field(`happened.${id}`, 'date', told), 'fact');
    else if (facts.chain[id] !== undefined || conduct.happens(row)) {
      const trigger = triggerOf(row, conduct.publicNotice);
      const from = trigger === 'dueDate' ? input.dueDate : days[trigger];
      if (from === undefined) continue;
      if (row.condition === 'nothingLeftToEnforce') {
        const day = suspendedDay(input, days, row, paceOf(row));
        if (day !== undefined) keep(id, day, 'estimated');
      } else {
        const untold = untoldDay(input, facts, row, from, paceOf(row));
        keep(id, untold.day, untold.assumed ? 'assumed' : 'estimated');
      }
    }
  }
  const { acceleration, claimFiled } = days;
  const isFree = facts.told.acceleration === undefined && certain.acceleration === undefined;
  if (isFree && acceleration !== undefined && claimFiled !== undefined) {
    // A filed claim accelerates: an acceleration that is not told comes at the latest with it.
    const isEarlier = arithmetic.value(claimFiled) < arithmetic.value(acceleration);
    const basis = isEarlier
      ? bases.claimFiled === 'estimated'
        ? 'estimated'
        : 'assumed'
      : (bases.acceleration ?? 'estimated');
    if (isEarlier || arithmetic.tracing) keep('acceleration', arithmetic.smaller(acceleration, claimFiled), basis);
  }
  return { days, bases };
}

/** The days at the low and at the high pace; a future that has drawn its days has none. */
function bothEnds<Whole, Ratio>(
  input: ScheduleInput<Whole, Ratio>,
  facts: Facts,
  days: Days<Whole>,
  bases: PacedDays<Whole>['bases'],
): readonly [lowest: Days<number>, highest: Days<number>] {
  const { arithmetic } = input;
  const certain: Days<number> = {};
  for (const { id } of STAGE_TABLE) {
    const day = days[id];
    if (day !== undefined && bases[id] !== 'estimated') certain[id] = arithmetic.value(day);
  }
  const plain = {
    ...input,
    arithmetic: plainArithmetic,
    dueDate: arithmetic.value(input.dueDate),
    asOf: arithmetic.value(input.asOf),
  };
  return [daysAt(plain, facts, () => 'low', certain).days, daysAt(plain, facts, () => 'high', certain).days];
}

/**
 * The stages of a road, in the order of their days, as they would come without an agreement.
 * Facts stand; what comes before them is assumed; nothing that was not told lies in the past beyond collection.
 */
export function stageSchedule<Whole, Ratio>(input: ScheduleInput<Whole, Ratio>): ScheduledStage<Whole>[] {
  const { arithmetic, rules, conduct } = input;
  const facts = readFacts(input.caseFile, conduct.publicNotice);
  const { days, bases } = daysAt(input, facts, (row) => conduct.pace(row, rules), {});
  const [lowest, highest] = input.drawn === undefined ? bothEnds(input, facts, days, bases) : [{}, {}];
  const stages: ScheduledStage<Whole>[] = [];
  for (const row of STAGE_TABLE) {
    const day = days[row.id];
    if (day === undefined) continue;
    const on = arithmetic.value(day);
    stages.push({
      id: row.id,
      on: day,
      earliest: lowest[row.id] ?? on,
      latest: highest[row.id] ?? on,
      basis: bases[row.id] ?? 'estimated',
      rules: conduct.publicNotice ? row.allRulesWithPublicNotice : row.allRules,
    });
  }
  return stages.sort((left, right) => arithmetic.value(left.on) - arithmetic.value(right.on));
}
