import type { Chance } from '../../engine/index.ts';
import { exactShare, ofTwenty } from '../../state/ofTwenty.ts';
import { Figure } from '../../ui/Figure.tsx';
import { Filled, slot } from '../../ui/Filled.tsx';

/** A sentence with a chance in it, to be opened. */
export function ChanceSentence({
  chance,
  path,
  text,
  count,
}: {
  readonly chance: Chance;
  readonly path: 'chance.suit' | 'chance.agreement';
  readonly text: (inputs: { count: string }) => string;
  readonly count: (inputs: { count: number }) => string;
}) {
  return (
    <Filled
      text={text({ count: slot(0) })}
      slots={[
        <Figure key={path} path={path} value={exactShare(chance)} basis="estimate">
          {count({ count: ofTwenty(chance) })}
        </Figure>,
      ]}
    />
  );
}
