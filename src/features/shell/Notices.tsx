import { Suspense } from 'react';
import { useNoticeStore, type NoticeState } from '../../state/noticeStore.ts';
import { useViewStore, type ViewState } from '../../state/viewStore.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { lazyPart } from '../../ui/lazyPart.tsx';
import { useIsOnline } from './useIsOnline.ts';

const NoticeList = lazyPart(async () => (await import('./NoticeList.tsx')).NoticeList);

/** Whether there is something to say; the words decide for themselves what of it is said. */
const isSaid = ({ link, olderDay, clockDay, storageTrouble, update }: NoticeState): boolean =>
  (link ?? olderDay ?? clockDay ?? storageTrouble ?? update) !== null;
const isHidden = ({ hidesAmounts }: ViewState): boolean => hidesAmounts;

/** Fetches the notices: at once, if there is one, so that the page does not move when it comes. */
export async function prepareNotices({ onlyIfNeeded = false } = {}): Promise<void> {
  if (!onlyIfNeeded || isSaid(useNoticeStore.getState()) || isHidden(useViewStore.getState()))
    await NoticeList.prepare();
}

/** What is to be known above the page, calmly; most days nothing, and then nothing is loaded for it. */
export function Notices() {
  const hasNews = useNoticeStore(isSaid);
  const isCovered = useViewStore(isHidden);
  const isOnline = useIsOnline();
  if (!hasNews && !isCovered && isOnline) return null;
  return (
    <ErrorBoundary quiet>
      <Suspense fallback={null}>
        <NoticeList />
      </Suspense>
    </ErrorBoundary>
  );
}
