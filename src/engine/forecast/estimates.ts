import { shareValue } from '../case/caseFields.ts';
import type { CaseFile, EstimateId, StageId, ToldStage } from '../case/caseFile.ts';
import type { EstimatedDays, EstimatedShare } from '../rules/rule.ts';
import type { RulesInForce, ShareRuleId } from '../rules/ruleBook.ts';
import { daysRule, type Pace } from '../stages/schedule.ts';
import type { StageRow } from '../stages/stageTable.ts';
import type { Spread } from './triangular.ts';

/** The rules of stages that come to only some, whatever the amount. */
export const STAGE_SHARES: Readonly<Partial<Record<StageId, ShareRuleId>>> = {
  contactsCalled: 'stage.contactsCalled.share',
  homeVisit: 'stage.homeVisit.share',
  assetsPreserved: 'stage.assetsPreserved.share',
  publicNotice: 'stage.publicNotice.share',
};

function certainly(value: number): Spread {
  return { low: value, mode: value, high: value };
}

function spreadOfDays({ low, likely, high }: EstimatedDays, pace: Pace): Spread {
  return { low, mode: { low, likely, high }[pace], high };
}

function spreadOfShare({ low, likely, high }: EstimatedShare): Spread {
  return { low: shareValue(low), mode: shareValue(likely), high: shareValue(high) };
}

/** What a case's forecast draws from: the person's own values, their assumptions, else the book. */
export class Estimates {
  private readonly caseFile: CaseFile;
  private readonly rules: RulesInForce;

  constructor(caseFile: CaseFile, rules: RulesInForce) {
    this.caseFile = caseFile;
    this.rules = rules;
  }

  /** Days of a stage from its trigger, most often those of the pace. */
  stageDays(row: StageRow, pace: Pace, publicNotice: boolean): Spread {
    const id = row.id as ToldStage;
    const own = this.caseFile.stageDays?.[id];
    if (own !== undefined) return certainly(own);
    const assumed = this.assumedDays(id);
    return spreadOfDays(assumed ?? this.rules.days(daysRule(row, publicNotice)).value, pace);
  }

  /** The share of those to whom a stage comes; null for one that comes to all. */
  stageShare({ id }: StageRow): Spread | null {
    const rule = STAGE_SHARES[id];
    return rule === undefined ? null : this.share(id as ToldStage, rule);
  }

  /** How many of those with such a debt are sued, by its principal. */
  suedShare(): Spread {
    const { rows } = this.rules.shareByLimit('stage.claimFiled.shareByPrincipal').value;
    const { principal } = this.caseFile;
    const row = rows.find(({ upTo }) => upTo === undefined || principal <= Number(upTo));
    return this.assumedShare('claimFiled') ?? (row === undefined ? certainly(0) : spreadOfShare(row));
  }

  acceptedShare(): Spread {
    return this.share('accepted', 'negotiation.accepted');
  }

  settledShare(): Spread {
    return this.share('settledAfterFiling', 'negotiation.settledAfterFiling');
  }

  wagesShare(): Spread {
    return this.share('wagesReached', 'means.wagesReached');
  }

  /** How many plans break whose instalment takes this share of what income leaves, from the book's rows. */
  brokenShares(): (burden: number) => Spread {
    const assumed = this.assumedShare('planBroken');
    if (assumed !== undefined) return () => assumed;
    const { rows } = this.rules.shareByLimit('negotiation.planBroken').value;
    const limits = rows.map((row) => ({ upTo: shareValue(row.upTo ?? Infinity), spread: spreadOfShare(row) }));
    return (burden) => limits.find(({ upTo }) => burden <= upTo)?.spread ?? certainly(0);
  }

  /** Days from the call to the agreement. */
  agreementDays(): Spread {
    const own = this.caseFile.negotiate?.agreedAfterDays;
    if (own !== undefined) return certainly(own);
    const assumed = this.assumedDays('agreementDays');
    return spreadOfDays(assumed ?? this.rules.days('negotiation.agreementDays').value, 'likely');
  }

  private share(id: EstimateId, rule: ShareRuleId): Spread {
    return this.assumedShare(id) ?? spreadOfShare(this.rules.share(rule).value);
  }

  private assumedDays(id: EstimateId): EstimatedDays | undefined {
    const days = this.caseFile.assumptions?.[id]?.days;
    return days && { low: days[0], likely: days[1], high: days[2] };
  }

  private assumedShare(id: EstimateId): Spread | undefined {
    const share = this.caseFile.assumptions?.[id]?.share;
    return share && { low: shareValue(share[0]), mode: shareValue(share[1]), high: shareValue(share[2]) };
  }
}
