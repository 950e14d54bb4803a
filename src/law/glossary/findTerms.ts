import type { Language } from '../../i18n/language.ts';
import { spellings } from './term.ts';
import { TERMS } from './terms.ts';

/** A piece of a text: plain, or a term as it is spelt there. Put together again the pieces are the text. */
export type TextPiece = string | { readonly term: string; readonly spelling: string };

interface Search {
  readonly pattern: RegExp;
  readonly termOf: ReadonlyMap<string, string>;
}

const searches = new Map<Language, Search>();

function escaped(spelling: string): string {
  return spelling.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function searchIn(language: Language): Search {
  const known = searches.get(language);
  if (known !== undefined) return known;
  const termOf = new Map(
    TERMS.flatMap((term) => spellings(term, language).map((spelling) => [spelling.toLowerCase(), term.id] as const)),
  );
  // The longest first: 判决生效 is not 判决 with something after it.
  const longestFirst = [...termOf.keys()].sort((one, other) => other.length - one.length).map(escaped);
  const either = longestFirst.join('|');
  const search = {
    pattern: language === 'en' ? new RegExp(`\\b(?:${either})\\b`, 'gi') : new RegExp(either, 'gi'),
    termOf,
  };
  searches.set(language, search);
  return search;
}

/** Cuts a text into plain pieces and terms: each term where it first occurs, the longest spelling where several fit. */
export function findTerms(text: string, language: Language): readonly TextPiece[] {
  const { pattern, termOf } = searchIn(language);
  const pieces: TextPiece[] = [];
  const seen = new Set<string>();
  let end = 0;
  for (const { 0: spelling, index } of text.matchAll(pattern)) {
    const term = termOf.get(spelling.toLowerCase());
    if (term === undefined || seen.has(term)) continue;
    seen.add(term);
    if (index > end) pieces.push(text.slice(end, index));
    pieces.push({ term, spelling });
    end = index + spelling.length;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}
