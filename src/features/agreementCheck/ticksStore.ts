import { create } from 'zustand';
import { useCaseStore } from '../../state/caseStore.ts';

/** What was ticked while listening: while the page is open, and nowhere else. */
export interface TicksState {
  readonly ticked: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  readonly clear: () => void;
}

const NONE: ReadonlySet<string> = new Set();

export const useTicksStore = create<TicksState>()((set) => ({
  ticked: NONE,
  toggle: (id) =>
    set(({ ticked }) => {
      const others = new Set(ticked);
      if (!others.delete(id)) others.add(id);
      return { ticked: others };
    }),
  clear: () => set({ ticked: NONE }),
}));

useCaseStore.subscribe(({ isExample }) => {
  // Everything was deleted.
  if (isExample) useTicksStore.getState().clear();
});
