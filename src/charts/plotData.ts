import { type Point } from './series.ts';

/** How a road is drawn, beside its colour. */
export type RoadStyle = 'solid' | 'dashed' | 'thin' | 'longDash' | 'dotted' | 'dashDot';

/** How a road stands at the end of the picture: paid off, growing on, or neither. */
export type RoadEnd = 'paidOff' | 'growing' | 'open';

/** A road, cut at the last day that is shown. */
export interface PlotRoad {
  readonly id: string;
  readonly style: RoadStyle;
  readonly tone: 'refuse' | 'negotiate' | 'ink-2';
  readonly name: string;
  readonly shortName: string;
  readonly points: readonly Point[];
  readonly end: RoadEnd;
  /** The amount at its end, as it is written: hidden where amounts are. */
  readonly endText: string;
}

/** A stretch of the leading road's stages; it lasts until the next one, or the last day. */
export interface PlotBand {
  readonly name: string;
  readonly tone: 'stage-1' | 'stage-2' | 'stage-3' | 'stage-4' | 'stage-done';
  readonly from: number;
}

/** A stage that is marked on a road. */
export interface PlotEvent {
  readonly id: string;
  readonly roadId: string;
  readonly name: string;
  /** Name and month, where there is room. */
  readonly longName: string;
  readonly day: number;
  readonly earliest: number;
  readonly latest: number;
  readonly isEstimated: boolean;
}

/** Everything that the picture of the roads shows, as plain data: days as counts from 1970-01-01, amounts in fen. */
export interface PlotData {
  /** The first due date. */
  readonly firstDay: number;
  readonly today: number;
  readonly lastDay: number;
  /** The first one leads: the strip and the events are its. */
  readonly roads: readonly PlotRoad[];
  readonly bands: readonly PlotBand[];
  readonly events: readonly PlotEvent[];
  /** Days of the plan's instalments. */
  readonly instalments: readonly number[];
  readonly hidesAmounts: boolean;
}
