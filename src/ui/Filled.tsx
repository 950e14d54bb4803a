import { Fragment, type ReactNode } from 'react';
import { Words } from './Words.tsx';

const FIRST_SLOT = 0xe000;
const SLOT = /[\ue000-\ue00f]/;
/** What may not begin a line. */
const CLOSING = /^[。，、；：）」.,;:)%]+/;

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

/** A sentence with elements in it, in the order that its language wants; no full stop begins a line, terms can be tapped. */
export function Filled({ text, slots }: FilledProps) {
  const parts: ReactNode[] = [];
  let rest = text;
  for (let found = SLOT.exec(rest); found !== null; found = SLOT.exec(rest)) {
    const element = slots[rest.charCodeAt(found.index) - FIRST_SLOT];
    const after = rest.slice(found.index + 1);
    const closing = CLOSING.exec(after)?.[0] ?? '';
    parts.push(
      <Words text={rest.slice(0, found.index)} />,
      closing === '' ? (
        element
      ) : (
        <span className="unbroken">
          {element}
          {closing}
        </span>
      ),
    );
    rest = after.slice(closing.length);
  }
  parts.push(<Words text={rest} />);
  return parts.map((part, index) => <Fragment key={index}>{part}</Fragment>);
}
