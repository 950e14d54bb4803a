import { create } from 'zustand';
import type { CaseProblem, IsoDate } from '../engine/index.ts';
import type { CaseInputs } from './caseInputs.ts';

/** Why nothing is stored: the device is full, the browser allows none, or what is there is left alone. */
export type StorageTrouble = 'full' | 'absent' | 'unreadable' | 'newer';

/** What became of the link or the file that the page was to open, or of what stood here when another tab changed it. */
export type LinkNotice =
  | {
      readonly kind: 'opened';
      /** The file's name as it can be shown; none for a link. */
      readonly fileName?: string;
      readonly isChecked: boolean;
      /** The rule book's edition that it was made with, where it is not this one. */
      readonly otherRules: string | null;
      /** What the person had entered before; null where there was nothing. */
      readonly before: CaseInputs | null;
    }
  | {
      readonly kind: 'refused';
      /** Null where the device could not even read the file. */
      readonly problem: CaseProblem | null;
      readonly fileName?: string;
    }
  | {
      readonly kind: 'otherTab';
      /** What stood here before the other tab's change took its place. */
      readonly before: CaseInputs;
    };

/** What the person is told above the page. */
export interface NoticeState {
  readonly storageTrouble: StorageTrouble | null;
  /** The person wants nothing kept on this device. */
  readonly keepsNothing: boolean;
  readonly link: LinkNotice | null;
  /** The earlier day on which the inputs were made, and for which they are computed. */
  readonly olderDay: IsoDate | null;
  /** What the device's clock says, where that cannot be; null where it can. */
  readonly clockDay: IsoDate | null;
  /** Changes to the new version of the page; null where there is none. */
  readonly update: (() => void) | null;
  readonly dismissLink: () => void;
  readonly dismissOlderDay: () => void;
  readonly dismissClockDay: () => void;
}

export const useNoticeStore = create<NoticeState>()((set) => ({
  storageTrouble: null,
  keepsNothing: false,
  link: null,
  olderDay: null,
  clockDay: null,
  update: null,
  dismissLink: () => set({ link: null }),
  dismissOlderDay: () => set({ olderDay: null }),
  dismissClockDay: () => set({ clockDay: null }),
}));
