import { useCaseStore } from './caseStore.ts';
import { useNoticeStore } from './noticeStore.ts';

/** Shows again what the person had entered before the link, the file, or another tab's change. */
export function leaveLink(): void {
  const { link, dismissLink } = useNoticeStore.getState();
  if (link !== null && link.kind !== 'refused' && link.before !== null) useCaseStore.getState().replace(link.before);
  dismissLink();
}
