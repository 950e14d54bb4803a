/** Valid cases of every product, for every road, with a lean towards what is rare and matters. */

import fc from 'fast-check';
import { arbitraryHappened, factsOf } from './arbitraryHappened';
import { accounts, roads, type Account, type CaseJson, type Product, type Road } from './caseFile';
import { addMonths, isoOf, parseDay } from './civilDay';
import { lastLprSeen } from './interestCap';
import { stageSchedule } from './stageSchedule';
import { stageTable } from './stageTable';
import { parseFraction } from './fraction';

type Terms = NonNullable<CaseJson['terms']>;
type Means = NonNullable<CaseJson['means']>;
type Court = NonNullable<CaseJson['court']>;
type Negotiate = NonNullable<CaseJson['negotiate']>;

const products: Product[] = ['huabei', 'jiebei', 'creditCard', 'bankLoan', 'microLoan', 'custom'];
const dishonestGrounds = [
  'ableButRefusing',
  'obstruction',
  'evasion',
  'falseOrMissingReport',
  'brokeRestriction',
  'brokeSettlement',
];

/** Present in one of `every` cases. */
function seldom<T>(arbitrary: fc.Arbitrary<T>, every = 4): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: every - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}

function often<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return seldom(arbitrary, 2);
}

function int(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min, max });
}

function scaled(of: number, permille: number): number {
  return Math.floor((of * permille) / 1000);
}

const principal = fc.oneof(
  { weight: 1, arbitrary: int(1, 200) },
  { weight: 2, arbitrary: int(201, 500_000) },
  { weight: 6, arbitrary: int(500_000, 20_000_000) },
  { weight: 1, arbitrary: int(20_000_000, 10_000_000_000) },
);

const overdueDays = fc.oneof(
  { weight: 4, arbitrary: int(0, 130) },
  { weight: 5, arbitrary: int(100, 900) },
  { weight: 1, arbitrary: int(0, 3650) },
);

const asOf = fc.oneof(
  { weight: 3, arbitrary: int(parseDay('2026-06-01'), parseDay('2027-06-30')) },
  { weight: 1, arbitrary: int(parseDay('2020-01-01'), parseDay('2035-12-31')) },
);

const dailyRate = fc.oneof(
  fc.constantFrom('1/2000', '0.0006', '1/1000', '0.001', '7/20000', '0.0003', '0', '1/1500'),
  int(1, 2000).map((n) => `${String(n)}/1000000`),
);

const annualRate = fc.oneof(
  fc.constantFrom('0.072', '0.054', '0.18', '0.24', '0.36', '9/125', '0'),
  int(1, 360).map((n) => `${String(n)}/1000`),
);

const share = fc.oneof(
  fc.constantFrom('1/2', '1', '0', '0.8', '1/3', '0.25'),
  int(0, 100).map((n) => `${String(n)}/100`),
);

const termDraft = fc.record({
  penaltyRatePerDay: seldom(dailyRate, 3),
  customPenalty: dailyRate,
  contractRatePerDay: seldom(dailyRate, 3),
  annualRate: often(annualRate),
  unpaidInterestPermille: seldom(int(0, 200)),
  retroactiveInterestDays: seldom(int(0, 60)),
  lateFeeCap: seldom(fc.oneof(int(1, 60_000), int(1, 2_000_000))),
  lateFeeFloor: seldom(int(0, 5_000)),
  lateFeeShare: often(fc.constantFrom('0', '0.01', '0.05', '1/200', '3/100')),
  compounds: often(fc.boolean()),
  compoundingEndsAfterDays: seldom(int(0, 800)),
  lateFeesEndAfterDays: seldom(int(0, 800)),
  notYetDuePermille: seldom(int(1, 999), 3),
  remainingInstalments: fc.oneof(int(1, 12), int(1, 60)),
  creditor: seldom(fc.constantFrom('licensed' as const, 'private' as const), 3),
  contractDaysBefore: fc.oneof(int(0, 700), int(0, 4_000)),
});

const meansDraft: fc.Arbitrary<Means> = fc
  .record({
    monthlyIncome: often(int(0, 1_500_000)),
    livingCosts: often(int(0, 600_000)),
    attachableWages: seldom(fc.oneof(int(0, 1_500_000), int(150_000, 160_000)), 3),
    exemptIncome: often(int(0, 400_000)),
    deposits: often(fc.oneof(int(0, 1_000_000), int(0, 50_000_000))),
    assets: seldom(
      fc.array(
        fc
          .record({
            name: fc.constantFrom('car', 'flat', 'ring'),
            value: fc.oneof(int(0, 8_000_000), int(0, 300_000_000)),
            exempt: fc.boolean(),
            priceShare: often(fc.constantFrom('7/10', '14/25', '1', '0.3333')),
          })
          .map(told),
        { maxLength: 3 },
      ),
      3,
    ),
    dishonestGround: seldom(fc.constantFrom(null, ...dishonestGrounds), 3),
  })
  .map(told);

