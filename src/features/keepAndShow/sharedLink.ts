import { type CaseFile, type IsoDate } from '../../engine/index.ts';
import {
  picture_link_holds,
  picture_link_joined,
  picture_link_part_assumptions,
  picture_link_part_debt,
  picture_link_part_facts,
  picture_link_part_means,
  picture_link_part_payments,
} from '../../i18n/generated/messages.js';
import { writeLink, type LinkLanguage } from '../../state/link.ts';
import { shareableCase, type ShareChoices } from '../../state/shareableCase.ts';

/** What a person can add to a link, as far as the case has it. */
export type LinkPart = keyof ShareChoices;

const PART_NAMES = {
  means: picture_link_part_means,
  facts: picture_link_part_facts,
  payments: picture_link_part_payments,
  assumptions: picture_link_part_assumptions,
} satisfies Record<LinkPart, unknown>;

/** The parts that this case has and a link leaves out by itself. */
export function addableParts({ means, happened, papers, payments, negotiate, assumptions }: CaseFile): LinkPart[] {
  const parts: LinkPart[] = [];
  if (means !== undefined || negotiate?.monthlyAmount !== undefined) parts.push('means');
  if (happened !== undefined || papers !== undefined) parts.push('facts');
  if (payments !== undefined) parts.push('payments');
  if (assumptions !== undefined) parts.push('assumptions');
  return parts;
}

export function partName(part: LinkPart): string {
  return PART_NAMES[part]();
}

/** What is shared of a case, in words: the debt, and what was added. */
export function sharedParts(chosen: readonly LinkPart[]): string {
  const parts = [picture_link_part_debt(), ...chosen.map(partName)];
  return parts.reduce((one, other) => picture_link_joined({ one, other }));
}

/** What the link holds, in a sentence. */
export function linkContents(chosen: readonly LinkPart[]): string {
  return picture_link_holds({ parts: sharedParts(chosen) });
}

/** The case as it is shared, with the parts that were added. */
export function sharedCase(caseFile: CaseFile, chosen: readonly LinkPart[]): CaseFile {
  return shareableCase(caseFile, {
    means: chosen.includes('means'),
    facts: chosen.includes('facts'),
    payments: chosen.includes('payments'),
    assumptions: chosen.includes('assumptions'),
  });
}

export interface LinkInput {
  readonly caseFile: CaseFile;
  readonly rulesVersion: string;
  readonly day: IsoDate;
  readonly language: LinkLanguage;
  readonly chosen: readonly LinkPart[];
  /** With hidden amounts the link is the address alone. */
  readonly isBare: boolean;
  /** The app's address without a fragment. */
  readonly address: string;
}

/** The link with the case as it is to be shared. */
export function sharedLink({ caseFile, rulesVersion, day, language, chosen, isBare, address }: LinkInput): string {
  if (isBare) return address;
  return address + writeLink({ case: sharedCase(caseFile, chosen), rulesVersion, day, lang: language });
}
