import type { Account, LifeEffectId, Road, StageId } from '../engine/index.ts';
import {
  account_acceptanceFee,
  account_attorneyFee,
  account_compoundInterest,
  account_contractInterest,
  account_delayedPerformanceInterest,
  account_enforcementFee,
  account_lateFee,
  account_noticeFee,
  account_penaltyInterest,
  account_planInterest,
  account_preservationFee,
  account_principal,
  effect_alipayCredit,
  effect_antForest,
  effect_bankAccount,
  effect_car,
  effect_carAndHouse,
  effect_contacts,
  effect_freedom,
  effect_gTrain,
  effect_goingAbroad,
  effect_home,
  effect_hotel,
  effect_insurance,
  effect_newCredit,
  effect_office,
  effect_peace,
  effect_plane,
  effect_property,
  effect_publicList,
  effect_school,
  effect_sesamePrivileges,
  effect_travel,
  effect_wages,
  road_brokenPlan,
  road_hiding,
  road_negotiate,
  road_notSued,
  road_payInFull,
  road_payWhatICan,
  road_refuse,
  road_theyRefuse,
  stage_acceleration,
  stage_assetsPreserved,
  stage_assetsSeized,
  stage_auction,
  stage_claimFiled,
  stage_consumptionRestricted,
  stage_contactsCalled,
  stage_creditReported,
  stage_depositsTaken,
  stage_effective,
  stage_enforcementFiled,
  stage_enforcementNotice,
  stage_hearing,
  stage_homeVisit,
  stage_judgment,
  stage_listedDishonest,
  stage_mediationInvited,
  stage_outsourced,
  stage_paidOff,
  stage_paymentOrder,
  stage_performanceEnds,
  stage_productFrozen,
  stage_publicNotice,
  stage_reminder,
  stage_served,
  stage_sesameDrop,
  stage_suspended,
  stage_wagesWithheld,
} from './generated/messages.js';
import type { Language } from './language.ts';

type Word = (inputs?: Record<string, never>, options?: { locale?: Language }) => string;

const ACCOUNT_NAMES = {
  principal: account_principal,
  contractInterest: account_contractInterest,
  penaltyInterest: account_penaltyInterest,
  compoundInterest: account_compoundInterest,
  lateFee: account_lateFee,
  acceptanceFee: account_acceptanceFee,
  preservationFee: account_preservationFee,
  noticeFee: account_noticeFee,
  attorneyFee: account_attorneyFee,
  enforcementFee: account_enforcementFee,
  planInterest: account_planInterest,
  delayedPerformanceInterest: account_delayedPerformanceInterest,
} satisfies Record<Account, Word>;

const STAGE_NAMES = {
  reminder: stage_reminder,
  productFrozen: stage_productFrozen,
  sesameDrop: stage_sesameDrop,
  creditReported: stage_creditReported,
  contactsCalled: stage_contactsCalled,
  acceleration: stage_acceleration,
  outsourced: stage_outsourced,
  homeVisit: stage_homeVisit,
  mediationInvited: stage_mediationInvited,
  paymentOrder: stage_paymentOrder,
  claimFiled: stage_claimFiled,
  assetsPreserved: stage_assetsPreserved,
  served: stage_served,
  publicNotice: stage_publicNotice,
  hearing: stage_hearing,
  judgment: stage_judgment,
  effective: stage_effective,
  performanceEnds: stage_performanceEnds,
  enforcementFiled: stage_enforcementFiled,
  enforcementNotice: stage_enforcementNotice,
  depositsTaken: stage_depositsTaken,
  consumptionRestricted: stage_consumptionRestricted,
  listedDishonest: stage_listedDishonest,
  wagesWithheld: stage_wagesWithheld,
  assetsSeized: stage_assetsSeized,
  auction: stage_auction,
  suspended: stage_suspended,
  paidOff: stage_paidOff,
} satisfies Record<StageId, Word>;

const ROAD_NAMES = {
  refuse: road_refuse,
  notSued: road_notSued,
  negotiate: road_negotiate,
  payInFull: road_payInFull,
  payWhatICan: road_payWhatICan,
  theyRefuse: road_theyRefuse,
  hiding: road_hiding,
  brokenPlan: road_brokenPlan,
} satisfies Record<NamedRoad, Word>;

/** The engine's roads, and two of them walked otherwise. */
export type NamedRoad = Road | 'hiding' | 'brokenPlan';

const EFFECT_NAMES = {
  sesamePrivileges: effect_sesamePrivileges,
  alipayCredit: effect_alipayCredit,
  antForest: effect_antForest,
  newCredit: effect_newCredit,
  peace: effect_peace,
  contacts: effect_contacts,
  home: effect_home,
  bankAccount: effect_bankAccount,
  wages: effect_wages,
  carAndHouse: effect_carAndHouse,
  plane: effect_plane,
  gTrain: effect_gTrain,
  hotel: effect_hotel,
  property: effect_property,
  office: effect_office,
  car: effect_car,
  travel: effect_travel,
  school: effect_school,
  insurance: effect_insurance,
  publicList: effect_publicList,
  goingAbroad: effect_goingAbroad,
  freedom: effect_freedom,
} satisfies Record<LifeEffectId, Word>;

function said(word: Word, language: Language | undefined): string {
  return word({}, language === undefined ? {} : { locale: language });
}

/** 本金, 逾期罚息 … in the language that is spoken, or in another. */
export function accountName(account: Account, language?: Language): string {
  return said(ACCOUNT_NAMES[account], language);
}

export function stageName(stage: StageId, language?: Language): string {
  return said(STAGE_NAMES[stage], language);
}

export function roadName(road: NamedRoad, language?: Language): string {
  return said(ROAD_NAMES[road], language);
}

/** The thing of daily life that an effect touches: 飞机, 新贷款 …; its level is said beside it. */
export function effectName(effect: LifeEffectId, language?: Language): string {
  return said(EFFECT_NAMES[effect], language);
}
