import { Suspense, type ReactNode } from 'react';
import { app_loading } from '../i18n/generated/messages.js';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FoldRow } from './FoldRow.tsx';
import type { LazyPart } from './lazyPart.tsx';

interface LazyFoldProps {
  readonly title: string;
  /** An icon of 20 px. */
  readonly icon: ReactNode;
  /** Fetched when somebody is about to open the row, computed when it is opened. */
  readonly part: LazyPart<object>;
  /** What somebody who is about to open the row needs besides. */
  readonly onReach?: () => void;
  /** Of the row's button: so that a link can lead to it. */
  readonly id?: string;
}

/** A row that holds a part with a chunk of its own. */
export function LazyFold({ title, icon, part: Part, onReach, id }: LazyFoldProps) {
  const reach = (): void => {
    void Part.prepare();
    onReach?.();
  };
  return (
    <FoldRow title={title} icon={icon} onReach={reach} {...(id !== undefined && { id })}>
      <ErrorBoundary>
        <Suspense fallback={<p>{app_loading()}</p>}>
          <Part />
        </Suspense>
      </ErrorBoundary>
    </FoldRow>
  );
}
