import { Signpost } from 'lucide-react';
import { Suspense } from 'react';
import { app_loading, ways_title } from '../../i18n/generated/messages.js';
import { FoldRow } from '../../ui/FoldRow.tsx';
import { lazyPart } from '../../ui/lazyPart.tsx';

const OtherWays = lazyPart(async () => (await import('./OtherWays.tsx')).OtherWays);

/** Ways out beside the two roads, behind a row; loaded when somebody opens it. */
export function LazyOtherWays() {
  return (
    <FoldRow title={ways_title()} icon={<Signpost size={20} strokeWidth={1.75} aria-hidden="true" />}>
      <Suspense fallback={<p>{app_loading()}</p>}>
        <OtherWays />
      </Suspense>
    </FoldRow>
  );
}
