import type { EstimateId, EstimateRange, RateText } from '../engine/index.ts';
import { useCaseStore } from './caseStore.ts';

/** What a range is about: days from a trigger, or a share from 0 to 1. */
export type RangeOf = 'days' | 'share';
/** Low, likely, high, as the case file has them: whole days, or shares as numbers or rates' texts. */
export type OwnRange = EstimateRange<number | RateText>;

/** The person's own range in place of the book's; undefined while the book's holds. */
export function useOwnRange(id: EstimateId, of: RangeOf): OwnRange | undefined {
  return useCaseStore(({ carried }) => carried.assumptions?.[id]?.[of]);
}

function carry(assumptions: Readonly<Record<string, object>>): void {
  useCaseStore.setState(({ carried }) => {
    const others = Object.fromEntries(Object.entries(carried).filter(([part]) => part !== 'assumptions'));
    return {
      carried: Object.keys(assumptions).length === 0 ? others : { ...others, assumptions },
      isExample: false,
    };
  });
}

/** Puts a range of the person's own in the place of the book's; undefined takes it back. */
export function setOwnRange(id: EstimateId, of: RangeOf, range: OwnRange | undefined): void {
  const { [id]: before, ...others } = useCaseStore.getState().carried.assumptions ?? {};
  const kept = Object.entries({ ...before }).filter(([other]) => other !== of);
  if (range !== undefined) kept.push([of, range]);
  carry(kept.length === 0 ? others : { ...others, [id]: Object.fromEntries(kept) });
}

/** Every range is the book's again. */
export function dropOwnRanges(): void {
  carry({});
}
