import { readContract, TermReader } from '../accrual/contract.ts';
import { closeRuns, copyDebt, openDebt, posted, type Debt } from '../accrual/debt.ts';
import {
  accelerate,
  billToday,
  chargeLateFee,
  chargeRetroactively,
  dueDay,
  endCompounding,
  partFallsDue,
} from '../accrual/monthly.ts';
import { settle, settlementOrder } from '../accrual/settle.ts';
import { addMonthsClamped, knownDate, type LocalDate } from '../calendar/localDate.ts';
import type { CaseFile, StageId } from '../case/caseFile.ts';
import { chargeSettledSuit, fileClaim, type Claim, type CourtConduct } from '../court/claim.ts';
import { endPerformance, passJudgment } from '../court/judgment.ts';
import { recover, type Enforcement } from '../court/recovery.ts';
import type { Arithmetic } from '../derivation/arithmetic.ts';
import type { RuleBook, RuleId, RulesInForce } from '../rules/ruleBook.ts';
import { stageSchedule, type ScheduledStage } from '../stages/schedule.ts';
import { agree, breakAgreement, instalmentDay, payPlan, readOffer, type Agreement, type Offer } from './agreement.ts';
import { readMeans, type RoadMeans } from './means.ts';
import { rememberDay, type Moment } from './moment.ts';
import type { Road } from './road.ts';
import { creditorWaits, roadCourse } from './roadConduct.ts';

/** A road walked to its end, in either arithmetic: everything that a timeline or an explanation is made of. */
export interface Walk<Whole, Ratio> {
  readonly debt: Debt<Whole, Ratio>;
  readonly principal: Whole;
  readonly asOf: Whole;
  readonly dueDate: Whole;
  readonly horizonEnd: Whole;
  readonly end: Whole;
  readonly paidOff: boolean;
  readonly stages: readonly ScheduledStage<Whole>[];
  readonly agreement: Agreement<Whole, Ratio> | null;
  readonly brokenOn: Whole | null;
  readonly moments: readonly Moment<Whole, Ratio>[];
  readonly largestPayment: Whole;
  readonly surplus: Whole;
}

/** What is on the way: the next day of each kind of event, in civil days; Infinity where there is none. */
interface Ahead {
  month: number;
  lateFeeMonth: number;
  stage: number;
  payment: number;
  instalment: number;
  ownPayment: number;
  wage: number;
}

/**
 * Walks one road from the first due date to paying off or the horizon, from event to event. On one day: bill, late fee,
 * what falls due, stages and their postings, agreement or broken plan, payments, recoveries.
 */
export class RoadWalk<Whole, Ratio> {
  private readonly arithmetic: Arithmetic<Whole, Ratio>;
  private readonly caseFile: CaseFile;
  private readonly road: Road;
  private readonly rules: RulesInForce;
  private readonly reader: TermReader<Whole, Ratio>;
  private readonly asOf: Whole;
  private readonly dueDate: Whole;
  private readonly principal: Whole;
  private readonly horizonEnd: Whole;
  private readonly debt: Debt<Whole, Ratio>;
  private readonly means: RoadMeans<Whole>;
  private readonly offer: Offer<Whole, Ratio>;
  private readonly court: CourtConduct;
  private readonly payments: readonly { readonly index: number; readonly day: number }[];
  private pending: ScheduledStage<Whole>[];
  private readonly begun: ScheduledStage<Whole>[] = [];
  private readonly moments: Moment<Whole, Ratio>[] = [];
  private readonly enforcement: Enforcement<Whole>;
  private readonly firstWageDay: number;
  private claim: Claim<Whole> | null = null;
  private agreement: Agreement<Whole, Ratio> | null = null;
  private brokenOn: Whole | null = null;
  private wagesFrom: Whole | null = null;
  private single: { readonly amount: Whole; readonly rules: readonly RuleId[] }[] = [];
  private paidToday: Whole;
  private largestPayment: Whole;
  private surplus: Whole;
  private readonly ahead: Ahead = {
    month: 1,
    lateFeeMonth: 0,
    stage: 0,
    payment: 0,
    instalment: 1,
    ownPayment: 1,
    wage: 0,
  };

