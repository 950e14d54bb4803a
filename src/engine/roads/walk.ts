import { closeRuns, copyDebt, openDebt, posted, type Debt } from '../accrual/debt.ts';
import {
  accelerate,
  billToday,
  chargeLateFee,
  chargeRetroactively,
  countFirstDay,
  dueDay,
  endCompounding,
  partFallsDue,
} from '../accrual/monthly.ts';
import { settle, settlementOrder } from '../accrual/settle.ts';
import { knownDate, type LocalDate } from '../calendar/localDate.ts';
import { MonthlySeries } from '../calendar/monthlySeries.ts';
import type { CaseFile } from '../case/caseFile.ts';
import { chargeSettledSuit, fileClaim, type Claim } from '../court/claim.ts';
import { endPerformance, passJudgment } from '../court/judgment.ts';
import { recover, type Enforcement } from '../court/recovery.ts';
import type { Arithmetic } from '../derivation/arithmetic.ts';
import { isSettled } from '../ledger/ledger.ts';
import type { RuleBook, RuleId } from '../rules/ruleBook.ts';
import type { ScheduledStage } from '../stages/schedule.ts';
import { agree, breakAgreement, instalmentDay, payPlan, type Agreement } from './agreement.ts';
import { rememberDay, type Moment } from './moment.ts';
import type { Road } from './road.ts';
import { setUpRoad, type RoadSetup } from './roadSetup.ts';
import { StageQueue } from './stageQueue.ts';

/** A road walked to its end, in either arithmetic: everything that a timeline or an explanation is made of. */
export interface Walk<Whole, Ratio> {
  readonly setup: RoadSetup<Whole, Ratio>;
  readonly debt: Debt<Whole, Ratio>;
  readonly end: Whole;
  readonly paidOff: boolean;
  readonly stages: readonly ScheduledStage<Whole>[];
  readonly agreement: Agreement<Whole, Ratio> | null;
  readonly brokenOn: Whole | null;
  readonly moments: readonly Moment<Whole, Ratio>[];
  readonly largestPayment: Whole;
  readonly surplus: Whole;
}

/** Looks at the debt on the days of a walk. A walk that is watched keeps no moments. */
export interface WalkWatcher<Whole, Ratio> {
  /** Before anything happens on a day: the debt is still as the last event day left it. */
  readonly beforeDay: (day: number, debt: Debt<Whole, Ratio>) => void;
}

/** A payment of the case: its place in the case file and its civil day. */
interface DatedPayment {
  readonly index: number;
  readonly day: number;
}

/**
 * Walks one road from the first due date to paying off or the horizon, from event to event. On one day: bill, late fee,
 * what falls due, stages and their postings, agreement or broken plan, payments, recoveries.
 */
class RoadWalk<Whole, Ratio> {
  private readonly setup: RoadSetup<Whole, Ratio>;
  private readonly watcher: WalkWatcher<Whole, Ratio> | undefined;
  private readonly arithmetic: Arithmetic<Whole, Ratio>;
  private readonly debt: Debt<Whole, Ratio>;
  private readonly stages: StageQueue<Whole, Ratio>;
  private readonly begun: ScheduledStage<Whole>[] = [];
  private readonly moments: Moment<Whole, Ratio>[] = [];
  private readonly enforcement: Enforcement<Whole>;
  private readonly payments: readonly DatedPayment[];
  private readonly asOfDay: number;
  private readonly agreementDay: number;
  /** The civil day of the call on which all is paid at once; Infinity on other roads. */
  private readonly fullPaymentDay: number;
  private readonly parts: number;
  private readonly months: MonthlySeries;
  private readonly lateFees: MonthlySeries;
  private readonly ownPayments: MonthlySeries | null;
  private wages: MonthlySeries | null = null;
  private wagesFrom: Whole | null = null;
  private nextPayment = 0;
  private nextInstalment = 1;
  private instalmentOn: Whole;
  /** The first civil day of the doubled part where first days count, too; else Infinity. */
  private doubledFrom = Infinity;
  private claim: Claim<Whole> | null = null;
  private agreement: Agreement<Whole, Ratio> | null = null;
  private breaksAfter: number | undefined;
  private brokenOn: Whole | null = null;
  private single: { readonly amount: Whole; readonly rules: readonly RuleId[] }[] = [];
  private paidToday: Whole;
  private largestPayment: Whole;
  private surplus: Whole;

