import { useEffect, useState } from 'react';

export interface LiveRegionProps {
  readonly text: string;
  /** Waits until the text has stood still for so long, in milliseconds. */
  readonly delay?: number;
}

/** Speaks a text to screen readers after it changed, not while it still changes; says nothing at first. */
export function LiveRegion({ text, delay = 1000 }: LiveRegionProps) {
  const [first] = useState(text);
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    if (text === first && spoken === '') return undefined;
    const timer = setTimeout(() => {
      setSpoken(text);
    }, delay);
    return () => {
      clearTimeout(timer);
    };
  }, [text, delay, first, spoken]);
  return (
    <div className="visuallyHidden" role="status" aria-live="polite">
      {spoken}
    </div>
  );
}
