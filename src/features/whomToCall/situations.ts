import * as text from '../../i18n/generated/messages.js';

/** What has happened, who helps with it, and what to have at hand. */
export interface Situation {
  readonly id: string;
  readonly name: () => string;
  /** Hotlines whose names the rule book holds. */
  readonly phones: readonly string[];
  /** Who answers serves what Ant lends only: of other debts the row does not lead with the number. */
  readonly isAntOnly?: boolean;
  readonly can: () => string;
  readonly know: () => string;
  readonly ready: () => string;
}

/** Ordered by how far it has gone; help in despair is never folded away elsewhere on the page. */
export const SITUATIONS: readonly Situation[] = [
  {
    id: 'lender',
    name: text.callers_lender,
    phones: ['95188'],
    isAntOnly: true,
    can: text.callers_lender_can,
    know: text.callers_lender_know,
    ready: text.callers_lender_ready,
  },
  {
    id: 'complaint',
    name: text.callers_complaint,
    phones: ['12378'],
    can: text.callers_complaint_can,
    know: text.callers_complaint_know,
    ready: text.callers_complaint_ready,
  },
  {
    id: 'credit',
    name: text.callers_credit,
    phones: ['12363'],
    can: text.callers_credit_can,
    know: text.callers_credit_know,
    ready: text.callers_credit_ready,
  },
  {
    id: 'court',
    name: text.callers_court,
    phones: ['12368'],
    can: text.callers_court_can,
    know: text.callers_court_know,
    ready: text.callers_court_ready,
  },
  {
    id: 'law',
    name: text.callers_law,
    phones: ['12348'],
    can: text.callers_law_can,
    know: text.callers_law_know,
    ready: text.callers_law_ready,
  },
  {
    id: 'threat',
    name: text.callers_threat,
    phones: ['110', '12378'],
    can: text.callers_threat_can,
    know: text.callers_threat_know,
    ready: text.callers_threat_ready,
  },
  {
    id: 'spam',
    name: text.callers_spam,
    phones: ['12321', '12378'],
    can: text.callers_spam_can,
    know: text.callers_spam_know,
    ready: text.callers_spam_ready,
  },
  {
    id: 'swindle',
    name: text.callers_swindle,
    phones: ['110'],
    can: text.callers_swindle_can,
    know: text.callers_swindle_know,
    ready: text.callers_swindle_ready,
  },
  {
    id: 'life',
    name: text.callers_life,
    phones: ['12345'],
    can: text.callers_life_can,
    know: text.callers_life_know,
    ready: text.callers_life_ready,
  },
  {
    id: 'heart',
    name: text.callers_heart,
    phones: ['12356', '110', '120'],
    can: text.callers_heart_can,
    know: text.callers_heart_know,
    ready: text.callers_heart_ready,
  },
];

/** How a swindle is known. */
export const MARKS: readonly (() => string)[] = [
  text.callers_mark_fee,
  text.callers_mark_silence,
  text.callers_mark_papers,
  text.callers_mark_mass,
  text.callers_mark_erase,
  text.callers_mark_hand,
];

/** What to do once in it, before the police. */
export const WAY_OUT: readonly (() => string)[] = [
  text.callers_out_stop,
  text.callers_out_block,
  text.callers_out_tell,
  text.callers_out_keep,
];
