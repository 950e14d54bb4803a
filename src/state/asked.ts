import type { ToldStage } from '../engine/index.ts';

/** The stages that the form asks for; any other that a link tells is carried along. */
export const ASKED_STAGES = [
  'outsourced',
  'mediationInvited',
  'claimFiled',
  'judgment',
  'enforcementNotice',
  'consumptionRestricted',
] as const satisfies readonly ToldStage[];
export type AskedStage = (typeof ASKED_STAGES)[number];

/** The accounts of which the form lets an agreement waive a share. */
export const WAIVED_ACCOUNTS = ['contractInterest', 'penaltyInterest', 'compoundInterest', 'lateFee'] as const;
