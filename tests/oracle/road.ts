/** One road, walked day by day from due_0 to its end, doing the steps of section 3, "Order on one day", literally. */

import { runValue } from './accrualRun';
import { DebtBook } from './debtBook';
import type { Account, CaseJson, Road } from './caseFile';
import { addMonths, monthlyDays, parseDay, type Day } from './civilDay';
import { acceptanceFee, acceptanceFeeSimplified, preservationFee } from './courtFees';
import { divide, fraction, lower, parseFraction, roundHalfUp, shareOf, type Fraction } from './fraction';
import type { Balances } from './ledger';
import { enforcementTake } from './enforcementTake';
import { levelInstalment } from './levelInstalment';
import { means, type Means } from './means';
import { costAccounts, cutOrder, settlementOrder, settlementWaiverOrder } from './settlementOrder';
import { isHiding, isPastElsewhere, stageSchedule, toldDays, type Schedule } from './stageSchedule';
import { orderOf, stageTable } from './stageTable';

/** What the end of one day leaves behind. */
export interface DayEnd {
  day: Day;
  owed: bigint;
  upheld: bigint;
  paid: bigint;
  outstanding: Balances;
  open: { account: Account; amount: bigint }[];
  isAbove: boolean;
  takesAll: boolean;
  /** bases and rates of all runs, to find the days on which one changes */
  pace: string;
}

export interface BegunStage {
  id: string;
  on: Day;
  earliest: Day;
  latest: Day;
}

interface Plan {
  start: Day;
  rate: Fraction;
  amount: bigint;
  count: number;
  /** on which days instalments fall, from the first */
  days: Day[];
  order: Account[];
  breaksOn: Day | null;
  calledWaived: bigint;
  notYetDueIncluded: boolean;
}

export class RoadWalk extends DebtBook {
  readonly ends: DayEnd[] = [];
  /** the last day of the road */
  get lastDay(): Day {
    return this.calendar.due0 + this.ends.length - 1;
  }
  readonly stages: BegunStage[] = [];
  surplus = 0n;
  instalment: bigint | null = null;
  agreedOn: Day | null = null;
  brokenOn: Day | null = null;
  debtFreeOn: Day | null = null;

  private readonly means: Means;
  private readonly told: Map<string, Day>;
  private readonly schedule: Schedule;
  private readonly earliest: Schedule;
  private readonly latest: Schedule;
  private readonly courtCuts: boolean;

  private begun = new Map<string, Day>();
  private claim: { amount: bigint; upheld: bigint } | null = null;
  private suitFeeCharged = false;
  private agreement: Plan | null = null;
  private settledByEnforcement = 0n;
  private paid = 0n;

  private wageDays = new Set<Day>();
  private readonly billingDays: Set<Day>;
  private readonly monthlyPaymentDays: Set<Day>;

  private readonly road: Road;

  constructor(caseJson: CaseJson, road: Road) {
    super(caseJson);
    this.road = road;
    const { due0, asOf, horizonEnd } = this.calendar;
    this.means = means(caseJson);
    this.told = toldDays(caseJson);
    this.schedule = stageSchedule(caseJson, road);
    this.earliest = stageSchedule(caseJson, road, 'low');
    this.latest = stageSchedule(caseJson, road, 'high');
    this.courtCuts = this.doesCourtCut();

    this.billingDays = new Set(monthlyDays(due0, 1, horizonEnd));
    this.monthlyPaymentDays = new Set(this.findMonthlyPaymentDays(asOf, horizonEnd));
    this.walk();
  }

  // ── the walk ──────────────────────────────────────────────────────────────────────────────────────────────────

  private walk(): void {
    this.open();
    for (; this.day <= this.calendar.horizonEnd; this.day += 1) {
      this.accrue();
      if (!this.isAtRest()) {
        this.bill();
        this.chargeLateFee();
        this.letPrincipalFallDue();
      }
      this.beginStages();
      this.agreeOrBreak();
      this.payAndRecover();
      this.suspend();
      this.end();
      this.remember();
      if (this.debtFreeOn !== null) return;
    }
  }

  /** 2: bill. */
  private bill(): void {
    const calendarDay = this.terms.billsMonthly && this.billingDays.has(this.day);
    const instalmentDay = this.instalmentDays.has(this.day) && !this.accelerated;
    if (calendarDay || instalmentDay || this.acceleratesToday()) {
      this.closeRuns();
      this.billOutstanding();
    }
    if (this.terms.compounds && this.day === this.calendar.due0 + this.terms.compoundingEndsAfterDays) {
      this.closeRuns();
      this.compoundRun.runs = false;
    }
  }

