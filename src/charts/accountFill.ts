import { type Tone } from './marks.ts';

/** How an account's layer is filled: colour, and beside colour a pattern. */
export interface AccountFill {
  readonly tone: Tone;
  readonly pattern: 'plain' | 'hatched' | 'dotted';
}

const FILLS: Readonly<Record<string, AccountFill>> = {
  principal: { tone: 'stage-done', pattern: 'plain' },
  contractInterest: { tone: 'stage-1', pattern: 'plain' },
  penaltyInterest: { tone: 'stage-2', pattern: 'plain' },
  compoundInterest: { tone: 'stage-3', pattern: 'plain' },
  lateFee: { tone: 'stage-4', pattern: 'plain' },
  acceptanceFee: { tone: 'refuse', pattern: 'hatched' },
  preservationFee: { tone: 'refuse-soft', pattern: 'dotted' },
  noticeFee: { tone: 'ink-3', pattern: 'dotted' },
  attorneyFee: { tone: 'ink-2', pattern: 'hatched' },
  enforcementFee: { tone: 'ink-3', pattern: 'hatched' },
  planInterest: { tone: 'negotiate', pattern: 'hatched' },
  delayedPerformanceInterest: { tone: 'refuse', pattern: 'dotted' },
};

/** The fill of an account. */
export function accountFill(account: string): AccountFill {
  return FILLS[account] ?? { tone: 'line', pattern: 'plain' };
}
