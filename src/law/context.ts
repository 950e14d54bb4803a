import type * as words from './lawWords.ts';

let loading: Promise<typeof words> | undefined;

/** The words of the rule book's second door, loaded once, when somebody opens an explanation. */
export function loadContext(): Promise<typeof words> {
  if (loading === undefined) {
    loading = import('./lawWords.ts');
    // What could not be fetched is fetched again when it is next asked for.
    loading.catch(() => {
      loading = undefined;
    });
  }
  return loading;
}
