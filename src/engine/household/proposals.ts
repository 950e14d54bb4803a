import { knownDate, type IsoDate } from '../calendar/localDate.ts';
import type { CaseFile } from '../case/caseFile.ts';
import { keptPlan } from '../compare/affordablePlan.ts';
import { chance, type Chance } from '../compare/chance.ts';
import { readRate } from '../money/rate.ts';
import { simulate } from '../roads/simulate.ts';
import type { Timeline } from '../roads/timeline.ts';
import { ruleBook, type RuleBook } from '../rules/ruleBook.ts';
import { creditorReceipts, type CreditorReceipts } from './creditorView.ts';

/** The shortest that fits · the shortest that seldom breaks · all at once with what the family gives of its own will. */
export type ProposalKind = 'fastest' | 'safest' | 'family';

/** A plan that can be proposed to the creditor of one debt; amounts in fen. */
export interface Proposal {
  /** More than one where the same plan is both. */
  readonly kinds: readonly ProposalKind[];
  readonly instalments: number;
  /** The negotiated road with this plan, kept. */
  readonly timeline: Timeline;
  readonly instalment: number;
  /** What all debts take a month when each gets as many instalments. */
  readonly monthly: number;
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

/** One plan for all debts: each gets as many instalments, so each gets the same share of what it is owed. */
interface CommonPlan {
  readonly instalments: number;
  readonly timeline: Timeline;
  readonly monthly: number;
}

function commonPlan({ debts, place }: ProposalsAsked, instalments: number, book: RuleBook): CommonPlan[] {
  const timelines = debts.map((caseFile) => simulate(keptPlan(caseFile, instalments), 'negotiate', book));
  const timeline = timelines[place];
  const monthly = timelines.reduce((sum, { totals }) => sum + (totals.instalment ?? 0), 0);
  return timeline === undefined ? [] : [{ instalments, timeline, monthly }];
}

function isSame(one: Chance | null, other: Chance | null): boolean {
  return one?.likely.numerator === other?.likely.numerator && one?.likely.denominator === other?.likely.denominator;
}

/**
 * Three plans for one debt among others. By instalments each debt gets as many, so that no creditor is put before another:
 * the fastest is the shortest usual plan that fits what is left, the safest the shortest whose chance of breaking is the
 * lowest. With the family's help the debt is paid at once: nobody of the family owes anything.
 */
export function proposals(asked: ProposalsAsked, book: RuleBook = ruleBook): Proposals | null {
  const caseFile = asked.debts[asked.place];
  if (caseFile === undefined) return null;
  const usual = book.on(knownDate(caseFile.asOf)).list('agreement.proposedInstalments').value.map(Number);
  const plans = usual.flatMap((instalments) => commonPlan(asked, instalments, book));
  const [longestPlan] = plans.slice(-1);
  const longest = usual.at(-1) ?? 0;
  const suit = simulate(caseFile, 'refuse', book);
  const breaksOf = ({ monthly }: CommonPlan) => chanceOfBreaking(caseFile, monthly, asked.disposable, book);
  const propose = (kinds: readonly ProposalKind[], plan: CommonPlan, breaks: Chance | null): Proposal[] => {
    const { totals, end, agreedOn } = plan.timeline;
    if (agreedOn === null || totals.instalment === null) return [];
    const on = totals.debtFreeOn ?? end;
    const sued = creditorReceipts(suit, on < suit.horizonEnd ? on : suit.horizonEnd);
    return [
      {
        kinds,
        instalments: plan.instalments,
        timeline: plan.timeline,
        instalment: totals.instalment,
        monthly: plan.monthly,
        total: totals.burden,
        endsOn: totals.debtFreeOn,
        breaks,
        creditor: { on, agreed: creditorReceipts(plan.timeline, on), sued },
      },
    ];
  };
  const fitting = plans.filter(({ monthly }) => monthly > 0 && monthly <= asked.left);
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
  for (const atOnce of commonPlan({ ...asked, debts: [caseFile], place: 0 }, 1, book)) {
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
