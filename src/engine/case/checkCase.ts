import { addDays, isoDate, readIsoDate, type LocalDate } from '../calendar/localDate.ts';
import type { CaseProblem, ProblemCode } from '../problem.ts';
import { lastKnownLprDay, type RuleBook, type RulesInForce } from '../rules/ruleBook.ts';
import { STAGES, type PaperKind, type StageId, type ToldStage } from './caseFile.ts';
import { CASE_LIMITS } from './caseLimits.ts';
import type { CaseDraft } from './caseDraft.ts';
import { growsBeyondMeasure } from './growsBeyondMeasure.ts';
import { TRIGGERS_OF } from './triggersOf.ts';

type ToldDays = ReadonlyMap<StageId, string>;
type Report = (field: string, code: ProblemCode, details?: CaseProblem['details']) => void;

function dayOf(text: string | undefined): LocalDate | undefined {
  return text === undefined ? undefined : readIsoDate(text);
}

function checkAsOf({ asOf }: CaseDraft, report: Report): void {
  const { earliestAsOf: earliest, latestAsOf: latest } = CASE_LIMITS;
  // Days written alike are ordered as their text is.
  if (asOf !== undefined && (asOf < earliest || asOf > latest)) report('asOf', 'dateOutOfRange', { earliest, latest });
}

function checkTerms({ product, principal, terms, court }: CaseDraft, report: Report, book: RuleBook): void {
  if (product === 'custom' && terms?.penaltyRatePerDay === undefined) report('terms.penaltyRatePerDay', 'mustBeTold');
  if (terms === undefined) return;
  const { notYetDue = 0, remainingInstalments = 0 } = terms;
  if (principal !== undefined && notYetDue > principal) report('terms.notYetDue', 'tooLarge', { largest: principal });
  if (notYetDue > 0 && remainingInstalments === 0) report('terms.remainingInstalments', 'mustBeTold');
  if (terms.creditor !== 'private') return;
  const contractDate = dayOf(terms.contractDate);
  if (contractDate === undefined) report('terms.contractDate', 'mustBeTold');
  else if (court?.capPerYear === undefined && !isPrivateCapKnown(contractDate, book)) {
    report('terms.contractDate', 'rateUnknown', { latest: isoDate(lastKnownLprDay(book)) });
  }
}

/** A private lender's cap follows the LPR of the contract's day, before 2019-08-20 an older rule: a day without either is unknown. */
function isPrivateCapKnown(contractDate: LocalDate, book: RuleBook): boolean {
  return book.covers('lpr.oneYear', contractDate) || book.covers('cap.privateLender.beforeLpr', contractDate);
}

/** The latest told day among the stages that this one follows from, with its stage; undefined if none is told. */
function latestToldBefore(stage: StageId, told: ToldDays): [StageId, string] | undefined {
  const triggers: readonly ToldStage[] = TRIGGERS_OF[stage];
  const trigger = triggers.findLast((candidate) => told.has(candidate)) ?? triggers[0];
  if (trigger === undefined) return undefined;
  const day = told.get(trigger);
  const earlier = latestToldBefore(trigger, told);
  if (day === undefined) return earlier;
  return earlier !== undefined && earlier[1] > day ? earlier : [trigger, day];
}

/** What has happened, with its day. */
function toldDays({ happened }: CaseDraft): Map<StageId, string> {
  const told = new Map<StageId, string>();
  for (const stage of STAGES) {
    const day = stage === 'paymentOrder' || stage === 'paidOff' ? undefined : happened?.[stage];
    if (day !== undefined) told.set(stage, day);
  }
  return told;
}

function checkHappened({ asOf }: CaseDraft, report: Report, dueDate: string | undefined, told: ToldDays): void {
  for (const [stage, day] of told) {
    const field = `happened.${stage}`;
    if (dueDate !== undefined && day < dueDate) report(field, 'beforeDueDate', { dueDate });
    if (asOf !== undefined && day > asOf) report(field, 'afterAsOf', { asOf });
    const before = latestToldBefore(stage, told);
    if (before !== undefined && day < before[1]) report(field, 'outOfOrder', { stage: before[0], date: before[1] });
  }
}