  constructor(arithmetic: Arithmetic<Whole, Ratio>, book: RuleBook, caseFile: CaseFile, road: Road) {
    this.arithmetic = arithmetic;
    this.caseFile = caseFile;
    this.road = road;
    const asOfDay = knownDate(caseFile.asOf);
    this.rules = book.on(asOfDay);
    this.reader = new TermReader(arithmetic, this.rules);
    this.asOf = arithmetic.field('asOf', 'date', asOfDay);
    const overdueDays = arithmetic.field('overdueDays', 'days', caseFile.overdueDays);
    const due = arithmetic.addDays(this.asOf, arithmetic.minus(arithmetic.zero, overdueDays));
    this.dueDate = arithmetic.remembered('dueDate', 'date', due);
    const contract = readContract(arithmetic, book, caseFile, this.dueDate);
    this.principal = arithmetic.field('principal', 'fen', caseFile.principal);
    this.debt = openDebt(
      arithmetic,
      contract,
      this.principal,
      this.dueDate,
      this.reader.ratioRule('delayedPerformance.ratePerDay', 'perDay'),
    );
    this.means = readMeans(this.reader, caseFile);
    this.offer = readOffer(this.reader, caseFile, this.asOf, contract.contractRate);
    this.horizonEnd = this.readHorizon();
    const value = (of: Whole) => arithmetic.value(of);
    const exposure = {
      depositsToTake: value(this.means.depositSurplus) > 0,
      wagesToWithhold: value(this.means.wageSurplus) > 0,
      assetsToSell: this.means.salePrices.length > 0,
    };
    const waits =
      road === 'payWhatICan' &&
      creditorWaits(caseFile, this.rules, value(this.means.monthlyPayment), arithmetic.rate(contract.overdueRate));
    const course = roadCourse(caseFile, road, this.rules, exposure, waits);
    this.pending = stageSchedule({
      arithmetic,
      rules: this.rules,
      caseFile,
      dueDate: this.dueDate,
      asOf: this.asOf,
      conduct: course.conduct,
    });
    const dayOf = (id: StageId) => this.pending.find((stage) => stage.id === id)?.on;
    const judged = dayOf('judgment');
    const preserved = dayOf('assetsPreserved');
    const notice = dayOf('publicNotice');
    this.court = {
      plea: course.plea,
      publicNotice: notice !== undefined,
      preserved: judged !== undefined && preserved !== undefined && value(preserved) <= value(judged),
      court: caseFile.court,
    };
    this.firstWageDay = this.findFirstWageDay(dayOf('wagesWithheld'));
    this.payments = (caseFile.payments ?? [])
      .map(({ date }, index) => ({ index, day: knownDate(date) }))
      .sort((left, right) => left.day - right.day);
    this.enforcement = { settled: arithmetic.zero };
    this.paidToday = arithmetic.zero;
    this.largestPayment = arithmetic.zero;
    this.surplus = arithmetic.zero;
  }

  /** Walks to the end. */
  walk(): Walk<Whole, Ratio> {
    const { arithmetic, debt } = this;
    const lastDay = arithmetic.value(this.horizonEnd);
    let day = arithmetic.value(this.dueDate);
    let paidOff = false;
    while (day <= lastDay) {
      this.liveThrough(day, day === lastDay);
      paidOff = arithmetic.value(posted(debt)) === 0;
      if (paidOff) {
        this.begun.push(this.paidOffStage());
        break;
      }
      day = Math.min(this.nextDay(day), day === lastDay ? Infinity : lastDay);
    }
    this.keepWhatComesTooLate(lastDay);
    return {
      debt,
      principal: this.principal,
      asOf: this.asOf,
      dueDate: this.dueDate,
      horizonEnd: this.horizonEnd,
      end: debt.today,
      paidOff,
      stages: this.begun,
      agreement: this.agreement,
      brokenOn: this.brokenOn,
      moments: this.moments,
      largestPayment: this.largestPayment,
      surplus: this.surplus,
    };
  }