  /** 4: principal falls due or is accelerated. */
  private letPrincipalFallDue(): void {
    if (this.acceleratesToday()) this.accelerate();
    else if (!this.accelerated) this.parts = this.parts.filter((part) => part.on > this.day);
  }

  /** 5: stages and their postings. */
  private beginStages(): void {
    if (this.agreement !== null || this.agreesToday('beforeStages')) return;
    for (const { id } of stageTable) {
      if (this.schedule.get(id) === this.day && !this.begun.has(id) && !this.waitsForRecoveries(id)) this.begin(id);
    }
  }

  /** 6: the agreement, or a broken plan. */
  private agreeOrBreak(): void {
    if (this.agreement === null && this.agreesToday('agreement')) this.agree();
    else if (this.agreement !== null && this.agreement.breaksOn === this.day) this.breakPlan(this.agreement);
  }

  /** 7: payments of the case in their order, the road's own, recoveries. */
  private payAndRecover(): void {
    if (this.paysInFullToday()) this.endSuit();
    for (const payment of this.caseJson.payments ?? []) {
      if (parseDay(payment.date) === this.day) this.payOfCase(BigInt(payment.amount));
    }
    this.payOfRoad();
    this.recover();
  }

  /** 终本, after the day's recoveries. */
  private suspend(): void {
    if (this.agreement !== null || this.agreesToday('beforeStages')) return;
    if (this.schedule.get('suspended') !== this.day || !this.waitsForRecoveries('suspended')) return;
    if (this.ledger.total() > 0n) this.begin('suspended');
  }

  /** 8: the end. */
  private end(): void {
    if (this.ledger.total() === 0n && this.openInterest() === 0n) {
      this.debtFreeOn = this.day;
      this.begun.set('paidOff', this.day);
      this.stages.push({ id: 'paidOff', on: this.day, earliest: this.day, latest: this.day });
      this.takeLaterPaymentsAsSurplus();
    } else if (this.day === this.calendar.horizonEnd) this.closeRuns();
  }

  // ── runs ──────────────────────────────────────────────────────────────────────────────────────────────────────

  private isAtRest(): boolean {
    return this.judged || this.agreement !== null;
  }

  // ── principal ─────────────────────────────────────────────────────────────────────────────────────────────────

  private acceleratesToday(): boolean {
    if (this.accelerated || this.notYetDue() === 0n || this.agreesToday('beforeStages')) return false;
    return this.schedule.get('acceleration') === this.day || this.schedule.get('claimFiled') === this.day;
  }

  // ── postings ──────────────────────────────────────────────────────────────────────────────────────────────────

  // ── stages ────────────────────────────────────────────────────────────────────────────────────────────────────

  /** An untold suspension comes after the day's recoveries, all else before payments. */
  private waitsForRecoveries(id: string): boolean {
    return id === 'suspended' && !this.told.has('suspended');
  }

  private begin(id: string): void {
    this.begun.set(id, this.day);
    const { day } = this;
    this.stages.push({ id, on: day, earliest: this.earliest.get(id)!, latest: this.latest.get(id)! });
    if (id === 'claimFiled') {
      this.claim = { amount: this.owedNow(), upheld: this.owedNow() - this.excessNow() };
    }
    if (id === 'judgment') this.judge();
    if (id === 'wagesWithheld') this.wageDays = new Set(monthlyDays(day, 0, this.calendar.horizonEnd));
    if (id === 'performanceEnds') {
      this.performanceIsOver = true;
      this.doubledRun.runs = true;
    }
  }

  /** A debtor must ask for the cut; a private lender's cap holds by itself. */
  private doesCourtCut(): boolean {
    if (this.caseJson.terms?.creditor === 'private') return true;
    const told = this.caseJson.court?.plea;
    if (told !== undefined) return told;
    return !isHiding(this.caseJson, this.road) || isPastElsewhere(this.caseJson, 'hearing');
  }

  private judge(): void {
    this.closeRuns();
    let excess = this.courtCuts ? this.excessNow() : 0n;
    for (const account of cutOrder) {
      const cut = excess < this.ledger.outstanding[account] ? excess : this.ledger.outstanding[account];
      this.post(account, 'reduction', cut);
      excess -= cut;
    }
    this.judged = true;
    this.compoundRun.runs = false;
    if (this.courtCuts) this.principalRun.rate = lower(this.principalRun.rate, divide(this.cap, fraction(365)));

    if (this.claim === null) throw new Error('a judgment without a claim');
    const { amount, upheld } = this.claim;
    const byNotice = this.begun.has('publicNotice');
    let fee = byNotice ? acceptanceFee(amount) : acceptanceFeeSimplified(amount);
    if (this.courtCuts) fee = roundHalfUp(fee * upheld, amount);
    const charged = this.ledger.sum(['charge'], 'acceptanceFee');
    if (fee > charged) this.post('acceptanceFee', 'charge', fee - charged);
    if (this.begun.has('assetsPreserved')) this.post('preservationFee', 'charge', preservationFee(amount));
    if (byNotice) this.post('noticeFee', 'charge', BigInt(this.caseJson.court?.noticeFee ?? 56_000));
    this.post('attorneyFee', 'charge', BigInt(this.caseJson.court?.attorneyFee ?? 0));
  }

