import type { Language } from '../../i18n/language.ts';
import { spellings, type Term } from '../../law/glossary/term.ts';
import { TERMS_BY_SUBJECT, type TermSubject } from '../../law/glossary/terms.ts';

/** The terms of a subject that fit what was searched. */
export interface FoundSubject {
  readonly subject: TermSubject;
  readonly terms: readonly Term[];
}

function searchedText(term: Term): string {
  return (['zh-CN', 'en'] as const satisfies readonly Language[])
    .flatMap((language) => [...spellings(term, language), term.text({}, { locale: language })])
    .join('\n')
    .toLowerCase();
}

/** Terms whose spellings or explanations hold every word searched, in either language, by subject. */
export function findEntries(searched: string): readonly FoundSubject[] {
  const wanted = searched
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  return (Object.keys(TERMS_BY_SUBJECT) as TermSubject[]).flatMap((subject) => {
    const terms = TERMS_BY_SUBJECT[subject].filter((term) => {
      const text = searchedText(term);
      return wanted.every((word) => text.includes(word));
    });
    return terms.length === 0 ? [] : [{ subject, terms }];
  });
}