  /** The last day of all roads of the case: as told, or five years on, or the last instalment as offered. */
  private readHorizon(): Whole {
    const { arithmetic, caseFile, reader, offer } = this;
    if (caseFile.horizon !== undefined) {
      return arithmetic.remembered(
        'horizonEnd',
        'date',
        arithmetic.addDays(this.asOf, arithmetic.field('horizon', 'days', caseFile.horizon)),
      );
    }
    const usual = arithmetic.addDays(this.asOf, reader.wholeRule('practice.horizonDays', 'days'));
    const longest = arithmetic.addDays(this.asOf, reader.wholeRule('practice.longestHorizonDays', 'days'));
    const lastInstalment = arithmetic.addMonths(offer.agreedOn, arithmetic.plus(offer.instalments, offer.graceMonths));
    const needed = arithmetic.larger(usual, lastInstalment);
    return arithmetic.remembered('horizonEnd', 'date', arithmetic.smaller(needed, longest));
  }

  private findFirstWageDay(from: Whole | undefined): number {
    const { arithmetic } = this;
    if (from === undefined || arithmetic.value(this.means.wageSurplus) === 0) return Infinity;
    let month = 0;
    const start = arithmetic.value(from) as LocalDate;
    while (addMonthsClamped(start, month) < arithmetic.value(this.asOf)) month += 1;
    return addMonthsClamped(start, month);
  }

  private get monthly(): boolean {
    const { contract, accelerated, agreementKept, judged } = this.debt;
    if (agreementKept || judged) return false;
    return contract.billsMonthly || (this.hasParts && !accelerated && this.ahead.month <= this.partCount);
  }

  private get hasParts(): boolean {
    return this.caseFile.terms?.notYetDue !== undefined && this.caseFile.terms.notYetDue > 0;
  }

  private get partCount(): number {
    return this.arithmetic.value(this.debt.contract.remainingInstalments);
  }

  private monthDay(month: number): number {
    return addMonthsClamped(this.arithmetic.value(this.dueDate) as LocalDate, month);
  }

  /** The next day after `day` on which anything happens. */
  private nextDay(day: number): number {
    const { arithmetic, ahead, debt, road } = this;
    const { agreementKept, contract } = debt;
    const value = (of: Whole) => arithmetic.value(of);
    let next = Infinity;
    const consider = (candidate: number) => {
      if (candidate > day && candidate < next) next = candidate;
    };
    while (this.monthDay(ahead.month) <= day) ahead.month += 1;
    if (this.monthly) consider(this.monthDay(ahead.month));
    if (contract.lateFee !== null && !debt.judged) {
      while (this.monthDay(ahead.lateFeeMonth) + 1 <= day) ahead.lateFeeMonth += 1;
      const feeDay = this.monthDay(ahead.lateFeeMonth) + 1;
      if (!agreementKept && this.isLateFeeDay(feeDay)) consider(feeDay);
    }
    if (contract.retroactiveDays !== null) consider(value(this.dueDate) + 1);
    if (contract.compoundingEnds !== null && !debt.compoundingEnded) consider(value(contract.compoundingEnds));
    const stage = this.pending[ahead.stage];
    if (stage !== undefined && !agreementKept) consider(value(stage.on));
    if (road === 'negotiate' && this.agreement === null) consider(value(this.offer.agreedOn));
    if (road === 'payInFull') consider(this.contactDay());
    const payment = this.payments[ahead.payment];
    if (payment !== undefined) consider(payment.day);
    if (agreementKept && this.agreement !== null)
      consider(value(instalmentDay(debt, this.agreement, ahead.instalment)));
    if (this.paysOnItsOwn) {
      const ownDay = addMonthsClamped(value(this.asOf) as LocalDate, ahead.ownPayment);
      if (ownDay < this.firstWageDay) consider(ownDay);
    }
    if (this.wagesFrom !== null && !agreementKept) {
      const start = value(this.wagesFrom) as LocalDate;
      while (addMonthsClamped(start, ahead.wage) <= day) ahead.wage += 1;
      consider(addMonthsClamped(start, ahead.wage));
    }
    return next;
  }

