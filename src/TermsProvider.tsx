import { startTransition, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { markTerms } from './law/glossary/markTerms.tsx';
import { useViewStore } from './state/viewStore.ts';
import { TermsContext } from './ui/Words.tsx';

/** Milliseconds until the glossary is fetched: the first picture does not wait for it. */
const AFTER_FIRST_PICTURE = 1500;

/** Marks the legal terms of every text below it, once the glossary is there; until then, and without it, texts are plain. */
export function TermsProvider({ children }: { readonly children: ReactNode }) {
  const language = useViewStore((state) => state.language);
  const [mark, setMark] = useState<typeof markTerms>();
  useEffect(() => {
    const timer = setTimeout(() => {
      void import('./law/glossary/markTerms.tsx').then(
        (glossary) => startTransition(() => setMark(() => glossary.markTerms)),
        () => undefined,
      );
    }, AFTER_FIRST_PICTURE);
    return () => clearTimeout(timer);
  }, []);
  const plain = useContext(TermsContext);
  const marked = useMemo(() => mark?.(language) ?? plain, [mark, language, plain]);
  return <TermsContext value={marked}>{children}</TermsContext>;
}
