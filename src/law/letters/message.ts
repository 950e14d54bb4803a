import type { Language } from '../../i18n/language.ts';

/** What may stand in a text's places. */
export type Places = Readonly<Record<string, string | number>>;

/** A text of the page in any of its languages: a letter is Chinese whatever the page speaks. */
export type Message = (places: Places, options: { readonly locale: Language }) => string;
