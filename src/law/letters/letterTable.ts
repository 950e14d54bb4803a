import type { DocumentId } from './documents.ts';
import type { RequestId } from './requests.ts';

/** Who asks for the money: the lender itself, a bank, who bought the debt, or who paid it for the debtor and claims it back. */
export const PARTIES = ['lender', 'bank', 'buyer', 'payer'] as const;
export type Party = (typeof PARTIES)[number];

/** How far the debt has gone, as far as a letter is concerned. */
export const LETTER_STAGES = ['beforeClaim', 'mediation', 'sued', 'judged', 'enforcement'] as const;
export type LetterStage = (typeof LETTER_STAGES)[number];

/** The offer of a plan; a card's individual instalments; an objection to the amount; three letters to the enforcing court. */
export const LETTER_KINDS = ['offer', 'cardPlan', 'amounts', 'lifting', 'correction', 'removal'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** Which ceiling a court holds interest and fees against. */
export type CeilingLaw = 'licensed' | 'card' | 'private';

/** What one letter rests on, asks for and brings along. */
export interface LetterRow {
  /** Ids of the rules that it names with their articles. */
  readonly basis: readonly string[];
  readonly requests: readonly RequestId[];
  readonly documents: readonly DocumentId[];
}

const HARDSHIP = ['hardship', 'statements', 'debts'] as const;

/** Asks for a plan: one row for each kind of creditor and each stage. */
export const OFFERS: Readonly<Record<Party, Readonly<Record<LetterStage, LetterRow>>>> = {
  lender: {
    beforeClaim: {
      basis: ['agreement.byConsent', 'contract.waiver', 'collection.onlyTheDebtor'],
      requests: [
        'statement',
        'stopInterest',
        'waiveCharges',
        'principalFirst',
        'onlyMe',
        'recordLender',
        'onMiss',
        'written',
      ],
      documents: [...HARDSHIP, 'appBill'],
    },
    mediation: {
      basis: ['agreement.byConsent', 'contract.waiver', 'procedure.confirmationDays', 'procedure.confirmedEnforceable'],
      requests: ['statement', 'stopInterest', 'waiveCharges', 'recordLender', 'mediatorWritesAll', 'jointConfirmation'],
      documents: [...HARDSHIP, 'appBill'],
    },
    sued: {
      basis: [
        'procedure.mediationInSuit',
        'procedure.mediationStatement',
        'procedure.concessions',
        'costs.mediatedCase',
        'contract.waiver',
      ],
      requests: ['courtMediates', 'stopInterest', 'waiveCharges', 'courtFee', 'noConcession', 'recordLender'],
      documents: [...HARDSHIP, 'courtPapers'],
    },
    judged: {
      basis: ['agreement.byConsent', 'contract.waiver', 'delayedPerformance.statute'],
      requests: ['noEnforcement', 'waiveDoubled', 'ownAccount', 'settledProof', 'recordLender', 'written'],
      documents: [...HARDSHIP, 'judgment'],
    },
    enforcement: {
      basis: [
        'enforcement.settlementRecord',
        'enforcement.settlementStay',
        'restriction.liftedBy',
        'list.reasonsForRemoval',
        'costs.enforcementSettled',
        'enforcement.income',
      ],
      requests: [
        'intoRecord',
        'stay',
        'liftRestriction',
        'deleteListing',
        'enforcementFee',
        'livingCosts',
        'recordLender',
      ],
      documents: [...HARDSHIP, 'enforcementPapers', 'assetReport'],
    },
  },
  bank: {
    beforeClaim: {
      basis: ['agreement.byConsent', 'contract.waiver', 'collection.unreachableDays'],
      requests: [
        'statement',
        'stopInterest',
        'waiveCharges',
        'principalFirst',
        'bankContact',
        'recordBank',
        'onMiss',
        'written',
      ],
      documents: [...HARDSHIP, 'creditReport'],
    },
    mediation: {
      basis: ['agreement.byConsent', 'contract.waiver', 'procedure.confirmationDays', 'procedure.confirmedEnforceable'],
      requests: ['statement', 'stopInterest', 'waiveCharges', 'recordBank', 'mediatorWritesAll', 'jointConfirmation'],
      documents: [...HARDSHIP, 'creditReport'],
    },
    sued: {
      basis: [
        'procedure.mediationInSuit',
        'procedure.mediationStatement',
        'procedure.concessions',
        'costs.mediatedCase',
        'contract.waiver',
      ],
      requests: ['courtMediates', 'stopInterest', 'waiveCharges', 'courtFee', 'noConcession', 'recordBank'],
      documents: [...HARDSHIP, 'courtPapers'],
    },
    judged: {
      basis: ['agreement.byConsent', 'contract.waiver', 'delayedPerformance.statute'],
      requests: ['noEnforcement', 'waiveDoubled', 'ownAccount', 'settledProof', 'recordBank', 'written'],
      documents: [...HARDSHIP, 'judgment'],
    },
    enforcement: {
      basis: [
        'enforcement.settlementRecord',
        'enforcement.settlementStay',
        'restriction.liftedBy',
        'list.reasonsForRemoval',
        'costs.enforcementSettled',
        'enforcement.income',
      ],
      requests: [
        'intoRecord',
        'stay',
        'liftRestriction',
        'deleteListing',
        'enforcementFee',
        'livingCosts',
        'recordBank',
      ],
      documents: [...HARDSHIP, 'enforcementPapers', 'assetReport'],
    },
  },
  buyer: {
    beforeClaim: {
      basis: ['contract.assignment', 'contract.assigneeDefences', 'agreement.byConsent', 'contract.waiver'],
      requests: [
        'saleProof',
        'statement',
        'keepDefences',
        'waiveCharges',
        'ownAccount',
        'recordBuyer',
        'onMiss',
        'written',
      ],
      documents: [...HARDSHIP, 'contract', 'payments'],
    },
    mediation: {
      basis: [
        'contract.assignment',
        'contract.assigneeDefences',
        'contract.waiver',
        'procedure.confirmationDays',
        'procedure.confirmedEnforceable',
      ],
      requests: ['saleProof', 'keepDefences', 'waiveCharges', 'recordBuyer', 'mediatorWritesAll', 'jointConfirmation'],
      documents: [...HARDSHIP, 'contract', 'payments'],
    },
    sued: {
      basis: [
        'contract.assignment',
        'contract.assigneeDefences',
        'procedure.mediationInSuit',
        'procedure.mediationStatement',
        'procedure.concessions',
        'costs.mediatedCase',
      ],
      requests: ['saleProof', 'keepDefences', 'courtMediates', 'courtFee', 'noConcession', 'recordBuyer'],
      documents: [...HARDSHIP, 'courtPapers', 'payments'],
    },
    judged: {
      basis: ['contract.assignment', 'agreement.byConsent', 'contract.waiver', 'delayedPerformance.statute'],
      requests: ['saleProof', 'noEnforcement', 'waiveDoubled', 'ownAccount', 'settledProof', 'recordBuyer', 'written'],
      documents: [...HARDSHIP, 'judgment', 'payments'],
    },
    enforcement: {
      basis: [
        'contract.assignment',
        'enforcement.settlementRecord',
        'enforcement.settlementStay',
        'restriction.liftedBy',
        'list.reasonsForRemoval',
        'costs.enforcementSettled',
        'enforcement.income',
      ],
      requests: [
        'saleProof',
        'intoRecord',
        'stay',
        'liftRestriction',
        'deleteListing',
        'enforcementFee',
        'livingCosts',
        'recordBuyer',
      ],
      documents: [...HARDSHIP, 'enforcementPapers', 'assetReport', 'payments'],
    },
  },
  payer: {
    beforeClaim: {
      basis: ['contract.suretyRecourse', 'agreement.byConsent', 'contract.waiver'],
      requests: [
        'payingProof',
        'noMoreThanPaid',
        'stopInterest',
        'principalFirst',
        'ownAccount',
        'recordPayer',
        'onMiss',
        'written',
      ],
      documents: [...HARDSHIP, 'contract', 'payments'],
    },
    mediation: {
      basis: [
        'contract.suretyRecourse',
        'contract.waiver',
        'procedure.confirmationDays',
        'procedure.confirmedEnforceable',
      ],
      requests: [
        'payingProof',
        'noMoreThanPaid',
        'stopInterest',
        'recordPayer',
        'mediatorWritesAll',
        'jointConfirmation',
      ],
      documents: [...HARDSHIP, 'contract', 'payments'],
    },
    sued: {
      basis: [
        'contract.suretyRecourse',
        'procedure.mediationInSuit',
        'procedure.mediationStatement',
        'procedure.concessions',
        'costs.mediatedCase',
      ],
      requests: ['payingProof', 'noMoreThanPaid', 'courtMediates', 'courtFee', 'noConcession', 'recordPayer'],
      documents: [...HARDSHIP, 'courtPapers', 'payments'],
    },
    judged: {
      basis: ['contract.suretyRecourse', 'agreement.byConsent', 'contract.waiver', 'delayedPerformance.statute'],
      requests: [
        'payingProof',
        'noEnforcement',
        'waiveDoubled',
        'ownAccount',
        'settledProof',
        'recordPayer',
        'written',
      ],
      documents: [...HARDSHIP, 'judgment', 'payments'],
    },
    enforcement: {
      basis: [
        'contract.suretyRecourse',
        'enforcement.settlementRecord',
        'enforcement.settlementStay',
        'restriction.liftedBy',
        'list.reasonsForRemoval',
        'costs.enforcementSettled',
        'enforcement.income',
      ],
      requests: [
        'payingProof',
        'intoRecord',
        'stay',
        'liftRestriction',
        'deleteListing',
        'enforcementFee',
        'livingCosts',
        'recordPayer',
      ],
      documents: [...HARDSHIP, 'enforcementPapers', 'assetReport', 'payments'],
    },
  },
};

/** A card's individual instalments 个性化分期: a bank's, before a suit. */
export const CARD_PLAN: LetterRow = {
  basis: [
    'card.plan.conditions',
    'card.plan.mostYears',
    'card.plan.items',
    'card.plan.collectionStops',
    'card.plan.noNewCards',
  ],
  requests: ['cardInstalments', 'cardInterest', 'cardItems', 'cardCollectionStops', 'cardRecorded', 'recordBank'],
  documents: [...HARDSHIP, 'creditReport'],
};

/** What a letter about the amount says of who claims it. */
export const AMOUNTS_OF_PARTY: Readonly<Record<Party, LetterRow>> = {
  lender: { basis: ['contract.overdueInterest'], requests: [], documents: ['ownSheet', 'appBill'] },
  bank: { basis: ['contract.overdueInterest'], requests: [], documents: ['ownSheet', 'creditReport'] },
  buyer: {
    basis: ['contract.assignment', 'contract.assigneeDefences'],
    requests: ['saleProof', 'keepDefences'],
    documents: ['ownSheet', 'contract', 'payments'],
  },
  payer: {
    basis: ['contract.suretyRecourse'],
    requests: ['payingProof', 'noMoreThanPaid'],
    documents: ['ownSheet', 'contract', 'payments'],
  },
};

/** What it says of the ceiling. */
export const AMOUNTS_OF_LAW: Readonly<Record<CeilingLaw, Pick<LetterRow, 'basis' | 'requests'>>> = {
  licensed: { basis: ['cap.licensedLender', 'contract.penaltyTooHigh'], requests: ['reduceLicensed'] },
  card: { basis: ['contract.cardTotalTooHigh', 'contract.cardTermsExplained'], requests: ['reduceCard'] },
  private: {
    basis: ['cap.privateLender.multiple', 'cap.privateLender.late', 'cap.privateLender.sum'],
    requests: ['reducePrivate'],
  },
};

/** Where it goes: to the creditor, or into the suit. */
export const AMOUNTS_OF_PLACE: Readonly<Record<'creditor' | 'suit', Pick<LetterRow, 'basis' | 'requests'>>> = {
  creditor: { basis: [], requests: ['correctStatement'] },
  suit: { basis: ['contract.askForReduction', 'contract.noWaiverOfReduction'], requests: ['courtChecks'] },
};

/** In enforcement the judgment stands: what can be objected to is how its amount is counted. */
export const AMOUNTS_IN_ENFORCEMENT: LetterRow = {
  basis: ['enforcement.objectionDays', 'settlement.afterJudgment', 'delayedPerformance.ratePerDay'],
  requests: ['enforcementSheet', 'beyondJudgment'],
  documents: ['ownSheet', 'judgment', 'payments', 'enforcementPapers'],
};

/** Letters to the enforcing court. */
export const TO_THE_COURT: Readonly<Record<'lifting' | 'correction' | 'removal', LetterRow>> = {
  lifting: {
    basis: ['restriction.approval', 'restriction.temporaryLiftingReasons'],
    requests: ['liftOnce', 'liftDates'],
    documents: ['need', 'journey', 'restrictionOrder', 'assetReport'],
  },
  correction: {
    basis: ['list.correctionGrounds', 'list.correctionDays', 'list.inabilityNoGround'],
    requests: ['reviewListing', 'answerListing'],
    documents: ['listingDecision', 'assetReport'],
  },
  removal: {
    basis: ['list.reasonsForRemoval', 'list.earlyRemoval', 'list.published'],
    requests: ['deleteMine', 'tellCredit'],
    documents: ['listingDecision', 'performed'],
  },
};
