import type { StageId, ToldStage } from './caseFile.ts';

/**
 * What begins each stage, as in the table of stages (engine.md 6). A stage with two triggers follows the last one
 * that is there: with both told, the hearing follows the public notice.
 */
export const TRIGGERS_OF = {
  reminder: [],
  productFrozen: [],
  sesameDrop: [],
  creditReported: [],
  contactsCalled: [],
  acceleration: [],
  outsourced: [],
  homeVisit: ['outsourced'],
  mediationInvited: ['outsourced'],
  paymentOrder: ['mediationInvited'],
  claimFiled: ['mediationInvited'],
  assetsPreserved: ['claimFiled'],
  served: ['claimFiled'],
  publicNotice: ['claimFiled'],
  hearing: ['served', 'publicNotice'],
  judgment: ['hearing'],
  effective: ['judgment'],
  performanceEnds: ['effective'],
  enforcementFiled: ['performanceEnds'],
  enforcementNotice: ['enforcementFiled'],
  depositsTaken: ['enforcementNotice'],
  consumptionRestricted: ['enforcementNotice'],
  listedDishonest: ['enforcementNotice'],
  wagesWithheld: ['enforcementNotice'],
  assetsSeized: ['enforcementNotice'],
  auction: ['assetsSeized'],
  suspended: ['enforcementFiled'],
  paidOff: [],
} as const satisfies Record<StageId, readonly ToldStage[]>;