  private get paysOnItsOwn(): boolean {
    const { road, means, arithmetic } = this;
    return (road === 'payWhatICan' || road === 'theyRefuse') && arithmetic.value(means.monthlyPayment) > 0;
  }

  private contactDay(): number {
    const { negotiate } = this.caseFile;
    const contact = negotiate?.contactAfterDays ?? this.rules.number('agreement.contactAfterDays').value;
    return this.arithmetic.value(this.asOf) + contact;
  }

  private isLateFeeDay(day: number): boolean {
    const { lateFee } = this.debt.contract;
    return lateFee !== null && (lateFee.lastDay === null || day <= this.arithmetic.value(lateFee.lastDay));
  }

  /** One day, in the order of the contract page. */
  private liveThrough(day: number, isLast: boolean): void {
    const { arithmetic, debt } = this;
    this.paidToday = arithmetic.zero;
    debt.today = this.dateOf(day);
    this.accrueMonthly(day);
    const agreesToday =
      this.road === 'negotiate' && this.agreement === null && day === arithmetic.value(this.offer.agreedOn);
    const freezes = agreesToday && day !== arithmetic.value(this.asOf);
    if (!debt.agreementKept && !freezes) this.beginStages(day);
    if (agreesToday) this.agreement = agree(debt, this.reader, this.caseFile, this.offer, this.claim);
    else this.breakIfDue(day);
    this.endSuitByPaying(day);
    this.receive(day);
    this.takeByEnforcement(day);
    if (!debt.agreementKept && !freezes) this.beginSuspension(day);
    if (isLast && arithmetic.value(posted(debt)) > 0) closeRuns(debt);
    if (arithmetic.value(this.paidToday) > arithmetic.value(this.largestPayment)) this.largestPayment = this.paidToday;
    rememberDay(debt, this.enforcement);
    this.moments.push(copyDebt(debt));
  }

  /** How the day's date comes about: as the day of what happens on it. */
  private dateOf(day: number): Whole {
    const { arithmetic, debt, ahead } = this;
    if (!arithmetic.tracing) return arithmetic.literal(day);
    const is = (date: Whole | null | undefined): date is Whole =>
      date !== null && date !== undefined && arithmetic.value(date) === day;
    if (is(this.dueDate)) return this.dueDate;
    if (this.agreement === null && this.road === 'negotiate' && is(this.offer.agreedOn)) return this.offer.agreedOn;
    const stage = this.pending[ahead.stage];
    if (!debt.agreementKept && stage !== undefined && is(stage.on)) return stage.on;
    if (debt.agreementKept && this.agreement !== null) {
      const date = instalmentDay(debt, this.agreement, ahead.instalment);
      if (is(date)) return arithmetic.named('instalment.on', 'date', date);
    }
    const payment = this.payments[ahead.payment];
    if (payment !== undefined && payment.day === day)
      return arithmetic.field(`payments.${payment.index}.date`, 'date', day);
    if (is(this.horizonEnd)) return this.horizonEnd;
    if (this.wagesFrom !== null && ahead.wage > 0) {
      const date = arithmetic.addMonths(this.wagesFrom, arithmetic.literal(ahead.wage));
      if (is(date)) return arithmetic.named('wageDay', 'date', date);
    }
    if (this.paysOnItsOwn) {
      const date = arithmetic.addMonths(this.asOf, arithmetic.literal(ahead.ownPayment));
      if (is(date)) return arithmetic.named('ownPayment.on', 'date', date);
    }
    if (this.road === 'payInFull' && day === this.contactDay()) return this.contactDate();
    if (is(debt.contract.compoundingEnds)) return debt.contract.compoundingEnds;
    if (this.monthDay(ahead.month) === day)
      return arithmetic.named('billing.on', 'date', dueDay(arithmetic, this.dueDate, ahead.month));
    const month = dueDay(arithmetic, this.dueDate, ahead.lateFeeMonth);
    const next = arithmetic.addDays(month, arithmetic.literal(1));
    if (is(next)) return arithmetic.named('lateFee.on', 'date', next);
    return arithmetic.named('firstDay', 'date', arithmetic.addDays(this.dueDate, arithmetic.literal(1)));
  }

