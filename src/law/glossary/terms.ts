import type { Language } from '../../i18n/language.ts';
import { collectionTerms } from './collectionTerms.ts';
import { courtTerms } from './courtTerms.ts';
import { creditTerms } from './creditTerms.ts';
import { enforcementTerms } from './enforcementTerms.ts';
import { interestTerms } from './interestTerms.ts';
import { outTerms } from './outTerms.ts';
import { spellings, type Term } from './term.ts';

/** The glossary by subject, in the order in which a debt meets them. */
export const TERMS_BY_SUBJECT = {
  interest: interestTerms,
  collection: collectionTerms,
  court: courtTerms,
  enforcement: enforcementTerms,
  credit: creditTerms,
  out: outTerms,
} satisfies Record<string, readonly Term[]>;

export type TermSubject = keyof typeof TERMS_BY_SUBJECT;

/** Every term of the glossary. */
export const TERMS: readonly Term[] = Object.values(TERMS_BY_SUBJECT).flat();

/** The name of a term by its id, empty for one that the glossary does not have. */
export function nameOfTerm(id: string, language: Language): string {
  const term = TERMS.find((one) => one.id === id);
  return term === undefined ? '' : (spellings(term, language)[0] ?? '');
}
