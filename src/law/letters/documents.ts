import {
  letters_attach_app_bill,
  letters_attach_asset_report,
  letters_attach_contract,
  letters_attach_court_papers,
  letters_attach_credit_report,
  letters_attach_debts,
  letters_attach_enforcement_papers,
  letters_attach_hardship,
  letters_attach_journey,
  letters_attach_judgment,
  letters_attach_listing_decision,
  letters_attach_need,
  letters_attach_own_sheet,
  letters_attach_payments,
  letters_attach_performed,
  letters_attach_restriction_order,
  letters_attach_statements,
} from '../../i18n/generated/messages.js';
import type { Message } from './message.ts';

/** What can be attached to a letter. */
export const DOCUMENTS = {
  hardship: letters_attach_hardship,
  statements: letters_attach_statements,
  debts: letters_attach_debts,
  creditReport: letters_attach_credit_report,
  appBill: letters_attach_app_bill,
  payments: letters_attach_payments,
  contract: letters_attach_contract,
  courtPapers: letters_attach_court_papers,
  judgment: letters_attach_judgment,
  enforcementPapers: letters_attach_enforcement_papers,
  restrictionOrder: letters_attach_restriction_order,
  assetReport: letters_attach_asset_report,
  need: letters_attach_need,
  journey: letters_attach_journey,
  listingDecision: letters_attach_listing_decision,
  performed: letters_attach_performed,
  ownSheet: letters_attach_own_sheet,
} as const satisfies Readonly<Record<string, Message>>;

export type DocumentId = keyof typeof DOCUMENTS;
