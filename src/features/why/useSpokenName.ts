import { useEffect, useState } from 'react';
import { currentLanguage } from '../../i18n/language.ts';
import { figureName } from './figureName.ts';
import type { Asked } from './figurePath.ts';

/** What is explained now, for a live region: a figure's name at once, a term's when the glossary is there. */
export function useSpokenName(asked: Asked | null): string {
  const [term, setTerm] = useState('');
  const id = asked?.kind === 'term' ? asked.term : null;
  const language = currentLanguage();
  useEffect(() => {
    if (id === null) return undefined;
    let isWanted = true;
    import('../../law/glossary/terms.ts').then(
      ({ nameOfTerm }) => {
        if (isWanted) setTerm(nameOfTerm(id, language));
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [id, language]);
  if (asked === null) return '';
  return asked.kind === 'term' ? term : figureName(asked);
}
