import { lazy, useState, type ComponentType, type FunctionComponent } from 'react';

/** How often someone has asked to try again: a part that failed before the last time is fetched anew. */
let attempt = 0;

/** Lets every part that could not be loaded be loaded again when it is next shown. */
export function retryParts(): void {
  attempt += 1;
}

/** A component that is fetched when it is first shown, or before. */
export interface LazyPart<Props> extends FunctionComponent<Props> {
  /** Fetches it, so that it can be shown at once later. Never fails: showing it does. */
  readonly prepare: () => Promise<void>;
}

/**
 * A component in a chunk of its own, shown through a Suspense. Unlike React's own `lazy` it does not remember a failed
 * fetch for ever: after {@link retryParts} it tries again. What is there already is shown at once.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let loading: Promise<ComponentType<Props>> | undefined;
  let waiting: ComponentType<Props> | undefined;
  let loaded: ComponentType<Props> | undefined;
  let failedAt: number | undefined;
  const start = (): Promise<ComponentType<Props>> => {
    if (loading === undefined || (failedAt !== undefined && failedAt !== attempt)) {
      failedAt = undefined;
      waiting = undefined;
      loading = load();
      loading.then(
        (part) => {
          loaded = part;
        },
        () => {
          failedAt = attempt;
        },
      );
    }
    return loading;
  };
  const shown = (): ComponentType<Props> => {
    if (loaded !== undefined) return loaded;
    const fetched = start();
    waiting ??= lazy(async () => ({ default: await fetched }));
    return waiting;
  };
  function Part(props: Props) {
    // The same from the first time that it is shown: what was waited for is not mounted anew.
    const [Shown] = useState(shown);
    return <Shown {...props} />;
  }
  return Object.assign(Part, {
    prepare: () =>
      start().then(
        () => undefined,
        () => undefined,
      ),
  });
}
