import type { Timeline } from '../engine/index.ts';

/** Whether a suit has begun for certain: a told claim, or a told stage after it. Then there is no road without one. */
export function hasBeenSued({ stages }: Timeline): boolean {
  const claim = stages.find(({ id }) => id === 'claimFiled');
  return claim !== undefined && claim.basis !== 'estimated';
}
