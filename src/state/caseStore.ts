import { create } from 'zustand';
import type { IncludableStage, Product } from '../engine/index.ts';
import { EXAMPLE, type CaseInputs, type PaperInput } from './caseInputs.ts';
import { LONGEST_TEXT, type ChoiceId, type FieldId } from './fields.ts';

/** What can be done to what was entered; every change ends the example. */
export interface CaseActions {
  readonly setProduct: (product: Product) => void;
  /** Keeps the text as typed; what is longer than a field takes is cut, and {@link CaseState.cut} says which. */
  readonly setText: (field: FieldId, text: string) => void;
  /** Undefined is "I don't know". */
  readonly setChoice: (field: ChoiceId, chosen: string | undefined) => void;
  readonly setIncluded: (stage: IncludableStage, isIncluded: boolean) => void;
  readonly setKnowsOnlyTotal: (knowsOnlyTotal: boolean) => void;
  /** Tells the day of a paper at its place in the list, or one more; without a day it is gone. */
  readonly setPaper: (index: number, paper: PaperInput) => void;
  /** Takes over a whole case: from storage, a link, another tab. */
  readonly replace: (inputs: CaseInputs) => void;
}

export interface CaseState extends CaseInputs, CaseActions {
  /** The field whose pasted text was cut; null once it is changed. */
  readonly cut: FieldId | null;
}

function without<Whole extends object, Key extends keyof Whole>(whole: Whole, key: Key): Omit<Whole, Key> {
  const others: Partial<Whole> = { ...whole };
  Reflect.deleteProperty(others, key);
  return others as Omit<Whole, Key>;
}

/** Raw inputs and nothing else; everything that is shown follows from them. */
export const useCaseStore = create<CaseState>()((set) => {
  return {
    ...EXAMPLE,
    cut: null,
    setProduct: (product) => {
      // What a link told of another product's terms says nothing about this one's.
      set(({ carried }) => ({ product, carried: without(carried, 'terms'), isExample: false }));
    },
    setText: (field, text) => {
      const kept = text.slice(0, LONGEST_TEXT);
      set(({ texts }) => ({
        texts: { ...texts, [field]: kept },
        cut: kept.length < text.length ? field : null,
        isExample: false,
      }));
    },
    setChoice: (field, chosen) => {
      set(({ choices }) => ({
        choices: chosen === undefined ? without(choices, field) : { ...choices, [field]: chosen },
        isExample: false,
      }));
    },
    setIncluded: (stage, isIncluded) => {
      set(({ include }) => {
        const others = include.filter((other) => other !== stage);
        return { include: isIncluded ? [...others, stage] : others, isExample: false };
      });
    },
    setKnowsOnlyTotal: (knowsOnlyTotal) => {
      set(({ texts }) => {
        const isEmpty = (texts.owed ?? '').trim() === '';
        // Who typed the total into the field for the principal has it read as what it is.
        const moved = knowsOnlyTotal && isEmpty ? { ...texts, owed: texts.principal ?? '' } : texts;
        return { knowsOnlyTotal, texts: moved, isExample: false };
      });
    },
    setPaper: (index, { kind, receivedOn }) => {
      const kept = receivedOn.trim() === '' ? [] : [{ kind, receivedOn: receivedOn.slice(0, LONGEST_TEXT) }];
      set(({ papers }) => ({
        papers: [...papers.slice(0, index), ...kept, ...papers.slice(index + 1)],
        isExample: false,
      }));
    },
    replace: (inputs) => set({ ...inputs, cut: null }),
  };
});

/** Only what was entered, without the actions: what is stored and read. */
export function inputsOf(state: CaseInputs): CaseInputs {
  const { product, texts, choices, include, assets, papers, knowsOnlyTotal, exact, carried, isExample } = state;
  return { product, texts, choices, include, assets, papers, knowsOnlyTotal, exact, carried, isExample };
}
