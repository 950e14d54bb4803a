import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';

interface WhenMeasuredProps {
  readonly className?: string | undefined;
  /** The width in px where nothing can be measured. */
  readonly otherwise: number;
  /** What fills the room of so many px. */
  readonly children: (width: number) => ReactNode;
}

/** As wide as it may be; what it holds is told the width in whole px, as it changes, and is not drawn before. */
export function WhenMeasured({ className, otherwise, children }: WhenMeasuredProps) {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const measure = () => {
      const measured = Math.floor(current.getBoundingClientRect().width);
      // What is not shown has no width: it stays as it was.
      setWidth((before) => (measured > 0 ? measured : (before ?? otherwise)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [otherwise]);
  return (
    <div className={className} ref={element}>
      {width !== null && children(width)}
    </div>
  );
}
