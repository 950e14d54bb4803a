import { knownDate, type IsoDate } from '../calendar/localDate.ts';
import type { CaseFile } from '../case/caseFile.ts';
import { keptPlan } from '../compare/affordablePlan.ts';
import { chance, type Chance } from '../compare/chance.ts';
import { rate, rateText, readRate, type RateText } from '../money/rate.ts';
import { simulate } from '../roads/simulate.ts';
import type { Timeline } from '../roads/timeline.ts';
import { ruleBook, type RuleBook } from '../rules/ruleBook.ts';
import { creditorReceipts, type CreditorReceipts } from './creditorView.ts';

/**
 * The shortest that fits · the shortest that seldom breaks · all at once with what the family gives of its own will; where
 * none fits: after months in which what is left is put by · with a part let go.
 */
export type ProposalKind = 'fastest' | 'safest' | 'family' | 'deferred' | 'reduced';

/** A plan that can be proposed to the creditor of one debt; amounts in fen. */
export interface Proposal {
  /** More than one where the same plan is both. */
  readonly kinds: readonly ProposalKind[];
  /** Its name among the proposals: how many instalments, or what else is asked for. */
  readonly id: string;
  readonly instalments: number;
  /** Asked for beside what the case offers already: months before the first instalment, what of the debt is still paid. */
  readonly graceMonths?: number;
  readonly settlementShare?: RateText;
  /** The negotiated road with this plan, kept. */
  readonly timeline: Timeline;
  readonly instalment: number;
  /** What all debts take a month when each gets as many instalments, and the road of each with its plan. */
  readonly monthly: number;
  readonly timelines: readonly Timeline[];
  readonly total: number;
  readonly endsOn: IsoDate | null;
  /** How likely it breaks, an estimate; null where nothing is paid by instalments. */
  readonly breaks: Chance | null;
  readonly creditor: {
    /** The day on which both are compared: the end of the plan. */
    readonly on: IsoDate;
    readonly agreed: CreditorReceipts;
    readonly sued: CreditorReceipts;
  };
}

export interface ProposalsAsked {
  /** All debts of the person; the one that is asked about is at `place`. */
  readonly debts: readonly CaseFile[];
  readonly place: number;
  /** What a plan can take a month, and what is left before the reserve, in fen. */
  readonly left: number;
  readonly disposable: number;
}

/** What can be proposed, and whether any plan by instalments fits. */
export interface Proposals {
  readonly proposals: readonly Proposal[];
  readonly fits: boolean;
  /** What the longest usual plan of all debts takes a month, in fen. */
  readonly leastMonthly: number;
  readonly longest: number;
  /** What `left` comes to over the longest usual plan, in fen: as much could be offered as a settlement. */
  readonly affordableInAll: number;
}

/**
 * How likely a plan breaks by what of the disposable income it takes: an estimate, or the person's own, whatever it takes.
 * Above all of it, the last row holds.
 */
export function chanceOfBreaking(
  { asOf, assumptions }: CaseFile,
  monthly: number,
  disposable: number,
  book: RuleBook = ruleBook,
): Chance | null {
  const { rows } = book.on(knownDate(asOf)).shareByLimit('negotiation.planBroken').value;
  const row = rows.find(({ upTo }) => {
    if (upTo === undefined) return true;
    const limit = readRate(String(upTo));
    return (
      limit !== undefined &&
      BigInt(monthly) * BigInt(limit.denominator) <= BigInt(Math.max(0, disposable)) * BigInt(limit.numerator)
    );
  });
  return row === undefined ? null : chance(row, 'negotiation.planBroken', assumptions?.planBroken?.share);
}

type PlanTerms = Pick<Proposal, 'instalments' | 'graceMonths' | 'settlementShare'>;

function withTerms(caseFile: CaseFile, { instalments, ...asked }: PlanTerms): CaseFile {
  const kept = keptPlan(caseFile, instalments);
  return { ...kept, negotiate: { ...kept.negotiate, ...asked } };
}

/** One plan for all debts: each gets as many instalments, so each gets the same share of what it is owed. */
interface CommonPlan {
  readonly terms: PlanTerms;
  readonly timeline: Timeline;
  readonly timelines: readonly Timeline[];
  readonly monthly: number;
}

function commonPlan({ debts, place }: ProposalsAsked, terms: PlanTerms, book: RuleBook): CommonPlan[] {
  const timelines = debts.map((caseFile) => simulate(withTerms(caseFile, terms), 'negotiate', book));
  const timeline = timelines[place];
  const monthly = timelines.reduce((sum, { totals }) => sum + (totals.instalment ?? 0), 0);
  return timeline === undefined ? [] : [{ terms, timeline, timelines, monthly }];
}