  /** A suit that ends before judgment costs half the fee on the claim. */
  private endSuit(): void {
    if (this.claim === null || this.judged || this.suitFeeCharged) return;
    this.suitFeeCharged = true;
    this.post('acceptanceFee', 'charge', acceptanceFeeSimplified(this.claim.amount));
  }

  // ── the agreement ─────────────────────────────────────────────────────────────────────────────────────────────

  /** On the agreement's day no stage begins, unless that day is asOf. */
  private agreesToday(step: 'beforeStages' | 'agreement'): boolean {
    if (this.road !== 'negotiate' || this.agreedOn !== null || this.day !== this.calendar.agreementDay) return false;
    return step === 'agreement' || this.day > this.calendar.asOf;
  }

  private agree(): void {
    const offer = this.caseJson.negotiate ?? {};
    const calledBefore = this.called;
    const notYetDueIncluded = this.notYetDue() > 0n;
    this.agreedOn = this.day;
    this.closeRuns();
    this.endSuit();
    for (const account of Object.keys(this.ledger.outstanding) as Account[]) {
      const share = offer.waivedShare?.[account];
      if (share === undefined) continue;
      this.post(account, 'waiver', shareOf(this.ledger.outstanding[account], parseFraction(share)));
    }
    if (offer.settlementShare !== undefined) {
      const due = this.ledger.total();
      let further = due - shareOf(due, parseFraction(offer.settlementShare));
      for (const account of settlementWaiverOrder) {
        const waived = further < this.ledger.outstanding[account] ? further : this.ledger.outstanding[account];
        this.post(account, 'waiver', waived);
        further -= waived;
      }
    }
    this.startPlan(this.ledger.total(), { calledWaived: calledBefore - this.called, notYetDueIncluded });
  }

  private startPlan(balance: bigint, before: { calledWaived: bigint; notYetDueIncluded: boolean }): void {
    const offer = this.caseJson.negotiate ?? {};
    const offered = offer.instalments ?? 24;
    const count = balance < BigInt(offered) ? Number(balance) : offered;
    const firstMonth = 1 + (offer.graceMonths ?? 0);
    const rate = offer.planRatePerDay === undefined ? this.terms.contractRate : parseFraction(offer.planRatePerDay);
    const days = Array.from({ length: count }, (_, k) => addMonths(this.day, firstMonth + k));
    let costs = 0n;
    for (const account of costAccounts) costs += this.ledger.outstanding[account];
    const amount =
      count === 0 ? 0n : levelInstalment({ balance, costs, ratePerDay: rate, start: this.day, firstMonth, count });
    this.instalment = count === 0 ? null : amount;
    const order = this.orderToday();
    const breaksAfter = offer.breaksAfter;
    const breaksOn = breaksAfter === undefined ? null : (days[breaksAfter] ?? null);
    this.inAgreement = true;
    this.agreement = { start: this.day, rate, amount, count, days, order, breaksOn, ...before };
    for (const run of this.runs) run.runs = false;
    this.planRun.rate = rate;
    this.planRun.runs = true;
  }

  private breakPlan(plan: Plan): void {
    const offer = this.caseJson.negotiate ?? {};
    this.closeRuns();
    this.agreement = null;
    this.inAgreement = false;
    this.brokenOn = this.day;
    if (offer.waiversReturn ?? true) {
      for (const account of Object.keys(this.ledger.outstanding) as Account[]) {
        this.post(account, 'reinstatement', this.ledger.sum(['waiver'], account));
      }
      this.called += plan.calledWaived;
    }
    if (plan.notYetDueIncluded) this.accelerate();
    this.startRuns();
    this.billOutstanding();
    this.delayStages(plan);
  }

  /** What had not begun at the agreement comes later by the days between agreement and break. */
  private delayStages(plan: Plan): void {
    const { asOf } = this.calendar;
    const delay = this.day - plan.start;
    for (const schedule of [this.schedule, this.earliest, this.latest]) {
      for (const [id, on] of schedule) {
        const hadBegun =
          schedule === this.schedule ? this.begun.has(id) : on < plan.start || (on === plan.start && on === asOf);
        if (!hadBegun) schedule.set(id, on + delay);
      }
    }
    for (const { id } of stageTable) {
      if (this.schedule.get(id) === this.day && !this.begun.has(id) && !this.waitsForRecoveries(id)) this.begin(id);
    }
  }

