import type { CaseFile } from '../engine/index.ts';
import type { Forecast, ForecastPart } from '../engine/forecast/index.ts';

/** What the page asks a worker: to walk futures of a run, or to sum up what has been walked of it so far. */
export type Ask =
  | {
      readonly kind: 'walk';
      readonly run: number;
      readonly caseFile: CaseFile;
      readonly seed: number;
      /** The place of the first of these futures among all of the seed. */
      readonly from: number;
      readonly count: number;
    }
  | {
      readonly kind: 'sum';
      readonly run: number;
      /** Walked since it was asked last. */
      readonly parts: readonly ForecastPart[];
    };

export type Answer =
  | { readonly kind: 'part'; readonly run: number; readonly part: ForecastPart }
  | { readonly kind: 'sum'; readonly run: number; readonly forecast: Forecast };