const courtDraft: fc.Arbitrary<Court> = fc
  .record({
    include: often(fc.uniqueArray(fc.constantFrom('assetsPreserved', 'publicNotice', 'homeVisit'), { maxLength: 3 })),
    attorneyFee: seldom(int(0, 500_000), 3),
    noticeFee: seldom(int(0, 70_000), 3),
    capPerYear: seldom(fc.constantFrom('0.24', '0.146', '0.154', '0.36', '0.12', '37/250')),
    plea: seldom(fc.boolean(), 3),
  })
  .map(told);

const negotiateDraft = fc.record({
  contactAfterDays: seldom(fc.oneof(int(0, 60), int(0, 1_200)), 3),
  agreedAfterDays: seldom(fc.oneof(fc.constant(0), int(0, 3), int(0, 60)), 3),
  instalments: often(fc.oneof(int(1, 12), int(1, 60))),
  graceMonths: seldom(int(0, 12)),
  planRatePerDay: often(fc.oneof(fc.constant('0'), dailyRate)),
  waivedShare: often(
    fc.dictionary(fc.constantFrom<Account>(...accounts), share, { maxKeys: 5, noNullPrototype: true }),
  ),
  settlementShare: seldom(fc.constantFrom('0.8', '1/2', '1', '0.95', '2/3'), 5),
  breaksAtPermille: often(int(0, 999)),
  waiversReturn: seldom(fc.boolean(), 3),
  restrictionLifted: seldom(fc.boolean(), 3),
  monthlyAmount: seldom(fc.oneof(int(0, 20_000), int(0, 500_000)), 3),
});

const ownDays = fc.dictionary(
  fc.constantFrom(...stageTable.map((row) => row.id)),
  fc.oneof(int(0, 5), int(0, 120), int(0, 700)),
  { maxKeys: 4, noNullPrototype: true },
);

const range = fc
  .tuple(int(0, 60), int(0, 200), int(0, 700))
  .map(([low, more, most]): [number, number, number] => [low, low + more, low + more + most]);

const shareRange = fc
  .uniqueArray(int(0, 100), { minLength: 3, maxLength: 3 })
  .map((hundredths) => hundredths.sort((left, right) => left - right).map((n) => n / 100));

/** Ranges in place of the book's; shares are of no account on a single road. */
const assumed = fc
  .tuple(
    fc.dictionary(
      fc.constantFrom(...stageTable.map((row) => row.id), 'agreementDays'),
      range.map((days) => ({ days })),
      { maxKeys: 4, noNullPrototype: true },
    ),
    fc.dictionary(
      fc.constantFrom('accepted', 'planBroken', 'wagesReached'),
      shareRange.map((share) => ({ share })),
      { maxKeys: 2, noNullPrototype: true },
    ),
  )
  .map(([days, shares]) => ({ ...days, ...shares }));

/** Dates of payments: in the past, during a plan, or anywhere. */
const paymentDraft = fc.record({
  when: fc.constantFrom<'past' | 'plan' | 'any'>('past', 'plan', 'plan', 'any'),
  at: int(0, 1_000),
  amountPermille: fc.oneof(int(1, 120), int(1, 120), int(100, 1_500)),
});

const caseDraft = fc.record({
  asOf,
  product: fc.constantFrom(...products),
  principal,
  overdueDays,
  terms: seldom(termDraft, 1),
  means: often(meansDraft),
  reachable: often(fc.boolean()),
  court: often(courtDraft),
  stageDays: seldom(ownDays, 3),
  assumptions: seldom(assumed, 3),
  happened: seldom(arbitraryHappened, 3),
  negotiate: fc.oneof({ weight: 1, arbitrary: fc.constant(undefined) }, { weight: 3, arbitrary: negotiateDraft }),
  horizon: seldom(
    fc.oneof(
      { weight: 3, arbitrary: int(1, 400) },
      { weight: 3, arbitrary: int(400, 2_500) },
      { weight: 3, arbitrary: int(1_825, 4_000) },
      { weight: 1, arbitrary: int(4_000, 10_950) },
    ),
    5,
  ),
  version: seldom(fc.constant(1)),
  payments: often(fc.array(paymentDraft, { maxLength: 4 })),
  /** contact so that the agreement falls on the day of a stage */
  alignedWith: seldom(int(0, 30), 6),
});

type CaseDraft = typeof caseDraft extends fc.Arbitrary<infer T> ? T : never;
type PaymentDraft = typeof paymentDraft extends fc.Arbitrary<infer T> ? T : never;

export const arbitraryCase: fc.Arbitrary<CaseJson> = caseDraft.map(caseOf);

/** `refuse` and `negotiate` more often: most of what can happen happens on them. */
export const arbitraryRoad: fc.Arbitrary<Road> = fc.constantFrom<Road>(...roads, 'refuse', 'negotiate', 'negotiate');

export const arbitraryCaseAndRoad: fc.Arbitrary<{ caseJson: CaseJson; road: Road }> = fc.record({
  caseJson: arbitraryCase,
  road: arbitraryRoad,
});

