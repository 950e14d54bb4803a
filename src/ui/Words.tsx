import { createContext, useContext, type ReactNode } from 'react';

/**
 * Marks the terms of a text that the glossary explains, or only asks what they mean; until the glossary is there, the text
 * as it is and no question.
 */
export const TermsContext = createContext<(text: string, asksOnly?: boolean) => ReactNode>((text, asksOnly) =>
  asksOnly ? null : text,
);

interface WordsProps {
  readonly text: string;
  /** Instead of the text a question about its terms: beside a label or a button, in which nothing can be tapped. */
  readonly asksOnly?: boolean;
}

/** Prose whose legal terms can be tapped; never inside a button, a link, a label or a summary. */
export function Words({ text, asksOnly }: WordsProps) {
  return useContext(TermsContext)(text, asksOnly);
}
