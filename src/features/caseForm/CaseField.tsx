import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { form_clear, form_cut, form_hidden_amount_field } from '../../i18n/generated/messages.js';
import { useCaseStore } from '../../state/caseStore.ts';
import { useProblem } from '../../state/currentRoads.ts';
import { LONGEST_TEXT, type FieldId } from '../../state/fields.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { ProblemText } from '../../ui/ProblemText.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Words } from '../../ui/Words.tsx';

export interface CaseFieldProps {
  readonly field: FieldId;
  readonly label: ReactNode;
  /** What holds while the field is empty, or any other help. */
  readonly hint?: ReactNode;
  /** An amount: ¥ before it, and covered where amounts are hidden. */
  readonly amount?: boolean;
  readonly unit?: ReactNode;
  readonly date?: boolean;
  readonly min?: string;
  readonly max?: string;
  readonly id?: string;
  readonly large?: boolean;
  /** Instead of the button that sets the field back to "I don't know". */
  readonly action?: ReactNode;
  readonly placeholder?: string;
}

const HIDDEN_TEXT = '••••';

/**
 * A hint, and what the terms of the label mean: a label itself holds nothing to tap. Not in the large fields of the first
 * picture, which would grow when the glossary comes.
 */
function explained(hint: ReactNode, label: ReactNode): ReactNode {
  if (typeof hint !== 'string' || typeof label !== 'string') return hint;
  return (
    <>
      <Words text={hint} />
      <Words asksOnly text={label} />
    </>
  );
}

/** One field of the case: its text as typed, what is wrong with it, and the way back to "I don't know". */
export function CaseField({ field, amount = false, unit, date = false, hint, action, large, ...rest }: CaseFieldProps) {
  const text = useCaseStore(({ texts }) => texts[field] ?? '');
  const wasCut = useCaseStore(({ cut }) => cut === field);
  const setText = useCaseStore((state) => state.setText);
  const problem = useProblem(field);
  const isHidden = useViewStore(({ hidesAmounts }) => hidesAmounts) && amount && text !== '';
  const clear =
    text === '' || date || isHidden ? undefined : (
      <IconButton
        label={form_clear()}
        onClick={() => {
          setText(field, '');
        }}
      >
        <X size={18} strokeWidth={1.75} aria-hidden="true" />
      </IconButton>
    );
  return (
    <TextField
      {...rest}
      value={isHidden ? HIDDEN_TEXT : text}
      readOnly={isHidden}
      onChange={(typed) => {
        if (!isHidden) setText(field, typed);
      }}
      type={date ? 'date' : 'text'}
      sign={amount ? '¥' : undefined}
      unit={unit}
      large={large ?? false}
      problem={problem && <ProblemText problem={problem} />}
      note={wasCut ? form_cut({ count: LONGEST_TEXT }) : undefined}
      hint={isHidden ? form_hidden_amount_field() : large ? hint : explained(hint, rest.label)}
      action={action === undefined ? clear : action}
    />
  );
}
