import { Clock } from 'lucide-react';
import { Suspense } from 'react';
import { app_loading, waiting_title } from '../../i18n/generated/messages.js';
import { FoldRow } from '../../ui/FoldRow.tsx';
import { lazyPart } from '../../ui/lazyPart.tsx';

const Waiting = lazyPart(async () => (await import('./Waiting.tsx')).Waiting);

/** What waiting costs, behind a row; loaded and computed when somebody opens it. */
export function LazyWaiting() {
  return (
    <FoldRow title={waiting_title()} icon={<Clock size={20} strokeWidth={1.75} aria-hidden="true" />}>
      <Suspense fallback={<p>{app_loading()}</p>}>
        <Waiting />
      </Suspense>
    </FoldRow>
  );
}
