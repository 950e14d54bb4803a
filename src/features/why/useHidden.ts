import { useViewStore } from '../../state/viewStore.ts';

/** Whether amounts are covered; renders again with the language, too. */
export function useHidden(): boolean {
  useViewStore((state) => state.language);
  return useViewStore((state) => state.hidesAmounts);
}
