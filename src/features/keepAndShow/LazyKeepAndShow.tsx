import { Suspense, useState } from 'react';
import { useViewStore } from '../../state/viewStore.ts';
import { lazyPart } from '../../ui/lazyPart.tsx';

const KeepAndShow = lazyPart(async () => (await import('./KeepAndShow.tsx')).KeepAndShow);

/** Saving and sharing, loaded when it is opened for the first time; it stays, so that the focus goes back where it was. */
export function LazyKeepAndShow() {
  const isSharing = useViewStore((state) => state.isSharing);
  const [wasOpened, setWasOpened] = useState(false);
  if (isSharing && !wasOpened) setWasOpened(true);
  return wasOpened ? (
    <Suspense fallback={null}>
      <KeepAndShow />
    </Suspense>
  ) : null;
}
