import { create } from 'zustand';
import type { IsoDate } from '../engine/index.ts';
import type { LinkLanguage } from './link.ts';
import { todayInChina } from './today.ts';
import type { ViewRoad } from './viewRoads.ts';

export type Measure = 'burden' | 'owed' | 'byAccount';

/** The roads that are drawn before anyone chooses others. */
export const FIRST_ROADS: readonly ViewRoad[] = ['negotiate', 'refuse', 'notSued'];
export const MOST_ROADS = 4;

/** How the result is looked at. Nothing here changes a figure. */
export interface ViewState {
  /** The scrubbed day. */
  readonly day: IsoDate;
  /** Whether the person (or a link) chose the day; until then it is the day on which the plan would end. */
  readonly isDayChosen: boolean;
  readonly measure: Measure;
  /** The path of the figure that is explained; null while none is. */
  readonly figure: string | null;
  readonly hidesAmounts: boolean;
  readonly language: LinkLanguage;
  /** The roads that are drawn, at most four. */
  readonly roads: readonly ViewRoad[];
  /** The instalments that are paid on the road of the broken plan; null: half of them. */
  readonly breaksAfter: number | null;
  /** Whether the sheet for saving and sharing is open. */
  readonly isSharing: boolean;
  readonly setDay: (day: IsoDate) => void;
  /** Puts the day where nobody chose one. */
  readonly followDay: (day: IsoDate) => void;
  readonly setMeasure: (measure: Measure) => void;
  readonly openFigure: (path: string) => void;
  readonly closeFigure: () => void;
  readonly toggleAmounts: () => void;
  readonly setLanguage: (language: LinkLanguage) => void;
  readonly setRoads: (roads: readonly ViewRoad[]) => void;
  readonly setBreaksAfter: (paid: number) => void;
  readonly openSharing: () => void;
  readonly closeSharing: () => void;
}

export const useViewStore = create<ViewState>()((set) => ({
  day: todayInChina(),
  isDayChosen: false,
  measure: 'burden',
  figure: null,
  hidesAmounts: false,
  language: 'zh-CN',
  roads: FIRST_ROADS,
  breaksAfter: null,
  isSharing: false,
  setDay: (day) => set({ day, isDayChosen: true }),
  followDay: (day) => set({ day, isDayChosen: false }),
  setMeasure: (measure) => set({ measure }),
  openFigure: (figure) => set({ figure }),
  closeFigure: () => set({ figure: null }),
  toggleAmounts: () => set(({ hidesAmounts }) => ({ hidesAmounts: !hidesAmounts })),
  setLanguage: (language) => set({ language }),
  setRoads: (roads) => set({ roads: [...new Set(roads)].slice(0, MOST_ROADS) }),
  setBreaksAfter: (breaksAfter) => set({ breaksAfter }),
  openSharing: () => set({ isSharing: true }),
  closeSharing: () => set({ isSharing: false }),
}));
