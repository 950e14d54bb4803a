import { chanceOfSuit, type CaseFile } from '../../engine/index.ts';
import { more_count_suit } from '../../i18n/generated/messages.js';
import { useTimeline } from '../../state/currentRoads.ts';
import { hasBeenSued } from '../../state/suit.ts';
import { ChanceSentence } from './ChanceSentence.tsx';

/** How many such debts are sued, as a sentence; once a suit has begun nothing, or what is said instead. */
export function SuitChance({
  caseFile,
  text,
  once = null,
}: {
  readonly caseFile: CaseFile;
  readonly text: (inputs: { count: string }) => string;
  /** Said once a suit has begun. */
  readonly once?: string | null;
}) {
  const chance = chanceOfSuit(caseFile);
  const isSued = hasBeenSued(useTimeline('refuse'));
  return chance === null || isSued ? (
    once
  ) : (
    <ChanceSentence chance={chance} path="chance.suit" text={text} count={more_count_suit} />
  );
}
