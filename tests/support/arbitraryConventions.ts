import fc from 'fast-check';
import { CONVENTIONS, type ConventionId, type Conventions } from '../../src/engine/index.ts';

const ids = Object.keys(CONVENTIONS) as ConventionId[];

/** Any conventions that a case can name: each one not at all, or one of its choices. */
export const arbitraryConventions: fc.Arbitrary<Conventions> = fc.record(
  Object.fromEntries(ids.map((id) => [id, fc.constantFrom<string>(...CONVENTIONS[id])])),
  { requiredKeys: [] },
);

/** Each convention's other choices, one at a time. */
export const otherChoices: readonly Conventions[] = ids.flatMap((id) =>
  CONVENTIONS[id].slice(1).map((choice) => ({ [id]: choice })),
);
