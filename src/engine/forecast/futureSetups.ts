import { knownDate, type LocalDate } from '../calendar/localDate.ts';
import type { CaseFile, IncludableStage } from '../case/caseFile.ts';
import { plainArithmetic } from '../derivation/plainArithmetic.ts';
import type { Rate } from '../money/rate.ts';
import type { Road } from '../roads/road.ts';
import { followStages, readHorizon, setUpRoad, type RoadSetup } from '../roads/roadSetup.ts';
import type { RuleBook } from '../rules/ruleBook.ts';
import { stageSchedule } from '../stages/schedule.ts';
import type { StageRow } from '../stages/stageTable.ts';
import type { DrawnFuture, ForecastRoad } from './drawing.ts';

type PlainSetup = RoadSetup<number, Rate>;

/** The same offer on another day: only this hangs on what is drawn. */
type PlainOffer = PlainSetup['offer'];

/**
 * Sets up the roads of drawn futures: the told case with the drawn choices, on the same road code. What many futures share
 * is read once.
 */
export class FutureSetups {
  private readonly caseFile: CaseFile;
  private readonly book: RuleBook;
  /** Every future is walked at least to this day. */
  private readonly lastMonth: LocalDate;
  private readonly known = new Map<string, PlainSetup>();

  constructor(caseFile: CaseFile, book: RuleBook, lastMonth: LocalDate) {
    this.caseFile = caseFile;
    this.book = book;
    this.lastMonth = lastMonth;
  }

  /** The road as it is told, with wages that can be reached or cannot, and some of the stages that come to only some. */
  base(road: Road, wagesReached: boolean, include: readonly IncludableStage[] = []): PlainSetup {
    const key = [road, wagesReached, ...include].join();
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const { caseFile, book } = this;
    const { means, court } = caseFile;
    const attachableWages = book.on(knownDate(caseFile.asOf)).number('practice.monthlyIncome').value;
    const drawn = {
      ...caseFile,
      ...(wagesReached && { means: { ...means, attachableWages } }),
      ...(include.length > 0 && { court: { ...court, include: [...(court?.include ?? []), ...include] } }),
    } as CaseFile;
    const setup = setUpRoad(plainArithmetic, book, drawn, road);
    this.known.set(key, setup);
    return setup;
  }

  /** The road that a drawn future takes. */
  of(asked: ForecastRoad, future: DrawnFuture): PlainSetup {
    const { wagesReached, include, answer, sued, settles } = future;
    let road: Road = asked;
    if (asked === 'refuse' && !sued) road = 'notSued';
    if (answer?.accepted === false) road = 'theyRefuse';
    const base = this.withStages(this.base(road, wagesReached, include), future);
    if (settles) return this.settled(base);
    if (answer?.accepted !== true) return this.walkedFar(base);
    const agreedOn = base.contactOn + answer.agreementDays;
    const left = Math.max(1, this.disposableIncome(base));
    const breaksAfter = (instalment: number) => answer.breaksAfter(instalment / left);
    return this.walkedFar({ ...base, offer: { ...base.offer, agreedOn }, breaksAfter });
  }

  private withStages(base: PlainSetup, { stageDays, contactsCalled }: DrawnFuture): PlainSetup {
    const { arithmetic, caseFile, dueDate, asOf, rules, means, court } = base;
    const happens = (row: StageRow) => (row.id === 'contactsCalled' ? contactsCalled : base.conduct.happens(row));
    const conduct = { ...base.conduct, happens };
    const stages = stageSchedule({ arithmetic, rules, caseFile, dueDate, asOf, conduct, drawn: stageDays });
    return { ...base, ...followStages(arithmetic, caseFile, court.plea, means.wageSurplus, stages) };
  }

  /** A suit that ends on the hearing's day in instalments as courts record them, whatever the person would have offered. */
  private settled(base: PlainSetup): PlainSetup {
    const { asOf, stages, caseFile, contract, rules } = base;
    const hearing = stages.find(({ id }) => id === 'hearing');
    if (hearing === undefined || hearing.on <= asOf) return this.walkedFar(base);
    const offer: PlainOffer = {
      contactAfterDays: hearing.on - asOf,
      agreedOn: hearing.on,
      graceMonths: 0,
      instalments: rules.number('negotiation.settlementInstalments').value,
      ratePerDay: contract.contractRate,
    };
    const breaksAfter = () => undefined;
    return this.walkedFar({ ...base, caseFile: { ...caseFile, negotiate: {} }, offer, agrees: true, breaksAfter });
  }

  /** To the end of the drawn case's own road, and at least as far as the months that are looked at. */
  private walkedFar(setup: PlainSetup): PlainSetup {
    const own = readHorizon(setup.reader, setup.caseFile, setup.asOf, setup.offer);
    return { ...setup, horizonEnd: Math.max(own, setup.horizonEnd, this.lastMonth) };
  }

  /** What income leaves after living costs, a month, in fen; the book's income where none was told. */
  private disposableIncome({ reader, rules }: PlainSetup): number {
    const { means } = this.caseFile;
    const income = means?.monthlyIncome ?? rules.number('practice.monthlyIncome').value;
    return income - reader.whole(means?.livingCosts, 'means.livingCosts', 'fen', 'practice.livingCosts');
  }
}
