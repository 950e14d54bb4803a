import * as v from 'valibot';
import {
  CONVENTIONS,
  CREDITORS,
  DISHONEST_GROUNDS,
  INCLUDABLE_STAGES,
  PAPERS,
  OTHER_ESTIMATES,
  PRODUCTS,
  SHARED_ESTIMATES,
  STAGES,
  WAIVABLE_ACCOUNTS,
  type EstimateId,
  type ConventionId,
  type StageId,
  type ToldStage,
} from './caseFile.ts';
import {
  amount,
  date,
  listOf,
  oneOf,
  rangeOf,
  rateUpTo,
  record,
  recordOf,
  shareOfOne,
  wholeNumber,
  yesOrNo,
} from './caseFields.ts';
import { said } from './caseIssue.ts';
import { CASE_LIMITS } from './caseLimits.ts';

function canBeTold(stage: StageId): stage is ToldStage {
  return stage !== 'paymentOrder' && stage !== 'paidOff';
}

const TOLD_STAGES = STAGES.filter(canBeTold);

const days = wholeNumber(0, CASE_LIMITS.days);
const endsAfterDays = wholeNumber(0, CASE_LIMITS.endsAfterDays);
const ratePerDay = rateUpTo(CASE_LIMITS.ratePerDay);
const share = rateUpTo(CASE_LIMITS.share);
const notAFact = v.custom<never>(() => false, said('notAFact'));

const terms = record({
  penaltyRatePerDay: v.exactOptional(ratePerDay),
  contractRatePerDay: v.exactOptional(ratePerDay),
  annualRate: v.exactOptional(rateUpTo(CASE_LIMITS.annualRate)),
  unpaidInterest: v.exactOptional(amount),
  retroactiveInterestDays: v.exactOptional(days),
  lateFeeCap: v.exactOptional(amount),
  lateFeeFloor: v.exactOptional(amount),
  lateFeeShare: v.exactOptional(share),
  compounds: v.exactOptional(yesOrNo),
  compoundingEndsAfterDays: v.exactOptional(endsAfterDays),
  lateFeesEndAfterDays: v.exactOptional(endsAfterDays),
  notYetDue: v.exactOptional(amount),
  remainingInstalments: v.exactOptional(wholeNumber(0, CASE_LIMITS.remainingInstalments)),
  creditor: v.exactOptional(oneOf(CREDITORS)),
  contractDate: v.exactOptional(date),
});

const longestName = CASE_LIMITS.assetNameCharacters;
const asset = record({
  name: v.pipe(v.string(said('notText')), v.maxLength(longestName, said('textTooLong', { largest: longestName }))),
  value: amount,
  exempt: v.exactOptional(yesOrNo),
  priceShare: v.exactOptional(share),
});

const means = record({
  monthlyIncome: v.exactOptional(amount),
  livingCosts: v.exactOptional(amount),
  attachableWages: v.exactOptional(amount),
  exemptIncome: v.exactOptional(amount),
  deposits: v.exactOptional(amount),
  assets: v.exactOptional(listOf(asset, CASE_LIMITS.assets)),
  dishonestGround: v.exactOptional(v.nullable(oneOf(DISHONEST_GROUNDS))),
});

const court = record({
  include: v.exactOptional(listOf(oneOf(INCLUDABLE_STAGES), INCLUDABLE_STAGES.length)),
  attorneyFee: v.exactOptional(amount),
  noticeFee: v.exactOptional(amount),
  capPerYear: v.exactOptional(rateUpTo(CASE_LIMITS.capPerYear)),
  plea: v.exactOptional(yesOrNo),
});

const happened = record({
  ...(Object.fromEntries(TOLD_STAGES.map((stage) => [stage, v.exactOptional(date)])) as Record<
    ToldStage,
    v.ExactOptionalSchema<typeof date, undefined>
  >),
  paymentOrder: v.exactOptional(notAFact),
  paidOff: v.exactOptional(notAFact),
});

const negotiate = record({
  contactAfterDays: v.exactOptional(days),
  agreedAfterDays: v.exactOptional(days),
  instalments: v.exactOptional(wholeNumber(1, CASE_LIMITS.instalments)),
  graceMonths: v.exactOptional(wholeNumber(0, CASE_LIMITS.graceMonths)),
  planRatePerDay: v.exactOptional(ratePerDay),
  waivedShare: v.exactOptional(recordOf(WAIVABLE_ACCOUNTS, share)),
  settlementShare: v.exactOptional(share),
  breaksAfter: v.exactOptional(wholeNumber(0, CASE_LIMITS.instalments)),
  waiversReturn: v.exactOptional(yesOrNo),
  restrictionLifted: v.exactOptional(yesOrNo),
  monthlyAmount: v.exactOptional(amount),
});

const ownDays = v.exactOptional(rangeOf(days));
const ownShare = v.exactOptional(rangeOf(shareOfOne));
const both = record({ days: ownDays, share: ownShare });
const daysAlone = record({ days: ownDays });
const shareAlone = record({ share: ownShare });

/** A stage has days, and a share where it comes to only some; of the other estimates, one is of days. */
const assumptions = record(
  Object.fromEntries(
    [...TOLD_STAGES, ...OTHER_ESTIMATES].map((id: EstimateId) => {
      const isShared = (SHARED_ESTIMATES as readonly EstimateId[]).includes(id);
      const hasDays = id === 'agreementDays' || (TOLD_STAGES as readonly EstimateId[]).includes(id);
      return [id, v.exactOptional(!hasDays ? shareAlone : isShared ? both : daysAlone)];
    }),
  ) as Record<EstimateId, v.ExactOptionalSchema<typeof both, undefined>>,
);

const conventions = record(
  Object.fromEntries(
    Object.entries(CONVENTIONS).map(([id, choices]) => [id, v.exactOptional(oneOf<readonly string[]>(choices))]),
  ) as {
    [Id in ConventionId]: v.ExactOptionalSchema<v.PicklistSchema<(typeof CONVENTIONS)[Id], string>, undefined>;
  },
);

/** The case file's fields one by one (engine.md 10), in the documented order; what spans fields is in checkCase. */
export const caseSchema = record({
  asOf: date,
  product: oneOf(PRODUCTS),
  principal: wholeNumber(CASE_LIMITS.smallestPrincipal, CASE_LIMITS.largestAmount),
  overdueDays: wholeNumber(0, CASE_LIMITS.overdueDays),
  terms: v.exactOptional(terms),
  means: v.exactOptional(means),
  refuse: v.exactOptional(record({ reachable: v.exactOptional(yesOrNo) })),
  court: v.exactOptional(court),
  stageDays: v.exactOptional(recordOf(TOLD_STAGES, days)),
  happened: v.exactOptional(happened),
  negotiate: v.exactOptional(negotiate),
  horizon: v.exactOptional(wholeNumber(1, CASE_LIMITS.horizonDays)),
  version: v.exactOptional(v.literal(1, said('notOneOf', { allowed: '1' }))),
  payments: v.exactOptional(
    listOf(record({ date, amount: wholeNumber(0, CASE_LIMITS.largestPayment) }), CASE_LIMITS.payments),
  ),
  papers: v.exactOptional(listOf(record({ kind: oneOf(PAPERS), receivedOn: date }), CASE_LIMITS.papers)),
  assumptions: v.exactOptional(assumptions),
  conventions: v.exactOptional(conventions),
});
