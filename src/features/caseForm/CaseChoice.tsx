import { useId } from 'react';
import { form_unknown } from '../../i18n/generated/messages.js';
import { useCaseStore } from '../../state/caseStore.ts';
import type { ChoiceId } from '../../state/fields.ts';
import { ChipGroup, type Choice } from '../../ui/ChipGroup.tsx';
import firstStyles from './caseForm.module.css';
import { Words } from '../../ui/Words.tsx';
import styles from './FormRest.module.css';

export interface CaseChoiceProps {
  readonly field: ChoiceId;
  readonly label: string;
  readonly choices: readonly Choice<string>[];
  /** What holds while nothing is chosen, or any other help. */
  readonly hint?: string;
  /** The word for "nothing chosen", where it is not "I don't know". */
  readonly none?: string;
}

const UNKNOWN = '';

/** A choice of the case, with "I don't know" as its first chip. */
export function CaseChoice({ field, label, choices, hint, none }: CaseChoiceProps) {
  const chosen = useCaseStore((state) => state.choices[field] ?? UNKNOWN);
  const setChoice = useCaseStore((state) => state.setChoice);
  const labelId = useId();
  return (
    <div className={styles.choice}>
      <span id={labelId} className={firstStyles.label}>
        <Words text={label} />
      </span>
      <ChipGroup
        flow
        labelledBy={labelId}
        describedBy={`${labelId}-hint`}
        choices={[{ value: UNKNOWN, label: none ?? form_unknown() }, ...choices]}
        value={chosen}
        onChange={(value) => {
          setChoice(field, value === UNKNOWN ? undefined : value);
        }}
      />
      <p id={`${labelId}-hint`} className={styles.hint}>
        {hint !== undefined && <Words text={hint} />}
      </p>
    </div>
  );
}
