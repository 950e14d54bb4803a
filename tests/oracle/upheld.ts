/** Section 7: what a court would uphold on a day before judgment. */

import type { AccrualRun } from './accrualRun';
import { divide, fraction, lcm, roundHalfUp, type Fraction } from './fraction';
import type { Balances, Ledger } from './ledger';
import { runValue } from './accrualRun';
import { cappedAccounts } from './settlementOrder';

/**
 * `charged` and `ceiling` before any rounding. All exact amounts are whole numbers of 1/unit fen, where `unit` is a
 * common multiple of the denominators of all rates of the case.
 */
export class UpheldMeter {
  private readonly unit: bigint;
  private readonly capPerDay: Fraction;
  /** closed runs on the capped accounts, in 1/unit fen, before rounding */
  private closedExact = 0n;
  private ceilingFenDays = 0n;

  constructor(capPerYear: Fraction, rates: Fraction[]) {
    this.capPerDay = divide(capPerYear, fraction(365));
    this.unit = rates.reduce((unit, rate) => lcm(unit, rate.d), this.capPerDay.d);
  }

  addToCeiling(fenDays: bigint): void {
    this.ceilingFenDays += fenDays;
  }

  runClosed(run: AccrualRun): void {
    if (cappedAccounts.includes(run.account)) this.closedExact += this.exact(run);
  }

  private exact(run: AccrualRun): bigint {
    return run.fenDays * run.rate.n * (this.unit / run.rate.d);
  }

  /** `opening` is the interest that was unpaid on due_0. */
  read(ledger: Ledger, sums: CappedSums, runs: AccrualRun[]): UpheldReading {
    const outstanding: Balances = ledger.outstanding;
    let charged = this.closedExact + this.unit * (sums.lateFees - sums.waivedElsewhere);
    // a waiver takes the opening interest last
    charged -= this.unit * (sums.waivedContract < sums.contractCharges ? sums.waivedContract : sums.contractCharges);
    let left = 0n;
    let leftRounded = 0n;
    for (const account of cappedAccounts) leftRounded += outstanding[account];
    left = leftRounded * this.unit;
    for (const run of runs) {
      if (run.fenDays === 0n || !cappedAccounts.includes(run.account)) continue;
      const open = this.exact(run);
      charged += open;
      left += open;
      leftRounded += runValue(run);
    }
    const ceiling = this.ceilingFenDays * this.capPerDay.n * (this.unit / this.capPerDay.d);
    const above = charged - ceiling;
    let excess = above > 0n ? roundHalfUp(above, this.unit) : 0n;
    if (excess > leftRounded) excess = leftRounded;
    return { excess, isAbove: above > 0n, takesAll: above > 0n && above >= left };
  }
}

/** What has been posted so far on the capped accounts, kept by the road. Waivers are less what came back. */
export interface CappedSums {
  lateFees: bigint;
  /** charges of contract interest other than the opening one */
  contractCharges: bigint;
  waivedContract: bigint;
  waivedElsewhere: bigint;
}

export interface UpheldReading {
  excess: bigint;
  isAbove: boolean;
  takesAll: boolean;
}
