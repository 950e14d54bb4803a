import type { ToldStage } from '../engine/index.ts';
import { useCaseStore } from './caseStore.ts';

/** The person's own days of a stage; undefined while the book's estimate holds. */
export function useStageDays(stage: ToldStage): number | undefined {
  return useCaseStore(({ carried }) => carried.stageDays?.[stage]);
}

/** Puts the person's own days in the place of a stage's estimate; undefined takes the estimate back. */
export function setStageDays(stage: ToldStage, days: number | undefined): void {
  useCaseStore.setState(({ carried }) => {
    const { stageDays, ...others } = carried;
    const kept = new Map(Object.entries({ ...stageDays }));
    if (days === undefined) kept.delete(stage);
    else kept.set(stage, days);
    return {
      carried: kept.size === 0 ? others : { ...others, stageDays: Object.fromEntries(kept) },
      isExample: false,
    };
  });
}
