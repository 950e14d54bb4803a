/** What the rule book can be read by. */
export const RULE_SUBJECTS = [
  'contract',
  'cap',
  'collection',
  'agreement',
  'court',
  'limitation',
  'enforcement',
  'restriction',
  'credit',
  'crime',
  'practice',
  'help',
] as const;

export type RuleSubject = (typeof RULE_SUBJECTS)[number];

/** The first word of a rule's id, and the subject that it is read under. */
const SUBJECT_OF_PREFIX: Readonly<Record<string, RuleSubject>> = {
  agreement: 'agreement',
  auction: 'enforcement',
  bankLoan: 'contract',
  bankruptcy: 'help',
  cap: 'cap',
  card: 'contract',
  collection: 'collection',
  contract: 'contract',
  costs: 'court',
  court: 'court',
  credit: 'credit',
  creditCard: 'contract',
  creditRecord: 'credit',
  crime: 'crime',
  custom: 'contract',
  delayedPerformance: 'enforcement',
  disclosure: 'contract',
  effect: 'restriction',
  enforcement: 'enforcement',
  exempt: 'enforcement',
  forum: 'court',
  freeze: 'enforcement',
  guarantorPays: 'practice',
  home: 'enforcement',
  hotline: 'help',
  huabei: 'contract',
  jiebei: 'contract',
  judgment: 'court',
  limitation: 'limitation',
  list: 'restriction',
  loan: 'contract',
  lpr: 'cap',
  means: 'practice',
  microLoan: 'contract',
  negotiation: 'agreement',
  paymentOrder: 'court',
  personalInformation: 'collection',
  plan: 'agreement',
  police: 'collection',
  practice: 'practice',
  preservation: 'court',
  procedure: 'court',
  restriction: 'restriction',
  sesame: 'credit',
  settlement: 'contract',
  smallClaims: 'court',
  stage: 'practice',
  suspension: 'enforcement',
};

/** The subject of a rule; undefined for an id that no subject knows, which a test rules out. */
export function subjectOf(id: string): RuleSubject | undefined {
  return SUBJECT_OF_PREFIX[id.split('.')[0] ?? ''];
}
