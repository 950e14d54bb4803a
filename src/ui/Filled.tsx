import { Fragment, type ReactNode } from 'react';

const FIRST_SLOT = 0xe000;
const SLOT = /[\ue000-\ue00f]/;

/** A place in a message where an element shall stand: pass it as the message's parameter. */
export function slot(place: number): string {
  return String.fromCharCode(FIRST_SLOT + place);
}

interface FilledProps {
  /** A message whose parameters are slots. */
  readonly text: string;
  /** What stands in the slots, in order. */
  readonly slots: readonly ReactNode[];
}

/** A sentence with elements in it, in the order that its language wants. */
export function Filled({ text, slots }: FilledProps) {
  const parts: ReactNode[] = [];
  let rest = text;
  for (let found = SLOT.exec(rest); found !== null; found = SLOT.exec(rest)) {
    const place = rest.charCodeAt(found.index) - FIRST_SLOT;
    parts.push(rest.slice(0, found.index), slots[place]);
    rest = rest.slice(found.index + 1);
  }
  parts.push(rest);
  return parts.map((part, index) => <Fragment key={index}>{part}</Fragment>);
}