/** The stage that a paper stands for where that was not told, and the one before which all has to lie that it follows. */
const STAGES_OF_PAPER: Readonly<
  Partial<Record<PaperKind, readonly [is: StageId | null, comesAfterAllBefore: StageId]>>
> = {
  claimPapers: ['served', 'served'],
  // A judgment is given before it arrives, and takes effect after.
  judgment: ['judgment', 'effective'],
  enforcementNotice: [null, 'enforcementNotice'],
};

/** What has happened by what was told and, where it was not, by the first paper that shows it. */
function shownDays({ papers = [] }: CaseDraft, told: ToldDays): ToldDays {
  const shown = new Map(told);
  for (const paper of papers) {
    const stage = paper?.kind && STAGES_OF_PAPER[paper.kind]?.[0];
    if (!stage || paper.receivedOn === undefined || told.has(stage)) continue;
    const known = shown.get(stage);
    if (known === undefined || paper.receivedOn < known) shown.set(stage, paper.receivedOn);
  }
  return shown;
}

function checkPapers(draft: CaseDraft, report: Report, dueDate: string | undefined, told: ToldDays): void {
  const { asOf, papers } = draft;
  const shown = shownDays(draft, told);
  papers?.forEach((paper, index) => {
    const day = paper?.receivedOn;
    if (day === undefined) return;
    const field = `papers.${index}.receivedOn`;
    if (dueDate !== undefined && day < dueDate) report(field, 'beforeDueDate', { dueDate });
    if (asOf !== undefined && day > asOf) report(field, 'afterAsOf', { asOf });
    const stages = paper?.kind && STAGES_OF_PAPER[paper.kind];
    const before = stages && latestToldBefore(stages[1], shown);
    if (before !== undefined && day < before[1]) report(field, 'outOfOrder', { stage: before[0], date: before[1] });
  });
}

function checkPayments({ payments }: CaseDraft, report: Report, dueDate: string | undefined): void {
  if (dueDate === undefined) return;
  payments?.forEach((payment, index) => {
    if (payment?.date !== undefined && payment.date < dueDate)
      report(`payments.${index}.date`, 'beforeDueDate', { dueDate });
  });
}

function checkAgainstRules(draft: CaseDraft, report: Report, rules: RulesInForce): void {
  const { breaksAfter, instalments = rules.number('agreement.instalments').value } = draft.negotiate ?? {};
  if (breaksAfter !== undefined && breaksAfter >= instalments) {
    report('negotiate.breaksAfter', 'tooLarge', { largest: instalments - 1 });
  }
  if (growsBeyondMeasure(draft, rules)) report('terms.penaltyRatePerDay', 'growsBeyondMeasure');
}

/**
 * What is wrong between the fields of a case. A field that already has a problem gets no second one.
 * @param known what is already known to be wrong; the draft no longer has those fields
 */
export function checkCase(draft: CaseDraft, book: RuleBook, known: readonly CaseProblem[]): readonly CaseProblem[] {
  const problems: CaseProblem[] = [];
  const taken = new Set(known.map(({ field }) => field));
  const report: Report = (field, code, details) => {
    if (taken.has(field)) return;
    taken.add(field);
    problems.push(details === undefined ? { field, code } : { field, code, details });
  };
  const asOf = dayOf(draft.asOf);
  const isDueDateKnown = asOf !== undefined && draft.overdueDays !== undefined;
  const dueDate = isDueDateKnown ? isoDate(addDays(asOf, -(draft.overdueDays ?? 0))) : undefined;

  checkAsOf(draft, report);
  checkTerms(draft, report, book);
  const told = toldDays(draft);
  checkHappened(draft, report, dueDate, told);
  checkPayments(draft, report, dueDate);
  checkPapers(draft, report, dueDate, told);
  if (asOf !== undefined && !taken.has('asOf')) checkAgainstRules(draft, report, book.on(asOf));
  return problems;
}
