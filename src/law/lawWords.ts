/** The law's own words, and what is to be known beside a rule: a chunk of its own, that the formula does not wait for. */
export { notes, wordsOfLaw } from '../engine/rules/context.ts';
