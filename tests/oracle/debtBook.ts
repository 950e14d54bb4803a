/** What is owed on a road's current day: the ledger, its runs, and the principal behind them. */

import { runValue, type AccrualRun } from './accrualRun';
import { calendar, type Calendar } from './calendar';
import type { Account, CaseJson, Kind } from './caseFile';
import { addMonths, monthlyDays, type Day } from './civilDay';
import { fraction, parseFraction, roundHalfUp, shareOf, zero, type Fraction } from './fraction';
import { capPerYear } from './interestCap';
import { Ledger } from './ledger';
import { productTerms, type ProductTerms } from './productTerms';
import { cappedAccounts } from './settlementOrder';
import { UpheldMeter, type CappedSums, type UpheldReading } from './upheld';

type BilledAccount = 'contractInterest' | 'penaltyInterest' | 'compoundInterest';

export class DebtBook {
  readonly ledger = new Ledger();
  readonly calendar: Calendar;
  protected readonly caseJson: CaseJson;
  protected readonly terms: ProductTerms;
  protected readonly cap: Fraction;
  protected readonly meter: UpheldMeter;
  protected day: Day;

  protected readonly runs: AccrualRun[];
  protected readonly principalRun: AccrualRun;
  protected readonly contractRun: AccrualRun;
  protected readonly compoundRun: AccrualRun;
  protected readonly doubledRun: AccrualRun;
  protected readonly planRun: AccrualRun;

  /** the parts of principal that are not yet due, earliest first */
  protected parts: { on: Day; amount: bigint }[] = [];
  protected instalmentDays = new Set<Day>();
  protected accelerated = false;
  protected billed: Record<BilledAccount, bigint> = { contractInterest: 0n, penaltyInterest: 0n, compoundInterest: 0n };
  /** the called principal of a card's late fee */
  protected called = 0n;
  protected readonly capped: CappedSums = {
    lateFees: 0n,
    contractCharges: 0n,
    waivedContract: 0n,
    waivedElsewhere: 0n,
  };

  protected judged = false;
  protected performanceIsOver = false;
  protected inAgreement = false;

  private readonly lateFeeDays: Set<Day>;

  constructor(caseJson: CaseJson) {
    this.caseJson = caseJson;
    this.calendar = calendar(caseJson);
    const { due0, horizonEnd } = this.calendar;
    this.day = due0;
    this.terms = productTerms(caseJson);
    this.cap =
      caseJson.court?.capPerYear === undefined
        ? capPerYear(caseJson.terms?.creditor, caseJson.terms?.contractDate)
        : parseFraction(caseJson.court.capPerYear);
    this.meter = new UpheldMeter(this.cap, [this.terms.penaltyRate, this.terms.contractRate]);

    const run = (name: AccrualRun['name'], account: Account, rate: Fraction): AccrualRun => ({
      name,
      account,
      rate,
      fenDays: 0n,
      runs: false,
    });
    this.principalRun = run('principal', this.terms.interestAccount, this.terms.penaltyRate);
    this.contractRun = run('contract', 'contractInterest', this.terms.contractRate);
    this.compoundRun = run('compound', 'compoundInterest', this.terms.penaltyRate);
    this.doubledRun = run('doubled', 'delayedPerformanceInterest', fraction(7, 40_000));
    this.planRun = run('plan', 'planInterest', zero);
    this.runs = [this.principalRun, this.contractRun, this.compoundRun, this.doubledRun, this.planRun];

    this.lateFeeDays = new Set(monthlyDays(due0, 0, horizonEnd).map((billingDay) => billingDay + 1));
  }

  protected open(): void {
    const { principal, terms = {} } = this.caseJson;
    const { due0 } = this.calendar;
    this.post('principal', 'charge', BigInt(principal));
    const opening = BigInt(terms.unpaidInterest ?? 0);
    this.ledger.post(due0, 'contractInterest', 'charge', opening);
    if (this.terms.compounds) this.billed.contractInterest = opening;

    const notYetDue = BigInt(terms.notYetDue ?? 0);
    const count = terms.remainingInstalments ?? 0;
    if (notYetDue > 0n) {
      const part = notYetDue / BigInt(count);
      for (let k = 1; k <= count; k += 1) {
        const amount = k < count ? part : notYetDue - part * BigInt(count - 1);
        this.parts.push({ on: addMonths(due0, k), amount });
      }
      this.instalmentDays = new Set(this.parts.map((one) => one.on));
    }
    this.startRuns();
  }

