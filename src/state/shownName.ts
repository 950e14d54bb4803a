/** Letters that turn the direction of what follows, show nothing, or mean something only to this page. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

/** A name that somebody else may have chosen, as it can be shown: without unseen letters, cut. It is shown as text only. */
export function shownName(name: string, longest = 80): string {
  const seen = Array.from(name.replaceAll(UNSEEN, ''));
  return seen.length > longest ? `${seen.slice(0, longest).join('')}…` : seen.join('');
}
