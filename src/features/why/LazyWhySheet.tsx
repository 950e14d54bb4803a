import { Suspense } from 'react';
import { app_loading } from '../../i18n/generated/messages.js';
import { useViewStore } from '../../state/viewStore.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';

const WhySheet = lazyPart(async () => (await import('./WhySheet.tsx')).WhySheet);

/** From here on the explanation has a column of its own, which is never empty. */
const COLUMN = '(min-width: 1280px)';

/** "Why this number?", loaded when it is first asked, or at once where it has a column of its own. */
export function LazyWhySheet({ columnClass }: { readonly columnClass?: string | undefined }) {
  const isAsked = useViewStore((state) => state.figure !== null);
  const isColumn = useMediaQuery(COLUMN);
  if (isColumn) {
    return (
      <aside className={columnClass}>
        <ErrorBoundary>
          <Suspense fallback={<p>{app_loading()}</p>}>
            <WhySheet isColumn />
          </Suspense>
        </ErrorBoundary>
      </aside>
    );
  }
  return isAsked ? (
    <ErrorBoundary>
      <Suspense fallback={null}>
        <WhySheet isColumn={false} />
      </Suspense>
    </ErrorBoundary>
  ) : null;
}
