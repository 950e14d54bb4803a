import { useEffect, useRef, type RefObject } from 'react';

/** Calls `act`, always the same function, whenever the element comes into view; never where a browser cannot tell. */
export function useWhenSeen<Seen extends Element>(act: () => void): RefObject<Seen | null> {
  const element = useRef<Seen>(null);
  useEffect(() => {
    const { current } = element;
    if (current === null || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.at(-1)?.isIntersecting === true) act();
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [act]);
  return element;
}
