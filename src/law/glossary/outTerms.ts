import {
  glossary_allowance,
  glossary_allowance_words,
  glossary_bankruptcy,
  glossary_bankruptcy_words,
  glossary_card_plan,
  glossary_card_plan_words,
  glossary_estate,
  glossary_estate_words,
  glossary_fee_relief,
  glossary_fee_relief_words,
  glossary_legal_aid,
  glossary_legal_aid_words,
  glossary_police_receipt,
  glossary_police_receipt_words,
} from '../../i18n/generated/messages.js';
import type { Term } from './term.ts';

/** Ways out, and help. */
export const outTerms: readonly Term[] = [
  {
    id: 'cardPlan',
    words: glossary_card_plan_words,
    text: glossary_card_plan,
    rules: ['card.plan.conditions', 'agreement.byConsent'],
  },
  {
    id: 'bankruptcy',
    words: glossary_bankruptcy_words,
    text: glossary_bankruptcy,
    rules: ['bankruptcy.shenzhen', 'bankruptcy.xiamen', 'bankruptcy.elsewhere'],
  },
  { id: 'allowance', words: glossary_allowance_words, text: glossary_allowance, rules: [] },
  { id: 'legalAid', words: glossary_legal_aid_words, text: glossary_legal_aid, rules: ['hotline.12348'] },
  {
    id: 'feeRelief',
    words: glossary_fee_relief_words,
    text: glossary_fee_relief,
    rules: ['costs.deferral', 'costs.exemption'],
  },
  { id: 'policeReceipt', words: glossary_police_receipt_words, text: glossary_police_receipt, rules: [] },
  { id: 'estate', words: glossary_estate_words, text: glossary_estate, rules: ['family.heirs'] },
];
