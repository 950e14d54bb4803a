import { ruleBook } from '../engine/index.ts';

/** The edition of the rule book that a link or a file was computed with, where it is told and is not this one. */
export function otherRules(told: string | undefined): string | null {
  return told !== undefined && told !== ruleBook.version ? told : null;
}
