import { useEffect, useRef, type RefObject } from 'react';

/** Calls `act`, always the same function, once: when the element first comes into view; never where a browser cannot tell. */
export function useWhenSeen<Seen extends Element>(act: () => void): RefObject<Seen | null> {
  const element = useRef<Seen>(null);
  useEffect(() => {
    const { current } = element;
    if (current === null || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      act();
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [act]);
  return element;
}
