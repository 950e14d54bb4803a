import type { Bar } from '../../engine/index.ts';
import { matters_more_than, matters_none, matters_one, matters_two } from '../../i18n/generated/messages.js';
import { barName, beginning } from './barNames.ts';

/** What the two widest are held against is at most this part of the second widest. */
const CLEARLY_LESS = 1 / 2;

/**
 * What moves the total most, in a sentence: the two widest, against a rate or a court's line that clearly moves it less
 * where there is one.
 * @param moving the bars that change something, the widest first
 */
export function mostOfAll(moving: readonly Bar[]): string {
  const [first, second, ...rest] = moving;
  if (first === undefined) return matters_none();
  if (second === undefined) return beginning(matters_one({ first: barName(first) }));
  const isLess = ({ width }: Bar) => width <= second.width * CLEARLY_LESS;
  const third = rest.find((bar) => isLess(bar) && (bar.kind === 'courtLine' || bar.kind === 'price'));
  const names = { first: barName(first), second: barName(second) };
  return beginning(third === undefined ? matters_two(names) : matters_more_than({ ...names, third: barName(third) }));
}
