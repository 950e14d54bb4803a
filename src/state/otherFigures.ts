import type { FunctionComponent } from 'react';
import { create } from 'zustand';
import type { Chance, Derivation, Rule, RuleVersion } from '../engine/index.ts';

/** A range that is supposed: what both its ends and what is taken now come to, and the rules that hold it. */
export interface SupposedRange {
  /** What kind of range it is, in sentences. */
  readonly says: readonly string[];
  /** Low, now, high: what is supposed, in words, and what it comes to, in fen. */
  readonly ends: readonly { readonly text: (hidden: boolean) => string; readonly fen: number }[];
  readonly rules: readonly { readonly rule: Rule; readonly version: RuleVersion }[];
}

/** A figure that is none of the case's own roads, with what explains it. */
export type OtherFigure =
  | { readonly name: string; readonly derivation: Derivation; readonly range?: SupposedRange }
  | { readonly name: string; readonly chance: Chance }
  /** Neither a formula nor one estimate: explained by words of its own. */
  | {
      readonly name: string;
      readonly path: readonly string[];
      readonly Explained: FunctionComponent<{ readonly path: readonly string[] }>;
    };

/** Explains the figures whose paths begin with a word; null for a path that means nothing. */
export type Explainer = (path: readonly string[]) => OtherFigure | null;

/** Who explains which figures: a part of the page that shows its own says so while it is open. */
export const useOtherFigures = create<Readonly<Record<string, Explainer | undefined>>>()(() => ({}));
