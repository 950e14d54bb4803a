import type { Bar } from '../../engine/index.ts';
import * as text from '../../i18n/generated/messages.js';
import { currentLanguage } from '../../i18n/language.ts';

/** What tells a bar from all others: a stage has both its days and its chance. */
export function barKey({ kind, id }: Pick<Bar, 'kind' | 'id'>): string {
  return `${kind}.${id}`;
}

const NAMES: Readonly<Record<string, () => string>> = {
  'time.productFrozen': () => text.matters_time_productFrozen(),
  'time.sesameDrop': () => text.matters_time_sesameDrop(),
  'time.creditReported': () => text.matters_time_creditReported(),
  'time.contactsCalled': () => text.matters_time_contactsCalled(),
  'time.acceleration': () => text.matters_time_acceleration(),
  'time.outsourced': () => text.matters_time_outsourced(),
  'time.homeVisit': () => text.matters_time_homeVisit(),
  'time.mediationInvited': () => text.matters_time_mediationInvited(),
  'time.claimFiled': () => text.matters_time_claimFiled(),
  'time.assetsPreserved': () => text.matters_time_assetsPreserved(),
  'time.served': () => text.matters_time_served(),
  'time.publicNotice': () => text.matters_time_publicNotice(),
  'time.hearing': () => text.matters_time_hearing(),
  'time.judgment': () => text.matters_time_judgment(),
  'time.effective': () => text.matters_time_effective(),
  'time.performanceEnds': () => text.matters_time_performanceEnds(),
  'time.enforcementFiled': () => text.matters_time_enforcementFiled(),
  'time.enforcementNotice': () => text.matters_time_enforcementNotice(),
  'time.depositsTaken': () => text.matters_time_depositsTaken(),
  'time.consumptionRestricted': () => text.matters_time_consumptionRestricted(),
  'time.listedDishonest': () => text.matters_time_listedDishonest(),
  'time.wagesWithheld': () => text.matters_time_wagesWithheld(),
  'time.assetsSeized': () => text.matters_time_assetsSeized(),
  'time.auction': () => text.matters_time_auction(),
  'time.suspended': () => text.matters_time_suspended(),
  'time.agreementDays': () => text.matters_time_agreementDays(),
  'chance.claimFiled': () => text.matters_chance_claimFiled(),
  'chance.assetsPreserved': () => text.matters_chance_assetsPreserved(),
  'chance.publicNotice': () => text.matters_chance_publicNotice(),
  'chance.accepted': () => text.matters_chance_accepted(),
  'chance.planBroken': () => text.matters_chance_planBroken(),
  'price.terms.contractRatePerDay': () => text.matters_price_contractRatePerDay(),
  'price.terms.penaltyRatePerDay': () => text.matters_price_penaltyRatePerDay(),
  'price.court.noticeFee': () => text.matters_price_noticeFee(),
  'price.negotiate.settlementShare': () => text.matters_price_settlementShare(),
  'price.negotiate.planRatePerDay': () => text.matters_price_planRatePerDay(),
  'courtLine.court.capPerYear': () => text.matters_court_capPerYear(),
  'courtLine.court.plea': () => text.matters_court_plea(),
  'courtLine.conventions.feeSplit': () => text.matters_court_feeSplit(),
};

/** A bar's name as it stands within a sentence. */
export function barName(bar: Pick<Bar, 'kind' | 'id'>): string {
  const name = NAMES[barKey(bar)];
  if (name === undefined) throw new RangeError(`the range ${barKey(bar)} has no name`);
  return name();
}

/** The first letter of a line or a sentence; Chinese has no such thing. */
export function beginning(sentence: string): string {
  return currentLanguage() === 'en' ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
}
