import {
  knownDate,
  simulate,
  type Account,
  type Conventions,
  type IsoDate,
  type Posting,
  type PostingKind,
  type Road,
  type RuleVersion,
  type StageId,
  type Timeline,
} from '../../src/engine/index.ts';
import { contextRules, engineRules } from '../../src/engine/rules/context.ts';
import type { CaseJson } from '../oracle/caseFile.ts';
import { knownCase } from '../support/knownCase.ts';
import { sumOf } from '../support/ledgerSums.ts';

/** One road of a debt, and what a test of the law asks of it. */
export interface Scenario {
  readonly timeline: Timeline;
  /** The day of a stage; undefined where the road does not have it. */
  readonly dayOf: (stage: StageId) => IsoDate | undefined;
  readonly posted: (account: Account, kind: PostingKind) => Posting[];
  /** What was posted, in fen. */
  readonly total: (account: Account, kind?: PostingKind) => number;
}

/** 12,000 yuan of Huabei, 90 days overdue on 24 Nov 2026, with what the scenario changes. */
export function scenario(
  changes: Partial<CaseJson> & { readonly conventions?: Conventions } = {},
  road: Road = 'refuse',
): Scenario {
  const told = { asOf: '2026-11-24', product: 'huabei', principal: 1_200_000, overdueDays: 90, ...changes };
  const timeline = simulate(knownCase(told), road);
  const posted = (account: Account, kind: PostingKind) =>
    timeline.postings.filter((posting) => posting.account === account && posting.kind === kind);
  return {
    timeline,
    dayOf: (stage) => timeline.stages.find(({ id }) => id === stage)?.on,
    posted,
    total: (account, kind = 'charge') => sumOf(posted(account, kind).map(({ amount }) => amount)),
  };
}

export function date(text: string): IsoDate {
  return text as IsoDate;
}

export function daysFrom(earlier: IsoDate | undefined, later: IsoDate | undefined): number {
  if (earlier === undefined || later === undefined) throw new Error('a stage that the road does not have');
  return knownDate(later) - knownDate(earlier);
}

/** The version of a rule that is in force on a day; undefined where none is. */
export function versionOn(id: string, day: string): RuleVersion | undefined {
  const rule = [...engineRules, ...contextRules].find((one) => one.id === id);
  return rule?.versions.find(({ from, until }) => from <= day && (until === null || day <= until));
}

/** Where a rule stands on a day, in Chinese: the instrument and the article. */
export function whereOn(id: string, day: string): string {
  const version = versionOn(id, day);
  return version === undefined ? 'nowhere' : `${version.source.instrument.zh}${version.source.article.zh}`;
}
