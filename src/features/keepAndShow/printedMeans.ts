import { create } from 'zustand';

/** Whether income and belongings are printed: only where the person has added them. */
export const usePrintedMeans = create<{ readonly withMeans: boolean }>()(() => ({ withMeans: false }));
