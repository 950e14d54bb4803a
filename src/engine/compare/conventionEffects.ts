import type { IsoDate } from '../calendar/localDate.ts';
import { CONVENTIONS, type CaseFile, type ConventionChoice, type ConventionId } from '../case/caseFile.ts';
import { balanceOn } from '../roads/balanceOn.ts';
import { simulate } from '../roads/simulate.ts';
import type { Timeline } from '../roads/timeline.ts';
import { ruleBook, type RuleBook } from '../rules/ruleBook.ts';

/** What the refusing road comes to on a day, in fen: still owed, and that with what has been paid and taken. */
interface Reckoned {
  readonly owed: number;
  readonly burden: number;
}

/** What another way of counting would change on that day: the same case, with this choice of one convention. */
export interface ConventionEffect extends Reckoned {
  readonly convention: ConventionId;
  readonly choice: ConventionChoice;
  readonly changed: CaseFile;
  /** Less what holds in the case itself, in fen. */
  readonly owedDifference: number;
  readonly burdenDifference: number;
}

export interface ConventionEffects extends Reckoned {
  readonly on: IsoDate;
  readonly effects: readonly ConventionEffect[];
}

/** The choice that holds in a case: the told one, or the first. */
export function conventionOf<Id extends ConventionId>({ conventions }: CaseFile, id: Id): ConventionChoice<Id> {
  return conventions?.[id] ?? CONVENTIONS[id][0];
}

/** The case with another choice of one convention. */
export function withConvention(caseFile: CaseFile, id: ConventionId, choice: ConventionChoice): CaseFile {
  return { ...caseFile, conventions: { ...caseFile.conventions, [id]: choice } };
}

function reckonedOn(timeline: Timeline, on: IsoDate): Reckoned {
  const { owed, paid } = balanceOn(timeline, on);
  return { owed, burden: owed + paid };
}

/**
 * What each other choice of each convention changes on the refusing road by a day, one at a time; nothing is left out,
 * also where it changes nothing.
 * @param on a day from the first due date on; absent: the horizon
 */
export function conventionEffects(caseFile: CaseFile, on?: IsoDate, book: RuleBook = ruleBook): ConventionEffects {
  const timeline = simulate(caseFile, 'refuse', book);
  const day = on ?? timeline.horizonEnd;
  const own = reckonedOn(timeline, day);
  const effects = (Object.keys(CONVENTIONS) as ConventionId[]).flatMap((convention) =>
    CONVENTIONS[convention]
      .filter((choice) => choice !== conventionOf(caseFile, convention))
      .map((choice): ConventionEffect => {
        const changed = withConvention(caseFile, convention, choice);
        const other = reckonedOn(simulate(changed, 'refuse', book), day);
        return {
          convention,
          choice,
          changed,
          ...other,
          owedDifference: other.owed - own.owed,
          burdenDifference: other.burden - own.burden,
        };
      }),
  );
  return { on: day, ...own, effects };
}
