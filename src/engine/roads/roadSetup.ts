import { readContract, TermReader, type Contract } from '../accrual/contract.ts';
import { addMonthsClamped, knownDate, type LocalDate } from '../calendar/localDate.ts';
import type { CaseFile, StageId } from '../case/caseFile.ts';
import type { CourtConduct } from '../court/claim.ts';
import type { Arithmetic } from '../derivation/arithmetic.ts';
import type { RuleBook, RulesInForce } from '../rules/ruleBook.ts';
import { stageSchedule, type RoadConduct, type ScheduledStage } from '../stages/schedule.ts';
import { readOffer, type Offer } from './agreement.ts';
import { readMeans, type RoadMeans } from './means.ts';
import type { Road } from './road.ts';
import { creditorWaits, roadCourse } from './roadConduct.ts';

/** Everything about a road that is known before its first step; dates and amounts in either arithmetic. */
export interface RoadSetup<Whole, Ratio> {
  readonly arithmetic: Arithmetic<Whole, Ratio>;
  readonly caseFile: CaseFile;
  readonly road: Road;
  readonly rules: RulesInForce;
  readonly reader: TermReader<Whole, Ratio>;
  readonly asOf: Whole;
  readonly dueDate: Whole;
  readonly principal: Whole;
  readonly contract: Contract<Whole, Ratio>;
  readonly means: RoadMeans<Whole>;
  readonly offer: Offer<Whole, Ratio>;
  /** The day of the call, on which `payInFull` pays. */
  readonly contactOn: Whole;
  readonly horizonEnd: Whole;
  readonly court: CourtConduct;
  /** The creditor asks the court to lift the restriction once an agreement stands, and the court does. */
  readonly restrictionLifted: boolean;
  readonly conduct: RoadConduct;
  readonly stages: readonly ScheduledStage<Whole>[];
  /** The first civil day on which wages are taken; Infinity where none are. */
  readonly firstWageDay: number;
  /** Whether the road comes to an agreement, on the day of the offer. */
  readonly agrees: boolean;
  /** After how many paid instalments of this amount, in fen, the plan breaks; undefined where it is kept. */
  readonly breaksAfter: (instalment: number) => number | undefined;
}

/** The last day of all roads of the case: as told, or five years on, or the last instalment as offered. */
export function readHorizon<Whole, Ratio>(
  reader: TermReader<Whole, Ratio>,
  { horizon }: CaseFile,
  asOf: Whole,
  offer: Offer<Whole, Ratio>,
): Whole {
  const { arithmetic } = reader;
  if (horizon !== undefined) {
    const told = arithmetic.addDays(asOf, arithmetic.field('horizon', 'days', horizon));
    return arithmetic.remembered('horizonEnd', 'date', told);
  }
  const usual = arithmetic.addDays(asOf, reader.wholeRule('practice.horizonDays', 'days'));
  const longest = arithmetic.addDays(asOf, reader.wholeRule('practice.longestHorizonDays', 'days'));
  const lastInstalment = arithmetic.addMonths(offer.agreedOn, arithmetic.plus(offer.instalments, offer.graceMonths));
  const needed = arithmetic.larger(usual, lastInstalment);
  return arithmetic.remembered('horizonEnd', 'date', arithmetic.smaller(needed, longest));
}

/** The first monthly day of withholding that is not before the as-of date. */
function firstWageDay(from: number | undefined, surplus: number, asOf: number): number {
  if (from === undefined || surplus === 0) return Infinity;
  let month = 0;
  while (addMonthsClamped(from as LocalDate, month) < asOf) month += 1;
  return addMonthsClamped(from as LocalDate, month);
}

/** What of a road's setup hangs on the days of its stages. */
export function followStages<Whole, Ratio>(
  arithmetic: Arithmetic<Whole, Ratio>,
  caseFile: CaseFile,
  plea: boolean,
  wageSurplus: Whole,
  stages: readonly ScheduledStage<Whole>[],
): Pick<RoadSetup<Whole, Ratio>, 'stages' | 'court' | 'firstWageDay'> {
  const dayOf = (id: StageId): number | undefined => {
    const stage = stages.find((other) => other.id === id);
    return stage === undefined ? undefined : arithmetic.value(stage.on);
  };
  const preserved = dayOf('assetsPreserved') ?? Infinity;
  return {
    stages,
    court: {
      plea,
      publicNotice: dayOf('publicNotice') !== undefined,
      preserved: preserved <= (dayOf('judgment') ?? -Infinity),
      court: caseFile.court,
    },
    firstWageDay: firstWageDay(dayOf('wagesWithheld'), arithmetic.value(wageSurplus), knownDate(caseFile.asOf)),
  };
}

/** Reads a case for one road. */
export function setUpRoad<Whole, Ratio>(
  arithmetic: Arithmetic<Whole, Ratio>,
  book: RuleBook,
  caseFile: CaseFile,
  road: Road,
): RoadSetup<Whole, Ratio> {
  const asOfDay = knownDate(caseFile.asOf);
  const rules = book.on(asOfDay);
  const reader = new TermReader(arithmetic, rules);
  const asOf = arithmetic.field('asOf', 'date', asOfDay);
  const overdueDays = arithmetic.field('overdueDays', 'days', caseFile.overdueDays);
  const due = arithmetic.addDays(asOf, arithmetic.minus(arithmetic.zero, overdueDays));
  const dueDate = arithmetic.remembered('dueDate', 'date', due);
  const contract = readContract(arithmetic, book, caseFile, dueDate);
  const means = readMeans(reader, caseFile);
  const offer = readOffer(reader, caseFile, asOf, contract.contractRate);
  const value = (of: Whole) => arithmetic.value(of);
  const exposure = {
    depositsToTake: value(means.depositSurplus) > 0,
    wagesToWithhold: value(means.wageSurplus) > 0,
    assetsToSell: means.salePrices.length > 0,
  };
  const overdueRate = arithmetic.rate(contract.overdueRate);
  const waits = road === 'payWhatICan' && creditorWaits(caseFile, rules, value(means.monthlyPayment), overdueRate);
  const course = roadCourse(caseFile, road, rules, exposure, waits);
  const stages = stageSchedule({ arithmetic, rules, caseFile, dueDate, asOf, conduct: course.conduct });
  return {
    arithmetic,
    caseFile,
    road,
    rules,
    reader,
    asOf,
    dueDate,
    principal: arithmetic.field('principal', 'fen', caseFile.principal),
    contract,
    means,
    offer,
    contactOn: arithmetic.named('contact.on', 'date', arithmetic.addDays(asOf, offer.contactAfterDays)),
    horizonEnd: readHorizon(reader, caseFile, asOf, offer),
    restrictionLifted: caseFile.negotiate?.restrictionLifted ?? rules.yesNo('agreement.restrictionLifted').value,
    conduct: course.conduct,
    agrees: road === 'negotiate',
    breaksAfter: () => caseFile.negotiate?.breaksAfter,
    ...followStages(arithmetic, caseFile, course.plea, means.wageSurplus, stages),
  };
}