  private contactDate(): Whole {
    const { arithmetic, reader, caseFile } = this;
    const contact = reader.whole(
      caseFile.negotiate?.contactAfterDays,
      'negotiate.contactAfterDays',
      'days',
      'agreement.contactAfterDays',
    );
    return arithmetic.named('contact.on', 'date', arithmetic.addDays(this.asOf, contact));
  }

  /** Retroactive interest, billing, the end of compounding, the late fee, parts that fall due. */
  private accrueMonthly(day: number): void {
    const { arithmetic, debt, ahead, caseFile } = this;
    const { contract } = debt;
    if (day === arithmetic.value(this.dueDate) + 1) {
      const overdueAtFirst = this.hasParts ? arithmetic.minus(this.principal, contract.notYetDue) : this.principal;
      chargeRetroactively(debt, overdueAtFirst);
    }
    const isMonthDay = this.monthly && this.monthDay(ahead.month) === day;
    const accelerates = this.acceleratesOn(day);
    if (isMonthDay || accelerates) billToday(debt);
    if (
      contract.compoundingEnds !== null &&
      !debt.compoundingEnded &&
      arithmetic.value(contract.compoundingEnds) <= day
    )
      endCompounding(debt);
    const isFeeDay =
      contract.lateFee !== null && this.monthDay(ahead.lateFeeMonth) + 1 === day && this.isLateFeeDay(day);
    if (isFeeDay && !debt.judged && !debt.agreementKept) chargeLateFee(debt);
    if (
      isMonthDay &&
      caseFile.terms?.notYetDue !== undefined &&
      !debt.accelerated &&
      this.hasParts &&
      ahead.month <= this.partCount
    ) {
      partFallsDue(debt, ahead.month);
    }
    if (accelerates && arithmetic.value(debt.notYetDue) > 0) accelerate(debt);
  }

  private acceleratesOn(day: number): boolean {
    const { arithmetic, debt, pending, ahead } = this;
    if (debt.agreementKept || arithmetic.value(debt.notYetDue) === 0) return false;
    const freezes =
      this.road === 'negotiate' &&
      this.agreement === null &&
      day === arithmetic.value(this.offer.agreedOn) &&
      day !== arithmetic.value(this.asOf);
    if (freezes) return false;
    for (let index = ahead.stage; index < pending.length; index += 1) {
      const stage = pending[index];
      if (stage === undefined || arithmetic.value(stage.on) > day) return false;
      // A filed claim accelerates, if nothing did before: a told acceleration may lie after it.
      if (stage.id === 'acceleration' || stage.id === 'claimFiled') return true;
    }
    return false;
  }

  private beginStages(day: number): void {
    const { arithmetic, pending, ahead } = this;
    for (;;) {
      const stage = pending[ahead.stage];
      if (stage === undefined || arithmetic.value(stage.on) > day) return;
      // 终本 comes after the day's recoveries, and is always the last of its day.
      if (stage.id === 'suspended' && stage.basis !== 'fact') {
        const later = pending.findIndex((other, index) => index > ahead.stage && arithmetic.value(other.on) === day);
        if (later === -1) return;
        pending.splice(ahead.stage, 1);
        pending.splice(later, 0, stage);
        continue;
      }
      ahead.stage += 1;
      this.begin(stage);
    }
  }

