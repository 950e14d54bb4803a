import { agreementRules } from './data/agreement.ts';
import { capRules } from './data/caps.ts';
import { courtRules } from './data/court.ts';
import { limitationPeriodRules } from './data/limitation.ts';
import { productRules } from './data/products.ts';
import { settlementRules } from './data/settlement.ts';
import { stageRules } from './data/stages.ts';

/** The rules that the engine computes with, whole; what is only told or shown stands in `context.ts`. */
export const engineRules = [
  ...productRules,
  ...capRules,
  ...courtRules,
  ...settlementRules,
  ...stageRules,
  ...agreementRules,
  ...limitationPeriodRules,
] as const;

export type EngineRule = (typeof engineRules)[number];
