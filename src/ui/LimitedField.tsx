import { TextField, type TextFieldProps } from './TextField.tsx';
import { useLimit } from './useLimit.ts';

interface LimitedFieldProps extends Omit<TextFieldProps, 'note' | 'maxLength'> {
  /** How many letters it takes. */
  readonly longest: number;
}

/** A field for text of a certain length: what is pasted beyond it is cut, and said to be. */
export function LimitedField({ longest, onChange, ...rest }: LimitedFieldProps) {
  const { note, take } = useLimit(longest, onChange);
  return <TextField {...rest} note={note} onChange={take} />;
}
