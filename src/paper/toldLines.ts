import {
  paperDeadlines,
  readRate,
  type Account,
  type CaseFile,
  type ConventionChoice,
  type ConventionId,
  type DishonestGround,
  type IncludableStage,
  type IsoDate,
  type PaperKind,
  type RateText,
  type ToldStage,
} from '../engine/index.ts';
import { contextRules } from '../engine/rules/context.ts';
import { conventionChoiceName, conventionName } from '../i18n/conventionNames.ts';
import { formatDate, formatDays, formatShare, type Ratio } from '../i18n/format.ts';
import { formatCount, formatRatePercentPerDay, formatRatePercentPerYear } from '../i18n/formatRates.ts';
import * as text from '../i18n/generated/messages.js';
import { accountName, stageName } from '../i18n/names.ts';
import { knownFieldName } from '../law/caseFieldName.ts';
import { deadlineText } from '../law/deadlineText.ts';
import { shownName } from '../state/shownName.ts';

/** A name and what there is to say to it. */
export interface PaperLine {
  readonly name: string;
  readonly words: string;
}

/** Of payments, papers and belongings so many are printed each; the sheets hold them all. */
export const MOST_PRINTED = 12;

/** Amounts as they are printed: covered where the person hides them. */
export type PrintedAmount = (fen: number) => string;

const GROUNDS = {
  ableButRefusing: text.form_ground_ableButRefusing,
  obstruction: text.form_ground_obstruction,
  evasion: text.form_ground_evasion,
  falseOrMissingReport: text.form_ground_falseOrMissingReport,
  brokeRestriction: text.form_ground_brokeRestriction,
  brokeSettlement: text.form_ground_brokeSettlement,
} satisfies Record<DishonestGround, unknown>;

const INCLUDED = {
  assetsPreserved: text.form_include_assetsPreserved,
  publicNotice: text.form_include_publicNotice,
  homeVisit: text.form_include_homeVisit,
} satisfies Record<IncludableStage, unknown>;

const PAPERS = {
  courtText: text.papers_courtText,
  lawyersLetter: text.papers_lawyersLetter,
  claimPapers: text.papers_claimPapers,
  paymentOrder: text.papers_paymentOrder,
  judgment: text.papers_judgment,
  enforcementNotice: text.papers_enforcementNotice,
} satisfies Record<PaperKind, unknown>;

/** Collects what was told; what was not told leaves no line. */
class Lines {
  readonly found: PaperLine[] = [];
  private readonly yuan: PrintedAmount;

  constructor(yuan: PrintedAmount) {
    this.yuan = yuan;
  }

  words(name: string, words: string | undefined): void {
    if (words !== undefined) this.found.push({ name, words });
  }

  amount(name: string, fen: number | undefined): void {
    if (fen !== undefined) this.words(name, this.yuan(fen));
  }

  days(name: string, days: number | undefined): void {
    if (days !== undefined) this.words(name, formatDays(days));
  }

  count(name: string, count: number | undefined): void {
    if (count !== undefined) this.words(name, formatCount(count));
  }

  rate(name: string, rate: RateText | undefined, write: (rate: Ratio) => string): void {
    const read = rate === undefined ? undefined : readRate(rate);
    if (read !== undefined) this.words(name, write(read));
  }

  yesOrNo(name: string, is: boolean | undefined): void {
    if (is !== undefined) this.words(name, is ? text.form_yes() : text.form_no());
  }

  date(name: string, date: IsoDate | undefined): void {
    if (date !== undefined) this.words(name, formatDate(date));
  }
}

const perDay = (rate: Ratio) => text.rules_per_day({ rate: formatRatePercentPerDay(rate) });
const perYear = (rate: Ratio) => text.rules_per_year({ rate: formatRatePercentPerYear(rate) });

