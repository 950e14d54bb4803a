import type { CaseProblem } from '../../engine/index.ts';
import { LONGEST_TEXT } from '../../state/fields.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { LimitedField } from '../../ui/LimitedField.tsx';
import { ProblemText } from '../../ui/ProblemText.tsx';

const HIDDEN_TEXT = '••••';

interface MoneyFieldProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly problem: CaseProblem | undefined;
  readonly hint?: string;
}

/** A field for an amount a month; covered where amounts are hidden. */
export function MoneyField({ id, label, text, onChange, problem, hint }: MoneyFieldProps) {
  const isHidden = useViewStore(({ hidesAmounts }) => hidesAmounts) && text !== '';
  return (
    <LimitedField
      id={id}
      longest={LONGEST_TEXT}
      label={label}
      sign="¥"
      inputMode="decimal"
      value={isHidden ? HIDDEN_TEXT : text}
      readOnly={isHidden}
      onChange={(typed) => {
        if (!isHidden) onChange(typed);
      }}
      hint={hint}
      {...(problem && { problem: <ProblemText problem={problem} /> })}
    />
  );
}