  constructor(setup: RoadSetup<Whole, Ratio>, watcher?: WalkWatcher<Whole, Ratio>) {
    const { arithmetic, caseFile, road, contract } = setup;
    this.watcher = watcher;
    const value = (of: Whole) => arithmetic.value(of);
    this.setup = setup;
    this.arithmetic = arithmetic;
    const doubledRate = setup.reader.ratioRule('delayedPerformance.ratePerDay', 'perDay');
    this.debt = openDebt(arithmetic, contract, setup.principal, setup.dueDate, doubledRate);
    this.stages = new StageQueue(arithmetic, setup.stages);
    this.enforcement = { settled: arithmetic.zero };
    this.payments = (caseFile.payments ?? [])
      .map(({ date }, index) => ({ index, day: knownDate(date) }))
      .sort((left, right) => left.day - right.day);
    this.asOfDay = value(setup.asOf);
    this.agreementDay = setup.agrees ? value(setup.offer.agreedOn) : Infinity;
    this.fullPaymentDay = road === 'payInFull' ? value(setup.contactOn) : Infinity;
    this.parts = (caseFile.terms?.notYetDue ?? 0) > 0 ? value(contract.remainingInstalments) : 0;
    const dueDay = value(setup.dueDate) as LocalDate;
    this.months = new MonthlySeries(dueDay, 1);
    this.lateFees = new MonthlySeries(dueDay, 0, 1);
    const paysOnItsOwn = (road === 'payWhatICan' || road === 'theyRefuse') && value(setup.means.monthlyPayment) > 0;
    this.ownPayments = paysOnItsOwn ? new MonthlySeries(this.asOfDay as LocalDate, 1) : null;
    this.instalmentOn = setup.offer.agreedOn;
    this.paidToday = arithmetic.zero;
    this.largestPayment = arithmetic.zero;
    this.surplus = arithmetic.zero;
  }

