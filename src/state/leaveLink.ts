import { useCaseStore } from './caseStore.ts';
import { useNoticeStore } from './noticeStore.ts';

let alsoLeave: () => void = () => undefined;

/** What has to come back besides, of a file that holds more than a case. */
export function whenLeft(leave: () => void): void {
  alsoLeave = leave;
}

/** Shows again what the person had entered before the link, the file, or another tab's change. */
export function leaveLink(): void {
  const { link, dismissLink } = useNoticeStore.getState();
  if (link !== null && link.kind !== 'refused' && link.before !== null) useCaseStore.getState().replace(link.before);
  alsoLeave();
  dismissLink();
}
