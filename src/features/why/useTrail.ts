import { useState } from 'react';

/** Whether a path asks for a term of the glossary. */
export function isTermPath(path: string): boolean {
  return path.startsWith('term.');
}

/**
 * The path to go back to from a term that was tapped within an explanation; undefined where nothing was explained before.
 * A figure begins anew, and so does a closed sheet (null).
 */
export function useTrail(path: string | null): string | undefined {
  const [trail, setTrail] = useState<readonly string[]>([]);
  const last = trail.at(-1);
  if (path === null) {
    if (trail.length > 0) setTrail([]);
  } else if (path !== last) {
    const place = trail.indexOf(path);
    if (place >= 0) setTrail(trail.slice(0, place + 1));
    else setTrail(isTermPath(path) ? [...trail, path] : [path]);
  }
  return path !== null && isTermPath(path) ? trail.at(-2) : undefined;
}
