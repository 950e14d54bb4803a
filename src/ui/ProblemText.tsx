import { Suspense } from 'react';
import type { CaseProblem } from '../engine/index.ts';
import { lazyPart } from './lazyPart.tsx';

const Sentence = lazyPart(async () => (await import('./ProblemSentence.tsx')).ProblemSentence);

/** Fetches the sentences, so that the first one is there at once. */
export async function prepareProblemTexts(): Promise<void> {
  await Sentence.prepare();
}

/** What is wrong, in a sentence; the sentences come in a chunk of their own, since most people see none. */
export function ProblemText({ problem }: { readonly problem: CaseProblem }) {
  return (
    <Suspense fallback="…">
      <Sentence problem={problem} />
    </Suspense>
  );
}