  /** 1: accrue up to the day. */
  protected accrue(): void {
    const { due0 } = this.calendar;
    if (this.day === due0) return;
    for (const run of this.runs) if (run.runs) run.fenDays += this.baseOf(run);
    if (!this.inAgreement) this.meter.addToCeiling(this.ledger.outstanding.principal);
    if (this.day === due0 + 1 && this.principalRun.runs) {
      const { principal, terms = {} } = this.caseJson;
      const retroactive = BigInt(principal - (terms.notYetDue ?? 0)) * BigInt(this.terms.retroactiveInterestDays);
      this.principalRun.fenDays += retroactive;
      this.meter.addToCeiling(retroactive);
    }
  }

  protected baseOf(run: AccrualRun): bigint {
    switch (run.name) {
      case 'principal':
        return this.overdue();
      case 'contract':
        return this.notYetDue();
      case 'compound':
        return this.billed.contractInterest + this.billed.penaltyInterest + this.billed.compoundInterest;
      case 'doubled':
        return this.ledger.outstanding.principal + this.ledger.outstanding.lateFee;
      case 'plan':
        return this.ledger.total() - this.ledger.outstanding.planInterest;
    }
  }

  protected startRuns(): void {
    this.principalRun.runs = true;
    this.contractRun.runs = true;
    this.compoundRun.runs =
      this.terms.compounds && !this.judged && this.day < this.calendar.due0 + this.terms.compoundingEndsAfterDays;
    this.doubledRun.runs = this.performanceIsOver;
    this.planRun.runs = false;
  }

  protected closeRuns(): void {
    for (const run of this.runs) {
      if (run.fenDays === 0n) continue;
      const value = runValue(run);
      this.meter.runClosed(run);
      run.fenDays = 0n;
      this.post(run.account, 'charge', value);
    }
  }

  protected openInterest(): bigint {
    return this.runs.reduce((sum, run) => sum + (run.fenDays === 0n ? 0n : runValue(run)), 0n);
  }

  protected billOutstanding(): void {
    for (const account of this.terms.billedAccounts) this.billed[account] = this.ledger.outstanding[account];
  }

  protected notYetDue(): bigint {
    return this.parts.reduce((sum, part) => sum + part.amount, 0n);
  }

  protected overdue(): bigint {
    return this.ledger.outstanding.principal - this.notYetDue();
  }

  protected accelerate(): void {
    this.accelerated = true;
    this.parts = [];
  }

  protected post(account: Account, kind: Kind, amount: bigint): void {
    if (amount === 0n) return;
    if (account === 'principal' && kind !== 'charge' && kind !== 'reinstatement') this.takePrincipal(amount);
    if (account in this.billed && kind !== 'charge' && kind !== 'reinstatement') {
      const billed = this.billed[account as BilledAccount];
      this.billed[account as BilledAccount] = billed > amount ? billed - amount : 0n;
    }
    if (cappedAccounts.includes(account)) {
      if (kind === 'charge' && account === 'lateFee') this.capped.lateFees += amount;
      if (kind === 'charge' && account === 'contractInterest') this.capped.contractCharges += amount;
      const sign = kind === 'waiver' ? 1n : kind === 'reinstatement' ? -1n : 0n;
      if (account === 'contractInterest') this.capped.waivedContract += sign * amount;
      else this.capped.waivedElsewhere += sign * amount;
    }
    this.ledger.post(this.day, account, kind, amount);
  }

  /** Overdue principal goes first, then the earliest part not yet due; what is called falls with it. */
  protected takePrincipal(amount: bigint): void {
    this.called = this.called > amount ? this.called - amount : 0n;
    let rest = amount - this.overdue();
    for (const part of this.parts) {
      if (rest <= 0n) return;
      const taken = rest < part.amount ? rest : part.amount;
      part.amount -= taken;
      rest -= taken;
    }
  }

  protected owedNow(): bigint {
    return this.ledger.total() + this.openInterest();
  }

  protected excessNow(): bigint {
    return this.judged ? 0n : this.readMeter().excess;
  }

  protected readMeter(): UpheldReading {
    return this.meter.read(this.ledger, this.capped, this.runs);
  }

  /** 3: the late fee. */
  protected chargeLateFee(): void {
    const { terms } = this;
    if (terms.lateFee === 'none' || !this.lateFeeDays.has(this.day)) return;
    if (this.day > this.calendar.due0 + terms.lateFeesEndAfterDays) return;
    let base: bigint;
    let share: Fraction;
    if (terms.lateFee === 'called') {
      this.called += roundHalfUp(this.overdue() - this.called, 10n);
      base = this.called + this.ledger.outstanding.contractInterest + this.ledger.outstanding.compoundInterest;
      share = fraction(5, 100);
    } else {
      base = this.overdue();
      share = terms.lateFee.share;
    }
    if (base === 0n) return;
    let fee = shareOf(base, share);
    if (fee < terms.lateFeeFloor) fee = terms.lateFeeFloor;
    if (terms.lateFeeCap !== null && fee > terms.lateFeeCap) fee = terms.lateFeeCap;
    this.post('lateFee', 'charge', fee);
  }
}
