import { useState } from 'react';
import { form_cut } from '../i18n/generated/messages.js';

/** What a field says that has cut what was pasted, and its way to take a text. */
interface Limit {
  readonly note: string | undefined;
  readonly take: (text: string) => void;
}

/** Takes as many letters as a field holds; what is pasted beyond them is cut, and that is said. */
export function useLimit(longest: number, onChange: (text: string) => void): Limit {
  const [isCut, setCut] = useState(false);
  return {
    note: isCut ? form_cut({ count: longest }) : undefined,
    take: (text) => {
      setCut(text.length > longest);
      onChange(text.slice(0, longest));
    },
  };
}
