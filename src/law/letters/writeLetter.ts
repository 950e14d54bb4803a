import type { Product } from '../../engine/index.ts';
import { formatDate, formatDays, formatShare, formatYuan } from '../../i18n/format.ts';
import {
  letters_account,
  letters_basis,
  letters_blank,
  letters_card_promise,
  letters_case_number,
  letters_contact,
  letters_date,
  letters_different,
  letters_documents,
  letters_item,
  letters_listing_unable,
  letters_me,
  letters_offer_days,
  letters_offer_once,
  letters_offer_open,
  letters_offer_owed,
  letters_offer_plan,
  letters_overdue,
  letters_reason,
  letters_reason_court,
  letters_requests,
  letters_say_can,
  letters_say_case,
  letters_say_hello,
  letters_say_hello_court,
  letters_say_please,
  letters_say_record,
  letters_say_think,
  letters_say_when,
  letters_say_when_court,
  letters_say_why,
  letters_sign,
  letters_subject,
  letters_subject_court,
  letters_title_amounts,
  letters_title_amounts_in_enforcement,
  letters_title_amounts_in_suit,
  letters_title_before_claim,
  letters_title_card_plan,
  letters_title_correction,
  letters_title_enforcement,
  letters_title_judged,
  letters_title_lifting,
  letters_title_mediation,
  letters_title_removal,
  letters_title_sued,
  letters_to,
  letters_upheld,
  letters_upheld_less,
  letters_upheld_same,
  letters_willing,
} from '../../i18n/generated/messages.js';
import type { Language } from '../../i18n/language.ts';
import { productName } from '../../i18n/productName.ts';
import { slot } from '../../ui/Filled.tsx';
import { lastVersion } from '../wholeBook.ts';
import { citations } from './citations.ts';
import { DOCUMENTS } from './documents.ts';
import { goesToCourt, letterRow, type LetterChoice } from './letterRow.ts';
import type { Places } from './message.ts';
import { REQUESTS } from './requests.ts';

/** A figure of the engine in a letter, by the path that explains it: fen, or a day as ISO. */
export interface LetterFigure {
  readonly path: string;
  readonly value: number | string;
  readonly basis: 'law' | 'estimate';
}

/** The plan of a road on which an agreement is made. */
export interface LetterPlan {
  readonly agreedOn: string;
  /** What is owed on that day after its waivers. */
  readonly owed: LetterFigure;
  readonly count: number;
  readonly instalment: LetterFigure;
  readonly first: string;
  readonly last: LetterFigure;
}

/** What the engine says of the amount today, in fen. */
export interface LetterAmounts {
  readonly owed: LetterFigure;
  readonly upheld: LetterFigure;
  readonly excess: LetterFigure;
}

/** Everything that a letter is written from. Nothing of what the person owns is in it. */
export interface LetterInput {
  readonly choice: LetterChoice;
  readonly product: Product;
  readonly asOf: string;
  readonly overdueDays: number;
  /** As it stands in the contract or the app, or the court's name; empty: a line to write on. */
  readonly to: string;
  /** The person's own words; empty: a line to write on. */
  readonly reason: string;
  /** Null where the case has no agreement: a line to write on. */
  readonly plan: LetterPlan | null;
  readonly amounts: LetterAmounts;
}

/** A line of a letter in both languages; a figure stands in it as a slot of its place in {@link figures}. */
export interface LetterLine {
  readonly kind: 'title' | 'line' | 'head' | 'item';
  readonly text: Readonly<Record<Language, string>>;
  readonly figures: readonly LetterFigure[];
}

type Write = (locale: Language, figure: (of: LetterFigure) => string) => string;

function line(write: Write, kind: LetterLine['kind'] = 'line'): LetterLine {
  const figures: LetterFigure[] = [];
  const figure = (of: LetterFigure): string => {
    if (!figures.includes(of)) figures.push(of);
    return slot(figures.indexOf(of));
  };
  return { kind, text: { 'zh-CN': write('zh-CN', figure), en: write('en', figure) }, figures };
}

