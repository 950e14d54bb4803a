import type { PaperKind } from '../../../engine/index.ts';
import {
  papers_claimPapers,
  papers_claimPapers_do_1,
  papers_claimPapers_do_2,
  papers_claimPapers_do_3,
  papers_claimPapers_true_1,
  papers_claimPapers_true_2,
  papers_claimPapers_what_1,
  papers_claimPapers_what_2,
  papers_courtText,
  papers_courtText_do_1,
  papers_courtText_do_2,
  papers_courtText_time,
  papers_courtText_true_1,
  papers_courtText_true_2,
  papers_courtText_what_1,
  papers_courtText_what_2,
  papers_enforcementNotice,
  papers_enforcementNotice_do_1,
  papers_enforcementNotice_do_2,
  papers_enforcementNotice_do_3,
  papers_enforcementNotice_true_1,
  papers_enforcementNotice_true_2,
  papers_enforcementNotice_what_1,
  papers_enforcementNotice_what_2,
  papers_judgment,
  papers_judgment_do_1,
  papers_judgment_do_2,
  papers_judgment_do_3,
  papers_judgment_true_1,
  papers_judgment_true_2,
  papers_judgment_what_1,
  papers_judgment_what_2,
  papers_lawyersLetter,
  papers_lawyersLetter_do_1,
  papers_lawyersLetter_do_2,
  papers_lawyersLetter_time,
  papers_lawyersLetter_true_1,
  papers_lawyersLetter_true_2,
  papers_lawyersLetter_what_1,
  papers_lawyersLetter_what_2,
  papers_paymentOrder,
  papers_paymentOrder_do_1,
  papers_paymentOrder_do_2,
  papers_paymentOrder_do_3,
  papers_paymentOrder_true_1,
  papers_paymentOrder_true_2,
  papers_paymentOrder_what_1,
  papers_paymentOrder_what_2,
} from '../../../i18n/generated/messages.js';

type Line = () => string;

/** What is told of a kind of paper. */
export interface PaperTexts {
  readonly title: Line;
  /** What it is. */
  readonly what: readonly Line[];
  /** How to tell a false one. */
  readonly isTrue: readonly Line[];
  /** What can be done. */
  readonly act: readonly Line[];
  /** Where the law gives it no time. */
  readonly time?: Line;
  /** Ids of the rules that it rests on. */
  readonly rules: readonly string[];
  /** Hotlines whose names the rule book holds. */
  readonly phones: readonly string[];
}

/** How the court's times are counted, and from when. */
const COUNTING = [
  'procedure.servedOn',
  'procedure.firstDayNotCounted',
  'procedure.lastDayOnHoliday',
  'procedure.postedInTime',
];

export const PAPER_TEXTS: Readonly<Record<PaperKind, PaperTexts>> = {
  courtText: {
    title: papers_courtText,
    what: [papers_courtText_what_1, papers_courtText_what_2],
    isTrue: [papers_courtText_true_1, papers_courtText_true_2],
    act: [papers_courtText_do_1, papers_courtText_do_2],
    time: papers_courtText_time,
    rules: [
      'procedure.electronicService',
      'procedure.mediationFirst',
      'procedure.mediationDays',
      'hotline.12368',
      'collection.forbidden',
    ],
    phones: ['12368'],
  },
  lawyersLetter: {
    title: papers_lawyersLetter,
    what: [papers_lawyersLetter_what_1, papers_lawyersLetter_what_2],
    isTrue: [papers_lawyersLetter_true_1, papers_lawyersLetter_true_2],
    act: [papers_lawyersLetter_do_1, papers_lawyersLetter_do_2],
    time: papers_lawyersLetter_time,
    rules: ['limitation.restart.demand', 'collection.forbidden', 'collection.allowed'],
    phones: ['12348', '12378', '110'],
  },
  claimPapers: {
    title: papers_claimPapers,
    what: [papers_claimPapers_what_1, papers_claimPapers_what_2],
    isTrue: [papers_claimPapers_true_1, papers_claimPapers_true_2],
    act: [papers_claimPapers_do_1, papers_claimPapers_do_2, papers_claimPapers_do_3],
    rules: [
      'procedure.answerDays',
      'procedure.answerSimplified',
      'smallClaims.answerMostDays',
      'procedure.defaultJudgment',
      'court.reduction',
      ...COUNTING,
    ],
    phones: ['12368', '12348'],
  },
  paymentOrder: {
    title: papers_paymentOrder,
    what: [papers_paymentOrder_what_1, papers_paymentOrder_what_2],
    isTrue: [papers_paymentOrder_true_1, papers_paymentOrder_true_2],
    act: [papers_paymentOrder_do_1, papers_paymentOrder_do_2, papers_paymentOrder_do_3],
    rules: [
      'paymentOrder.answerDays',
      'paymentOrder.notAnObjection',
      'paymentOrder.oralObjectionVoid',
      'paymentOrder.enforceable',
      'paymentOrder.turnsIntoSuit',
      ...COUNTING,
    ],
    phones: ['12368', '12348'],
  },
  judgment: {
    title: papers_judgment,
    what: [papers_judgment_what_1, papers_judgment_what_2],
    isTrue: [papers_judgment_true_1, papers_judgment_true_2],
    act: [papers_judgment_do_1, papers_judgment_do_2, papers_judgment_do_3],
    rules: [
      'procedure.appealDays',
      'smallClaims.oneInstance',
      'procedure.judgmentSeal',
      'delayedPerformance.statute',
      ...COUNTING,
    ],
    phones: ['12368', '12348'],
  },
  enforcementNotice: {
    title: papers_enforcementNotice,
    what: [papers_enforcementNotice_what_1, papers_enforcementNotice_what_2],
    isTrue: [papers_enforcementNotice_true_1, papers_enforcementNotice_true_2],
    act: [papers_enforcementNotice_do_1, papers_enforcementNotice_do_2, papers_enforcementNotice_do_3],
    rules: [
      'enforcement.reportOrder',
      'enforcement.reportExtension',
      'enforcement.measuresAtOnce',
      'enforcement.falseReport',
      'list.missingReport',
      'exempt.livingCosts',
      'enforcement.settlement',
    ],
    phones: ['12368', '12348'],
  },
};
