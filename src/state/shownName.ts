import { seenText } from '../i18n/seenText.ts';

/** A name that somebody else may have chosen, as it can be shown: without unseen letters, cut. It is shown as text only. */
export function shownName(name: string, longest = 80): string {
  const seen = Array.from(seenText(name));
  return seen.length > longest ? `${seen.slice(0, longest).join('')}…` : seen.join('');
}
