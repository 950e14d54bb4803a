import { useCaseStore } from './caseStore.ts';
import { useNoticeStore } from './noticeStore.ts';

/** Shows again what the person had entered before the link. */
export function leaveLink(): void {
  const { link, dismissLink } = useNoticeStore.getState();
  if (link?.kind === 'opened' && link.before !== null) useCaseStore.getState().replace(link.before);
  dismissLink();
}
