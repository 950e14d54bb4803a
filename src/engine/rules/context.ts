import { procedureRules } from './context/procedure.ts';
import { timeLimitRules } from './context/timeLimits.ts';
import { calibrationRules } from './context/calibration.ts';
import { costRules } from './context/costs.ts';
import { contractRules } from './context/contracts.ts';
import { capContextRules } from './context/caps.ts';
import { limitationRules } from './context/limitation.ts';
import { negotiationRules } from './context/negotiation.ts';
import { enforcementRules } from './context/enforcement.ts';
import { listRules } from './context/list.ts';
import { crimeRules } from './context/crime.ts';
import { creditRules } from './context/credit.ts';
import { platformRules } from './context/platforms.ts';
import { collectionRules } from './context/collection.ts';
import { cardRules } from './context/cards.ts';
import { bankruptcyRules } from './context/bankruptcy.ts';
import { hotlineRules } from './context/hotlines.ts';
import type { Rule } from './rule.ts';

export { engineRules } from './engineRules.ts';
export { notes } from './context/notes.ts';
export { wordsOfLaw } from './context/wordsOfLaw.ts';

/**
 * What the engine does not compute with but tells: the second door of the rule book, loaded when somebody opens it.
 */
export const contextRules: readonly Rule[] = [
  ...procedureRules,
  ...timeLimitRules,
  ...costRules,
  ...contractRules,
  ...capContextRules,
  ...limitationRules,
  ...enforcementRules,
  ...listRules,
  ...crimeRules,
  ...creditRules,
  ...platformRules,
  ...collectionRules,
  ...cardRules,
  ...bankruptcyRules,
  ...hotlineRules,
  ...negotiationRules,
  ...calibrationRules,
];
