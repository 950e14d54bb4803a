import { balanceOn, type CaseFile, type PaperKind, type StageId, type Timeline } from '../../engine/index.ts';
import { LETTER_STAGES, type CeilingLaw, type LetterStage, type Party } from '../../law/letters/letterTable.ts';
import type { LetterAmounts, LetterFigure, LetterPlan } from '../../law/letters/writeLetter.ts';
import { offeredPlan } from '../../state/planEnd.ts';

/** Who asks for the money as a rule, until the person says who. */
export function likelyParty({ product }: CaseFile): Party {
  return product === 'creditCard' || product === 'bankLoan' ? 'bank' : 'lender';
}

/** The ceiling that a court holds interest and fees against. */
export function ceilingOf({ product, terms }: CaseFile): CeilingLaw {
  if (terms?.creditor === 'private') return 'private';
  return product === 'creditCard' ? 'card' : 'licensed';
}

/** The farthest first: what of the case shows that it has gone so far. */
const SIGNS: readonly {
  readonly stage: LetterStage;
  readonly stops: readonly StageId[];
  readonly papers: readonly PaperKind[];
}[] = [
  {
    stage: 'enforcement',
    stops: [
      'enforcementFiled',
      'enforcementNotice',
      'depositsTaken',
      'consumptionRestricted',
      'listedDishonest',
      'wagesWithheld',
      'assetsSeized',
      'auction',
      'suspended',
    ],
    papers: ['enforcementNotice'],
  },
  { stage: 'judged', stops: ['judgment', 'effective', 'performanceEnds'], papers: ['judgment'] },
  {
    stage: 'sued',
    stops: ['claimFiled', 'assetsPreserved', 'served', 'publicNotice', 'hearing'],
    papers: ['claimPapers'],
  },
  { stage: 'mediation', stops: ['mediationInvited'], papers: [] },
];

/** How far it has gone by what was told: nothing that is only expected counts. */
export function toldStage({ happened = {}, papers = [] }: CaseFile): LetterStage {
  const found = SIGNS.find(
    (sign) =>
      sign.stops.some((id) => Object.hasOwn(happened, id)) || papers.some(({ kind }) => sign.papers.includes(kind)),
  );
  return found?.stage ?? 'beforeClaim';
}

/** Whether the court has it by the letter, and not by the case: its costs are in no amount then. */
export function isBeyondTold(stage: LetterStage, caseFile: CaseFile): boolean {
  const place = LETTER_STAGES.indexOf(stage);
  return place >= LETTER_STAGES.indexOf('sued') && place > LETTER_STAGES.indexOf(toldStage(caseFile));
}

/** The plan as the person offers it; null where there is no agreement. */
export function planOf(negotiate: Timeline): LetterPlan | null {
  const { agreedOn, brokenOn, totals, postings } = negotiate;
  if (agreedOn === null || totals.instalment === null) return null;
  const paid = postings.filter(({ kind, date }) => kind === 'payment' && date > agreedOn);
  const first = paid[0]?.date;
  const last = paid.at(-1)?.date;
  // A plan that is supposed to break says nothing of the last day that is offered.
  if (first === undefined || last === undefined || brokenOn !== null) return null;
  return {
    agreedOn,
    owed: { path: 'negotiate.agreed.owed', value: balanceOn(negotiate, agreedOn).owed, basis: 'law' },
    count: offeredPlan(negotiate).instalments,
    instalment: { path: 'negotiate.instalment', value: totals.instalment, basis: 'law' },
    first,
    last: { path: 'negotiate.debtFreeOn', value: totals.debtFreeOn ?? last, basis: 'law' },
  };
}

/** What the engine says of today's amount. */
export function amountsOf(refuse: Timeline): LetterAmounts {
  const { owed, upheld } = balanceOn(refuse, refuse.asOf);
  const figure = (of: string, value: number): LetterFigure => ({ path: `refuse.today.${of}`, value, basis: 'law' });
  return { owed: figure('owed', owed), upheld: figure('upheld', upheld), excess: figure('excess', owed - upheld) };
}