  // ── money ─────────────────────────────────────────────────────────────────────────────────────────────────────

  private orderToday(): Account[] {
    if (this.agreement !== null) return this.agreement.order;
    return settlementOrder({
      isCreditCard: this.caseJson.product === 'creditCard',
      daysOverdue: this.day - this.calendar.due0,
      afterJudgment: this.judged,
    });
  }

  /** Settles at most what is outstanding and gives back the rest. */
  private settle(amount: bigint, kind: 'payment' | 'recovery'): bigint {
    if (amount === 0n || this.owedNow() === 0n) return amount;
    this.closeRuns();
    let money = amount;
    for (const account of this.orderToday()) {
      const part = money < this.ledger.outstanding[account] ? money : this.ledger.outstanding[account];
      this.post(account, kind, part);
      money -= part;
    }
    this.paid += amount - money;
    return money;
  }

  private payOfCase(amount: bigint): void {
    this.surplus += this.settle(amount, 'payment');
  }

  private payOfRoad(): void {
    if (this.paysInFullToday()) this.settle(this.owedNow(), 'payment');
    if (this.monthlyPaymentDays.has(this.day)) this.settle(this.means.monthlyAmount, 'payment');
    const plan = this.agreement;
    if (!plan?.days.includes(this.day)) return;
    // an instalment closes the run whatever it pays
    this.closeRuns();
    const isLast = this.day === plan.days[plan.days.length - 1];
    this.settle(isLast ? this.owedNow() : plan.amount, 'payment');
  }

  private paysInFullToday(): boolean {
    return this.road === 'payInFull' && this.day === this.calendar.payInFullDay;
  }

  private findMonthlyPaymentDays(asOf: Day, horizonEnd: Day): Day[] {
    if (this.road !== 'payWhatICan' && this.road !== 'theyRefuse') return [];
    const days = monthlyDays(asOf, 1, horizonEnd);
    const withheld = this.schedule.get('wagesWithheld');
    if (withheld === undefined || this.means.wageSurplus === 0n) return days;
    const firstWageDay = monthlyDays(withheld, 0, horizonEnd).find((day) => day >= asOf) ?? Infinity;
    return days.filter((day) => day < firstWageDay);
  }

  private recover(): void {
    if (this.agreement !== null || this.day < this.calendar.asOf) return;
    let money = 0n;
    if (this.begun.get('depositsTaken') === this.day) money += this.means.depositSurplus;
    if (this.begun.get('auction') === this.day) money += this.means.auctionProceeds;
    if (this.isWageDay()) money += this.means.wageSurplus;
    if (money === 0n) return;

    const owed = this.owedNow() - this.ledger.outstanding.enforcementFee;
    const { settled, fee } = enforcementTake({ money, owed, before: this.settledByEnforcement });
    if (settled === 0n) return;
    this.closeRuns();
    this.post('enforcementFee', 'charge', fee);
    this.settle(settled + fee, 'recovery');
    this.settledByEnforcement += settled;
  }

  private isWageDay(): boolean {
    return this.begun.has('wagesWithheld') && this.wageDays.has(this.day);
  }

  private takeLaterPaymentsAsSurplus(): void {
    for (const payment of this.caseJson.payments ?? []) {
      const on = parseDay(payment.date);
      if (on > this.day && on <= this.calendar.horizonEnd) this.surplus += BigInt(payment.amount);
    }
  }

  // ── memory ────────────────────────────────────────────────────────────────────────────────────────────────────

  private remember(): void {
    // what a court would uphold if it were asked: with or without a plea
    const reading = this.judged ? { excess: 0n, isAbove: false, takesAll: false } : this.readMeter();
    const owed = this.owedNow();
    const open: DayEnd['open'] = [];
    let pace = '';
    for (const run of this.runs) {
      if (run.fenDays > 0n) open.push({ account: run.account, amount: runValue(run) });
      const base = run.runs ? this.baseOf(run) : 0n;
      pace += base === 0n ? '-;' : `${String(base)}*${String(run.rate.n)}/${String(run.rate.d)};`;
    }
    this.ends.push({
      day: this.day,
      owed,
      upheld: owed - reading.excess,
      paid: this.paid,
      outstanding: this.ledger.outstanding,
      open,
      isAbove: reading.isAbove,
      takesAll: reading.takesAll,
      pace,
    });
  }

  stagesInOrder(): BegunStage[] {
    return [...this.stages].sort((a, b) => a.on - b.on || orderOf(a.id) - orderOf(b.id));
  }
}
