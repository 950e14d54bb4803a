import type { CaseFile } from '../engine/index.ts';

/** What the person adds to something that is shared; each is left out unless it is added. */
export interface ShareChoices {
  /** Income, costs, deposits, belongings, and what is offered a month. */
  readonly means?: boolean;
  /** What has happened already, and the papers that have come. */
  readonly facts?: boolean;
  readonly payments?: boolean;
  /** Ranges of the person's own, in place of the book's. */
  readonly assumptions?: boolean;
}

/** The case without what is nobody else's business, the chosen parts excepted. The case itself stays as it is. */
export function shareableCase(
  told: CaseFile,
  { means = false, facts = false, payments = false, assumptions = false }: ShareChoices = {},
): CaseFile {
  const { means: toldMeans, happened, papers, payments: toldPayments, assumptions: assumed, negotiate, ...rest } = told;
  const { monthlyAmount, ...agreement } = negotiate ?? {};
  const offer = { ...agreement, ...(means && monthlyAmount !== undefined && { monthlyAmount }) };
  return {
    ...rest,
    ...(means && toldMeans && { means: toldMeans }),
    ...(facts && happened && { happened }),
    ...(facts && papers && { papers }),
    ...(Object.keys(offer).length > 0 && { negotiate: offer }),
    ...(payments && toldPayments && { payments: toldPayments }),
    ...(assumptions && assumed && { assumptions: assumed }),
  };
}