/** The shortest deferral, and the shortest plan after it, that what is left pays when it is put by in the months before. */
function deferredPlan(
  asked: ProposalsAsked,
  usual: readonly number[],
  graces: readonly number[],
  book: RuleBook,
): CommonPlan | undefined {
  for (const graceMonths of graces) {
    for (const instalments of usual) {
      const [plan] = commonPlan(asked, { instalments, graceMonths }, book);
      if (plan === undefined || plan.monthly === 0) continue;
      if (plan.monthly * instalments <= asked.left * (instalments + graceMonths)) return plan;
    }
  }
  return undefined;
}

/** The longest plan with the largest part of each debt, in whole percent, that what is left pays. */
function reducedPlan(asked: ProposalsAsked, instalments: number, book: RuleBook): CommonPlan | undefined {
  const planOf = (percent: number) =>
    commonPlan(asked, { instalments, settlementShare: rateText(rate(percent, 100)) }, book)[0];
  const whole = planOf(100)?.monthly ?? 0;
  if (whole === 0) return undefined;
  for (let percent = Math.min(99, Math.floor((100 * asked.left) / whole)); percent > 0; percent -= 1) {
    const plan = planOf(percent);
    if (plan !== undefined && plan.monthly <= asked.left) return plan;
  }
  return undefined;
}

function isSame(one: Chance | null, other: Chance | null): boolean {
  return one?.likely.numerator === other?.likely.numerator && one?.likely.denominator === other?.likely.denominator;
}

/**
 * The plans to propose for one debt among others. By instalments each debt gets as many, so that no creditor is put before another:
 * the fastest is the shortest usual plan that fits what is left, the safest the shortest whose chance of breaking is the
 * lowest. Where none fits and something is left: the same after a usual deferral, and with a part of every debt let go. With
 * the family's help the debt is paid at once: nobody of the family owes anything.
 */
export function proposals(asked: ProposalsAsked, book: RuleBook = ruleBook): Proposals | null {
  const caseFile = asked.debts[asked.place];
  if (caseFile === undefined) return null;
  const rules = book.on(knownDate(caseFile.asOf));
  const usual = rules.list('agreement.proposedInstalments').value.map(Number);
  const graces = rules.list('agreement.proposedGraceMonths').value.map(Number);
  const plans = usual.flatMap((instalments) => commonPlan(asked, { instalments }, book));
  const [longestPlan] = plans.slice(-1);
  const longest = usual.at(-1) ?? 0;
  const suit = simulate(caseFile, 'refuse', book);
  const breaksOf = ({ monthly }: CommonPlan) => chanceOfBreaking(caseFile, monthly, asked.disposable, book);
  const fitting = plans.filter(({ monthly }) => monthly > 0 && monthly <= asked.left);
  const propose = (kinds: readonly ProposalKind[], plan: CommonPlan, breaks: Chance | null): Proposal[] => {
    const { totals, end, agreedOn } = plan.timeline;
    if (agreedOn === null || totals.instalment === null) return [];
    const on = totals.debtFreeOn ?? end;
    const sued = creditorReceipts(suit, on < suit.horizonEnd ? on : suit.horizonEnd);
    return [
      {
        kinds,
        id: fitting.length > 0 || kinds.includes('family') ? String(plan.terms.instalments) : kinds.join(' '),
        ...plan.terms,
        timeline: plan.timeline,
        instalment: totals.instalment,
        monthly: plan.monthly,
        timelines: plan.timelines,
        total: totals.burden,
        endsOn: totals.debtFreeOn,
        breaks,
        creditor: { on, agreed: creditorReceipts(plan.timeline, on), sued },
      },
    ];
  };
  const [fastest] = fitting;
  const lightest = fitting.at(-1);
  const safest = lightest && fitting.find((plan) => isSame(breaksOf(plan), breaksOf(lightest)));
  const found: Proposal[] = [];
  if (fastest !== undefined && fastest === safest)
    found.push(...propose(['safest', 'fastest'], fastest, breaksOf(fastest)));
  else {
    if (safest !== undefined) found.push(...propose(['safest'], safest, breaksOf(safest)));
    if (fastest !== undefined) found.push(...propose(['fastest'], fastest, breaksOf(fastest)));
  }
  if (fitting.length === 0 && asked.left > 0) {
    const deferred = deferredPlan(asked, usual, graces, book);
    const reduced = reducedPlan(asked, longest, book);
    if (deferred !== undefined) found.push(...propose(['deferred'], deferred, breaksOf(deferred)));
    if (reduced !== undefined) found.push(...propose(['reduced'], reduced, breaksOf(reduced)));
  }
  for (const atOnce of commonPlan({ ...asked, debts: [caseFile], place: 0 }, { instalments: 1 }, book)) {
    found.push(...propose(['family'], atOnce, null));
  }
  return {
    proposals: found,
    fits: fitting.length > 0,
    leastMonthly: longestPlan?.monthly ?? 0,
    longest,
    affordableInAll: asked.left * longest,
  };
}
