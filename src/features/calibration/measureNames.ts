import * as text from '../../i18n/generated/messages.js';
import type { MeasureId, TopicId } from './calibrationModel.ts';

export const TOPIC_NAMES = {
  sued: () => text.calibration_topic_sued(),
  time: () => text.calibration_topic_time(),
  enforcement: () => text.calibration_topic_enforcement(),
  court: () => text.calibration_topic_court(),
} satisfies Record<TopicId, () => string>;

interface MeasureWords {
  readonly name: () => string;
  /** What follows from it for whoever reads the page. */
  readonly says: () => string;
}

export const MEASURES = {
  sued: { name: () => text.calibration_sued(), says: () => text.calibration_sued_says() },
  suedFor: { name: () => text.calibration_suedFor(), says: () => text.calibration_suedFor_says() },
  defaultToClaim: { name: () => text.calibration_defaultToClaim(), says: () => text.calibration_defaultToClaim_says() },
  claimToJudgment: {
    name: () => text.calibration_claimToJudgment(),
    says: () => text.calibration_claimToJudgment_says(),
  },
  judgmentToEnforcement: {
    name: () => text.calibration_judgmentToEnforcement(),
    says: () => text.calibration_judgmentToEnforcement_says(),
  },
  enforcementToListed: {
    name: () => text.calibration_enforcementToListed(),
    says: () => text.calibration_enforcementToListed_says(),
  },
  enforcementToRestricted: {
    name: () => text.calibration_enforcementToRestricted(),
    says: () => text.calibration_enforcementToRestricted_says(),
  },
  enforcementToSuspended: {
    name: () => text.calibration_enforcementToSuspended(),
    says: () => text.calibration_enforcementToSuspended_says(),
  },
  enforcedInVain: { name: () => text.calibration_enforcedInVain(), says: () => text.calibration_enforcedInVain_says() },
  paidInFull: { name: () => text.calibration_paidInFull(), says: () => text.calibration_paidInFull_says() },
  moneyComesIn: { name: () => text.calibration_moneyComesIn(), says: () => text.calibration_moneyComesIn_says() },
  worthOfBadDebt: { name: () => text.calibration_worthOfBadDebt(), says: () => text.calibration_worthOfBadDebt_says() },
  settledAfterFiling: {
    name: () => text.calibration_settledAfterFiling(),
    says: () => text.calibration_settledAfterFiling_says(),
  },
  ordinaryProcedure: {
    name: () => text.calibration_ordinaryProcedure(),
    says: () => text.calibration_ordinaryProcedure_says(),
  },
  procedure: { name: () => text.calibration_procedure(), says: () => text.calibration_procedure_says() },
  feeSplit: { name: () => text.calibration_feeSplit(), says: () => text.calibration_feeSplit_says() },
  feeOnDefendant: { name: () => text.calibration_feeOnDefendant(), says: () => text.calibration_feeOnDefendant_says() },
  wholeYuan: { name: () => text.calibration_wholeYuan(), says: () => text.calibration_wholeYuan_says() },
} satisfies Record<MeasureId, MeasureWords>;
