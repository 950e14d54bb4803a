import { useState } from 'react';
import { form_cut } from '../i18n/generated/messages.js';
import { TextField, type TextFieldProps } from './TextField.tsx';

interface LimitedFieldProps extends Omit<TextFieldProps, 'note' | 'maxLength'> {
  /** How many letters it takes. */
  readonly longest: number;
}

/** A field for text of a certain length: what is pasted beyond it is cut, and said to be. */
export function LimitedField({ longest, onChange, ...rest }: LimitedFieldProps) {
  const [isCut, setCut] = useState(false);
  return (
    <TextField
      {...rest}
      note={isCut ? form_cut({ count: longest }) : undefined}
      onChange={(text) => {
        setCut(text.length > longest);
        onChange(text.slice(0, longest));
      }}
    />
  );
}