function addTerms(lines: Lines, terms: NonNullable<CaseFile['terms']>): void {
  lines.rate(text.form_penalty_rate(), terms.penaltyRatePerDay, perDay);
  lines.rate(text.form_contract_rate(), terms.contractRatePerDay, perDay);
  lines.rate(text.form_annual_rate(), terms.annualRate, perYear);
  lines.amount(text.form_unpaid_interest(), terms.unpaidInterest);
  lines.days(text.form_retroactive_days(), terms.retroactiveInterestDays);
  lines.rate(text.form_late_fee_share(), terms.lateFeeShare, formatShare);
  lines.amount(text.form_late_fee_floor(), terms.lateFeeFloor);
  lines.amount(text.form_late_fee_cap(), terms.lateFeeCap);
  lines.yesOrNo(text.form_compounds(), terms.compounds);
  lines.count(text.form_compounding_ends(), terms.compoundingEndsAfterDays);
  lines.count(text.form_late_fees_end(), terms.lateFeesEndAfterDays);
  lines.amount(text.form_not_yet_due(), terms.notYetDue);
  lines.count(text.form_remaining(), terms.remainingInstalments);
  if (terms.creditor !== undefined) {
    const isLicensed = terms.creditor === 'licensed';
    lines.words(text.form_creditor(), isLicensed ? text.form_creditor_licensed() : text.form_creditor_private());
  }
  lines.date(text.form_contract_date(), terms.contractDate);
}

function addCourt(lines: Lines, { court, refuse }: CaseFile): void {
  lines.yesOrNo(text.form_reachable(), refuse?.reachable);
  lines.yesOrNo(text.form_plea(), court?.plea);
  lines.rate(text.form_cap(), court?.capPerYear, perYear);
  for (const stage of court?.include ?? []) lines.yesOrNo(INCLUDED[stage](), true);
  lines.amount(text.form_attorney_fee(), court?.attorneyFee);
  lines.amount(text.form_notice_fee(), court?.noticeFee);
}

function addPlan(lines: Lines, plan: NonNullable<CaseFile['negotiate']>): void {
  lines.count(text.form_contact_after(), plan.contactAfterDays);
  lines.count(text.form_agreed_after(), plan.agreedAfterDays);
  lines.count(text.form_instalments(), plan.instalments);
  lines.count(text.form_grace(), plan.graceMonths);
  lines.rate(text.form_plan_rate(), plan.planRatePerDay, perDay);
  for (const [account, share] of Object.entries(plan.waivedShare ?? {}) as [Account, RateText][]) {
    lines.rate(text.form_waived_of({ account: accountName(account) }), share, formatShare);
  }
  lines.rate(text.form_settlement(), plan.settlementShare, formatShare);
  lines.count(text.form_breaks_after(), plan.breaksAfter);
  lines.yesOrNo(text.form_waivers_return(), plan.waiversReturn);
  lines.yesOrNo(text.form_restriction_lifted(), plan.restrictionLifted);
}

/** What is not printed line by line, in one line: how many, and how much they are together. */
function addRest(lines: Lines, name: (words: { count: string }) => string, amounts: readonly number[]): void {
  if (amounts.length === 0) return;
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  lines.amount(name({ count: formatCount(amounts.length) }), sum);
}

function addPapers(lines: Lines, { papers = [] }: CaseFile): void {
  const latest = [...papers].sort((left, right) => (left.receivedOn < right.receivedOn ? 1 : -1));
  const printed = new Set(latest.slice(0, MOST_PRINTED));
  for (const paper of papers) if (printed.has(paper)) lines.date(PAPERS[paper.kind](), paper.receivedOn);
  if (papers.length > printed.size) lines.count(text.paper_papers_rest(), papers.length - printed.size);
}

/** The latest payments; those before them as a sum. */
function addPayments(lines: Lines, { payments = [] }: CaseFile): void {
  const inOrder = [...payments].sort((left, right) => (left.date < right.date ? -1 : 1));
  const first = Math.max(0, inOrder.length - MOST_PRINTED);
  addRest(
    lines,
    text.paper_paid_rest,
    inOrder.slice(0, first).map(({ amount }) => amount),
  );
  for (const { date, amount } of inOrder.slice(first)) {
    lines.amount(text.paper_paid_on({ date: formatDate(date) }), amount);
  }
}

