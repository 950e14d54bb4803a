import { create } from 'zustand';
import type { CaseProblem, IsoDate } from '../engine/index.ts';
import type { CaseInputs } from './caseInputs.ts';

/** Why nothing is stored: the device is full, the browser allows none, or what is there is left alone. */
export type StorageTrouble = 'full' | 'absent' | 'unreadable' | 'newer';

/** What became of the link that the page was opened with. */
export type LinkNotice =
  | {
      readonly kind: 'opened';
      readonly isChecked: boolean;
      /** The rule book's edition that the link was made with, where it is not this one. */
      readonly otherRules: string | null;
      /** What the person had entered before; null where there was nothing. */
      readonly before: CaseInputs | null;
    }
  | { readonly kind: 'refused'; readonly problem: CaseProblem };

/** What the person is told above the page. */
export interface NoticeState {
  readonly storageTrouble: StorageTrouble | null;
  /** The person wants nothing kept on this device. */
  readonly keepsNothing: boolean;
  readonly link: LinkNotice | null;
  /** The earlier day on which the inputs were made, and for which they are computed. */
  readonly olderDay: IsoDate | null;
  /** Changes to the new version of the page; null where there is none. */
  readonly update: (() => void) | null;
  readonly dismissLink: () => void;
  readonly dismissOlderDay: () => void;
}

export const useNoticeStore = create<NoticeState>()((set) => ({
  storageTrouble: null,
  keepsNothing: false,
  link: null,
  olderDay: null,
  update: null,
  dismissLink: () => set({ link: null }),
  dismissOlderDay: () => set({ olderDay: null }),
}));
