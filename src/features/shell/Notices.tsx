import { Suspense } from 'react';
import { useNoticeStore } from '../../state/noticeStore.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { useIsOnline } from './useIsOnline.ts';

const NoticeList = lazyPart(async () => (await import('./NoticeList.tsx')).NoticeList);

/** Whether the stores have something to say; the words decide for themselves what of it is said. */
function hasSomethingToSay(): boolean {
  const { link, olderDay, storageTrouble } = useNoticeStore.getState();
  return useViewStore.getState().hidesAmounts || link !== null || olderDay !== null || storageTrouble !== null;
}

/** Fetches the notices: at once, if there is one, so that the page does not move when it comes. */
export async function prepareNotices({ onlyIfNeeded = false } = {}): Promise<void> {
  if (!onlyIfNeeded || hasSomethingToSay()) await NoticeList.prepare();
}

/** What is to be known above the page, calmly; most days nothing, and then nothing is loaded for it. */
export function Notices() {
  const isSaid = useNoticeStore((state) => state.link ?? state.olderDay ?? state.storageTrouble) !== null;
  const hidesAmounts = useViewStore((state) => state.hidesAmounts);
  const isOnline = useIsOnline();
  if (!isSaid && !hidesAmounts && isOnline) return null;
  return (
    <ErrorBoundary>
      <Suspense fallback={null}>
        <NoticeList />
      </Suspense>
    </ErrorBoundary>
  );
}
