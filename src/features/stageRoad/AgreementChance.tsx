import { chanceOfAgreement, type CaseFile } from '../../engine/index.ts';
import { stops_agreement_count } from '../../i18n/generated/messages.js';
import { exactShare, ofTwenty } from '../../state/ofTwenty.ts';
import { Figure } from '../../ui/Figure.tsx';
import { Filled, slot } from '../../ui/Filled.tsx';

interface AgreementChanceProps {
  readonly caseFile: CaseFile;
  /** A sentence with a place for how often of twenty. */
  readonly text: (inputs: { count: string }) => string;
}

/** How often they agree, as the rule book estimates, in a sentence; to be opened. */
export function AgreementChance({ caseFile, text }: AgreementChanceProps) {
  const chance = chanceOfAgreement(caseFile);
  return (
    <Filled
      text={text({ count: slot(0) })}
      slots={[
        <Figure key="chance" path="chance.agreement" value={exactShare(chance)} basis="estimate">
          {stops_agreement_count({ count: ofTwenty(chance) })}
        </Figure>,
      ]}
    />
  );
}
