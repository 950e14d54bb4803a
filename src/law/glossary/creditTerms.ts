import {
  glossary_credit_record,
  glossary_credit_record_words,
  glossary_malicious_overdraft,
  glossary_malicious_overdraft_words,
  glossary_no_deposit,
  glossary_no_deposit_words,
  glossary_sesame,
  glossary_sesame_words,
} from '../../i18n/generated/messages.js';
import type { Term } from './term.ts';

/** Credit records and scores. */
export const creditTerms: readonly Term[] = [
  {
    id: 'creditRecord',
    words: glossary_credit_record_words,
    text: glossary_credit_record,
    rules: ['creditRecord.keptMonths', 'credit.noticeBeforeReporting'],
  },
  { id: 'sesame', words: glossary_sesame_words, text: glossary_sesame, rules: ['sesame.notTheRegistry'] },
  { id: 'noDeposit', words: glossary_no_deposit_words, text: glossary_no_deposit, rules: ['effect.sesamePrivileges'] },
  {
    id: 'maliciousOverdraft',
    words: glossary_malicious_overdraft_words,
    text: glossary_malicious_overdraft,
    rules: ['crime.card.notByNonPayment'],
  },
];
