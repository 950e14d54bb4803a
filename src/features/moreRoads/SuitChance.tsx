import { chanceOfSuit, type CaseFile } from '../../engine/index.ts';
import { more_chance, more_count_suit, more_estimate } from '../../i18n/generated/messages.js';
import { useTimeline } from '../../state/currentRoads.ts';
import { exactShare, ofTwenty } from '../../state/ofTwenty.ts';
import { hasBeenSued } from '../../state/suit.ts';
import { Figure } from '../../ui/Figure.tsx';
import { ChanceSentence } from './ChanceSentence.tsx';

/** How many such debts are sued; null once this one is. */
function useSuitChance(caseFile: CaseFile) {
  const isSued = hasBeenSued(useTimeline('refuse'));
  return isSued ? null : chanceOfSuit(caseFile);
}

/** How many such debts are sued, as a sentence; once a suit has begun what is said instead. */
export function SuitSentence({
  caseFile,
  text,
  once,
}: {
  readonly caseFile: CaseFile;
  readonly text: (inputs: { count: string }) => string;
  readonly once: string;
}) {
  const chance = useSuitChance(caseFile);
  return chance === null ? (
    once
  ) : (
    <ChanceSentence chance={chance} path="chance.suit" text={text} count={more_count_suit} />
  );
}

/** How many such debts are sued, in a line of a table; once a suit has begun nothing. */
export function SuitChance({ caseFile }: { readonly caseFile: CaseFile }) {
  const chance = useSuitChance(caseFile);
  return (
    chance !== null && (
      <small>
        <Figure block path="chance.suit" value={exactShare(chance)} basis="estimate">
          {more_chance({ count: ofTwenty(chance) })}
        </Figure>
        {more_estimate()}
      </small>
    )
  );
}