function addMeans(lines: Lines, { means, negotiate }: CaseFile): void {
  lines.amount(text.form_monthly_income(), means?.monthlyIncome);
  lines.amount(text.form_living_costs(), means?.livingCosts);
  lines.amount(text.form_attachable_wages(), means?.attachableWages);
  lines.amount(text.form_exempt_income(), means?.exemptIncome);
  lines.amount(text.form_deposits(), means?.deposits);
  const assets = means?.assets ?? [];
  for (const { name, value } of assets.slice(0, MOST_PRINTED)) lines.amount(shownName(name), value);
  addRest(
    lines,
    text.paper_assets_rest,
    assets.slice(MOST_PRINTED).map(({ value }) => value),
  );
  if (means?.dishonestGround) lines.words(text.form_ground(), GROUNDS[means.dishonestGround]());
  lines.amount(text.form_monthly_amount(), negotiate?.monthlyAmount);
}

function shareText(share: number | RateText): string {
  if (typeof share === 'number') return formatShare(share);
  const read = readRate(share);
  return read === undefined ? share : formatShare(read);
}

/** Ranges of the person's own, in place of the rule book's, and ways of counting in place of the page's. */
function addOwn(lines: Lines, { assumptions, conventions }: CaseFile): void {
  for (const [id, { days, share }] of Object.entries(assumptions ?? {})) {
    const name = (range: string) => knownFieldName(`assumptions.${id}.${range}`) ?? id;
    if (days !== undefined) lines.words(name('days'), days.map((end) => formatDays(end)).join(' · '));
    if (share !== undefined) lines.words(name('share'), share.map(shareText).join(' · '));
  }
  for (const [id, choice] of Object.entries(conventions ?? {}) as [ConventionId, ConventionChoice][]) {
    lines.words(conventionName(id), conventionChoiceName(choice));
  }
}

/** What the person told beside the debt itself, each in a line. */
export function toldLines(caseFile: CaseFile, withMeans: boolean, yuan: PrintedAmount): readonly PaperLine[] {
  const { terms, negotiate, happened, stageDays } = caseFile;
  const lines = new Lines(yuan);
  if (terms !== undefined) addTerms(lines, terms);
  addCourt(lines, caseFile);
  if (negotiate !== undefined) addPlan(lines, negotiate);
  for (const [stage, date] of Object.entries(happened ?? {}) as [ToldStage, IsoDate][]) {
    lines.date(stageName(stage), date);
  }
  addPapers(lines, caseFile);
  for (const [stage, days] of Object.entries(stageDays ?? {}) as [ToldStage, number][]) {
    lines.days(text.why_case_stage_days({ stage: stageName(stage) }), days);
  }
  addPayments(lines, caseFile);
  addOwn(lines, caseFile);
  if (withMeans) addMeans(lines, caseFile);
  return lines.found;
}

/** Whether something that was told stands on the paper as a sum only. */
export function isToldInPart({ papers = [], payments = [], means }: CaseFile, withMeans: boolean): boolean {
  const assets = withMeans ? (means?.assets ?? []) : [];
  return [papers, payments, assets].some(({ length }) => length > MOST_PRINTED);
}

/** What the told papers ask for, with its last day; those from before the as-of date are over. */
export function lastDays({ asOf, papers = [] }: CaseFile): readonly string[] {
  const dated = paperDeadlines(papers, contextRules).flatMap((deadline) =>
    deadline.lastDay !== null && deadline.lastDay >= asOf
      ? [{ on: deadline.lastDay, words: deadlineText(deadline) }]
      : [],
  );
  const inOrder = dated.sort((left, right) => (left.on < right.on ? -1 : 1)).map(({ words }) => words);
  return [...new Set(inOrder)].slice(0, MOST_PRINTED);
}