  private begin(stage: ScheduledStage<Whole>): void {
    const { arithmetic, debt, means } = this;
    this.begun.push(stage);
    const isPast = arithmetic.value(stage.on) < arithmetic.value(this.asOf);
    if (stage.id === 'claimFiled') this.claim = fileClaim(debt);
    else if (stage.id === 'judgment') passJudgment(debt, this.rules, this.claim ?? fileClaim(debt), this.court);
    else if (stage.id === 'performanceEnds') endPerformance(debt);
    else if (stage.id === 'depositsTaken' && !isPast)
      this.single.push({ amount: means.depositSurplus, rules: ['enforcement.deposits'] });
    else if (stage.id === 'auction' && !isPast) {
      for (const price of means.salePrices)
        this.single.push({ amount: price, rules: ['enforcement.property', 'auction.priceShare'] });
    } else if (stage.id === 'wagesWithheld' && arithmetic.value(means.wageSurplus) > 0) this.wagesFrom = stage.on;
  }

  private beginSuspension(day: number): void {
    const { arithmetic, pending, ahead, debt } = this;
    const stage = pending[ahead.stage];
    if (stage?.id !== 'suspended' || stage.basis === 'fact' || arithmetic.value(stage.on) > day) return;
    ahead.stage += 1;
    if (arithmetic.value(posted(debt)) > 0) this.begun.push(stage);
  }

  private breakIfDue(day: number): void {
    const { arithmetic, debt, agreement, caseFile, ahead } = this;
    const breaksAfter = caseFile.negotiate?.breaksAfter;
    if (agreement === null || !debt.agreementKept || breaksAfter === undefined) return;
    if (ahead.instalment !== breaksAfter + 1 || breaksAfter >= agreement.count) return;
    const date = instalmentDay(debt, agreement, breaksAfter + 1);
    if (arithmetic.value(date) !== day) return;
    breakAgreement(
      debt,
      agreement,
      caseFile.negotiate?.waiversReturn ?? this.rules.yesNo('agreement.waiversReturn').value,
    );
    this.brokenOn = debt.today;
    this.postpone(agreement.agreedOn, debt.today);
    this.beginStages(day);
  }

  /** What had not begun at the agreement comes later by the days for which the plan was kept. */
  private postpone(agreedOn: Whole, brokenOn: Whole): void {
    const { arithmetic, ahead } = this;
    const delay = arithmetic.daysBetween(agreedOn, brokenOn);
    const days = arithmetic.value(delay);
    const agreedDay = arithmetic.value(agreedOn);
    // At a pace at which a stage would have begun before the agreement, the agreement does not postpone it.
    const paced = (day: number) =>
      day < agreedDay || (day === agreedDay && agreedDay === arithmetic.value(this.asOf)) ? day : day + days;
    this.pending = this.pending.map((stage, index) => {
      if (index < ahead.stage) return stage;
      const on = arithmetic.remembered(`stage.${stage.id}`, 'date', arithmetic.addDays(stage.on, delay));
      return { ...stage, on, earliest: paced(stage.earliest), latest: paced(stage.latest) };
    });
  }

  /** On the day on which all is paid, a suit that was filed ends with half its fee. */
  private endSuitByPaying(day: number): void {
    if (this.road !== 'payInFull' || day !== this.contactDay() || this.claim === null || this.debt.judged) return;
    closeRuns(this.debt);
    chargeSettledSuit(this.debt, this.rules, this.claim);
  }

  /** The payments of the case in their order, then the road's own. */
  private receive(day: number): void {
    const { arithmetic, debt, ahead, payments, road, means } = this;
    for (
      let payment = payments[ahead.payment];
      payment !== undefined && payment.day <= day;
      payment = payments[ahead.payment]
    ) {
      ahead.payment += 1;
      const amount = this.caseFile.payments?.[payment.index]?.amount ?? 0;
      const left = this.pay(arithmetic.field(`payments.${payment.index}.amount`, 'fen', amount));
      this.surplus = arithmetic.plus(this.surplus, left);
    }
    if (debt.agreementKept && this.agreement !== null) this.payInstalment(day, this.agreement);
    if (road === 'payInFull' && day === this.contactDay() && arithmetic.value(posted(debt)) > 0) {
      closeRuns(debt);
      this.pay(arithmetic.named('paymentInFull', 'fen', posted(debt)));
    }
    if (!this.paysOnItsOwn || day >= this.firstWageDay) return;
    if (addMonthsClamped(arithmetic.value(this.asOf) as LocalDate, ahead.ownPayment) !== day) return;
    ahead.ownPayment += 1;
    this.pay(means.monthlyPayment);
  }

