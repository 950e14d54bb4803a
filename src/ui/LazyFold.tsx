import { Suspense, type FunctionComponent, type ReactNode } from 'react';
import { app_loading } from '../i18n/generated/messages.js';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FoldRow } from './FoldRow.tsx';

interface LazyFoldProps {
  readonly title: string;
  /** An icon of 20 px. */
  readonly icon: ReactNode;
  /** Fetched and computed when somebody opens the row. */
  readonly part: FunctionComponent;
}

/** A row that holds a part with a chunk of its own. */
export function LazyFold({ title, icon, part: Part }: LazyFoldProps) {
  return (
    <FoldRow title={title} icon={icon}>
      <ErrorBoundary>
        <Suspense fallback={<p>{app_loading()}</p>}>
          <Part />
        </Suspense>
      </ErrorBoundary>
    </FoldRow>
  );
}
