import type { Outcome } from '../problem.ts';
import { refused } from './refused.ts';

/** The longest text that a field takes; a paste beyond it is refused before anything looks at it. */
export const LONGEST_TYPED_TEXT = 200;

const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const FULL_WIDTH_OFFSET = 0xfee0;
const SPACES = /\s+/g;

/**
 * What someone typed, ready to be read: full-width forms as their plain ones (`１２％` → `12%`), `￥` as `¥`, `−` as `-`,
 * runs of white space as one blank, none at the ends. Nothing else is changed, so that what is hidden
 * (marks of direction, control characters) is still there to be refused.
 */
export function typedText(text: string): Outcome<string> {
  if (text.length > LONGEST_TYPED_TEXT) {
    return refused('textTooLong', { largest: LONGEST_TYPED_TEXT });
  }
  const value = text
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replaceAll('￥', '¥')
    .replaceAll('−', '-')
    .replace(SPACES, ' ')
    .trim();
  return { ok: true, value };
}

/**
 * Takes the blanks out that stand beside a word or a sign. Those between digits, points and commas stay, for they
 * may be part of a number (`12 000`) or of two.
 */
export function withoutOuterBlanks(text: string): string {
  return text.replace(/(?<![\d.,]) | (?![\d.,])/g, '');
}