const OFFER_TITLES = {
  beforeClaim: letters_title_before_claim,
  mediation: letters_title_mediation,
  sued: letters_title_sued,
  judged: letters_title_judged,
  enforcement: letters_title_enforcement,
} as const;
const TITLES = {
  cardPlan: letters_title_card_plan,
  lifting: letters_title_lifting,
  correction: letters_title_correction,
  removal: letters_title_removal,
} as const;

/** What a letter is called. */
export function letterTitle({ kind, stage }: Pick<LetterChoice, 'kind' | 'stage'>, locale: Language): string {
  if (kind === 'offer') return OFFER_TITLES[stage]({}, { locale });
  if (kind !== 'amounts') return TITLES[kind]({}, { locale });
  if (stage === 'enforcement') return letters_title_amounts_in_enforcement({}, { locale });
  return stage === 'sued' ? letters_title_amounts_in_suit({}, { locale }) : letters_title_amounts({}, { locale });
}

function blank(text: string, locale: Language): string {
  return text.trim() === '' ? letters_blank({}, { locale }) : text.trim();
}

function numbered(texts: readonly Write[]): LetterLine[] {
  return texts.map((write, index) =>
    line((locale, figure) => letters_item({ number: index + 1, text: write(locale, figure) }, { locale }), 'item'),
  );
}

/** The numbers of the rule book that a request names. */
function requestPlaces(): Places {
  const rate = lastVersion('cap.licensedLender')?.version.value;
  const multiple = lastVersion('cap.privateLender.multiple')?.version.value;
  return {
    rate: typeof rate === 'string' ? formatShare(Number(rate)) : '',
    multiple: typeof multiple === 'number' ? multiple : '',
  };
}

function requestLines(choice: LetterChoice): LetterLine[] {
  const places = requestPlaces();
  return numbered(letterRow(choice).requests.map((id) => (locale) => REQUESTS[id](places, { locale })));
}

function subjectLine(choice: LetterChoice): LetterLine {
  return line((locale) => (goesToCourt(choice) ? letters_subject_court : letters_subject)({}, { locale }));
}

function planLines({ plan }: LetterInput): LetterLine[] {
  if (plan === null) return [line((locale) => letters_offer_open({}, { locale }))];
  const { agreedOn, owed, count, instalment, first, last } = plan;
  return [
    line((locale, figure) =>
      letters_offer_owed({ date: formatDate(agreedOn, locale), owed: figure(owed) }, { locale }),
    ),
    ...(count === 1
      ? [
          line((locale, figure) =>
            letters_offer_once({ date: formatDate(first, locale), instalment: figure(instalment) }, { locale }),
          ),
        ]
      : [
          line((locale, figure) => letters_offer_plan({ count, instalment: figure(instalment) }, { locale })),
          line((locale, figure) =>
            letters_offer_days({ first: formatDate(first, locale), last: figure(last) }, { locale }),
          ),
        ]),
  ];
}

function amountLines({ amounts: { owed, upheld, excess } }: LetterInput): LetterLine[] {
  return [
    line((locale, figure) => letters_upheld({ owed: figure(owed) }, { locale })),
    Number(excess.value) > 0
      ? line((locale, figure) => letters_upheld_less({ upheld: figure(upheld), excess: figure(excess) }, { locale }))
      : line((locale) => letters_upheld_same({}, { locale })),
    line((locale) => letters_different({}, { locale })),
  ];
}

/** What the letter says between who writes and what is asked for. */
function bodyLines(input: LetterInput): LetterLine[] {
  const { choice, reason } = input;
  const { kind } = choice;
  const own = (locale: Language) => blank(reason, locale);
  const why = goesToCourt(choice) || kind === 'amounts' ? letters_reason_court : letters_reason;
  const reasonLine = line((locale) => why({ reason: own(locale) }, { locale }));
  switch (kind) {
    case 'offer':
      return [reasonLine, line((locale) => letters_willing({}, { locale })), ...planLines(input)];
    case 'cardPlan':
      return [
        reasonLine,
        line((locale) => letters_willing({}, { locale })),
        ...planLines(input),
        line((locale) => letters_card_promise({}, { locale })),
      ];
    case 'amounts':
      // A judgment has fixed the amount: what a court would uphold before it says nothing any more.
      return choice.stage === 'enforcement'
        ? [reasonLine, line((locale) => letters_different({}, { locale }))]
        : [reasonLine, ...amountLines(input)];
    case 'correction':
      return [reasonLine, line((locale) => letters_listing_unable({}, { locale }))];
    case 'lifting':
    case 'removal':
      return [reasonLine];
  }
}