  private payInstalment(day: number, agreement: Agreement<Whole, Ratio>): void {
    const { arithmetic, debt, ahead } = this;
    if (arithmetic.value(instalmentDay(debt, agreement, ahead.instalment)) !== day) return;
    const isLast = ahead.instalment >= agreement.count;
    ahead.instalment += 1;
    if (arithmetic.value(posted(debt)) === 0) return;
    if (isLast) closeRuns(debt);
    this.pay(isLast ? posted(debt) : agreement.instalment);
  }

  /** Pays at most what is outstanding; what is left of the money comes back. */
  private pay(money: Whole): Whole {
    const { arithmetic, debt } = this;
    if (arithmetic.value(money) === 0 || arithmetic.value(posted(debt)) === 0) return money;
    closeRuns(debt);
    const outstanding = posted(debt);
    const covers = arithmetic.value(money) >= arithmetic.value(outstanding);
    const paid = covers ? outstanding : money;
    if (debt.agreementKept && this.agreement !== null) payPlan(debt, this.agreement, paid);
    else settle(debt, paid, 'payment', settlementOrder(debt, this.rules));
    debt.paid = arithmetic.plus(debt.paid, paid);
    this.paidToday = arithmetic.plus(this.paidToday, paid);
    return covers ? arithmetic.minus(money, outstanding) : arithmetic.zero;
  }

  /** Deposits, sale prices and wages of one day together; nothing during a kept agreement, nothing before the as-of date. */
  private takeByEnforcement(day: number): void {
    const { arithmetic, debt, ahead, means } = this;
    if (debt.agreementKept) this.single = [];
    if (debt.agreementKept || day < arithmetic.value(this.asOf)) return;
    let money = arithmetic.zero;
    const by = new Set<RuleId>();
    for (const { amount, rules } of this.single) {
      money = arithmetic.plus(money, amount);
      for (const rule of rules) by.add(rule);
    }
    this.single = [];
    if (this.wagesFrom !== null) {
      const start = arithmetic.value(this.wagesFrom) as LocalDate;
      while (addMonthsClamped(start, ahead.wage) < day) ahead.wage += 1;
      if (addMonthsClamped(start, ahead.wage) === day) {
        money = arithmetic.plus(money, means.wageSurplus);
        by.add('enforcement.income');
      }
    }
    if (arithmetic.value(money) === 0 || arithmetic.value(posted(debt)) === 0) return;
    const taken = recover(debt, this.rules, this.enforcement, money, [...by]);
    debt.paid = arithmetic.plus(debt.paid, taken);
    this.paidToday = arithmetic.plus(this.paidToday, taken);
  }

  private paidOffStage(): ScheduledStage<Whole> {
    const { arithmetic, debt } = this;
    const on = arithmetic.value(debt.today);
    return {
      id: 'paidOff',
      on: debt.today,
      earliest: on,
      latest: on,
      basis: on <= arithmetic.value(this.asOf) ? 'assumed' : 'estimated',
      rules: ['contract.repayment'],
    };
  }

  /** What is dated after the end of the road, up to the horizon, is not lost: it is surplus. */
  private keepWhatComesTooLate(lastDay: number): void {
    const { arithmetic, payments, ahead } = this;
    for (const { index, day } of payments.slice(ahead.payment)) {
      if (day > lastDay) return;
      const amount = this.caseFile.payments?.[index]?.amount ?? 0;
      this.surplus = arithmetic.plus(this.surplus, arithmetic.field(`payments.${index}.amount`, 'fen', amount));
    }
  }
}
