import { createContext, useMemo, useState, type ReactNode } from 'react';

/** Which row of a group is open; outside of a group each row opens by itself. */
export interface FoldGroupState {
  readonly openId: string | null;
  readonly setOpen: (id: string | null) => void;
}

export const FoldGroupContext = createContext<FoldGroupState | null>(null);

/** Rows of which one is open at a time: a long list stays short, on the screen and in memory. */
export function FoldGroup({ children }: { readonly children: ReactNode }) {
  const [openId, setOpen] = useState<string | null>(null);
  const state = useMemo(() => ({ openId, setOpen }), [openId]);
  return <FoldGroupContext value={state}>{children}</FoldGroupContext>;
}
