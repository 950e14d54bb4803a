import { isoDate, type LocalDate } from '../calendar/localDate.ts';
import type { CaseFile } from '../case/caseFile.ts';
import { plainArithmetic } from '../derivation/plainArithmetic.ts';
import type { Posting } from '../ledger/posting.ts';
import { ruleBook, type RuleBook } from '../rules/ruleBook.ts';
import { lifeEffects } from '../stages/lifeEffects.ts';
import type { ScheduledStage } from '../stages/schedule.ts';
import type { Road } from './road.ts';
import type { StageEvent, Timeline } from './timeline.ts';
import { plainTotals, totalsOf } from './totals.ts';
import { walkRoad } from './walk.ts';

function day(date: number) {
  return isoDate(date as LocalDate);
}

function stageEvent({ id, on, earliest, latest, basis, rules }: ScheduledStage<number>): StageEvent {
  return { id, on: day(on), earliest: day(earliest), latest: day(latest), basis, rules };
}

/** {@link simulate}, or what gives the same timelines: who walks many debts again and again may remember them. */
export type WalkRoad = (caseFile: CaseFile, road: Road, book?: RuleBook) => Timeline;

/**
 * Walks one road of a case and gives its timeline: every posting to the fen, every stage, what life is like, the totals.
 * Pure: the same case and book give the same timeline.
 */
export function simulate(caseFile: CaseFile, road: Road, book: RuleBook = ruleBook): Timeline {
  const walk = walkRoad(plainArithmetic, book, caseFile, road);
  const { setup } = walk;
  const { rules } = setup;
  const totals = totalsOf(plainArithmetic, walk);
  const postings = walk.debt.ledger.lines.map(({ date, account, kind, amount, rules: named }): Posting => ({
    date: day(date),
    account,
    kind,
    amount,
    rules: named,
  }));
  const effects = lifeEffects(
    {
      begun: walk.stages,
      paidOffOn: walk.paidOff ? walk.end : null,
      agreedOn: walk.agreement?.agreedOn ?? null,
      brokenOn: walk.brokenOn,
      restrictionLifted: setup.restrictionLifted,
      dishonestGround: caseFile.means?.dishonestGround ?? null,
    },
    rules,
  );
  return {
    case: caseFile,
    road,
    ruleBook: book.version,
    dueDate: day(setup.dueDate),
    asOf: day(setup.asOf),
    end: day(walk.end),
    horizonEnd: day(setup.horizonEnd),
    postings,
    stages: walk.stages.map(stageEvent),
    effects,
    totals: plainTotals(totals),
    agreedOn: walk.agreement === null ? null : day(walk.agreement.agreedOn),
    brokenOn: walk.brokenOn === null ? null : day(walk.brokenOn),
    moments: walk.moments,
  };
}
