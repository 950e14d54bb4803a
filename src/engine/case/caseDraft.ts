import type { CaseFile } from './caseFile.ts';

/** The same shape with every field possibly missing. */
export type Draft<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly (Draft<Item> | undefined)[]
    : { readonly [Key in keyof T]?: Draft<T[Key]> | undefined };

/** A case file of which only the fields that are right on their own are left. */
export type CaseDraft = Draft<CaseFile>;
