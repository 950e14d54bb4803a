import {
  glossary_assignment,
  glossary_assignment_words,
  glossary_collection,
  glossary_collection_words,
  glossary_contacts,
  glossary_contacts_words,
  glossary_guarantor,
  glossary_guarantor_words,
  glossary_home_visit,
  glossary_home_visit_words,
  glossary_joint_debt,
  glossary_joint_debt_words,
  glossary_limitation,
  glossary_limitation_words,
  glossary_outsourced,
  glossary_outsourced_words,
  glossary_product_frozen,
  glossary_product_frozen_words,
  glossary_recourse,
  glossary_recourse_words,
} from '../../i18n/generated/messages.js';
import type { Term } from './term.ts';

/** Collection, and who may ask for the money. */
export const collectionTerms: readonly Term[] = [
  {
    id: 'collection',
    words: glossary_collection_words,
    text: glossary_collection,
    rules: ['collection.allowed', 'collection.forbidden'],
  },
  {
    id: 'outsourced',
    words: glossary_outsourced_words,
    text: glossary_outsourced,
    rules: ['collection.agenciesPublished'],
  },
  { id: 'homeVisit', words: glossary_home_visit_words, text: glossary_home_visit, rules: ['collection.noEntry'] },
  {
    id: 'contacts',
    words: glossary_contacts_words,
    text: glossary_contacts,
    rules: ['collection.contactsOnlyIfUnreachable', 'collection.noDetailsToContacts'],
  },
  {
    id: 'productFrozen',
    words: glossary_product_frozen_words,
    text: glossary_product_frozen,
    rules: ['effect.alipayCredit'],
  },
  { id: 'assignment', words: glossary_assignment_words, text: glossary_assignment, rules: ['contract.assignment'] },
  { id: 'recourse', words: glossary_recourse_words, text: glossary_recourse, rules: ['contract.suretyRecourse'] },
  { id: 'guarantor', words: glossary_guarantor_words, text: glossary_guarantor, rules: ['contract.suretyRecourse'] },
  { id: 'jointDebt', words: glossary_joint_debt_words, text: glossary_joint_debt, rules: ['family.spouseDebt'] },
  {
    id: 'limitation',
    words: glossary_limitation_words,
    text: glossary_limitation,
    rules: ['limitation.years', 'limitation.notByCourt', 'limitation.afterExpiry'],
  },
];
