import { create } from 'zustand';
import type { LetterKind, LetterStage, Party } from '../../law/letters/letterTable.ts';
import { useCaseStore } from '../../state/caseStore.ts';

/** How many letters a reason holds: more than a page of them nobody reads. */
export const LONGEST_REASON = 2_000;

/** How many letters a text holds that the person has changed. */
export const LONGEST_LETTER = 20_000;

/** A letter to hand in, or what to say on the phone. */
export type WordsForm = 'letter' | 'script';

/** What was chosen and typed for letters: while the page is open, and nowhere else. */
export interface WordsState {
  /** Undefined until chosen: then the case decides. */
  readonly party: Party | undefined;
  readonly stage: LetterStage | undefined;
  readonly kind: LetterKind | undefined;
  readonly form: WordsForm;
  /** The creditor's name as typed, and the court's. */
  readonly creditor: string;
  readonly court: string;
  readonly reason: string;
  /** Texts that the person has changed, by what they are. */
  readonly edited: Readonly<Record<string, string>>;
  readonly change: (changed: Partial<Omit<WordsState, 'change'>>) => void;
}

const EMPTY = {
  party: undefined,
  stage: undefined,
  kind: undefined,
  form: 'letter',
  creditor: '',
  court: '',
  reason: '',
  edited: {},
} as const;

/** Kept apart from the case: no letter is stored, shared or linked. */
export const useWordsStore = create<WordsState>()((set) => ({
  ...EMPTY,
  change: (changed) => set(changed),
}));

useCaseStore.subscribe((state, before) => {
  // Everything was deleted, or it is another debt: nothing that was written for the old one stands in the new one's letter.
  if (state.isExample || state.product !== before.product) useWordsStore.setState(EMPTY);
});