  walk(): Walk<Whole, Ratio> {
    const { arithmetic, debt, setup } = this;
    const lastDay = arithmetic.value(setup.horizonEnd);
    let day = arithmetic.value(setup.dueDate);
    let paidOff = false;
    while (day <= lastDay) {
      this.liveThrough(day, day === lastDay);
      paidOff = this.isSettled;
      if (paidOff) {
        this.begun.push(this.paidOffStage(day));
        break;
      }
      day = day === lastDay ? Infinity : Math.min(this.nextDay(day), lastDay);
    }
    this.keepWhatComesTooLate(lastDay);
    return {
      setup,
      debt,
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

  /** Nothing is outstanding as posted. The principal is settled last or its interest with it, so no run is open then. */
  private get isSettled(): boolean {
    return isSettled(this.arithmetic, this.debt.ledger);
  }

  /** Whether each month's day is a billing day now: of a product that bills, or of parts that still fall due. */
  private get billsMonthly(): boolean {
    const { contract, accelerated, agreementKept, judged } = this.debt;
    if (agreementKept || judged) return false;
    return contract.billsMonthly || (this.months.month <= this.parts && !accelerated);
  }

  /** Stages due on the agreement's day have not begun, unless that day is the as-of date. */
  private freezesStages(day: number): boolean {
    return this.debt.agreementKept || (day === this.agreementDay && this.agreement === null && day !== this.asOfDay);
  }

  /** The next civil day after `day` on which anything happens; Infinity where nothing does. */
  private nextDay(day: number): number {
    const { arithmetic, debt, setup, months, lateFees } = this;
    const { agreementKept, contract, judged } = debt;
    let next = Infinity;
    const consider = (candidate: number) => {
      if (candidate > day && candidate < next) next = candidate;
    };
    months.advanceTo(day + 1);
    if (this.billsMonthly) consider(months.day);
    if (contract.lateFee !== null && !judged && !agreementKept) {
      lateFees.advanceTo(day + 1);
      if (this.isLateFeeDay(lateFees.day)) consider(lateFees.day);
    }
    if (contract.retroactiveDays !== null || this.countsBothDays) consider(arithmetic.value(setup.dueDate) + 1);
    consider(this.doubledFrom + 1);
    if (contract.compoundingEnds !== null && !debt.compoundingEnded)
      consider(arithmetic.value(contract.compoundingEnds));
    if (!agreementKept) consider(this.stages.nextDay);
    if (this.agreement === null) consider(this.agreementDay);
    consider(this.fullPaymentDay);
    consider(this.payments[this.nextPayment]?.day ?? Infinity);
    if (agreementKept) consider(arithmetic.value(this.instalmentOn));
    if (this.ownPayments !== null && this.ownPayments.day < setup.firstWageDay) consider(this.ownPayments.day);
    if (this.wages !== null && !agreementKept) {
      this.wages.advanceTo(day + 1);
      consider(this.wages.day);
    }
    return next;
  }

  private get countsBothDays(): boolean {
    return this.debt.contract.conventions.dayCount === 'bothDays';
  }

  private isLateFeeDay(day: number): boolean {
    const { lateFee } = this.debt.contract;
    return lateFee !== null && (lateFee.lastDay === null || day <= this.arithmetic.value(lateFee.lastDay));
  }

  /** One day, in the order in which its events count. */
  private liveThrough(day: number, isLast: boolean): void {
    const { arithmetic, debt } = this;
    this.watcher?.beforeDay(day, debt);
    this.paidToday = arithmetic.zero;
    debt.today = arithmetic.tracing ? this.dateOf(day) : arithmetic.literal(day);
    const freezes = this.freezesStages(day);
    this.accrueMonthly(day, freezes);
    if (!freezes) this.beginStages(day);
    if (day === this.agreementDay && this.agreement === null) this.agreeToday();
    else if (debt.agreementKept) this.breakIfDue(day);
    if (day === this.fullPaymentDay) this.endSuit();
    this.receive(day);
    this.takeByEnforcement(day);
    if (!debt.agreementKept && !freezes) this.beginSuspension(day);
    if (isLast && !this.isSettled) closeRuns(debt);
    if (arithmetic.value(this.paidToday) > 0)
      this.largestPayment = arithmetic.larger(this.largestPayment, this.paidToday);
    rememberDay(debt, this.enforcement);
    if (this.watcher === undefined) this.moments.push(copyDebt(debt));
  }

  /**
   * How the day's date comes about before anything has happened on it: as the day of what is on the way. What then happens
   * gives it its own date.
   */
  private dateOf(day: number): Whole {
    const { arithmetic, debt, setup, months, lateFees } = this;
    const { dueDate, offer, horizonEnd } = setup;
    const { compoundingEnds } = debt.contract;
    const is = (date: Whole) => arithmetic.value(date) === day;
    if (is(dueDate)) return dueDate;
    if (months.day === day && this.billsMonthly) {
      return arithmetic.named('billing.on', 'date', dueDay(arithmetic, dueDate, months.month));
    }
    const one = arithmetic.literal(1);
    if (lateFees.day === day) {
      const date = arithmetic.addDays(dueDay(arithmetic, dueDate, lateFees.month), one);
      return arithmetic.named('lateFee.on', 'date', date);
    }
    if (compoundingEnds !== null && is(compoundingEnds)) return compoundingEnds;
    if (day === this.agreementDay && this.agreement === null) return offer.agreedOn;
    const stage = this.stages.next;
    if (!debt.agreementKept && stage !== undefined && is(stage.on)) return stage.on;
    if (is(horizonEnd)) return horizonEnd;
    const sinceDue = arithmetic.literal(day - arithmetic.value(dueDate));
    const isFirst = arithmetic.value(dueDate) + 1 === day;
    return arithmetic.named(isFirst ? 'firstDay' : 'thatDay', 'date', arithmetic.addDays(dueDate, sinceDue));
  }

  /** Retroactive interest, billing, the end of compounding, the late fee, parts that fall due, acceleration. */
  private accrueMonthly(day: number, freezes: boolean): void {
    const { arithmetic, debt, setup, months, lateFees } = this;
    const { contract } = debt;
    if (day === arithmetic.value(setup.dueDate) + 1) {
      chargeRetroactively(debt, arithmetic.minus(setup.principal, contract.notYetDue));
      if (this.countsBothDays) countFirstDay(debt, ['notYetDue', 'overdue', 'compound']);
    }
    if (day === this.doubledFrom + 1) countFirstDay(debt, ['doubled']);
    const isMonthDay = months.day === day && this.billsMonthly;
    // A filed claim accelerates, if nothing did before: a told acceleration may lie after it.
    const hasLaterParts = arithmetic.value(debt.notYetDue) > 0;
    const accelerates = hasLaterParts && !freezes && this.stages.isDue(day, ['acceleration', 'claimFiled']);
    if (isMonthDay || accelerates) billToday(debt);
    const ends = contract.compoundingEnds;
    if (ends !== null && !debt.compoundingEnded && arithmetic.value(ends) <= day) endCompounding(debt);
    const isFeeDay = contract.lateFee !== null && lateFees.day === day && this.isLateFeeDay(day);
    if (isFeeDay && !debt.judged && !debt.agreementKept) chargeLateFee(debt);
    if (isMonthDay && months.month <= this.parts && !debt.accelerated) partFallsDue(debt, months.month);
    if (accelerates && arithmetic.value(debt.notYetDue) > 0) accelerate(debt);
  }

  private beginStages(day: number): void {
    for (let stage = this.stages.takeDue(day); stage !== undefined; stage = this.stages.takeDue(day)) this.begin(stage);
  }

  private begin(stage: ScheduledStage<Whole>): void {
    const { arithmetic, debt, setup } = this;
    const { means, rules, court } = setup;
    this.begun.push(stage);
    debt.today = stage.on;
    // What was taken before the as-of date is told as payments: only later recoveries are the road's.
    const isPast = arithmetic.value(stage.on) < this.asOfDay;
    if (stage.id === 'claimFiled') this.claim = fileClaim(debt);
    else if (stage.id === 'judgment') passJudgment(debt, rules, this.claim ?? fileClaim(debt), court);
    else if (stage.id === 'performanceEnds') {
      endPerformance(debt);
      if (this.countsBothDays) this.doubledFrom = arithmetic.value(stage.on);
    } else if (stage.id === 'depositsTaken' && !isPast) {
      this.single.push({ amount: means.depositSurplus, rules: ['enforcement.deposits'] });
    } else if (stage.id === 'auction' && !isPast) {
      const by: readonly RuleId[] = ['enforcement.property', 'auction.priceShare'];
      for (const amount of means.salePrices) this.single.push({ amount, rules: by });
    } else if (stage.id === 'wagesWithheld' && arithmetic.value(means.wageSurplus) > 0) {
      this.wagesFrom = stage.on;
      this.wages = new MonthlySeries(arithmetic.value(stage.on) as LocalDate, 0);
    }
  }

  private beginSuspension(day: number): void {
    const stage = this.stages.takeSuspension(day);
    if (stage !== undefined && !this.isSettled) this.begun.push(stage);
  }

  private agreeToday(): void {
    const { debt, setup } = this;
    debt.today = setup.offer.agreedOn;
    this.agreement = agree(debt, setup.reader, setup.caseFile, setup.offer, this.claim);
    this.breaksAfter = setup.breaksAfter(setup.arithmetic.value(this.agreement.instalment));
    this.instalmentOn = this.dayOfInstalment(this.agreement);
  }

  private dayOfInstalment(agreement: Agreement<Whole, Ratio>): Whole {
    return instalmentDay(this.debt, agreement, this.nextInstalment, this.breaksAfter);
  }

  private breakIfDue(day: number): void {
    const { arithmetic, debt, agreement, setup, breaksAfter } = this;
    const { negotiate } = setup.caseFile;
    if (agreement === null || breaksAfter === undefined || breaksAfter >= agreement.count) return;
    if (this.nextInstalment !== breaksAfter + 1 || arithmetic.value(this.instalmentOn) !== day) return;
    const waiversReturn = negotiate?.waiversReturn ?? setup.rules.yesNo('agreement.waiversReturn').value;
    debt.today = this.instalmentOn;
    breakAgreement(debt, agreement, waiversReturn);
    this.brokenOn = debt.today;
    this.stages.postpone(agreement.agreedOn, debt.today, this.asOfDay);
    this.beginStages(day);
  }

  /** On the day on which all is paid, a suit that was filed ends with half its fee. */
  private endSuit(): void {
    if (this.claim === null || this.debt.judged) return;
    this.debt.today = this.setup.contactOn;
    closeRuns(this.debt);
    chargeSettledSuit(this.debt, this.setup.rules, this.claim);
  }

  /** The payments of the case in their order, then the road's own. */
  private receive(day: number): void {
    const { arithmetic, debt, setup, ownPayments } = this;
    for (
      let payment = this.payments[this.nextPayment];
      payment?.day === day;
      payment = this.payments[this.nextPayment]
    ) {
      this.nextPayment += 1;
      debt.today = arithmetic.field(`payments.${payment.index}.date`, 'date', day);
      this.surplus = arithmetic.plus(this.surplus, this.pay(this.told(payment)));
    }
    if (debt.agreementKept && this.agreement !== null) this.payInstalment(day, this.agreement);
    if (day === this.fullPaymentDay && !this.isSettled) {
      debt.today = setup.contactOn;
      closeRuns(debt);
      this.pay(arithmetic.named('paymentInFull', 'fen', posted(debt)));
    }
    if (ownPayments?.day !== day) return;
    const ownDay = arithmetic.addMonths(setup.asOf, arithmetic.literal(ownPayments.month));
    ownPayments.advance();
    if (day >= setup.firstWageDay || this.isSettled) return;
    debt.today = arithmetic.named('ownPayment.on', 'date', ownDay);
    this.pay(setup.means.monthlyPayment);
  }

  private told({ index }: DatedPayment): Whole {
    const amount = this.setup.caseFile.payments?.[index]?.amount ?? 0;
    return amount === 0 ? this.arithmetic.zero : this.arithmetic.field(`payments.${index}.amount`, 'fen', amount);
  }

  private payInstalment(day: number, agreement: Agreement<Whole, Ratio>): void {
    const { arithmetic, debt } = this;
    if (arithmetic.value(this.instalmentOn) !== day) return;
    const isLast = this.nextInstalment >= agreement.count;
    const date = this.instalmentOn;
    this.nextInstalment += 1;
    this.instalmentOn = this.dayOfInstalment(agreement);
    if (this.isSettled) return;
    debt.today = date;
    if (isLast) closeRuns(debt);
    this.pay(isLast ? posted(debt) : agreement.instalment);
  }

  /**
   * Pays at most what is outstanding.
   * @returns what is left of the money, in fen
   */
  private pay(money: Whole): Whole {
    const { arithmetic, debt, setup } = this;
    if (arithmetic.value(money) === 0 || this.isSettled) return money;
    closeRuns(debt);
    const outstanding = posted(debt);
    const covers = arithmetic.value(money) >= arithmetic.value(outstanding);
    const paid = covers ? outstanding : money;
    if (debt.agreementKept && this.agreement !== null) payPlan(debt, this.agreement, paid);
    else settle(debt, paid, 'payment', settlementOrder(debt, setup.rules));
    this.count(paid);
    return covers ? arithmetic.minus(money, outstanding) : arithmetic.zero;
  }

  private count(paid: Whole): void {
    const { arithmetic, debt } = this;
    debt.paid = arithmetic.plus(debt.paid, paid);
    this.paidToday = arithmetic.plus(this.paidToday, paid);
  }

  /** Deposits, sale prices and wages of one day together; nothing during a kept agreement, nothing before the as-of date. */
  private takeByEnforcement(day: number): void {
    const { arithmetic, debt, setup, wages } = this;
    const sources = this.single;
    this.single = [];
    if (debt.agreementKept || day < this.asOfDay) return;
    let money = arithmetic.zero;
    const by: RuleId[] = [];
    for (const { amount, rules } of sources) {
      money = arithmetic.plus(money, amount);
      for (const rule of rules) if (!by.includes(rule)) by.push(rule);
    }
    if (wages !== null) {
      wages.advanceTo(day);
      if (wages.day === day) {
        money = arithmetic.plus(money, setup.means.wageSurplus);
        by.push('enforcement.income');
        if (this.wagesFrom !== null) {
          const wageDay = arithmetic.addMonths(this.wagesFrom, arithmetic.literal(wages.month));
          if (!this.isSettled) debt.today = arithmetic.named('wageDay', 'date', wageDay);
        }
      }
    }
    if (arithmetic.value(money) === 0 || this.isSettled) return;
    this.count(recover(debt, setup.rules, this.enforcement, money, by));
  }

  private paidOffStage(day: number): ScheduledStage<Whole> {
    return {
      id: 'paidOff',
      on: this.debt.today,
      earliest: day,
      latest: day,
      basis: day <= this.asOfDay ? 'assumed' : 'estimated',
      rules: ['contract.repayment'],
    };
  }

  /** What is dated after the end of the road, up to the horizon, is not lost: it is surplus. */
  private keepWhatComesTooLate(lastDay: number): void {
    for (const payment of this.payments.slice(this.nextPayment)) {
      if (payment.day > lastDay) return;
      this.surplus = this.arithmetic.plus(this.surplus, this.told(payment));
    }
  }
}

/** Walks a road that has been set up to its end, in either arithmetic. */
export function walkSetup<Whole, Ratio>(
  setup: RoadSetup<Whole, Ratio>,
  watcher?: WalkWatcher<Whole, Ratio>,
): Walk<Whole, Ratio> {
  return new RoadWalk(setup, watcher).walk();
}

/** Walks a road of a case to its end, in either arithmetic. */
export function walkRoad<Whole, Ratio>(
  arithmetic: Arithmetic<Whole, Ratio>,
  book: RuleBook,
  caseFile: CaseFile,
  road: Road,
): Walk<Whole, Ratio> {
  return walkSetup(setUpRoad(arithmetic, book, caseFile, road));
}
