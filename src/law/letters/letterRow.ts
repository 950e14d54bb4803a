import {
  AMOUNTS_IN_ENFORCEMENT,
  AMOUNTS_OF_LAW,
  AMOUNTS_OF_PARTY,
  AMOUNTS_OF_PLACE,
  CARD_PLAN,
  OFFERS,
  TO_THE_COURT,
  type CeilingLaw,
  type LetterKind,
  type LetterRow,
  type LetterStage,
  type Party,
} from './letterTable.ts';

/** What decides which letter it is. */
export interface LetterChoice {
  readonly kind: LetterKind;
  readonly party: Party;
  readonly stage: LetterStage;
  readonly ceiling: CeilingLaw;
}

/** The kinds of letter that make sense for a creditor at a stage, the likeliest first. */
export function kindsAt({ party, stage, ceiling }: Omit<LetterChoice, 'kind'>): readonly LetterKind[] {
  const isEarly = stage === 'beforeClaim' || stage === 'mediation';
  const cardPlan: readonly LetterKind[] = isEarly && party === 'bank' && ceiling === 'card' ? ['cardPlan'] : [];
  // What a judgment says of the amount is changed by an appeal, and that is no letter.
  const amounts: readonly LetterKind[] = stage === 'judged' ? [] : ['amounts'];
  const toTheCourt: readonly LetterKind[] = stage === 'enforcement' ? ['lifting', 'correction', 'removal'] : [];
  return [...cardPlan, 'offer', ...amounts, ...toTheCourt];
}

/** Whether a letter goes to a court: then it is its check that counts. */
export function goesToCourt({ kind, stage }: Pick<LetterChoice, 'kind' | 'stage'>): boolean {
  return (
    kind === 'lifting' ||
    kind === 'correction' ||
    kind === 'removal' ||
    (kind === 'amounts' && (stage === 'sued' || stage === 'enforcement'))
  );
}

/** What a letter rests on and asks for. */
export function letterRow({ kind, party, stage, ceiling }: LetterChoice): LetterRow {
  switch (kind) {
    case 'offer':
      return OFFERS[party][stage];
    case 'cardPlan':
      return CARD_PLAN;
    case 'amounts': {
      if (stage === 'enforcement') return AMOUNTS_IN_ENFORCEMENT;
      const place = AMOUNTS_OF_PLACE[stage === 'sued' ? 'suit' : 'creditor'];
      const of = AMOUNTS_OF_PARTY[party];
      const law = AMOUNTS_OF_LAW[ceiling];
      return {
        basis: [...of.basis, ...law.basis, ...place.basis],
        requests: ['split', ...of.requests, ...law.requests, ...place.requests],
        documents: of.documents,
      };
    }
    case 'lifting':
    case 'correction':
    case 'removal':
      return TO_THE_COURT[kind];
  }
}
