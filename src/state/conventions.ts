import { CONVENTIONS, type ConventionChoice, type ConventionId } from '../engine/index.ts';
import { useCaseStore } from './caseStore.ts';

/** The way of counting that holds: the person's, or the page's. */
export function useConvention(id: ConventionId): ConventionChoice {
  return useCaseStore(({ carried }) => carried.conventions?.[id] ?? CONVENTIONS[id][0]);
}

/** Takes over a way of counting; the page's own is what holds where nothing is told, and so is not kept. */
export function setConvention(id: ConventionId, choice: ConventionChoice): void {
  useCaseStore.setState(({ carried }) => {
    const { conventions, ...others } = carried;
    const kept = Object.entries({ ...conventions, [id]: choice }).filter(
      ([of, chosen]) => chosen !== CONVENTIONS[of as ConventionId][0],
    );
    return {
      carried: kept.length === 0 ? others : { ...others, conventions: Object.fromEntries(kept) },
      isExample: false,
    };
  });
}
