import type { CaseProblem } from '../engine/index.ts';
import { problemSentence } from '../i18n/problemSentence.ts';

/** A problem's sentence in the language that is spoken. */
export function ProblemSentence({ problem }: { readonly problem: CaseProblem }) {
  return problemSentence(problem);
}
