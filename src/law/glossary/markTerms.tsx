import { Fragment, type ReactNode } from 'react';
import { glossary_what } from '../../i18n/generated/messages.js';
import type { Language } from '../../i18n/language.ts';
import { findTerms, type TextPiece } from './findTerms.ts';
import { TermButton } from './TermButton.tsx';
import { BETWEEN_SPELLINGS } from './term.ts';

/** So many texts are remembered; more come only with the figures that are typed. */
const MOST_TEXTS = 1000;

function elements(pieces: readonly TextPiece[]): ReactNode {
  return pieces.map((piece, index) =>
    typeof piece === 'string' ? (
      <Fragment key={index}>{piece}</Fragment>
    ) : (
      <TermButton key={index} term={piece.term}>
        {piece.spelling}
      </TermButton>
    ),
  );
}

/** A spelling as it stands within a sentence: no capital at its beginning, but LPR. */
function withinSentence(spelling: string): string {
  return spelling === spelling.toUpperCase() ? spelling : spelling.toLowerCase();
}

/** "What is …?" for the terms of a text; null where it has none. */
function question(pieces: readonly TextPiece[], language: Language): ReactNode {
  const words = pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [withinSentence(piece.spelling)]));
  if (words.length === 0) return null;
  const text = glossary_what({ words: words.join(BETWEEN_SPELLINGS[language]) }, { locale: language });
  return <> {elements(findTerms(text, language))}</>;
}

function marked(text: string, language: Language, asksOnly: boolean): ReactNode {
  const pieces = findTerms(text, language);
  if (asksOnly) return question(pieces, language);
  return pieces.every((piece) => typeof piece === 'string') ? text : elements(pieces);
}

/** Makes the terms of texts in a language tappable; the same text comes out as the same elements, which cost nothing again. */
export function markTerms(language: Language): (text: string, asksOnly?: boolean) => ReactNode {
  const known = new Map<string, ReactNode>();
  return (text, asksOnly = false) => {
    const key = asksOnly ? `?${text}` : text;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MOST_TEXTS) known.clear();
    const now = marked(text, language, asksOnly);
    known.set(key, now);
    return now;
  };
}