/** A letter: who, why, what is offered, what is asked for, on what basis, with what papers. */
export function writeLetter(input: LetterInput): readonly LetterLine[] {
  const { choice, product, asOf, overdueDays, to } = input;
  const { basis, documents } = letterRow(choice);
  const isInCourt = choice.stage === 'sued' || choice.stage === 'judged' || choice.stage === 'enforcement';
  return [
    line((locale) => letterTitle(choice, locale), 'title'),
    line((locale) => letters_to({ name: blank(to, locale) }, { locale })),
    line((locale) => letters_me({ product: productName(product, locale) }, { locale })),
    line((locale) => (isInCourt ? letters_case_number : letters_account)({}, { locale })),
    ...(choice.kind === 'offer' || choice.kind === 'cardPlan'
      ? [
          line((locale) =>
            letters_overdue({ date: formatDate(asOf, locale), days: formatDays(overdueDays, locale) }, { locale }),
          ),
        ]
      : []),
    ...bodyLines(input),
    subjectLine(choice),
    line((locale) => letters_requests({}, { locale }), 'head'),
    ...requestLines(choice),
    line((locale) => letters_basis({}, { locale }), 'head'),
    ...numbered(citations(basis).map((text) => (locale) => text[locale])),
    line((locale) => letters_documents({}, { locale }), 'head'),
    ...numbered(documents.map((id) => (locale) => DOCUMENTS[id]({}, { locale }))),
    line((locale) => letters_contact({}, { locale })),
    line((locale) => letters_sign({}, { locale })),
    line((locale) => letters_date({}, { locale })),
  ];
}

/** What to say on the phone, in order: the same offer and the same requests. */
export function writeScript(input: LetterInput): readonly LetterLine[] {
  const { choice, reason } = input;
  const says = (message: (places: Record<string, never>, options: { locale: Language }) => string) =>
    line((locale) => message({}, { locale }));
  const isToCourt = goesToCourt(choice);
  const isOffer = choice.kind === 'offer' || choice.kind === 'cardPlan';
  return [
    isToCourt
      ? line((locale) => letters_say_hello_court({ title: letterTitle(choice, locale) }, { locale }))
      : says(letters_say_hello),
    ...(isToCourt ? [says(letters_say_case)] : [says(letters_say_record)]),
    line((locale) => letters_say_why({ reason: blank(reason, locale) }, { locale })),
    ...(isOffer ? [says(letters_say_can), ...planLines(input)] : []),
    ...(choice.kind === 'amounts' && choice.stage !== 'enforcement' ? amountLines(input) : []),
    subjectLine(choice),
    line((locale) => letters_say_please({}, { locale }), 'head'),
    ...requestLines(choice),
    says(isToCourt ? letters_say_when_court : letters_say_when),
    ...(isToCourt ? [] : [says(letters_say_think)]),
  ];
}

/** A figure as it stands in a letter. */
export function figureText({ value }: LetterFigure, locale: Language, hidden = false): string {
  return typeof value === 'number' ? formatYuan(value, locale, { hidden }) : formatDate(value, locale);
}

const SLOTS = /[\ue000-\ue00f]/g;
const FIRST_SLOT = slot(0).charCodeAt(0);

/** A line with its figures written out. */
export function lineText({ text, figures }: LetterLine, locale: Language, hidden = false): string {
  return text[locale].replace(SLOTS, (at) => {
    const figure = figures[at.charCodeAt(0) - FIRST_SLOT];
    return figure === undefined ? '' : figureText(figure, locale, hidden);
  });
}
