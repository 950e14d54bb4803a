import * as text from '../../i18n/generated/messages.js';

/** A point that an agreement must contain, or a sign that it is none. */
export interface Point {
  readonly id: string;
  readonly name: () => string;
  readonly why: () => string;
  /** Ids of the rules behind it. */
  readonly rules: readonly string[];
}

/** What an agreement must say, in the order in which it is talked about. */
export const POINTS: readonly Point[] = [
  { id: 'who', name: text.agreed_point_who, why: text.agreed_why_who, rules: ['contract.assignment'] },
  { id: 'total', name: text.agreed_point_total, why: text.agreed_why_total, rules: [] },
  { id: 'instalments', name: text.agreed_point_instalments, why: text.agreed_why_instalments, rules: [] },
  { id: 'account', name: text.agreed_point_account, why: text.agreed_why_account, rules: [] },
  {
    id: 'principal',
    name: text.agreed_point_principal,
    why: text.agreed_why_principal,
    rules: ['settlement.costsInterestPrincipal'],
  },
  { id: 'interest', name: text.agreed_point_interest, why: text.agreed_why_interest, rules: ['agreement.byConsent'] },
  { id: 'waived', name: text.agreed_point_waived, why: text.agreed_why_waived, rules: ['contract.waiver'] },
  { id: 'missed', name: text.agreed_point_missed, why: text.agreed_why_missed, rules: ['agreement.waiverReturns'] },
  {
    id: 'court',
    name: text.agreed_point_court,
    why: text.agreed_why_court,
    rules: ['court.settledSuitHalf', 'costs.mediatedCase', 'costs.enforcementSettled'],
  },
  {
    id: 'restriction',
    name: text.agreed_point_restriction,
    why: text.agreed_why_restriction,
    rules: ['restriction.liftedBy', 'list.reasonsForRemoval'],
  },
  { id: 'record', name: text.agreed_point_record, why: text.agreed_why_record, rules: ['credit.keptYears'] },
  {
    id: 'collection',
    name: text.agreed_point_collection,
    why: text.agreed_why_collection,
    rules: ['card.plan.collectionStops', 'collection.onlyTheDebtor'],
  },
  { id: 'proof', name: text.agreed_point_proof, why: text.agreed_why_proof, rules: [] },
  { id: 'written', name: text.agreed_point_written, why: text.agreed_why_written, rules: ['card.plan.oralRecorded'] },
];

/** What shows a swindle, or an agreement that nobody should make. */
export const RED_FLAGS: readonly Omit<Point, 'rules'>[] = [
  { id: 'fee', name: text.agreed_flag_fee, why: text.agreed_flag_why_fee },
  { id: 'phone', name: text.agreed_flag_phone, why: text.agreed_flag_why_phone },
  { id: 'private', name: text.agreed_flag_private, why: text.agreed_flag_why_private },
  { id: 'anti', name: text.agreed_flag_anti, why: text.agreed_flag_why_anti },
  { id: 'record', name: text.agreed_flag_record, why: text.agreed_flag_why_record },
  { id: 'blank', name: text.agreed_flag_blank, why: text.agreed_flag_why_blank },
  { id: 'more', name: text.agreed_flag_more, why: text.agreed_flag_why_more },
  { id: 'loan', name: text.agreed_flag_loan, why: text.agreed_flag_why_loan },
  { id: 'forged', name: text.agreed_flag_forged, why: text.agreed_flag_why_forged },
];