function caseOf(draft: CaseDraft): CaseJson {
  const { asOf: today, overdueDays: overdue } = draft;
  const due0 = today - overdue;
  const terms = termsOf(draft, due0);
  const hasTerms = Object.keys(terms).length > 0;
  const caseJson = told({
    asOf: isoOf(today),
    product: draft.product,
    principal: draft.principal,
    overdueDays: overdue,
    terms: hasTerms ? terms : undefined,
    means: draft.means,
    refuse: draft.reachable === undefined ? undefined : { reachable: draft.reachable },
    court: draft.court,
    stageDays: draft.stageDays,
    happened: draft.happened && factsOf(draft.happened, draft.product, due0, overdue),
    negotiate: draft.negotiate && negotiateOf(draft.negotiate),
    horizon: draft.horizon,
    version: draft.version,
  }) as CaseJson;
  if (draft.alignedWith !== undefined) alignAgreement(caseJson, draft.alignedWith);
  if (draft.payments !== undefined)
    caseJson.payments = draft.payments.map((payment) => paymentOf(draft, payment, caseJson));
  // In the documented place: the last.
  if (draft.assumptions !== undefined) caseJson.assumptions = draft.assumptions;
  return caseJson;
}

/** Puts the agreement on the day of a stage that lies ahead: much depends on what comes first that day. */
function alignAgreement(caseJson: CaseJson, pick: number): void {
  const today = parseDay(caseJson.asOf);
  const ahead = [...stageSchedule(caseJson, 'negotiate').values()].filter((day) => day >= today);
  const day = ahead[pick % Math.max(1, ahead.length)];
  if (day === undefined || day > today + 3_000) return;
  caseJson.negotiate = { ...caseJson.negotiate, contactAfterDays: day - today, agreedAfterDays: 0 };
}

function paymentOf(
  draft: CaseDraft,
  { when, at, amountPermille }: PaymentDraft,
  caseJson: CaseJson,
): { date: string; amount: number } {
  const { contactAfterDays = 0, agreedAfterDays = 7 } = caseJson.negotiate ?? {};
  const due0 = draft.asOf - draft.overdueDays;
  const days = {
    past: due0 + scaled(draft.overdueDays, at),
    plan: draft.asOf + contactAfterDays + agreedAfterDays + scaled(400, at),
    any: due0 + scaled(draft.overdueDays + 2_000, at),
  };
  return { date: isoOf(days[when]), amount: Math.max(1, scaled(draft.principal, amountPermille)) };
}

function termsOf(draft: CaseDraft, due0: number): Terms {
  const given = draft.terms;
  if (given === undefined) return draft.product === 'custom' ? { penaltyRatePerDay: '1/2000' } : {};
  const notYetDue = given.notYetDuePermille === undefined ? 0 : scaled(draft.principal, given.notYetDuePermille);
  const isPrivate = given.creditor === 'private';
  // with a cap of one's own a private contract may be younger than the last rate in the book
  const isFree = draft.court?.capPerYear !== undefined && draft.product !== 'microLoan';
  const youngest = isFree ? due0 : addMonths(parseDay(lastLprSeen), 1);
  const contractDay = Math.min(due0 - given.contractDaysBefore, youngest);
  const rate = given.penaltyRatePerDay ?? (draft.product === 'custom' ? given.customPenalty : undefined);
  const terms: Terms = told({
    penaltyRatePerDay: rate,
    contractRatePerDay: given.contractRatePerDay,
    annualRate: given.annualRate,
    unpaidInterest:
      given.unpaidInterestPermille === undefined ? undefined : scaled(draft.principal, given.unpaidInterestPermille),
    retroactiveInterestDays: given.retroactiveInterestDays,
    lateFeeCap: given.lateFeeCap,
    lateFeeFloor: given.lateFeeFloor,
    lateFeeShare: given.lateFeeShare,
    compounds: given.compounds,
    compoundingEndsAfterDays: endOfCompounding(draft, rate),
    lateFeesEndAfterDays: given.lateFeesEndAfterDays,
    notYetDue: notYetDue > 0 ? notYetDue : undefined,
    remainingInstalments: notYetDue > 0 ? given.remainingInstalments : undefined,
    creditor: given.creditor,
    contractDate: isPrivate ? isoOf(contractDay) : undefined,
  });
  return terms;
}

/** Compounding for decades at these rates would leave the safe integers: then it ends earlier. */
function endOfCompounding(draft: CaseDraft, rate: string | undefined): number | undefined {
  const given = draft.terms?.compoundingEndsAfterDays;
  const grows = draft.product === 'custom' && draft.terms?.compounds === true;
  if (!grows || given !== undefined) return given;
  const { n, d } = parseFraction(rate ?? '1/2000');
  const days = draft.overdueDays + Math.max(draft.horizon ?? 0, 5_000);
  return draft.principal * Math.exp((Number(n) / Number(d)) * days) > 1e13 ? 720 : undefined;
}

function negotiateOf({
  breaksAtPermille,
  ...offer
}: typeof negotiateDraft extends fc.Arbitrary<infer T> ? T : never): Negotiate {
  const breaksAfter = breaksAtPermille === undefined ? undefined : scaled(offer.instalments ?? 24, breaksAtPermille);
  return told({ ...offer, breaksAfter });
}

/** Without the fields that were not drawn. */
function told<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [K in keyof T]: Exclude<T[K], undefined> };
}
