/** Letters that turn the direction of what follows, show nothing, mean something only to this page, or are none. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\uFFFE\uFFFF]/gu;

/** A text that somebody typed or sent, as it can be shown and written to a file: without unseen letters. A line of it. */
export function seenText(text: string): string {
  return text.replaceAll('\t', ' ').replaceAll(UNSEEN, '');
}
